import { CallerError } from "../../foundation/findings/index.js";
import { inOrder, naturalRanks } from "./cell-table.js";
import { BLOCK, copyWholeNumbers } from "./column-block.js";
import { PairIds } from "./pair-ids.js";

const FIRST_CELLS = 256;
/** Up to so many combinations of values have a place each; beyond it those that occur are numbered. */
const MOST_PLACES = 1 << 20;

/** A column whose values stand once each and in natural order. */
export interface RankedColumn {
  /** Its name. */
  readonly name: string;
  /** The values, each once, in natural order. */
  readonly values: readonly string[];
  /** For each number that may stand in `ids` the place of its value. */
  readonly ranks: Int32Array;
  /** For every record the number of its value. */
  readonly ids: ArrayLike<number>;
}

/** What cells the records of some columns belong to. */
export interface ColumnCells {
  /** How many cells were met. */
  readonly cells: number;
  /** The cells of so many records from one on, into a block. */
  look(from: number, count: number, block: Int32Array): void;
  /** For each cell the places of its values, one for each column. */
  keys(): Int32Array;
  /** The cells in natural order of these keys. */
  order(keys: Int32Array): Int32Array;
}

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

/** The cells of some columns, found the quickest way for as many combinations as they can make. */
export function columnCells(columns: readonly RankedColumn[]): ColumnCells {
  let places = 1;
  let placed = 0;
  while (placed < columns.length && places * columns[placed]!.values.length <= MOST_PLACES) {
    places *= columns[placed]!.values.length;
    placed++;
  }
  return placed === columns.length ? new PlacedCells(columns, places) : new NumberedCells(columns, placed);
}

/** Every combination of values has a place, in natural order, so that nothing has to be looked up or sorted. */
class PlacedCells implements ColumnCells {
  cells = 0;
  readonly #columns: readonly RankedColumn[];
  /** By place the number of its cell, from 1. */
  readonly #cellAt: Int32Array;
  readonly #ids = new Int32Array(BLOCK);

  constructor(columns: readonly RankedColumn[], places: number) {
    this.#columns = columns;
    this.#cellAt = new Int32Array(places);
  }

  look(from: number, count: number, block: Int32Array): void {
    block.fill(0);
    for (const column of this.#columns) addRanks(column, from, count, block, this.#ids);
    this.cells = numberPlaces(this.#cellAt, this.cells, count, block);
  }

  keys(): Int32Array {
    const width = this.#columns.length;
    const keys = new Int32Array(this.cells * width);
    const cellAt = this.#cellAt;
    for (let place = 0; place < cellAt.length; place++) {
      if (cellAt[place] === 0) continue;
      let rest = place;
      for (let at = width - 1; at >= 0; at--) {
        const { length } = this.#columns[at]!.values;
        keys[(cellAt[place]! - 1) * width + at] = rest % length;
        rest = (rest / length) | 0;
      }
    }
    return keys;
  }

  order(): Int32Array {
    const order = new Int32Array(this.cells);
    const cellAt = this.#cellAt;
    let met = 0;
    for (let place = 0; place < cellAt.length; place++) if (cellAt[place]! > 0) order[met++] = cellAt[place]! - 1;
    return order;
  }
}

/** The first columns make a place together; what it makes with the value of each further column is numbered as it is met. */
class NumberedCells implements ColumnCells {
  cells = 0;
  readonly #columns: readonly RankedColumn[];
  readonly #placed: number;
  readonly #pairs: readonly PairIds[];
  /** For each cell its first record. */
  #firsts: Int32Array = new Int32Array(FIRST_CELLS);
  readonly #ids = new Int32Array(BLOCK);
  readonly #ranks = new Int32Array(BLOCK);

  constructor(columns: readonly RankedColumn[], placed: number) {
    this.#columns = columns;
    this.#placed = placed;
    this.#pairs = columns.slice(placed).map(() => new PairIds());
  }

  look(from: number, count: number, block: Int32Array): void {
    const ranks = this.#ranks;
    block.fill(0);
    for (const [at, column] of this.#columns.entries()) {
      if (at < this.#placed) addRanks(column, from, count, block, this.#ids);
      else {
        addRanks(column, from, count, ranks.fill(0), this.#ids);
        numberPairs(this.#pairs[at - this.#placed]!, count, block, ranks);
      }
    }
    for (let at = 0; at < count; at++) if (block[at] === this.cells) this.#newCell(from + at);
  }

  keys(): Int32Array {
    const columns = this.#columns;
    const keys = new Int32Array(this.cells * columns.length);
    for (const [at, { ids, ranks }] of columns.entries()) {
      for (let cell = 0; cell < this.cells; cell++)
        keys[cell * columns.length + at] = ranks[ids[this.#firsts[cell]!]!]!;
    }
    return keys;
  }

  order(keys: Int32Array): Int32Array {
    return inOrder({ values: this.#columns.map(({ values }) => values), cells: this.cells, keys });
  }

  #newCell(record: number): void {
    if (this.cells === this.#firsts.length) {
      const firsts = new Int32Array(this.cells * 2);
      firsts.set(this.#firsts);
      this.#firsts = firsts;
    }
    this.#firsts[this.cells++] = record;
  }
}

/** Adds a column to the places of some records: what they were, times as many values as it has, and the rank of the value. */
function addRanks(column: RankedColumn, from: number, count: number, places: Int32Array, ids: Int32Array): void {
  const { ranks } = column;
  const { length } = column.values;
  copyWholeNumbers(column.ids, from, count, ids);
  for (let at = 0; at < count; at++) {
    const id = ids[at]!;
    if (id >>> 0 >= ranks.length) {
      throw new CallerError(
        `columns.${column.name}.ids`,
        `whole numbers from 0 to ${ranks.length - 1}`,
        column.ids[from + at],
      );
    }
    places[at] = Math.imul(places[at]!, length) + ranks[id]!;
  }
}

/** Puts cells in the stead of places, numbers those met for the first time, and says how many there are. */
function numberPlaces(cellAt: Int32Array, known: number, count: number, block: Int32Array): number {
  let cells = known;
  for (let at = 0; at < count; at++) {
    const place = block[at]!;
    let number = cellAt[place]!;
    if (number === 0) {
      number = ++cells;
      cellAt[place] = number;
    }
    block[at] = number - 1;
  }
  return cells;
}

function numberPairs(pairs: PairIds, count: number, block: Int32Array, ranks: Int32Array): void {
  for (let at = 0; at < count; at++) block[at] = pairs.idOf(block[at]!, ranks[at]!);
}
