import { fc, test as law } from "@fast-check/vitest";
import {
  DUE_HOLDINGS,
  HELD_UNITS,
  OPENING_RULES,
  type OpeningCounts,
  type OpeningFiguresSubject,
  openingFigures,
} from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";
import { askingDays, openingSubjects } from "../../arbitrary-records.js";

const options = { asOf: "2023-06-30", rules: OPENING_RULES } as const;

function formed(
  day: `${number}-${number}-${number}`,
  more: Partial<OpeningFiguresSubject> = {},
): OpeningFiguresSubject {
  return { level: "volume", fondsNo: "0012", date: { earliest: day, latest: day }, ...more };
}

const HOLDINGS: readonly OpeningFiguresSubject[] = [
  formed("1993-05-04"),
  formed("1993-05-04", { openingStatus: "open" }),
  formed("1993-05-04", { openingStatus: "partial" }),
  formed("1993-05-04", { openingStatus: "deferred" }),
  formed("1993-05-04", { openingStatus: "legacy-controlled" }),
  formed("1993-05-04", { secrecyMark: "绝密★60年" }),
  formed("1993-05-04", { secrecyMark: "?" }),
  formed("1998-03-01", { fondsNo: "0002" }),
  formed("2010-05-01", { openingStatus: "open" }),
  formed("2010-05-01"),
  { level: "item", openingStatus: "open" },
  { level: "item" },
  formed("1993-05-04", { level: "item", volumeCode: "0012-001" }),
  formed("1993-05-04", { custody: "unit" }),
  { level: "page" },
];

const COUNTS: OpeningCounts = {
  held: 12,
  due: 8,
  reviewed: 3,
  opened: 1,
  partial: 1,
  deferred: 1,
  secret: 1,
  overdue: 3,
  openedEarly: 1,
  openedUndated: 1,
  undetermined: 2,
};

describe("openingFigures", () => {
  test("count what is held once, and what became of what is due", () => {
    expect(openingFigures(HOLDINGS, options).total).toEqual(COUNTS);
  });

  test("name the whole of every rate", () => {
    const { reviewedOfDue, openedOfDue, openedOfHeld } = openingFigures(HOLDINGS, options);
    expect(reviewedOfDue).toEqual({ part: 3, whole: 8, of: DUE_HOLDINGS });
    expect(openedOfDue).toEqual({ part: 1, whole: 8, of: DUE_HOLDINGS });
    expect(openedOfHeld).toEqual({ part: 3, whole: 12, of: HELD_UNITS });
  });

  test("are told by fonds and by the year in which records fall due, the unknown last", () => {
    const { groups } = openingFigures(HOLDINGS, options);
    expect(groups.map(({ fondsNo, dueYear, counts }) => [fondsNo, dueYear, counts.held, counts.due])).toEqual([
      ["", undefined, 2, 0],
      ["0002", 2023, 1, 1],
      ["0012", 2021, 7, 7],
      ["0012", 2035, 2, 0],
    ]);
  });

  test("call overdue what fell due before the day that is named", () => {
    const overdue = (overdueBefore: "2021-01-01" | "2021-01-02" | "2023-03-03") =>
      openingFigures(HOLDINGS, { ...options, overdueBefore }).total.overdue;
    expect([overdue("2021-01-01"), overdue("2021-01-02"), overdue("2023-03-03")]).toEqual([0, 1, 3]);
  });

  test("count a mark of control among what is reviewed as long as it stands, and among what is overdue from then on", () => {
    const controlled = [formed("1990-01-01", { openingStatus: "legacy-controlled" })];
    const on = (asOf: "2022-07-31" | "2022-08-01" | "2022-08-02") => {
      const { due, reviewed, opened, deferred, overdue } = openingFigures(controlled, { ...options, asOf }).total;
      return { due, reviewed, opened, deferred, overdue };
    };
    expect(on("2022-07-31")).toEqual({ due: 1, reviewed: 1, opened: 0, deferred: 0, overdue: 0 });
    expect(on("2022-08-01")).toEqual({ due: 1, reviewed: 0, opened: 0, deferred: 0, overdue: 0 });
    expect(on("2022-08-02")).toEqual({ due: 1, reviewed: 0, opened: 0, deferred: 0, overdue: 1 });
  });

  test("are nought out of nought for nothing", () => {
    const { groups, openedOfDue } = openingFigures([], options);
    expect([groups, openedOfDue.part, openedOfDue.whole]).toEqual([[], 0, 0]);
  });

  const holdings = fc.array(
    fc.tuple(openingSubjects, fc.constantFrom("volume", "item"), fc.constantFrom("0001", "0002", undefined)).map(
      ([record, level, fondsNo]): OpeningFiguresSubject => ({
        ...record,
        level: level as "volume",
        ...(fondsNo === undefined ? {} : { fondsNo }),
      }),
    ),
    { maxLength: 15 },
  );

  law.prop([holdings, askingDays], { numRuns: 1000 })(
    "add up: the groups are the total, and no part exceeds its whole",
    (records, asOf) => {
      const { groups, total } = openingFigures(records, { asOf, rules: OPENING_RULES });
      for (const key of Object.keys(total) as (keyof OpeningCounts)[]) {
        expect(groups.reduce((sum, { counts }) => sum + counts[key], 0)).toBe(total[key]);
      }
      expect(total.due).toBeLessThanOrEqual(total.held);
      const controlled = total.reviewed - (total.opened + total.partial + total.deferred);
      // A mark of control is no decision any more from 2022-08-01.
      if (asOf >= OPENING_RULES.controlReviewedFrom) expect(controlled).toBe(0);
      expect(controlled).toBeGreaterThanOrEqual(0);
      expect(total.reviewed + total.secret + total.overdue).toBeLessThanOrEqual(total.due);
    },
  );

  law.prop([holdings, holdings, askingDays], { numRuns: 1000 })(
    "of two halves are those of the whole",
    (one, other, asOf) => {
      const of = (records: readonly OpeningFiguresSubject[]) =>
        openingFigures(records, { asOf, rules: OPENING_RULES }).total;
      const [first, second, whole] = [of(one), of(other), of([...one, ...other])];
      for (const key of Object.keys(whole) as (keyof OpeningCounts)[])
        expect(first[key] + second[key]).toBe(whole[key]);
    },
  );
});

describe("openingFigures, told apart", () => {
  const total = (...records: OpeningFiguresSubject[]) => openingFigures(records, options).total;
  const none = { ...COUNTS };
  for (const key of Object.keys(none) as (keyof OpeningCounts)[]) (none as Record<string, number>)[key] = 0;

  test.each<[string, OpeningFiguresSubject, Partial<OpeningCounts>]>([
    ["due and not reviewed", formed("1993-05-04"), { due: 1, overdue: 1 }],
    ["due today", formed("1998-06-29"), { due: 1 }],
    ["open", formed("1993-05-04", { openingStatus: "open" }), { due: 1, reviewed: 1, opened: 1 }],
    ["open in part", formed("1993-05-04", { openingStatus: "partial" }), { due: 1, reviewed: 1, partial: 1 }],
    ["deferred", formed("1993-05-04", { openingStatus: "deferred" }), { due: 1, reviewed: 1, deferred: 1 }],
    [
      "deferred, to be assessed again",
      formed("1993-05-04", {
        openingStatus: "deferred",
        deferral: { grounds: ["major-interests"], decidedOn: "2022-08-01", nextAssessmentDay: "2023-06-30" },
      }),
      { due: 1, reviewed: 1, deferred: 1 },
    ],
    [
      "secret and marked open",
      formed("1993-05-04", { openingStatus: "open", secrecyMark: "绝密★60年" }),
      { due: 1, secret: 1 },
    ],
    ["secret and too young", formed("2010-05-01", { secrecyMark: "绝密★60年" }), {}],
    ["due, its mark unreadable", formed("1993-05-04", { secrecyMark: "?" }), { due: 1, undetermined: 1 }],
    ["too young, its mark unreadable", formed("2010-05-01", { secrecyMark: "?" }), { undetermined: 1 }],
    ["too young and open", formed("2010-05-01", { openingStatus: "open" }), { openedEarly: 1 }],
    ["too young and deferred", formed("2010-05-01", { openingStatus: "deferred" }), {}],
    ["too young", formed("2010-05-01"), {}],
    ["undated and open", { level: "item", openingStatus: "open" }, { openedUndated: 1 }],
    ["undated and deferred", { level: "item", openingStatus: "deferred" }, {}],
    ["undated", { level: "item" }, { undetermined: 1 }],
    [
      "due, its status none of the known",
      formed("1993-05-04", { openingStatus: "opened" as "open" }),
      { due: 1, undetermined: 1 },
    ],
  ])("count what is %s", (_, record, counts) => {
    expect(total(record)).toEqual({ ...none, held: 1, ...counts });
  });

  test("count no part of another, nothing of a unit, and no level but volumes and items", () => {
    expect(total(formed("1993-05-04", { level: "volume", volumeCode: "0012-001" })).held).toBe(1);
    expect(total(formed("1993-05-04", { level: "item", volumeCode: "0012-001" })).held).toBe(0);
    expect(total(formed("1993-05-04", { level: "item", volumeCode: "" })).held).toBe(1);
    expect(total(formed("1993-05-04", { custody: "unit" }), { level: "series" }).held).toBe(0);
  });

  test("sort fonds naturally, then years, and what has no year last", () => {
    const records = [
      { level: "item", fondsNo: "10" } as const,
      formed("2010-05-01", { fondsNo: "10" }),
      formed("1993-05-04", { fondsNo: "10" }),
      formed("2010-05-01", { fondsNo: "9" }),
    ];
    for (const given of [records, [...records].reverse()]) {
      const { groups } = openingFigures(given, options);
      expect(groups.map(({ fondsNo, dueYear }) => [fondsNo, dueYear])).toEqual([
        ["9", 2035],
        ["10", 2021],
        ["10", 2035],
        ["10", undefined],
      ]);
      expect(groups[3]).not.toHaveProperty("dueYear");
    }
  });

  test("name the days when they are none", () => {
    expect(() => openingFigures([], { ...options, asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
    expect(() => openingFigures([], { ...options, overdueBefore: "2023-6-30" })).toThrow("overdueBefore: expected");
  });
});
