import type { TableFinding } from "../tables/index.js";
import type { WorkbookValue } from "./cell-text.js";

/** A sheet as it was read. */
export interface ReadSheet {
  /** Its name. */
  readonly name: string;
  /** Its rows from the first; an empty row has no value that counts. */
  readonly rows: readonly (readonly WorkbookValue[])[];
}

/** The sheets that could be read, or the one finding that says why none could. */
export type ReadWorkbook = { readonly sheets: readonly ReadSheet[] } | { readonly finding: TableFinding };

/** The bytes at the start of the container that holds both old workbooks (.xls) and those with a password. */
const OLE2_START = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ENCRYPTED_STREAM = "EncryptedPackage";

/**
 * Reads a workbook, never throwing because of its bytes.
 *
 * @param bytes - the file
 * @param file - the file as the host names it
 * @returns its sheets or one finding
 */
export async function readWorkbook(bytes: Uint8Array, file: string | undefined): Promise<ReadWorkbook> {
  const place = file === undefined ? {} : { file };
  if (OLE2_START.every((byte, at) => bytes[at] === byte)) {
    const code = hasWideText(bytes, ENCRYPTED_STREAM) ? "workbook-protected" : "workbook-old-format";
    return { finding: { code, severity: "error", place, data: {} } };
  }
  const { readXlsx } = await import("hucre/xlsx");
  try {
    const { sheets } = await readXlsx(bytes);
    return { sheets };
  } catch {
    return { finding: { code: "workbook-unreadable", severity: "error", place, data: {} } };
  }
}

/** The container keeps the names of its parts in UTF-16. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0]!); at !== -1; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
