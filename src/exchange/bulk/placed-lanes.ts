import { matchKey } from "../../foundation/text/index.js";
import { cellForm, type HeaderMatch, isTotalWord, type ListColumn } from "../tables/index.js";
import { NOT_IN_FORM } from "./byte-forms.js";
import { DELIMITER, plainEnd } from "./byte-kinds.js";
import { type ByteRow, cellText } from "./byte-rows.js";
import { CellIds } from "./cell-ids.js";
import { CodeLane } from "./code-lane.js";
import { BLANK, ColumnLane, faulty, type Lane } from "./column-lane.js";
import type { MetCodes } from "./met-codes.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HYPHEN = 0x2d;

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
  readonly clearRows?: { readonly part: string; readonly whole: string };
}

/** The lanes of the columns that were found in a table, and what they make of one row after another. */
export class PlacedLanes {
  /** The reference code comes first, so that its number is at hand when a code was met before. */
  readonly columns: readonly PlacedLane[];
  /** The same in the order in which they stand in the table, each with its place among {@link columns}. */
  readonly asTheyStand: readonly { readonly column: PlacedLane; readonly place: number }[];
  /** The numbers of the row last looked at, one for each column. */
  readonly ids: Int32Array;
  /** How often a cell of each column was blank, in the rows that were kept. */
  readonly blanks: Int32Array;
  /** How many cells a row has; -1 where no row can be told from its bytes. */
  readonly width: number;
  /** For each cell of a row, the place of its column among {@link columns}; -1 where the list knows no such column. */
  readonly #columnOf: Int32Array;
  readonly #headingKey: string;
  /** What rows begin with that do not begin with a letter or digit, and whether it is a word with which no entry begins. */
  readonly #openings = new CellIds();
  readonly #isOpening: boolean[] = [];
  /** Which columns tell whether a row is clear, and whether any row can be. */
  readonly #part: number;
  readonly #whole: number;
  readonly #mayBeClear: boolean;
  /** What stood in these columns in a clear row: any other row with these numbers is clear too. */
  #clearPart = NOT_IN_FORM;
  #clearWhole = NOT_IN_FORM;
  #hasFindings = false;

  /**
   * @param match - the headings
   * @param list - the columns of the list, and what it says of whole rows
   * @param counted - the properties that are counted by
   * @param met - the codes of the file
   */
  constructor(
    { columns, header, reading }: HeaderMatch,
    list: RowRules & { readonly columns: readonly ListColumn[] },
    counted: ReadonlySet<string>,
    met: MetCodes,
  ) {
    const byKey = new Map(list.columns.map((column) => [column.key, column]));
    const { part, whole } = list.clearRows ?? {};
    const placed = reading === "blocked" ? [] : [...columns].sort(codesFirst);
    this.columns = placed.map(({ key, at, heading }) => {
      const listColumn = byKey.get(key)!;
      const isCode = cellForm(listColumn.read) === "reference-code";
      const isOfClearRows = key === part || key === whole;
      const use = counted.has(key) || (isOfClearRows && !isCode) ? "counted" : "checked";
      const lane = isCode ? new CodeLane(listColumn, met, use) : new ColumnLane(listColumn, use);
      return { key, at, heading, listColumn, lane };
    });
    this.asTheyStand = this.columns
      .map((column, place) => ({ column, place }))
      .sort((one, other) => one.column.at - other.column.at);
    const cells = header?.cells ?? [];
    this.width = reading === "blocked" ? -1 : cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    this.ids = new Int32Array(placed.length);
    this.blanks = new Int32Array(placed.length);
    this.#columnOf = Int32Array.from({ length: Math.max(0, this.width) }, (_, cell) =>
      placed.findIndex(({ at }) => at === cell),
    );
    this.#headingKey = matchKey(cells.find((cell) => cell.trim() !== "") ?? "");
    this.#part = placed.findIndex(({ key }) => key === part);
    this.#whole = placed.findIndex(({ key }) => key === whole);
    this.#mayBeClear = list.checkRow === undefined || list.clearRows !== undefined;
  }

  /** Whether the row last looked at has findings. */
  get hasFindings(): boolean {
    return this.#hasFindings;
  }

  /**
   * Looks at a row that has been cut into cells.
   *
   * @param row - the row
   * @returns whether its numbers say all there is to say; false when it has to be read as text
   */
  look(row: ByteRow): boolean {
    if (row.cells !== this.width) return false;
    const { bytes, from, to } = row;
    this.#hasFindings = false;
    for (let column = 0; column < this.columns.length; column++) {
      const { at, lane } = this.columns[column]!;
      if (!this.#isNumbered(column, lane.id(bytes, from[at]!, to[at]!))) return false;
    }
    return this.#isEntry(row) && this.#isClear(row);
  }

  /**
   * Cuts the row that begins at a place into cells and looks at it, both at once.
   *
   * @param row - what the row is written to
   * @param kinds - what the bytes are to the scanner
   * @param start - where it begins
   * @param until - where the bytes end
   * @returns where the next row begins; -1 when this one has to be cut or read another way
   */
  cut(row: ByteRow, kinds: Uint8Array, start: number, until: number): number {
    const { bytes, from, to } = row;
    const { width } = this;
    this.#hasFindings = false;
    let end = start - 1;
    for (let cell = 0; cell < width; cell++) {
      if (cell > 0 && kinds[bytes[end]!] !== DELIMITER) return -1;
      const at = end + 1;
      const column = this.#columnOf[cell]!;
      if (column === -1) end = plainEnd(bytes, kinds, at, until);
      else {
        const { lane } = this.columns[column]!;
        if (!this.#isNumbered(column, lane.idAt(bytes, kinds, at, until))) return -1;
        end = lane.end;
      }
      if (end === -1) return -1;
      from[cell] = at;
      to[cell] = end;
    }
    row.cells = width;
    row.start = start;
    row.end = end;
    if (bytes[end] === CARRIAGE_RETURN) end++;
    // Bytes of an earlier piece may still stand behind the last that came.
    if (end >= until || bytes[end] !== LINE_FEED) return -1;
    return this.#isEntry(row) && this.#isClear(row) ? end + 1 : -1;
  }

  #isNumbered(column: number, id: number): boolean {
    if (id === NOT_IN_FORM) return false;
    if (id < 0) this.#hasFindings = true;
    this.ids[column] = id < 0 ? faulty(id) : id;
    return true;
  }

  /** Counts the blank cells of the row last looked at. */
  countBlanks(): void {
    const { ids, blanks } = this;
    for (let column = 0; column < ids.length; column++) if (ids[column] === BLANK) blanks[column]!++;
  }

  /** Whether the row last looked at has a reference code; it was {@link MetCodes.look | looked at} then. */
  hasCode(): boolean {
    return this.columns[0]?.key === "referenceCode" && this.ids[0] !== BLANK;
  }

  /** Whether the list has nothing to say of the values of a row together. */
  #isClear({ bytes, from, to }: ByteRow): boolean {
    if (this.#part < 0 || this.#whole < 0) return this.#mayBeClear;
    const partId = this.ids[this.#part]!;
    const wholeId = this.ids[this.#whole]!;
    if (partId === BLANK || wholeId === BLANK) return this.#mayBeClear;
    if (partId === this.#clearPart && wholeId === this.#clearWhole) return true;
    const partCell = this.columns[this.#part]!.at;
    const wholeCell = this.columns[this.#whole]!.at;
    const start = from[partCell]!;
    const wholeStart = from[wholeCell]!;
    const length = to[partCell]! - start;
    for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[wholeStart + at]) return false;
    if (wholeStart + length >= to[wholeCell]! || bytes[wholeStart + length] !== HYPHEN) return false;
    this.#clearPart = partId;
    this.#clearWhole = wholeId;
    return true;
  }

  /**
   * Whether the row is an entry, and neither a total nor the headings once more: both begin with a word, so that a row that begins with a letter
   * or digit other than that of the first heading is neither.
   */
  #isEntry({ bytes, from, to, cells }: ByteRow): boolean {
    let cell = 0;
    while (cell < cells && from[cell] === to[cell]) cell++;
    if (cell === cells) return false;
    const start = from[cell]!;
    const byte = bytes[start]!;
    if (byte > SPACE && byte < 0x80) return lowerCase(byte) !== lowerCase(this.#headingKey.charCodeAt(0));
    const known = this.#openings.idOf(bytes, start, to[cell]!);
    if (known === NOT_IN_FORM) return false;
    this.#isOpening[known] ??= this.#isWordOfNoEntry(cellText(bytes, start, to[cell]!));
    return !this.#isOpening[known];
  }

  #isWordOfNoEntry(text: string): boolean {
    return matchKey(text) === this.#headingKey || isTotalWord(text);
  }
}

function codesFirst(one: { readonly key: string }, other: { readonly key: string }): number {
  return Number(other.key === "referenceCode") - Number(one.key === "referenceCode");
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
