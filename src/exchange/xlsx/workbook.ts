import { type ReadingLimits, type TableFinding, type TableSource, tableFormat } from "../tables/index.js";
import type { WorkbookValue } from "./cell-text.js";
import { unpackedSize } from "./packed-size.js";

/** A row of a sheet as it was read. */
export interface WorkbookRow {
  /** Its number as the sheet shows it. */
  readonly row: number;
  /** Its values from the left; a row that is empty may be left out altogether. */
  readonly values: readonly WorkbookValue[];
}

/** A sheet that is read when it is asked for. */
export interface WorkbookSheet {
  /** Its name. */
  readonly name: string;
  /** Its rows from the first; reading throws where the file is broken. */
  rows(): AsyncIterable<WorkbookRow> | Iterable<WorkbookRow>;
}

/** What a reader holds whole may be an eighth of what is unpacked, since it costs some times as much memory. */
const HELD_PART = 8;

/** The sheets that can be read, or the one finding that says why none can. */
export type OpenedWorkbook = { readonly sheets: readonly WorkbookSheet[] } | { readonly finding: TableFinding };

/**
 * Opens a workbook, never throwing because of its bytes: its size is known to be within the limits before anything is unpacked.
 *
 * @param bytes - the file
 * @param limits - how much is read
 * @param place - the file, for the place of findings
 * @returns its sheets or one finding
 */
export async function openedWorkbook(
  bytes: Uint8Array,
  limits: ReadingLimits,
  place: TableSource,
): Promise<OpenedWorkbook> {
  if (bytes.length > limits.bytes) {
    return { finding: { code: "file-too-large", severity: "error", place, data: { limit: limits.bytes } } };
  }
  const format = tableFormat(bytes);
  if (format === "protected-workbook") return refused("workbook-protected", place);
  if (format === "xls") return openedXls(bytes, place);
  const size = format === "xlsx" ? unpackedSize(bytes) : undefined;
  if (size === undefined) return refused("workbook-unreadable", place);
  const limit = size.all > limits.unpackedBytes ? limits.unpackedBytes : limits.unpackedBytes / HELD_PART;
  if (size.all > limits.unpackedBytes || size.held > limit) {
    return { finding: { code: "unpacked-too-large", severity: "error", place, data: { limit } } };
  }
  return openedXlsx(bytes, place);
}

/** The names first and the rows as they are asked for, so that a long sheet need not be held. */
async function openedXlsx(bytes: Uint8Array, place: TableSource): Promise<OpenedWorkbook> {
  const { readXlsx, streamXlsxRows } = await import("hucre/xlsx");
  try {
    const names: string[] = [];
    await readXlsx(bytes, {
      sheets: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    const sheets = names.map((name) => ({ name, rows: () => numbered(streamXlsxRows(bytes, { sheet: name })) }));
    return { sheets };
  } catch {
    return refused("workbook-unreadable", place);
  }
}

async function* numbered(
  rows: AsyncIterable<{ readonly index: number; readonly values: readonly WorkbookValue[] }>,
): AsyncGenerator<WorkbookRow> {
  let last = 0;
  for await (const { index, values } of rows) {
    // A row that names no sensible number follows the one before it.
    last = Number.isSafeInteger(index) && index >= last ? index + 1 : last + 1;
    yield { row: last, values };
  }
}

/** The old form has no parts to be read one by one. */
async function openedXls(bytes: Uint8Array, place: TableSource): Promise<OpenedWorkbook> {
  const { readXls } = await import("hucre/xlsx");
  try {
    const { sheets } = await readXls(bytes);
    return {
      sheets: sheets.map(({ name, rows }) => ({
        name,
        rows: () => rows.map((values, at) => ({ row: at + 1, values })),
      })),
    };
  } catch {
    return refused("workbook-old-format", place);
  }
}

function refused(
  code: "workbook-unreadable" | "workbook-protected" | "workbook-old-format",
  place: TableSource,
): OpenedWorkbook {
  return { finding: { code, severity: "error", place, data: {} } };
}
