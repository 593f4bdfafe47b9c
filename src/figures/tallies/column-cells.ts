import { naturalRanks } from "./cell-order.js";
import { MOST_PLACES, type RankedColumn } from "./column-places.js";
import { FEW_RECORDS, FewCells } from "./few-cells.js";
import { PlacedCells } from "./placed-cells.js";
import { SortedCells } from "./sorted-cells.js";
import type { TallyCell } from "./tally.js";

/** Up to so many combinations of values have a cell each. */
const MOST_CELLS = 1 << 21;
/** Up to so many combinations a record, going through all of them costs less than sorting the records. */
const CELLS_A_RECORD = 16;

/** What cells come to in one measure, by number; absent where nothing was counted in it. */
export type Sums = Int32Array | Float64Array | undefined;

/** What cells the records of some columns belong to: they are numbered in natural order of their keys. */
export interface ColumnCells {
  /** How many cells there are. */
  readonly size: number;
  /**
   * The cells of some records, into a block.
   *
   * @throws {@link findings.CallerError} when a number has no value
   */
  look(from: number, count: number, block: Int32Array): void;
  /**
   * The cells that come to something.
   *
   * @param sums - volumes, items, pages, and those without a page count
   */
  told(sums: readonly Sums[]): TallyCell[];
}

/** The cells of records, found as costs least. */
export function cellsOf(columns: readonly RankedColumn[], records: number): ColumnCells {
  const combinations = columns.reduce((product, { values }) => product * values.length, 1);
  if (combinations <= Math.min(MOST_CELLS, records * CELLS_A_RECORD)) return new PlacedCells(columns);
  if (records <= FEW_RECORDS && combinations <= MOST_PLACES) return new FewCells(columns, records);
  return new SortedCells(columns, records);
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
  return { name, values, listed, ranks: Int32Array.from(listed, (value) => rankOf.get(value)!), ids };
}
