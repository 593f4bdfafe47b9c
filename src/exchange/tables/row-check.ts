import { type Finding, findingsAt, type Place } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { matchKey } from "../../foundation/text/index.js";
import { cellPlace, cellReading } from "./cell-check.js";
import { columnLetters } from "./column-letters.js";
import { tableReader } from "./field-readings.js";
import type { TableFinding } from "./findings.js";
import type { HeaderMatch, MatchedColumn } from "./header-match.js";
import { type ListColumn, type ListDefinition, listColumns } from "./list-definition.js";
import type { RawRow, TableSource } from "./raw-rows.js";
import { type HeadingKey, isHeadingRow, isTotalRow, lastFilled } from "./row-kind.js";

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

/** Checks the rows of one table against a list, one after another. */
export interface RowChecker<Noun> {
  /** The headings that decide which cell fills which property. */
  readonly header: HeaderMatch;
  /**
   * The row with all that is wrong with it; undefined for a blank row and for those up to the headings.
   *
   * @param row - the row
   * @param read - what its reader found wrong with it; it stands before what is found here
   */
  check(row: RawRow, read?: readonly Finding[]): CheckedRow<Noun> | undefined;
  /** What was counted so far. */
  counts(): ListCounts;
  /** The findings about the headings, once. */
  headerFindings(): readonly Finding[];
}

interface PlacedColumn extends Omit<MatchedColumn, "key"> {
  readonly column: ListColumn;
}

/**
 * A checker of single rows, for a reader that hands them over one by one; {@link checkedList} is the way for a whole table.
 *
 * @param header - the headings as {@link headerMatch} found them
 * @param definition - the list
 * @param source - the file and sheet, for the place of findings
 * @returns the checker
 * @throws {@link findings.CallerError} when the headings name a property that the list has no column for
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
  const columns = header.columns.map(({ key, ...placed }): PlacedColumn => {
    const column = byKey.get(requireChoice(key, [...byKey.keys()], "header.columns.key"))!;
    return { ...placed, column: { ...column, read: tableReader(column.read) } };
  });
  const width = lastFilled(header.header?.cells ?? []) + 1;
  const first = firstFilled(header.header?.cells ?? []);
  const unheaded = blankPlaces((header.header?.cells ?? []).slice(0, width));
  const headings = [header.header, ...(header.parted ?? [])].map((row) => headingKeys(row, header));
  const blanks = columns.map(() => 0);
  let entries = 0;
  let faulty = 0;
  let headerFindings: readonly Finding[] = header.findings;
  const placeByLetters = columnPlaces(header);

  const entry = ({ row, cells }: RawRow, read: readonly Finding[]): CheckedRow<Noun> => {
    const place: Place = { ...source, row };
    const findings: Finding[] = [...read, ...checkWidth(cells, width, place)];
    for (const at of unheaded)
      if ((cells[at] ?? "").trim() !== "") findings.push(unheadedCell(cells, at, place, first));
    const filled = new Map<string, unknown>();
    const unread: string[] = [];
    for (let index = 0; index < columns.length; index++) {
      const { column, heading } = columns[index]!;
      const cell = cellOf(columns[index]!, cells);
      const reading = cellReading(column, cell);
      if (cell.trim() === "") blanks[index]!++;
      else if (reading.value === undefined) unread.push(column.key);
      if (reading.value !== undefined) filled.set(column.key, reading.value);
      if (reading.findings.length > 0)
        findings.push(...findingsAt(reading.findings, cellPlace(place, column, heading, cell)));
    }
    const values = Object.fromEntries(filled) as Partial<Values>;
    for (const finding of definition.checkRow?.(values) ?? [])
      findings.push(rowFinding(finding, place, columns, cells));
    entries++;
    if (findings.some((finding) => finding.severity === "error")) faulty++;
    const noun = definition.noun(values, place, unread);
    return { row, cells, ...(noun === undefined ? {} : { noun }), findings };
  };

  return {
    header,
    check(raw, read = []) {
      const { row, cells } = raw;
      const found = read.length === 0 ? read : read.map((finding) => headedFinding(finding, placeByLetters));
      if (row <= (header.header?.row ?? 0) || lastFilled(cells) === -1) return undefined;
      const place: Place = { ...source, row };
      const code = isTotalRow(cells)
        ? "total-row"
        : headings.some((keys) => isHeadingRow(cells, keys))
          ? "header-repeated"
          : undefined;
      if (code === undefined) return entry(raw, found);
      const finding: TableFinding = { code, severity: "hint", place, data: {} };
      return { row, cells, findings: [...found, finding] };
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

/** The place that a finding about a cell has in each column, by the letters of the column. */
function columnPlaces({ header, columns }: HeaderMatch): ReadonlyMap<unknown, Place> {
  const fields = new Map(columns.map(({ at, key }) => [at, key]));
  return new Map(
    (header?.cells ?? []).flatMap((heading, at) => {
      const field = fields.get(at);
      const place: Place = { column: heading, ...(field === undefined ? {} : { field }) };
      return heading.trim() === "" ? [] : [[columnLetters(at), place] as const];
    }),
  );
}

/** A reader knows a column by its letters alone. */
function headedFinding(finding: Finding, placeByLetters: ReadonlyMap<unknown, Place>): Finding {
  const { column } = finding.data as { readonly column?: unknown };
  const place = placeByLetters.get(column);
  return place === undefined ? finding : { ...finding, place: { ...finding.place, ...place } };
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
  const at = placed === undefined ? {} : { column: placed.heading, value: cellOf(placed, cells) };
  return { ...finding, place: { ...place, ...at, ...finding.place } };
}

/** The cell of a column, or of two that say it together. One that is blank says so: what is missing is not to be taken for what the other says. */
function cellOf({ at, lastAt }: PlacedColumn, cells: readonly string[]): string {
  const cell = cells[at] ?? "";
  if (lastAt === undefined) return cell;
  const [first, last] = [cell.trim(), (cells[lastAt] ?? "").trim()];
  return first === last ? first : `${first}至${last}`;
}

function checkWidth(cells: readonly string[], expected: number, place: Place): TableFinding[] {
  const data = { cells: cells.length, expected };
  if (cells.length < expected) return [{ code: "cells-missing", severity: "warning", place, data }];
  return lastFilled(cells) >= expected ? [{ code: "cells-surplus", severity: "error", place, data }] : [];
}

/** Behind a heading such a column may be the other half of a merged one; before all of them it numbers the rows as a rule. */
function unheadedCell(cells: readonly string[], at: number, row: Place, first: number): TableFinding {
  const place = { ...row, value: cells[at]! };
  return { code: "cells-unheaded", severity: at > first ? "error" : "warning", place, data: { column: at + 1 } };
}

function blankPlaces(cells: readonly string[]): readonly number[] {
  return cells.flatMap((cell, at) => (cell.trim() === "" ? [at] : []));
}

function firstFilled(cells: readonly string[]): number {
  return cells.findIndex((cell) => cell.trim() !== "");
}

/** The first heading of a row, whether it is read or not, and those of the columns that are read. */
function headingKeys(row: RawRow | undefined, { columns }: HeaderMatch): HeadingKey[] {
  const cells = row?.cells ?? [];
  const places = columns.flatMap(({ at, lastAt = at }) => [at, lastAt]);
  return [...new Set([firstFilled(cells), ...places])].map((at) => ({ at, key: matchKey(cells[at] ?? "") }));
}
