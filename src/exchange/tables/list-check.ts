import { type Finding, findingsAt, type Place } from "../../foundation/findings/index.js";
import { matchKey } from "../../foundation/text/index.js";
import type { TableFinding } from "./findings.js";
import { type HeaderMatch, headerMatch } from "./header-match.js";
import { type FieldReading, type ListColumn, type ListDefinition, listColumns } from "./list-definition.js";
import type { RawRow, RawRows, TableSource } from "./raw-rows.js";

/** A row after checking: what it describes, and everything that is wrong with it. */
export interface CheckedRow<Noun> {
  /** Its number as a spreadsheet shows it. */
  readonly row: number;
  /** Its cells as recorded. */
  readonly cells: readonly string[];
  /** What it describes, as far as it could be read; absent for a total or a header row that stands among the entries. */
  readonly noun?: Noun;
  /** Everything found in the row, each with file, sheet, row, column and value. */
  readonly findings: readonly Finding[];
}

/** How often a column was blank. */
export interface BlankCount {
  /** The property that the column fills. */
  readonly key: string;
  /** The heading as it stands in the table. */
  readonly heading: string;
  /** How many entries have nothing there. */
  readonly blank: number;
}

/** What was counted so far; with the last batch, of the whole table. */
export interface ListCounts {
  /** Rows that describe something; blank rows, totals and repeated headers are not counted. */
  readonly entries: number;
  /** Entries with at least one error. */
  readonly faulty: number;
  /** For each column that the table has, how many entries leave it blank. */
  readonly blanks: readonly BlankCount[];
}

/** A batch of checked rows. */
export interface CheckedRows<Noun> {
  /** The rows, in their order. */
  readonly rows: readonly CheckedRow<Noun>[];
  /** What is wrong with the file or its headings, and with rows that are not among these. */
  readonly findings: readonly Finding[];
  /** The headings, once they are found. */
  readonly header?: HeaderMatch;
  /** What was counted so far. */
  readonly counts: ListCounts;
}

/**
 * Checks the rows of a table against a list: every row, every finding, one pass. A row with errors still gives what could be read; where
 * the headings block the table, nothing is read. Checking and importing are this one path.
 *
 * @param batches - the rows as {@link csvRows} or another reader gives them
 * @param definition - the list
 * @param source - the file and sheet, for the place of findings
 * @returns batches of checked rows, the last with the counts of the whole table
 * @example
 * ```ts
 * const table = csvText([["题名", "页数"], ["会议纪要", "十二"], ["", "3"]]);
 * const codes: string[] = [];
 * for await (const batch of checkedList(csvRows(table), itemList)) {
 *   codes.push(...batch.rows.flatMap((row) => row.findings.map((finding) => `${finding.place.row} ${finding.code}`)));
 * }
 * codes; // => ["2 number-unreadable", "3 value-missing"]
 * ```
 */
export async function* checkedList<Noun, Values extends object>(
  batches: AsyncIterable<RawRows> | Iterable<RawRows>,
  definition: ListDefinition<Noun, Values>,
  source: TableSource = {},
): AsyncGenerator<CheckedRows<Noun>, void> {
  const first: { rows: RawRow[]; findings: TableFinding[] } = { rows: [], findings: [] };
  let checker: RowChecker<Noun> | undefined;
  for await (const batch of batches) {
    if (checker !== undefined) {
      yield checked(checker, batch);
      continue;
    }
    first.rows.push(...batch.rows);
    first.findings.push(...batch.findings);
    if (first.rows.length < HEADER_ROWS) continue;
    checker = rowChecker(headerMatch(first.rows.slice(0, HEADER_ROWS), definition, source), definition, source);
    yield checked(checker, first);
    if (checker.header.reading === "blocked") return;
  }
  if (checker !== undefined) return;
  // A file that could not be read at all has said so; that it has no headings either is no news.
  const isUnread = first.rows.length === 0 && first.findings.length > 0;
  const header = isUnread ? UNREAD : headerMatch(first.rows, definition, source);
  yield checked(rowChecker(header, definition, source), first);
}

/**
 * The whole of a checked list at once, for a table that fits into memory.
 *
 * @param batches - the rows as {@link csvRows} or another reader gives them
 * @param definition - the list
 * @param source - the file and sheet, for the place of findings
 * @returns all rows, all findings about file and headings, and the counts
 * @example
 * ```ts
 * const list = await collectedList(csvRows(csvText([["题名", "页数"], ["会议纪要", "12"]])), itemList);
 * list.rows[0]?.noun; // => { level: "item", title: "会议纪要", pageCount: 12 }
 * ```
 */
export async function collectedList<Noun, Values extends object>(
  batches: AsyncIterable<RawRows> | Iterable<RawRows>,
  definition: ListDefinition<Noun, Values>,
  source: TableSource = {},
): Promise<CheckedRows<Noun>> {
  const rows: CheckedRow<Noun>[] = [];
  const findings: Finding[] = [];
  let last: CheckedRows<Noun> | undefined;
  for await (const batch of checkedList(batches, definition, source)) {
    for (const row of batch.rows) rows.push(row);
    findings.push(...batch.findings);
    last = batch;
  }
  return { ...last!, rows, findings };
}

/** The rows among which the headings are looked for: titles, explanations and blank rows above them never take more. */
export const HEADER_ROWS = 30;
const UNREAD: HeaderMatch = Object.freeze({
  columns: Object.freeze([]),
  reading: "blocked",
  findings: Object.freeze([]),
});
const TOTAL_WORDS: ReadonlySet<string> = new Set(["合计", "总计", "小计", "共计", "本页合计", "本页小计"]);
const ADDED_UP = /^[\d,.]{1,20}[页件卷张盒]?$/;

/** Checks the rows of one table against a list, one after another. */
export interface RowChecker<Noun> {
  /** The headings that decide which cell fills which property. */
  readonly header: HeaderMatch;
  /** The row with all that is wrong with it; undefined for a blank row and for those up to the headings. */
  check(row: RawRow): CheckedRow<Noun> | undefined;
  /** What was counted so far. */
  counts(): ListCounts;
  /** The findings about the headings, once. */
  headerFindings(): readonly Finding[];
}

interface PlacedColumn {
  readonly column: ListColumn;
  readonly at: number;
  readonly heading: string;
}

function checked<Noun>(checker: RowChecker<Noun>, batch: RawRows): CheckedRows<Noun> {
  const byRow = new Map<number, TableFinding[]>();
  for (const finding of batch.findings) {
    const row = finding.place.row ?? 0;
    byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  const rows: CheckedRow<Noun>[] = [];
  for (const raw of checker.header.reading === "blocked" ? [] : batch.rows) {
    const row = checker.check(raw);
    if (row === undefined) continue;
    const read = byRow.get(raw.row) ?? [];
    byRow.delete(raw.row);
    rows.push(read.length === 0 ? row : { ...row, findings: [...read, ...row.findings] });
  }
  const findings = [...[...byRow.values()].flat(), ...checker.headerFindings()];
  return { rows, findings, header: checker.header, counts: checker.counts() };
}

/**
 * A checker of single rows, for a reader that hands them over one by one; {@link checkedList} is the way for a whole table.
 *
 * @param header - the headings as {@link headerMatch} found them
 * @param definition - the list
 * @param source - the file and sheet, for the place of findings
 * @returns the checker
 * @example
 * ```ts
 * const rows = [{ row: 1, cells: ["题名", "页数"] }, { row: 2, cells: ["会议纪要", "十二"] }];
 * const checker = rowChecker(headerMatch(rows, itemList), itemList);
 * checker.check(rows[1]!)?.findings.map(({ code }) => code); // => ["number-unreadable"]
 * ```
 */
export function rowChecker<Noun, Values extends object>(
  header: HeaderMatch,
  definition: ListDefinition<Noun, Values>,
  source: TableSource = {},
): RowChecker<Noun> {
  const byKey = new Map(listColumns(definition).map((column) => [column.key, column]));
  const columns = header.columns.map(
    ({ at, heading, key }): PlacedColumn => ({ column: byKey.get(key)!, at, heading }),
  );
  const width = lastFilled(header.header?.cells ?? []) + 1;
  const headingKeys = (header.header?.cells ?? []).map(matchKey);
  const blanks = columns.map(() => 0);
  let entries = 0;
  let faulty = 0;
  let headerFindings: readonly Finding[] = header.findings;

  const entry = ({ row, cells }: RawRow): CheckedRow<Noun> => {
    const place: Place = { ...source, row };
    const findings: Finding[] = checkWidth(cells, width, place);
    const values = new Map<string, unknown>();
    columns.forEach(({ column, at, heading }, index) => {
      const cell = cells[at] ?? "";
      const reading = cellReading(column, cell);
      if (cell.trim() === "") blanks[index]!++;
      if (reading.value !== undefined) values.set(column.key, reading.value);
      if (reading.findings.length === 0) return;
      findings.push(...findingsAt(reading.findings, cellPlace(place, column, heading, cell)));
    });
    const read = Object.fromEntries(values) as Partial<Values>;
    for (const finding of definition.checkRow?.(read) ?? []) findings.push(rowFinding(finding, place, columns, cells));
    entries++;
    if (findings.some((finding) => finding.severity === "error")) faulty++;
    const noun = definition.noun(read, place);
    return { row, cells, ...(noun === undefined ? {} : { noun }), findings };
  };

  return {
    header,
    check(raw) {
      const { row, cells } = raw;
      if (row <= (header.header?.row ?? 0) || lastFilled(cells) === -1) return undefined;
      const place: Place = { ...source, row };
      if (isTotal(cells)) return { row, cells, findings: [{ code: "total-row", severity: "hint", place, data: {} }] };
      if (isSameRow(cells, headingKeys)) {
        return { row, cells, findings: [{ code: "header-repeated", severity: "hint", place, data: {} }] };
      }
      return entry(raw);
    },
    counts: () => ({
      entries,
      faulty,
      blanks: columns.map(({ column, heading }, at) => ({ key: column.key, heading, blank: blanks[at]! })),
    }),
    headerFindings() {
      const once = headerFindings;
      headerFindings = [];
      return once;
    },
  };
}

/** A finding about values together stands at the column it names, when the table has it. */
function rowFinding(
  finding: Finding,
  place: Place,
  columns: readonly PlacedColumn[],
  cells: readonly string[],
): Finding {
  const { field } = finding.place;
  const placed = columns.find(({ column }) => column.key === field);
  const at = placed === undefined ? {} : { column: placed.heading, value: cells[placed.at] ?? "" };
  return { ...finding, place: { ...place, ...at, ...finding.place } };
}

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

function checkWidth(cells: readonly string[], expected: number, place: Place): TableFinding[] {
  const data = { cells: cells.length, expected };
  if (cells.length < expected) return [{ code: "cells-missing", severity: "warning", place, data }];
  return lastFilled(cells) >= expected ? [{ code: "cells-surplus", severity: "error", place, data }] : [];
}

/**
 * Whether a cell names the row of a total, such as 合计 or 小计, however it is spaced.
 *
 * @param cell - the first filled cell of a row
 * @returns true for the words of totals
 * @example
 * ```ts
 * isTotalWord("合　计："); // => true
 * ```
 */
export function isTotalWord(cell: string): boolean {
  return TOTAL_WORDS.has(matchKey(cell).replace(/[:：]$/, ""));
}

/** A total names itself in its first filled cell and has nothing but numbers behind it. */
function isTotal(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell.trim() !== "");
  if (!isTotalWord(cells[first]!)) return false;
  return cells.slice(first + 1).every((cell) => cell.trim() === "" || ADDED_UP.test(matchKey(cell)));
}

function isSameRow(cells: readonly string[], headingKeys: readonly string[]): boolean {
  return headingKeys.every((key, at) => matchKey(cells[at] ?? "") === key);
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "");
}
