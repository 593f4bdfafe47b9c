import {
  checkPreInspection,
  firstPassYield,
  PRE_INSPECTION_ITEMS,
  type PreInspection,
  type PreInspectionFault,
  preInspectionLedger,
  preInspectionStanding,
} from "lantai/accession";
import type { CivilDay } from "lantai/dates";
import { type RectificationEntry, rectificationStanding } from "lantai/rectification";
import { describe, expect, test } from "vitest";

const ITEMS = PRE_INSPECTION_ITEMS.map(({ code }) => code);
const by = "县档案馆接收股";

const pages: PreInspectionFault = {
  no: "1",
  item: "pages",
  severity: "error",
  problem: "第12件缺第3页",
  responsible: "办公室",
  due: "2023-05-31",
  round: 1,
};
const boxes: PreInspectionFault = {
  ...pages,
  no: "2",
  item: "condition",
  severity: "warning",
  problem: "装具破损",
  due: "2023-06-20",
};

function inspection(faults: readonly PreInspectionFault[], rounds = 1): PreInspection {
  const days = ["2023-05-10", "2023-06-12"] as const;
  return {
    unit: "县文化局",
    rounds: days.slice(0, rounds).map((on, at) => ({ no: at + 1, on, by, checked: at === 0 ? ITEMS : ["pages"] })),
    faults,
  };
}

describe("preInspectionStanding", () => {
  test("says what is open, how late, and that an error keeps the unit from transferring (T-08)", () => {
    const standing = preInspectionStanding(inspection([boxes, pages]), { asOf: "2023-06-02" });
    expect(standing).toMatchObject({
      outcome: "to-be-put-right",
      open: [
        { fault: { no: "1" }, daysLate: 2 },
        { fault: { no: "2" }, daysLate: 0 },
      ],
      overdue: 1,
      notChecked: [],
      rounds: [{ no: 1, raised: 2, cleared: 0, open: 2 }],
    });
  });

  test("is ready once a later visit found the errors put right, on its day and not before", () => {
    const cleared = inspection([{ ...pages, clearedRound: 2 }, boxes], 2);
    expect(preInspectionStanding(cleared, { asOf: "2023-06-11" }).outcome).toBe("to-be-put-right");
    expect(preInspectionStanding(cleared, { asOf: "2023-06-12" })).toMatchObject({
      outcome: "ready",
      rounds: [
        { no: 1, raised: 2, cleared: 0, open: 2 },
        { no: 2, raised: 0, cleared: 1, open: 1 },
      ],
    });
  });

  test("never passes an item that nobody looked at", () => {
    const { rounds } = inspection([]);
    const partly = { unit: "县文化局", rounds: [{ ...rounds[0]!, checked: ["pages"] }], faults: [] };
    expect(preInspectionStanding(partly, { asOf: "2023-06-30" })).toMatchObject({
      outcome: "not-fully-checked",
      notChecked: ITEMS.filter((code) => code !== "pages"),
    });
    expect(preInspectionStanding(inspection([], 0), { asOf: "2023-06-30" }).outcome).toBe("not-inspected");
  });

  test("goes by a county's own checklist", () => {
    const items = [{ code: "seals", title: { "zh-CN": "印章", en: "seals" } }];
    expect(preInspectionStanding(inspection([]), { asOf: "2023-06-30", items })).toMatchObject({
      outcome: "not-fully-checked",
      notChecked: ["seals"],
    });
  });

  test("refuses a day that is none", () => {
    expect(() => preInspectionStanding(inspection([]), { asOf: "2023-06-31" })).toThrow("asOf");
  });
});

describe("firstPassYield", () => {
  test("counts the first visit only, and only visits up to the day", () => {
    const passed = inspection([boxes]);
    const failed = inspection([{ ...pages, clearedRound: 2 }], 2);
    const later = inspection([{ ...pages, round: 2 }], 2);
    const unvisited = inspection([], 0);
    const rate = firstPassYield([passed, failed, later, unvisited], { asOf: "2023-06-30" });
    expect(rate).toMatchObject({ part: 2, whole: 3, of: { code: "pre-inspected" } });
    expect(firstPassYield([passed], { asOf: "2023-05-09" })).toMatchObject({ part: 0, whole: 0 });
  });

  test("does not count a first visit that left items out", () => {
    const { rounds } = inspection([]);
    const partly = { unit: "a", rounds: [{ ...rounds[0]!, checked: ["pages"] }], faults: [] };
    expect(firstPassYield([partly], { asOf: "2023-06-30" })).toMatchObject({ part: 0, whole: 1 });
  });
});

describe("preInspectionLedger", () => {
  test("gives entries that the ledger of things to put right takes as they are", () => {
    const { responsible: _, ...unassigned } = boxes;
    const hint: PreInspectionFault = { ...boxes, no: "3", severity: "hint" };
    const entries: readonly RectificationEntry[] = preInspectionLedger(
      inspection([{ ...pages, id: "f-1", clearedRound: 2 }, unassigned, hint], 2),
    );
    expect(entries).toEqual([
      {
        id: "f-1",
        no: "1",
        source: "pre-inspection",
        problem: "第12件缺第3页",
        owner: "办公室",
        foundOn: "2023-05-10",
        due: "2023-05-31",
        closedOn: "2023-06-12",
        closedBy: by,
      },
      {
        no: "2",
        source: "pre-inspection",
        problem: "装具破损",
        owner: "县文化局",
        foundOn: "2023-05-10",
        due: "2023-06-20",
      },
    ]);
    expect(rectificationStanding(entries, "2023-06-30")).toMatchObject({ closed: { part: 1, whole: 2 }, overdue: 1 });
    expect(rectificationStanding(entries, "2023-05-09")).toMatchObject({ closed: { whole: 0 }, open: [] });
  });

  test("names no day for a fault whose visit is not among the rounds", () => {
    expect(preInspectionLedger(inspection([{ ...boxes, round: 7 }], 2))[0]).not.toHaveProperty("foundOn");
  });

  test("gives an entry no last day where none was set", () => {
    const { due: _, ...undated } = pages;
    expect(preInspectionLedger(inspection([undated]))).toEqual([
      { no: "1", source: "pre-inspection", problem: "第12件缺第3页", owner: "办公室", foundOn: "2023-05-10" },
    ]);
  });
});

describe("checkPreInspection", () => {
  test("finds nothing in a good record", () => {
    expect(checkPreInspection(inspection([{ ...pages, clearedRound: 2 }, boxes], 2))).toEqual([]);
  });

  test("names every fault of the record in one pass", () => {
    const wrong: PreInspection = {
      id: "p-1",
      unit: "县文化局",
      rounds: [
        { no: 1, on: "2023-06-12", by, checked: ["pages", "constructor"] },
        { no: 2, on: "2023-05-10", by, checked: [] },
        { no: 2, on: "2023-06-13", by, checked: [] },
      ],
      faults: [
        { no: "1", item: "seals", severity: "error", problem: "", round: 4 },
        { ...pages, no: "2", clearedRound: 1 },
        { ...pages, no: "3", clearedRound: 7 },
      ],
    };
    expect(checkPreInspection(wrong).map(({ code, place }) => [code, place.field, place.value])).toEqual([
      ["pre-inspection-round-order", "rounds", "2 2023-05-10"],
      ["pre-inspection-round-order", "rounds", "2 2023-06-13"],
      ["pre-inspection-item-unknown", "rounds.1.checked", "constructor"],
      ["pre-inspection-item-unknown", "item", "seals"],
      ["pre-inspection-fault-unassigned", "responsible", "1"],
      ["pre-inspection-fault-round", "round", "1"],
      ["pre-inspection-fault-round", "clearedRound", "2"],
      ["pre-inspection-fault-round", "clearedRound", "3"],
    ]);
  });
});

describe("preInspectionStanding, at its bounds", () => {
  test("is not inspected before the first visit, and checks nothing then", () => {
    expect(preInspectionStanding(inspection([pages]), { asOf: "2023-05-09" })).toEqual({
      outcome: "not-inspected",
      open: [],
      overdue: 0,
      notChecked: ITEMS,
      rounds: [],
    });
    expect(preInspectionStanding(inspection([pages]), { asOf: "2023-05-10" }).rounds).toHaveLength(1);
  });

  test("is late from the day after the last day, never where none is set, the latest first and else in order", () => {
    const { due: _, ...undated } = boxes;
    const faults = [{ ...undated, no: "3" }, boxes, { ...pages, no: "4", due: "2023-06-10" }, pages] as const;
    const { open, overdue } = preInspectionStanding(inspection(faults), { asOf: "2023-06-20" });
    expect(open.map(({ fault, daysLate }) => [fault.no, daysLate])).toEqual([
      ["1", 20],
      ["4", 10],
      ["3", 0],
      ["2", 0],
    ]);
    expect(overdue).toBe(2);
    expect(preInspectionStanding(inspection([boxes]), { asOf: "2023-06-21" })).toMatchObject({
      overdue: 1,
      open: [{ daysLate: 1 }],
    });
  });

  test("goes by the visits held so far, in the order of their numbers, and passes over what is of none of them", () => {
    const two = inspection(
      [
        { ...pages, clearedRound: 2 },
        { ...boxes, round: 2 },
      ],
      2,
    );
    const turned = { ...two, rounds: [...two.rounds].reverse() };
    expect(preInspectionStanding(turned, { asOf: "2023-06-12" })).toEqual(
      preInspectionStanding(two, { asOf: "2023-06-12" }),
    );
    const before = preInspectionStanding(two, { asOf: "2023-06-11" });
    expect(before.open.map(({ fault }) => fault.no)).toEqual(["1"]);
    expect(before.rounds).toEqual([{ no: 1, raised: 1, cleared: 0, open: 1 }]);
  });

  test("adds up over the visits what each found and found put right", () => {
    const both = inspection(
      [
        { ...pages, clearedRound: 2 },
        { ...boxes, round: 2 },
        { ...boxes, no: "3", round: 2 },
      ],
      2,
    );
    expect(preInspectionStanding(both, { asOf: "2023-06-30" }).rounds).toEqual([
      { no: 1, raised: 1, cleared: 0, open: 1 },
      { no: 2, raised: 2, cleared: 1, open: 2 },
    ]);
  });
});

describe("firstPassYield, at its bounds", () => {
  test("goes by the visit with the lowest number and by a county's own checklist, and takes warnings", () => {
    const { rounds } = inspection([], 2);
    const turned = { unit: "a", rounds: [...rounds].reverse(), faults: [boxes] };
    expect(firstPassYield([turned], { asOf: "2023-06-30" })).toMatchObject({ part: 1, whole: 1 });
    const partly = { unit: "a", rounds: [{ ...rounds[0]!, checked: ["seals"] }], faults: [] };
    const items = [{ code: "seals", title: { "zh-CN": "印章", en: "seals" } }];
    expect(firstPassYield([partly], { asOf: "2023-06-30", items })).toMatchObject({ part: 1, whole: 1 });
    expect(() => firstPassYield([], { asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
  });
});

describe("checkPreInspection, as a whole", () => {
  test("says where and what, with the key of the inspection or of the fault where there is one", () => {
    const { responsible: _, due: __, ...unassigned } = pages;
    const wrong: PreInspection = {
      unit: "县文化局",
      rounds: [
        { no: 1, on: "2023-05-10", by, checked: ["seals"] },
        { no: 3, on: "2023-05-10", by, checked: [] },
      ],
      faults: [unassigned, { ...pages, id: "f-2", no: "2", round: 2 }, { ...pages, no: "3", clearedRound: 1 }],
    };
    expect(checkPreInspection(wrong)).toStrictEqual([
      {
        code: "pre-inspection-round-order",
        severity: "error",
        place: { field: "rounds", value: "3 2023-05-10" },
        data: { no: 3, expected: 2, on: "2023-05-10" },
      },
      {
        code: "pre-inspection-item-unknown",
        severity: "warning",
        place: { field: "rounds.1.checked", value: "seals" },
        data: { item: "seals" },
      },
      {
        code: "pre-inspection-fault-unassigned",
        severity: "warning",
        place: { field: "responsible", value: "1" },
        data: { no: "1", missing: ["responsible", "due"] },
      },
      {
        code: "pre-inspection-fault-round",
        severity: "error",
        place: { id: "f-2", field: "round", value: "2" },
        data: { no: "2", round: 2 },
      },
      {
        code: "pre-inspection-fault-round",
        severity: "error",
        place: { field: "clearedRound", value: "3" },
        data: { no: "3", round: 1, clearedRound: 1 },
      },
    ]);
    const { due: ___, ...undated } = pages;
    expect(checkPreInspection({ ...inspection([undated]), id: "p-1" })).toMatchObject([
      { place: { field: "due", value: "1" }, data: { missing: ["due"] } },
    ]);
  });

  test("assigns no hint and nothing that was put right, and takes two visits of one day and a county's own items", () => {
    const { responsible: _, ...unassigned } = pages;
    const hint = { ...unassigned, severity: "hint" } as const;
    expect(checkPreInspection(inspection([hint, { ...unassigned, clearedRound: 2 }], 2))).toEqual([]);
    const [first] = inspection([]).rounds;
    const sameDay = { unit: "a", rounds: [first!, { ...first!, no: 2 }], faults: [] };
    expect(checkPreInspection(sameDay)).toEqual([]);
    const items = [{ code: "seals", title: { "zh-CN": "印章", en: "seals" } }];
    expect(checkPreInspection({ unit: "a", rounds: [], faults: [{ ...pages, item: "seals" }] }, items)).toMatchObject([
      { code: "pre-inspection-fault-round" },
    ]);
  });
});

describe("a pre-inspection with a day that is none", () => {
  const undated = { ...pages, due: "2023-05-32" as CivilDay };

  test("is late by no day, and passes over a visit that was on none", () => {
    const standing = preInspectionStanding(inspection([undated]), { asOf: "2023-06-30" });
    expect(standing).toMatchObject({ open: [{ daysLate: 0 }], overdue: 0 });
    const { rounds } = inspection([], 2);
    const second = { ...inspection([pages]), rounds: [rounds[0]!, { ...rounds[1]!, on: "" as CivilDay }] };
    expect(preInspectionStanding(second, { asOf: "2023-06-30" })).toEqual(
      preInspectionStanding(inspection([pages]), { asOf: "2023-06-30" }),
    );
    expect(checkPreInspection(second).map(({ code, place }) => [code, place.value])).toEqual([
      ["pre-inspection-round-order", "2 "],
    ]);
  });

  test("has a fault without a last day", () => {
    expect(checkPreInspection(inspection([undated])).map(({ code, data }) => [code, data])).toEqual([
      ["pre-inspection-fault-unassigned", { no: "1", missing: ["due"] }],
    ]);
  });
});

describe("checkPreInspection of many faults", () => {
  test("looks through the visits once", () => {
    const asked = (length: number) => {
      let reads = 0;
      const round = {
        get no() {
          reads += 1;
          return 1;
        },
        on: "2023-05-10" as CivilDay,
        by,
        checked: ITEMS,
      };
      const faults = Array.from({ length }, (_, at) => ({ ...pages, no: `${at}` }));
      expect(checkPreInspection({ unit: "县文化局", rounds: [round], faults })).toEqual([]);
      return reads;
    };
    expect(asked(1000)).toBe(asked(10));
  });
});
