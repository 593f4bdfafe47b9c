import { PairIds } from "./pair-ids.js";

/** Numbers for the combinations that the numbers of a row make in some of its columns, in the order in which they are met. */
export class Combinations {
  readonly #columns: readonly number[];
  readonly #steps: readonly PairIds[];
  readonly #last: Int32Array;
  #lastId = -1;

  /** @param columns - the places of the columns among the numbers of a row */
  constructor(columns: readonly number[]) {
    this.#columns = columns;
    this.#steps = columns.map(() => new PairIds());
    this.#last = new Int32Array(columns.length);
  }

  /**
   * The number of the combination of a row. Rows that follow one another mostly have the same.
   *
   * @param ids - the numbers of the row
   * @returns its number, from 0 upwards
   */
  idOf(ids: Int32Array): number {
    const columns = this.#columns;
    let isSame = this.#lastId !== -1;
    for (let at = 0; at < columns.length && isSame; at++) isSame = this.#last[at] === ids[columns[at]!];
    if (isSame) return this.#lastId;
    let id = 0;
    for (let at = 0; at < columns.length; at++) {
      const part = ids[columns[at]!]!;
      this.#last[at] = part;
      id = this.#steps[at]!.idOf(id, part);
    }
    this.#lastId = id;
    return id;
  }
}
