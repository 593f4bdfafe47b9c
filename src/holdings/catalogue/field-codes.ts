import type { Title } from "../../foundation/findings/index.js";
import { type Confidence, ruleTable } from "../../foundation/law/index.js";

/** A field as database tables of the trade name it: the initials of its Chinese name, at most ten letters. */
export interface FieldCode {
  /** The initials, such as `TM`; some fields go by more than one. */
  readonly code: string;
  /** The field. */
  readonly title: Title;
  /** The property of our nouns that holds it; absent where only the reference code does. */
  readonly property?: string;
  /** How far the initials are known to be used; no text sets them. */
  readonly confidence: Confidence;
}

/** Names of fields in DBF and Access tables (拼音首字母字段名), as practised. */
export const FIELD_CODES: readonly FieldCode[] = ruleTable([
  field("QZH", "全宗号", "fonds number", "practised", "fondsNo"),
  field("MLH", "目录号", "catalogue number", "recalled"),
  field("AJH", "案卷号", "volume number", "practised"),
  field("JH", "件号", "item number", "practised"),
  field("DH", "档号", "reference code", "practised", "referenceCode"),
  field("ND", "年度", "year", "practised", "year"),
  field("BGQX", "保管期限", "retention period", "practised", "retentionPeriod"),
  field("TM", "题名", "title", "practised", "title"),
  field("ZRZ", "责任者", "responsible party", "practised", "responsibleParty"),
  field("RZZ", "责任者", "responsible party", "practised", "responsibleParty"),
  field("WH", "文号", "document number", "practised", "documentNo"),
  field("WJRQ", "日期", "date", "practised", "date"),
  field("RQ", "日期", "date", "practised", "date"),
  field("YS", "页数", "number of pages", "practised", "pageCount"),
  field("YH", "页号", "page numbers", "practised", "pageNumbers"),
  field("MJ", "密级", "security classification", "practised", "secrecyMark"),
  field("FLH", "分类号", "classification number", "practised", "classNo"),
  field("JGWT", "机构问题", "unit or subject", "recalled"),
  field("BZ", "备注", "remarks", "practised", "remark"),
]);

function field(code: string, zh: string, en: string, confidence: Confidence, property?: string): FieldCode {
  const title: Title = { "zh-CN": zh, en };
  return { code, title, ...(property === undefined ? {} : { property }), confidence };
}
