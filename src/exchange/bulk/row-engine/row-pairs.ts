import { PairIds } from "../../../figures/tallies/index.js";
import { intAt, intsOf, setInt } from "./memory.js";
import { MOST_ROWS } from "./row-block.js";

/** Numbers below it are small. */
const SMALL = 256;

/** Numbers for the pairs that rows make in two columns of numbers; what is as in the row before is not looked up. */
export class RowPairs {
  /** For each row last looked at the number of its pair, from 0 in the order in which they are met. */
  readonly ids = new Int32Array(MOST_ROWS);
  readonly #pairs = new PairIds();
  /** For each small number beside 0 the number of the pair and one more; 0 where it was not met. */
  readonly #small = new Int32Array(SMALL);
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

  /** A column that stands alone often holds small numbers in no order, such as counts of pages. */
  #idBesideNothing(second: number): number {
    if (second < 0 || second >= SMALL) return this.#pairs.idOf(0, second);
    if (this.#small[second]! === 0) this.#small[second] = this.#pairs.idOf(0, second) + 1;
    return this.#small[second]! - 1;
  }
}
