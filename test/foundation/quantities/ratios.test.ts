import { attainment, relativeChange, requireShare, share } from "lantai/quantities";
import { describe, expect, test } from "vitest";

const ALL = { code: "all-holdings", title: { "zh-CN": "馆藏总量", en: "all holdings" } };

describe("requireShare", () => {
  test("gives back the share that came", () => {
    const came = { part: 0, whole: 500, of: ALL };
    expect(requireShare(came, "rate.share")).toBe(came);
  });

  test("names the argument and the number that is none", () => {
    expect(() => requireShare({ part: 501, whole: 500, of: ALL }, "rate.share")).toThrow(
      /^rate\.share\.part: expected a number up to the whole, 500, received 501$/,
    );
    expect(() => requireShare({ part: 1, whole: 1.5, of: ALL }, "rate.share")).toThrow(/^rate\.share\.whole: /);
  });
});

describe("share", () => {
  test("names its whole", () => {
    expect(share(400, 500, ALL)).toStrictEqual({ part: 400, whole: 500, of: ALL });
    expect(share(0, 0, ALL)).toStrictEqual({ part: 0, whole: 0, of: ALL });
  });

  test("never exceeds one", () => {
    expect(() => share(501, 500, ALL)).toThrow(/^part: expected a number up to the whole, 500, received 501$/);
  });

  test.each([
    [-1, 5, "part"],
    [1.5, 5, "part"],
    [Number.NaN, 5, "part"],
    [0, -1, "whole"],
    [0, 2 ** 53, "whole"],
    [0, Number.POSITIVE_INFINITY, "whole"],
  ])("refuses %d of %d, and names the %s", (part, whole, argument) => {
    expect(() => share(part, whole, ALL)).toThrow(`${argument}: expected a whole number from 0`);
  });
});

describe("attainment", () => {
  test("may exceed the plan", () => {
    expect(attainment(120, 100)).toStrictEqual({ done: 120, planned: 100 });
  });

  test("refuses what is no count", () => {
    expect(() => attainment(-1, 100)).toThrow("done: expected a whole number from 0, received -1");
    expect(() => attainment(1, 0.5)).toThrow("planned: expected a whole number from 0, received 0.5");
  });
});

describe("relativeChange", () => {
  test("is negative where a count fell", () => {
    expect(relativeChange(12, 1)).toStrictEqual({ numerator: -11, denominator: 12 });
  });

  test("refuses fractions", () => {
    expect(() => relativeChange(0.5, 1)).toThrow("before: expected a whole number");
    expect(() => relativeChange(1, 0.5)).toThrow("after: expected a whole number");
  });
});
