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

  test.each([0.5, -1, Number.NaN, null])("refuse a size of %s A4 pages", (a4Equivalents) => {
    const sizes = [{ code: "A5", title: { "zh-CN": "A5", en: "A5" }, a4Equivalents: a4Equivalents as number }];
    expect(() => payablePages([], { outcome: "passed", sizes })).toThrow(
      "options.sizes.a4Equivalents: expected a whole number from 0",
    );
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

describe("payablePages, told apart", () => {
  test("count a rejected page as rejected, a blank side as blank, whatever became of its batch", () => {
    const pages = [
      { entryCode: "a", size: "A4" },
      { entryCode: "b", size: "A4", content: "blank" },
      { entryCode: "b", size: "A4", content: "written" },
      { size: "A4" },
    ] as const;
    const none = { sizes: [], pages: 0, a4Equivalents: 0, withoutSize: 0 };
    expect(payablePages(pages, { outcome: "failed" })).toEqual({ ...none, rejected: 3, blankSides: 1 });
    expect(payablePages(pages, { outcome: "passed", rejected: ["b", "a", "c"] })).toEqual({
      sizes: [{ size: "A4", pages: 1, a4Equivalents: 1 }],
      pages: 1,
      a4Equivalents: 1,
      withoutSize: 0,
      rejected: 2,
      blankSides: 1,
    });
    expect(payablePages([], { outcome: "passed" })).toEqual({ ...none, rejected: 0, blankSides: 0 });
    expect(() => payablePages([], { outcome: "open" as "passed" })).toThrow(
      'outcome: expected one of passed, failed, received "open"',
    );
  });

  test("are told in the order of the table, and a size that stands in it twice is one", () => {
    const [first, second] = [
      { code: "B", title: { "zh-CN": "B", en: "B" }, a4Equivalents: 3 },
      { code: "A", title: { "zh-CN": "A", en: "A" }, a4Equivalents: 2 },
    ] as const;
    const pages = ["A", "B", "A", ""].map((size) => ({ size }));
    expect(payablePages(pages, { outcome: "passed", sizes: [first, second, first] })).toMatchObject({
      sizes: [
        { size: "B", pages: 1, a4Equivalents: 3 },
        { size: "A", pages: 2, a4Equivalents: 4 },
      ],
      pages: 3,
      a4Equivalents: 7,
      withoutSize: 1,
    });
  });
});

describe("addedPayablePages, in full", () => {
  test("adds up every count, size by size, in the order of the table that is given", () => {
    const part = (a4: number, a3: number) => ({
      sizes: [
        { size: "A4", pages: a4, a4Equivalents: a4 },
        { size: "A3", pages: a3, a4Equivalents: 2 * a3 },
      ],
      pages: a4 + a3,
      a4Equivalents: a4 + 2 * a3,
      withoutSize: 1,
      rejected: 2,
      blankSides: 3,
    });
    expect(addedPayablePages([part(5, 1), part(7, 2)])).toEqual({
      sizes: [
        { size: "A4", pages: 12, a4Equivalents: 12 },
        { size: "A3", pages: 3, a4Equivalents: 6 },
      ],
      pages: 15,
      a4Equivalents: 18,
      withoutSize: 2,
      rejected: 4,
      blankSides: 6,
    });
    const sizes = [{ code: "A3", title: { "zh-CN": "A3", en: "A3" }, a4Equivalents: 2 }];
    expect(addedPayablePages([part(5, 1)], sizes).sizes.map(({ size }) => size)).toEqual(["A3", "A4"]);
  });
});

describe("amountPayable and phaseCost, at their bounds", () => {
  test("take no fen and the most that is exact, and no fen less or more", () => {
    expect(amountPayable({ a4Equivalents: 7 }, { fen: 0 })).toEqual({ fen: 0 });
    expect(() => amountPayable({ a4Equivalents: 1 }, { fen: -1 })).toThrow(
      "perA4: expected whole fen from 0, below 2^53",
    );
    expect(amountPayable({ a4Equivalents: 1 }, { fen: Number.MAX_SAFE_INTEGER })).toEqual({
      fen: Number.MAX_SAFE_INTEGER,
    });
  });

  test("says the whole cost, rounded up, and what is left or short of the budget", () => {
    const facts = { spent: { fen: 100 }, donePages: 3, plannedPages: 10 } as const;
    expect(phaseCost({ ...facts, budget: { fen: 334 } })).toEqual({
      yuanPerPage: { numerator: 100, denominator: 300 },
      toCompletion: { fen: 234 },
      atCompletion: { fen: 334 },
      short: { fen: 0 },
      left: { fen: 0 },
      missing: [],
    });
    expect(phaseCost({ ...facts, budget: { fen: 333 } })).toMatchObject({ short: { fen: 1 }, left: { fen: 0 } });
    expect(phaseCost({ ...facts, budget: { fen: 335 } })).toMatchObject({ short: { fen: 0 }, left: { fen: 1 } });
    expect(phaseCost({ ...facts, donePages: 12 })).toStrictEqual({
      yuanPerPage: { numerator: 100, denominator: 1200 },
      toCompletion: { fen: 0 },
      atCompletion: { fen: 100 },
      missing: ["budget"],
    });
  });

  test("says everything that is missing, in its order", () => {
    expect(phaseCost({ donePages: 0, plannedPages: 0 })).toStrictEqual({ missing: ["spent", "donePages", "budget"] });
    expect(phaseCost({ donePages: 1, plannedPages: 0, budget: { fen: 0 } })).toStrictEqual({ missing: ["spent"] });
    expect(phaseCost({ donePages: 0, plannedPages: 0, spent: { fen: 0 } })).toStrictEqual({
      missing: ["donePages", "budget"],
    });
    expect(() => phaseCost({ donePages: 0.5, plannedPages: 1 })).toThrow(
      "facts.donePages: expected a whole number from 0",
    );
    expect(() => phaseCost({ donePages: 1, plannedPages: 2 ** 52, spent: { fen: 2 ** 52 } })).toThrow("facts.spent");
  });
});

describe("payable pages, asked wrongly", () => {
  test("names the argument that is wrong", () => {
    expect(() => payablePages([], undefined as never)).toThrow("options: expected an object, received undefined");
    expect(() => amountPayable({ a4Equivalents: 2.5 }, { fen: 1 })).toThrow(
      "payable.a4Equivalents: expected a whole number from 0, received 2.5",
    );
    expect(() => amountPayable({ a4Equivalents: 2 }, { fen: 1.5 })).toThrow("perA4: expected whole fen");
  });
});
