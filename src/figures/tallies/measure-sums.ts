import { isCount } from "../../foundation/quantities/index.js";

/** What cells come to in one measure; as in `ExtentSums`, what 32 bits cannot take is added up beside it. */
export class MeasureSums {
  readonly #small: Int32Array;
  #large: Float64Array | undefined;

  /** @param cells - how many cells there are */
  constructor(cells: number) {
    this.#small = new Int32Array(cells);
  }

  /**
   * Adds what some records count to their cells.
   *
   * @param amounts - how much each record counts
   * @param cells - the cell of each record
   * @param count - how many records
   * @returns whether all of them are whole numbers from 0
   */
  add(amounts: Int32Array | Float64Array, cells: Int32Array, count: number): boolean {
    const small = this.#small;
    for (let at = 0; at < count; at++) {
      const cell = cells[at]!;
      const amount = amounts[at]!;
      const sum = small[cell]! + amount;
      if ((sum | 0) === sum && amount >= 0) small[cell] = sum;
      else if (isCount(amount)) this.#addLarge(cell, amount);
      else return false;
    }
    return true;
  }

  /** The sums of all cells. */
  all(): Int32Array | Float64Array {
    const small = this.#small;
    return this.#large?.map((sum, cell) => sum + small[cell]!) ?? small;
  }

  #addLarge(cell: number, amount: number): void {
    this.#large ??= new Float64Array(this.#small.length);
    this.#large[cell]! += amount;
  }
}
