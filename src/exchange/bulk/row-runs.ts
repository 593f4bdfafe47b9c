import { MOST_ROWS } from "./byte-rows.js";

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
  readonly #compared: readonly number[];

  /** @param compared - the columns in which the rows of a run are alike */
  constructor(compared: readonly number[]) {
    this.#compared = compared;
  }

  /**
   * Parts rows into runs by their columns.
   *
   * @param columns - for each column the numbers of all rows
   * @param rows - which rows
   * @param count - how many
   * @returns how many runs there are
   */
  look(columns: readonly Int32Array[], rows: Int32Array, count: number): number {
    const { standing } = this;
    for (let each = 0; each < count; each++) standing[rows[each]!] = each === 0 ? DIFFERS : GOES_ON;
    for (const column of this.#compared) {
      const ids = columns[column]!;
      let before = ids[rows[0]!]!;
      for (let each = 0; each < count; each++) {
        const row = rows[each]!;
        const id = ids[row]!;
        if (id === before) continue;
        before = id;
        standing[row] = DIFFERS;
      }
    }
    return this.gather(rows, count);
  }

  /**
   * Gathers the first rows of the runs, where their {@link standing} has changed.
   *
   * @param rows - the rows last looked at
   * @param count - how many
   * @returns how many runs there are
   */
  gather(rows: Int32Array, count: number): number {
    const { standing, firsts } = this;
    let runs = 0;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      if (standing[row] !== GOES_ON) firsts[runs++] = row;
    }
    return runs;
  }
}
