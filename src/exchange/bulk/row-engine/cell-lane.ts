import type { RowBlock } from "./row-block.js";
import { MOST_ROWS } from "./row-block.js";

/** The number of a cell that holds nothing; those of other cells are above it. */
export const BLANK = 0;
/** The number of every cell of a column whose texts nobody has to tell apart. */
export const FILLED = 1;
/** The first number of a cell that was read: above every day as YYYYMMDD and every count of nine digits. */
export const FIRST_READ_ID = 1_000_000_001;
/** No number: the host has to be asked first. */
export const ASKED = -2_000_000_000;

/**
 * The number of a cell that has findings, so that it is told from one that has none by its sign alone; the function is its own inverse.
 *
 * @param id - the number
 * @returns the number with the other sign
 */
export function faulty(id: number): number {
  return -2 - id;
}

/** What the engine makes of the cells of one column: numbers, of which two that are equal mean cells that are the same to every rule. */
export abstract class CellLane {
  /** For each row last looked at the number of its cell. */
  readonly ids = new Int32Array(MOST_ROWS);
  /** The least of these numbers. */
  least = 0;
  /** The place of the column in a row. */
  readonly at: number;
  /** The number of a blank cell, {@link BLANK} or that of one with findings. */
  readonly blankId: number;

  /**
   * @param at - the place of the column in a row
   * @param blankId - the number of a blank cell
   */
  constructor(at: number, blankId: number) {
    this.at = at;
    this.blankId = blankId;
  }

  /**
   * Gives cells their numbers: `NOT_IN_FORM` where the row has to be read as text; any other number below 0 is {@link faulty}.
   *
   * @param block - the rows
   * @param rows - which of them
   * @param begin - the place among these at which to begin, 0 or where it stopped
   * @param count - how many there are
   * @returns the place of the first row of which the host has to be asked, or `count`
   */
  abstract look(block: RowBlock, rows: Int32Array, begin: number, count: number): number;

  /** Whether a cell may be blank in the rows last looked at. */
  mayHaveBlanks(): boolean {
    return this.least <= BLANK;
  }

  /**
   * Gives the cells of odd rows their numbers once more, where {@link look} would not see what is odd in them.
   *
   * @param _block - the rows
   * @param _rows - which of them
   * @param _first - the place among these at which to begin, that of the first odd one or where it stopped
   * @param count - how many there are
   * @returns the place of the first row of which the host has to be asked, or `count`
   */
  lookOdd(_block: RowBlock, _rows: Int32Array, _first: number, count: number): number {
    return count;
  }
}
