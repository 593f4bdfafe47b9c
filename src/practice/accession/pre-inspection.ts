import type { CivilDay } from "../../foundation/dates/index.js";
import type { Severity, Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";

/** The items of {@link PRE_INSPECTION_ITEMS}. */
export type KnownPreInspectionItem =
  | "completeness"
  | "arrangement"
  | "reference-codes"
  | "catalogue"
  | "pages"
  | "retention"
  | "secrecy"
  | "opening-opinion"
  | "condition"
  | "digital-copies"
  | "electronic-records"
  | "finding-aids";

/** What is looked at: one of ours or a county's own code. */
export type PreInspectionItem = KnownPreInspectionItem | (string & {});

/** One item of a checklist. */
export interface PreInspectionItemRow {
  /** Its code. */
  readonly code: PreInspectionItem;
  /** What is looked at. */
  readonly title: Title;
}

/** A checklist for the visit (上门预检清单): county practice that no text fixes, so a county hands over its own where it has one. */
export const PRE_INSPECTION_ITEMS: readonly PreInspectionItemRow[] = ruleTable([
  { code: "completeness", title: { "zh-CN": "归档齐全完整", en: "everything was filed" } },
  { code: "arrangement", title: { "zh-CN": "整理规范", en: "arrangement" } },
  { code: "reference-codes", title: { "zh-CN": "档号规范、唯一", en: "reference codes" } },
  { code: "catalogue", title: { "zh-CN": "目录与实体相符", en: "catalogue against the records" } },
  { code: "pages", title: { "zh-CN": "页号、页数无误，无缺页", en: "page numbers and counts, no page lacking" } },
  { code: "retention", title: { "zh-CN": "保管期限已调整", en: "retention periods adjusted" } },
  { code: "secrecy", title: { "zh-CN": "密级变更、解密已办理", en: "secrecy settled" } },
  { code: "opening-opinion", title: { "zh-CN": "到期开放意见已附具", en: "opening opinions attached" } },
  { code: "condition", title: { "zh-CN": "实体完好，装具合格", en: "physical condition and boxes" } },
  { code: "digital-copies", title: { "zh-CN": "数字化副本齐全、已挂接", en: "digital copies complete and linked" } },
  { code: "electronic-records", title: { "zh-CN": "电子档案四性检测合格", en: "electronic records tested" } },
  { code: "finding-aids", title: { "zh-CN": "检索工具齐备", en: "finding aids" } },
]);

/** One visit (轮次): the first, or a re-check of what the last one found. */
export interface PreInspectionRound {
  /** Its number, from 1. */
  readonly no: number;
  /** The day of the visit. */
  readonly on: CivilDay;
  /** The office of the archives that looked, such as 县档案馆接收股. */
  readonly by: string;
  /** The items that were looked at; what is not listed was not checked. */
  readonly checked: readonly PreInspectionItem[];
}

/** Something that a visit found (预检问题). Errors have to be put right before the transfer. */
export interface PreInspectionFault {
  /** The host's own key. */
  readonly id?: string;
  /** Its number in the inspection. */
  readonly no: string;
  /** The item it belongs to. */
  readonly item: PreInspectionItem;
  /** How bad it is. */
  readonly severity: Severity;
  /** What is wrong. */
  readonly problem: string;
  /** Who has to put it right: an office or a post of the unit. */
  readonly responsible?: string;
  /** The last day by which it has to be done. */
  readonly due?: CivilDay;
  /** The round that found it. */
  readonly round: number;
  /** The round that found it put right; absent while it is open. */
  readonly clearedRound?: number;
}

/** On-site pre-inspection (上门预检): the archives looks at the unit, before the transfer, at what will be transferred. */
export interface PreInspection {
  /** The host's own key. */
  readonly id?: string;
  /** The unit that was visited. */
  readonly unit: string;
  /** The visits, the first one first. */
  readonly rounds: readonly PreInspectionRound[];
  /** What they found. */
  readonly faults: readonly PreInspectionFault[];
}
