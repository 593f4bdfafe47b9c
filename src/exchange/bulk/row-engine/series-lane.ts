import { isBlankIn } from "./byte-forms.js";
import { ASKED, BLANK, CellLane, FIRST_READ_ID } from "./cell-lane.js";
import { countIn, digitsStart, NOT_IN_FORM } from "./digits.js";
import { grownInts } from "./grown.js";
import { type Bytes, byteAt, bytesOf, intAt, intsOf, isSame, setInt } from "./memory.js";
import type { MetNumbers } from "./met-numbers.js";
import { FAULTY, READ_AS_TEXT, ReadTexts } from "./read-texts.js";
import { MOST_ROWS, type RowBlock } from "./row-block.js";
import { FEW_TEXTS, TextIds, UNKNOWN } from "./text-ids.js";

const HYPHEN = 0x2d;
/** Shorter than any code, so that none is like it. */
const NO_CODE = -1;
/** No count of digits comes near it. */
const WIDTHS = 16;
const FIRST_PLACES = 256;
/** What the host is asked: of which family a code is, of which series, or what is wrong with it. */
const FAMILY = 0;
const SERIES = 1;
const TEXT = 2;
/** A running number with more digits is none. */
const MOST_RUNNING_DIGITS = 6;

/**
 * The lane of reference codes that no dimension reads. Most codes of a file are those of a series before them with the next running number, and
 * most series those of another container of the same family. So a code is what stands before the number of its container, that number, and its
 * running number; only the first code of a family is read by the host, and the others can differ from it in the digits of those two numbers alone. The
 * number of a code in the lane is that of its series.
 */
export class SeriesLane extends CellLane {
  readonly #met: MetNumbers;
  /** What stands before the number of the container, sorted by both counts of digits: all codes that begin alike are one family or none. */
  readonly #beginnings = new TextIds();
  #families: Int32Array = new Int32Array(FIRST_PLACES);
  #knownFamilies = 0;
  /** What stands before the running number of codes without a container, sorted by the count of its digits, and the series of each. */
  readonly #prefixes = new TextIds();
  #series: Int32Array = new Int32Array(FIRST_PLACES);
  #knownSeries = 0;
  /** The running numbers of the rows last looked at. */
  readonly #numbers = new Int32Array(MOST_ROWS);
  #number = 0;
  /** Where the last code of the block begins that was told, how long it is before its number, how many digits that has, and its series. */
  #usualStart = 0;
  #usualLength = NO_CODE;
  #usualDigits = 0;
  #usualSeries = 0;
  /** The codes of no series. */
  readonly #texts = new ReadTexts(FEW_TEXTS);
  /** What the host was asked last, and the number of the container in the code. */
  #question = FAMILY;
  #container = 0;

  /**
   * @param at - the place of the column in a row
   * @param blankId - the number of a blank cell
   * @param met - the codes of the file
   */
  constructor(at: number, blankId: number, met: MetNumbers) {
    super(at, blankId);
    this.#met = met;
  }

  /**
   * Takes what the host says of the code that was asked for.
   *
   * @param bytes - the bytes
   * @param from - where the code begins
   * @param to - where it ends
   * @param family - the number of its family; {@link NOT_IN_FORM} when it has no running number that a bit can stand for, or findings
   * @param container - the number of its container, 0 for none
   * @param isFaulty - whether its reading has findings
   * @returns whether it is a text from now on
   */
  learn(bytes: Bytes, from: number, to: number, family: number, container: number, isFaulty: boolean): boolean {
    if (this.#question === TEXT) {
      this.#texts.learn(bytes, from, to, isFaulty ? FAULTY : READ_AS_TEXT);
      return true;
    }
    if (this.#question === FAMILY) {
      // Where the digits turn out to be no number of a container, what stands before the running number is looked up as a whole.
      const isTold = family !== NOT_IN_FORM && container === this.#container;
      if (this.#knownFamilies === this.#families.length)
        this.#families = grownInts(this.#families, this.#knownFamilies + 1);
      this.#families[this.#knownFamilies++] = isTold ? family : NOT_IN_FORM;
    } else {
      if (this.#knownSeries === this.#series.length) this.#series = grownInts(this.#series, this.#knownSeries + 1);
      this.#series[this.#knownSeries++] = family === NOT_IN_FORM ? NOT_IN_FORM : this.#met.seriesOf(family, container);
    }
    return false;
  }

  override look(block: RowBlock, rows: Int32Array, begin: number, count: number): number {
    const bytes = bytesOf(block.bytes);
    const firsts = intsOf(block.firsts);
    const from = intsOf(block.from);
    const to = intsOf(block.to);
    const taken = intsOf(rows);
    const ids = intsOf(this.ids);
    const numbers = intsOf(this.#numbers);
    // The bytes of the last block are no more.
    if (begin === 0) {
      this.#usualLength = NO_CODE;
      this.#usualDigits = 0;
    }
    let least = begin === 0 ? BLANK + 1 : this.least;
    let each = begin;
    for (; each < count; each++) {
      const row = intAt(taken, each);
      const cell = intAt(firsts, row) + this.at;
      const start = intAt(from, cell);
      const end = intAt(to, cell);
      let id = this.#idOf(bytes, start, end);
      if (id === NOT_IN_FORM) id = this.#textId(bytes, start, end);
      if (id === ASKED) break;
      if (id < least) least = id;
      setInt(ids, row, id);
      setInt(numbers, row, this.#number);
    }
    this.least = least;
    return each;
  }

  /**
   * Marks the codes of some of the rows last looked at as met, as far as they are of a series.
   *
   * @param rows - which rows
   * @param count - how many
   * @returns how many had been met before
   */
  meet(rows: Int32Array, count: number): number {
    const taken = intsOf(rows);
    const ids = intsOf(this.ids);
    const numbers = intsOf(this.#numbers);
    let repeated = 0;
    for (let at = 0; at < count; at++) {
      const row = intAt(taken, at);
      const id = intAt(ids, row);
      if (id !== BLANK && id < FIRST_READ_ID && this.#met.meet(id - 1, intAt(numbers, row))) repeated++;
    }
    return repeated;
  }

  #idOf(bytes: Bytes, from: number, to: number): number {
    const usual = this.#usualId(bytes, from, to);
    if (usual !== NOT_IN_FORM) return usual;
    if (isBlankIn(bytes, from, to)) return this.blankId;
    const numberAt = digitsStart(bytes, from, to);
    if (numberAt === from || byteAt(bytes, numberAt - 1) !== HYPHEN) return NOT_IN_FORM;
    this.#number = countIn(bytes, numberAt, to);
    if (this.#number === NOT_IN_FORM || !isPlainNumber(this.#number, to - numberAt)) return NOT_IN_FORM;
    const series = this.#seriesOf(bytes, from, numberAt, to);
    if (series === NOT_IN_FORM || series === ASKED) return series;
    this.#usualStart = from;
    this.#usualLength = numberAt - from;
    this.#usualDigits = to - numberAt;
    this.#usualSeries = series;
    return series + 1;
  }

  #textId(bytes: Bytes, from: number, to: number): number {
    this.#question = TEXT;
    return this.#texts.idOf(bytes, from, to);
  }

  /** The number of a code that has another running number than the last one and is like it otherwise. */
  #usualId(bytes: Bytes, from: number, to: number): number {
    const length = this.#usualLength;
    if (to - from !== length + this.#usualDigits) return NOT_IN_FORM;
    if (!isSame(bytes, this.#usualStart, bytes, from, length)) return NOT_IN_FORM;
    const number = countIn(bytes, from + length, to);
    if (number === NOT_IN_FORM || !isPlainNumber(number, this.#usualDigits)) return NOT_IN_FORM;
    this.#number = number;
    return this.#usualSeries + 1;
  }

  #seriesOf(bytes: Bytes, from: number, numberAt: number, to: number): number {
    const end = numberAt - 1;
    const containerAt = digitsStart(bytes, from, end);
    const container = countIn(bytes, containerAt, end);
    const isNumbered = containerAt > from && byteAt(bytes, containerAt - 1) === HYPHEN;
    if (isNumbered && container !== NOT_IN_FORM && isPlainNumber(container, end - containerAt)) {
      const beginning = this.#beginnings.idOf(bytes, from, containerAt, (end - containerAt) * WIDTHS + (to - numberAt));
      if (beginning === UNKNOWN) return NOT_IN_FORM;
      if (beginning === this.#knownFamilies) {
        this.#question = FAMILY;
        this.#container = container;
        return ASKED;
      }
      const family = this.#families[beginning]!;
      if (family !== NOT_IN_FORM) return this.#met.seriesOf(family, container);
    }
    const prefix = this.#prefixes.idOf(bytes, from, numberAt, to - numberAt);
    if (prefix === UNKNOWN) return NOT_IN_FORM;
    if (prefix === this.#knownSeries) {
      this.#question = SERIES;
      return ASKED;
    }
    return this.#series[prefix]!;
  }
}

/**
 * Whether digits can be told from their bytes to be a running number, and one that a bit stands for: not all zeros, and no year.
 *
 * @param number - what they say
 * @param digits - how many they are
 * @returns true for a running number
 */
export function isPlainNumber(number: number, digits: number): boolean {
  if (digits > MOST_RUNNING_DIGITS || number === 0) return false;
  return digits !== 4 || number < 1900 || number > 2099;
}
