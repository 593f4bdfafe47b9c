import { PairIds } from "../../../figures/tallies/index.js";
import { FIRST_READ_ID } from "./cell-lane.js";
import { intAt, intsOf, setInt } from "./memory.js";
import { MOST_ROWS } from "./row-block.js";

/** Numbers below it are small, and so many texts are the first ones. */
const SMALL = 4096;

/** Numbers for the pairs that rows make in two columns of numbers; what is as in the row before is not looked up. */
export class RowPairs {
  /** For each row last looked at the number of its pair, from 0 in the order in which they are met. */
  readonly ids = new Int32Array(MOST_ROWS);
  readonly #pairs = new PairIds();
  /** For each small number, and for each of the first texts behind them, the number of its pair with 0 and one more; 0 where it was not met. */
  #beside: Int32Array = new Int32Array(0);
  #lastFirst = -1;
  #lastSecond = 0;
  /** -1 before the first row. */
  #last = -1;

  /**
   * Looks up the pairs of some rows.
   *
   * @param firsts - the numbers of all rows in one column
   * @param seconds - those in the other
   * @param rows - which rows
   * @param count - how many
   */
  look(firsts: Int32Array, seconds: Int32Array, rows: Int32Array, count: number): void {
    const ids = intsOf(this.ids);
    const taken = intsOf(rows);
    const ones = intsOf(firsts);
    const others = intsOf(seconds);
    let lastFirst = this.#lastFirst;
    let lastSecond = this.#lastSecond;
    let last = this.#last;
    for (let at = 0; at < count; at++) {
      const row = intAt(taken, at);
      const first = intAt(ones, row);
      const second = intAt(others, row);
      if (last === -1 || first !== lastFirst || second !== lastSecond) {
        lastFirst = first;
        lastSecond = second;
        last = first === 0 ? this.#idBesideNothing(second) : this.#pairs.idOf(first, second);
      }
      setInt(ids, row, last);
    }
    this.#lastFirst = lastFirst;
    this.#lastSecond = lastSecond;
    this.#last = last;
  }

  /** A column that stands alone mostly holds small numbers, such as years and counts of pages, or some texts. */
  #idBesideNothing(second: number): number {
    const place = second < SMALL ? second : second - FIRST_READ_ID + SMALL;
    if (place < 0 || place >= 2 * SMALL) return this.#pairs.idOf(0, second);
    if (this.#beside.length === 0) this.#beside = new Int32Array(2 * SMALL);
    if (this.#beside[place]! === 0) this.#beside[place] = this.#pairs.idOf(0, second) + 1;
    return this.#beside[place]! - 1;
  }
}
