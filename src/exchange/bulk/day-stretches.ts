import { MOST_ROWS } from "./byte-rows.js";
import { BLANK, FIRST_READ_ID } from "./column-lane.js";
import { RowPairs } from "./row-pairs.js";
import { DIFFERS, GOES_ON, TURNS } from "./row-runs.js";

/** No stretch ends there. */
const UNASKED = 0;

/** Says on which days the answer turns for what stands beside the day in a row. */
export type TurnsOf = (row: number) => readonly number[] | undefined;

/**
 * Numbers for days together with what is read beside them, in the order in which they are met. Whole days between two turns of an answer are one
 * stretch; what is no whole day stands for itself.
 */
export class DayStretches {
  /** For each combination of what is read beside the day, the turns; undefined where every day counts. */
  readonly #turns: (readonly number[] | undefined)[] = [];
  /** For each row last looked at the first day of its stretch. */
  readonly #starts = new Int32Array(MOST_ROWS);
  readonly #pairs = new RowPairs();

  /**
   * Ends runs of rows where a day lies in another stretch than that of the row before.
   *
   * @param others - for the first row of each run the number of what is read beside the day, from 0 in the order in which they are met
   * @param days - for each row the number of its cell with the day
   * @param rows - which rows
   * @param count - how many
   * @param standing - how each of them stands in its run
   * @param turnsOf - the turns for a row of a combination that is new
   */
  endRuns(
    others: Int32Array,
    days: Int32Array,
    rows: Int32Array,
    count: number,
    standing: Uint8Array,
    turnsOf: TurnsOf,
  ): void {
    let first = -1;
    // The stretch of the run, once a second row asks for it.
    let from = 0;
    let until = UNASKED;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      if (standing[row] === DIFFERS) {
        this.#turnsFor(others[row]!, row, turnsOf);
        first = row;
        until = UNASKED;
        continue;
      }
      const turns = this.#turns[others[first]!];
      if (until === UNASKED) {
        from = stretchStart(days[first]!, turns);
        until = stretchEnd(days[first]!, turns);
      }
      const day = days[row]!;
      if (day >= from && day < until) continue;
      if (standing[row] === GOES_ON) standing[row] = TURNS;
      from = stretchStart(day, turns);
      until = stretchEnd(day, turns);
    }
  }

  /**
   * Looks up some rows.
   *
   * @param others - for each row the number of what is read beside the day, from 0 in the order in which they are met
   * @param days - for each row the number of its cell with the day
   * @param rows - which rows
   * @param count - how many
   * @param turnsOf - the turns for a row of a combination that is new
   */
  look(others: Int32Array, days: Int32Array, rows: Int32Array, count: number, turnsOf: TurnsOf): void {
    const starts = this.#starts;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      starts[row] = stretchStart(days[row]!, this.#turnsFor(others[row]!, row, turnsOf));
    }
    this.#pairs.look(others, starts, rows, count);
  }

  /** For each row last looked at its number. */
  get ids(): Int32Array {
    return this.#pairs.ids;
  }

  #turnsFor(other: number, row: number, turnsOf: TurnsOf): readonly number[] | undefined {
    if (other === this.#turns.length) this.#turns.push(turnsOf(row));
    return this.#turns[other];
  }
}

/** The first day of a stretch; 1 for the stretch before all turns. What is no whole day stands for itself. */
function stretchStart(day: number, turns: readonly number[] | undefined): number {
  if (turns === undefined || !isWholeDay(day)) return day;
  let start = 1;
  for (let at = 0; at < turns.length && turns[at]! <= day; at++) start = turns[at]!;
  return start;
}

/** The first day behind a stretch. */
function stretchEnd(day: number, turns: readonly number[] | undefined): number {
  if (turns === undefined || !isWholeDay(day)) return day + 1;
  for (let at = 0; at < turns.length; at++) if (turns[at]! > day) return turns[at]!;
  return FIRST_READ_ID;
}

function isWholeDay(id: number): boolean {
  return id !== BLANK && id < FIRST_READ_ID;
}
