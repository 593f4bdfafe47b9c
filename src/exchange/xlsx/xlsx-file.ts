import { type CivilDay, epochDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";

/** A sheet to be written. */
export interface XlsxSheet {
  /** Its name: 1 to 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  /** Its rows; every cell is written as text, so that codes keep their leading zeros. */
  readonly rows: Iterable<readonly string[]>;
  /** The widths of its columns, in characters of Western text. */
  readonly widths?: readonly number[];
}

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
 * formula.
 *
 * @param sheets - at least one sheet
 * @param options - the day in the file's properties
 * @returns the bytes of the file
 * @throws {@link findings.CallerError} when there is no sheet, two sheets have one name, or a name is none a workbook can have
 * @example
 * ```ts
 * const file = await xlsxFile([{ name: "目录", rows: [["档号"], ["0012-001-0034"]], widths: [24] }]);
 * await xlsxSheets(file); // => ["目录"]
 * ```
 */
export async function xlsxFile(sheets: readonly XlsxSheet[], options: XlsxFileOptions = {}): Promise<Uint8Array> {
  requireNames(sheets);
  // The workbook library takes a Date; this one comes from the day handed over, never from a clock.
  const moment = new Date(epochDay(requireCivilDay(options.createdOn ?? FIXED_DAY, "createdOn")) * DAY);
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: sheets.map(({ name, rows, widths = [] }) => ({
      name,
      rows: Array.from(rows, (cells) => [...cells]),
      columns: widths.map((width) => ({ width })),
    })),
    properties: { created: moment, modified: moment },
  });
}

function requireNames(sheets: readonly XlsxSheet[]): void {
  if (sheets.length === 0) throw new CallerError("sheets", "at least one sheet", sheets);
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (!/^[^[\]:*?/\\]{1,31}$/.test(name) || seen.has(name.toLowerCase())) {
      throw new CallerError("sheets[].name", "1 to 31 characters, none of [ ] : * ? / \\, each name once", name);
    }
    seen.add(name.toLowerCase());
  }
}
