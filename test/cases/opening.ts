import type { CivilDay } from "lantai/dates";
import type {
  OpeningAssessment,
  OpeningOutcome,
  OpeningReason,
  OpeningRules,
  OpeningSubject,
} from "lantai/open-appraisal";

/** A date and the day on which it falls due, by counting. */
export interface DueDayCase {
  /** The article or practice it rests on. */
  readonly source: string;
  /** The date as recorded. */
  readonly date: string;
  /** The first day on which a review is due: the day after, the anniversary, by whole years. */
  readonly dueDays: readonly [dayAfter: CivilDay, anniversary: CivilDay, yearBatch: CivilDay];
}

/** A record, a day, and where the record stands on it. */
export interface StandingCase {
  /** The article or practice it rests on. */
  readonly source: string;
  /** What the record is. */
  readonly title: string;
  readonly record: Omit<OpeningSubject, "date">;
  /** The date as recorded. */
  readonly date?: string;
  readonly asOf: CivilDay;
  readonly readings?: Partial<
    Pick<OpeningRules, "counting" | "incompleteDate" | "volumeFormationDate" | "undatedRecord">
  >;
  /** The whole value of the answer, where more than its outcome is at stake. */
  readonly value?: OpeningAssessment;
  /** The outcome, or the kind of an answer without one. */
  readonly expected: OpeningOutcome | "undetermined" | "not-applicable";
  readonly reasons: readonly OpeningReason["code"][];
}

/** A day and what an answer on that day cites. */
export interface CitedCase {
  readonly asOf: CivilDay;
  /** For a record formed 1940-01-01 and held by an archives. */
  readonly closure: readonly string[];
  /** That it is from before 1949, where that is said. */
  readonly historical: readonly string[];
  /** For a record kept by its unit. */
  readonly holding: readonly string[];
  /** For the opinion of that unit; where nothing is cited, no opinion is mentioned. */
  readonly opinion: readonly string[];
  /** For a record marked 绝密★60年. */
  readonly secrecy: readonly string[];
  /** For its deferral on account of that. */
  readonly secretDeferred: readonly string[];
  /** For a deferred record, and for one marked 控制使用. */
  readonly reassessment: readonly string[];
}

const LAW_1987 = "档案法（1987年）第十九条：三十年";
const LAW_2020 = "档案法（2020年修订）第二十七条：二十五年";
const CHANGE = "档案法（2020年修订）第二十七条、第五十三条：2021年1月1日起施行，无过渡条款";
const LEAP = "民法典第二百零二条：没有对应日的，月末日为期间的最后一日（类推）";
const INCOMPLETE = "从严：日期不全的按可能的最晚一日计算";
const FILING_YEAR = "整理惯例：形成年度无法查考的归入归档年度，最迟形成于该年年底";
const HOLDING_1987 = "档案法（1987年）第十九条：限于国家档案馆保管的档案";
const HOLDING_2020 =
  "档案法（2020年修订）第二十七条：限于各级档案馆保管的档案；第三十条：未移交的由形成或者保管单位提出意见";
const CONTROL = "国家档案馆档案开放办法（2022年8月1日起施行）：原“控制使用”须重新审核";

export const DUE_DAYS: readonly DueDayCase[] = [
  { source: LAW_1987, date: "19400101", dueDays: ["1988-01-01", "1988-01-01", "1988-01-01"] },
  { source: LAW_1987, date: "19571231", dueDays: ["1988-01-01", "1988-01-01", "1988-01-01"] },
  { source: LAW_1987, date: "19580101", dueDays: ["1988-01-02", "1988-01-01", "1989-01-01"] },
  { source: LAW_1987, date: "19600229", dueDays: ["1990-03-01", "1990-02-28", "1991-01-01"] },
  { source: LAW_1987, date: "19901230", dueDays: ["2020-12-31", "2020-12-30", "2021-01-01"] },
  { source: CHANGE, date: "19901231", dueDays: ["2021-01-01", "2020-12-31", "2021-01-01"] },
  { source: CHANGE, date: "19910101", dueDays: ["2021-01-01", "2021-01-01", "2021-01-01"] },
  { source: CHANGE, date: "19930504", dueDays: ["2021-01-01", "2021-01-01", "2021-01-01"] },
  { source: CHANGE, date: "19951231", dueDays: ["2021-01-01", "2021-01-01", "2021-01-01"] },
  { source: LAW_2020, date: "19960101", dueDays: ["2021-01-02", "2021-01-01", "2022-01-01"] },
  { source: LEAP, date: "19960228", dueDays: ["2021-03-01", "2021-02-28", "2022-01-01"] },
  { source: LEAP, date: "19960229", dueDays: ["2021-03-01", "2021-02-28", "2022-01-01"] },
  { source: LEAP, date: "19960301", dueDays: ["2021-03-02", "2021-03-01", "2022-01-01"] },
  { source: LEAP, date: "20000229", dueDays: ["2025-03-01", "2025-02-28", "2026-01-01"] },
  { source: LEAP, date: "19990228", dueDays: ["2024-02-29", "2024-02-28", "2025-01-01"] },
  { source: LAW_2020, date: "19970630", dueDays: ["2022-07-01", "2022-06-30", "2023-01-01"] },
  { source: LAW_2020, date: "19971231", dueDays: ["2023-01-01", "2022-12-31", "2023-01-01"] },
  { source: LAW_2020, date: "19980101", dueDays: ["2023-01-02", "2023-01-01", "2024-01-01"] },
  { source: INCOMPLETE, date: "1997", dueDays: ["2023-01-01", "2022-12-31", "2023-01-01"] },
  { source: INCOMPLETE, date: "199706", dueDays: ["2022-07-01", "2022-06-30", "2023-01-01"] },
  {
    source: "从严：案卷按卷内最晚日期计算",
    date: "19930101-19970630",
    dueDays: ["2022-07-01", "2022-06-30", "2023-01-01"],
  },
];

const COMPLETE = ["closure-complete"] as const;
const RUNNING = ["closure-running"] as const;
const held = {} as const;

export const STANDINGS: readonly StandingCase[] = [
  on("2022-07-01", "19970630", {}, "review-due"),
  on("2022-07-01", "19970630", { counting: "anniversary" }, "review-due"),
  on("2022-07-01", "19970630", { counting: "year-batch" }, "not-yet-due"),
  on("2022-06-30", "19970630", {}, "not-yet-due"),
  on("2022-06-30", "19970630", { counting: "anniversary" }, "review-due"),
  on("2022-06-29", "19970630", {}, "not-yet-due"),
  on("2022-06-29", "19970630", { counting: "anniversary" }, "not-yet-due"),
  on("2022-06-29", "19970630", { counting: "year-batch" }, "not-yet-due"),
  on("2023-01-01", "19980101", {}, "not-yet-due"),
  on("2023-01-02", "19980101", {}, "review-due"),
  on("2023-01-01", "19980101", { counting: "anniversary" }, "review-due"),
  on("2023-12-31", "19980101", { counting: "year-batch" }, "not-yet-due"),
  on("2024-01-01", "19980101", { counting: "year-batch" }, "review-due"),
  on("2020-12-31", "19930504", {}, "not-yet-due"),
  on("2021-01-01", "19930504", {}, "review-due"),
  on("2020-12-31", "19901231", {}, "not-yet-due"),
  on("2020-12-31", "19901231", { counting: "anniversary" }, "review-due"),
  on("2021-01-01", "19901231", {}, "review-due"),
  on("2022-12-31", "1997", {}, "not-yet-due"),
  on("2023-01-01", "1997", {}, "review-due"),
  on("2022-01-02", "1997", { incompleteDate: "earliest" }, "review-due"),
  on("2022-01-01", "1997", { incompleteDate: "earliest" }, "not-yet-due"),
  on("2021-01-01", "19930101-19970630", { volumeFormationDate: "earliest" }, "review-due"),
  on("2021-01-01", "19930101-19970630", {}, "not-yet-due"),
  {
    source: "不作推定：日期不全的列为待核",
    title: "incomplete date where those are rejected",
    record: held,
    date: "1997",
    asOf: "2030-01-01",
    readings: { incompleteDate: "reject" },
    expected: "undetermined",
    reasons: ["formation-date-missing"],
  },
  {
    source: "不作推定：没有形成日期",
    title: "unknown date",
    record: held,
    date: "不详",
    asOf: "2023-06-30",
    expected: "undetermined",
    reasons: ["formation-date-missing"],
  },
  {
    source: FILING_YEAR,
    title: "filed under 1995, no date",
    record: { year: 1995 },
    asOf: "2021-01-01",
    expected: "review-due",
    reasons: ["closure-complete-at-the-latest"],
  },
  {
    source: FILING_YEAR,
    title: "filed under 1998, no date, on the last day without proof",
    record: { year: 1998 },
    asOf: "2023-12-31",
    expected: "undetermined",
    reasons: ["formation-date-missing"],
  },
  {
    source: FILING_YEAR,
    title: "filed under 1998, no date, on the first day with proof",
    record: { year: 1998 },
    asOf: "2024-01-01",
    expected: "review-due",
    reasons: ["closure-complete-at-the-latest"],
  },
  {
    source: "不作推定：没有形成日期的列为待核",
    title: "filed under 1960, no date, where the filing year proves nothing",
    record: { year: 1960 },
    asOf: "2023-06-30",
    readings: { undatedRecord: "undetermined" },
    expected: "undetermined",
    reasons: ["formation-date-missing"],
  },
  {
    source: HOLDING_2020,
    title: "26 years old, kept by its unit",
    record: { custody: "unit" },
    date: "19970630",
    asOf: "2023-07-01",
    expected: "not-applicable",
    reasons: ["not-held", "unit-gives-opinion"],
  },
  {
    source: HOLDING_2020,
    title: "26 years old, its custody none of the known ones",
    record: { custody: "school" as "unit" },
    date: "19970630",
    asOf: "2023-07-01",
    expected: "undetermined",
    reasons: ["opening-custody-unknown"],
  },
  {
    source: HOLDING_2020,
    title: "26 years old, its custody no text",
    record: { custody: 5 as never },
    date: "19970630",
    asOf: "2023-07-01",
    expected: "undetermined",
    reasons: ["opening-custody-unknown"],
  },
  {
    source: HOLDING_2020,
    title: "26 years old, its custody left blank",
    record: { custody: " " as "unit" },
    date: "19970630",
    asOf: "2023-07-01",
    expected: "review-due",
    reasons: ["closure-complete"],
  },
  {
    source: HOLDING_2020,
    title: "kept by its unit, on the first day on which its unit gives an opinion",
    record: { custody: "unit" },
    date: "19600630",
    asOf: "2021-01-01",
    expected: "not-applicable",
    reasons: ["not-held", "unit-gives-opinion"],
  },
  {
    source: HOLDING_1987,
    title: "kept by its unit, on the last day without such an opinion",
    record: { custody: "unit" },
    date: "19600630",
    asOf: "2020-12-31",
    expected: "not-applicable",
    reasons: ["not-held"],
  },
  {
    source: HOLDING_1987,
    title: "kept by its unit, secret, and open: custody is asked first",
    record: { custody: "unit", secrecyMark: "机密★20年", openingStatus: "open" },
    asOf: "1985-01-01",
    expected: "not-applicable",
    reasons: ["not-held"],
  },
  ...(["open", "deferred", "partial"] as const).flatMap((openingStatus): StandingCase[] => [
    {
      source: "国家档案馆档案开放办法第十七条：延期开放的定期评估；期满不自动开放",
      title: `${openingStatus} by an earlier review, old enough`,
      record: { openingStatus },
      date: "19960501",
      asOf: "2023-06-30",
      expected: "review-held",
      reasons: openingStatus === "deferred" ? ["review-held", "deferral-unrecorded"] : ["review-held"],
    },
    {
      source: "档案法（2020年修订）第二十七条：可以提前开放",
      title: `${openingStatus} by an earlier review, not old enough`,
      record: { openingStatus },
      date: "20200501",
      asOf: "2023-06-30",
      expected: "review-held",
      reasons: openingStatus === "deferred" ? ["review-held", "deferral-unrecorded"] : ["review-held"],
    },
  ]),
  {
    source: CONTROL,
    title: "controlled, old enough",
    record: { openingStatus: "legacy-controlled" },
    date: "19900505",
    asOf: "2022-08-01",
    expected: "review-due",
    reasons: ["legacy-control", "closure-complete"],
  },
  {
    source: "原“控制使用”在国家档案馆档案开放办法施行之前仍为审核结论",
    title: "controlled, old enough, on the last day on which the mark stands",
    record: { openingStatus: "legacy-controlled" },
    date: "19900505",
    asOf: "2022-07-31",
    expected: "review-held",
    reasons: ["review-held"],
  },
  {
    source: CONTROL,
    title: "controlled, filed under 1990, no date",
    record: { openingStatus: "legacy-controlled", year: 1990 },
    asOf: "2022-08-01",
    expected: "review-due",
    reasons: ["legacy-control", "closure-complete-at-the-latest"],
  },
  {
    source: CONTROL,
    title: "controlled, nothing known of its age",
    record: { openingStatus: "legacy-controlled" },
    asOf: "2022-08-01",
    expected: "undetermined",
    reasons: ["legacy-control", "formation-date-missing"],
  },
  {
    source: CONTROL,
    title: "controlled, not old enough",
    record: { openingStatus: "legacy-controlled" },
    date: "20100501",
    asOf: "2023-06-30",
    expected: "not-yet-due",
    reasons: ["legacy-control", "closure-running"],
  },
  {
    source: "档案法（2020年修订）第二十七条：教育等类可以提前开放，不是应当",
    title: "young record of any category: nothing opens by itself",
    record: { openingStatus: "unreviewed" },
    date: "20100501",
    asOf: "2023-06-30",
    expected: "not-yet-due",
    reasons: RUNNING,
  },
  {
    source: "档案法自1988年1月1日起施行",
    title: "the day before the first closure period",
    record: held,
    date: "19400101",
    asOf: "1987-12-31",
    expected: "undetermined",
    reasons: ["no-closure-period"],
  },
  {
    source: "档案法自1988年1月1日起施行",
    title: "the first day of the first closure period",
    record: held,
    date: "19400101",
    asOf: "1988-01-01",
    expected: "review-due",
    reasons: COMPLETE,
  },
];

const FIRST = ["archives-law-1987 19"];
const FIRST_WITH_MEASURES = ["archives-law-1987 19", "implementation-measures-1999 19"];
const SECOND = ["archives-law-2020 27"];
const SECOND_WITH_MEASURES = ["archives-law-2020 27", "opening-measures-2022 7"];
const OPINION = ["archives-law-2020 30"];
const OPINION_WITH_REGULATIONS = ["archives-law-2020 30", "implementation-regulations-2024 30"];
const SECRETS = ["archives-law-2020 20"];
const SECRETS_2015 = [...SECRETS, "secrecy-regulations-2014 13"];
const REASSESSMENT = ["opening-measures-2022 17"];
const GROUND = ["opening-measures-2022 8"];
const MEASURES = ["implementation-measures-1999 19"];

const BEFORE_1988 = {
  closure: [],
  historical: [],
  holding: [],
  opinion: [],
  secrecy: [],
  secretDeferred: [],
  reassessment: [],
};
const BY_LAW_1987 = { ...BEFORE_1988, closure: FIRST, holding: FIRST };
const WITH_MEASURES_1999 = { ...BY_LAW_1987, closure: FIRST_WITH_MEASURES, historical: MEASURES };
const WITH_REGULATIONS_2014 = { ...WITH_MEASURES_1999, secrecy: ["secrecy-regulations-2014 13"] };
const BY_LAW_2020 = {
  ...BEFORE_1988,
  closure: SECOND,
  historical: MEASURES,
  holding: SECOND,
  opinion: OPINION,
  secrecy: SECRETS_2015,
};
const WITH_MEASURES_2022 = {
  ...BY_LAW_2020,
  closure: SECOND_WITH_MEASURES,
  secretDeferred: GROUND,
  reassessment: REASSESSMENT,
};
const WITH_REGULATIONS_2024 = { ...WITH_MEASURES_2022, historical: [], opinion: OPINION_WITH_REGULATIONS };

/** What is cited on both sides of every day on which a text came into force or was repealed. */
export const CITED: readonly CitedCase[] = [
  { asOf: "1987-12-31", ...BEFORE_1988 },
  { asOf: "1988-01-01", ...BY_LAW_1987 },
  { asOf: "1990-11-18", ...BY_LAW_1987 },
  { asOf: "1990-11-19", ...BY_LAW_1987 },
  { asOf: "1999-06-06", ...BY_LAW_1987 },
  { asOf: "1999-06-07", ...WITH_MEASURES_1999 },
  { asOf: "2006-12-17", ...WITH_MEASURES_1999 },
  { asOf: "2006-12-18", ...WITH_MEASURES_1999 },
  { asOf: "2014-12-31", ...WITH_MEASURES_1999 },
  { asOf: "2015-01-01", ...WITH_REGULATIONS_2014 },
  { asOf: "2020-12-31", ...WITH_REGULATIONS_2014 },
  { asOf: "2021-01-01", ...BY_LAW_2020 },
  { asOf: "2022-07-31", ...BY_LAW_2020 },
  { asOf: "2022-08-01", ...WITH_MEASURES_2022 },
  { asOf: "2024-02-29", ...WITH_MEASURES_2022 },
  { asOf: "2024-03-01", ...WITH_REGULATIONS_2024 },
];

function on(
  asOf: CivilDay,
  date: string,
  readings: NonNullable<StandingCase["readings"]>,
  expected: "review-due" | "not-yet-due",
): StandingCase {
  const chosen = Object.values(readings).join(", ") || "the default readings";
  return {
    source: asOf < "2021-01-01" ? LAW_1987 : LAW_2020,
    title: `${date} under ${chosen}`,
    record: held,
    date,
    asOf,
    readings,
    expected,
    reasons: expected === "review-due" ? COMPLETE : RUNNING,
  };
}
