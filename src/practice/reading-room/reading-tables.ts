import type { Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";

/** A code with its name, in a table that a county may bring along itself. */
export interface ReadingTerm {
  /** The code. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
}

/** The readers of {@link READER_KINDS}. */
export type KnownReaderKind =
  | "citizen"
  | "organisation"
  | "foreign"
  | "person-concerned"
  | "proxy"
  | "judicial-organ"
  | "lawyer"
  | "transferor";

/** Who wants to read: one of ours or a county's own code. */
export type ReaderKind = KnownReaderKind | (string & {});

/** One kind of reader. */
export interface ReaderKindRow extends ReadingTerm {
  /** Its code. */
  readonly code: ReaderKind;
  /** Whether the general rules see a Chinese organisation or citizen in it, or a foreign one. */
  readonly standing: "chinese" | "foreign";
  /** Whether it may use the records before others, since it transferred, donated or deposited them. */
  readonly priority: "first" | "none";
}

/** The kinds of readers. The person concerned (当事人) and its proxy matter where special archives have a table of their own. */
export const READER_KINDS: readonly ReaderKindRow[] = ruleTable([
  reader("citizen", "公民", "citizen"),
  reader("organisation", "机关、团体、企业事业单位和其他组织", "organ, organisation, enterprise or institution"),
  {
    code: "foreign",
    title: { "zh-CN": "外国人或者外国组织", en: "foreigner or foreign organisation" },
    standing: "foreign",
    priority: "none",
  },
  reader("person-concerned", "当事人本人", "the person concerned"),
  reader("proxy", "受当事人委托的人", "proxy of the person concerned"),
  reader(
    "judicial-organ",
    "人民法院、人民检察院、公安和国家安全机关",
    "court, procuratorate, police or state security",
  ),
  reader("lawyer", "律师及其他诉讼代理人", "lawyer or other agent in a lawsuit"),
  {
    code: "transferor",
    title: { "zh-CN": "移交、捐献、寄存该档案的单位和个人", en: "who transferred, donated or deposited the records" },
    standing: "chinese",
    priority: "first",
  },
]);

/** Papers that a reader can be asked for (合法证明及其他证明材料). */
export const READING_PAPERS: readonly ReadingTerm[] = ruleTable([
  term("identity", "身份证件", "identity card"),
  term("work-card", "工作证件", "work card"),
  term("introduction-letter", "单位介绍信", "letter of introduction"),
  term("competent-introduction", "中国有关主管部门的介绍", "introduction by the competent Chinese authority"),
  term("notarised-mandate", "经公证的委托书", "notarised mandate"),
  term("court-certificate", "受理案件的法院出具的证明", "certificate of the court that hears the case"),
]);

/** Who can be asked for consent. */
export const READING_CONSENTERS: readonly ReadingTerm[] = ruleTable([
  term("archives", "保管该档案的档案馆", "the archives that keeps the records"),
  term("archives-chief", "档案馆主管领导", "the leader of the archives"),
  term("archives-authority", "有关的档案主管部门", "the archives authority"),
  term("forming-or-transferring-unit", "档案形成单位或者移交单位", "the unit that formed or transferred the records"),
  term("keeping-unit", "档案形成单位或者保管单位", "the unit that formed or keeps the records"),
]);

/** What a reader has to keep to. */
export const READING_CONDITIONS: readonly ReadingTerm[] = ruleTable([
  term("on-the-spot", "仅限当场查阅，不得外借", "read on the spot, not lent"),
  term("copies-with-seal", "复印件加盖保管单位印章方为有效", "copies are valid with the seal of the archives"),
  term("not-published", "不得公开档案内容，不得损害当事人合法权益", "the contents are not made public"),
]);

/** Archives of special kinds that have an access table of their own. */
export const SPECIAL_ARCHIVES: readonly ReadingTerm[] = ruleTable([
  term("marriage", "婚姻登记档案", "marriage registration records"),
  term("land", "土地档案", "land records"),
  term("educated-youth", "知青档案", "records of educated youth"),
  term("recruitment", "招工档案", "records of recruitment"),
  term("demobilisation", "退伍军人档案", "records of demobilisation"),
  term("social-insurance", "社会保险档案", "social insurance records"),
]);

function reader(code: KnownReaderKind, zh: string, en: string): ReaderKindRow {
  return { code, title: { "zh-CN": zh, en }, standing: "chinese", priority: "none" };
}

function term(code: string, zh: string, en: string): ReadingTerm {
  return { code, title: { "zh-CN": zh, en } };
}
