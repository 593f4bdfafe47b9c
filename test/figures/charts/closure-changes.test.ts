import { closureChanges } from "lantai/charts";
import { OPENING_RULES } from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

describe("closureChanges", () => {
  test("knows the wave of 2021 from the table of the rules", () => {
    expect(closureChanges(OPENING_RULES)).toEqual([{ year: 2021, before: 30, after: 25 }]);
  });

  test("tells a change of a county's own rules, and none where a period goes on", () => {
    const [period] = OPENING_RULES.closurePeriods;
    const closurePeriods = [
      period!,
      { ...period!, from: "2030-01-01" },
      { ...period!, from: "2035-07-01", years: 20 },
    ] as const;
    expect(closureChanges({ closurePeriods })).toEqual([{ year: 2035, before: period!.years, after: 20 }]);
  });
});
