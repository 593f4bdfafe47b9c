import { type ByteSource, byteBlocks } from "./byte-blocks.js";
import type { Delimiter } from "./csv-dialect.js";
import { csvReader } from "./csv-reader.js";
import { type TextEncoding, textReader } from "./decoded-text.js";
import type { TableFinding } from "./findings.js";
import { type RawRows, type ReadingLimits, readingLimits, type TableSource } from "./raw-rows.js";

/** How a CSV file is read; everything that is left out is found out from the file. */
export interface CsvOptions {
  /** The file as the host names it, for the place of findings. */
  readonly file?: string;
  /** The encoding. */
  readonly encoding?: TextEncoding;
  /** What parts the cells. */
  readonly delimiter?: Delimiter;
  /** Limits in place of those in {@link READING_LIMITS}. */
  readonly limits?: Partial<ReadingLimits>;
}

const BLOCK_BYTES = 65_536;

/**
 * Reads the rows of a CSV file, batch by batch, so that a large file need not be held. Encoding, delimiter and line breaks are found out;
 * the answer does not depend on how the host cut the bytes. Cells keep their text, except that the apostrophe of {@link keptCell} and NUL
 * characters are taken out.
 *
 * @param source - the bytes, whole or in pieces
 * @param options - what the host knows of the file
 * @returns batches of rows with the findings made while reading; it never throws because of the bytes
 * @example
 * ```ts
 * const rows: RawRow[] = [];
 * for await (const batch of csvRows(new TextEncoder().encode("题名,页数\n会议纪要,12\n"))) rows.push(...batch.rows);
 * rows; // => [{ row: 1, cells: ["题名", "页数"] }, { row: 2, cells: ["会议纪要", "12"] }]
 * ```
 */
export async function* csvRows(source: ByteSource, options: CsvOptions = {}): AsyncGenerator<RawRows, void> {
  const limits = readingLimits(options.limits);
  const place: TableSource = options.file === undefined ? {} : { file: options.file };
  const text = textReader(options.encoding);
  const reader = csvReader({ source: place, limits, delimiter: options.delimiter });
  let bytes = 0;
  for await (const block of byteBlocks(source, BLOCK_BYTES)) {
    bytes += block.length;
    if (bytes > limits.bytes) {
      yield onlyFinding({ code: "file-too-large", severity: "error", place, data: { limit: limits.bytes } });
      return;
    }
    const batch = reader.add(text.add(block));
    if (hasContent(batch)) yield batch;
    // Where reading stops, the block may end within a character, which is not broken for that.
    if (reader.state() === "stopped") return;
    if (text.finding() !== undefined) break;
  }
  const last = reader.add(text.end());
  if (hasContent(last)) yield last;
  const broken = text.finding();
  const { rows, findings } = reader.end(broken === undefined ? "whole" : "cut");
  const rest = { rows, findings: broken === undefined ? findings : [...findings, { ...broken, place }] };
  if (hasContent(rest)) yield rest;
}

function onlyFinding(finding: TableFinding): RawRows {
  return { rows: [], findings: [finding] };
}

function hasContent(batch: RawRows): boolean {
  return batch.rows.length > 0 || batch.findings.length > 0;
}
