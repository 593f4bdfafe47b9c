import {
  checkRowSize,
  type RawRow,
  type RawRows,
  type ReadingLimits,
  readingLimits,
  type TableFinding,
  type TableSource,
} from "../tables/index.js";
import { cellText } from "./cell-text.js";
import { type ReadSheet, readWorkbook } from "./workbook.js";

/** How a workbook is read. */
export interface XlsxOptions {
  /** The file as the host names it, for the place of findings. */
  readonly file?: string;
  /** The sheet to read; the first that has a filled cell unless said otherwise. */
  readonly sheet?: string;
  /** Limits in place of those in `READING_LIMITS`. */
  readonly limits?: Partial<ReadingLimits>;
}

const BATCH_ROWS = 1000;

/**
 * Reads the rows of one sheet of an XLSX workbook as the same batches that `csvRows` gives. Cells become text as people see it: dates as
 * `2023-06-30`, numbers without the noise of binary fractions, line breaks kept.
 *
 * @param bytes - the whole file
 * @param options - the sheet, and what the host knows of the file
 * @returns batches of rows; a file that is no workbook, is cut off, protected or empty gives one finding and no rows
 * @example
 * ```ts
 * const file = await xlsxFile([{ name: "目录", rows: [["题名", "页数"], ["会议纪要", "12"]] }]);
 * let last: readonly string[] = [];
 * for await (const { rows } of xlsxRows(file)) last = rows.at(-1)?.cells ?? last;
 * last; // => ["会议纪要", "12"]
 * ```
 */
export async function* xlsxRows(bytes: Uint8Array, options: XlsxOptions = {}): AsyncGenerator<RawRows, void> {
  const limits = readingLimits(options.limits);
  const place: TableSource = options.file === undefined ? {} : { file: options.file };
  if (bytes.length > limits.bytes) {
    yield onlyFinding({ code: "file-too-large", severity: "error", place, data: { limit: limits.bytes } });
    return;
  }
  const workbook = await readWorkbook(bytes, options.file);
  const found = "finding" in workbook ? workbook.finding : chosenSheet(workbook.sheets, options.sheet, place);
  if ("code" in found) yield onlyFinding(found);
  else yield* batches(found, limits, { ...place, sheet: found.name });
}

/**
 * The names of the sheets of an XLSX workbook, in their order.
 *
 * @param bytes - the whole file
 * @returns the names; none for bytes that are no workbook
 * @example
 * ```ts
 * await xlsxSheets(await xlsxFile([{ name: "案卷目录", rows: [] }, { name: "卷内目录", rows: [] }])); // => ["案卷目录", "卷内目录"]
 * ```
 */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = await readWorkbook(bytes, undefined);
  return "finding" in workbook ? [] : workbook.sheets.map((sheet) => sheet.name);
}

function chosenSheet(
  sheets: readonly ReadSheet[],
  name: string | undefined,
  place: TableSource,
): ReadSheet | TableFinding {
  const chosen = name === undefined ? sheets.find(hasContent) : sheets.find((sheet) => sheet.name === name);
  if (chosen !== undefined) return chosen;
  if (name === undefined) return { code: "workbook-empty", severity: "error", place, data: {} };
  const data = { sheets: sheets.map((sheet) => sheet.name) };
  return { code: "sheet-missing", severity: "error", place: { ...place, sheet: name }, data };
}

function hasContent(sheet: ReadSheet): boolean {
  return sheet.rows.some((row) => row.some((value) => cellText(value).trim() !== ""));
}

function* batches(sheet: ReadSheet, limits: ReadingLimits, source: TableSource): Generator<RawRows, void> {
  // Every row is as wide as the sheet, so that a row with blank cells at its end is not taken for a ragged one.
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const last = Math.min(sheet.rows.length, limits.rows);
  for (let from = 0; from < last; from += BATCH_ROWS) {
    const rows = sheet.rows.slice(from, Math.min(from + BATCH_ROWS, last)).map(
      (values, at): RawRow => ({
        row: from + at + 1,
        cells: Array.from({ length: width }, (_, column) => cellText(values[column])),
      }),
    );
    yield { rows, findings: rows.flatMap((row) => checkRowSize(row, limits, source)) };
  }
  if (last === sheet.rows.length) return;
  const place = { ...source, row: last + 1 };
  yield onlyFinding({ code: "rows-too-many", severity: "error", place, data: { limit: limits.rows } });
}

function onlyFinding(finding: TableFinding): RawRows {
  return { rows: [], findings: [finding] };
}
