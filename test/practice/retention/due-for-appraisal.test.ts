import { halfYearSpan } from "lantai/dates";
import { dueForAppraisal, RETENTION_RULES, type RetentionSubject } from "lantai/retention";
import { describe, expect, test } from "vitest";

interface HostRecord extends RetentionSubject {
  readonly key: string;
}

const HOLDINGS: readonly HostRecord[] = [
  { key: "2012", retentionPeriod: "10-years", year: 2012 },
  { key: "2013", retentionPeriod: "10-years", year: 2013 },
  { key: "1992", retentionPeriod: "30-years", year: 1992 },
  { key: "1980", retentionPeriod: "30-years", year: 1980 },
  { key: "permanent", retentionPeriod: "permanent", year: 1980 },
  { key: "long", retentionPeriod: "long-term", year: 1990 },
  { key: "blank", year: 1990 },
];

const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
const keys = (rows: readonly { readonly record: HostRecord }[]) => rows.map(({ record }) => record.key);

describe("dueForAppraisal", () => {
  test("lists the terms that are over, never a permanent record, and apart from them what cannot be said", () => {
    const list = dueForAppraisal(HOLDINGS, options);
    expect(list.due.map(({ record, dueDay }) => [record.key, dueDay])).toEqual([
      ["2012", "2023-01-01"],
      ["1992", "2023-01-01"],
      ["1980", "2011-01-01"],
    ]);
    expect(keys(list.undetermined)).toEqual(["long", "blank"]);
    expect(list.asked).toBe(7);
    expect(list.due[0]?.record).toBe(HOLDINGS[0]);
    for (const { verdict } of list.due) {
      expect(verdict.reasons.map(({ code }) => code)).toEqual(["term-from-year-end", "appraisal-due"]);
    }
  });

  test("lists a term from its end day on, and not the day before", () => {
    const listed = (asOf: "2022-12-31" | "2023-01-01") => keys(dueForAppraisal(HOLDINGS, { ...options, asOf }).due);
    expect([listed("2022-12-31"), listed("2023-01-01")]).toEqual([["1980"], ["2012", "1992", "1980"]]);
  });

  test("lists the terms that end in a half-year, also one to come", () => {
    expect(keys(dueForAppraisal(HOLDINGS, { ...options, within: halfYearSpan(2023, 1) }).due)).toEqual([
      "2012",
      "1992",
    ]);
    expect(keys(dueForAppraisal(HOLDINGS, { ...options, within: halfYearSpan(2023, 2) }).due)).toEqual([]);
    const next = dueForAppraisal(HOLDINGS, { ...options, within: halfYearSpan(2024, 1) });
    expect(next.due).toMatchObject([{ dueDay: "2024-01-01", verdict: { value: { standing: "running" } } }]);
    expect(next.due[0]?.verdict.reasons.map(({ code }) => code)).toEqual(["term-from-year-end"]);
  });

  test("names the day when it is none, even for no records", () => {
    expect(() => dueForAppraisal([], { ...options, asOf: "2023-02-29" })).toThrow("asOf: expected a civil day");
  });

  test.each([
    [
      { from: "2023-01-01", until: "2023-01-01" },
      'within.until: expected a day after 2023-01-01, received "2023-01-01"',
    ],
    [
      { from: "2023-07-01", until: "2023-01-01" },
      'within.until: expected a day after 2023-07-01, received "2023-01-01"',
    ],
    [
      { from: "2023-1-1", until: "2023-07-01" },
      'within.from: expected a civil day such as 2023-06-30, received "2023-1-1"',
    ],
    [
      { from: "2023-01-01", until: "2023-02-29" },
      'within.until: expected a civil day such as 2023-06-30, received "2023-02-29"',
    ],
  ] as const)("refuses the span %j, even for no records", (within, message) => {
    expect(() => dueForAppraisal([], { ...options, within })).toThrow(
      expect.objectContaining({ name: "CallerError", message }),
    );
  });
});
