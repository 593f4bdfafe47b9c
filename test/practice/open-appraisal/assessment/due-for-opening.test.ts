import { halfYearSpan } from "lantai/dates";
import { dueForOpening, OPENING_RULES, type OpeningSubject } from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

interface HostRecord extends OpeningSubject {
  readonly key: string;
}

function formed(key: string, day: `${number}-${number}-${number}`, more: OpeningSubject = {}): HostRecord {
  return { key, date: { earliest: day, latest: day }, ...more };
}

const HOLDINGS: readonly HostRecord[] = [
  formed("wave", "1993-05-04"),
  formed("last-half-year", "1997-12-30"),
  formed("this-half-year", "1998-01-01"),
  formed("last-day-of-half-year", "1998-06-29"),
  formed("next-half-year", "1998-06-30"),
  formed("open", "1990-01-01", { openingStatus: "open" }),
  formed("deferred", "1998-03-01", { openingStatus: "deferred" }),
  formed("with-unit", "1990-01-01", { custody: "unit" }),
  formed("secret", "1990-01-01", { secrecyMark: "绝密★60年" }),
  formed("unreadable", "1990-01-01", { secrecyMark: "？" }),
  formed("declassified", "1990-01-01", { secrecyMark: "绝密★60年", declassifiedOn: "2020-01-01" }),
  formed("controlled", "1990-01-01", { openingStatus: "legacy-controlled" }),
  { key: "undated" },
  { key: "filed-1995", year: 1995 },
];

const options = { asOf: "2023-06-30", rules: OPENING_RULES } as const;
const keys = (rows: readonly { readonly record: HostRecord }[]) => rows.map(({ record }) => record.key);

describe("dueForOpening", () => {
  test("lists what is due on the day, and apart from it what cannot be said", () => {
    const list = dueForOpening(HOLDINGS, options);
    expect(keys(list.due)).toEqual([
      "wave",
      "last-half-year",
      "this-half-year",
      "last-day-of-half-year",
      "declassified",
      "controlled",
      "filed-1995",
    ]);
    expect(keys(list.undetermined)).toEqual(["unreadable", "undated"]);
    expect(list.asked).toBe(14);
    expect(list.due[0]).toMatchObject({ dueDay: "2021-01-01", verdict: { kind: "decided" } });
    expect(list.due[0]?.record).toBe(HOLDINGS[0]);
  });

  test("lists what falls due in a half-year, also before its end", () => {
    const within = halfYearSpan(2023, 1);
    expect(keys(dueForOpening(HOLDINGS, { ...options, within }).due)).toEqual([
      "this-half-year",
      "last-day-of-half-year",
    ]);
    const early = dueForOpening(HOLDINGS, { ...options, asOf: "2023-01-01", within });
    expect(keys(early.due)).toEqual(["this-half-year", "last-day-of-half-year"]);
    expect(early.due[1]).toMatchObject({ dueDay: "2023-06-30", verdict: { value: { outcome: "not-yet-due" } } });
    expect(keys(dueForOpening(HOLDINGS, { ...options, within: halfYearSpan(2023, 2) }).due)).toEqual([
      "next-half-year",
    ]);
  });

  test("finds the wave in its one day", () => {
    const within = { from: "2021-01-01", until: "2021-01-02" } as const;
    expect(keys(dueForOpening(HOLDINGS, { ...options, within }).due)).toEqual(["wave", "filed-1995"]);
  });

  test("leaves a mark of control out before the day from which it is reviewed", () => {
    const listed = (asOf: "2022-07-31" | "2022-08-01") => keys(dueForOpening(HOLDINGS, { ...options, asOf }).due);
    expect(listed("2022-07-31")).toEqual(["wave", "declassified", "filed-1995"]);
    expect(listed("2022-08-01")).toEqual(["wave", "declassified", "controlled", "filed-1995"]);
  });

  test("reads a generator once", () => {
    function* records() {
      yield* HOLDINGS;
    }
    expect(dueForOpening(records(), options)).toEqual(dueForOpening(HOLDINGS, options));
  });

  test("names the day when it is none, even for no records", () => {
    expect(() => dueForOpening([], { ...options, asOf: "2023-02-29" })).toThrow(
      'asOf: expected a civil day such as 2023-06-30, received "2023-02-29"',
    );
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
    expect(() => dueForOpening([], { ...options, within })).toThrow(
      expect.objectContaining({ name: "CallerError", message }),
    );
  });
});

describe("dueForOpening, of secrets", () => {
  test("lists no secret in the span in which its closure alone is complete", () => {
    const within = { from: "2020-01-01", until: "2020-02-01" } as const;
    expect(keys(dueForOpening(HOLDINGS, { ...options, within }).due)).toEqual(["declassified", "controlled"]);
  });
});
