import {
  type RawRow,
  type RawRows,
  type ReadingLimits,
  readingLimits,
  type TableFinding,
  type TableSource,
} from "../tables/index.js";
import { cellText } from "./cell-text.js";
import { type MergedFiller, mergedFiller } from "./merged-cells.js";
import type { WorkbookRow } from "./sheet-rows.js";
import { sheetTaker } from "./sheet-taker.js";
import { openedWorkbook, type WorkbookSheet } from "./workbook.js";

/** How a workbook is read. */
export interface XlsxOptions {
  /** The file as the host names it, for the place of findings. */
  readonly file?: string;
  /** The sheet to read; the first that has a filled cell unless said otherwise, hidden sheets after those that people see. */
  readonly sheet?: string;
  /** Limits in place of those in `READING_LIMITS`. */
  readonly limits?: Partial<ReadingLimits>;
}

const BATCH_ROWS = 1000;
const BATCH_CHARACTERS = 1_048_576;

/**
 * Reads the rows of one sheet of a workbook, XLSX or the old XLS of Excel 97 and later, as the same batches that `csvRows` gives. Cells
 * become text as people see it: dates as `2023-06-30`, or `2023-06` where the format shows no day; numbers without the noise of binary
 * fractions, with the zeros that a format such as `0000` or `0.00` adds; line breaks kept. A cell merged over rows has its value in each of them, with a finding; a formula without a value,
 * or with an error for one, is a finding too. Rows without a filled cell may be left out; the others keep their numbers.
 *
 * Where no sheet is named, one finding names the other sheets that people see and that have something in them, since they are not read.
 *
 * @param bytes - the whole file
 * @param options - the sheet, and what the host knows of the file
 * @returns batches of rows; a file that is no workbook, is cut off, protected, empty or unpacks to too much gives one finding
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
  const workbook = await openedWorkbook(bytes, limits, place);
  if ("finding" in workbook) {
    yield onlyFinding(workbook.finding);
    return;
  }
  const { sheets } = workbook;
  const named = options.sheet === undefined ? shownFirst(sheets) : sheets.filter(({ name }) => name === options.sheet);
  if (named.length === 0 && options.sheet !== undefined) {
    const data = { sheets: sheets.map((sheet) => sheet.name) };
    yield onlyFinding({ code: "sheet-missing", severity: "error", place: { ...place, sheet: options.sheet }, data });
    return;
  }
  for (const [at, sheet] of named.entries()) {
    const isFilled = yield* batches(sheet, limits, { ...place, sheet: sheet.name });
    if (options.sheet !== undefined) return;
    if (!isFilled) continue;
    const unread = await filledAmong(named.slice(at + 1).filter(({ state }) => state === "shown"));
    if (unread.length > 0) {
      yield onlyFinding({ code: "sheets-unread", severity: "warning", place, data: { read: sheet.name, unread } });
    }
    return;
  }
  yield onlyFinding({ code: "workbook-empty", severity: "error", place, data: {} });
}

/**
 * The names of the sheets of a workbook, in their order.
 *
 * @param bytes - the whole file
 * @returns the names; none for bytes that are no workbook
 * @example
 * ```ts
 * await xlsxSheets(await xlsxFile([{ name: "案卷目录", rows: [] }, { name: "卷内目录", rows: [] }])); // => ["案卷目录", "卷内目录"]
 * ```
 */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = await openedWorkbook(bytes, readingLimits(), {});
  return "finding" in workbook ? [] : workbook.sheets.map((sheet) => sheet.name);
}

function shownFirst(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  return [...sheets.filter(({ state }) => state === "shown"), ...sheets.filter(({ state }) => state === "hidden")];
}

/** The names of the sheets that have a filled cell. */
async function filledAmong(sheets: readonly WorkbookSheet[]): Promise<readonly string[]> {
  const filled: string[] = [];
  for (const sheet of sheets) if (await hasSomething(sheet)) filled.push(sheet.name);
  return filled;
}

/** Read no further than to the first filled cell; a sheet that cannot be read may have one. */
async function hasSomething(sheet: WorkbookSheet): Promise<boolean> {
  try {
    for await (const rows of sheet.rows()) {
      if (rows.some(({ values }) => values.some((value) => cellText(value).trim() !== ""))) return true;
    }
    return false;
  } catch {
    return true;
  }
}

/** The rows of a sheet from its first filled cell on; returns whether it has one, or cannot be read at all. */
async function* batches(
  sheet: WorkbookSheet,
  limits: ReadingLimits,
  source: TableSource,
): AsyncGenerator<RawRows, boolean> {
  const collected = batchTaker(limits, source);
  try {
    const merged = mergedFiller(await sheet.merged(), source);
    for await (const rows of sheet.rows()) {
      for (const read of rows) {
        collected.take(read, merged);
        if (collected.isFull()) yield collected.batch();
        if (collected.state() === "stopped") break;
      }
      if (collected.state() === "stopped") break;
    }
  } catch {
    collected.stop({ code: "workbook-unreadable", severity: "error", place: source, data: {} });
  }
  const rest = collected.batch();
  if (rest.rows.length > 0 || rest.findings.length > 0) yield rest;
  return collected.isFilled();
}

/** Puts rows together to batches, none of which holds much more text than the longest row. */
function batchTaker(limits: ReadingLimits, source: TableSource) {
  const taker = sheetTaker(limits, source);
  let rows: RawRow[] = [];
  let findings: TableFinding[] = [];
  let state: "reading" | "stopped" = "reading";
  let isFilled = false;
  let characters = 0;
  // A row is at least as wide as those above it, so that one with blank cells at its end is not taken for a ragged one.
  let width = 0;
  const stop = (finding: TableFinding): void => {
    findings.push(finding);
    isFilled = true;
    state = "stopped";
  };
  return {
    take(read: WorkbookRow, merged: MergedFiller): void {
      if (read.row > limits.rows) {
        const place = { ...source, row: read.row };
        stop({ code: "rows-too-many", severity: "error", place, data: { limit: limits.rows } });
        return;
      }
      const row = merged.fill(rawRow(read, width, limits), findings);
      width = Math.min(Math.max(width, row.cells.length), limits.columns);
      isFilled ||= read.unvalued !== undefined || row.cells.some((cell) => cell.trim() !== "");
      if (!isFilled) return;
      rows.push(taker.take(row, findings, read));
      characters += row.cells.reduce((sum, cell) => sum + cell.length, 0);
    },
    stop,
    isFull: () => rows.length >= BATCH_ROWS || characters >= BATCH_CHARACTERS,
    isFilled: () => isFilled,
    state: (): "reading" | "stopped" => state,
    batch(): RawRows {
      const batch = { rows, findings, ...(source.sheet === undefined ? {} : { sheet: source.sheet }) };
      rows = [];
      findings = [];
      characters = 0;
      return batch;
    },
  };
}

function rawRow({ row, values }: WorkbookRow, width: number, { columns }: ReadingLimits): RawRow {
  const last = values.findLastIndex((value) => cellText(value) !== "") + 1;
  return {
    row,
    cells: Array.from({ length: Math.max(last, Math.min(width, columns)) }, (_, at) => cellText(values[at])),
  };
}

function onlyFinding(finding: TableFinding): RawRows {
  return { rows: [], findings: [finding] };
}
