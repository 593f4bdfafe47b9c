import type { Finding } from "lantai/findings";
import { type CheckedRow, checkedList, type HeaderMatch, type ListCounts } from "lantai/tables";
import { tableRows, xlsxSheets } from "lantai/xlsx";
import { type AnyList, listOf } from "./lists.js";

/** The file that was chosen and what it is said to be. */
export interface Chosen {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The key of a list. */
  readonly list: string;
  /** The sheet of a workbook; the first that is filled unless said otherwise. */
  readonly sheet?: string;
}

/** A table as the library read and checked it. */
export interface Table {
  readonly list: AnyList;
  /** The sheets of a workbook; none for other files. */
  readonly sheets: readonly string[];
  readonly header: HeaderMatch | undefined;
  readonly rows: readonly CheckedRow<object>[];
  /** What is wrong with the file or its headings. */
  readonly findings: readonly Finding[];
  readonly counts: ListCounts;
}

/** Reads and checks the whole file; `progress` hears how many entries there are so far. */
export async function readTable(chosen: Chosen, progress: (entries: number) => void): Promise<Table> {
  const { file, bytes, sheet } = chosen;
  const list = listOf(chosen.list);
  const rows: CheckedRow<object>[] = [];
  const findings: Finding[] = [];
  let header: HeaderMatch | undefined;
  let counts: ListCounts = { entries: 0, faulty: 0, blanks: [] };
  const source = tableRows(bytes, { file, ...(sheet === undefined ? {} : { sheet }) });
  for await (const batch of checkedList(source, list, { file })) {
    for (const row of batch.rows) rows.push(row);
    findings.push(...batch.findings);
    header = batch.header;
    counts = batch.counts;
    progress(counts.entries);
  }
  return { list, sheets: await xlsxSheets(bytes), header, rows, findings, counts };
}

/** Every finding of a table: those of the file first, then row by row. */
export function allFindings({ findings, rows }: Pick<Table, "findings" | "rows">): Finding[] {
  const all = [...findings];
  for (const row of rows) for (const finding of row.findings) all.push(finding);
  return all;
}
