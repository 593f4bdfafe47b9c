import type { CivilDay } from "lantai/dates";
import type { OldAppraisal, RetentionReason, RetentionSubject, TermSubject, TransitionAction } from "lantai/retention";

/** A fixed term that runs from 1 January after the formation year. */
export interface YearTermCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly period: NonNullable<RetentionSubject["retentionPeriod"]>;
  readonly year: number;
  readonly startDay: CivilDay;
  readonly endDay: CivilDay;
}

/** A fixed term that runs from the day of formation, by counting. */
export interface DayTermCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly period: NonNullable<RetentionSubject["retentionPeriod"]>;
  /** The date as recorded. */
  readonly date: string;
  readonly startDay: CivilDay;
  readonly endDays: readonly [dayAfter: CivilDay, anniversary: CivilDay, yearBatch: CivilDay];
}

/** One of the old classes, and between which days it can end. */
export interface LegacyCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly regime?: NonNullable<RetentionSubject["regime"]>;
  readonly period: "long-term" | "short-term" | "fixed-term";
  readonly year?: number;
  /** The date as recorded. */
  readonly date?: string;
  readonly bounds?: { readonly earliest?: CivilDay; readonly latest?: CivilDay };
}

/** A day, and what an answer on it says and cites for every kind of period. */
export interface RegimeCase {
  readonly asOf: CivilDay;
  readonly permanent: RegimeAnswer;
  readonly fixedTerm: RegimeAnswer;
  readonly longTerm: RegimeAnswer;
}

/** The code of each reason, followed by what it cites. */
export type RegimeAnswer = readonly [RetentionReason["code"], ...string[]];

const DECREE_8 = "国家档案局令第8号（2006年）第六条；起算日为业务手册的通行做法";
const PROVISIONS = "关于机关档案保管期限的规定（1987年）第一条：长期十六年至五十年左右，短期十五年以下";
const OF_1983 = "1983年的规定：短期十五年以下";
const MARRIAGE = "婚姻登记档案管理办法第十三条：一百年";
const LEAP = "民法典第二百零二条：没有对应日的，月末日为期间的最后一日（类推）";

export const YEAR_TERMS: readonly YearTermCase[] = [
  { source: DECREE_8, period: "10-years", year: 2008, startDay: "2009-01-01", endDay: "2019-01-01" },
  { source: DECREE_8, period: "30-years", year: 1990, startDay: "1991-01-01", endDay: "2021-01-01" },
  { source: DECREE_8, period: "10-years", year: 2012, startDay: "2013-01-01", endDay: "2023-01-01" },
  { source: DECREE_8, period: "30-years", year: 2006, startDay: "2007-01-01", endDay: "2037-01-01" },
  { source: MARRIAGE, period: "100-years", year: 1996, startDay: "1997-01-01", endDay: "2097-01-01" },
  { source: DECREE_8, period: "1-years", year: 2023, startDay: "2024-01-01", endDay: "2025-01-01" },
];

export const DAY_TERMS: readonly DayTermCase[] = [
  {
    source: DECREE_8,
    period: "10-years",
    date: "20130630",
    startDay: "2013-06-30",
    endDays: ["2023-07-01", "2023-06-30", "2024-01-01"],
  },
  {
    source: DECREE_8,
    period: "10-years",
    date: "20121231",
    startDay: "2012-12-31",
    endDays: ["2023-01-01", "2022-12-31", "2023-01-01"],
  },
  {
    source: DECREE_8,
    period: "10-years",
    date: "20130101",
    startDay: "2013-01-01",
    endDays: ["2023-01-02", "2023-01-01", "2024-01-01"],
  },
  {
    source: LEAP,
    period: "30-years",
    date: "19960229",
    startDay: "1996-02-29",
    endDays: ["2026-03-01", "2026-02-28", "2027-01-01"],
  },
  {
    source: LEAP,
    period: "20-years",
    date: "20040229",
    startDay: "2004-02-29",
    endDays: ["2024-03-01", "2024-02-29", "2025-01-01"],
  },
  {
    source: LEAP,
    period: "20-years",
    date: "20040228",
    startDay: "2004-02-28",
    endDays: ["2024-02-29", "2024-02-28", "2025-01-01"],
  },
];

export const LEGACY: readonly LegacyCase[] = [
  { source: PROVISIONS, period: "long-term", year: 1988, bounds: { earliest: "2005-01-01", latest: "2039-01-01" } },
  { source: PROVISIONS, period: "long-term", year: 2006, bounds: { earliest: "2023-01-01", latest: "2057-01-01" } },
  { source: PROVISIONS, period: "short-term", year: 1988, bounds: { latest: "2004-01-01" } },
  { source: PROVISIONS, period: "short-term", year: 2006, bounds: { latest: "2022-01-01" } },
  { source: "1983年的规定，长期的年数未收录", period: "long-term", year: 1987 },
  { source: OF_1983, period: "short-term", year: 1985, bounds: { latest: "2001-01-01" } },
  { source: OF_1983, period: "short-term", year: 1984, bounds: { latest: "2000-01-01" } },
  { source: OF_1983, period: "short-term", year: 1987, bounds: { latest: "2003-01-01" } },
  { source: "1983年4月前后适用不同规定，未收录", period: "short-term", year: 1983 },
  { source: "1964年的规定，年数未收录", period: "short-term", year: 1970 },
  { source: "1964年的规定，年数未收录", period: "long-term", year: 1970 },
  { source: "1957年的规定，年数未收录", period: "long-term", year: 1960 },
  { source: "1957年的规定，年数未收录", period: "short-term", year: 1960 },
  { source: "1957年以前无规定", period: "long-term", year: 1950 },
  {
    source: "铁路：长期为二十年以上",
    regime: "rail",
    period: "long-term",
    year: 1975,
    bounds: { earliest: "1996-01-01" },
  },
  { source: "铁路：长期为二十年以上，年度不详", regime: "rail", period: "long-term" },
  { source: "铁路：短期未收录", regime: "rail", period: "short-term", year: 1975 },
  {
    source: "城乡建设：长期二十年至六十年",
    regime: "construction",
    period: "long-term",
    year: 1995,
    bounds: { earliest: "2016-01-01", latest: "2056-01-01" },
  },
  {
    source: "城乡建设：短期不满二十年",
    regime: "construction",
    period: "short-term",
    year: 1995,
    bounds: { latest: "2015-01-01" },
  },
  { source: "城乡建设档案属科技档案：定期，年数未收录", regime: "construction", period: "fixed-term", year: 1995 },
  {
    source: "科学技术档案工作条例第十六条：永久、长期、定期",
    regime: "science-technology",
    period: "fixed-term",
    year: 1982,
  },
  {
    source: "科学技术档案工作条例第十六条：永久、长期、定期",
    regime: "science-technology",
    period: "long-term",
    year: 1982,
  },
  { source: "科技档案无短期", regime: "science-technology", period: "short-term", year: 1990 },
  { source: "会计档案无长期", regime: "accounting", period: "long-term", year: 1990 },
  { source: "国家档案局令第8号（2006年）：不再划分长期、短期", period: "long-term", year: 2007 },
  { source: "国家档案局令第8号（2006年）：不再划分长期、短期", period: "short-term", year: 2007 },
  { source: "不作推定：没有年度", period: "long-term" },
  {
    source: PROVISIONS,
    period: "long-term",
    date: "19950101-20001231",
    bounds: { earliest: "2012-01-01", latest: "2051-01-01" },
  },
  { source: PROVISIONS, period: "short-term", date: "19950101-20001231", bounds: { latest: "2016-01-01" } },
  { source: PROVISIONS, period: "long-term", date: "1990", bounds: { earliest: "2007-01-01", latest: "2041-01-01" } },
  {
    source: PROVISIONS,
    period: "long-term",
    date: "19880101-20061231",
    bounds: { earliest: "2005-01-01", latest: "2057-01-01" },
  },
  { source: "跨1983年与1987年的规定", period: "long-term", date: "19871231-19951231" },
  { source: "国家档案局令第8号（2006年）：不再划分长期、短期", period: "long-term", date: "19950101-20070101" },
  { source: "国家档案局令第8号（2006年）：不再划分长期、短期", period: "short-term", date: "19950101-20070101" },
  { source: "不作推定：没有形成日期", period: "short-term", date: "不详" },
  {
    source: PROVISIONS,
    period: "long-term",
    year: 2000,
    date: "19800101-20101231",
    bounds: { earliest: "2017-01-01", latest: "2051-01-01" },
  },
];

const NONE: RegimeAnswer = ["no-retention-rule"];
const CLASSED: RegimeAnswer = ["legacy-class"];
const BY_PROVISIONS = {
  permanent: ["kept-permanently", "retention-provisions-1987 1"],
  fixedTerm: NONE,
  longTerm: ["legacy-class", "retention-provisions-1987 1"],
} as const;
const BY_DECREE_8 = {
  permanent: ["kept-permanently", "retention-rules-2006 6"],
  fixedTerm: ["term-from-year-end", "retention-rules-2006 6"],
  longTerm: CLASSED,
} as const;
const ENDED = {
  ...BY_DECREE_8,
  fixedTerm: ["term-from-year-end", "retention-rules-2006 6", "appraisal-due"],
} as const;
const ENDED_WITH_REGULATIONS = {
  ...BY_DECREE_8,
  fixedTerm: ["term-from-year-end", "retention-rules-2006 6", "appraisal-due", "implementation-regulations-2024 24"],
} as const;

/** Both sides of every day on which a text came into force or was repealed, and on which 30 years of 1990 are over. */
export const REGIMES: readonly RegimeCase[] = [
  { asOf: "1987-12-31", permanent: NONE, fixedTerm: NONE, longTerm: CLASSED },
  { asOf: "1988-01-01", ...BY_PROVISIONS },
  { asOf: "1999-06-06", ...BY_PROVISIONS },
  { asOf: "1999-06-07", ...BY_PROVISIONS },
  { asOf: "2006-12-17", ...BY_PROVISIONS },
  { asOf: "2006-12-18", ...BY_DECREE_8 },
  { asOf: "2020-12-31", ...BY_DECREE_8 },
  { asOf: "2021-01-01", ...ENDED },
  { asOf: "2022-07-31", ...ENDED },
  { asOf: "2022-08-01", ...ENDED },
  { asOf: "2024-02-29", ...ENDED },
  { asOf: "2024-03-01", ...ENDED_WITH_REGULATIONS },
];

/** A term whose start is not the usual one, and what is said of it on a day. */
export interface StartCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly record: RetentionSubject;
  readonly asOf: CivilDay;
  /** Where it stands, from when and to when; or what is missing. */
  readonly answer:
    | readonly [standing: "running" | "ended", startDay: CivilDay, endDay: CivilDay]
    | readonly [standing: "not-started" | "never"]
    | readonly [standing: "missing", property: string];
  /** The code of each reason. */
  readonly reasons: readonly RetentionReason["code"][];
  /** The interpretations it rests on. */
  readonly assumed: readonly string[];
  /** The day on which the answer will be another, and why. */
  readonly changes?: readonly [day: CivilDay, because: string];
}

const ACCOUNTING = "会计档案管理办法（令第79号）第十四条：自会计年度终了后第一天起算";
const ASSETS = "会计档案管理办法（令第79号）附表：固定资产卡片于报废清理后保管5年";
const HANDBOOK = "业务手册：有些特殊文件和专门文件可以从其失效、结案后算起";
const SCHEDULE = "单位保管期限表规定的起算方式";
const ENTERPRISE =
  "企业文件材料归档范围和档案保管期限规定（国家档案局令第10号，2012年）第七条：永久、定期（30年、10年）";
const TECHNICAL = "科学技术档案工作条例第十六条：永久、长期、定期";
const URBAN = `${TECHNICAL}；城乡建设档案属科技档案`;

const accounting = (retentionPeriod: NonNullable<RetentionSubject["retentionPeriod"]>): RetentionSubject => ({
  regime: "accounting",
  retentionPeriod,
  year: 2012,
});
const RESET = "会计档案新旧管理办法衔接规定（财会〔2016〕3号）第四项：2015年底尚未到期的，按新规定重新确定保管期限";
const STAYS_ENDED = "会计档案新旧管理办法衔接规定（财会〔2016〕3号）第二、三项：2015年底已到期的，按到期处理";
const card: RetentionSubject = {
  regime: "accounting",
  retentionPeriod: "5-years",
  year: 2012,
  retentionStart: "asset-disposed",
};

export const STARTS: readonly StartCase[] = [
  {
    source: `R-01 ${ACCOUNTING}`,
    record: accounting("30-years"),
    asOf: "2023-06-30",
    answer: ["running", "2013-01-01", "2043-01-01"],
    reasons: ["term-from-year-end", "start-fixed"],
    assumed: [],
  },
  {
    source: `R-03 ${ACCOUNTING}`,
    record: accounting("permanent"),
    asOf: "2023-06-30",
    answer: ["never"],
    reasons: ["kept-permanently"],
    assumed: [],
  },
  {
    source: `R-05 ${ACCOUNTING}`,
    record: accounting("10-years"),
    asOf: "2022-12-31",
    answer: ["running", "2013-01-01", "2023-01-01"],
    reasons: ["term-from-year-end", "start-fixed"],
    assumed: [],
  },
  {
    source: `R-02 ${ACCOUNTING}`,
    record: accounting("10-years"),
    asOf: "2023-01-01",
    answer: ["ended", "2013-01-01", "2023-01-01"],
    reasons: ["term-from-year-end", "start-fixed", "appraisal-due"],
    assumed: [],
  },
  {
    source: `${ACCOUNTING}，年度终了日所记凭证`,
    record: {
      regime: "accounting",
      retentionPeriod: "10-years",
      date: { earliest: "2012-12-31", latest: "2012-12-31" },
    },
    asOf: "2023-01-01",
    answer: ["ended", "2013-01-01", "2023-01-01"],
    reasons: ["term-from-year-end", "start-fixed", "appraisal-due"],
    assumed: [],
  },
  {
    source: `${ACCOUNTING}，年度首日所记凭证`,
    record: {
      regime: "accounting",
      retentionPeriod: "10-years",
      date: { earliest: "2013-01-01", latest: "2013-01-01" },
    },
    asOf: "2023-01-01",
    answer: ["running", "2014-01-01", "2024-01-01"],
    reasons: ["term-from-year-end", "start-fixed"],
    assumed: [],
  },
  {
    source: RESET,
    record: { ...accounting("15-years"), year: 2000 },
    asOf: "2015-12-31",
    answer: ["running", "2001-01-01", "2016-01-01"],
    reasons: ["term-from-year-end", "start-fixed"],
    assumed: ["termEndingAtReset"],
    changes: ["2016-01-01", "term-reset"],
  },
  ...(["3-years", "5-years", "15-years", "25-years"] as const).map(
    (period): StartCase => ({
      source: RESET,
      record: { ...accounting(period), year: 2015 - Number.parseInt(period, 10) },
      asOf: "2016-01-01",
      answer: ["missing", "retentionPeriod"],
      reasons: ["term-reset"],
      assumed: [],
    }),
  ),
  {
    source: RESET,
    record: { ...accounting("25-years"), year: 2000 },
    asOf: "2026-11-26",
    answer: ["missing", "retentionPeriod"],
    reasons: ["term-reset"],
    assumed: [],
  },
  {
    source: STAYS_ENDED,
    record: { ...accounting("15-years"), year: 1999 },
    asOf: "2016-01-01",
    answer: ["ended", "2000-01-01", "2015-01-01"],
    reasons: ["term-from-year-end", "start-fixed", "appraisal-due"],
    assumed: [],
  },
  {
    source: `${STAYS_ENDED}；2016年起形成的没有旧期限`,
    record: { ...accounting("5-years"), year: 2016 },
    asOf: "2022-01-01",
    answer: ["ended", "2017-01-01", "2022-01-01"],
    reasons: ["term-from-year-end", "start-fixed", "appraisal-due"],
    assumed: [],
  },
  {
    source: ASSETS,
    record: { ...card, year: 2000, startedOn: "2015-06-30" },
    asOf: "2020-07-01",
    answer: ["ended", "2015-06-30", "2020-07-01"],
    reasons: ["term-from-event", "appraisal-due"],
    assumed: ["counting"],
  },
  {
    source: ASSETS,
    record: { ...card, startedOn: "not-yet" },
    asOf: "2040-01-01",
    answer: ["not-started"],
    reasons: ["term-not-started"],
    assumed: [],
  },
  {
    source: ASSETS,
    record: { ...card, startedOn: "2023-07-01" },
    asOf: "2023-06-30",
    answer: ["not-started"],
    reasons: ["term-not-started"],
    assumed: [],
  },
  {
    source: "未记载是否报废清理，不作推定",
    record: card,
    asOf: "2040-01-01",
    answer: ["missing", "startedOn"],
    reasons: ["start-event-unsaid"],
    assumed: [],
  },
  {
    source: ASSETS,
    record: { ...card, startedOn: "2018-06-30" },
    asOf: "2023-06-30",
    answer: ["running", "2018-06-30", "2023-07-01"],
    reasons: ["term-from-event"],
    assumed: ["counting"],
  },
  {
    source: ASSETS,
    record: { ...card, startedOn: "2018-06-30" },
    asOf: "2023-07-01",
    answer: ["ended", "2018-06-30", "2023-07-01"],
    reasons: ["term-from-event", "appraisal-due"],
    assumed: ["counting"],
  },
  {
    source: `${ASSETS}；${LEAP}`,
    record: { ...card, startedOn: "2020-02-29" },
    asOf: "2025-02-28",
    answer: ["running", "2020-02-29", "2025-03-01"],
    reasons: ["term-from-event"],
    assumed: ["counting"],
  },
  {
    source: HANDBOOK,
    record: { retentionPeriod: "10-years", year: 2005, retentionStart: "case-closed", startedOn: "2012-12-31" },
    asOf: "2023-01-01",
    answer: ["ended", "2012-12-31", "2023-01-01"],
    reasons: ["term-from-event", "appraisal-due"],
    assumed: ["counting"],
  },
  ...(
    [
      ["no-longer-in-effect", HANDBOOK],
      ["project-closed", SCHEDULE],
      ["unit-dissolved", SCHEDULE],
      ["contract-ended", SCHEDULE],
      ["staff-left", SCHEDULE],
    ] as const
  ).map(
    ([retentionStart, source]): StartCase => ({
      source,
      record: { retentionPeriod: "10-years", year: 2005, retentionStart, startedOn: "not-yet" },
      asOf: "2023-06-30",
      answer: ["not-started"],
      reasons: ["term-not-started"],
      assumed: [],
    }),
  ),
  ...(
    [
      ["enterprise", ENTERPRISE],
      ["science-technology", TECHNICAL],
      ["construction", URBAN],
      ["marriage-registration", "婚姻登记档案管理办法第十三条：可以延长直至永久"],
    ] as const
  ).map(
    ([regime, source]): StartCase => ({
      source,
      record: { regime, retentionPeriod: "permanent", year: 2008 },
      asOf: "2023-06-30",
      answer: ["never"],
      reasons: ["kept-permanently"],
      assumed: [],
    }),
  ),
  ...(
    [
      ["enterprise", ENTERPRISE],
      ["construction", URBAN],
    ] as const
  ).map(
    ([regime, source]): StartCase => ({
      source: `${source}，起算日未见规定`,
      record: { regime, retentionPeriod: "30-years", year: 2013 },
      asOf: "2023-06-30",
      answer: ["running", "2014-01-01", "2044-01-01"],
      reasons: ["term-from-year-end"],
      assumed: ["retentionStart"],
    }),
  ),
  {
    source: SCHEDULE,
    record: { retentionPeriod: "10-years", year: 2005, retentionStart: "filing-day", filedOn: "2006-06-30" },
    asOf: "2016-06-30",
    answer: ["running", "2006-06-30", "2016-07-01"],
    reasons: ["term-from-filing"],
    assumed: ["counting"],
  },
  {
    source: `${SCHEDULE}，未记归档日期`,
    record: { retentionPeriod: "10-years", year: 2005, retentionStart: "filing-day" },
    asOf: "2016-06-30",
    answer: ["missing", "filedOn"],
    reasons: ["retention-start-missing"],
    assumed: [],
  },
  {
    source: `${SCHEDULE}，起算方式未收录`,
    record: { retentionPeriod: "10-years", year: 2005, retentionStart: "constructor" },
    asOf: "2016-06-30",
    answer: ["missing", "retentionStart"],
    reasons: ["retention-start-unknown"],
    assumed: [],
  },
  {
    source: SCHEDULE,
    record: { retentionPeriod: "10-years", year: 2005, retentionStart: "year-end" },
    asOf: "2016-06-30",
    answer: ["ended", "2006-01-01", "2016-01-01"],
    reasons: ["term-from-year-end", "appraisal-due"],
    assumed: [],
  },
  {
    source: `R-18 ${"科学技术档案工作条例第十六条"}，起算日未见规定`,
    record: { regime: "science-technology", retentionPeriod: "20-years", year: 1982 },
    asOf: "2003-01-01",
    answer: ["ended", "1983-01-01", "2003-01-01"],
    reasons: ["term-from-year-end", "appraisal-due"],
    assumed: ["retentionStart"],
  },
  {
    source: MARRIAGE,
    record: { regime: "marriage-registration", retentionPeriod: "100-years", year: 1996 },
    asOf: "2023-06-30",
    answer: ["running", "1997-01-01", "2097-01-01"],
    reasons: ["term-from-year-end"],
    assumed: ["retentionStart"],
  },
  {
    source: "会计档案管理办法（1998年）施行之前未收录",
    record: accounting("10-years"),
    asOf: "1998-12-31",
    answer: ["missing", ""],
    reasons: ["no-retention-rule"],
    assumed: [],
  },
];

/** A period on a record, and whether a body of rules of its time knew it. */
export interface TermCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly record: TermSubject;
  /** The code of the finding, or nothing where the term is known. */
  readonly found?: "term-unknown-to-regime" | "regime-unknown";
}

const technical = (retentionPeriod: TermSubject["retentionPeriod"]): TermSubject => ({
  regime: "science-technology",
  year: 1982,
  ...(retentionPeriod === undefined ? {} : { retentionPeriod }),
});

export const TERMS: readonly TermCase[] = [
  { source: `R-18 ${TECHNICAL}`, record: technical("permanent") },
  { source: `R-18 ${TECHNICAL}`, record: technical("long-term") },
  { source: `R-18 ${TECHNICAL}`, record: technical("fixed-term") },
  { source: `R-18 ${TECHNICAL}`, record: technical("20-years") },
  { source: `R-18 ${TECHNICAL}`, record: technical("short-term"), found: "term-unknown-to-regime" },
  { source: PROVISIONS, record: { retentionPeriod: "long-term", year: 1990 } },
  { source: PROVISIONS, record: { retentionPeriod: "long-term", year: 2010 }, found: "term-unknown-to-regime" },
  { source: DECREE_8, record: { retentionPeriod: "30-years", year: 1990 } },
  { source: DECREE_8, record: { retentionPeriod: "fixed-term", year: 2010 }, found: "term-unknown-to-regime" },
  { source: ENTERPRISE, record: { regime: "enterprise", retentionPeriod: "30-years", year: 2013 } },
  {
    source: "会计档案管理办法（1998年）：永久和3、5、10、15、25年",
    record: { regime: "accounting", retentionPeriod: "15-years", year: 1999 },
  },
  {
    source: "会计档案管理办法：没有长期",
    record: { regime: "accounting", retentionPeriod: "long-term", year: 1999 },
    found: "term-unknown-to-regime",
  },
  { source: "城乡建设：短期二十年以下", record: { regime: "construction", retentionPeriod: "short-term", year: 1995 } },
  {
    source: "城乡建设档案属科技档案，科学技术档案工作条例第十六条：永久、长期、定期",
    record: { regime: "construction", retentionPeriod: "fixed-term", year: 1995 },
  },
  {
    source: "科学技术档案工作条例之前",
    record: { regime: "construction", retentionPeriod: "fixed-term", year: 1979 },
    found: "term-unknown-to-regime",
  },
  { source: "铁路：长期为二十年以上", record: { regime: "rail", retentionPeriod: "long-term", year: 1975 } },
  ...(["permanent", "30-years", "short-term"] as const).map((retentionPeriod) => ({
    source: "铁路：除长期外未收录，无从说没有",
    record: { regime: "rail", retentionPeriod, year: 1975 },
  })),
  { source: MARRIAGE, record: { regime: "marriage-registration", retentionPeriod: "100-years", year: 2010 } },
  {
    source: "未收录的门类",
    record: { regime: "constructor", retentionPeriod: "long-term", year: 2010 },
    found: "regime-unknown",
  },
];

/** An accounting term of the measures of 1998 that is over about the day on which those of 2015 came into force, by each reading of it. */
export interface ResetEndCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly year: number;
  readonly years: 3 | 5 | 15 | 25;
  readonly asOf: CivilDay;
  /** Whether `retentionEnd` gives the term an end, or asks for its new period. */
  readonly term: Readonly<Record<"running" | "over", "running" | "ended" | "missing">>;
  readonly appraised: OldAppraisal;
  /** What the transition asks for; nothing before its day. */
  readonly action?: Readonly<Record<"running" | "over", TransitionAction>>;
  /** Whether the answer names the reading. */
  readonly isAssumed: boolean;
}

const LAST_DAY = "财会〔2016〕3号：2015年12月31日前到期；最后一日恰为该日的，未见规定";

export const RESET_ENDS: readonly ResetEndCase[] = [
  {
    source: LAST_DAY,
    year: 2000,
    years: 15,
    asOf: "2015-12-31",
    term: { running: "running", over: "running" },
    appraised: "none",
    isAssumed: true,
  },
  {
    source: LAST_DAY,
    year: 2000,
    years: 15,
    asOf: "2016-01-01",
    term: { running: "missing", over: "ended" },
    appraised: "none",
    action: { running: "reset-period", over: "appraise-by-new-rules" },
    isAssumed: true,
  },
  {
    source: LAST_DAY,
    year: 2012,
    years: 3,
    asOf: "2023-06-30",
    term: { running: "missing", over: "ended" },
    appraised: "destroyable",
    action: { running: "reset-period", over: "destroy-by-new-procedure" },
    isAssumed: true,
  },
  {
    source: LAST_DAY,
    year: 1990,
    years: 25,
    asOf: "2023-06-30",
    term: { running: "missing", over: "ended" },
    appraised: "to-keep",
    action: { running: "reset-period", over: "keep-for-the-rest" },
    isAssumed: true,
  },
  {
    source: RESET,
    year: 2001,
    years: 15,
    asOf: "2023-06-30",
    term: { running: "missing", over: "missing" },
    appraised: "none",
    action: { running: "reset-period", over: "reset-period" },
    isAssumed: false,
  },
  {
    source: STAYS_ENDED,
    year: 1999,
    years: 15,
    asOf: "2023-06-30",
    term: { running: "ended", over: "ended" },
    appraised: "none",
    action: { running: "appraise-by-new-rules", over: "appraise-by-new-rules" },
    isAssumed: false,
  },
];
