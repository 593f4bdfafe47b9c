import { PairIds } from "../../figures/tallies/index.js";
import { MOST_ROWS } from "./byte-rows.js";
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
    const middle = Math.ceil(width / 2);
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
  look(values: readonly Int32Array[], rows: Int32Array, count: number): void {
    const firsts = this.#first.look(values, rows, count);
    this.#pairs.look(firsts, this.#second.look(values, rows, count), rows, count);
  }

  /** For each row last looked at the number of its cell. */
  get ids(): Int32Array {
    return this.#pairs.ids;
  }
}

/** Some dimensions after one another, and one integer for what their values make together. */
class Half {
  readonly #from: number;
  readonly #until: number;
  readonly #bits: number;
  readonly #ids = new Int32Array(MOST_ROWS);
  /** For each dimension the numbers of what is met up to there, for values that do not fit. */
  readonly #steps: readonly PairIds[];

  constructor(from: number, until: number) {
    this.#from = from;
    this.#until = until;
    this.#bits = from === until ? 0 : Math.floor(HALF_BITS / (until - from));
    this.#steps = Array.from({ length: until - from }, () => new PairIds());
  }

  look(values: readonly Int32Array[], rows: Int32Array, count: number): Int32Array {
    const ids = this.#ids;
    const bits = this.#bits;
    let beyond = 0;
    if (this.#from === this.#until) return ids;
    for (let at = this.#from; at < this.#until; at++) {
      const own = values[at]!;
      const isFirst = at === this.#from;
      for (let each = 0; each < count; each++) {
        const row = rows[each]!;
        const value = own[row]!;
        beyond |= value >>> bits;
        ids[row] = isFirst ? value : (ids[row]! << bits) | value;
      }
    }
    if (beyond !== 0) this.#numberUnfit(values, rows, count);
    return ids;
  }

  /** The values of which one does not fit are numbered one after another instead. */
  #numberUnfit(values: readonly Int32Array[], rows: Int32Array, count: number): void {
    const own = values.slice(this.#from, this.#until);
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      if (own.every((numbers) => numbers[row]! >>> this.#bits === 0)) continue;
      let known = 0;
      for (const [at, numbers] of own.entries()) known = this.#steps[at]!.idOf(known, numbers[row]!);
      this.#ids[row] = UNFIT + known;
    }
  }
}
