import { requireChoice } from "../../foundation/law/index.js";
import { checkCellTexts } from "./cell-texts.js";
import { TEXT_ENCODINGS, type TextEncoding } from "./decoded-text.js";
import type { TableFinding } from "./findings.js";
import {
  checkRowSize,
  type RawRow,
  type RawRows,
  type ReadingLimits,
  readingLimits,
  type TableSource,
} from "./raw-rows.js";

/** How a database table is read. */
export interface DbfOptions {
  /** The file as the host names it, for the place of findings. */
  readonly file?: string;
  /** The encoding; `gb18030` unless said otherwise, since such tables seldom say theirs and Chinese ones hold GBK. */
  readonly encoding?: TextEncoding;
  /** Limits in place of those in {@link READING_LIMITS}. */
  readonly limits?: Partial<ReadingLimits>;
}

interface DbfField {
  readonly name: string;
  /** `elsewhere` for a memo, a picture or a number in a form of its own: the bytes in the record are not its text. */
  readonly holds: "text" | "whole-number" | "elsewhere";
  readonly from: number;
  readonly to: number;
}

const BATCH_ROWS = 1000;
const FIELD_BYTES = 32;
const NAME_BYTES = 11;
const TYPE_AT = 11;
const LENGTH_AT = 16;
/** Memo, general, picture, binary, moments, currency, double, and the texts and bytes of varying length of Visual FoxPro. */
const ELSEWHERE: ReadonlySet<string> = new Set("MGPBT@YOWVQ");
const WHOLE_NUMBER: ReadonlySet<string> = new Set("I+");
const WHOLE_NUMBER_BYTES = 4;
const HEADER_END = 0x0d;
const DELETED = 0x2a;
const FILE_END = 0x1a;
const SPACE = 0x20;

/**
 * Reads the rows of a database table (DBF III and its kin), the names of its fields as the first row, so that a list finds its columns by
 * their initials (`QZH`, `TM`). Texts are read as GB18030; records marked as deleted are passed over and counted, and fields whose content
 * lies in another file or in no form of text are left blank and named.
 *
 * @param bytes - the whole file
 * @param options - what the host knows of the file
 * @returns batches of rows; row 2 is the first record. A header that is none gives one finding, a file cut off its whole records and one
 * @example
 * ```ts
 * const codes: string[] = [];
 * for await (const { findings } of dbfRows(new Uint8Array(40))) codes.push(...findings.map((finding) => finding.code));
 * codes; // => ["dbf-unreadable"]
 * ```
 */
export async function* dbfRows(bytes: Uint8Array, options: DbfOptions = {}): AsyncGenerator<RawRows, void> {
  const limits = readingLimits(options.limits);
  const source: TableSource = options.file === undefined ? {} : { file: options.file };
  if (options.encoding !== undefined) requireChoice(options.encoding, TEXT_ENCODINGS, "encoding");
  const decoder = new TextDecoder(options.encoding === "utf-8-bom" ? "utf-8" : (options.encoding ?? "gb18030"));
  const finding = (code: "dbf-unreadable"): TableFinding => ({ code, severity: "error", place: source, data: {} });
  if (bytes.length > limits.bytes) {
    yield {
      rows: [],
      findings: [{ code: "file-too-large", severity: "error", place: source, data: { limit: limits.bytes } }],
    };
    return;
  }
  const table = dbfTable(bytes, decoder);
  if (table === undefined) {
    yield { rows: [], findings: [finding("dbf-unreadable")] };
    return;
  }
  let rows: RawRow[] = [{ row: 1, cells: table.fields.map((field) => field.name) }];
  let findings: TableFinding[] = checkRowSize(rows[0]!, limits, source);
  let deleted = 0;
  const unread = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cellOf = ({ name, holds, from, to }: DbfField, record: number): string => {
    if (holds === "whole-number") return String(view.getInt32(record + from, true));
    const field = bytes.subarray(record + from, record + to);
    if (holds === "text") return fieldText(decoder.decode(field));
    if (field.some((byte) => byte !== 0 && byte !== SPACE)) unread.add(name);
    return "";
  };
  let at = table.from;
  let row = 1;
  for (; row <= table.records && bytes[at] !== FILE_END; row++, at += table.recordLength) {
    if (at + table.recordLength > bytes.length) break;
    const place = { ...source, row: row + 1 };
    if (row >= limits.rows) {
      findings.push({ code: "rows-too-many", severity: "error", place, data: { limit: limits.rows } });
      break;
    }
    if (bytes[at] === DELETED) {
      deleted++;
      continue;
    }
    const cells = table.fields.map((field) => cellOf(field, at));
    const taken = { row: row + 1, cells };
    findings.push(...checkCellTexts(taken, source), ...checkRowSize(taken, limits, source));
    rows.push(taken);
    if (rows.length < BATCH_ROWS) continue;
    yield { rows, findings };
    rows = [];
    findings = [];
  }
  const isCut = row <= table.records && row < limits.rows;
  if (isCut) findings.push(finding("dbf-unreadable"));
  if (unread.size > 0) {
    findings.push({ code: "fields-unread", severity: "warning", place: source, data: { fields: [...unread] } });
  }
  if (deleted > 0) findings.push({ code: "deleted-rows", severity: "hint", place: source, data: { count: deleted } });
  if (rows.length > 0 || findings.length > 0) yield { rows, findings };
}

interface DbfTable {
  readonly fields: readonly DbfField[];
  readonly records: number;
  readonly recordLength: number;
  readonly from: number;
}

function dbfTable(bytes: Uint8Array, decoder: TextDecoder): DbfTable | undefined {
  if (bytes.length < FIELD_BYTES * 2) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  const fields: DbfField[] = [];
  let next = 1;
  for (let at = FIELD_BYTES; at + FIELD_BYTES <= from && bytes[at] !== HEADER_END; at += FIELD_BYTES) {
    if (at + FIELD_BYTES > bytes.length) return undefined;
    const name = fieldText(decoder.decode(bytes.subarray(at, at + NAME_BYTES)).split("\0")[0]!);
    const length = bytes[at + LENGTH_AT]!;
    const type = String.fromCharCode(bytes[at + TYPE_AT]!).toUpperCase();
    const isNumber = WHOLE_NUMBER.has(type) && length === WHOLE_NUMBER_BYTES;
    const holds = ELSEWHERE.has(type) ? "elsewhere" : isNumber ? "whole-number" : "text";
    fields.push({ name, holds, from: next, to: next + length });
    next += length;
  }
  if (fields.length === 0 || next > recordLength || from > bytes.length) return undefined;
  return { fields, records: view.getUint32(4, true), recordLength, from };
}

/** Fields are filled up to their length with spaces or zeros. */
function fieldText(padded: string): string {
  return padded.replaceAll("\0", " ").trim();
}
