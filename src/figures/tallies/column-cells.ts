import type { TallyCell } from "./tally.js";

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
