import type { Finding } from "../../foundation/findings/index.js";
import type { TableFinding } from "./findings.js";
import { type HeaderMatch, headerMatch } from "./header-match.js";
import type { ListDefinition } from "./list-definition.js";
import type { RawRow, RawRows, TableSource } from "./raw-rows.js";
import { type CheckedRow, type ListCounts, type RowChecker, rowChecker } from "./row-check.js";

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
 * @param source - the file and sheet, for the place of findings; the sheet need not be named where the reader of a workbook tells it
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
  let place = source;
  let checker: RowChecker<Noun> | undefined;
  for await (const batch of batches) {
    if (checker !== undefined) {
      yield checked(checker, batch);
      continue;
    }
    // The reader knows which sheet it reads where the host has named none.
    if (batch.sheet !== undefined) place = { sheet: batch.sheet, ...source };
    for (const row of batch.rows) first.rows.push(row);
    for (const finding of batch.findings) first.findings.push(finding);
    if (first.rows.length < HEADER_ROWS) continue;
    checker = rowChecker(headerMatch(first.rows.slice(0, HEADER_ROWS), definition, place), definition, place);
    if (checker.header.reading === "blocked") {
      yield checked(checker, { rows: first.rows, findings: headerRowFindings(first) });
      return;
    }
    yield checked(checker, first);
  }
  if (checker !== undefined) return;
  // A file that could not be read at all has said so; that it has no headings either is no news.
  const isUnread = first.rows.length === 0 && first.findings.length > 0;
  const header = isUnread ? UNREAD : headerMatch(first.rows, definition, place);
  yield checked(rowChecker(header, definition, place), first);
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
    for (const finding of batch.findings) findings.push(finding);
    last = batch;
  }
  return { ...last!, rows, findings };
}

/** The rows among which the headings are looked for: titles, explanations and blank rows above them never take more. */
export const HEADER_ROWS = 30;

/**
 * What was found in a file and in the rows among which its headings are looked for: all that is said where these block the table, since
 * nothing below is read then.
 *
 * @param batch - the first rows, {@link HEADER_ROWS} or more, or all there are
 * @returns its findings without those of rows further below
 * @example
 * ```ts
 * const rows = Array.from({ length: 40 }, (_, at) => ({ row: at + 1, cells: ["x"] }));
 * const broken = (row: number) => ({ code: "quote-broken", severity: "error", place: { row }, data: {} }) as const;
 * headerRowFindings({ rows, findings: [broken(30), broken(31)] }).map(({ place }) => place.row); // => [30]
 * ```
 */
export function headerRowFindings({ rows, findings }: RawRows): readonly TableFinding[] {
  const last = rows[HEADER_ROWS - 1]?.row ?? Number.POSITIVE_INFINITY;
  return findings.filter(({ place }) => (place.row ?? 0) <= last);
}

const UNREAD: HeaderMatch = Object.freeze({
  columns: Object.freeze([]),
  reading: "blocked",
  findings: Object.freeze([]),
});
function checked<Noun>(checker: RowChecker<Noun>, batch: RawRows): CheckedRows<Noun> {
  const byRow = new Map<number, TableFinding[]>();
  for (const finding of batch.findings) {
    const row = finding.place.row ?? 0;
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [finding]);
    else known.push(finding);
  }
  const rows: CheckedRow<Noun>[] = [];
  for (const raw of checker.header.reading === "blocked" ? [] : batch.rows) {
    const row = checker.check(raw, byRow.get(raw.row));
    if (row === undefined) continue;
    byRow.delete(raw.row);
    rows.push(row);
  }
  // Titles and headings are merged for their looks; that is nothing to be put right.
  const last = checker.header.header?.row ?? 0;
  const others = [...byRow.values()]
    .flat()
    .filter(({ code, place }) => code !== "cells-merged" || (place.row ?? 0) > last);
  const findings = [...others, ...checker.headerFindings()];
  return { rows, findings, header: checker.header, counts: checker.counts() };
}
