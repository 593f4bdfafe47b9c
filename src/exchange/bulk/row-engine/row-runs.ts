import type { CellLane } from "./cell-lane.js";
import { grownInts } from "./grown.js";
import { byteAt, bytesOf, intAt, intsOf, setByte, setInt } from "./memory.js";
import { MOST_ROWS } from "./row-block.js";

/** The row is as the one before it. */
export const GOES_ON = 0;
/** It differs in a column. */
export const DIFFERS = 1;
/** It is alike in all columns, but a day has turned. */
export const TURNS = 2;

/**
 * Runs of rows that are alike in all that is counted by. In a catalogue the rows of a series follow one another, so that what is true of the
 * first row of a run need not be looked up for the others.
 */
export class RowRuns {
  /** For each row last looked at {@link GOES_ON}, {@link DIFFERS} or {@link TURNS}. */
  readonly standing = new Uint8Array(MOST_ROWS);
  /** The first row of each run. */
  readonly firsts = new Int32Array(MOST_ROWS);
  /** How many runs there are. */
  count = 0;
  /** The columns in which the rows of a run are alike. */
  #compared: Int32Array = new Int32Array(8);
  #comparedCount = 0;

  /**
   * Adds a column in which the rows of a run are alike.
   *
   * @param column - the number of the column
   */
  addCompared(column: number): void {
    if (this.#comparedCount === this.#compared.length)
      this.#compared = grownInts(this.#compared, this.#comparedCount + 1);
    this.#compared[this.#comparedCount++] = column;
  }

  /**
   * Parts rows into runs by their columns.
   *
   * @param lanes - the columns
   * @param rows - which rows
   * @param count - how many, more than none
   */
  look(lanes: CellLane[], rows: Int32Array, count: number): void {
    const taken = intsOf(rows);
    const standing = bytesOf(this.standing);
    for (let each = 0; each < count; each++) setByte(standing, intAt(taken, each), GOES_ON);
    setByte(standing, intAt(taken, 0), DIFFERS);
    for (let at = 0; at < this.#comparedCount; at++) {
      const ids = intsOf(lanes[this.#compared[at]!]!.ids);
      let before = intAt(ids, intAt(taken, 0));
      for (let each = 0; each < count; each++) {
        const row = intAt(taken, each);
        const id = intAt(ids, row);
        if (id === before) continue;
        before = id;
        setByte(standing, row, DIFFERS);
      }
    }
    this.gather(rows, count);
  }

  /**
   * Gathers the first rows of the runs, where their {@link standing} has changed.
   *
   * @param rows - the rows last looked at
   * @param count - how many
   */
  gather(rows: Int32Array, count: number): void {
    const standing = bytesOf(this.standing);
    const taken = intsOf(rows);
    const firsts = intsOf(this.firsts);
    let runs = 0;
    for (let each = 0; each < count; each++) {
      const row = intAt(taken, each);
      if (byteAt(standing, row) !== GOES_ON) setInt(firsts, runs++, row);
    }
    this.count = runs;
  }
}
