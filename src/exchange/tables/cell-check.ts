import type { Place } from "../../foundation/findings/index.js";
import type { FieldReading, ListColumn } from "./list-definition.js";

/**
 * What a list makes of a cell, blank ones included.
 *
 * @param column - the column
 * @param cell - the cell as recorded
 * @returns the value, and what is wrong with the cell: `value-missing` where it must not be blank
 * @example
 * ```ts
 * const title = listColumns(itemList).find(({ key }) => key === "title")!;
 * cellReading(title, " ").findings.map(({ code }) => code); // => ["value-missing"]
 * ```
 */
export function cellReading(column: ListColumn, cell: string): FieldReading<unknown> {
  if (cell.trim() !== "") return column.read(cell);
  if (column.blank !== "error") return { findings: [] };
  const { title, unknown } = column;
  const data = { column: title, ...(unknown === undefined ? {} : { unknown }) };
  return { findings: [{ code: "value-missing", severity: "error", place: {}, data }] };
}

/**
 * The place of a finding about a cell.
 *
 * @param row - the place of its row
 * @param column - the column of the list
 * @param heading - its heading as it stands in the table
 * @param cell - the cell as recorded
 * @returns the place with column, property and value
 * @example
 * ```ts
 * const [column] = listColumns(itemList);
 * cellPlace({ row: 2 }, column!, "序号", "一").field; // => "serialNo"
 * ```
 */
export function cellPlace(row: Place, column: ListColumn, heading: string, cell: string): Place {
  return { ...row, column: heading, field: column.key, value: cell };
}
