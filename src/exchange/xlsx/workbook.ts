import { type ReadingLimits, type TableFinding, type TableSource, tableFormat } from "../tables/index.js";
import type { WorkbookValue } from "./cell-text.js";
import { type MergedArea, mergedAreas } from "./merged-cells.js";
import { numberForms, PLAIN_NUMBER } from "./number-forms.js";
import { oldContainer } from "./old-container.js";
import { oldNumbers } from "./old-numbers.js";
import { type PackedParts, packedParts } from "./packed-parts.js";
import { type SharedTexts, sharedTexts } from "./shared-texts.js";
import { type SheetReading, sheetRows, type WorkbookRow } from "./sheet-rows.js";
import { type SheetState, workbookParts } from "./workbook-parts.js";

/** A sheet that is read when it is asked for. */
export interface WorkbookSheet {
  /** Its name. */
  readonly name: string;
  /** Whether people see it; of an old workbook the library does not say it. */
  readonly state: SheetState;
  /** Its cells that are merged over rows; reading throws where the file is broken. */
  merged(): Promise<readonly MergedArea[]>;
  /** Its rows from the first, some at a time; reading throws where the file is broken. */
  rows(): AsyncIterable<readonly WorkbookRow[]>;
}

/** The texts that cells share, and the formats, may be an eighth of what is unpacked, since they are held while the sheets are read. */
const HELD_PART = 8;
/** A file that the library reads whole may have half as many bytes as one that is read row by row. */
export const HELD_WHOLE = 2;
/** What the library makes of a record of an old workbook takes some hundred bytes, so that there may be a million with the usual limit. */
const BYTES_PER_RECORD = 64;
const NO_TEXTS: SharedTexts = { at: () => undefined };

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
  if (format === "xls") return openedXls(bytes, limits, place);
  const parts = format === "xlsx" ? packedParts(bytes) : undefined;
  if (parts === undefined) return refused("workbook-unreadable", place);
  if (parts.size > limits.unpackedBytes) return tooLarge(limits.unpackedBytes, place);
  return openedXlsx(parts, limits, place);
}

/** The library reads a workbook whole; one that anybody may have sent is read here row by row, so that its size costs no memory. */
async function openedXlsx(parts: PackedParts, limits: ReadingLimits, place: TableSource): Promise<OpenedWorkbook> {
  try {
    const { sheets, texts, styles, firstYear } = await workbookParts(parts);
    if (sheets.length === 0) return refused("workbook-unreadable", place);
    const most = limits.unpackedBytes / HELD_PART;
    const held = [texts, styles].map((part) => (part === undefined ? 0 : (parts.sizeOf(part) ?? 0)));
    if (held.some((size) => size > most)) return tooLarge(most, place);
    let reading: Promise<SheetReading> | undefined;
    const readingOnce = (): Promise<SheetReading> => {
      reading ??= (async () => ({
        texts: texts === undefined ? NO_TEXTS : await sharedTexts(parts.unpacked(texts)),
        formOf: styles === undefined ? () => PLAIN_NUMBER : await numberForms(parts.unpacked(styles)),
        firstYear,
      }))();
      return reading;
    };
    return {
      sheets: sheets.map(({ name, part, state }) => ({
        name,
        state,
        merged: () => mergedAreas(parts.unpacked(part)),
        async *rows() {
          yield* sheetRows(parts.unpacked(part), await readingOnce());
        },
      })),
    };
  } catch {
    return refused("workbook-unreadable", place);
  }
}

/** The old form has no parts to be read one by one. */
async function openedXls(bytes: Uint8Array, limits: ReadingLimits, place: TableSource): Promise<OpenedWorkbook> {
  const limit = limits.bytes / HELD_WHOLE;
  if (bytes.length > limit) return { finding: { code: "file-too-large", severity: "error", place, data: { limit } } };
  const container = oldContainer(bytes);
  if (container === undefined || container.streamBytes > bytes.length) return refused("workbook-old-format", place);
  const most = Math.floor(limits.bytes / BYTES_PER_RECORD);
  if (container.records > most)
    return { finding: { code: "cells-too-many", severity: "error", place, data: { limit: most } } };
  const { readXls } = await import("hucre/xlsx");
  try {
    const { sheets } = await readXls(bytes);
    const numbersOf = await oldNumbers(container.workbook);
    return {
      sheets: sheets.map(({ name, rows, merges = [] }, sheet) => ({
        name,
        state: "shown",
        merged: async () => merges,
        async *rows() {
          const numbers = numbersOf(sheet);
          // Where a row has no cell, the library leaves a hole.
          yield Array.from(rows, (values: readonly WorkbookValue[] = [], at) => {
            const shown = numbers.get(at);
            return {
              row: at + 1,
              values:
                shown === undefined
                  ? values
                  : values.map((value, column) => (shown.has(column) ? shown.get(column) : value)),
            };
          });
        },
      })),
    };
  } catch {
    return refused("workbook-old-format", place);
  }
}

function tooLarge(limit: number, place: TableSource): OpenedWorkbook {
  return { finding: { code: "unpacked-too-large", severity: "error", place, data: { limit } } };
}

function refused(
  code: "workbook-unreadable" | "workbook-protected" | "workbook-old-format",
  place: TableSource,
): OpenedWorkbook {
  return { finding: { code, severity: "error", place, data: {} } };
}
