import { matchKey } from "../../foundation/text/index.js";
import { cellForm, type HeaderMatch, isTotalWord, type ListColumn } from "../tables/index.js";
import { isBlankIn, NOT_IN_FORM } from "./byte-forms.js";
import { cellText, MOST_ROWS, type RowBlock } from "./byte-rows.js";
import { CellIds } from "./cell-ids.js";
import { CodeLane } from "./code-lane.js";
import { BLANK, ColumnLane, faulty, type Lane } from "./column-lane.js";
import type { MetCodes } from "./met-codes.js";

const SPACE = 0x20;
const HYPHEN = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
/** The property by which an entry is met again. */
const CODE = "referenceCode";

/** The row has to be read as text. */
export const TO_BE_READ = 0;
/** The numbers of the row say all there is to say. */
export const IN_FORM = 1;
/** They do, and there are findings. */
export const WITH_FINDINGS = 2;

/** A column of the list where it stands in the table. */
export interface PlacedLane {
  /** The property that it fills. */
  readonly key: string;
  /** The place of its cells in a row. */
  readonly at: number;
  /** What stands above them. */
  readonly heading: string;
  /** The column of the list. */
  readonly listColumn: ListColumn;
  /** Its lane. */
  readonly lane: Lane;
}

/** What a list says of the values of a row together; see `ListDefinition`. */
export interface RowRules {
  /** What is wrong with them. */
  readonly checkRow?: unknown;
  /** Where nothing can be. */
  readonly clearRows?: { readonly part?: string; readonly whole: string; readonly number?: string };
}

/** The lanes of the columns that were found in a table, and what they make of its rows. */
export class PlacedLanes {
  /** In the order in which they stand in the table. */
  readonly columns: readonly PlacedLane[];
  /** For each column the numbers of the rows last looked at. */
  readonly ids: readonly Int32Array[];
  /** For each of these rows {@link TO_BE_READ}, {@link IN_FORM} or {@link WITH_FINDINGS}. */
  readonly standing = new Uint8Array(MOST_ROWS);
  /** How often a cell of each column was blank, in the rows that were kept. */
  readonly blanks: Int32Array;
  /** 1 for a column in which a blank cell may stand in the rows last looked at. */
  readonly #hasBlanks: Uint8Array;
  /** How many cells a row has; -1 where no row can be told from its bytes. */
  readonly width: number;
  /** The places under no heading. */
  readonly #unheaded: readonly number[];
  readonly #met: MetCodes;
  readonly #codeColumn: number;
  /** The rows that may still turn out to be in form. */
  readonly #rows = new Int32Array(MOST_ROWS);
  #count = 0;
  readonly #headingKey: string;
  /** With what a second row of headings begins; the first heading where there is none. */
  readonly #partedKey: string;
  /** The letter that it begins with. */
  readonly #headingLetter: number;
  /** What rows begin with that do not begin with a letter or digit, and whether it is a word with which no entry begins. */
  readonly #openings = new CellIds();
  readonly #isOpening: boolean[] = [];
  /** Which columns tell whether a row is clear, and whether any row can be. */
  readonly #part: number;
  readonly #whole: number;
  readonly #number: number;
  readonly #mayBeClear: boolean;
  /** What stood in these columns in a clear row: any other row with these numbers is clear too. */
  #clearPart = NOT_IN_FORM;
  #clearWhole = NOT_IN_FORM;

  /**
   * @param match - the headings
   * @param list - the columns of the list, and what it says of whole rows
   * @param counted - the properties that are counted by
   * @param met - the codes of the file
   */
  constructor(
    { columns, header, parted, reading }: HeaderMatch,
    list: RowRules & { readonly columns: readonly ListColumn[] },
    counted: ReadonlySet<string>,
    met: MetCodes,
  ) {
    const byKey = new Map(list.columns.map((column) => [column.key, column]));
    const { part, whole, number } = list.clearRows ?? {};
    const placed = reading === "blocked" ? [] : [...columns].sort((one, other) => one.at - other.at);
    this.columns = placed.map(({ key, at, heading }) => {
      const listColumn = byKey.get(key)!;
      const isOfSeries = cellForm(listColumn.read) === "reference-code" && !counted.has(key);
      const isTold = counted.has(key) || key === CODE || key === part || key === whole || key === number;
      const lane = isOfSeries
        ? new CodeLane(listColumn, met)
        : new ColumnLane(listColumn, isTold ? "counted" : "checked");
      return { key, at, heading, listColumn, lane };
    });
    this.#met = met;
    this.#codeColumn = placed.findIndex(({ key }) => key === CODE);
    const cells = header?.cells ?? [];
    // A value out of two cells has no place in the bytes.
    const isByBytes = reading !== "blocked" && columns.every(({ lastAt }) => lastAt === undefined);
    this.width = !isByBytes ? -1 : cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    this.#unheaded = cells.slice(0, this.width).flatMap((cell, at) => (cell.trim() === "" ? [at] : []));
    this.ids = placed.map(() => new Int32Array(MOST_ROWS));
    this.blanks = new Int32Array(placed.length);
    this.#hasBlanks = new Uint8Array(placed.length);
    this.#headingKey = firstKey(cells);
    this.#partedKey = firstKey(parted?.at(-1)?.cells ?? cells);
    this.#headingLetter = lowerCase(this.#headingKey.charCodeAt(0));
    this.#part = placed.findIndex(({ key }) => key === part);
    this.#whole = placed.findIndex(({ key }) => key === whole);
    this.#number = placed.findIndex(({ key }) => key === number);
    this.#mayBeClear = list.checkRow === undefined || list.clearRows !== undefined;
  }

  /**
   * Looks at rows, a column at a time.
   *
   * @param block - the rows
   * @param first - the first of them to be looked at
   */
  look(block: RowBlock, first: number): void {
    this.#pick(first, block);
    for (const [column, { at, lane }] of this.columns.entries()) {
      const least = lane.look({ block, rows: this.#rows, count: this.#count, at, ids: this.ids[column]! });
      if (least <= BLANK) this.#hasBlanks[column] = 1;
      if (least < BLANK) this.#take(column);
    }
    // Most tables have neither, and their rows are not asked.
    const isAsked = this.#unheaded.length > 0 || this.#number >= 0;
    for (let at = 0; at < this.#count; at++) {
      const row = this.#rows[at]!;
      if (!this.#isEntry(block, row) || !this.#isClear(block, row)) this.standing[row] = TO_BE_READ;
      else if (isAsked && !(this.#isHeaded(block, row) && this.#isNumbered(block, row)))
        this.standing[row] = TO_BE_READ;
    }
  }

  /** Rows of another width, or with something odd in them, are not looked at. */
  #pick(first: number, { rows, firsts, odd }: RowBlock): void {
    let count = 0;
    for (let row = first; row < rows; row++) {
      const isUsual = odd[row] === 0 && firsts[row + 1]! - firsts[row]! === this.width;
      this.standing[row] = isUsual ? IN_FORM : TO_BE_READ;
      if (isUsual) this.#rows[count++] = row;
    }
    this.#count = count;
  }

  /** Takes what a lane made of its column: its findings are noted, and rows that it cannot tell are let go. */
  #take(column: number): void {
    const { standing } = this;
    const ids = this.ids[column]!;
    const rows = this.#rows;
    let count = 0;
    for (let at = 0; at < this.#count; at++) {
      const row = rows[at]!;
      const id = ids[row]!;
      if (id <= BLANK) {
        if (id === NOT_IN_FORM) {
          standing[row] = TO_BE_READ;
          continue;
        }
        if (id !== BLANK) {
          standing[row] = WITH_FINDINGS;
          ids[row] = faulty(id);
        }
      }
      rows[count++] = row;
    }
    this.#count = count;
  }

  /**
   * Counts the blank cells of some of the rows last looked at.
   *
   * @param rows - which rows
   * @param count - how many
   */
  countBlanks(rows: Int32Array, count: number): void {
    for (const [column, ids] of this.ids.entries()) {
      if (this.#hasBlanks[column] === 0) continue;
      this.#hasBlanks[column] = 0;
      let blanks = 0;
      // The number of a blank cell is 0 and that of another above it; asking by a branch is slow where blank and filled cells mix.
      for (let at = 0; at < count; at++) blanks += (ids[rows[at]!]! - 1) >>> 31;
      this.blanks[column]! += blanks;
    }
  }

  /**
   * Marks the reference codes of some of the rows last looked at as met.
   *
   * @param rows - which rows
   * @param count - how many
   * @returns how many had been met before
   */
  meetCodes(rows: Int32Array, count: number): number {
    const lane = this.columns[this.#codeColumn]?.lane;
    if (lane === undefined) return 0;
    const ids = this.ids[this.#codeColumn]!;
    if (lane instanceof CodeLane) return lane.meet(rows, count, ids);
    let repeated = 0;
    for (let at = 0; at < count; at++) {
      const code = lane.value(ids[rows[at]!]!);
      if (typeof code === "string" && code.trim() !== "" && this.#met.meetText(code)) repeated++;
    }
    return repeated;
  }

  /** Whether the number of a row is the one that its code ends with, or one of them is blank. */
  #isNumbered({ bytes, firsts, from, to }: RowBlock, row: number): boolean {
    if (this.#number < 0 || this.#whole < 0) return true;
    if (this.ids[this.#number]![row] === BLANK || this.ids[this.#whole]![row] === BLANK) return true;
    const number = firsts[row]! + this.columns[this.#number]!.at;
    const code = firsts[row]! + this.columns[this.#whole]!.at;
    return endsAlike(bytes, { from: from[number]!, to: to[number]! }, { from: from[code]!, to: to[code]! });
  }

  /** Whether nothing stands under no heading. */
  #isHeaded({ bytes, firsts, from, to }: RowBlock, row: number): boolean {
    for (const at of this.#unheaded) {
      const cell = firsts[row]! + at;
      if (!isBlankIn(bytes, from[cell]!, to[cell]!)) return false;
    }
    return true;
  }

  /** Whether the list has nothing to say of the values of a row together, its number aside. */
  #isClear({ bytes, firsts, from, to }: RowBlock, row: number): boolean {
    if (this.#part < 0 || this.#whole < 0) return this.#mayBeClear;
    const part = this.ids[this.#part]![row]!;
    const whole = this.ids[this.#whole]![row]!;
    if (part === BLANK || whole === BLANK) return this.#mayBeClear;
    if (part === this.#clearPart && whole === this.#clearWhole) return true;
    const partCell = firsts[row]! + this.columns[this.#part]!.at;
    const wholeCell = firsts[row]! + this.columns[this.#whole]!.at;
    const start = from[partCell]!;
    const wholeStart = from[wholeCell]!;
    const length = to[partCell]! - start;
    for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[wholeStart + at]) return false;
    if (wholeStart + length >= to[wholeCell]! || bytes[wholeStart + length] !== HYPHEN) return false;
    this.#clearPart = part;
    this.#clearWhole = whole;
    return true;
  }

  /**
   * Whether a row is an entry, and neither a total nor the headings once more: both begin with a word, so that a row that begins with a letter
   * or digit other than that of the first heading is neither.
   */
  #isEntry({ bytes, firsts, from, to }: RowBlock, row: number): boolean {
    const last = firsts[row + 1]!;
    let cell = firsts[row]!;
    while (cell < last && isBlankIn(bytes, from[cell]!, to[cell]!)) cell++;
    if (cell === last) return false;
    const start = from[cell]!;
    const byte = bytes[start]!;
    if (byte > SPACE && byte < 0x80) return lowerCase(byte) !== this.#headingLetter;
    const known = this.#openings.idOf(bytes, start, to[cell]!);
    if (known === NOT_IN_FORM) return false;
    this.#isOpening[known] ??= this.#isWordOfNoEntry(cellText(bytes, start, to[cell]!));
    return !this.#isOpening[known];
  }

  #isWordOfNoEntry(text: string): boolean {
    const key = matchKey(text);
    return key === this.#headingKey || key === this.#partedKey || isTotalWord(text);
  }
}

interface CellBytes {
  readonly from: number;
  readonly to: number;
}

/** Whether a number of digits alone is the one that a code ends with, zeros before them aside. */
function endsAlike(bytes: Uint8Array, number: CellBytes, code: CellBytes): boolean {
  let at = number.to;
  let end = code.to;
  while (at > number.from && end > code.from && isDigit(bytes[at - 1]!) && bytes[at - 1] === bytes[end - 1]) {
    at--;
    end--;
  }
  if (end === code.to) return false;
  while (at > number.from && bytes[at - 1] === ZERO) at--;
  while (end > code.from && bytes[end - 1] === ZERO) end--;
  return at === number.from && (end === code.from || !isDigit(bytes[end - 1]!));
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function firstKey(cells: readonly string[]): string {
  return matchKey(cells.find((cell) => cell.trim() !== "") ?? "");
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
