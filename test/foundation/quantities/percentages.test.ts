import { type Percent, percentText, quotientText, reachesPercent, wholeShareOf } from "lantai/quantities";
import { describe, expect, test } from "vitest";
import { RATE_CASES, SAMPLE_CASES } from "../../cases/quantities.js";

describe("percentText", () => {
  test.each(RATE_CASES)("$source: $percent %", ({ ratio, decimals, percent }) => {
    expect(percentText(ratio, decimals)).toBe(percent);
  });

  test("has no rate where the whole is 0", () => {
    expect(percentText({ done: 0, planned: 0 }, 1)).toBeUndefined();
    expect(percentText({ done: 5, planned: 0 }, 1)).toBeUndefined();
  });

  test("of a share is its part of its whole", () => {
    const of = { code: "all-holdings", title: { "zh-CN": "馆藏总量", en: "all holdings" } };
    expect(percentText({ part: 1, whole: 8, of }, 1)).toBe("12.5");
    expect(percentText({ part: 0, whole: 8, of }, 1)).toBe("0.0");
  });

  test("is exact for the largest counts", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(percentText({ done: most, planned: most }, 9)).toBe("100.000000000");
  });

  test("refuses decimals and numbers that are out of range", () => {
    expect(() => percentText({ done: 1, planned: 2 }, 10)).toThrow("decimals: expected a whole number from 0 to 9");
    expect(() => percentText({ done: 1, planned: 2 }, -1)).toThrow("decimals");
    expect(() => percentText({ done: 0.5, planned: 2 }, 1)).toThrow("ratio: expected a whole number, received 0.5");
    expect(() => percentText({ done: 1, planned: 0.5 }, 1)).toThrow("ratio: expected a whole number, received 0.5");
  });
});

describe("quotientText", () => {
  test.each([
    [59_545, 8_298, 2, "7.18"],
    [8_298, 535, 2, "15.51"],
    [59_545, 535, 2, "111.30"],
    [59_545, 10_000, 4, "5.9545"],
    [-3, 2, 0, "-2"],
    [3, -2, 1, "-1.5"],
  ])("%d / %d to %d decimals is %s", (numerator, denominator, decimals, text) => {
    expect(quotientText({ numerator, denominator }, decimals)).toBe(text);
  });

  test("has no value over 0", () => {
    expect(quotientText({ numerator: 1, denominator: 0 }, 2)).toBeUndefined();
  });
});

describe("reachesPercent", () => {
  test("compares before rounding", () => {
    expect(percentText({ done: 7997, planned: 10_000 }, 1)).toBe("80.0");
    expect(reachesPercent({ done: 7997, planned: 10_000 }, "80")).toBe(false);
    expect(reachesPercent({ done: 8000, planned: 10_000 }, "80")).toBe(true);
  });

  test("takes targets with decimals", () => {
    expect(reachesPercent({ done: 159, planned: 200 }, "79.5")).toBe(true);
    expect(reachesPercent({ done: 159, planned: 200 }, "79.501")).toBe(false);
  });

  test("is neither reached nor missed without a rate", () => {
    expect(reachesPercent({ done: 0, planned: 0 }, "80")).toBeUndefined();
  });

  test("keeps its sense for a negative fraction", () => {
    expect(reachesPercent({ numerator: -11, denominator: 12 }, "0")).toBe(false);
    expect(reachesPercent({ numerator: 11, denominator: -12 }, "0")).toBe(false);
    expect(reachesPercent({ numerator: -11, denominator: -12 }, "90")).toBe(true);
    expect(reachesPercent({ numerator: -1, denominator: -2 }, "50")).toBe(true);
  });

  test.each(["", "-5", "1e3", "80%", "80.", "０"])("refuses the target %j", (percent) => {
    expect(() => reachesPercent({ done: 1, planned: 2 }, percent as Percent)).toThrow(
      "percent: expected a decimal number",
    );
  });
});

describe("wholeShareOf", () => {
  test.each(SAMPLE_CASES)("$source: $percent % of $count is $sample", ({ count, percent, sample }) => {
    expect(wholeShareOf(count, percent)).toBe(sample);
  });

  test("refuses counts that are not whole and answers that are not exact", () => {
    expect(() => wholeShareOf(-1, "5")).toThrow("count: expected a whole number from 0");
    expect(() => wholeShareOf(Number.MAX_SAFE_INTEGER, "200")).toThrow(
      'count, percent: expected a product below 2^53, received "9007199254740991 × 200"',
    );
  });
});
