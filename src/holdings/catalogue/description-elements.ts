import type { Title } from "../../foundation/findings/index.js";
import { type Citation, requireChoice, ruleTable } from "../../foundation/law/index.js";
import type { DescriptionFinding } from "./findings.js";

/** The levels that are described (著录层级): fonds (全宗), series (类别), volume (案卷), item (文件). Pages are not. */
export const DESCRIPTION_LEVELS = Object.freeze(["fonds", "series", "volume", "item"] as const);

/** One of {@link DESCRIPTION_LEVELS}. */
export type DescriptionLevel = (typeof DESCRIPTION_LEVELS)[number];

/** The names of the levels that are described. */
export const DESCRIPTION_LEVEL_TITLES: Readonly<Record<DescriptionLevel, Title>> = ruleTable({
  fonds: { "zh-CN": "全宗级", en: "fonds" },
  series: { "zh-CN": "类别级", en: "series" },
  volume: { "zh-CN": "案卷级", en: "volume" },
  item: { "zh-CN": "文件级", en: "item" },
});

/** What a level asks of an element: required (必), required when the record has it (有), optional (选), or not used. */
export const DESCRIPTION_OBLIGATIONS = Object.freeze(["required", "if-present", "optional", "unused"] as const);

/** One of {@link DESCRIPTION_OBLIGATIONS}. */
export type DescriptionObligation = (typeof DESCRIPTION_OBLIGATIONS)[number];

/** The groups that DA/T 18-2022 puts its elements in. */
export const DESCRIPTION_GROUPS = Object.freeze([
  "identity",
  "context",
  "content-and-structure",
  "access-and-use",
  "allied-materials",
  "notes",
  "description-control",
] as const);

/** One of {@link DESCRIPTION_GROUPS}. */
export type DescriptionGroup = (typeof DESCRIPTION_GROUPS)[number];

/** One element of description (著录项目). */
export interface DescriptionElement {
  /** Its key; a county may bring its own. */
  readonly key: string;
  /** Its name. */
  readonly title: Title;
  /** Its group. */
  readonly group: DescriptionGroup;
  /** The property of the record that holds it; absent where the level asked for says it. */
  readonly property?: string;
  /** The property of a fonds that holds it, where a fonds calls it otherwise. */
  readonly fondsProperty?: string;
  /** Its field in tables of the trade, such as `TM`; absent when none was seen. */
  readonly fieldCode?: string;
  /** What each level asks of it. */
  readonly levels: Readonly<Record<DescriptionLevel, DescriptionObligation>>;
  /** The text behind it. */
  readonly citation: Citation;
}

/** What a row says beyond its names: no property for what the level asked for says already. */
interface ElementFields extends Pick<DescriptionElement, "fieldCode" | "fondsProperty"> {
  readonly saidBy?: "the-level-asked-for";
}

/** How a row writes the four levels in the order of the standard: item, volume, series, fonds; `R` 必, `P` 有, `O` 选, `-` not used. */
const OBLIGATIONS: Readonly<Record<string, DescriptionObligation>> = {
  R: "required",
  P: "if-present",
  O: "optional",
  "-": "unused",
};

/** The elements of description (著录项目) of DA/T 18-2022, with what each level asks of them. */
export const DESCRIPTION_ELEMENTS: readonly DescriptionElement[] = ruleTable([
  element("identity", "OOOR", "archivesCode", "档案馆代码", "code of the archives"),
  element("identity", "RRRR", "level", "著录层级", "level", { saidBy: "the-level-asked-for" }),
  element("identity", "RRRR", "referenceCode", "档号", "reference code", { fieldCode: "DH", fondsProperty: "fondsNo" }),
  element("identity", "RRRR", "title", "题名", "title", { fieldCode: "TM" }),
  element("identity", "RRRR", "date", "日期", "date", { fieldCode: "RQ", fondsProperty: "from" }),
  element("identity", "P---", "documentNo", "文件编号", "document number", { fieldCode: "WH" }),
  element("context", "RRRR", "responsibleParty", "责任者", "responsible party", { fieldCode: "ZRZ" }),
  element("context", "---O", "administrativeHistory", "组织机构沿革/人物生平", "administrative or personal history"),
  element("context", "OOOR", "custodialHistory", "档案保管沿革", "custodial history"),
  element("content-and-structure", "RR--", "retentionPeriod", "保管期限", "retention period", { fieldCode: "BGQX" }),
  element("content-and-structure", "OOOO", "scopeAndContent", "范围和提要", "scope and content"),
  element("content-and-structure", "OO--", "personalNames", "人名", "personal names"),
  element("content-and-structure", "O---", "draft", "稿本", "draft"),
  element("content-and-structure", "O---", "documentType", "文种", "type of document"),
  element("content-and-structure", "O---", "attachments", "附件", "attachments"),
  element("content-and-structure", "POOO", "carrier", "载体形态", "carrier"),
  element("content-and-structure", "OO--", "fileSize", "计算机文件大小", "size of the computer file"),
  element("content-and-structure", "OO--", "fileFormat", "格式", "format of the computer file"),
  element("content-and-structure", "OO--", "origin", "生成方式", "origin of the computer file"),
  element("content-and-structure", "--OO", "arrangement", "整理情况", "arrangement"),
  element("content-and-structure", "OP--", "destruction", "销毁情况", "destruction"),
  element("access-and-use", "P---", "secrecyMark", "密级", "security classification", { fieldCode: "MJ" }),
  element("access-and-use", "O---", "disclosure", "公开属性", "disclosure"),
  element("access-and-use", "RR--", "openingStatus", "开放标识", "opening status"),
  element("access-and-use", "O---", "language", "语言", "language"),
  element("access-and-use", "O---", "subjectTerms", "主题词", "subject terms"),
  element("access-and-use", "OO--", "classNo", "分类号", "classification number", { fieldCode: "FLH" }),
  element("access-and-use", "OOOO", "microformNo", "缩微号", "microform number"),
  element("access-and-use", "OOOO", "storageLocation", "存储位置", "storage location"),
  element("allied-materials", "OOOO", "originalsLocation", "原件存放位置", "location of originals"),
  element("allied-materials", "OOOO", "copiesLocation", "复制件存放位置", "location of copies"),
  element("allied-materials", "--OO", "relatedUnits", "相关著录单元", "related units of description"),
  element("notes", "OOOO", "remark", "附注", "note", { fieldCode: "BZ" }),
  element("description-control", "OOOO", "describedBy", "著录者", "described by"),
  element("description-control", "OOOO", "describedOn", "著录日期", "described on"),
]);

/**
 * The elements that a level requires and the record lacks (DA/T 18-2022). A blank text, an empty list and a date without text count as
 * missing.
 *
 * @param record - a fonds, series, volume or item, or the host's record with the same property names
 * @param level - the level it is described on
 * @param elements - the elements; a county may bring its own
 * @returns one finding for each missing element, in the order of the table
 * @throws {@link findings.CallerError} when `level` is not one of {@link DESCRIPTION_LEVELS}
 * @example
 * ```ts
 * const item = { title: "会议纪要", responsibleParty: "县人民政府", retentionPeriod: "permanent", openingStatus: "unreviewed" };
 * checkDescription(item, "item").map(({ data }) => data.title["zh-CN"]); // => ["档号", "日期"]
 * ```
 */
export function checkDescription(
  record: object,
  level: DescriptionLevel,
  elements: readonly DescriptionElement[] = DESCRIPTION_ELEMENTS,
): DescriptionFinding[] {
  requireChoice(level, DESCRIPTION_LEVELS, "level");
  const values = record as Readonly<Record<string, unknown>> & { readonly id?: unknown };
  const place = typeof values.id === "string" ? { id: values.id } : {};
  return elements.flatMap((row): DescriptionFinding[] => {
    const property = level === "fonds" ? (row.fondsProperty ?? row.property) : row.property;
    if (row.levels[level] !== "required" || property === undefined || isGiven(values[property])) return [];
    const data = { element: row.key, title: row.title, level: DESCRIPTION_LEVEL_TITLES[level] };
    return [{ code: "description-element-missing", severity: "error", place: { ...place, field: property }, data }];
  });
}

function isGiven(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && "text" in value) return isGiven(value.text);
  return true;
}

function element(
  group: DescriptionGroup,
  obligations: string,
  key: string,
  zh: string,
  en: string,
  { saidBy, ...fields }: ElementFields = {},
): DescriptionElement {
  const at = (index: number): DescriptionObligation => OBLIGATIONS[obligations.charAt(index)]!;
  return {
    key,
    title: { "zh-CN": zh, en },
    group,
    ...(saidBy === undefined ? { property: key } : {}),
    ...fields,
    levels: { item: at(0), volume: at(1), series: at(2), fonds: at(3) },
    citation: { instrument: "da-t-18-2022", confidence: "practised" },
  };
}
