import { formatDay } from "../../../foundation/dates/index.js";
import type { Extent } from "../../../holdings/extents/index.js";
import type { ReportTeller } from "./report-teller.js";
import type { ReportColumnCode, ReportTableCode } from "./report-words.js";

/** A table of a report, all its cells as text. */
export interface ReportTable {
  /** Its code. */
  readonly code: ReportTableCode;
  /** Its title. */
  readonly title: string;
  /** The headings of its columns. */
  readonly columns: readonly string[];
  /** Its rows, each with a cell for every column. */
  readonly rows: readonly (readonly string[])[];
  /** The lines under it: what it leaves out, and where its numbers come from. */
  readonly notes: readonly string[];
  /** The codes of the figures in it. */
  readonly figures: readonly string[];
}

/** A row that counts: what it is about, and the codes of its figures. */
export interface CountedRow {
  /** The cells before the numbers. */
  readonly cells: readonly string[];
  /** The code of the number of entries, where the table has them. */
  readonly records?: string;
  /** The code of the extent. */
  readonly extent: string;
}

/** A table of volumes, items and pages; a column for uncounted pages only where there are some. */
export function extentTable(
  teller: ReportTeller,
  code: ReportTableCode,
  first: ReportColumnCode,
  rows: readonly CountedRow[],
): ReportTable {
  const { columns, tables } = teller.words;
  const extents = rows.map(({ extent }) => extentIn(teller, extent));
  const counts: (keyof Extent)[] = ["volumes", "items", "pages"];
  const hasUncounted = extents.some(({ withoutPageCount }) => withoutPageCount > 0);
  if (hasUncounted) counts.push("withoutPageCount");
  const hasRecords = rows[0]!.records !== undefined;
  const heads: ReportColumnCode[] = [
    first,
    ...(hasRecords ? (["records"] as const) : []),
    "volumes",
    "items",
    "pages",
    ...(hasUncounted ? (["without-pages"] as const) : []),
  ];
  const figures = rows.flatMap(({ records, extent }) => (records === undefined ? [extent] : [records, extent]));
  return {
    code,
    title: tables[code],
    columns: heads.map((head) => columns[head]),
    rows: rows.map(({ cells, records }, at) => [
      ...cells,
      ...(records === undefined ? [] : [numberIn(teller, records)]),
      ...counts.map((count) => String(extents[at]![count])),
    ]),
    notes: [sourceNote(teller, rows[0]!.extent)],
    figures,
  };
}

/** A number without its unit, which its column says. */
export function numberIn({ figure }: ReportTeller, code: string): string {
  return String(figure(code)!.value);
}

/** The line under a table: one of its figures speaks for all, since they share formula, sources and day. */
export function sourceNote({ words, figure }: ReportTeller, code: string): string {
  const { formula, sources, day } = figure(code)!;
  const { language, listGap, dayForm } = words.figures;
  return words.tableNote({
    formula: formula[language],
    sources: sources.join(listGap),
    day: formatDay(day, dayForm),
  });
}

/** The codes of a table's extents are of figures that count one, which no type says. */
function extentIn({ figure }: ReportTeller, code: string): Extent {
  return figure(code)!.value as Extent;
}
