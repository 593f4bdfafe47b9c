import type { Extent } from "../../holdings/extents/index.js";

/** How many sums a cell has: volumes, items, pages, and those without a page count. */
const MEASURES = 4;
const FIRST_CELLS = 256;

/**
 * The extents of cells, added up. A sum is kept as a whole number of 32 bits, which the engine makes no object for; what it cannot take is added
 * up beside it.
 */
export class ExtentSums {
  #small: Int32Array = new Int32Array(FIRST_CELLS * MEASURES);
  /** By the same places what went beyond; absent until there is any. */
  #large: Float64Array | undefined;

  /** Makes place for so many cells. */
  reserve(cells: number): void {
    if (cells * MEASURES <= this.#small.length) return;
    const length = Math.max(cells * MEASURES, this.#small.length * 2);
    const small = new Int32Array(length);
    small.set(this.#small);
    this.#small = small;
    if (this.#large === undefined) return;
    const large = new Float64Array(length);
    large.set(this.#large);
    this.#large = large;
  }

  /** Adds to a cell that there is place for. */
  add(cell: number, { volumes, items, pages, withoutPageCount }: Extent): void {
    const at = cell * MEASURES;
    this.#add(at, volumes);
    this.#add(at + 1, items);
    this.#add(at + 2, pages);
    this.#add(at + 3, withoutPageCount);
  }

  /** The extent of a cell. */
  of(cell: number): Extent {
    const at = cell * MEASURES;
    return {
      volumes: this.#sumAt(at),
      items: this.#sumAt(at + 1),
      pages: this.#sumAt(at + 2),
      withoutPageCount: this.#sumAt(at + 3),
    };
  }

  #add(at: number, amount: number): void {
    const sum = this.#small[at]! + amount;
    if ((sum | 0) === sum) this.#small[at] = sum;
    else this.#addLarge(at, amount);
  }

  #addLarge(at: number, amount: number): void {
    this.#large ??= new Float64Array(this.#small.length);
    this.#large[at]! += amount;
  }

  #sumAt(at: number): number {
    return this.#large === undefined ? this.#small[at]! : this.#small[at]! + this.#large[at]!;
  }
}
