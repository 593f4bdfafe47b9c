import {
  decodedText,
  type RawRow,
  type RawRows,
  readingLimits,
  type TableFinding,
  type TableSource,
} from "../tables/index.js";
import { cellText, type WorkbookValue } from "./cell-text.js";
import { type MergedArea, mergedFiller } from "./merged-cells.js";
import { sheetTaker } from "./sheet-taker.js";
import { HELD_WHOLE } from "./workbook.js";
import type { XlsxOptions } from "./xlsx-rows.js";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "],
  ["middot", "·"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["hellip", "…"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["times", "×"],
]);

/** Cells and rows that are held at a time, those among them that spans reserve. */
const MOST_CELLS = 1_000_000;
const LONGEST_TAG = 2000;
const BATCH_ROWS = 1000;

/**
 * Reads the rows of the table in a web page, which many office systems send under the name of an old workbook.
 *
 * @param bytes - the whole file
 * @param options - what the host knows of the file
 * @returns batches of rows, or one finding
 */
export async function* htmlRows(bytes: Uint8Array, options: Omit<XlsxOptions, "sheet">): AsyncGenerator<RawRows, void> {
  const limits = readingLimits(options.limits);
  const place: TableSource = options.file === undefined ? {} : { file: options.file };
  const limit = Math.floor(limits.bytes / HELD_WHOLE);
  if (bytes.length > limit) {
    yield only({ code: "file-too-large", severity: "error", place, data: { limit } });
    return;
  }
  const { text, findings: found } = decodedText(bytes);
  const markup = plainMarkup(text, limits.columns);
  if (markup === undefined) {
    yield only({ code: "cells-too-many", severity: "error", place, data: { limit: MOST_CELLS } });
    return;
  }
  const { fromHtml } = await import("hucre");
  const { rows, merges = [] } = tableOf(() => fromHtml(markup, { typeInference: false, classes: false }));
  if (rows.length === 0) {
    yield only({ code: "html-without-table", severity: "error", place, data: {} });
    return;
  }
  // What looks wrongly decoded is told with its row.
  let findings: TableFinding[] = found
    .filter(({ code }) => code !== "encoding-mojibake")
    .map((finding) => ({ ...finding, place: { ...place, ...finding.place } }));
  const width = Math.min(
    limits.columns,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const taker = sheetTaker(limits, place);
  const merged = mergedFiller(merges, place);
  let batch: RawRow[] = [];
  for (const [at, values] of rows.slice(0, limits.rows).entries()) {
    const cells = Array.from({ length: Math.max(width, values.length) }, (_, column) => cellText(values[column]));
    batch.push(taker.take(merged.fill({ row: at + 1, cells }, findings), findings));
    if (batch.length < BATCH_ROWS) continue;
    yield { rows: batch, findings };
    batch = [];
    findings = [];
  }
  if (rows.length > limits.rows) {
    const at = { ...place, row: limits.rows + 1 };
    findings.push({ code: "rows-too-many", severity: "error", place: at, data: { limit: limits.rows } });
  }
  yield { rows: batch, findings };
}

/**
 * What the reader does not know of web pages: line breaks, and the names of characters that stand in lists. Of the tags of cells only the
 * spans are left, none wider than a table is read.
 */
function plainMarkup(text: string, columns: number): string | undefined {
  const pieces: string[] = [];
  let cells = 0;
  let at = 0;
  for (const { 0: tag, index } of text.matchAll(/<t[dhr](?![a-z])/gi)) {
    if (index < at) continue;
    const end = text.indexOf(">", index);
    if (end === -1) break;
    const attributes = text.slice(index + tag.length, Math.min(end, index + LONGEST_TAG));
    const [across, down] = [span(attributes, COLUMN_SPAN, columns), span(attributes, ROW_SPAN, MOST_CELLS)];
    cells += across * down;
    if (cells > MOST_CELLS) return undefined;
    const spans = across * down === 1 ? "" : ` colspan="${across}" rowspan="${down}"`;
    pieces.push(text.slice(at, index), tag, spans, ">");
    at = end + 1;
  }
  pieces.push(text.slice(at));
  return pieces
    .join("")
    .replaceAll(/<br(?: ?\/)?>/gi, "\n")
    .replaceAll(/&([a-z]{3,6});/g, (entity, name) => ENTITIES.get(name) ?? entity);
}

const COLUMN_SPAN = /colspan\s{0,9}=[\s"']{0,9}(\d{1,9})/i;
const ROW_SPAN = /rowspan\s{0,9}=[\s"']{0,9}(\d{1,9})/i;

function span(attributes: string, name: RegExp, most: number): number {
  return Math.min(most, Math.max(1, Number(name.exec(attributes)?.[1] ?? 1)));
}

interface ReadTable {
  readonly rows: readonly (readonly WorkbookValue[])[];
  readonly merges?: readonly MergedArea[];
}

/** The reader throws only on a page made to exhaust the memory. */
function tableOf(read: () => ReadTable): ReadTable {
  try {
    return read();
  } catch {
    return { rows: [] };
  }
}

function only(finding: TableFinding): RawRows {
  return { rows: [], findings: [finding] };
}
