import { addedPayablePages, amountPayable, payablePages, phaseCost } from "lantai/digitization";
import { parseMoney, quotientText } from "lantai/quantities";
import { describe, expect, test } from "vitest";
import { COST_CASES } from "../../cases/digitization-costs.js";

describe("payablePages", () => {
  const pages = [
    { entryCode: "0012-001-0034", size: "A4" },
    { entryCode: "0012-001-0034", size: "A4", content: "blank" },
    { entryCode: "0012-001-0034", size: "A3" },
    { entryCode: "0012-001-0034", size: "8开" },
    { entryCode: "0012-001-0034" },
    { entryCode: "0012-001-0035", size: "A0" },
    { size: "A1" },
  ] as const;

  test("are written sides of accepted records, by size with their A4 equivalents", () => {
    expect(payablePages(pages, { outcome: "passed", rejected: ["0012－001－0035"] })).toEqual({
      sizes: [
        { size: "A4", pages: 1, a4Equivalents: 1 },
        { size: "A3", pages: 1, a4Equivalents: 2 },
        { size: "A1", pages: 1, a4Equivalents: 8 },
      ],
      pages: 3,
      a4Equivalents: 11,
      withoutSize: 2,
      rejected: 1,
      blankSides: 1,
    });
  });

  test("are none in a batch that failed", () => {
    expect(payablePages(pages, { outcome: "failed" })).toMatchObject({
      sizes: [],
      pages: 0,
      withoutSize: 0,
      rejected: 6,
    });
  });

  test("follow a county's own sizes", () => {
    const sizes = [{ code: "8开", title: { "zh-CN": "8开", en: "8K" }, a4Equivalents: 2 }];
    expect(payablePages(pages, { outcome: "passed", sizes })).toMatchObject({
      pages: 1,
      a4Equivalents: 2,
      withoutSize: 5,
    });
  });
});

describe("addedPayablePages", () => {
  test("keeps sizes that the table does not have, and nothing of nothing is nothing", () => {
    const sizes = [{ code: "8开", title: { "zh-CN": "8开", en: "8K" }, a4Equivalents: 2 }];
    const own = payablePages([{ size: "8开" }, { size: "A4" }], { outcome: "passed", sizes });
    const usual = payablePages([{ size: "A3" }, { size: "A4" }], { outcome: "passed" });
    expect(addedPayablePages([own, usual]).sizes).toEqual([
      { size: "A4", pages: 1, a4Equivalents: 1 },
      { size: "A3", pages: 1, a4Equivalents: 2 },
      { size: "8开", pages: 1, a4Equivalents: 2 },
    ]);
    expect(addedPayablePages([])).toMatchObject({ sizes: [], pages: 0, withoutSize: 0 });
  });
});

describe("amountPayable", () => {
  test("is whole fen", () => {
    expect(amountPayable({ a4Equivalents: 59_545 }, { fen: 35 })).toEqual({ fen: 2_084_075 });
    expect(() => amountPayable({ a4Equivalents: 1 }, { fen: 0.5 })).toThrow("perA4");
    expect(() => amountPayable({ a4Equivalents: 2 ** 52 }, { fen: 35 })).toThrow("perA4");
  });
});

describe("phaseCost", () => {
  test.each(COST_CASES)("$name", ({ budget, spent, donePages, plannedPages, expected }) => {
    const moneyOf = (text: string | undefined) => (text === undefined ? undefined : parseMoney(text).money);
    const [ofBudget, ofSpent] = [moneyOf(budget), moneyOf(spent)];
    const cost = phaseCost({
      ...(ofBudget === undefined ? {} : { budget: ofBudget }),
      ...(ofSpent === undefined ? {} : { spent: ofSpent }),
      donePages,
      plannedPages,
    });
    expect({
      perPage: cost.yuanPerPage === undefined ? undefined : quotientText(cost.yuanPerPage, 2),
      toCompletion: cost.toCompletion?.fen,
      short: cost.short?.fen,
      left: cost.left?.fen,
      missing: cost.missing,
    }).toEqual(expected);
  });

  test("names a number that is none", () => {
    expect(() => phaseCost({ donePages: -1, plannedPages: 1 })).toThrow("facts.donePages");
    expect(() => phaseCost({ donePages: 1, plannedPages: 1.5 })).toThrow("facts.plannedPages");
    expect(() => phaseCost({ donePages: 1, plannedPages: 1, spent: { fen: 0.1 } })).toThrow("facts.spent");
    expect(() => phaseCost({ donePages: 1, plannedPages: 1, budget: { fen: -1 } })).toThrow("facts.budget");
  });
});
