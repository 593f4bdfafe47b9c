import type { TableFinding } from "./findings.js";

/** A row as it stands in a table: text only, nothing checked. */
export interface RawRow {
  /** Its number as a spreadsheet shows it: the first row is 1, and blank rows count. */
  readonly row: number;
  /** The cells from the left, as recorded. */
  readonly cells: readonly string[];
}

/** What a reader hands over at a time: some rows, and what it found wrong while reading them. */
export interface RawRows {
  /** The rows, in their order. */
  readonly rows: readonly RawRow[];
  /** What is wrong with the file or with these rows; what is wrong with one row names it in its place. */
  readonly findings: readonly TableFinding[];
  /** The sheet of a workbook that they stand in. */
  readonly sheet?: string;
}

/** Where rows come from, as every finding about them says. */
export interface TableSource {
  /** The file as the host names it. */
  readonly file?: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
}

/** How much is read of a table that anybody may have sent. */
export interface ReadingLimits {
  /** Bytes of the file; half of it for a web page or an old workbook (.xls), which are held whole. */
  readonly bytes: number;
  /** Bytes of what is packed in the file once unpacked; an eighth of it for the texts that cells share, which are held while sheets are read. */
  readonly unpackedBytes: number;
  /** Rows. */
  readonly rows: number;
  /** Cells of a row. */
  readonly columns: number;
  /** Characters of a cell. */
  readonly cellCharacters: number;
}

/**
 * The limits that hold unless a host sets others: 64 MiB of bytes, 512 MiB once unpacked, two million rows, 512 columns, and the
 * 32,767 characters that a spreadsheet cell can hold.
 */
export const READING_LIMITS: ReadingLimits = Object.freeze({
  bytes: 64 * 1024 * 1024,
  unpackedBytes: 512 * 1024 * 1024,
  rows: 2_000_000,
  columns: 512,
  cellCharacters: 32_767,
});

/** The characters that a row is read with: far more than a row of a catalogue holds. */
export const LONGEST_ROW = 1_048_576;

/**
 * One row after another out of batches, for a host that takes them singly. Findings that are about no row are not among them.
 *
 * @param batches - batches as a reader or {@link checkedList} gives them
 * @returns the rows of all batches, read only as far as they are asked for
 * @example
 * ```ts
 * const titles: (string | undefined)[] = [];
 * for await (const { noun } of eachRow(checkedList(csvRows(csvText([["题名"], ["会议纪要"]])), itemList))) titles.push(noun?.title);
 * titles; // => ["会议纪要"]
 * ```
 */
export async function* eachRow<Row>(
  batches: AsyncIterable<{ readonly rows: readonly Row[] }> | Iterable<{ readonly rows: readonly Row[] }>,
): AsyncGenerator<Row, void> {
  for await (const { rows } of batches) yield* rows;
}

/**
 * The limits a reader keeps: those a host sets, and {@link READING_LIMITS} for the rest.
 *
 * @param limits - the host's own limits
 * @returns all limits
 * @example
 * ```ts
 * readingLimits({ rows: 1000 }).columns; // => 512
 * ```
 */
export function readingLimits(limits: Partial<ReadingLimits> = {}): ReadingLimits {
  return { ...READING_LIMITS, ...limits };
}

/** What a row was before a reader cut off what no spreadsheet holds. */
export interface UncutSize {
  /** Its cells, when they were more. */
  readonly width?: number;
  /** By the place of a cell, counted from 0: its characters, for those that were cut. */
  readonly cut?: ReadonlyMap<number, number>;
}

/**
 * The finding, when there is one, about the size of a row: too many cells, a cell with more characters than a spreadsheet holds, or more
 * characters in all than a row is read with.
 *
 * @param row - the row
 * @param limits - the limits it is held against
 * @param source - the file and sheet it stands in
 * @param uncut - what it was before a reader cut it
 * @returns one finding for the row and one for each long cell; the row itself is not changed
 * @example
 * ```ts
 * checkRowSize({ row: 3, cells: ["题名", "日期"] }, readingLimits({ columns: 1 }), {}).map((finding) => finding.code); // => ["columns-too-many"]
 * ```
 */
export function checkRowSize(
  row: RawRow,
  limits: ReadingLimits,
  source: TableSource,
  uncut: UncutSize = {},
): TableFinding[] {
  const findings: TableFinding[] = [];
  const place = { ...source, row: row.row };
  const { columns, cellCharacters } = limits;
  const { width = row.cells.length, cut } = uncut;
  if (width > columns) {
    findings.push({ code: "columns-too-many", severity: "error", place, data: { cells: width, limit: columns } });
  }
  row.cells.forEach((cell, at) => {
    const characters = cut?.get(at) ?? cell.length;
    if (characters <= cellCharacters) return;
    findings.push({ code: "cell-too-long", severity: "error", place, data: { characters, limit: cellCharacters } });
  });
  // A cell that is too long says so itself; a row that many cells made too long has nothing else that does.
  if (cut !== undefined && findings.length === 0) {
    findings.push({ code: "row-too-long", severity: "error", place, data: { limit: LONGEST_ROW } });
  }
  return findings;
}
