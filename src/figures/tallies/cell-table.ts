import { naturalOrder } from "../../foundation/text/index.js";
import { isNoExtent } from "../../holdings/extents/index.js";
import { TALLY_FORMAT, type Tally, type TallyCell } from "./tally.js";

/** How many numbers a cell has in {@link CellTable.sums}: volumes, items, pages, and those without a page count. */
export const MEASURES = 4;

/** Cells by the numbers of their values, before they are put in order. */
export interface CellTable {
  /** The names of the dimensions. */
  readonly dimensions: readonly string[];
  /** For each dimension its values by number, each once. */
  readonly values: readonly (readonly string[])[];
  /** How many cells there are. */
  readonly cells: number;
  /** For each cell the numbers of its values, one for each dimension; no two cells have the same. */
  readonly keys: Int32Array;
  /** For each cell its four sums. */
  readonly sums: Float64Array;
}

/**
 * The tally of the cells, in natural order of their keys and without those of nothing.
 *
 * @param table - the cells
 * @param order - their numbers in that order
 */
export function tallyOfCells(table: CellTable, order: Int32Array): Tally {
  const { dimensions, values, keys, sums } = table;
  const width = dimensions.length;
  const cells: TallyCell[] = [];
  for (let place = 0; place < order.length; place++) {
    const cell = order[place]!;
    const at = cell * MEASURES;
    const extent = {
      volumes: shortest(sums[at]!),
      items: shortest(sums[at + 1]!),
      pages: shortest(sums[at + 2]!),
      withoutPageCount: shortest(sums[at + 3]!),
    };
    if (isNoExtent(extent)) continue;
    const key = new Array<string>(width);
    for (let dimension = 0; dimension < width; dimension++) {
      key[dimension] = values[dimension]![keys[cell * width + dimension]!]!;
    }
    cells.push({ key, extent });
  }
  return { format: TALLY_FORMAT, dimensions: [...dimensions], cells };
}

/** The same number, as the engine keeps a small integer: in place, and not as an object of its own for each of a hundred thousand sums. */
function shortest(sum: number): number {
  const small = sum | 0;
  return small === sum ? small : sum;
}

/** Sorted by one dimension after another from the last, each time by counting: a value is compared with others once and not for every cell. */
export function inOrder({ values, cells, keys }: Pick<CellTable, "values" | "cells" | "keys">): Int32Array {
  const width = values.length;
  let order = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) order[cell] = cell;
  for (let dimension = width - 1; dimension >= 0; dimension--) {
    const ranks = naturalRanks(values[dimension]!);
    const starts = new Int32Array(ranks.length + 1);
    for (let at = 0; at < cells; at++) starts[ranks[keys[at * width + dimension]!]! + 1]! += 1;
    for (let rank = 0; rank < ranks.length; rank++) starts[rank + 1]! += starts[rank]!;
    const sorted = new Int32Array(cells);
    for (let at = 0; at < cells; at++) {
      const cell = order[at]!;
      sorted[starts[ranks[keys[cell * width + dimension]!]!]!++] = cell;
    }
    order = sorted;
  }
  return order;
}

/** The place of each value among all in natural order. */
export function naturalRanks(values: readonly string[]): Int32Array {
  const order = Array.from(values, (_, id) => id).sort((one, other) => naturalOrder(values[one]!, values[other]!));
  const ranks = new Int32Array(order.length);
  for (const [rank, id] of order.entries()) ranks[id] = rank;
  return ranks;
}
