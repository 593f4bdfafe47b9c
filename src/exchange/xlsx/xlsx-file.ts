import { type CivilDay, epochDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import type { TableSheet } from "../tables/index.js";
import { sheetLayout } from "./sheet-layout.js";

/** How a workbook is written. */
export interface XlsxFileOptions {
  /** The day that the file says it was made on; 1980-01-01 unless said otherwise, since no clock is read. */
  readonly createdOn?: CivilDay;
}

const DAY = 86_400_000;
/** The first day that a ZIP file can name. */
const FIXED_DAY = "1980-01-01";

/**
 * Writes an XLSX workbook. The same sheets give the same bytes: no clock is read. Every cell is text, so no spreadsheet runs it as a
 * formula; titles, repeated headings, paper and values to choose from are those of the sheets.
 *
 * @param sheets - at least one sheet, such as `listTemplate`, `printedList` and `findingsSheet` of `lantai/tables` give
 * @param options - the day in the file's properties
 * @returns the bytes of the file
 * @throws {@link findings.CallerError} when there is no sheet, two sheets have one name, or a name is none a workbook can have
 * @example
 * ```ts
 * const file = await xlsxFile([{ name: "目录", rows: [["档号"], ["0012-001-0034"]], widths: [24] }]);
 * await xlsxSheets(file); // => ["目录"]
 * ```
 */
export async function xlsxFile(sheets: readonly TableSheet[], options: XlsxFileOptions = {}): Promise<Uint8Array> {
  requireNames(sheets);
  // The workbook library takes a Date; this one comes from the day handed over, never from a clock.
  const moment = new Date(epochDay(requireCivilDay(options.createdOn ?? FIXED_DAY, "createdOn")) * DAY);
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: sheets.map((sheet) => {
      const rows = Array.from(sheet.rows, (cells) => [...cells]);
      return { name: sheet.name, rows, ...sheetLayout(sheet, rows) };
    }),
    properties: { created: moment, modified: moment },
  });
}

/** What every spreadsheet takes for a name; `History` is one that they keep for themselves. */
function isSheetName(name: string): boolean {
  return /^[^[\]:*?/\\]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
}

function requireNames(sheets: readonly TableSheet[]): void {
  if (sheets.length === 0) throw new CallerError("sheets", "at least one sheet", sheets);
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (!isSheetName(name) || seen.has(name.toLowerCase())) {
      const expected = "1 to 31 characters, none of [ ] : * ? / \\, no ' at an end, not History, and each name once";
      throw new CallerError("sheets[].name", expected, name);
    }
    seen.add(name.toLowerCase());
  }
}
