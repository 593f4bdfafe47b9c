import { inOrder, naturalRanks } from "./cell-order.js";
import { BLOCK } from "./column-block.js";
import { ColumnPlaces, type RankedColumn } from "./column-places.js";
import { PairIds } from "./pair-ids.js";

/** Up to so many combinations of values have a place each; beyond it those that occur are numbered. */
const MOST_PLACES = 1 << 20;

/** The column with its values in order; one that stands there twice is still one value. */
export function rankedColumn(name: string, listed: readonly string[], ids: ArrayLike<number>): RankedColumn {
  const distinct = [...new Set(listed)];
  const rankOf = new Map<string, number>();
  const values = new Array<string>(distinct.length);
  for (const [at, rank] of naturalRanks(distinct).entries()) {
    values[rank] = distinct[at]!;
    rankOf.set(distinct[at]!, rank);
  }
  return { name, values, ranks: Int32Array.from(listed, (value) => rankOf.get(value)!), ids };
}

/**
 * What cells the records of some columns belong to. Where the columns do not make too many places together, a cell is found by its place, and
 * its place is its order; else they make several, and what these make together is numbered as it is met.
 */
export class ColumnCells {
  /** How many cells were met. */
  cells = 0;
  readonly #columns: readonly RankedColumn[];
  readonly #places: ColumnPlaces;
  /** By place the number of its cell, from 1; not used where there are further places. */
  readonly #cellAt: Int32Array;
  /** What the further columns make, and the numbers of what is met up to there. */
  readonly #further: readonly { readonly places: ColumnPlaces; readonly pairs: PairIds; readonly block: Int32Array }[];
  /** For each cell its first record. */
  #firsts: Int32Array = new Int32Array(BLOCK);

  /** @param columns - the columns */
  constructor(columns: readonly RankedColumn[]) {
    const [first, ...further] = parted(columns);
    this.#columns = columns;
    this.#places = new ColumnPlaces(first!);
    this.#further = further.map((part) => {
      return { places: new ColumnPlaces(part), pairs: new PairIds(), block: new Int32Array(BLOCK) };
    });
    this.#cellAt = new Int32Array(further.length === 0 ? this.#places.size : 0);
  }

  /**
   * The cells of some records, into a block.
   *
   * @throws {@link findings.CallerError} when a number has no value
   */
  look(from: number, count: number, block: Int32Array): void {
    this.#reserve(this.cells + count);
    this.#places.look(from, count, block);
    if (this.#further.length === 0) {
      this.cells = numberPlaces(this.#cellAt, this.#firsts, this.cells, from, count, block);
      return;
    }
    for (const { places, pairs, block: further } of this.#further) {
      places.look(from, count, further);
      numberPairs(pairs, count, block, further);
    }
    this.cells = noteFirsts(this.#firsts, this.cells, from, count, block);
  }

  /** For each column the places of the values of all cells. */
  keys(): Int32Array[] {
    return this.#columns.map((column) => keysOf(column, this.#firsts, this.cells));
  }

  /** The cells in natural order of these keys. */
  order(keys: readonly Int32Array[]): Int32Array {
    if (this.#further.length === 0) return placeOrder(this.#cellAt, this.cells);
    const values = this.#columns.map((column) => column.values);
    return inOrder(values, keys, this.cells);
  }

  #reserve(cells: number): void {
    if (cells <= this.#firsts.length) return;
    const firsts = new Int32Array(cells * 2);
    firsts.set(this.#firsts);
    this.#firsts = firsts;
  }
}

/** The columns in parts that make no more than {@link MOST_PLACES} each, unless one column does alone. */
function parted(columns: readonly RankedColumn[]): RankedColumn[][] {
  const parts: RankedColumn[][] = [[]];
  let places = 1;
  for (const column of columns) {
    places *= column.values.length;
    if (places > MOST_PLACES && parts.at(-1)!.length > 0) {
      parts.push([]);
      places = column.values.length;
    }
    parts.at(-1)!.push(column);
  }
  return parts;
}

/** Puts cells in the stead of places, notes the first records of those met for the first time, and says how many there are. */
function numberPlaces(
  cellAt: Int32Array,
  firsts: Int32Array,
  known: number,
  from: number,
  count: number,
  block: Int32Array,
): number {
  let cells = known;
  for (let at = 0; at < count; at++) {
    const place = block[at]!;
    let number = cellAt[place]!;
    if (number === 0) {
      firsts[cells] = from + at;
      number = ++cells;
      cellAt[place] = number;
    }
    block[at] = number - 1;
  }
  return cells;
}

function numberPairs(pairs: PairIds, count: number, block: Int32Array, further: Int32Array): void {
  for (let at = 0; at < count; at++) block[at] = pairs.idOf(block[at]!, further[at]!);
}

/** The same for cells that are numbered already. */
function noteFirsts(firsts: Int32Array, known: number, from: number, count: number, block: Int32Array): number {
  let cells = known;
  for (let at = 0; at < count; at++) if (block[at] === cells) firsts[cells++] = from + at;
  return cells;
}

function keysOf({ ids, ranks }: RankedColumn, firsts: Int32Array, cells: number): Int32Array {
  const keys = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) keys[cell] = ranks[ids[firsts[cell]!]!]!;
  return keys;
}

function placeOrder(cellAt: Int32Array, cells: number): Int32Array {
  const order = new Int32Array(cells);
  let met = 0;
  for (let place = 0; place < cellAt.length; place++) {
    const number = cellAt[place]!;
    if (number > 0) order[met++] = number - 1;
  }
  return order;
}
