import type { Finding } from "../../foundation/findings/index.js";
import { cellForm, cellReading, type FieldReading, type ListColumn } from "../tables/index.js";
import { countIn, dayIn, isBlankIn, isEdgedIn, NOT_IN_FORM, yearIn } from "./byte-forms.js";
import { cellText, type RowBlock } from "./byte-rows.js";
import { CellIds } from "./cell-ids.js";

/** The number of a cell that holds nothing; those of other cells are above it. */
export const BLANK = 0;
/** The number of every cell of a column whose texts nobody has to tell apart. */
const FILLED = 1;
/** The first number of a cell that was read: above every day as YYYYMMDD and every count of nine digits. */
export const FIRST_READ_ID = 1_000_000_001;
/** More than a year has days, as YYYYMMDD from its first to its last. */
const LAST_VALUES = 2048;
const NONE: readonly Finding[] = Object.freeze([]);

/** Whether a dimension reads the column, or it only has to be in order. */
export type LaneUse = "counted" | "checked";

/** The cells of one column in some rows. */
export interface ColumnCells {
  /** The rows. */
  readonly block: RowBlock;
  /** Which of them. */
  readonly rows: Int32Array;
  /** How many. */
  readonly count: number;
  /** The place of the column in a row. */
  readonly at: number;
  /** Takes the number of the cell of each row. */
  readonly ids: Int32Array;
}

/** What a pass over bytes makes of the cells of one column. */
export interface Lane {
  /**
   * Gives cells their numbers: two cells with one number are the same to every rule. {@link NOT_IN_FORM} where the row has to be read as text; any
   * other number below 0 is {@link faulty}. Answers the least of them.
   */
  look(cells: ColumnCells): number;
  /** Whether the number of a cell in form is its day as YYYYMMDD. */
  readonly isOfDays: boolean;
  /** What the column's reader makes of the cells with a number. */
  value(id: number): unknown;
  /** What it finds wrong with them. */
  findings(id: number): readonly Finding[];
}

/** How a lane tells a cell from its bytes. A number each, because this is asked of every cell. */
const AS_FILLED = 0;
const AS_TITLE = 1;
const AS_TEXT = 2;
const AS_COUNT = 3;
const AS_YEAR = 4;
const AS_DAY = 5;

/**
 * The lane of a column. A cell that stands in the usual form of its column is told from its bytes, and is its own number; any other text is read
 * by the column's own reader, the first time it is met. So no lane decides anything by itself.
 */
export class ColumnLane implements Lane {
  readonly isOfDays: boolean;
  readonly #column: ListColumn;
  readonly #form: number;
  readonly #blank: FieldReading<unknown>;
  readonly #blankId: number;
  readonly #ids = new CellIds();
  readonly #readings: FieldReading<unknown>[] = [];
  /** The values made last, each at the place of its number: the days of a fonds and a year come again and again. */
  readonly #valueIds = new Int32Array(LAST_VALUES);
  readonly #values: unknown[] = new Array(LAST_VALUES).fill(undefined);

  /**
   * @param column - the column
   * @param use - `counted` when a dimension reads it, `checked` when it only has to be in order
   */
  constructor(column: ListColumn, use: LaneUse) {
    this.#column = column;
    this.#form = formOf(column, use);
    this.isOfDays = this.#form === AS_DAY;
    this.#blank = cellReading(column, "");
    this.#blankId = this.#blank.findings.length === 0 ? BLANK : faulty(BLANK);
  }

  look(cells: ColumnCells): number {
    switch (this.#form) {
      case AS_FILLED:
        return this.#lookFilled(cells);
      case AS_TITLE:
        return this.#lookTitles(cells);
      case AS_TEXT:
        return this.#lookTexts(cells);
      default:
        return this.#lookForms(cells);
    }
  }

  // One loop for each form, with what is usual in it and a call for what is not, so that each is soon translated by the engine.

  #lookFilled({ block: { bytes, firsts, from, to }, rows, count, at, ids }: ColumnCells): number {
    let least = FILLED;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      const cell = firsts[row]! + at;
      const start = from[cell]!;
      const end = to[cell]!;
      const id = start === end || isBlankIn(bytes, start, end) ? this.#blankId : FILLED;
      if (id < least) least = id;
      ids[row] = id;
    }
    return least;
  }

  #lookTitles({ block: { bytes, firsts, from, to }, rows, count, at, ids }: ColumnCells): number {
    let least = FILLED;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      const cell = firsts[row]! + at;
      const start = from[cell]!;
      const end = to[cell]!;
      let id = FILLED;
      if (start === end) id = this.#blankId;
      else if (isEdgedIn(bytes, start, end)) id = this.#readId(bytes, start, end);
      if (id < least) least = id;
      ids[row] = id;
    }
    return least;
  }

  #lookTexts({ block: { bytes, firsts, from, to }, rows, count, at, ids }: ColumnCells): number {
    let least = FILLED;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      const cell = firsts[row]! + at;
      const start = from[cell]!;
      const end = to[cell]!;
      const id = start === end ? this.#blankId : this.#readId(bytes, start, end);
      if (id < least) least = id;
      ids[row] = id;
    }
    return least;
  }

  #lookForms({ block: { bytes, firsts, from, to }, rows, count, at, ids }: ColumnCells): number {
    let least = FILLED;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      const cell = firsts[row]! + at;
      const start = from[cell]!;
      const end = to[cell]!;
      let id = start === end ? this.#blankId : this.#idInForm(bytes, start, end);
      if (id === NOT_IN_FORM) id = this.#readId(bytes, start, end);
      if (id < least) least = id;
      ids[row] = id;
    }
    return least;
  }

  #idInForm(bytes: Uint8Array, from: number, to: number): number {
    switch (this.#form) {
      case AS_COUNT:
        return this.#countId(bytes, from, to);
      case AS_YEAR:
        return yearIn(bytes, from, to);
      case AS_DAY:
        return dayIn(bytes, from, to);
      default:
        return NOT_IN_FORM;
    }
  }

  value(id: number): unknown {
    if (id === BLANK) return undefined;
    if (id >= FIRST_READ_ID) return this.#readings[id - FIRST_READ_ID]!.value;
    if (this.#form === AS_FILLED || this.#form === AS_TITLE) return undefined;
    const place = id % LAST_VALUES;
    if (this.#valueIds[place] !== id) {
      this.#valueIds[place] = id;
      this.#values[place] = cellReading(this.#column, this.#textOf(id)).value;
    }
    return this.#values[place];
  }

  findings(id: number): readonly Finding[] {
    if (id === BLANK) return this.#blank.findings;
    return id >= FIRST_READ_ID ? this.#readings[id - FIRST_READ_ID]!.findings : NONE;
  }

  /** Counts begin with 0, and so does the number of blank cells. */
  #countId(bytes: Uint8Array, from: number, to: number): number {
    const count = countIn(bytes, from, to);
    return count === NOT_IN_FORM ? NOT_IN_FORM : count + 1;
  }

  #readId(bytes: Uint8Array, from: number, to: number): number {
    if (isBlankIn(bytes, from, to)) return this.#blankId;
    const known = this.#ids.idOf(bytes, from, to);
    if (known === NOT_IN_FORM) return NOT_IN_FORM;
    if (known === this.#readings.length) {
      this.#readings.push(cellReading(this.#column, cellText(bytes, from, to)));
    }
    const id = FIRST_READ_ID + known;
    return this.#readings[known]!.findings.length === 0 ? id : faulty(id);
  }

  /** A cell in form, as its column writes it. */
  #textOf(id: number): string {
    if (this.#form === AS_COUNT) return String(id - 1);
    return this.#form === AS_DAY ? String(id).padStart(8, "0") : String(id);
  }
}

function formOf({ read }: ListColumn, use: LaneUse): number {
  switch (cellForm(read)) {
    case "text":
      return use === "checked" ? AS_FILLED : AS_TEXT;
    case "title":
      return use === "checked" ? AS_TITLE : AS_TEXT;
    case "count":
      return AS_COUNT;
    case "year":
      return AS_YEAR;
    case "day":
      return AS_DAY;
    default:
      return AS_TEXT;
  }
}

/**
 * The number of a cell that has findings, so that it is told from one that has none by its sign alone; the function is its own inverse.
 *
 * @param id - the number
 * @returns the number with the other sign
 */
export function faulty(id: number): number {
  return -2 - id;
}
