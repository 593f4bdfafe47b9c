import { BLANK, FIRST_READ_ID } from "./cell-lane.js";
import { grownInts } from "./grown.js";
import { MOST_ROWS } from "./row-block.js";
import { NONE } from "./row-checks.js";
import { RowPairs } from "./row-pairs.js";
import { DIFFERS, GOES_ON, TURNS } from "./row-runs.js";

/** No stretch ends there. */
const UNASKED = 0;
/** Every day counts for itself. */
export const EVERY_DAY = -1;
/** None does, nor does what is no whole day: the date is not read. */
export const NO_DAY = -2;
/** Only the days between turns are told apart; so many turns are known to begin with. */
export const SOME_DAYS = 0;
/** Above the number of every cell. */
const BEHIND_ALL = 0x7fff_ffff;

/**
 * Numbers for days together with what is read beside them, in the order in which they are met. Whole days between two turns of an answer are one
 * stretch; what is no whole day stands for itself.
 */
export class DayStretches {
  /** For each combination of what is read beside the day, where its turns begin, and how many they are, {@link EVERY_DAY} or {@link NO_DAY}. */
  #begins: Int32Array = new Int32Array(16);
  #counts: Int32Array = new Int32Array(16);
  #known = 0;
  #turns: Int32Array = new Int32Array(16);
  #turnCount = 0;
  /** For each row last looked at the first day of its stretch. */
  readonly #starts = new Int32Array(MOST_ROWS);
  readonly #pairs = new RowPairs();

  /**
   * Begins with the turns of the combination that was asked for.
   *
   * @param days - {@link EVERY_DAY}, {@link NO_DAY} or {@link SOME_DAYS}
   */
  learn(days: number): void {
    if (this.#known === this.#begins.length) {
      this.#begins = grownInts(this.#begins, this.#known + 1);
      this.#counts = grownInts(this.#counts, this.#known + 1);
    }
    this.#begins[this.#known] = this.#turnCount;
    this.#counts[this.#known] = days;
    this.#known++;
  }

  /**
   * Adds the next turn of the combination that was asked for.
   *
   * @param day - the day as YYYYMMDD
   */
  addTurn(day: number): void {
    if (this.#turnCount === this.#turns.length) this.#turns = grownInts(this.#turns, this.#turnCount + 1);
    this.#turns[this.#turnCount++] = day;
    this.#counts[this.#known - 1] = this.#counts[this.#known - 1]! + 1;
  }

  /**
   * Ends runs of rows where a day lies in another stretch than that of the row before.
   *
   * @param others - for the first row of each run the number of what is read beside the day, from 0 in the order in which they are met
   * @param days - for each row the number of its cell with the day
   * @param rows - which rows
   * @param begin - the place among these at which to begin, 0 or where it stopped
   * @param count - how many there are
   * @param standing - how each of them stands in its run
   * @returns the place of a row of whose combination the turns are not known; {@link NONE} when all are looked at
   */
  endRuns(
    others: Int32Array,
    days: Int32Array,
    rows: Int32Array,
    begin: number,
    count: number,
    standing: Uint8Array,
  ): number {
    let first = NONE;
    // The stretch of the run, once a second row asks for it.
    let from = 0;
    let until = UNASKED;
    for (let each = begin; each < count; each++) {
      const row = rows[each]!;
      if (standing[row]! === DIFFERS) {
        if (others[row]! >= this.#known) return each;
        first = row;
        until = UNASKED;
        continue;
      }
      const other = others[first]!;
      if (until === UNASKED) {
        from = this.#stretchStart(days[first]!, other);
        until = this.#stretchEnd(days[first]!, other);
      }
      const day = days[row]!;
      if (day >= from && day < until) continue;
      if (standing[row]! === GOES_ON) standing[row] = TURNS;
      from = this.#stretchStart(day, other);
      until = this.#stretchEnd(day, other);
    }
    return NONE;
  }

  /**
   * Looks up some rows, the first ones of runs.
   *
   * @param others - for each row the number of what is read beside the day
   * @param days - for each row the number of its cell with the day
   * @param rows - which rows
   * @param count - how many
   */
  look(others: Int32Array, days: Int32Array, rows: Int32Array, count: number): void {
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      this.#starts[row] = this.#stretchStart(days[row]!, others[row]!);
    }
    this.#pairs.look(others, this.#starts, rows, count);
  }

  /** For each row last looked at its number. */
  get ids(): Int32Array {
    return this.#pairs.ids;
  }

  /** The first day of a stretch; 1 for the stretch before all turns. What is no whole day stands for itself where the date is read. */
  #stretchStart(day: number, other: number): number {
    const count = this.#counts[other]!;
    if (count === NO_DAY) return BLANK;
    if (count === EVERY_DAY || !isWholeDay(day)) return day;
    const begin = this.#begins[other]!;
    let start = 1;
    for (let at = begin; at < begin + count && this.#turns[at]! <= day; at++) start = this.#turns[at]!;
    return start;
  }

  /** The first day behind a stretch. */
  #stretchEnd(day: number, other: number): number {
    const count = this.#counts[other]!;
    if (count === NO_DAY) return BEHIND_ALL;
    if (count === EVERY_DAY || !isWholeDay(day)) return day + 1;
    const begin = this.#begins[other]!;
    for (let at = begin; at < begin + count; at++) if (this.#turns[at]! > day) return this.#turns[at]!;
    return FIRST_READ_ID;
  }
}

function isWholeDay(id: number): boolean {
  return id !== BLANK && id < FIRST_READ_ID;
}
