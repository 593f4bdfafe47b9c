/** The forms of tables that are told apart: workbooks, a workbook with a password, database tables, web pages, and text. */
export const TABLE_FORMATS = Object.freeze(["xlsx", "xls", "protected-workbook", "dbf", "html", "csv"] as const);

/** One of {@link TABLE_FORMATS}. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** The bytes of a ZIP file, and of the container of old workbooks and of those with a password. */
const ZIP_START = [0x50, 0x4b, 0x03, 0x04] as const;
const OLE2_START = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ENCRYPTED_STREAM = "EncryptedPackage";
/** The record that begins an old workbook, and the one behind it that says that the rest is encrypted. */
const WORKBOOK_START = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00] as const;
const PASSWORD_RECORD = 0x2f;
const SEEN_BYTES = 4096;
const DBF_HEADER = 32;
const DBF_HEADER_END = 0x0d;
/** dBase III with and without memo, FoxBASE, dBase IV, Visual FoxPro, FoxPro with memo. */
const DBF_VERSIONS: ReadonlySet<number> = new Set([0x02, 0x03, 0x30, 0x31, 0x32, 0x83, 0x8b, 0xf5, 0xfb]);

/**
 * The form of a table by its bytes, since the ending of its name says little: web pages and text are sent as `.xls` every day.
 *
 * @param bytes - the file, or its beginning; a workbook with a password is only known from the whole
 * @returns the form; `csv` for everything that is none of the others
 * @example
 * ```ts
 * tableFormat(new TextEncoder().encode("<html><table><tr><td>题名</td></tr></table></html>")); // => "html"
 * ```
 */
export function tableFormat(bytes: Uint8Array): TableFormat {
  if (startsWith(bytes, ZIP_START)) return "xlsx";
  if (startsWith(bytes, OLE2_START)) return isProtected(bytes) ? "protected-workbook" : "xls";
  if (isDbf(bytes)) return "dbf";
  return isMarkup(bytes) ? "html" : "csv";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** A header of whole field descriptions with its end mark where it says, and a date of last change that can be one. */
function isDbf(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  if (bytes.length <= DBF_HEADER || !DBF_VERSIONS.has(version) || month > 12 || day > 31) return false;
  const headerLength = bytes[8]! + bytes[9]! * 0x100;
  const recordLength = bytes[10]! + bytes[11]! * 0x100;
  return headerLength > DBF_HEADER && recordLength > 1 && firstFieldEnd(bytes, headerLength);
}

function firstFieldEnd(bytes: Uint8Array, headerLength: number): boolean {
  for (let at = DBF_HEADER; at < headerLength; at += DBF_HEADER) if (bytes[at] === DBF_HEADER_END) return true;
  return false;
}

/** The first thing in a web page is a tag; zeros of UTF-16 are passed over. */
function isMarkup(bytes: Uint8Array): boolean {
  let beginning = "";
  for (const byte of bytes.subarray(0, SEEN_BYTES)) if (byte > 0 && byte < 0x80) beginning += String.fromCharCode(byte);
  return /^\s*<(?:!doctype|!--|\?xml|html|head|meta|style|body|table|div)/i.test(beginning);
}

/** XLSX lies encrypted in a part of its own; an old workbook says it in a record near its beginning. */
function isProtected(bytes: Uint8Array): boolean {
  if (hasWideText(bytes, ENCRYPTED_STREAM)) return true;
  for (let at = bytes.indexOf(WORKBOOK_START[0]); at !== -1; at = bytes.indexOf(WORKBOOK_START[0], at + 1)) {
    if (!WORKBOOK_START.every((byte, offset) => bytes[at + offset] === byte)) continue;
    const first = at + 4 + bytes[at + 2]!;
    const second = first + 4 + (bytes[first + 2] ?? 0);
    return [first, second].some((record) => bytes[record] === PASSWORD_RECORD && bytes[record + 1] === 0);
  }
  return false;
}

/** The container keeps the names of its parts in UTF-16. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0]!); at !== -1; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
