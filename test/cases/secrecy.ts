import type { SecrecyRules, SecrecySubject } from "lantai/secrecy";
import type { CivilDay } from "../../src/foundation/dates/index.js";

export interface SecrecyCase {
  readonly source: string;
  readonly record: SecrecySubject;
  readonly asOf: CivilDay;
  /** `secret until …`, `declassified since …`, `not-secret`, or `undetermined: …` with what is missing. */
  readonly expected: string;
}

/** A mark with a time of declassification, and what it is by the first day from which such a time is read. */
export interface EarlyTimeCase {
  /** The reading it rests on. */
  readonly source: string;
  readonly mark: string;
  readonly asOf: CivilDay;
  readonly earliestDeclassificationDay: CivilDay;
  /** As in {@link SecrecyCase}. */
  readonly expected: string;
  /** Whether the standing rests on that day: by that of the national rules the mark cannot be read. */
  readonly isAssumed: boolean;
}

/** A mark whose time of declassification gives no whole day, and what it is by the reading of incomplete dates. */
export interface IncompleteTimeCase {
  /** The reading it rests on. */
  readonly source: string;
  readonly mark: string;
  readonly asOf: CivilDay;
  readonly incompleteDate: SecrecyRules["incompleteDate"];
  /** As in {@link SecrecyCase}. */
  readonly expected: string;
  /** The readings without which the standing would be another. */
  readonly assumed: readonly string[];
}

const on = (day: CivilDay) => ({ earliest: day, latest: day, precision: "day" });
const START = "保守国家秘密法实施条例：保密期限自标明的制发日起计算";
const EXPIRY = "保守国家秘密法（2024年）第二十四条：保密期限已满的自行解密；延长须在届满前由原定密机关或其上级决定";
const MAXIMUM = "保守国家秘密法（2010年第十五条、2024年第二十条）：绝密三十年、机密二十年、秘密十年";
const CONDITION = "保守国家秘密法（2024年）第二十条：不能确定期限的，应当确定解密条件；正式公布视为解密";
const CAUTION = "从严：1991年以前未标期限的向原定密单位核实";

const TWENTY: SecrecySubject = { secrecyMark: "机密★20年", date: on("1997-06-30") };
const extended = (decidedOn: CivilDay, by: "original-classifier" | "superior" | "other"): SecrecySubject => ({
  ...TWENTY,
  secrecyExtensions: [{ decidedOn, by, lastDay: "2027-06-30" }],
});
const bare = (day: CivilDay): SecrecySubject => ({ secrecyMark: "秘密", date: on(day) });

export const SECRECY_CASES: readonly SecrecyCase[] = [
  c(START, { secrecyMark: "绝密★30年", date: on("1996-05-01") }, "2023-06-30", "secret until 2026-05-02"),
  c(START, { secrecyMark: "绝密★30年", date: on("1996-05-01") }, "2026-05-01", "secret until 2026-05-02"),
  c(EXPIRY, TWENTY, "2017-06-30", "secret until 2017-07-01"),
  c(EXPIRY, TWENTY, "2017-07-01", "declassified since 2017-07-01"),
  c(EXPIRY, TWENTY, "2022-07-01", "declassified since 2017-07-01"),
  c(EXPIRY, extended("2017-06-30", "original-classifier"), "2022-07-01", "secret until 2027-07-01"),
  c(EXPIRY, extended("2016-01-01", "superior"), "2022-07-01", "secret until 2027-07-01"),
  c(EXPIRY, extended("2017-07-01", "superior"), "2022-07-01", "declassified since 2017-07-01"),
  c(EXPIRY, extended("2016-01-01", "other"), "2022-07-01", "declassified since 2017-07-01"),
  c(EXPIRY, { ...TWENTY, secrecyExtensions: [{}] }, "2022-07-01", "undetermined: secrecyExtensions"),
  c(EXPIRY, { ...TWENTY, secrecyExtensions: [{}] }, "2017-06-30", "secret"),
  c(START, { secrecyMark: "秘密★6个月", date: on("2023-08-31") }, "2024-02-29", "secret until 2024-03-01"),
  c(START, { secrecyMark: "秘密★5年", noticeOn: "2015-03-02" }, "2020-03-02", "secret until 2020-03-03"),
  c(START, { secrecyMark: "秘密★5年" }, "2023-06-30", "undetermined: date"),
  c(START, { secrecyMark: "秘密★2030年1月1日前" }, "2023-06-30", "secret until 2030-01-02"),
  c(MAXIMUM, bare("2013-06-29"), "2023-06-30", "declassified since 2023-06-30"),
  c(MAXIMUM, bare("2013-06-29"), "2023-06-29", "secret until 2023-06-30"),
  c(MAXIMUM, bare("1991-01-01"), "2023-06-30", "declassified since 2011-01-01"),
  c(MAXIMUM, bare("1991-01-01"), "2010-12-31", "undetermined: secrecyMark"),
  c(CAUTION, bare("1990-12-31"), "2026-12-31", "undetermined: secrecyMark"),
  c(
    CAUTION,
    { secrecyMark: "秘密", date: { earliest: "1990-01-01", latest: "1991-12-31", precision: "range" } },
    "2026-01-01",
    "undetermined: secrecyMark",
  ),
  c(
    CONDITION,
    { secrecyMark: "机密★长期", date: on("1970-01-01") },
    "2026-12-31",
    "undetermined: declassificationCondition",
  ),
  c(
    CONDITION,
    { secrecyMark: "机密★长期", declassifiedOn: "2020-01-01" },
    "2023-06-30",
    "declassified since 2020-01-01",
  ),
  c(CONDITION, { secrecyMark: "机密★解密条件：工程竣工" }, "2023-06-30", "secret"),
  c(
    CONDITION,
    { secrecyMark: "机密★解密条件：工程竣工", conditionMetOn: "2023-06-30" },
    "2023-06-30",
    "declassified since 2023-06-30",
  ),
  c(CONDITION, { ...TWENTY, publishedOn: "2010-05-01" }, "2022-07-01", "declassified since 2010-05-01"),
  c(CONDITION, { ...TWENTY, publishedOn: "2010-05-01" }, "2010-04-30", "secret until 2010-05-01"),
  c(EXPIRY, TWENTY, "2024-05-01", "declassified since 2017-07-01"),
  c(CONDITION, { ...TWENTY, publishedOn: "2010-05-01" }, "2024-05-01", "declassified since 2010-05-01"),
  c(
    "保守国家秘密法实施条例（2024年）第二十二条：已移交档案馆的，由原定密单位解密审核",
    { secrecyMark: "机密★长期", declassifiedOn: "2020-01-01" },
    "2025-01-01",
    "declassified since 2020-01-01",
  ),
  c("实践：内部、工作秘密不是国家秘密", { secrecyMark: "内部" }, "2023-06-30", "not-secret"),
  c("实践：未标密级", {}, "2023-06-30", "not-secret"),
  c("从严：无法识别的密级不作非密认定", { secrecyMark: "已解密？" }, "2023-06-30", "undetermined: secrecyMark"),
];

const EARLY = "早于中华人民共和国成立的解密时间视为笔误（可另定一日），规范未作规定";
const UNREAD = "undetermined: secrecyMark";

export const EARLY_TIMES: readonly EarlyTimeCase[] = [
  early("秘密★1000年", "1949-10-01", UNREAD),
  early("秘密★1949年9月30日", "1949-10-01", UNREAD),
  early("秘密★1949年10月1日", "1949-10-01", "declassified since 1949-10-02"),
  early("秘密★1000年", "0001-01-01", "declassified since 1001-01-01", "assumed"),
  early("秘密★1000年", "1937-07-07", UNREAD),
  early("机密★1948年6月30日前", "1937-07-07", "declassified since 1948-07-01", "assumed"),
  early("机密★1937年7月7日", "1937-07-07", "declassified since 1937-07-08", "assumed"),
  early("机密★1937年7月6日", "1937-07-07", UNREAD),
  early("秘密★1949年10月1日", "1937-07-07", "declassified since 1949-10-02"),
  early("秘密★1988年", "1989-05-01", UNREAD),
  early("秘密★2030年1月1日前", "1989-05-01", "secret until 2030-01-02"),
];

function early(mark: string, earliestDeclassificationDay: CivilDay, expected: string, by?: "assumed"): EarlyTimeCase {
  const isAssumed = by === "assumed";
  return { source: EARLY, mark, asOf: "2023-06-30", earliestDeclassificationDay, expected, isAssumed };
}

const BOTH = ["counting", "incompleteDate"];

export const INCOMPLETE_TIMES: readonly IncompleteTimeCase[] = [
  incomplete("秘密★2030年", "2030-06-30", "latest", "secret until 2031-01-01", BOTH),
  incomplete("秘密★2030年", "2030-06-30", "earliest", "declassified since 2030-01-02", BOTH),
  incomplete("秘密★2030年", "2030-06-30", "reject", UNREAD, []),
  incomplete("秘密★2030年", "2031-01-01", "latest", "declassified since 2031-01-01", []),
  incomplete("秘密★2030年6月", "2030-06-15", "latest", "secret until 2030-07-01", BOTH),
  incomplete("秘密★2030年6月", "2030-06-15", "earliest", "declassified since 2030-06-02", BOTH),
  incomplete("秘密★2030年6月1日", "2030-06-15", "earliest", "declassified since 2030-06-02", ["counting"]),
  incomplete("秘密★2030年6月1日", "2030-06-01", "reject", "secret until 2030-06-02", ["counting"]),
  incomplete("秘密★1949年", "2023-06-30", "latest", "declassified since 1950-01-01", ["incompleteDate"]),
  incomplete("秘密★1949年", "2023-06-30", "earliest", UNREAD, []),
];

function incomplete(
  mark: string,
  asOf: CivilDay,
  incompleteDate: SecrecyRules["incompleteDate"],
  expected: string,
  assumed: readonly string[],
): IncompleteTimeCase {
  return {
    source: "解密时间只写年、月的：取最后一日（从严），规范未作规定",
    mark,
    asOf,
    incompleteDate,
    expected,
    assumed,
  };
}

function c(source: string, record: SecrecySubject, asOf: CivilDay, expected: string): SecrecyCase {
  return { source, record, asOf, expected };
}
