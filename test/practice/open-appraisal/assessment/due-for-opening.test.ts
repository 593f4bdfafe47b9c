import { type CivilDay, halfYearSpan, type Span } from "lantai/dates";
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

/** What will be due by itself, though it is not yet. */
describe("dueForOpening, of what is secret or controlled", () => {
  const daysOf = (record: OpeningSubject, asOf: CivilDay, within: Span) =>
    dueForOpening([record], { asOf, rules: OPENING_RULES, within }).due.map(({ dueDay }) => dueDay);

  test("lists no secret in the span in which its closure alone is complete", () => {
    const within = { from: "2020-01-01", until: "2020-02-01" } as const;
    expect(keys(dueForOpening(HOLDINGS, { ...options, within }).due)).toEqual(["declassified"]);
  });

  test.each<[string, OpeningSubject, Span, CivilDay | undefined]>([
    ["old enough", formed("", "1985-01-01"), halfYearSpan(2022, 2), "2022-08-01"],
    ["old enough since the mark stood", formed("", "1985-01-01"), halfYearSpan(2015, 1), undefined],
    ["of age later", formed("", "1998-01-01"), halfYearSpan(2023, 1), "2023-01-02"],
    ["filed under a year", { year: 1990 }, halfYearSpan(2022, 2), "2022-08-01"],
    ["declassified later", formed("", "1993-09-01", { secrecyMark: "绝密★30年" }), halfYearSpan(2023, 2), "2023-09-02"],
    [
      "declassified before",
      formed("", "1985-01-01", { secrecyMark: "秘密★10年" }),
      halfYearSpan(2022, 2),
      "2022-08-01",
    ],
    ["of an early category", formed("", "1985-01-01", { category: "economy" }), halfYearSpan(2022, 2), "2022-08-01"],
    ["of an unknown age", {}, halfYearSpan(2022, 2), undefined],
  ])("lists a mark of control (控制使用) from the day on which it is reviewed, %s", (_, facts, within, dueDay) => {
    const record: OpeningSubject = { ...facts, openingStatus: "legacy-controlled" };
    for (const asOf of ["2022-06-30", "2022-07-31", "2022-08-01", "2023-12-31"] as const) {
      expect([asOf, ...daysOf(record, asOf, within)]).toEqual(dueDay === undefined ? [asOf] : [asOf, dueDay]);
    }
  });

  test("lists a mark of control on no day on which it still stands", () => {
    const record = formed("", "1985-01-01", { openingStatus: "legacy-controlled" });
    const listed = (asOf: CivilDay) => dueForOpening([record], { asOf, rules: OPENING_RULES }).due.length;
    expect([listed("2022-07-31"), listed("2022-08-01")]).toEqual([0, 1]);
  });

  const SECRET = formed("", "1993-09-01", { secrecyMark: "绝密★30年" });
  const deferral = { grounds: ["state-secret"], decidedOn: "2022-10-10" } as const;
  test.each<[string, OpeningSubject, CivilDay | undefined]>([
    ["old enough", SECRET, "2023-09-02"],
    [
      "that is of age only later",
      { ...SECRET, ...formed("", "1998-10-01", { secrecyMark: "秘密★20年" }) },
      "2023-10-02",
    ],
    ["that was opened before", { ...SECRET, openingStatus: "open" }, undefined],
    [
      "that will have been deferred for its secrecy by then",
      { ...SECRET, openingStatus: "deferred", deferral: { ...deferral, decidedOn: "2023-07-10" } },
      "2023-09-02",
    ],
    [
      "that will have been deferred by then, to be assessed again",
      {
        ...SECRET,
        openingStatus: "deferred",
        deferral: { grounds: ["major-interests"], decidedOn: "2023-07-10", nextAssessmentDay: "2023-11-01" },
      },
      "2023-11-01",
    ],
    ["that was deferred for its secrecy", { ...SECRET, openingStatus: "deferred", deferral }, "2023-09-02"],
    [
      "that was to be assessed again before",
      {
        ...SECRET,
        openingStatus: "deferred",
        deferral: { grounds: ["major-interests"], decidedOn: "2022-10-10", nextAssessmentDay: "2023-08-01" },
      },
      "2023-09-02",
    ],
    [
      "that is to be assessed again after",
      {
        ...SECRET,
        openingStatus: "deferred",
        deferral: { grounds: ["major-interests"], decidedOn: "2022-10-10", nextAssessmentDay: "2023-12-01" },
      },
      "2023-12-01",
    ],
    ["that was formed by a day", { secrecyMark: "机密★2023年9月1日前", date: { latest: "1998-10-01" } }, "2023-10-02"],
    ["whose status is none", { ...SECRET, openingStatus: "opened" as "open" }, undefined],
    ["whose condition nobody has met", { ...SECRET, secrecyMark: "绝密★解密条件：竣工" }, undefined],
    [
      "whose end is extended by then",
      {
        ...SECRET,
        secrecyExtensions: [{ decidedOn: "2023-08-01", by: "original-classifier", lastDay: "2030-06-30" }],
      },
      undefined,
    ],
  ])("lists a secret %s in the span in which it falls due by itself", (_, record, dueDay) => {
    const within = halfYearSpan(2023, 2);
    const expected = dueDay === undefined ? [] : [dueDay];
    for (const asOf of ["2022-12-31", "2023-06-30", "2023-12-31"] as const) {
      expect([asOf, ...daysOf(record, asOf, within)]).toEqual([asOf, ...expected]);
    }
    expect(daysOf(record, "2023-06-30", halfYearSpan(2023, 1))).toEqual([]);
    expect(dueForOpening([record], { asOf: "2023-06-30", rules: OPENING_RULES }).due).toEqual([]);
  });
});
