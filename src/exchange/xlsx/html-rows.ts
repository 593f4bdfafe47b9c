import { decodedText, type RawRows, readingLimits, type TableFinding, type TableSource } from "../tables/index.js";
import { cellText } from "./cell-text.js";
import { sheetTaker } from "./sheet-taker.js";
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

/**
 * Reads the rows of the table in a web page, which many office systems send under the name of an old workbook.
 *
 * @param bytes - the whole file
 * @param options - what the host knows of the file
 * @returns one batch with all rows, or one finding
 */
export async function htmlRows(bytes: Uint8Array, options: Omit<XlsxOptions, "sheet">): Promise<RawRows> {
  const limits = readingLimits(options.limits);
  const place: TableSource = options.file === undefined ? {} : { file: options.file };
  if (bytes.length > limits.bytes) {
    return only({ code: "file-too-large", severity: "error", place, data: { limit: limits.bytes } });
  }
  const { text, findings: found } = decodedText(bytes);
  // What looks wrongly decoded is told with its row.
  const findings: TableFinding[] = found
    .filter(({ code }) => code !== "encoding-mojibake")
    .map((finding) => ({ ...finding, place: { ...place, ...finding.place } }));
  const { fromHtml } = await import("hucre");
  const rows = tableOf(() => fromHtml(plainMarkup(text), { typeInference: false, classes: false }).rows);
  if (rows.length === 0) return only({ code: "html-without-table", severity: "error", place, data: {} });
  const width = Math.min(
    limits.columns,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const taker = sheetTaker(limits, place);
  const taken = rows.slice(0, limits.rows).map((values, at) => {
    const cells = Array.from({ length: Math.max(width, values.length) }, (_, column) => cellText(values[column]));
    return taker.take({ row: at + 1, cells }, findings);
  });
  if (rows.length > limits.rows) {
    const at = { ...place, row: limits.rows + 1 };
    findings.push({ code: "rows-too-many", severity: "error", place: at, data: { limit: limits.rows } });
  }
  return { rows: taken, findings };
}

/** What the reader does not know of web pages: line breaks, and the names of characters that stand in lists. */
function plainMarkup(text: string): string {
  return text
    .replaceAll(/<br(?: ?\/)?>/gi, "\n")
    .replaceAll(/&([a-z]{3,6});/g, (entity, name) => ENTITIES.get(name) ?? entity);
}

/** The reader throws only on a page made to exhaust the memory. */
function tableOf<Row>(read: () => readonly Row[]): readonly Row[] {
  try {
    return read();
  } catch {
    return [];
  }
}

function only(finding: TableFinding): RawRows {
  return { rows: [], findings: [finding] };
}
