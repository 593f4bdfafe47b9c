import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import { formatRetentionPeriod, type RetentionPeriod } from "./retention-period.js";

/** What a filing stamp says. */
export interface FilingStampSubject {
  /** Fonds number (全宗号). */
  readonly fondsNo?: string;
  /** The year it is filed under (年度). */
  readonly year?: number;
  /** Running number of the item (件号) as in its reference code, such as `0001`; the stamp leaves out the zeros in front. */
  readonly itemNo?: string;
  /** Unit or subject (机构或问题) by name. */
  readonly unit?: string;
  /** Retention period (保管期限). */
  readonly retentionPeriod?: RetentionPeriod;
  /** Number of pages (页数). */
  readonly pageCount?: number;
}

/** One cell of the stamp. */
export interface FilingStampCellRow {
  /** The property of {@link FilingStampSubject} that it shows. */
  readonly property: keyof FilingStampSubject;
  /** Its name. */
  readonly title: Title;
  /** Its row, 1 or 2; the cells of a row stand in the order of the table. */
  readonly row: 1 | 2;
  /** Whether the cell may be left out. */
  readonly obligation: "required" | "optional";
  /** The text that gives the grid. */
  readonly citation: Citation;
}

const grid: Citation = { instrument: "da-t-22-2015", confidence: "practised" };
const option: Citation = { instrument: "da-t-22-2015", confidence: "recalled" };

/** The grid of the filing stamp (归档章): 全宗号, 年度, 件号 above; 机构(问题), 保管期限, 页数 below. */
export const FILING_STAMP_CELLS: readonly FilingStampCellRow[] = ruleTable([
  { property: "fondsNo", title: { "zh-CN": "全宗号", en: "fonds" }, row: 1, obligation: "required", citation: grid },
  { property: "year", title: { "zh-CN": "年度", en: "year" }, row: 1, obligation: "required", citation: grid },
  { property: "itemNo", title: { "zh-CN": "件号", en: "item" }, row: 1, obligation: "required", citation: grid },
  {
    property: "unit",
    title: { "zh-CN": "机构（问题）", en: "unit or subject" },
    row: 2,
    obligation: "optional",
    citation: option,
  },
  {
    property: "retentionPeriod",
    title: { "zh-CN": "保管期限", en: "retention" },
    row: 2,
    obligation: "required",
    citation: grid,
  },
  { property: "pageCount", title: { "zh-CN": "页数", en: "pages" }, row: 2, obligation: "required", citation: grid },
]);

/** One cell of a stamp, filled in. */
export interface FilingStampCell {
  /** The property that it shows. */
  readonly property: keyof FilingStampSubject;
  /** The name of the cell. */
  readonly title: Title;
  /** What stands in it; empty when it is not known. */
  readonly text: string;
}

/**
 * The filing stamp (归档章) of an item: two rows of cells, filled in as far as known. The retention period stands in words.
 *
 * @param item - what the stamp says
 * @param cells - the grid; a county may bring its own
 * @returns the first and the second row
 * @throws {@link findings.CallerError} when the retention period is none
 * @example
 * ```ts
 * const [above] = filingStamp({ fondsNo: "Z109", year: 2011, itemNo: "0001" });
 * above.map(({ text }) => text); // => ["Z109", "2011", "1"]
 * ```
 */
export function filingStamp(
  item: FilingStampSubject,
  cells: readonly FilingStampCellRow[] = FILING_STAMP_CELLS,
): readonly [above: readonly FilingStampCell[], below: readonly FilingStampCell[]] {
  const filled = (row: 1 | 2): readonly FilingStampCell[] =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ property, title }) => ({ property, title, text: stampText(item, property) }));
  return [filled(1), filled(2)];
}

function stampText(item: FilingStampSubject, property: keyof FilingStampSubject): string {
  if (property === "retentionPeriod" && item.retentionPeriod !== undefined) {
    return formatRetentionPeriod(item.retentionPeriod, "text");
  }
  const text = String(item[property] ?? "").trim();
  return property === "itemNo" && /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text;
}
