import { cure, sentence } from "lantai/findings";
import { requireProcedure, type Step, stateAfter, takenStep } from "lantai/procedures";
import {
  checkLedger,
  LEDGER_ENTRIES,
  RECTIFICATION_PROCEDURE,
  RECTIFICATION_SOURCES,
  type RectificationEntry,
  rectificationStanding,
} from "lantai/rectification";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { thawedPaths } from "../../foundation/law/frozen.js";

function entry(no: string, more: Partial<RectificationEntry> = {}): RectificationEntry {
  return { no, source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股", due: "2023-05-31", ...more };
}

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

describe("checkLedger", () => {
  const ledger = [
    entry("1"),
    { no: "2", source: "inspection", problem: "目录不全", owner: "整理股", id: "row-2" },
    entry("1", { closedOn: "2023-06-01", closedBy: "保管利用股" }),
    entry("3", { closedOn: "2023-06-01" }),
    entry("4", { closedOn: "2023-06-01", closedBy: "档案股" }),
  ];

  test("finds everything at once, in the order of the entries", () => {
    expect(checkLedger(ledger)).toEqual([
      { code: "ledger-due-missing", severity: "warning", place: { id: "row-2", value: "2" }, data: { no: "2" } },
      { code: "ledger-number-repeated", severity: "error", place: { value: "1" }, data: { no: "1" } },
      {
        code: "ledger-closed-by-owner",
        severity: "error",
        place: { value: "1" },
        data: { no: "1", owner: "保管利用股" },
      },
      { code: "ledger-closer-missing", severity: "warning", place: { value: "3" }, data: { no: "3" } },
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
    ]);
    for (const finding of checkLedger(ledger)) {
      expect(sentence(finding, en)).toMatch(/[123].*\.$/);
      expect(cure(finding, en)).toMatch(/\.$/);
    }
  });
});
