import type { Deferral } from "lantai/open-appraisal";
import type { StandingCase } from "./opening.js";

const SECRECY = "档案法（2020年修订）第二十条：涉及国家秘密的档案依照保密法律办理";
const GROUND = "国家档案馆档案开放办法第八条第（一）项：涉及国家秘密，延期开放";
const EXPIRED = "保守国家秘密法（2024年修订）第二十四条：保密期限届满自行解密";
const EARLY_1987 = "档案法实施办法第十九条：经济、科学、技术、文化等类档案可以随时开放";
const EARLY_2020 = "档案法（2020年修订）第二十七条：经济、教育、科技、文化等类档案可以少于二十五年";
const HISTORICAL = "档案法实施办法第十九条：中华人民共和国成立以前的档案自本办法实施之日起开放";
const EACH_ITEM = "案卷形成日期：逐件判断（可选读法）";
const ASSESSED = "国家档案馆档案开放办法第十七条：延期开放的定期评估";

const DUE = ["closure-complete"] as const;

/** A deferral that lacks nothing of what its day asks for. */
export const COMPLETE_DEFERRAL: Deferral = {
  grounds: ["third-party-rights"],
  decidedOn: "2022-10-10",
  agreement: { on: "2022-09-30", unit: "culture" },
  approvals: [{ authority: "same-level", act: "review", on: "2022-11-01" }],
  nextAssessmentDay: "2024-10-10",
};

/** Row 2 of the decision table: secrecy is decided before age. */
const SECRETS: readonly StandingCase[] = [
  {
    source: GROUND,
    title: "O-15: 绝密 for 30 years, 27 years old: deferred by its secrecy",
    record: { secrecyMark: "绝密★30年" },
    date: "19960501",
    asOf: "2023-06-30",
    expected: "secret",
    value: { outcome: "secret", closure: "deferred", ground: "state-secret", dueDay: "2021-05-02" },
    reasons: ["secrecy-running", "closure-complete", "secret-deferred"],
  },
  {
    source: "国家档案馆档案开放办法自2022年8月1日起施行：此前没有第八条",
    title: "O-15 on the last day without the ground: closed",
    record: { secrecyMark: "绝密★30年" },
    date: "19960501",
    asOf: "2022-07-31",
    expected: "secret",
    value: { outcome: "secret", closure: "closed", dueDay: "2021-05-02" },
    reasons: ["secrecy-running", "closure-complete"],
  },
  {
    source: SECRECY,
    title: "secret and too young: closed",
    record: { secrecyMark: "机密★20年" },
    date: "20100501",
    asOf: "2023-06-30",
    expected: "secret",
    value: { outcome: "secret", closure: "closed", dueDay: "2035-05-02" },
    reasons: ["secrecy-running", "closure-running"],
  },
  {
    source: SECRECY,
    title: "secret, of an early category: secrecy comes first",
    record: { secrecyMark: "机密★20年", category: "economy" },
    date: "20100501",
    asOf: "2023-06-30",
    expected: "secret",
    reasons: ["secrecy-running", "closure-running"],
  },
  {
    source: SECRECY,
    title: "secret, and marked open by mistake",
    record: { secrecyMark: "绝密★30年", openingStatus: "open" },
    date: "19960501",
    asOf: "2023-06-30",
    expected: "secret",
    reasons: ["secrecy-running", "closure-complete", "secret-deferred"],
  },
  {
    source: EXPIRED,
    title: "O-15 on the day after the last secret day, which makes a review due",
    record: { secrecyMark: "绝密★30年" },
    date: "19960501",
    asOf: "2026-05-02",
    expected: "review-due",
    value: { outcome: "review-due", dueDay: "2026-05-02" },
    reasons: ["secrecy-expired", ...DUE],
  },
  {
    source: EXPIRED,
    title: "O-17: 机密 for 20 years, expired",
    record: { secrecyMark: "机密★20年" },
    date: "19970630",
    asOf: "2022-07-01",
    expected: "review-due",
    value: { outcome: "review-due", dueDay: "2022-07-01" },
    reasons: ["secrecy-expired", ...DUE],
  },
  {
    source: "保守国家秘密法（2024年修订）第二十四条：延长保密期限应当在期限届满前决定",
    title: "O-17 with an extension that was decided in time",
    record: {
      secrecyMark: "机密★20年",
      secrecyExtensions: [{ decidedOn: "2017-01-05", by: "original-classifier", lastDay: "2027-06-30" }],
    },
    date: "19970630",
    asOf: "2022-08-01",
    expected: "secret",
    value: { outcome: "secret", closure: "deferred", ground: "state-secret", dueDay: "2022-07-01" },
    reasons: ["secrecy-extended", "secrecy-running", "closure-complete", "secret-deferred"],
  },
  {
    source: "保守国家秘密法（2024年修订）第二十四条：延长保密期限应当在期限届满前决定",
    title: "a written time of declassification that has passed, extended in time",
    record: {
      secrecyMark: "秘密★2024-01-01",
      secrecyExtensions: [{ decidedOn: "2023-05-01", by: "original-classifier", lastDay: "2030-01-01" }],
    },
    date: "19950501",
    asOf: "2024-03-01",
    expected: "secret",
    value: {
      outcome: "secret",
      closure: "deferred",
      ground: "state-secret",
      dueDay: "2021-01-01",
      reviewDay: "2030-01-02",
    },
    reasons: ["secrecy-extended", "secrecy-running", "closure-complete", "secret-deferred"],
  },
  {
    source: SECRECY,
    title: "a written time of declassification that has passed, declassified before it",
    record: { secrecyMark: "秘密★2024-01-01", declassifiedOn: "2022-08-01" },
    date: "19950501",
    asOf: "2024-03-01",
    expected: "review-due",
    value: { outcome: "review-due", dueDay: "2022-08-01" },
    reasons: ["secrecy-lifted", ...DUE],
  },
  {
    source: EXPIRED,
    title: "a written time of declassification that has passed, and nothing else decided",
    record: { secrecyMark: "秘密★2024-01-01" },
    date: "19950501",
    asOf: "2024-03-01",
    expected: "review-due",
    value: { outcome: "review-due", dueDay: "2024-01-02" },
    reasons: ["secrecy-expired", ...DUE],
  },
  ...["机密级", " 机密★长期", "★机密", "（机密）", "機密", "内部机密", "已解密", "?"].map(
    (secrecyMark): StandingCase => ({
      source: "不作推定：密级标志不明的，先核实",
      title: `marked ${secrecyMark}, more than 25 years old`,
      record: { secrecyMark },
      date: "19960501",
      asOf: "2023-06-30",
      expected: "undetermined",
      reasons: [secrecyMark.includes("长期") ? "secrecy-without-condition" : "secrecy-mark-not-read"],
    }),
  ),
  {
    source: SECRECY,
    title: "marked 绝密, declassified on the day",
    record: { secrecyMark: "绝密★30年", declassifiedOn: "2023-06-30" },
    date: "19960501",
    asOf: "2023-06-30",
    expected: "review-due",
    value: { outcome: "review-due", dueDay: "2023-06-30" },
    reasons: ["secrecy-lifted", ...DUE],
  },
  {
    source: SECRECY,
    title: "marked 绝密, declassified on the next day",
    record: { secrecyMark: "绝密★30年", declassifiedOn: "2023-07-01" },
    date: "19960501",
    asOf: "2023-06-30",
    expected: "secret",
    reasons: ["secrecy-running", "closure-complete", "secret-deferred"],
  },
  {
    source: "保守国家秘密法（2024年修订）第二十条：正式公布视为解密",
    title: "marked 绝密, formally published",
    record: { secrecyMark: "绝密★30年", publishedOn: "2020-01-01" },
    date: "19960501",
    asOf: "2023-06-30",
    expected: "review-due",
    reasons: ["secrecy-published", ...DUE],
  },
  {
    source: SECRECY,
    title: "declassified and too young: declassified is not open",
    record: { secrecyMark: "机密★20年", declassifiedOn: "2023-01-01" },
    date: "20100501",
    asOf: "2023-06-30",
    expected: "not-yet-due",
    reasons: ["secrecy-lifted", "closure-running"],
  },
  ...["", " ", "　", "无", "公开", "公　开", "非密"].map((secrecyMark) => harmless(secrecyMark, DUE)),
  ...["内部", "工作秘密"].map((secrecyMark) => harmless(secrecyMark, ["secrecy-internal-only", ...DUE])),
];

/** Row 4: categories that may open early, education only from 2021-01-01. */
const EARLY: readonly StandingCase[] = [
  ...(["economy", "science", "technology", "culture"] as const).flatMap((category): StandingCase[] => [
    {
      source: EARLY_1987,
      title: `${category}, too young, under the law of 1987`,
      record: { category },
      date: "20100501",
      asOf: "2020-12-31",
      expected: "may-open-early",
      reasons: ["closure-running", "early-category"],
    },
    {
      source: EARLY_2020,
      title: `${category}, too young, under the law of 2020`,
      record: { category },
      date: "20100501",
      asOf: "2023-06-30",
      expected: "may-open-early",
      value: { outcome: "may-open-early", dueDay: "2035-05-02" },
      reasons: ["closure-running", "early-category"],
    },
  ]),
  {
    source: EARLY_2020,
    title: "education on the last day on which it is no early category",
    record: { category: "education" },
    date: "20100501",
    asOf: "2020-12-31",
    expected: "not-yet-due",
    reasons: ["closure-running"],
  },
  {
    source: EARLY_2020,
    title: "education on the first day on which it is one",
    record: { category: "education" },
    date: "20100501",
    asOf: "2021-01-01",
    expected: "may-open-early",
    reasons: ["closure-running", "early-category"],
  },
  {
    source: EARLY_2020,
    title: "O-13: education of 2010, may open early after a review",
    record: { category: "education" },
    date: "20100501",
    asOf: "2023-06-30",
    expected: "may-open-early",
    reasons: ["closure-running", "early-category"],
  },
  {
    source: EARLY_2020,
    title: "economy, old enough: then the duty holds for it as for all",
    record: { category: "economy" },
    date: "19970630",
    asOf: "2022-07-01",
    expected: "review-due",
    reasons: DUE,
  },
  {
    source: EARLY_2020,
    title: "a category that is in no row",
    record: { category: "personnel" },
    date: "20100501",
    asOf: "2023-06-30",
    expected: "not-yet-due",
    reasons: ["closure-running"],
  },
  {
    source: EARLY_2020,
    title: "economy without a date: not even early opening is guessed",
    record: { category: "economy" },
    asOf: "2023-06-30",
    expected: "undetermined",
    reasons: ["formation-date-missing"],
  },
];

/** Records from before the founding of the People's Republic. */
const BEFORE_1949: readonly StandingCase[] = [
  historical("19490930", "1999-06-06", DUE),
  historical("19490930", "1999-06-07", [...DUE, "historical-record"]),
  historical("19491001", "1999-06-07", DUE),
  historical("19490930", "2024-02-29", [...DUE, "historical-record"]),
  historical("19490930", "2024-03-01", DUE),
  historical("1949", "2023-06-30", DUE),
  historical("19000101-19490930", "2023-06-30", [...DUE, "historical-record"]),
];

/** A volume where each item is asked. */
const VOLUMES: readonly StandingCase[] = [
  {
    source: EACH_ITEM,
    title: "a volume of which one end is due",
    record: {},
    date: "19930101-19991231",
    asOf: "2022-01-01",
    readings: { volumeFormationDate: "each-item" },
    expected: "undetermined",
    reasons: ["items-judged-singly"],
  },
  {
    source: EACH_ITEM,
    title: "a volume that is due as a whole",
    record: {},
    date: "19930101-19951231",
    asOf: "2022-01-01",
    readings: { volumeFormationDate: "each-item" },
    expected: "review-due",
    reasons: DUE,
  },
  {
    source: EACH_ITEM,
    title: "a volume of which nothing is due",
    record: {},
    date: "20000101-20051231",
    asOf: "2022-01-01",
    readings: { volumeFormationDate: "each-item" },
    expected: "not-yet-due",
    reasons: ["closure-running"],
  },
  {
    source: EACH_ITEM,
    title: "a year is an incomplete date and no volume",
    record: {},
    date: "1997",
    asOf: "2022-07-01",
    readings: { volumeFormationDate: "each-item" },
    expected: "not-yet-due",
    reasons: ["closure-running"],
  },
];

/** Row 5: deferred, with what makes it complete, until it is assessed again. */
const DEFERRED: readonly StandingCase[] = [
  {
    source: ASSESSED,
    title: "deferred, complete, not yet to be assessed again",
    record: { openingStatus: "deferred", deferral: COMPLETE_DEFERRAL },
    date: "19960501",
    asOf: "2024-10-09",
    expected: "review-held",
    value: { outcome: "review-held", status: "deferred", dueDay: "2024-10-10" },
    reasons: ["review-held"],
  },
  {
    source: ASSESSED,
    title: "O-25: the day of the next assessment makes a task and opens nothing",
    record: { openingStatus: "deferred", deferral: COMPLETE_DEFERRAL },
    date: "19960501",
    asOf: "2024-10-10",
    expected: "reassessment-due",
    value: { outcome: "reassessment-due", status: "deferred", dueDay: "2024-10-10" },
    reasons: ["review-held", "reassessment-due"],
  },
  {
    source: "没有主管部门意见和双方一致意见的延期不完整",
    title: "deferred without agreement, authority and next assessment",
    record: { openingStatus: "deferred", deferral: { grounds: ["major-interests"], decidedOn: "2022-10-10" } },
    date: "19960501",
    asOf: "2023-06-30",
    expected: "review-held",
    value: { outcome: "review-held", status: "deferred" },
    reasons: ["review-held", "deferral-incomplete"],
  },
  {
    source: "决定之日以前尚未延期",
    title: "asked of a day before the deferral was decided",
    record: { openingStatus: "deferred", deferral: COMPLETE_DEFERRAL },
    date: "19960501",
    asOf: "2022-10-09",
    expected: "review-due",
    reasons: DUE,
  },
  {
    source: "国家档案馆档案开放办法第十七条：延期情形消失的，经相应程序后开放",
    title: "O-25: deferred for its secrecy alone, and declassified since",
    record: {
      secrecyMark: "机密★20年",
      openingStatus: "deferred",
      deferral: { ...COMPLETE_DEFERRAL, grounds: ["state-secret"] },
      declassifiedOn: "2023-06-01",
      secrecyExtensions: [{ decidedOn: "2015-01-05", by: "original-classifier", lastDay: "2027-06-30" }],
    },
    date: "19960501",
    asOf: "2023-06-30",
    expected: "reassessment-due",
    value: { outcome: "reassessment-due", status: "deferred", dueDay: "2023-06-01" },
    reasons: ["secrecy-lifted", "review-held", "deferral-ground-lapsed"],
  },
];

/** The questions of the decision table beyond age, in their order. */
export const QUESTIONS: readonly StandingCase[] = [...SECRETS, ...EARLY, ...BEFORE_1949, ...VOLUMES, ...DEFERRED];

function harmless(secrecyMark: string, reasons: StandingCase["reasons"]): StandingCase {
  return {
    source: "工作秘密、内部资料不是国家秘密",
    title: `marked ${JSON.stringify(secrecyMark)}, which is no state secret`,
    record: { secrecyMark },
    date: "19960501",
    asOf: "2023-06-30",
    expected: "review-due",
    reasons,
  };
}

function historical(date: string, asOf: StandingCase["asOf"], reasons: StandingCase["reasons"]): StandingCase {
  return { source: HISTORICAL, title: `formed ${date}`, record: {}, date, asOf, expected: "review-due", reasons };
}
