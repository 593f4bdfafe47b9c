import type { PreInspectionFault } from "lantai/accession";
import { addDays, type CivilDay } from "lantai/dates";
import { cure, sentence } from "lantai/findings";
import { requireProcedure, type Step, stateAfter, takenStep } from "lantai/procedures";
import { percentText } from "lantai/quantities";
import {
  burnDown,
  checkLedger,
  entryAfter,
  entryStateOn,
  LEDGER_ENTRIES,
  ledgerEntries,
  openByOwner,
  RECTIFICATION_PROCEDURE,
  RECTIFICATION_SOURCES,
  type RectificationEntry,
  rectificationStanding,
  updatedLedger,
} from "lantai/rectification";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { LEDGER_CASES } from "../../cases/ledgers.js";
import { thawedPaths } from "../../foundation/law/frozen.js";

function entry(no: string, more: Partial<RectificationEntry> = {}): RectificationEntry {
  return { no, source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股", due: "2023-05-31", ...more };
}

const DONE = { measures: "编制预案", evidence: "预案文本" } as const;

describe("RECTIFICATION_SOURCES", () => {
  test("are those of county practice, and frozen", () => {
    expect(RECTIFICATION_SOURCES.map(({ code, title }) => [code, title["zh-CN"]])).toEqual([
      ["evaluation", "业务评价"],
      ["inspection", "巡察"],
      ["self-check", "自查"],
      ["pre-inspection", "上门预检"],
    ]);
    expect(thawedPaths(RECTIFICATION_SOURCES)).toEqual([]);
    expect(thawedPaths(LEDGER_ENTRIES)).toEqual([]);
  });
});

describe("RECTIFICATION_PROCEDURE", () => {
  const putRight: Step = {
    decisionId: "d1",
    to: "rectified",
    on: "2023-06-01",
    person: "p1",
    role: "owner",
    evidence: { measures: "编制预案", proof: "预案文本" },
  };
  const closing: Step = {
    decisionId: "d2",
    to: "closed",
    on: "2023-06-20",
    person: "p2",
    role: "verifier",
    evidence: { opinion: "属实，销号" },
  };

  function codes(history: readonly Step[], step: Step) {
    return takenStep(RECTIFICATION_PROCEDURE, history, step).findings.map(({ code }) => code);
  }

  test("is a sound table, frozen at every depth", () => {
    expect(requireProcedure(RECTIFICATION_PROCEDURE)).toBe(RECTIFICATION_PROCEDURE);
    expect(thawedPaths(RECTIFICATION_PROCEDURE)).toEqual([]);
  });

  test("goes from open over put right to closed out", () => {
    const { history } = takenStep(RECTIFICATION_PROCEDURE, [putRight], closing);
    expect(stateAfter(RECTIFICATION_PROCEDURE, history)).toBe("closed");
  });

  test("is never closed out at one stroke, nor by the person who put it right", () => {
    expect(codes([], closing)).toEqual(["move-unknown"]);
    expect(codes([putRight], { ...closing, person: "p1" })).toEqual(["same-person"]);
    expect(codes([putRight], { ...closing, role: "owner" })).toEqual(["role-not-entitled"]);
  });

  test("asks for measures and proof, and for an opinion", () => {
    expect(codes([], { ...putRight, evidence: { measures: "编制预案" } })).toEqual(["evidence-missing"]);
    expect(codes([putRight], { ...closing, evidence: {} })).toEqual(["evidence-missing"]);
  });

  test("can be sent back, and opened again after it was closed out", () => {
    const back: Step = { ...closing, decisionId: "d3", to: "open", evidence: { opinion: "整改不到位" } };
    expect(codes([putRight], back)).toEqual([]);
    expect(codes([putRight, closing], back)).toEqual([]);
    expect(codes([putRight, closing], { ...back, to: "rectified" })).toEqual(["move-unknown"]);
  });
});

describe("rectificationStanding", () => {
  const ledger = [
    entry("1", { due: "2023-06-30" }),
    entry("2", { due: "2023-05-31" }),
    entry("3", { closedOn: "2023-06-30", closedBy: "档案股" }),
    entry("4", { closedOn: "2023-07-01", closedBy: "档案股" }),
    { no: "5", source: "巡察回头看", problem: "目录不全", owner: "整理股", hostKey: 5 },
    entry("6", { due: "2022-12-31" }),
  ];

  test("says what is open on the day, the most overdue first, and what share is closed out", () => {
    const standing = rectificationStanding(ledger, "2023-06-30");
    expect(standing.open.map(({ entry: open, daysLate }) => [open.no, daysLate])).toEqual([
      ["6", 181],
      ["2", 30],
      ["4", 30],
      ["1", 0],
      ["5", 0],
    ]);
    expect(standing.closed).toEqual({ part: 1, whole: 6, of: LEDGER_ENTRIES });
    expect(standing.overdue).toBe(3);
    expect(standing.open[4]?.entry).toBe(ledger[4]);
  });

  test("counts an entry as open until the day on which it is closed out", () => {
    const closed = (asOf: "2023-06-29" | "2023-06-30" | "2023-07-01") =>
      rectificationStanding(ledger, asOf).closed.part;
    expect([closed("2023-06-29"), closed("2023-06-30"), closed("2023-07-01")]).toEqual([0, 1, 2]);
  });

  test("is late from the day after the last day", () => {
    const late = (asOf: "2023-05-31" | "2023-06-01") => rectificationStanding([entry("1")], asOf).open[0]?.daysLate;
    expect([late("2023-05-31"), late("2023-06-01")]).toEqual([0, 1]);
  });

  test("of an empty ledger is nothing of nothing", () => {
    expect(rectificationStanding([], "2023-06-30")).toEqual({
      closed: { part: 0, whole: 0, of: LEDGER_ENTRIES },
      open: [],
      overdue: 0,
    });
  });

  test("names the day when it is none", () => {
    expect(() => rectificationStanding([], "2023-06-31")).toThrow(
      'asOf: expected a civil day such as 2023-06-30, received "2023-06-31"',
    );
  });
});

describe("rectificationStanding of a ledger with its history", () => {
  test.each(LEDGER_CASES)("$name", ({ entries, asOf, closed, open, owners }) => {
    const standing = rectificationStanding(entries, asOf);
    expect([standing.closed.part, standing.closed.whole, percentText(standing.closed, 1)]).toEqual(closed);
    expect(
      standing.open.map((one) => [one.entry.no, one.entry.owner, one.entry.due, one.daysLate, one.awaits]),
    ).toEqual(open);
    expect(openByOwner(standing.open)).toEqual(owners);
  });
});

describe("openByOwner", () => {
  test("lists the most overdue owner first, then the names in their order, whatever the order of the entries", () => {
    const late = (owner: string, daysLate: number) => ({ entry: entry("1", { owner }), daysLate });
    const open = [late("c", 2), late("b", 5), late("d", 9), late("a", 5), late("b", 0), late("e", 5)];
    expect(openByOwner(open).map(({ owner, mostDaysLate }) => [owner, mostDaysLate])).toEqual([
      ["d", 9],
      ["a", 5],
      ["b", 5],
      ["e", 5],
      ["c", 2],
    ]);
    expect(openByOwner([...open].reverse())).toEqual(openByOwner(open));
  });
});

describe("entryStateOn", () => {
  const reopened = entry("1", {
    foundOn: "2023-03-01",
    rectifiedOn: "2023-05-20",
    closedOn: "2023-06-20",
    reopenings: [{ closedOn: "2023-04-10", reopenedOn: "2023-05-05" }],
  });

  test("tells each day from the days that are recorded", () => {
    const days = [
      "2023-02-28",
      "2023-03-01",
      "2023-04-10",
      "2023-05-04",
      "2023-05-05",
      "2023-05-20",
      "2023-06-20",
    ] as const;
    expect(days.map((day) => entryStateOn(reopened, day))).toEqual([
      "not-yet-found",
      "open",
      "closed",
      "closed",
      "open",
      "rectified",
      "closed",
    ]);
  });

  test("tells an entry without days as open", () => {
    expect(entryStateOn(entry("1"), "2023-06-30")).toBe("open");
  });

  test("takes work of the day of a reopening for work after it, and keeps what was done until it was opened again", () => {
    const { closedOn: _day, ...open } = reopened;
    const days = ["2023-04-09", "2023-04-10", "2023-05-04", "2023-05-05"] as const;
    const states = (rectifiedOn: CivilDay) => days.map((day) => entryStateOn({ ...open, rectifiedOn }, day));
    expect(states("2023-04-01")).toEqual(["rectified", "closed", "closed", "open"]);
    expect(states("2023-05-05")).toEqual(["open", "closed", "closed", "rectified"]);
  });

  test("knows every closing of an entry that was opened again twice", () => {
    const twice = entry("1", {
      rectifiedOn: "2023-04-20",
      reopenings: [
        { closedOn: "2023-04-10", reopenedOn: "2023-04-15" },
        { closedOn: "2023-05-01", reopenedOn: "2023-05-09" },
      ],
    });
    const days = ["2023-04-09", "2023-04-12", "2023-04-15", "2023-04-20", "2023-05-05", "2023-05-09"] as const;
    expect(days.map((day) => entryStateOn(twice, day))).toEqual([
      "open",
      "closed",
      "open",
      "rectified",
      "closed",
      "open",
    ]);
  });

  test("takes no work from before a reopening for work after it", () => {
    const { closedOn: _day, ...open } = reopened;
    expect(entryStateOn({ ...open, rectifiedOn: "2023-04-01" }, "2023-06-30")).toBe("open");
  });
});

describe("entryAfter", () => {
  const before = entry("1");
  const steps: Step[] = [
    {
      decisionId: "d1",
      to: "rectified",
      on: "2023-05-02",
      person: "甲",
      role: "owner",
      evidence: { measures: "起草", proof: "草案" },
    },
    { decisionId: "d2", to: "closed", on: "2023-05-05", person: "乙", role: "verifier", evidence: { opinion: "属实" } },
    { decisionId: "d3", to: "open", on: "2023-05-20", person: "丙", role: "verifier", evidence: { opinion: "未印发" } },
  ];

  test("fills in the line of the ledger, and keeps a closing that did not hold", () => {
    expect(entryAfter(before, steps.slice(0, 2))).toEqual({
      ...before,
      measures: "起草",
      evidence: "草案",
      rectifiedOn: "2023-05-02",
      closedOn: "2023-05-05",
      closedBy: "乙",
    });
    expect(entryAfter(before, steps)).toEqual({
      ...before,
      measures: "起草",
      evidence: "草案",
      reopenings: [{ closedOn: "2023-05-05", closedBy: "乙", reopenedOn: "2023-05-20" }],
    });
  });

  test("withdraws work that was sent back", () => {
    const back = { ...steps[2]!, decisionId: "d4" };
    expect(entryAfter(before, [steps[0]!, back])).toEqual({ ...before, measures: "起草", evidence: "草案" });
    expect(entryAfter(before, [])).toEqual(before);
  });

  test("keeps what is known where a step does not say it", () => {
    const told = entry("1", DONE);
    const { evidence: _none, ...step } = steps[0]!;
    expect(entryAfter(told, [{ ...step, evidence: {} }])).toStrictEqual({ ...told, rectifiedOn: "2023-05-02" });
    expect(entryAfter(before, [{ ...step, evidence: {} }])).toStrictEqual({ ...before, rectifiedOn: "2023-05-02" });
    const closed = entry("1", { closedOn: "2023-05-05" });
    expect(entryAfter(closed, [steps[2]!])).toStrictEqual({
      ...before,
      reopenings: [{ closedOn: "2023-05-05", reopenedOn: "2023-05-20" }],
    });
  });
});

describe("burnDown", () => {
  const ledger = [
    entry("1", { closedOn: "2023-05-26" }),
    entry("2", { due: "2023-06-10" }),
    entry("3", { foundOn: "2023-06-01", closedOn: "2023-06-20" }),
    entry("4", { due: "2023-06-15", reopenings: [{ closedOn: "2023-06-02", reopenedOn: "2023-06-25" }] }),
  ];

  test("has a point for the first day, the last, and each on which something changed", () => {
    const points = burnDown(ledger, { from: "2023-05-01", asOf: "2023-06-30" });
    expect(points.map(({ day, open, overdue, closed }) => [day, open, overdue, closed])).toEqual([
      ["2023-05-01", 3, 0, 0],
      ["2023-05-26", 2, 0, 1],
      ["2023-06-01", 3, 1, 1],
      ["2023-06-02", 2, 1, 2],
      ["2023-06-11", 2, 2, 2],
      ["2023-06-20", 1, 1, 3],
      ["2023-06-25", 2, 2, 2],
      ["2023-06-30", 2, 2, 2],
    ]);
  });

  test("of one day is one point, and of days in the wrong order none", () => {
    expect(burnDown(ledger, { from: "2023-06-30", asOf: "2023-06-30" })).toHaveLength(1);
    expect(() => burnDown(ledger, { from: "2023-07-01", asOf: "2023-06-30" })).toThrow("options.from");
    expect(() => burnDown(ledger, { from: "2023-07-01", asOf: "2023-06-30" })).toThrow(
      'options.from: expected a day up to options.asOf, received "2023-07-01"',
    );
    expect(() => burnDown(ledger, { from: "2023-02-29", asOf: "2023-06-30" })).toThrow("options.from");
    expect(() => burnDown(ledger, { from: "2023-02-28", asOf: "2023-06-31" })).toThrow("options.asOf");
  });

  test("of a ledger in which nothing happens is its first day and its last", () => {
    const point = { open: 0, overdue: 0, closed: 0 };
    expect(burnDown([], { from: "2023-05-01", asOf: "2023-06-30" })).toStrictEqual([
      { day: "2023-05-01", ...point },
      { day: "2023-06-30", ...point },
    ]);
  });

  test("takes the last day there is for a placeholder: what is due on it is never late", () => {
    const open = [entry("1", { due: "9999-12-31" }), entry("2", { due: "9999-12-30" })];
    const points = burnDown(open, { from: "2023-05-01", asOf: "9999-12-31" });
    expect(points.map(({ day, open: left, overdue }) => [day, left, overdue])).toEqual([
      ["2023-05-01", 2, 0],
      ["9999-12-31", 2, 1],
    ]);
  });

  test("asks an entry no oftener in a long ledger than in a short one", () => {
    const asked = (length: number) => {
      let reads = 0;
      const long = Array.from({ length }, (_, at) => ({
        ...entry(`${at}`, { due: "2023-05-31" }),
        get closedOn() {
          reads += 1;
          return addDays("2023-06-02", at);
        },
      }));
      const points = burnDown(long, { from: "2023-05-01", asOf: "2024-05-01" });
      expect(points.at(-2)).toMatchObject({ day: addDays("2023-06-01", length), open: 0, closed: length });
      return reads / length;
    };
    expect(asked(200)).toBe(asked(20));
  });

  test("says nothing of the days before the first and after the last", () => {
    const points = burnDown(ledger, { from: "2023-06-02", asOf: "2023-06-20" });
    expect(points.map(({ day, open }) => [day, open])).toEqual([
      ["2023-06-02", 2],
      ["2023-06-11", 2],
      ["2023-06-20", 1],
    ]);
  });
});

describe("updatedLedger", () => {
  const stored = [
    entry("1", { ...DONE, id: "r1", closedOn: "2023-05-26", closedBy: "办公室" }),
    entry("2", { id: "r2" }),
    entry("3", { ...DONE, closedOn: "2023-05-26", closedBy: "办公室", rectifiedOn: "2023-05-25" }),
  ];

  test("matches fifty thousand entries of one number in their order, in linear time", () => {
    const many = (length: number) => Array.from({ length }, (_, at) => ({ ...entry("1"), problem: `问题${at}` }));
    const { entries, findings } = updatedLedger(many(50_000), many(50_001));
    expect(findings).toEqual([]);
    expect(entries).toHaveLength(50_001);
    expect(entries.every(({ problem }, at) => problem === `问题${at}`)).toBe(true);
    expect(updatedLedger(many(3), many(2)).findings.map(({ code }) => code)).toEqual(["ledger-entry-dropped"]);
  });

  test("keeps what a newer list drops, and says so", () => {
    const { entries, findings } = updatedLedger(stored, [entry("1"), entry("4")]);
    expect(entries.map(({ no, closedOn }) => [no, closedOn])).toEqual([
      ["1", "2023-05-26"],
      ["2", undefined],
      ["3", "2023-05-26"],
      ["4", undefined],
    ]);
    expect(findings).toStrictEqual([
      {
        code: "ledger-closing-dropped",
        severity: "error",
        place: { value: "1", field: "closedOn" },
        data: { no: "1", closedOn: "2023-05-26" },
      },
      {
        code: "ledger-entry-dropped",
        severity: "error",
        place: { id: "r2", value: "2" },
        data: { no: "2", problem: "缺地震应急预案" },
      },
      {
        code: "ledger-entry-dropped",
        severity: "error",
        place: { value: "3" },
        data: { no: "3", problem: "缺地震应急预案" },
      },
    ]);
    expect(entries[0]?.measures).toBe("编制预案");
  });

  test("takes in a reopening, and opens the entry", () => {
    const reopenings = [{ closedOn: "2023-05-26", reopenedOn: "2023-06-05" }] as const;
    const { entries, findings } = updatedLedger(stored, [stored[0]!, stored[1]!, entry("3", { reopenings })]);
    expect(entries[2]).toEqual(entry("3", { ...DONE, reopenings }));
    expect(findings).toEqual([]);
  });

  test("says when an entry is given more time, not when it is given less", () => {
    const newer = [stored[0]!, entry("2", { due: "2023-07-31" }), { ...stored[2]!, due: "2023-05-01" as const }];
    const { entries, findings } = updatedLedger(stored, newer);
    expect(findings.map((finding) => sentence(finding, zhCn))).toEqual([
      "第2号的整改期限由2023-05-31推迟到2023-07-31。",
    ]);
    expect(entries.map(({ due }) => due)).toEqual(["2023-05-31", "2023-07-31", "2023-05-01"]);
    expect(findings).toStrictEqual([
      {
        code: "ledger-due-put-off",
        severity: "warning",
        place: { value: "2", field: "due" },
        data: { no: "2", from: "2023-05-31", to: "2023-07-31" },
      },
    ]);
  });

  test("takes a last day that an entry lacked, and keeps one that the newer list lacks, without a word", () => {
    const { due: _none, ...undated } = entry("2");
    expect(updatedLedger([undated], [entry("2")])).toEqual({ entries: [entry("2")], findings: [] });
    expect(updatedLedger([entry("2")], [undated])).toEqual({ entries: [entry("2")], findings: [] });
  });

  test("is told in both languages", () => {
    const { findings } = updatedLedger(stored, [entry("1", { due: "2023-07-31" })]);
    expect(findings.map((finding) => sentence(finding, zhCn))).toEqual([
      "第1号的整改期限由2023-05-31推迟到2023-07-31。",
      "第1号原已于2023-05-26销号，新报的台账没有销号日期，已按原台账保留。",
      "新报的台账没有第2号“缺地震应急预案”，已按原台账保留。",
      "新报的台账没有第3号“缺地震应急预案”，已按原台账保留。",
    ]);
    for (const finding of findings) {
      expect(sentence(finding, en)).toMatch(/\.$/);
      expect(cure(finding, en)).toMatch(/\.$/);
      expect(cure(finding, zhCn)).toMatch(/。$/);
    }
  });
});

describe("ledgerEntries", () => {
  const faults: PreInspectionFault[] = [
    {
      no: "1",
      item: "page-count",
      severity: "error",
      problem: "缺页3页",
      responsible: "县妇联",
      due: "2023-06-15",
      round: 1,
    },
    { no: "2", item: "page-count", severity: "warning", problem: "题名过简", round: 1 },
  ];
  const options = { source: "pre-inspection", foundOn: "2023-05-31" } as const;

  test("are numbered on, and take the faults of a pre-inspection as they are", () => {
    const used = ["9", "巡-12", "12号", "10", "20230531001"].map((no) => ({ no }));
    const entries = ledgerEntries(faults, { ...options, ledger: used });
    expect(entries).toStrictEqual([
      { no: "11", problem: "缺页3页", owner: "县妇联", due: "2023-06-15", ...options },
      { no: "12", problem: "题名过简", owner: "", ...options },
    ]);
    expect(checkLedger(entries).map(({ code }) => code)).toEqual(["ledger-owner-missing", "ledger-due-missing"]);
  });

  test("begin with 1 in an empty ledger, and ask for a day", () => {
    expect(ledgerEntries(faults, { ...options, ledger: [] })[0]?.no).toBe("1");
    expect(() => ledgerEntries([], { ...options, foundOn: "2023-05-32", ledger: [] })).toThrow("options.foundOn");
  });
});

describe("checkLedger", () => {
  const ledger = [
    entry("1"),
    { no: "2", source: "inspection", problem: "目录不全", owner: "整理股", id: "row-2" },
    entry("1", { ...DONE, closedOn: "2023-06-01", closedBy: " 保管利用股" }),
    entry("3", { ...DONE, closedOn: "2023-06-01", closedBy: "" }),
    entry("4", { ...DONE, closedOn: "2023-06-01", closedBy: "档案股" }),
    entry("5", { closedOn: "2023-06-01", closedBy: "档案股", measures: " " }),
    entry("6", { foundOn: "2023-06-02", rectifiedOn: "2023-06-01" }),
    entry("7", { owner: "　" }),
  ];

  test("finds everything at once, in the order of the entries", () => {
    expect(checkLedger(ledger)).toStrictEqual([
      { code: "ledger-due-missing", severity: "warning", place: { id: "row-2", value: "2" }, data: { no: "2" } },
      { code: "ledger-number-repeated", severity: "error", place: { value: "1" }, data: { no: "1" } },
      {
        code: "ledger-closed-by-owner",
        severity: "error",
        place: { value: "1" },
        data: { no: "1", owner: "保管利用股" },
      },
      { code: "ledger-closer-missing", severity: "warning", place: { value: "3" }, data: { no: "3" } },
      { code: "ledger-measures-missing", severity: "warning", place: { value: "5" }, data: { no: "5" } },
      { code: "ledger-evidence-missing", severity: "warning", place: { value: "5" }, data: { no: "5" } },
      {
        code: "ledger-days-contradict",
        severity: "error",
        place: { value: "6" },
        data: { no: "6", earlier: "2023-06-02", later: "2023-06-01" },
      },
      { code: "ledger-owner-missing", severity: "error", place: { value: "7" }, data: { no: "7" } },
    ]);
  });

  test("holds the days of a reopening against those before and after it, and lets all fall on one day", () => {
    const day = "2023-06-02";
    const history = { foundOn: day, rectifiedOn: day, closedOn: day, closedBy: "档案股", ...DONE } as const;
    const reopenings = [{ closedOn: day, reopenedOn: day }] as const;
    expect(checkLedger([entry("1", { ...history, reopenings })])).toEqual([]);
    const early = [{ closedOn: "2023-06-01", reopenedOn: "2023-06-03" }] as const;
    expect(checkLedger([entry("1", { ...history, reopenings: early })]).map(({ data }) => data)).toEqual([
      { no: "1", earlier: "2023-06-02", later: "2023-06-01" },
      { no: "1", earlier: "2023-06-03", later: "2023-06-02" },
    ]);
  });

  test("says nothing of who closed an entry that is open", () => {
    expect(checkLedger([entry("1", { closedBy: "保管利用股" })])).toEqual([]);
  });

  test("is told in both languages", () => {
    expect(checkLedger(ledger).map((finding) => [sentence(finding, zhCn), cure(finding, zhCn)])).toEqual([
      ["台账第2号没有整改期限。", "补填整改期限，否则无法判断是否逾期。"],
      ["台账编号1重复。", "核对是否重复登记，保留一条或重新编号。"],
      ["台账第1号由责任单位“保管利用股”自行销号。", "由责任单位以外的人员复核后销号。"],
      ["台账第3号已销号，但未记载由谁销号。", "补填销号人。"],
      ["台账第5号已销号，但未记载整改措施。", "补填采取了哪些措施；没有采取措施的，恢复为未销号。"],
      ["台账第5号已销号，但没有佐证材料。", "补登能证明已整改到位的文件、照片或者记录。"],
      ["台账第6号的日期先后矛盾：2023-06-02应当不晚于2023-06-01。", "依次核对发现、整改完成和销号的日期。"],
      ["台账第7号没有责任单位。", "明确由哪个股室或者单位整改。"],
    ]);
    for (const finding of checkLedger(ledger)) {
      expect(sentence(finding, en)).toMatch(/[123567].*\.$/);
      expect(cure(finding, en)).toMatch(/\.$/);
    }
  });
});

describe("a ledger with a day that is none", () => {
  const none = (text: string) => text as CivilDay;
  const ledger = [
    entry("1", { due: none("2023-02-30") }),
    entry("2", { closedOn: none("2023年5月"), closedBy: "办公室", ...DONE }),
    entry("3", { foundOn: none("五月"), rectifiedOn: none("") }),
    entry("4", { reopenings: [{ closedOn: none("2023-5-1"), reopenedOn: "2023-05-20" }] }),
  ];

  test("stops no figure, and such a day closes nothing and makes nothing late", () => {
    const { open, closed, overdue } = rectificationStanding(ledger, "2023-06-30");
    expect(open.map((one) => [one.entry.no, one.daysLate, one.awaits])).toEqual([
      ["2", 30, "rectification"],
      ["3", 30, "rectification"],
      ["4", 30, "rectification"],
      ["1", 0, "rectification"],
    ]);
    expect([closed.part, closed.whole, overdue]).toEqual([0, 4, 3]);
    expect(ledger.map((one) => entryStateOn(one, "2023-05-10"))).toEqual(["open", "open", "open", "open"]);
    expect(burnDown(ledger, { from: "2023-05-01", asOf: "2023-06-30" })).toEqual([
      { day: "2023-05-01", open: 4, overdue: 0, closed: 0 },
      { day: "2023-06-01", open: 4, overdue: 3, closed: 0 },
      { day: "2023-06-30", open: 4, overdue: 3, closed: 0 },
    ]);
  });

  test("is told entry by entry, with the field, and held against no other day", () => {
    const found = checkLedger([{ ...ledger[0]!, id: "e1" }, ...ledger.slice(1)]);
    expect(found.map(({ code, severity, place, data }) => [code, severity, place, data])).toStrictEqual([
      ["ledger-day-unusable", "error", { id: "e1", value: "1", field: "due" }, { no: "1", day: "2023-02-30" }],
      ["ledger-day-unusable", "error", { value: "2", field: "closedOn" }, { no: "2", day: "2023年5月" }],
      ["ledger-day-unusable", "error", { value: "3", field: "foundOn" }, { no: "3", day: "五月" }],
      ["ledger-day-unusable", "error", { value: "3", field: "rectifiedOn" }, { no: "3", day: "" }],
      ["ledger-day-unusable", "error", { value: "4", field: "reopenings" }, { no: "4", day: "2023-5-1" }],
    ]);
    expect(sentence(found[0]!, zhCn)).toBe("台账第1号的日期“2023-02-30”不是有效日期，视同没有登记。");
    expect(`${sentence(found[0]!, en)} ${cure(found[0]!, en)}`).toMatch(/^The day "2023-02-30" of entry 1 .*\.$/);
  });
});
