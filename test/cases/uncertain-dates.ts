import type { CivilDay, DateCertainty, DateFinding, DatePrecision } from "lantai/dates";

/** A date that reads. */
export interface ReadableDateCase {
  /** The instrument or practice that the form rests on. */
  readonly source: string;
  /** The date as recorded. */
  readonly text: string;
  /** First and last day; null when unknown. */
  readonly days: readonly [earliest: CivilDay, latest: CivilDay] | null;
  readonly precision: DatePrecision;
  readonly certainty: DateCertainty;
  readonly findings: readonly DateFinding["code"][];
  /** The catalogue form. */
  readonly written: string;
}

/** A date that does not. */
export interface UnreadableDateCase {
  /** The instrument, calendar or practice that refuses it. */
  readonly source: string;
  /** The date as recorded. */
  readonly text: string;
  readonly code: DateFinding["code"];
  readonly candidates?: readonly string[];
  readonly repair?: string;
}

const ITEM_LIST = "DA/T 22 item list (归档文件目录), date column: eight digits";
const DESCRIPTION = "DA/T 18-2022 Rules for Archival Description, date element";
const SEEN = "county practice: forms met in transfer lists";
const REPUBLIC = "Republican calendar (民国纪年), year 1 is 1912";
const CALENDAR = "Gregorian calendar";

export const READABLE_DATES: readonly ReadableDateCase[] = [
  readable(ITEM_LIST, "19990909", day("1999-09-09"), "19990909"),
  readable(SEEN, "1999-09-09", day("1999-09-09"), "19990909"),
  readable(SEEN, "1999/9/9", day("1999-09-09"), "19990909"),
  readable(SEEN, "1999.09.09", day("1999-09-09"), "19990909"),
  readable(SEEN, "1999年9月9日", day("1999-09-09"), "19990909"),
  readable(SEEN, "1999年9月9号", day("1999-09-09"), "19990909"),
  readable(SEEN, " 1999 年 9 月 9 日 ", day("1999-09-09"), "19990909"),
  readable(SEEN, "二〇〇二年六月三十日", day("2002-06-30"), "20020630"),
  readable(SEEN, "二○○二年十月廿一日", day("2002-10-21"), "20021021"),
  readable(SEEN, "１９９９．０９．０９", day("1999-09-09"), "19990909"),
  readable(SEEN, "1999—09—09", day("1999-09-09"), "19990909"),
  readable(CALENDAR, "20000229", day("2000-02-29"), "20000229"),

  readable(DESCRIPTION, "20020200", month("2002-02-01", "2002-02-28"), "20020200"),
  readable(DESCRIPTION, "20020000", year("2002"), "20020000"),
  readable(SEEN, "199909", month("1999-09-01", "1999-09-30"), "19990900"),
  readable(SEEN, "1999-09", month("1999-09-01", "1999-09-30"), "19990900"),
  readable(SEEN, "1999-09-00", month("1999-09-01", "1999-09-30"), "19990900"),
  readable(SEEN, "1999年9月", month("1999-09-01", "1999-09-30"), "19990900"),
  readable(SEEN, "2000年二月", month("2000-02-01", "2000-02-29"), "20000200"),
  readable(SEEN, "1999", year("1999"), "19990000"),
  readable(SEEN, "1999年", year("1999"), "19990000"),
  readable(SEEN, "1999年度", year("1999"), "19990000"),
  readable(SEEN, "1999年 6月 3日", day("1999-06-03"), "19990603"),
  readable(SEEN, "1999年  6月", month("1999-06-01", "1999-06-30"), "19990600"),

  readable(DESCRIPTION, "[19450815]", inferred(day("1945-08-15")), "[19450815]"),
  readable(DESCRIPTION, "［１９４５０８１５］", inferred(day("1945-08-15")), "[19450815]"),
  readable(SEEN, "【1945年8月】", inferred(month("1945-08-01", "1945-08-31")), "[19450800]"),
  readable(SEEN, "19450815?", doubtful(day("1945-08-15")), "19450815?"),
  readable(SEEN, "1945年？", doubtful(year("1945")), "19450000?"),
  readable(SEEN, "[1945?]", doubtful(year("1945")), "19450000?"),

  readable(REPUBLIC, "民国三十四年八月十五日", day("1945-08-15"), "19450815"),
  readable(REPUBLIC, "民国34年8月15日", day("1945-08-15"), "19450815"),
  readable(REPUBLIC, "中華民國卅四年", year("1945"), "19450000"),
  readable(REPUBLIC, "民国34年", year("1945"), "19450000"),
  readable(REPUBLIC, "民國三十四年", year("1945"), "19450000"),
  readable(REPUBLIC, "民国三十四年度", year("1945"), "19450000"),
  readable(REPUBLIC, "民国元年十月", month("1912-10-01", "1912-10-31"), "19121000"),

  readable(DESCRIPTION, "1953-1955", range("1953-01-01", "1955-12-31", "date-year-only"), "19530101-19551231"),
  readable(SEEN, "1953——1955", range("1953-01-01", "1955-12-31", "date-year-only"), "19530101-19551231"),
  readable(SEEN, "1953年至1955年", range("1953-01-01", "1955-12-31", "date-year-only"), "19530101-19551231"),
  readable(SEEN, "1953/1955", range("1953-01-01", "1955-12-31", "date-year-only"), "19530101-19551231"),
  readable(SEEN, "19990101-19991231", range("1999-01-01", "1999-12-31"), "19990101-19991231"),
  readable(SEEN, "19990101～19990630", range("1999-01-01", "1999-06-30"), "19990101-19990630"),
  readable(SEEN, "19990101~19990630", range("1999-01-01", "1999-06-30"), "19990101-19990630"),
  readable(SEEN, "1999.01-1999.06", range("1999-01-01", "1999-06-30", "date-month-only"), "19990101-19990630"),
  readable(SEEN, "1999-01-1999-06", range("1999-01-01", "1999-06-30", "date-month-only"), "19990101-19990630"),
  readable(SEEN, "1999-01-02-1999-06-03", range("1999-01-02", "1999-06-03"), "19990102-19990603"),
  readable(SEEN, "1999年1月至6月", range("1999-01-01", "1999-06-30", "date-month-only"), "19990101-19990630"),
  readable(SEEN, "1999年9月6日至8日", range("1999-09-06", "1999-09-08"), "19990906-19990908"),
  readable(SEEN, "1999年1月至12月", range("1999-01-01", "1999-12-31", "date-month-only"), "19990101-19991231"),
  readable(SEEN, "1999年6月1号至15号", range("1999-06-01", "1999-06-15"), "19990601-19990615"),
  readable(SEEN, "1999年6月1日至1999年7月2日", range("1999-06-01", "1999-07-02"), "19990601-19990702"),
  readable(SEEN, "1999年11月至2000年6月", range("1999-11-01", "2000-06-30", "date-month-only"), "19991101-20000630"),
  readable(
    SEEN,
    "1999年6月至2000",
    range("1999-06-01", "2000-12-31", "date-month-only", "date-year-only"),
    "19990601-20001231",
  ),
  readable(SEEN, "1999～～2001", range("1999-01-01", "2001-12-31", "date-year-only"), "19990101-20011231"),
  readable(
    SEEN,
    "199906-1999",
    range("1999-06-01", "1999-12-31", "date-month-only", "date-year-only"),
    "19990601-19991231",
  ),
  readable(REPUBLIC, "民国34年至民国36年", range("1945-01-01", "1947-12-31", "date-year-only"), "19450101-19471231"),
  readable(REPUBLIC, "民国34年至1949年", range("1945-01-01", "1949-12-31", "date-year-only"), "19450101-19491231"),
  readable(REPUBLIC, "民国34年至36年", range("1945-01-01", "1947-12-31", "date-year-only"), "19450101-19471231"),
  readable(SEEN, "[1953-1955]", inferred(range("1953-01-01", "1955-12-31", "date-year-only")), "[19530101-19551231]"),
  readable(SEEN, "[19530101]-19551231?", doubtful(range("1953-01-01", "1955-12-31")), "19530101-19551231?"),

  readable(SEEN, "不详", unknown(), "不详"),
  readable(SEEN, "99999999～99999999", unknown("date-filler"), "不详"),
  readable(SEEN, "99999999", unknown("date-filler"), "不详"),
  readable(SEEN, "无日期", unknown(), "不详"),
  readable(SEEN, "00000000", unknown(), "不详"),
  readable(SEEN, "", unknown(), ""),
  readable(SEEN, " \u3000", unknown(), ""),
];

export const UNREADABLE_DATES: readonly UnreadableDateCase[] = [
  { source: CALENDAR, text: "19990231", code: "date-not-in-calendar" },
  { source: CALENDAR, text: "19000229", code: "date-not-in-calendar" },
  { source: CALENDAR, text: "1999年13月", code: "date-not-in-calendar" },
  { source: REPUBLIC, text: "民国0年", code: "date-not-in-calendar" },
  { source: REPUBLIC, text: "民国〇年五月一日", code: "date-not-in-calendar" },
  { source: CALENDAR, text: "19990015", code: "date-not-in-calendar" },
  { source: CALENDAR, text: "19990101～99999999", code: "date-not-in-calendar" },
  { source: CALENDAR, text: "19990101-19990631", code: "date-not-in-calendar" },
  { source: CALENDAR, text: "19990231-19990630", code: "date-not-in-calendar" },
  { source: SEEN, text: "1953-55", code: "date-not-in-calendar", repair: "19530101-19551231" },
  { source: CALENDAR, text: "19991231-19990101", code: "date-range-reversed", repair: "19990101-19991231" },
  { source: CALENDAR, text: "[1955-1953]", code: "date-range-reversed", repair: "[19530101-19551231]" },
  { source: SEEN, text: "2002112", code: "date-unreadable", candidates: ["20020112", "20021102"] },
  { source: SEEN, text: "2002925", code: "date-unreadable", candidates: ["20020925"], repair: "20020925" },
  { source: SEEN, text: "2002931", code: "date-unreadable", candidates: [] },
  { source: SEEN, text: "20010723(修)", code: "date-unreadable", candidates: ["20010723"], repair: "20010723" },
  { source: SEEN, text: "20010723（修）", code: "date-unreadable", candidates: ["20010723"], repair: "20010723" },
  { source: SEEN, text: "20010723（据信封）", code: "date-unreadable", candidates: ["20010723"], repair: "20010723" },
  { source: SEEN, text: "1999-09-09 12:30", code: "date-unreadable", candidates: ["19990909"], repair: "19990909" },
  { source: "no time of day", text: "1999-9-1 1:301", code: "date-unreadable", candidates: [] },
  { source: SEEN, text: "1999-09-09 00:00:00", code: "date-unreadable", candidates: ["19990909"], repair: "19990909" },
  {
    source: SEEN,
    text: "1999-09-09T00:00:00.000Z",
    code: "date-unreadable",
    candidates: ["19990909"],
    repair: "19990909",
  },
  { source: SEEN, text: "2OO2O1O1", code: "date-unreadable", candidates: ["20020101"], repair: "20020101" },
  { source: SEEN, text: "l9990909", code: "date-unreadable", candidates: ["19990909"], repair: "19990909" },
  { source: SEEN, text: "1999、9、9", code: "date-unreadable", candidates: ["19990909"], repair: "19990909" },
  { source: SEEN, text: "1999.9.9。", code: "date-unreadable", candidates: ["19990909"], repair: "19990909" },
  { source: SEEN, text: "1999 09 09", code: "date-unreadable", candidates: ["19990909"], repair: "19990909" },
  { source: "two digits of year: the century is not said", text: "99.9.9", code: "date-unreadable", candidates: [] },
  { source: "two digits of year: the century is not said", text: "990909", code: "date-unreadable", candidates: [] },
  { source: "two digits of year: the century is not said", text: "53年", code: "date-unreadable", candidates: [] },
  {
    source: "imperial reign years are not in the common calendar",
    text: "光绪三十年",
    code: "date-unreadable",
    candidates: [],
  },
  { source: SEEN, text: "十十年", code: "date-unreadable", candidates: [] },
  { source: "no numeral", text: "1999年十十月", code: "date-unreadable", candidates: [] },
  { source: "no numeral", text: "民国二三十年", code: "date-unreadable", candidates: [] },
  { source: "no numeral", text: "民国十二三年", code: "date-unreadable", candidates: [] },
  {
    source: "two digits of year: the century is not said",
    text: "1999年至2年",
    code: "date-unreadable",
    candidates: [],
  },
  { source: SEEN, text: "999999991", code: "date-unreadable", candidates: [] },
  { source: SEEN, text: "约[1950]", code: "date-unreadable", candidates: [] },
  { source: SEEN, text: "卷1985-99", code: "date-unreadable", candidates: [] },
  { source: SEEN, text: "卷1999312", code: "date-unreadable", candidates: [] },
  { source: SEEN, text: "1999-09.09", code: "date-unreadable", candidates: [] },
  { source: SEEN, text: "1999-2000-2001", code: "date-unreadable", candidates: [] },
  { source: SEEN, text: "约1950年", code: "date-unreadable", candidates: [] },
];

type Reading = Pick<ReadableDateCase, "days" | "precision" | "certainty" | "findings">;

function readable(source: string, text: string, reading: Reading, written: string): ReadableDateCase {
  return { source, text, ...reading, written };
}

function day(known: CivilDay): Reading {
  return { days: [known, known], precision: "day", certainty: "stated", findings: [] };
}

function month(first: CivilDay, last: CivilDay): Reading {
  return { days: [first, last], precision: "month", certainty: "stated", findings: ["date-month-only"] };
}

function year(known: `${number}`): Reading {
  const days = [`${known}-01-01`, `${known}-12-31`] as const;
  return { days, precision: "year", certainty: "stated", findings: ["date-year-only"] };
}

function range(first: CivilDay, last: CivilDay, ...findings: DateFinding["code"][]): Reading {
  return { days: [first, last], precision: "range", certainty: "stated", findings };
}

function inferred(reading: Reading): Reading {
  return { ...reading, certainty: "inferred", findings: [...reading.findings, "date-inferred"] };
}

function doubtful(reading: Reading): Reading {
  return { ...reading, certainty: "doubtful", findings: [...reading.findings, "date-doubtful"] };
}

function unknown(...findings: DateFinding["code"][]): Reading {
  return { days: null, precision: "unknown", certainty: "unknown", findings };
}
