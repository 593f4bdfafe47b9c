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
  /** The sheet to read; the first that has a filled cell unless said otherwise. */
  readonly sheet?: string;
  /** Limits in place of those in `READING_LIMITS`. */
  readonly limits?: Partial<ReadingLimits>;
}

const BATCH_ROWS = 1000;
const BATCH_CHARACTERS = 1_048_576;

/**
 * Reads the rows of one sheet of a workbook, XLSX or the old XLS of Excel 97 and later, as the same batches that `csvRows` gives. Cells
 * become text as people see it: dates as `2023-06-30`, numbers without the noise of binary fractions, line breaks kept. A cell merged over
 * rows has its value in each of them, with a finding. Rows without a filled cell may be left out; the others keep their numbers.
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
  const named = options.sheet === undefined ? sheets : sheets.filter((sheet) => sheet.name === options.sheet);
  if (named.length === 0 && options.sheet !== undefined) {
    const data = { sheets: sheets.map((sheet) => sheet.name) };
    yield onlyFinding({ code: "sheet-missing", severity: "error", place: { ...place, sheet: options.sheet }, data });
    return;
  }
  for (const sheet of named) {
    const isFilled = yield* batches(sheet, limits, { ...place, sheet: sheet.name });
    if (isFilled || options.sheet !== undefined) return;
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
      isFilled ||= row.cells.some((cell) => cell.trim() !== "");
      if (!isFilled) return;
      rows.push(taker.take(row, findings, read));
      characters += row.cells.reduce((sum, cell) => sum + cell.length, 0);
    },
    stop,
    isFull: () => rows.length >= BATCH_ROWS || characters >= BATCH_CHARACTERS,
    isFilled: () => isFilled,
    state: (): "reading" | "stopped" => state,
    batch(): RawRows {
      const batch = { rows, findings };
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
