import { isNoExtent } from "../../holdings/extents/index.js";
import type { ExtentSums } from "./extent-sums.js";
import { TALLY_FORMAT, type Tally, type TallyCell } from "./tally.js";

/** Cells by the numbers of their values. */
export interface CellTable {
  /** The names of the dimensions. */
  readonly dimensions: readonly string[];
  /** For each dimension its values by number, each once. */
  readonly values: readonly (readonly string[])[];
  /** For each dimension the numbers of the values of all cells; no two cells have the same. */
  readonly keys: readonly Int32Array[];
  /** What the cells come to. */
  readonly sums: ExtentSums;
}

/** A tally that was counted here need not be read as one that came out of a file. */
const COUNTED_HERE = new WeakSet<Tally>();

/** Whether a tally was made of a table of cells in this program, and did not come out of a file. */
export function isCountedHere(tally: Tally): boolean {
  return COUNTED_HERE.has(tally);
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
    const extent = sums.of(cell);
    if (isNoExtent(extent)) continue;
    const key = new Array<string>(width);
    for (let dimension = 0; dimension < width; dimension++) {
      key[dimension] = values[dimension]![keys[dimension]![cell]!]!;
    }
    cells.push({ key, extent });
  }
  return countedTally(dimensions, cells);
}

/** A tally of cells that were made here: in natural order of their keys, and none of nothing. */
export function countedTally(dimensions: readonly string[], cells: readonly TallyCell[]): Tally {
  const tally: Tally = { format: TALLY_FORMAT, dimensions: [...dimensions], cells };
  COUNTED_HERE.add(tally);
  return tally;
}
