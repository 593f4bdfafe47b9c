import type { Extent } from "../../holdings/extents/index.js";
import { inOrder } from "./cell-order.js";
import { tallyOfCells } from "./cell-table.js";
import { ExtentSums } from "./extent-sums.js";
import { PairIds } from "./pair-ids.js";
import type { Tally } from "./tally.js";

const FIRST_CELLS = 256;

/**
 * Sums by key while a tally is being made. The values of a dimension are numbered as they are met, and a cell is found by the numbers of its
 * values, so that no key is ever joined to a text. Records stand together by what they are: only from the first dimension on whose value
 * differs from that of the record before is anything looked up.
 */
export class CellSums {
  readonly #dimensions: readonly string[];
  readonly #width: number;
  /** For each dimension the numbers of its values, and the values by number. */
  readonly #ids: readonly Map<string, number>[];
  readonly #values: readonly string[][];
  /** For each dimension after the first: the numbers of what was met up to there. */
  readonly #steps: readonly PairIds[];
  /** The values of the record at hand, their numbers, and the number of what the dimensions up to each make together. */
  readonly #lastValues: (string | undefined)[];
  readonly #row: Int32Array;
  readonly #reached: Int32Array;
  /** The first dimension whose value differs from that of the record before. */
  #changed = 0;
  #cell = -1;
  #cells = 0;
  #capacity = FIRST_CELLS;
  /** For each dimension the numbers of the values of all cells, and what the cells come to. */
  #keys: readonly Int32Array[];
  readonly #sums = new ExtentSums();

  /** @param dimensions - the names of the dimensions */
  constructor(dimensions: readonly string[]) {
    this.#dimensions = dimensions;
    this.#width = dimensions.length;
    this.#ids = dimensions.map(() => new Map());
    this.#values = dimensions.map(() => []);
    this.#steps = dimensions.map(() => new PairIds());
    this.#lastValues = dimensions.map(() => undefined);
    this.#row = new Int32Array(this.#width);
    this.#reached = new Int32Array(this.#width);
    this.#keys = dimensions.map(() => new Int32Array(FIRST_CELLS));
  }

  /** Sets the value of the record at hand in one dimension; every dimension is set before it is added. */
  set(at: number, value: string): void {
    if (value === this.#lastValues[at]) return;
    this.#lastValues[at] = value;
    this.#row[at] = this.#ids[at]!.get(value) ?? this.#newValue(at, value);
    if (at < this.#changed) this.#changed = at;
  }

  /** Adds to the cell of the values that were set. */
  add(extent: Extent): void {
    if (this.#changed < this.#width || this.#cell === -1) this.#find();
    this.#sums.add(this.#cell, extent);
  }

  /** Adds to the cell with a key, and says whether it is a new one. */
  addTo(key: readonly string[], extent: Extent): boolean {
    const before = this.#cells;
    for (let at = 0; at < this.#width; at++) this.set(at, key[at]!);
    this.add(extent);
    return this.#cells > before;
  }

  /** The tally of everything added so far. */
  tally(): Tally {
    const table = {
      dimensions: this.#dimensions,
      values: this.#values,
      keys: this.#keys,
      sums: this.#sums,
    };
    return tallyOfCells(table, inOrder(this.#values, this.#keys, this.#cells));
  }

  #find(): void {
    const width = this.#width;
    const row = this.#row;
    const reached = this.#reached;
    for (let at = this.#changed; at < width; at++) {
      reached[at] = at === 0 ? row[0]! : this.#steps[at]!.idOf(reached[at - 1]!, row[at]!);
    }
    this.#changed = width;
    const cell = width === 0 ? 0 : reached[width - 1]!;
    if (cell >= this.#cells) this.#newCell();
    this.#cell = cell;
  }

  #newCell(): void {
    const cell = this.#cells++;
    this.#sums.reserve(this.#cells);
    if (this.#cells > this.#capacity) {
      this.#capacity *= 2;
      this.#keys = this.#keys.map((keys) => enlarged(keys, this.#capacity));
    }
    for (let at = 0; at < this.#width; at++) this.#keys[at]![cell] = this.#row[at]!;
  }

  #newValue(at: number, value: string): number {
    const id = this.#values[at]!.push(value) - 1;
    this.#ids[at]!.set(value, id);
    return id;
  }
}

function enlarged(from: Int32Array, length: number): Int32Array {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}
