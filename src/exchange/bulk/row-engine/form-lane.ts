import { dayIn, isBlankIn, isEdgedIn, mayBeEdgedIn, yearIn } from "./byte-forms.js";
import { isOddIn } from "./byte-kinds.js";
import { ASKED, BLANK, CellLane, FILLED } from "./cell-lane.js";
import { countIn, NOT_IN_FORM } from "./digits.js";
import { type Bytes, bytesOf, intAt, intsOf, isSame, setInt } from "./memory.js";
import { FAULTLESS, FAULTY, ReadTexts } from "./read-texts.js";
import type { RowBlock } from "./row-block.js";
import { FEW_TEXTS, MOST_TEXTS } from "./text-ids.js";

/** How cells are told from their bytes. A number each, because this is asked of every cell. */
export const AS_FILLED = 0;
/** Texts that need not be told apart and have no white space at their edges. */
export const AS_TITLE = 1;
/** Texts, each read by the host the first time it is met. */
export const AS_TEXT = 2;
/** Whole numbers. */
export const AS_COUNT = 3;
/** Years of four digits. */
export const AS_YEAR = 4;
/** Days of eight digits. */
export const AS_DAY = 5;
/** Longer than no cell, so that none is like it. */
const NO_CELL = -1;

/**
 * The lane of a column. A cell that stands in the usual form of its column is told from its bytes, and is its own number; any other text is read
 * by the host, the first time it is met.
 */
export class FormLane extends CellLane {
  readonly #form: number;
  /** Whether most cells say all there is to say by their first and last bytes. */
  readonly #isToldByEdges: boolean;
  readonly #texts: ReadTexts;

  /**
   * @param at - the place of the column in a row
   * @param form - how its cells are told
   * @param blankId - the number of a blank cell
   */
  constructor(at: number, form: number, blankId: number) {
    super(at, blankId);
    this.#form = form;
    const isToldByEdges = form === AS_FILLED || form === AS_TITLE;
    this.#isToldByEdges = isToldByEdges;
    this.#texts = new ReadTexts(isToldByEdges ? FEW_TEXTS : MOST_TEXTS);
  }

  /**
   * Takes what the host says of a text that was asked for.
   *
   * @param bytes - the bytes
   * @param from - where the text begins
   * @param to - where it ends
   * @param isFaulty - whether its reading has findings
   */
  learn(bytes: Bytes, from: number, to: number, isFaulty: boolean): void {
    this.#texts.learn(bytes, from, to, isFaulty ? FAULTY : FAULTLESS);
  }

  override look(block: RowBlock, rows: Int32Array, begin: number, count: number): number {
    const bytes = bytesOf(block.bytes);
    const firsts = intsOf(block.firsts);
    const from = intsOf(block.from);
    const to = intsOf(block.to);
    const taken = intsOf(rows);
    const ids = intsOf(this.ids);
    const column = this.at;
    const blankId = this.blankId;
    const isToldByEdges = this.#isToldByEdges;
    const ends = this.#form === AS_TITLE ? 1 : 0;
    const isOftenRepeated = this.#form === AS_TEXT || this.#form === AS_YEAR;
    let lastStart = 0;
    let lastLength = NO_CELL;
    let last = BLANK;
    let least = begin === 0 ? FILLED : this.least;
    let each = begin;
    for (; each < count; each++) {
      const row = intAt(taken, each);
      const cell = intAt(firsts, row) + column;
      const start = intAt(from, cell);
      const end = intAt(to, cell);
      let id: number;
      if (isToldByEdges && !mayBeEdgedIn(bytes, start, end, ends)) {
        // Without a branch, since blank and filled cells mix.
        id = blankId + ((FILLED - blankId) & ((start - end) >> 31));
      } else if (end - start === lastLength && isSame(bytes, start, bytes, lastStart, lastLength)) {
        id = last;
      } else {
        id = start === end ? blankId : this.#idOf(bytes, start, end);
        if (id === ASKED) break;
        if (isOftenRepeated) {
          lastStart = start;
          lastLength = end - start;
          last = id;
        }
      }
      if (id < least) least = id;
      setInt(ids, row, id);
    }
    this.least = least;
    return each;
  }

  #idOf(bytes: Bytes, from: number, to: number): number {
    let id = NOT_IN_FORM;
    switch (this.#form) {
      case AS_FILLED:
        return isBlankIn(bytes, from, to) ? this.blankId : FILLED;
      case AS_TITLE:
        if (!isEdgedIn(bytes, from, to)) id = FILLED;
        break;
      case AS_COUNT:
        id = countId(bytes, from, to);
        break;
      case AS_YEAR:
        id = yearIn(bytes, from, to);
        break;
      case AS_DAY:
        id = dayIn(bytes, from, to);
        break;
      default:
        break;
    }
    return id === NOT_IN_FORM ? this.#textId(bytes, from, to) : id;
  }

  /** What is told by its edges may be odd within. */
  override lookOdd(block: RowBlock, rows: Int32Array, first: number, count: number): number {
    if (!this.#isToldByEdges) return count;
    const bytes = bytesOf(block.bytes);
    const kinds = bytesOf(block.kinds);
    for (let each = first; each < count; each++) {
      const row = rows[each]!;
      const cell = block.firsts[row]! + this.at;
      if (!isOddIn(kinds, bytes, block.from[cell]!, block.to[cell]!)) continue;
      const id = this.#textId(bytes, block.from[cell]!, block.to[cell]!);
      if (id === ASKED) return each;
      if (id < this.least) this.least = id;
      this.ids[row] = id;
    }
    return count;
  }

  #textId(bytes: Bytes, from: number, to: number): number {
    const id = this.#texts.idOf(bytes, from, to);
    return (id === ASKED || id === NOT_IN_FORM) && isBlankIn(bytes, from, to) ? this.blankId : id;
  }
}

/** Counts begin with 0, and so does the number of blank cells. */
function countId(bytes: Bytes, from: number, to: number): number {
  const count = countIn(bytes, from, to);
  return count === NOT_IN_FORM ? NOT_IN_FORM : count + BLANK + 1;
}
