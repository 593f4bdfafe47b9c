import type { Title } from "../../foundation/findings/index.js";
import { type Citation, type Confidence, ruleTable } from "../../foundation/law/index.js";

/** One element of the metadata of electronic records (元数据元素). */
export interface MetadataElement {
  /** Its number, such as `M22`. */
  readonly code: string;
  /** The number of the container that it stands in; absent at the top. */
  readonly within?: string;
  /** Its name. */
  readonly title: Title;
  /** The property of our nouns that says the same; absent when none does. */
  readonly property?: string;
  /** The text behind it; `recalled` where only its neighbours' numbers were seen. */
  readonly citation: Citation;
}

/** What is seen of a row: how well its number is known, and what it stands in. */
interface Container {
  readonly within?: string;
  readonly confidence: Confidence;
}

const TOP_RECALLED: Container = { confidence: "recalled" };
const TOP: Container = { confidence: "practised" };
const SOURCE: Container = { within: "M2", confidence: "practised" };
const CODE: Container = { within: "M8", confidence: "recalled" };
const CONTENT: Container = { within: "M21", confidence: "practised" };
const FORM: Container = { within: "M40", confidence: "practised" };
const ELECTRONIC: Container = { within: "M46", confidence: "recalled" };
const DIGITIZATION: Container = { within: "M52", confidence: "practised" };
const SIGNATURE: Container = { within: "M57", confidence: "practised" };
const STORAGE: Container = { within: "M65", confidence: "recalled" };
const RIGHTS: Container = { within: "M70", confidence: "recalled" };

/**
 * The metadata of electronic documents (文书类电子文件元数据) of DA/T 46-2009, M1 to M75, with the properties that say the same. M76 to M88
 * (bodies, business, relations) are left out: their numbers were not seen.
 */
export const METADATA_ELEMENTS: readonly MetadataElement[] = ruleTable([
  row("M1", "聚合层次", "aggregation level", TOP_RECALLED, "level"),
  row("M2", "来源", "provenance", TOP_RECALLED),
  row("M3", "档案馆名称", "name of the archives", SOURCE),
  row("M4", "档案馆代码", "code of the archives", SOURCE, "archivesCode"),
  row("M5", "全宗名称", "name of the fonds", SOURCE),
  row("M6", "立档单位名称", "name of the creating unit", SOURCE),
  row("M7", "电子文件号", "electronic record number", TOP_RECALLED),
  row("M8", "档号", "reference code", TOP_RECALLED, "referenceCode"),
  row("M9", "全宗号", "fonds number", CODE, "fondsNo"),
  row("M10", "目录号", "catalogue number", CODE),
  row("M11", "年度", "year", CODE, "year"),
  row("M12", "保管期限", "retention period", CODE, "retentionPeriod"),
  row("M13", "机构或问题", "unit or subject", CODE),
  row("M14", "类别号", "class number", CODE),
  row("M15", "室编案卷号", "volume number of the unit", CODE),
  row("M16", "馆编案卷号", "volume number of the archives", CODE),
  row("M17", "室编件号", "item number of the unit", CODE),
  row("M18", "馆编件号", "item number of the archives", CODE),
  row("M19", "文档序号", "document sequence number", CODE),
  row("M20", "页号", "page numbers", CODE, "pageNumbers"),
  row("M21", "内容描述", "content", TOP),
  row("M22", "题名", "title", CONTENT, "title"),
  row("M23", "并列题名", "parallel title", CONTENT),
  row("M24", "副题名", "subtitle", CONTENT),
  row("M25", "说明题名文字", "other title information", CONTENT),
  row("M26", "主题词", "subject terms", CONTENT, "subjectTerms"),
  row("M27", "关键词", "keywords", CONTENT),
  row("M28", "人名", "personal names", CONTENT, "personalNames"),
  row("M29", "摘要", "abstract", CONTENT, "scopeAndContent"),
  row("M30", "分类号", "classification number", CONTENT, "classNo"),
  row("M31", "文件编号", "document number", CONTENT, "documentNo"),
  row("M32", "责任者", "responsible party", CONTENT, "responsibleParty"),
  row("M33", "日期", "date", CONTENT, "date"),
  row("M34", "文种", "type of document", CONTENT, "documentType"),
  row("M35", "紧急程度", "urgency", CONTENT),
  row("M36", "主送", "addressee", CONTENT),
  row("M37", "抄送", "copies to", CONTENT),
  row("M38", "密级", "security classification", CONTENT, "secrecyMark"),
  row("M39", "保密期限", "secrecy period", CONTENT),
  row("M40", "形式特征", "form", TOP),
  row("M41", "文件组合类型", "type of composition", FORM),
  row("M42", "件数", "number of items", FORM),
  row("M43", "页数", "number of pages", FORM, "pageCount"),
  row("M44", "语种", "language", FORM, "language"),
  row("M45", "稿本", "draft", FORM, "draft"),
  row("M46", "电子属性", "electronic properties", TOP_RECALLED),
  row("M47", "格式信息", "format", ELECTRONIC, "fileFormat"),
  row("M48", "计算机文件名", "file name", ELECTRONIC),
  row("M49", "计算机文件大小", "file size", ELECTRONIC, "fileSize"),
  row("M50", "文档创建程序", "creating program", ELECTRONIC),
  row("M51", "信息系统描述", "information system", ELECTRONIC),
  row("M52", "数字化属性", "digitization properties", TOP),
  row("M53", "数字化对象形态", "form of what was digitized", DIGITIZATION),
  row("M54", "扫描分辨率", "scanning resolution", DIGITIZATION),
  row("M55", "扫描色彩模式", "scanning colour mode", DIGITIZATION),
  row("M56", "图像压缩方案", "image compression", DIGITIZATION),
  row("M57", "电子签名", "electronic signature", TOP),
  row("M58", "签名规则", "signature rule", SIGNATURE),
  row("M59", "签名时间", "time of signature", SIGNATURE),
  row("M60", "签名人", "signer", SIGNATURE),
  row("M61", "签名结果", "signature value", SIGNATURE),
  row("M62", "证书", "certificate", SIGNATURE),
  row("M63", "证书引证", "certificate reference", SIGNATURE),
  row("M64", "签名算法标识", "signature algorithm", SIGNATURE),
  row("M65", "存储位置", "storage location", TOP_RECALLED, "storageLocation"),
  row("M66", "当前位置", "current location", STORAGE),
  row("M67", "脱机载体编号", "number of the offline carrier", STORAGE),
  row("M68", "脱机载体存址", "place of the offline carrier", STORAGE),
  row("M69", "缩微号", "microform number", STORAGE, "microformNo"),
  row("M70", "权限管理", "rights management", TOP_RECALLED),
  row("M71", "知识产权说明", "intellectual property", RIGHTS),
  row("M72", "授权对象", "authorized party", RIGHTS),
  row("M73", "授权行为", "authorized action", RIGHTS),
  row("M74", "控制标识", "control mark", RIGHTS, "openingStatus"),
  row("M75", "附注", "note", TOP_RECALLED, "remark"),
]);

function row(
  code: string,
  zh: string,
  en: string,
  { within, confidence }: Container,
  property?: string,
): MetadataElement {
  return {
    code,
    ...(within === undefined ? {} : { within }),
    title: { "zh-CN": zh, en },
    ...(property === undefined ? {} : { property }),
    citation: { instrument: "da-t-46-2009", confidence },
  };
}
