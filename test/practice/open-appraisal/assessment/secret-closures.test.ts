import { type CivilDay, parseUncertainDate } from "lantai/dates";
import {
  type DeferralGroundRow,
  extendOpeningRules,
  OPENING_RULES,
  type OpeningRules,
  type OpeningSubject,
  openingAssessment,
} from "lantai/open-appraisal";
import { extendSecrecyRules, SECRECY_RULES } from "lantai/secrecy";
import { describe, expect, test } from "vitest";

const read = (text: string): OpeningSubject => ({ date: parseUncertainDate(text).date! });

/** What is said of a record, without its reasons and its basis. */
function ask(record: OpeningSubject, asOf: CivilDay, rules: OpeningRules = OPENING_RULES) {
  const { reasons, basis, ...answer } = openingAssessment(record, { asOf, rules });
  return answer;
}

describe("openingAssessment, of a state secret", () => {
  const UNTIL_2030 = { secrecyMark: "机密★2030年1月1日前" } as const;

  const closed = { outcome: "secret", closure: "closed" } as const;
  const deferred = { outcome: "secret", closure: "deferred", ground: "state-secret" } as const;
  const ours = (patch: Partial<OpeningRules>) => extendOpeningRules(OPENING_RULES, { id: "ours", ...patch });

  test("names the day on which its closure is complete, for a record without a day of formation the last that is possible", () => {
    const cases = [
      [{ date: { latest: "1990-05-01" } }, { ...deferred, dueDay: "2020-05-02", reviewDay: "2030-01-02" }],
      [{ date: { latest: "2010-05-01" } }, { ...closed, dueDay: "2035-05-02", reviewDay: "2035-05-02" }],
      [{ date: { earliest: "2010-05-01" } }, closed],
      [{ year: 2010 }, { ...closed, dueDay: "2036-01-01", reviewDay: "2036-01-01" }],
      [{}, closed],
    ] as const;
    for (const [record, value] of cases) {
      expect(ask({ ...UNTIL_2030, ...record }, "2023-06-30")).toStrictEqual({
        kind: "decided",
        value,
        assumed: [],
        changesOn: { day: "2030-01-02", because: "secrecy-expired" },
      });
    }
  });

  test("says when it will be deferred instead of closed, where that comes first", () => {
    const changesOn = { day: "2025-05-02", because: "secret-deferred" };
    const value = { ...closed, dueDay: "2025-05-02", reviewDay: "2030-01-02" };
    const answer = { kind: "decided", value, assumed: [], changesOn };
    expect(ask({ ...UNTIL_2030, ...read("20000501") }, "2023-06-30")).toStrictEqual(answer);
    expect(ask({ ...UNTIL_2030, date: { latest: "2000-05-01" } }, "2023-06-30")).toStrictEqual(answer);
    expect(
      ask({ ...UNTIL_2030, ...read("19930101-19991231") }, "2022-01-01", ours({ volumeFormationDate: "each-item" })),
    ).toStrictEqual({
      kind: "decided",
      value: { ...closed, dueDay: "2025-01-01", reviewDay: "2030-01-02" },
      assumed: [],
      changesOn: { day: "2025-01-01", because: "secret-deferred" },
    });
  });

  test("takes no day from a date that is rejected", () => {
    expect(ask({ ...UNTIL_2030, ...read("2003") }, "2023-06-30", ours({ incompleteDate: "reject" }))).toStrictEqual({
      kind: "decided",
      value: closed,
      assumed: [],
      changesOn: { day: "2030-01-02", because: "secrecy-expired" },
    });
  });

  test("assumes a reading of age only where a ground to defer holds, closed or deferred", () => {
    const assumed = (day: string, asOf: CivilDay) => {
      const answer = ask({ ...UNTIL_2030, ...read(day) }, asOf);
      return answer.kind === "decided" ? [answer.value.closure, answer.assumed] : answer.kind;
    };
    const counting = [{ interpretation: "counting", choice: "day-after" }];
    expect(assumed("19970630", "2022-06-30")).toEqual(["closed", []]);
    expect(assumed("19980630", "2023-06-30")).toEqual(["closed", counting]);
    expect(assumed("19980629", "2023-06-30")).toEqual(["deferred", counting]);
  });

  test("changes on no day that is known where its condition is not met and its ground has no end", () => {
    expect(ask({ ...read("19900505"), secrecyMark: "机密★解密条件：竣工" }, "2023-06-30")).toStrictEqual({
      kind: "decided",
      value: { ...deferred, dueDay: "2020-05-06" },
      assumed: [],
    });
    expect(ask({ secrecyMark: "机密★解密条件：竣工" }, "2023-06-30")).toStrictEqual({
      kind: "decided",
      value: closed,
      assumed: [],
    });
  });

  test("names a reading that both clocks rest on once, unless they read it differently", () => {
    const record = { ...read("1998"), secrecyMark: "绝密★25年" };
    const assumed = (rules: OpeningRules) => {
      const answer = ask(record, "2023-06-30", rules);
      return answer.kind === "decided" ? [answer.value.outcome, answer.assumed] : answer.kind;
    };
    const counting = { interpretation: "counting", choice: "day-after" };
    const [latest, earliest] = (["latest", "earliest"] as const).map((choice) => ({
      interpretation: "incompleteDate",
      choice,
    }));
    expect(assumed(OPENING_RULES)).toEqual(["secret", [counting, latest]]);
    const secrecy = extendSecrecyRules(SECRECY_RULES, { id: "ours", incompleteDate: "earliest" });
    expect(assumed(ours({ secrecy }))).toEqual(["not-yet-due", [counting, earliest, latest]]);
  });
});

describe("openingAssessment, of a state secret where several grounds hold one after another", () => {
  const ground = (code: string, from: CivilDay, until?: CivilDay): DeferralGroundRow => ({
    code,
    title: { "zh-CN": "某项理由", en: "some ground" },
    appliesBy: "secrecy",
    from,
    ...(until === undefined ? {} : { until }),
    citations: [],
  });
  const review: DeferralGroundRow = { ...ground("review", "2024-01-01"), appliesBy: "review" };
  const rulesOf = (...deferralGrounds: DeferralGroundRow[]) =>
    extendOpeningRules(OPENING_RULES, { id: "ours", deferralGrounds });
  const changeOf = (date: string, rules: OpeningRules) => {
    const answer = ask({ ...read(date), secrecyMark: "绝密★60年" }, "2023-06-30", rules);
    return answer.kind === "decided" ? [answer.value.closure, answer.changesOn] : answer.kind;
  };

  test("is deferred from the day on which the next ground holds, and not by one that has ended or is for a review", () => {
    const rules = rulesOf(ground("ended", "2000-01-01", "2022-01-01"), review, ground("next", "2030-01-01"));
    expect(changeOf("19900505", rules)).toEqual(["closed", { day: "2030-01-01", because: "secret-deferred" }]);
    expect(changeOf("20000505", rules)).toEqual(["closed", { day: "2030-01-01", because: "secret-deferred" }]);
    expect(changeOf("20100505", rules)).toEqual(["closed", { day: "2035-05-06", because: "secret-deferred" }]);
  });

  test("is deferred by the ground that holds on the day on which its closure is complete", () => {
    const rules = rulesOf(ground("now", "2020-01-01", "2027-01-01"), ground("next", "2027-01-01"));
    expect(changeOf("20000505", rules)).toEqual(["closed", { day: "2025-05-06", because: "secret-deferred" }]);
    expect(changeOf("20050505", rules)).toEqual(["closed", { day: "2030-05-06", because: "secret-deferred" }]);
  });
});
