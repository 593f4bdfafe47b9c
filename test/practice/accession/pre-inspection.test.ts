import {
  checkPreInspection,
  firstPassYield,
  PRE_INSPECTION_ITEMS,
  type PreInspection,
  type PreInspectionFault,
  preInspectionLedger,
  preInspectionStanding,
} from "lantai/accession";
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
        due: "2023-05-31",
        closedOn: "2023-06-12",
        closedBy: by,
      },
      { no: "2", source: "pre-inspection", problem: "装具破损", owner: "县文化局", due: "2023-06-20" },
    ]);
    expect(rectificationStanding(entries, "2023-06-30")).toMatchObject({ closed: { part: 1, whole: 2 }, overdue: 1 });
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
