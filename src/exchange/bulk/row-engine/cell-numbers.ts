import { PairIds } from "../../../figures/tallies/index.js";
import { intAt, intsOf, setInt } from "./memory.js";
import { MOST_ROWS } from "./row-block.js";
import { RowPairs } from "./row-pairs.js";

/** Half a cell's values are written side by side in so many bits. */
const HALF_BITS = 30;
/** Stands before the number of a half that does not fit into its bits. */
const UNFIT = 1 << HALF_BITS;

/**
 * Numbers for the cells of a tally, in the order in which they are met, by the numbers of their values. These are small, so that a cell is
 * mostly told by two integers and one look, whatever the order of the rows.
 */
export class CellNumbers {
  readonly #first: Half;
  readonly #second: Half;
  readonly #pairs = new RowPairs();

  /** @param width - how many values a cell has */
  constructor(width: number) {
    const middle = (width + 1) >> 1;
    this.#first = new Half(0, middle);
    this.#second = new Half(middle, width);
  }

  /**
   * Looks up the cells of some rows.
   *
   * @param values - for each dimension the numbers of the values of all rows, from 0 upwards
   * @param rows - which rows
   * @param count - how many
   */
  look(values: Int32Array[], rows: Int32Array, count: number): void {
    this.#first.look(values, rows, count);
    this.#second.look(values, rows, count);
    this.#pairs.look(this.#first.ids, this.#second.ids, rows, count);
  }

  /** For each row last looked at the number of its cell. */
  get ids(): Int32Array {
    return this.#pairs.ids;
  }
}

/** Some dimensions after one another, and one integer for what their values make together. */
class Half {
  readonly ids = new Int32Array(MOST_ROWS);
  readonly #begin: number;
  readonly #end: number;
  readonly #bits: number;
  /** For each dimension the numbers of what is met up to there, for values that do not fit. */
  readonly #steps: PairIds[] = [];

  constructor(begin: number, end: number) {
    this.#begin = begin;
    this.#end = end;
    this.#bits = begin === end ? 0 : (HALF_BITS / (end - begin)) | 0;
    for (let at = begin; at < end; at++) this.#steps.push(new PairIds());
  }

  look(values: Int32Array[], rows: Int32Array, count: number): void {
    const ids = intsOf(this.ids);
    const taken = intsOf(rows);
    const bits = this.#bits;
    let beyond = 0;
    for (let at = this.#begin; at < this.#end; at++) {
      const own = intsOf(values[at]!);
      const isFirst = at === this.#begin;
      for (let each = 0; each < count; each++) {
        const row = intAt(taken, each);
        const value = intAt(own, row);
        beyond |= value >>> bits;
        setInt(ids, row, isFirst ? value : (intAt(ids, row) << bits) | value);
      }
    }
    if (beyond !== 0) this.#numberUnfit(values, rows, count);
  }

  /** The values of which one does not fit are numbered one after another instead. */
  #numberUnfit(values: Int32Array[], rows: Int32Array, count: number): void {
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      let beyond = 0;
      let known = 0;
      for (let at = this.#begin; at < this.#end; at++) beyond |= values[at]![row]! >>> this.#bits;
      if (beyond === 0) continue;
      for (let at = this.#begin; at < this.#end; at++)
        known = this.#steps[at - this.#begin]!.idOf(known, values[at]![row]!);
      this.ids[row] = UNFIT + known;
    }
  }
}
