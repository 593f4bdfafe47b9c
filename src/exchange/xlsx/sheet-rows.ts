import { LONGEST_ROW } from "../tables/index.js";
import type { WorkbookValue } from "./cell-text.js";
import { markupEvents, unescaped } from "./markup-events.js";
import { type NumberForm, shownNumbers } from "./number-forms.js";
import type { SharedTexts } from "./shared-texts.js";

/** A row of a sheet as it was read. */
export interface WorkbookRow {
  /** Its number as the sheet shows it. */
  readonly row: number;
  /** Its values from the left, as far as a spreadsheet has columns and a row has room. */
  readonly values: readonly WorkbookValue[];
  /** The places of cells, counted from 0, that have a formula and no value: no program has worked it out. */
  readonly unvalued?: readonly number[];
  /** How many cells it has up to the last that is filled, when some were left out or cut. */
  readonly width?: number;
  /** How many characters its cells have, for those that were cut; a sheet that a spreadsheet wrote has none. */
  readonly cut?: ReadonlyMap<number, number>;
}

/** What the cells of a sheet are read with. */
export interface SheetReading {
  /** The texts that they name by number. */
  readonly texts: SharedTexts;
  /** How a format shows its number. */
  formOf(style: number): NumberForm;
  /** The first year in which the workbook counts days. */
  readonly firstYear: 1900 | 1904;
}

/** A number, and that of a shared text, is read even where a row has no more room for texts. */
const LONGEST_NUMBER = 32;
/** The last column of a spreadsheet is XFD. */
const MOST_COLUMNS = 16_384;

/**
 * Reads the rows of a sheet as they are asked for: some rows at a time, and never further ahead than a piece of the part.
 *
 * @param bytes - the part that holds the sheet
 * @param reading - what its cells are read with
 * @returns the rows that the part names, some at a time
 * @throws an error where the part is broken
 */
export async function* sheetRows(
  bytes: AsyncIterable<Uint8Array>,
  reading: SheetReading,
): AsyncGenerator<readonly WorkbookRow[], void> {
  const readValue = await cellReader(reading);
  let rows: WorkbookRow[] = [];
  let row: OpenRow | undefined;
  let cell: OpenCell | undefined;
  let place: "outside" | "rows" | "value" | "inline" | "inline-text" | "phonetic" = "outside";
  let last = 0;
  const events = {
    open(name: string, attributes: ReadonlyMap<string, string>) {
      if (name === "sheetData") place = "rows";
      else if (place === "outside") return;
      else if (name === "row") {
        last = rowNumber(attributes.get("r"), last);
        row = { row: last, values: [], next: 0, width: 0, room: LONGEST_ROW, cut: new Map(), unvalued: [] };
      } else if (name === "c" && row !== undefined) {
        cell = {
          column: columnOf(attributes.get("r")) ?? row.next,
          type: attributes.get("t") ?? "n",
          style: Number(attributes.get("s") ?? 0),
          formula: "none",
          text: "",
          length: 0,
        };
      } else if (cell === undefined) return;
      else if (name === "f") cell.formula = "unvalued";
      else if (name === "v") {
        place = "value";
        cell.formula = "none";
      } else if (name === "is") place = "inline";
      else if (name === "rPh") place = "phonetic";
      else if (name === "t" && place === "inline") place = "inline-text";
    },
    text(text: string) {
      if (cell === undefined || row === undefined || (place !== "value" && place !== "inline-text")) return;
      cell.text += text.slice(0, Math.max(0, Math.max(row.room, LONGEST_NUMBER) - cell.text.length));
      cell.length += text.length;
    },
    close(name: string) {
      if (name === "sheetData") place = "outside";
      else if (name === "v" || name === "is") place = place === "outside" ? place : "rows";
      else if (name === "t" && place === "inline-text") place = "inline";
      else if (name === "rPh" && place === "phonetic") place = "inline";
      else if (name === "c" && cell !== undefined && row !== undefined) {
        place = "rows";
        take(row, cell, readValue(cell));
        cell = undefined;
      } else if (name === "row" && row !== undefined) {
        rows.push(closed(row));
        row = undefined;
      }
    },
  };
  for await (const _piece of markupEvents(bytes, events)) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

interface OpenRow {
  readonly row: number;
  readonly values: WorkbookValue[];
  /** Where a cell stands that does not say so. */
  next: number;
  /** Up to its last filled cell. */
  width: number;
  /** The characters that it still takes. */
  room: number;
  readonly cut: Map<number, number>;
  readonly unvalued: number[];
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula: "none" | "unvalued";
  text: string;
  length: number;
}

/** A row takes texts as long as it has room; numbers and dates are short. */
function take(row: OpenRow, cell: OpenCell, value: WorkbookValue): void {
  row.next = cell.column + 1;
  if (cell.formula === "unvalued" && row.unvalued.length < MOST_COLUMNS) row.unvalued.push(cell.column);
  if (value === null || (value === "" && cell.length === 0)) return;
  row.width = Math.max(row.width, row.next);
  if (cell.column >= MOST_COLUMNS) return;
  while (row.values.length < cell.column) row.values.push(null);
  const length = Math.max(typeof value === "string" ? value.length : 0, cell.length);
  row.values[cell.column] = length > row.room ? String(value).slice(0, row.room) : value;
  if (length > row.room) row.cut.set(cell.column, length);
  row.room -= Math.min(length, row.room);
}

function closed({ row, values, width, cut, unvalued }: OpenRow): WorkbookRow {
  return {
    row,
    values,
    ...(unvalued.length > 0 ? { unvalued } : {}),
    ...(width > MOST_COLUMNS || cut.size > 0 ? { width } : {}),
    ...(cut.size > 0 ? { cut } : {}),
  };
}

/** A row that names no sensible number follows the one before it. */
function rowNumber(text: string | undefined, last: number): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > last ? number : last + 1;
}

/** `AB12` stands in column 27, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,7})\$?\d/i.exec(reference ?? "")?.[1];
  if (letters === undefined) return undefined;
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function cellReader({ texts, formOf, firstYear }: SheetReading): Promise<(cell: OpenCell) => WorkbookValue> {
  const shown = await shownNumbers(firstYear);
  return ({ type, style, text }) => {
    if (type === "s") return text === "" ? null : (texts.at(Number(text)) ?? null);
    if (type === "inlineStr" || type === "str") return unescaped(text);
    if (text === "") return null;
    if (type === "b") return text === "1" || text.toLowerCase() === "true";
    const number = type === "n" ? Number(text) : Number.NaN;
    if (Number.isNaN(number)) return text;
    return shown(number, formOf(style));
  };
}
