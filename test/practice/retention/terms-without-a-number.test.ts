import { checkTerm, extendRetentionRules, isAtLeast, RETENTION_RULES, retentionEnd } from "lantai/retention";
import { describe, expect, test } from "vitest";

const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
const window = {
  period: "long-term",
  schedule: { "zh-CN": "旧规", en: "old" },
  fewestYears: 16,
  mostYears: 50,
  confidence: "seen",
} as const;

describe("retentionEnd", () => {
  test("says of a record without a period that its period is missing, and cites nothing", () => {
    expect(retentionEnd({ year: 2008 }, options)).toStrictEqual({
      kind: "undetermined",
      missing: ["retentionPeriod"],
      reasons: [{ code: "retention-period-missing", data: {}, citations: [] }],
      basis: {
        lantai: expect.any(String),
        rulesId: "national-retention",
        asOf: "2023-06-30",
        interpretations: {
          retentionStart: "year-end",
          counting: "day-after",
          incompleteDate: "latest",
          volumeFormationDate: "latest",
          termEndingAtReset: "running",
        },
      },
    });
  });

  test("bounds 长期 where its body of rules fixes the year's end, and not where the rules take the day of formation", () => {
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "our-county",
      retentionStart: "exact-day",
      legacyWindows: [
        { ...window, regime: "accounting" },
        { ...window, regime: "construction" },
      ],
    });
    const long = (regime: string) =>
      retentionEnd({ retentionPeriod: "long-term", year: 1990, regime }, { ...options, rules });
    expect(long("accounting")).toMatchObject({ bounds: { earliest: "2007-01-01", latest: "2041-01-01" } });
    expect(long("construction")).not.toHaveProperty("bounds");
  });

  test("bounds 长期 by a window of a body of rules that the rules do not list", () => {
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "our-county",
      legacyWindows: [{ ...window, regime: "our-village-records" }],
    });
    const record = { retentionPeriod: "long-term", year: 1990, regime: "our-village-records" } as const;
    expect(retentionEnd(record, { ...options, rules })).toMatchObject({
      kind: "undetermined",
      bounds: { earliest: "2007-01-01", latest: "2041-01-01" },
    });
  });
});

describe("checkTerm", () => {
  test("finds nothing where no period is given, whatever else the record says", () => {
    expect(checkTerm({ id: "a", regime: "constructor", year: 1990 }, options)).toEqual([]);
  });
});

describe("isAtLeast", () => {
  test("compares the numbers, however they are written", () => {
    expect([isAtLeast("030-years", "30-years"), isAtLeast("9-years", "010-years")]).toEqual([true, false]);
  });
});
