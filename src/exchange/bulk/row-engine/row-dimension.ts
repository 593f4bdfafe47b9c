import { DayStretches } from "./day-stretches.js";
import { MOST_ROWS } from "./row-block.js";

const FIRST_COMBINATIONS = 256;

/** One dimension of a tally: what it reads of a row, and the numbers of its values. */
export class RowDimension {
  /** For each row last looked at the number of its value. */
  readonly ids = new Int32Array(MOST_ROWS);
  /** The last link of the chain of what it reads, that of a day aside. */
  readonly link: number;
  /** The column of that day, or `NONE`. */
  readonly days: number;
  readonly stretches = new DayStretches();
  /** For each combination the number of its value and one more; 0 where nobody has asked. */
  asked: Int32Array = new Int32Array(FIRST_COMBINATIONS);

  /**
   * @param link - the last link of the chain of what it reads, or `NONE`
   * @param days - the column of days that it reads as well, or `NONE`
   */
  constructor(link: number, days: number) {
    this.link = link;
    this.days = days;
  }
}
