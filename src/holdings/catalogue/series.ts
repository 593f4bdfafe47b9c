import type { UncertainDate } from "../../foundation/dates/index.js";

/** Series (类别): a class of records inside a fonds, itself perhaps under another series. */
export interface Series {
  /** The host's own key. */
  readonly id?: string;
  /** Tells series from volumes, items and pages. */
  readonly level: "series";
  /** Reference code (档号) of the class as recorded, such as `Z109-WS·2011`. */
  readonly referenceCode?: string;
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
  /** The reference code of the series that it stands under; absent directly under the fonds. */
  readonly parentCode?: string;
  /** Title (题名) as recorded. */
  readonly title: string;
  /** Responsible party (责任者) as recorded. */
  readonly responsibleParty?: string;
  /** The dates that its records reach over. */
  readonly date?: UncertainDate;
  /** Custodial history (档案保管沿革) as recorded. */
  readonly custodialHistory?: string;
  /** Scope and content (范围和提要) as recorded. */
  readonly scopeAndContent?: string;
  /** How it was arranged (整理情况), as recorded. */
  readonly arrangement?: string;
  /** Remarks (附注) as recorded. */
  readonly remark?: string;
}
