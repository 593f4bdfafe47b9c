import { MOST_ROWS } from "./byte-rows.js";
import { BLANK, FIRST_READ_ID } from "./column-lane.js";
import { RowPairs } from "./row-pairs.js";

/**
 * Numbers for days together with what is read beside them, in the order in which they are met. Whole days between two turns of an answer are one
 * stretch; what is no whole day stands for itself.
 */
export class DayStretches {
  /** For each combination of what is read beside the day, the turns; undefined where every day counts. */
  readonly #turns: (readonly number[] | undefined)[] = [];
  readonly #stretches = new Int32Array(MOST_ROWS);
  readonly #pairs = new RowPairs();

  /**
   * Looks up some rows.
   *
   * @param others - for each row the number of what is read beside the day, from 0 in the order in which they are met
   * @param days - for each row the number of its cell with the day
   * @param rows - which rows
   * @param count - how many
   * @param turnsOf - the turns for a row of a combination that is new
   */
  look(
    others: Int32Array,
    days: Int32Array,
    rows: Int32Array,
    count: number,
    turnsOf: (row: number) => readonly number[] | undefined,
  ): void {
    const stretches = this.#stretches;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      const other = others[row]!;
      if (other === this.#turns.length) this.#turns.push(turnsOf(row));
      stretches[row] = stretchOf(days[row]!, this.#turns[other]);
    }
    this.#pairs.look(others, stretches, rows, count);
  }

  /** For each row last looked at its number. */
  get ids(): Int32Array {
    return this.#pairs.ids;
  }
}

/** The numbers of stretches are few and begin with 1, and so are below those of days. */
function stretchOf(day: number, turns: readonly number[] | undefined): number {
  if (turns === undefined || day === BLANK || day >= FIRST_READ_ID) return day;
  let stretch = 1;
  for (let at = 0; at < turns.length && turns[at]! <= day; at++) stretch++;
  return stretch;
}
