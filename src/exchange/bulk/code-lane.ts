import { PairIds } from "../../figures/tallies/index.js";
import type { Finding } from "../../foundation/findings/index.js";
import { cellReading, type ListColumn } from "../tables/index.js";
import { countIn, isBlankIn, NOT_IN_FORM } from "./byte-forms.js";
import { cellText, MOST_ROWS } from "./byte-rows.js";
import { CellIds } from "./cell-ids.js";
import { BLANK, type ColumnCells, faulty, type Lane } from "./column-lane.js";
import { type CodePlace, isPlainNumber, type MetCodes } from "./met-codes.js";

const HYPHEN = 0x2d;
const ZERO = 0x30;
/** A prefix that is longer is looked up every time. */
const LONGEST_USUAL = 64;
/** No count of digits comes near it. */
const WIDTHS = 16;

/**
 * The lane of reference codes that no dimension reads. Most codes of a file are those of a series before them with the next running number, and
 * most series those of another container of the same family. So a code is what stands before the number of its container, that number, and its
 * running number; only the first code of a family is read as text, and the others can differ from it in the digits of those two numbers alone. The
 * number of a code in the lane is that of its series.
 */
export class CodeLane implements Lane {
  readonly isOfDays = false;
  readonly #column: ListColumn;
  readonly #met: MetCodes;
  readonly #blankId: number;
  /** What stands before the number of the container; with both counts of digits a shape, of which all codes are one family or none. */
  readonly #beginnings = new CellIds();
  readonly #shapes = new PairIds();
  readonly #families: number[] = [];
  /** What stands before the running number of codes without a container; with the count of its digits a place, and the series of each. */
  readonly #prefixes = new CellIds();
  readonly #places = new PairIds();
  readonly #series: number[] = [];
  /** The running numbers of the rows last looked at. */
  readonly #numbers = new Int32Array(MOST_ROWS);
  #number = 0;
  /** What stood before the number of the last code, how many digits that has, and its series. */
  readonly #usual = new Uint8Array(LONGEST_USUAL);
  #usualLength = 0;
  #usualDigits = 0;
  #usualSeries = 0;

  /**
   * @param column - the column
   * @param met - the codes of the file
   */
  constructor(column: ListColumn, met: MetCodes) {
    this.#column = column;
    this.#met = met;
    this.#blankId = cellReading(column, "").findings.length === 0 ? BLANK : faulty(BLANK);
  }

  look({ block: { bytes, firsts, from, to }, rows, count, at, ids }: ColumnCells): number {
    let least = BLANK + 1;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      const cell = firsts[row]! + at;
      const id = this.#idOf(bytes, from[cell]!, to[cell]!);
      if (id < least) least = id;
      ids[row] = id;
      this.#numbers[row] = this.#number;
    }
    return least;
  }

  /**
   * Marks the codes of some of the rows last looked at as met.
   *
   * @param rows - which rows
   * @param count - how many
   * @param ids - the numbers that they were given
   * @returns how many had been met before
   */
  meet(rows: Int32Array, count: number, ids: Int32Array): number {
    let repeated = 0;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      if (ids[row] !== BLANK && this.#met.meet(ids[row]! - 1, this.#numbers[row]!)) repeated++;
    }
    return repeated;
  }

  #idOf(bytes: Uint8Array, from: number, to: number): number {
    if (isBlankIn(bytes, from, to)) return this.#blankId;
    const usual = this.#usualId(bytes, from, to);
    if (usual !== NOT_IN_FORM) return usual;
    const numberAt = digitsStart(bytes, from, to);
    if (numberAt === from || bytes[numberAt - 1] !== HYPHEN) return NOT_IN_FORM;
    this.#number = countIn(bytes, numberAt, to);
    if (this.#number === NOT_IN_FORM || !isPlainNumber(this.#number, to - numberAt)) return NOT_IN_FORM;
    const series = this.#seriesOf(bytes, from, numberAt, to);
    if (series === NOT_IN_FORM) return NOT_IN_FORM;
    this.#keepUsual(bytes, from, numberAt, to, series);
    return series + 1;
  }

  /** The number of a code that has another running number than the last one and is like it otherwise. */
  #usualId(bytes: Uint8Array, from: number, to: number): number {
    const length = this.#usualLength;
    if (to - from !== length + this.#usualDigits) return NOT_IN_FORM;
    for (let own = 0; own < length; own++) if (this.#usual[own] !== bytes[from + own]) return NOT_IN_FORM;
    const number = countIn(bytes, from + length, to);
    if (number === NOT_IN_FORM || !isPlainNumber(number, this.#usualDigits)) return NOT_IN_FORM;
    this.#number = number;
    return this.#usualSeries + 1;
  }

  #keepUsual(bytes: Uint8Array, from: number, numberAt: number, to: number, series: number): void {
    const isKept = numberAt - from <= LONGEST_USUAL;
    this.#usualLength = isKept ? numberAt - from : 0;
    this.#usualDigits = isKept ? to - numberAt : 0;
    for (let own = 0; own < this.#usualLength; own++) this.#usual[own] = bytes[from + own]!;
    this.#usualSeries = series;
  }

  /** A series is many codes, which a column of texts tells apart where a dimension reads them. */
  value(): undefined {
    return undefined;
  }

  /** A code with findings is never in form. */
  findings(id: number): readonly Finding[] {
    return id === BLANK ? cellReading(this.#column, "").findings : [];
  }

  #seriesOf(bytes: Uint8Array, from: number, numberAt: number, to: number): number {
    const end = numberAt - 1;
    const containerAt = digitsStart(bytes, from, end);
    const container = countIn(bytes, containerAt, end);
    const isNumbered = containerAt > from && bytes[containerAt - 1] === HYPHEN;
    if (isNumbered && isPlainNumber(container, end - containerAt)) {
      const beginning = this.#beginnings.idOf(bytes, from, containerAt);
      if (beginning === NOT_IN_FORM) return NOT_IN_FORM;
      const shape = this.#shapes.idOf(beginning, (end - containerAt) * WIDTHS + (to - numberAt));
      const family = this.#families[shape] ?? this.#newFamily(container, this.#read(bytes, from, to));
      if (family !== NOT_IN_FORM) return this.#met.seriesOf(family, container);
    }
    const prefix = this.#prefixes.idOf(bytes, from, numberAt);
    if (prefix === NOT_IN_FORM) return NOT_IN_FORM;
    return this.#series[this.#places.idOf(prefix, to - numberAt)] ?? this.#newSeries(this.#read(bytes, from, to));
  }

  /** Where the digits turn out to be no number of a container, what stands before the running number is looked up as a whole. */
  #newFamily(container: number, place: CodePlace | undefined): number {
    const family = place?.container === container ? place.family : NOT_IN_FORM;
    this.#families.push(family);
    return family;
  }

  #newSeries(place: CodePlace | undefined): number {
    const series = place === undefined ? NOT_IN_FORM : this.#met.seriesOf(place.family, place.container);
    this.#series.push(series);
    return series;
  }

  /** The column's own reader finds nothing wrong with a code of which this parser finds nothing wrong. */
  #read(bytes: Uint8Array, from: number, to: number): CodePlace | undefined {
    const { code, findings } = this.#met.readingOf(cellText(bytes, from, to));
    return code === undefined || findings.length > 0 ? undefined : this.#met.placeOf(code);
  }
}

/** Where the ASCII digits begin that end at a place. */
function digitsStart(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && bytes[at - 1]! >= ZERO && bytes[at - 1]! <= ZERO + 9) at--;
  return at;
}
