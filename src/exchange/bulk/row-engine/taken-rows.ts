import { grownInts } from "./grown.js";
import { byteAt, bytesOf, intAt, intsOf, setByte, setInt } from "./memory.js";
import type { MetNumbers } from "./met-numbers.js";
import { MOST_ROWS } from "./row-block.js";
import { IN_FORM, type RowLook, TO_BE_READ } from "./row-look.js";
import type { SeriesLane } from "./series-lane.js";

/** The rows that are taken by their numbers, and what is counted of them one column at a time. */
export class TakenRows {
  readonly #look: RowLook;
  readonly #met: MetNumbers;
  readonly #rows = new Int32Array(MOST_ROWS);
  #count = 0;
  /** How often a cell of each column was blank. */
  #blanks: Int32Array = new Int32Array(16);

  /**
   * @param look - has looked at the rows
   * @param met - the codes of the file
   */
  constructor(look: RowLook, met: MetNumbers) {
    this.#look = look;
    this.#met = met;
  }

  /** Begins with the rows last looked at. */
  begin(): void {
    this.#count = 0;
  }

  /**
   * Takes rows up to the next one about which there is more to say.
   *
   * @param begin - the row to begin with
   * @param until - the first row that the limits of reading leave to the host
   * @param longest - how many bytes a row may have that the host need not look at
   * @param passed - how a row may stand, beside being in form, without being one about which there is more to say
   * @returns the row about which there is more to say, already taken unless it has to be read; the number of rows when there is none
   */
  take(begin: number, until: number, longest: number, passed: number): number {
    const block = this.#look.block;
    const end = block.rows;
    const starts = intsOf(block.starts);
    const ends = intsOf(block.ends);
    const standing = bytesOf(this.#look.standing);
    const rows = intsOf(this.#rows);
    let count = this.#count;
    let row = begin;
    for (; row < end; row++) {
      if (row >= until || intAt(ends, row) - intAt(starts, row) > longest) setByte(standing, row, TO_BE_READ);
      const own = byteAt(standing, row);
      if (own !== TO_BE_READ) setInt(rows, count++, row);
      if (own !== IN_FORM && own !== passed) break;
    }
    this.#count = count;
    return row;
  }

  /**
   * What is to be said of each row.
   *
   * @returns `TO_BE_READ`, or `IN_FORM` and what else there is
   */
  standings(): Uint8Array {
    return this.#look.standing;
  }

  /** The rows that were taken. */
  rows(): Int32Array {
    return this.#rows;
  }

  /** How many rows were taken. */
  count(): number {
    return this.#count;
  }

  /** Counts the blank cells of the rows that were taken. */
  countBlanks(): void {
    const lanes = this.#look.lanes;
    if (lanes.length > this.#blanks.length) this.#blanks = grownInts(this.#blanks, lanes.length);
    const taken = intsOf(this.#rows);
    const count = this.#count;
    for (let column = 0; column < lanes.length; column++) {
      if (!lanes[column]!.mayHaveBlanks()) continue;
      const ids = intsOf(lanes[column]!.ids);
      let blanks = 0;
      // The number of a blank cell is 0 and that of another above it; asking by a branch is slow where blank and filled cells mix.
      for (let at = 0; at < count; at++) blanks += (intAt(ids, intAt(taken, at)) - 1) >>> 31;
      this.#blanks[column] = this.#blanks[column]! + blanks;
    }
  }

  /**
   * How many cells of a column were blank.
   *
   * @param column - the number of the column
   * @returns how many
   */
  blanksOf(column: number): number {
    return column < this.#blanks.length ? this.#blanks[column]! : 0;
  }

  /**
   * Marks the reference codes of the rows as met, as far as they are of a series.
   *
   * @param column - the number of their column
   * @returns how many had been met before
   */
  meetCodes(column: number): number {
    const lane = this.#look.lanes[column]! as SeriesLane;
    return lane.meet(this.#rows, this.#count);
  }

  /**
   * Marks one code as met.
   *
   * @param family - the number of its family
   * @param container - the number of its container, 0 for none
   * @param number - its running number
   * @returns true when it had been met before
   */
  meet(family: number, container: number, number: number): boolean {
    return this.#met.meet(this.#met.seriesOf(family, container), number);
  }
}
