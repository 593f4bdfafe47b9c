import type { Finding } from "../../foundation/findings/index.js";

/** The number of a cell that holds nothing; those of other cells are above it. */
export const BLANK = 0;

/** What a pass over bytes makes of the cells of one column. */
export interface ColumnLane {
  /**
   * A number for a cell: two cells with one number are the same to every rule. {@link NOT_IN_FORM} where the row has to be read as text; any
   * other number below 0 is {@link faulty}.
   */
  id(bytes: Uint8Array, from: number, to: number): number;
  /** What the column's reader makes of the cells with a number. */
  value(id: number): unknown;
  /** What it finds wrong with them. */
  findings(id: number): readonly Finding[];
}

/**
 * The number of a cell that has findings, so that it is told from one that has none by its sign alone; the function is its own inverse.
 *
 * @param id - the number
 * @returns the number with the other sign
 */
export function faulty(id: number): number {
  return -2 - id;
}
