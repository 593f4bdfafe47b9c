import { type Rate, targetStanding } from "lantai/progress";
import { describe, expect, test } from "vitest";
import { RATE_CASES } from "../../cases/digitization-rates.js";

const of = { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } };
const rateOf = (part: number, whole: number): Rate => ({
  share: { part, whole, of },
  coverage: "linked",
  unit: "volumes-and-items",
  excluded: [],
});

describe("targetStanding", () => {
  test.each(RATE_CASES)("$title", ({ part, whole, target, text, reached, missing }) => {
    const standing = targetStanding(rateOf(part, whole), target);
    expect(standing).toMatchObject({ missing, target });
    expect([standing.rateText, standing.reached]).toEqual([text, reached]);
    // What there is not is absent, so that a stored standing comes back the same.
    expect(JSON.parse(JSON.stringify(standing))).toStrictEqual(standing);
  });

  test("misses nothing once more than the target is done", () => {
    expect(targetStanding(rateOf(9, 10), "80")).toMatchObject({ reached: true, needed: 8, missing: 0 });
  });

  test("is reached once exactly what is missing was done", () => {
    const { missing } = targetStanding(rateOf(0, 8833), "79.5");
    expect(missing).toBe(7023);
    expect(targetStanding(rateOf(missing, 8833), "79.5").reached).toBe(true);
    expect(targetStanding(rateOf(missing - 1, 8833), "79.5").reached).toBe(false);
  });

  test("refuses a target above 100 % or one that is no number", () => {
    expect(() => targetStanding(rateOf(1, 2), "100.1")).toThrow("target: expected a percentage up to 100");
    expect(() => targetStanding(rateOf(1, 2), "-1")).toThrow("percent");
  });

  test.each([
    [600, 500, "rate.share.part"],
    [-1, 500, "rate.share.part"],
    [4, 5.5, "rate.share.whole"],
  ])("refuses %d of %d, which is no share", (part, whole, argument) => {
    expect(() => targetStanding(rateOf(part, whole), "80")).toThrow(expect.objectContaining({ argument }));
  });
});
