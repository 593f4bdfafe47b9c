import { requireChoice } from "../../foundation/law/index.js";
import { keptCell } from "./csv-cell.js";
import { DELIMITERS, type Delimiter } from "./csv-dialect.js";
import { gb18030Encoder } from "./gb18030-bytes.js";

/** The encodings that CSV is written in. */
export const CSV_ENCODINGS = Object.freeze(["utf-8-bom", "utf-8", "gb18030"] as const);

/** One of {@link CSV_ENCODINGS}. */
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

/** How a CSV file is written. */
export interface CsvTextOptions {
  /** The encoding; `utf-8-bom` unless said otherwise, since spreadsheets take UTF-8 without its mark for something else. */
  readonly encoding?: CsvEncoding;
  /** What parts the cells; a comma unless said otherwise. */
  readonly delimiter?: Delimiter;
}

const BYTE_ORDER_MARK = "\uFEFF";
/** Cells with any delimiter are quoted, whichever is used, so that a reader finds out the delimiter without doubt. */
const NEEDS_QUOTES = /[",;\t|\r\n]|^\s|\s$/;

/**
 * Writes rows as a CSV file for people: in UTF-8 with its mark, lines ended by CR LF, and cells made safe by {@link keptCell}.
 * {@link csvRows} reads the same rows back.
 *
 * @param rows - the rows, each with at least one cell
 * @param options - encoding and delimiter
 * @returns the bytes of the file
 * @example
 * ```ts
 * decodedText(csvText([["题名", "备注"], ["会议纪要", "=1+1"]])).text; // => "题名,备注\r\n会议纪要,'=1+1\r\n"
 * ```
 */
export function csvText(rows: Iterable<readonly string[]>, options: CsvTextOptions = {}): Uint8Array {
  const { encoding = "utf-8-bom", delimiter = "," } = options;
  requireChoice(encoding, CSV_ENCODINGS, "encoding");
  requireChoice(delimiter, DELIMITERS, "delimiter");
  const lines: string[] = [];
  for (const cells of rows) lines.push(`${cells.map(writtenCell).join(delimiter)}\r\n`);
  const text = lines.join("");
  if (encoding === "gb18030") return gb18030Encoder()(text);
  return new TextEncoder().encode(encoding === "utf-8-bom" ? BYTE_ORDER_MARK + text : text);
}

function writtenCell(cell: string): string {
  const kept = keptCell(cell);
  return NEEDS_QUOTES.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
}
