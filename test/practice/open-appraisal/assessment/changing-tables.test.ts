import { type CivilDay, parseUncertainDate } from "lantai/dates";
import {
  type EarlyCategoryRow,
  extendOpeningRules,
  OPENING_RULES,
  type OpeningRules,
  type OpeningSubject,
  openingAssessment,
  openingCalendar,
} from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

const read = (text: string): OpeningSubject => ({ date: parseUncertainDate(text).date! });
const [THIRTY] = OPENING_RULES.closurePeriods;
const ours = (patch: Partial<OpeningRules>) => extendOpeningRules(OPENING_RULES, { id: "ours", ...patch });

/** What is said of a record, without its reasons and its basis. */
function ask(record: OpeningSubject, asOf: CivilDay, rules: OpeningRules = OPENING_RULES) {
  const { reasons, basis, ...answer } = openingAssessment(record, { asOf, rules });
  return answer;
}

describe("openingAssessment, of a category that may open early", () => {
  const arts = (from: CivilDay, until?: CivilDay): Partial<OpeningRules> => ({
    earlyCategories: [
      {
        code: "arts",
        title: { "zh-CN": "艺术", en: "arts" },
        from,
        ...(until === undefined ? {} : { until }),
        citations: [],
      } satisfies EarlyCategoryRow,
    ],
  });
  const record = { ...read("20100501"), category: "arts" } as const;
  const complete = { day: "2035-05-02", because: "closure-complete" };
  const answer = (outcome: string, changesOn: object) => ({
    kind: "decided",
    value: { outcome, dueDay: "2035-05-02" },
    assumed: [],
    changesOn,
  });

  test("says when its row begins and when it ends, and nothing of a row that has ended", () => {
    const asked = (...row: Parameters<typeof arts>) => ask(record, "2023-06-30", ours(arts(...row)));
    expect(asked("2023-07-01")).toStrictEqual(answer("not-yet-due", { day: "2023-07-01", because: "early-category" }));
    expect(asked("2023-06-30")).toStrictEqual(answer("may-open-early", complete));
    expect(asked("2023-06-30", "2023-07-01")).toStrictEqual(
      answer("may-open-early", { day: "2023-07-01", because: "closure-running" }),
    );
    expect(asked("2020-01-01", "2023-06-30")).toStrictEqual(answer("not-yet-due", complete));
  });

  test("changes on no day where neither its row ends nor its closure", () => {
    const rules = ours({ ...arts("2000-01-01"), closurePeriods: [THIRTY!] });
    expect(ask(record, "2015-06-30", rules)).toStrictEqual({
      kind: "decided",
      value: { outcome: "may-open-early" },
      assumed: [],
    });
  });
});

describe("openingAssessment, of what was secret", () => {
  const lifted = { secrecyMark: "绝密★60年", declassifiedOn: "2015-01-01" } as const;

  test("is due no earlier than it was declassified, and never where the table never lets it fall due", () => {
    const value = (date: string, rules?: OpeningRules) => {
      const answer = ask({ ...read(date), ...lifted }, "2015-06-30", rules);
      return answer.kind === "decided" ? answer.value : answer.kind;
    };
    expect(value("19830504")).toStrictEqual({ outcome: "review-due", dueDay: "2015-01-01" });
    expect(value("20100504")).toStrictEqual({ outcome: "not-yet-due", dueDay: "2035-05-05" });
    expect(value("20100504", ours({ closurePeriods: [THIRTY!] }))).toStrictEqual({ outcome: "not-yet-due" });
  });

  test("is assessed again when the ground of its deferral lapsed, and by the day of the next assessment no earlier than it was declassified", () => {
    const deferral = { grounds: ["state-secret"], decidedOn: "2022-10-10" } as const;
    const value = (declassifiedOn: CivilDay, more: object = {}) => {
      const answer = ask(
        {
          ...read("19960501"),
          ...lifted,
          declassifiedOn,
          openingStatus: "deferred",
          deferral: { ...deferral, ...more },
        },
        "2023-06-30",
      );
      return answer.kind === "decided" ? answer.value : answer.kind;
    };
    const due = (dueDay: CivilDay) => ({ outcome: "reassessment-due", status: "deferred", dueDay });
    expect(value("2023-06-01")).toStrictEqual(due("2023-06-01"));
    expect(value("2022-01-01")).toStrictEqual(due("2022-10-10"));
    expect(value("2022-01-01", { decidedOn: "某日" })).toStrictEqual(due("2022-01-01"));
    expect(value("2023-06-01", { nextAssessmentDay: "2023-05-01" })).toStrictEqual(due("2023-06-01"));
    expect(value("2022-01-01", { nextAssessmentDay: "2022-09-01" })).toStrictEqual(due("2022-09-01"));
    expect(value("2023-06-01", { nextAssessmentDay: "2023-06-20" })).toStrictEqual(due("2023-06-01"));
    expect(value("2023-06-01", { nextAssessmentDay: "某日" })).toStrictEqual(due("2023-06-01"));
  });

  test("has no ground that lapsed where it was never marked", () => {
    const deferral = { grounds: ["state-secret"], decidedOn: "2022-10-10" } as const;
    expect(ask({ ...read("19960501"), openingStatus: "deferred", deferral }, "2023-06-30")).toStrictEqual({
      kind: "decided",
      value: { outcome: "review-held", status: "deferred" },
      assumed: [],
    });
  });
});

describe("openingAssessment, of a volume of which another reading is due", () => {
  test("assumes the reading where the other end is the last day of formation that is due by one way of counting", () => {
    expect(ask(read("19960630-19960731"), "2021-06-30")).toStrictEqual({
      kind: "decided",
      value: { outcome: "not-yet-due", dueDay: "2021-08-01" },
      assumed: [
        { interpretation: "counting", choice: "day-after" },
        { interpretation: "volumeFormationDate", choice: "latest" },
      ],
      changesOn: { day: "2021-08-01", because: "closure-complete" },
    });
  });
});

describe("openingCalendar", () => {
  test("lets nothing lapse that is not due, and what is due as late as can be on the day on which its row ends", () => {
    const longer = ours({
      closurePeriods: [
        { years: 25, from: "1988-01-01", until: "2030-01-01", citations: [] },
        { years: 40, from: "2030-01-01", citations: [] },
      ],
    });
    const { cutOff, lapseDay } = openingCalendar({ asOf: "2025-07-01", rules: longer });
    expect([cutOff, lapseDay(cutOff), lapseDay(20000701)]).toEqual([20000630, "2030-01-01", undefined]);
    const { lapseDay: since2021 } = openingCalendar({ asOf: "2021-01-01", rules: OPENING_RULES });
    expect(since2021(20000101)).toBeUndefined();
  });
});
