import { isBlankIn } from "./byte-forms.js";
import { BLANK, type CellLane } from "./cell-lane.js";
import { isDigit } from "./digits.js";
import { grownInts } from "./grown.js";
import { type Bytes, byteAt, bytesOf, intAt, intsOf, isSame } from "./memory.js";
import type { RowBlock } from "./row-block.js";
import { TextIds, UNKNOWN } from "./text-ids.js";

const SPACE = 0x20;
const HYPHEN = 0x2d;
const DELETE = 0x7f;
const ZERO = 0x30;
/** There is no such column. */
export const NONE = -1;

/** The row has to be read as text. */
export const CHECK_FAILED = 0;
/** Nothing speaks against it. */
export const CHECK_PASSED = 1;
/** The host has to be asked about the word that it begins with. */
export const CHECK_ASKED = 2;
/** Its values together may be wrong. */
export const CHECK_UNCLEAR = 3;

/** What tells of a whole row whether its cells say all there is to say. */
export class RowChecks {
  /** The letter with which headings that are met again begin. */
  headingLetter = 0;
  /** The column whose text the code begins with, that of the code, and that of the number with which it ends; {@link NONE} where there is none. */
  part = NONE;
  whole = NONE;
  number = NONE;
  /** Whether a row may be clear where these columns do not say so. */
  mayBeClear = false;
  /** The places under no heading. */
  #unheaded: Int32Array = new Int32Array(4);
  #unheadedCount = 0;
  /** What rows begin with that do not begin with a letter or digit, and whether it is a word with which no entry begins. */
  readonly #openings = new TextIds();
  #isOpening: Int32Array = new Int32Array(64);
  /** What stood in these columns in a clear row: any other row with these numbers is clear too. */
  #clearPart = NONE;
  #clearWhole = NONE;

  /**
   * Says that there is no heading above a place.
   *
   * @param at - the place in a row
   */
  addUnheaded(at: number): void {
    if (this.#unheadedCount === this.#unheaded.length) this.#unheaded = grownInts(this.#unheaded, at);
    this.#unheaded[this.#unheadedCount++] = at;
  }

  /**
   * Looks at a row whose cells have their numbers.
   *
   * @param block - the rows
   * @param row - the row
   * @param lanes - the columns
   * @returns {@link CHECK_PASSED}, {@link CHECK_FAILED}, {@link CHECK_ASKED} or {@link CHECK_UNCLEAR}
   */
  check(block: RowBlock, row: number, lanes: CellLane[]): number {
    const entry = this.#entry(block, row);
    if (entry !== CHECK_PASSED) return entry;
    // Most tables have none, and their rows are not asked.
    if (this.#unheadedCount > 0 && !this.#isHeaded(block, row)) return CHECK_FAILED;
    // Of a list that does not say which rows are clear, each is read.
    if (!this.#isClear(block, row, lanes)) return this.mayBeClear ? CHECK_UNCLEAR : CHECK_FAILED;
    if (this.number !== NONE && !this.#isNumbered(block, row, lanes)) return CHECK_UNCLEAR;
    return CHECK_PASSED;
  }

  /**
   * The first cell of a row in which something stands.
   *
   * @param block - the rows
   * @param row - the row
   * @returns the number of the cell; that of the first one of the next row when there is none
   */
  firstFilled(block: RowBlock, row: number): number {
    const last = block.firsts[row + 1]!;
    let cell = block.firsts[row]!;
    while (cell < last && isBlankIn(bytesOf(block.bytes), block.from[cell]!, block.to[cell]!)) cell++;
    return cell;
  }

  /**
   * Takes what the host says of the word that was asked for.
   *
   * @param block - the rows
   * @param row - the row
   * @param isWordOfNoEntry - whether no entry begins with it
   */
  learn(block: RowBlock, row: number, isWordOfNoEntry: boolean): void {
    const cell = this.firstFilled(block, row);
    const known = this.#openings.idOf(bytesOf(block.bytes), block.from[cell]!, block.to[cell]!, 0);
    if (known >= this.#isOpening.length) this.#isOpening = grownInts(this.#isOpening, known + 1);
    this.#isOpening[known] = isWordOfNoEntry ? 1 : 0;
  }

  /**
   * Whether a row is an entry, and neither a total nor the headings once more: both begin with a word, so that a row that begins with a letter
   * or digit other than that of the first heading is neither.
   */
  #entry(block: RowBlock, row: number): number {
    const bytes = bytesOf(block.bytes);
    const firsts = intsOf(block.firsts);
    const from = intsOf(block.from);
    const to = intsOf(block.to);
    let cell = intAt(firsts, row);
    // Nearly always the first cell begins with a letter or digit.
    if (intAt(from, cell) === intAt(to, cell) || !isLetterLike(byteAt(bytes, intAt(from, cell)))) {
      cell = this.firstFilled(block, row);
      if (cell === intAt(firsts, row + 1)) return CHECK_FAILED;
    }
    const start = intAt(from, cell);
    const byte = byteAt(bytes, start);
    if (isLetterLike(byte)) return lowerCase(byte) !== this.headingLetter ? CHECK_PASSED : CHECK_FAILED;
    const known = this.#openings.find(bytes, start, intAt(to, cell), 0);
    if (known === UNKNOWN) return this.#openings.isFull ? CHECK_FAILED : CHECK_ASKED;
    return this.#isOpening[known]! === 0 ? CHECK_PASSED : CHECK_FAILED;
  }

  /** Whether the list has nothing to say of the values of a row together, its number aside. */
  #isClear(block: RowBlock, row: number, lanes: CellLane[]): boolean {
    if (this.part === NONE || this.whole === NONE) return this.mayBeClear;
    const partLane = lanes[this.part]!;
    const wholeLane = lanes[this.whole]!;
    const part = partLane.ids[row]!;
    const whole = wholeLane.ids[row]!;
    if (part === BLANK || whole === BLANK) return this.mayBeClear;
    if (part === this.#clearPart && whole === this.#clearWhole) return true;
    const bytes = bytesOf(block.bytes);
    const partCell = block.firsts[row]! + partLane.at;
    const wholeCell = block.firsts[row]! + wholeLane.at;
    const start = block.from[partCell]!;
    const wholeStart = block.from[wholeCell]!;
    const length = block.to[partCell]! - start;
    if (!isSame(bytes, start, bytes, wholeStart, length)) return false;
    if (wholeStart + length >= block.to[wholeCell]! || byteAt(bytes, wholeStart + length) !== HYPHEN) return false;
    this.#clearPart = part;
    this.#clearWhole = whole;
    return true;
  }

  /** Whether nothing stands under no heading. */
  #isHeaded(block: RowBlock, row: number): boolean {
    for (let at = 0; at < this.#unheadedCount; at++) {
      const cell = block.firsts[row]! + this.#unheaded[at]!;
      if (!isBlankIn(bytesOf(block.bytes), block.from[cell]!, block.to[cell]!)) return false;
    }
    return true;
  }

  /** Whether the number of a row is the one that its code ends with, or one of them is blank. */
  #isNumbered(block: RowBlock, row: number, lanes: CellLane[]): boolean {
    if (this.whole === NONE) return true;
    const numberLane = lanes[this.number]!;
    const wholeLane = lanes[this.whole]!;
    if (numberLane.ids[row]! === BLANK || wholeLane.ids[row]! === BLANK) return true;
    const number = block.firsts[row]! + numberLane.at;
    const code = block.firsts[row]! + wholeLane.at;
    return endsAlike(bytesOf(block.bytes), block.from[number]!, block.to[number]!, block.from[code]!, block.to[code]!);
  }
}

/** A letter, a digit or another sign of ASCII, and no space or control character. */
function isLetterLike(byte: number): boolean {
  return byte > SPACE && byte < DELETE;
}

/** Whether a number of digits alone is the one that a code ends with, zeros before them aside. */
function endsAlike(bytes: Bytes, number: number, numberEnd: number, code: number, codeEnd: number): boolean {
  let at = numberEnd;
  let end = codeEnd;
  while (
    at > number &&
    end > code &&
    isDigit(byteAt(bytes, at - 1)) &&
    byteAt(bytes, at - 1) === byteAt(bytes, end - 1)
  ) {
    at--;
    end--;
  }
  if (end === codeEnd) return false;
  while (at > number && byteAt(bytes, at - 1) === ZERO) at--;
  while (end > code && byteAt(bytes, end - 1) === ZERO) end--;
  return at === number && (end === code || !isDigit(byteAt(bytes, end - 1)));
}

/**
 * A letter of ASCII in lower case.
 *
 * @param code - the character
 * @returns the small letter; any other character as it is
 */
export function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
