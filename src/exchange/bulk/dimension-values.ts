import type { TallyDimension } from "../../figures/tallies/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import type { DateTurns } from "../../foundation/verdicts/index.js";
import { MOST_ROWS } from "./byte-rows.js";
import { DayStretches, type TurnsOf } from "./day-stretches.js";
import type { RowNouns } from "./row-nouns.js";

/** A dimension of a pass over bytes: beside what it is of a record, the columns that decide it. */
export interface BulkDimension<Noun> extends TallyDimension<Noun> {
  /**
   * The properties that `of` reads: rows with the same values there are asked for once. Beside {@link BulkDimension.alsoReads} it must read nothing
   * else; rows read as text hold it.
   */
  readonly reads: readonly string[];
  /** What it reads as well where the list has a column for it; nothing where not said. */
  readonly alsoReads?: readonly string[];
  /** Where one of them is a date, on which of its days the answer turns: whole days between two turns are asked for once. */
  readonly turns?: DateTurns<Noun>;
}

/**
 * All properties that a dimension may read of a row.
 *
 * @param dimension - the dimension
 * @returns the properties, of which the list need not have every one
 */
export function readBy({
  reads,
  alsoReads = [],
}: Pick<BulkDimension<never>, "reads" | "alsoReads">): readonly string[] {
  return [...reads, ...alsoReads];
}

const FIRST_COMBINATIONS = 256;

/** The values of one dimension, each with its number from 0 in the order in which they are met. */
export class DimensionValues<Noun> {
  /** For each row last looked at the number of its value. */
  readonly ids = new Int32Array(MOST_ROWS);
  /** The values by their numbers. */
  readonly values: string[] = [];
  /** The columns whose combination has to be known: all that the dimension reads, or those beside the date whose turns it tells. */
  readonly compared: readonly number[];
  readonly #dimension: BulkDimension<Noun>;
  readonly #nouns: RowNouns<Noun>;
  readonly #reads: readonly number[];
  /** The column of that date, or -1. */
  readonly #days: number;
  readonly #stretches = new DayStretches();
  readonly #idByValue = new Map<string, number>();
  /** For each combination the number of its value and one more; 0 where nobody has asked. */
  #asked = new Int32Array(FIRST_COMBINATIONS);

  /**
   * @param dimension - the dimension
   * @param nouns - makes the nouns that it is asked of
   */
  constructor(dimension: BulkDimension<Noun>, nouns: RowNouns<Noun>) {
    this.#dimension = dimension;
    this.#nouns = nouns;
    this.#reads = nouns.placesOf(readBy(dimension));
    this.#days = nouns.placeOfDays(dimension.turns?.property);
    this.compared = this.#reads.filter((place) => place !== this.#days);
  }

  /**
   * Ends runs of rows where a day of this dimension has turned.
   *
   * @param columns - for each column the numbers of all rows
   * @param combinations - for the first row of each run the number of what it holds in the columns that are {@link compared}
   * @param rows - which rows
   * @param count - how many
   * @param standing - how each of them stands in its run
   */
  endRuns(
    columns: readonly Int32Array[],
    combinations: Int32Array,
    rows: Int32Array,
    count: number,
    standing: Uint8Array,
  ): void {
    if (this.#days === -1) return;
    this.#stretches.endRuns(combinations, columns[this.#days]!, rows, count, standing, this.#turnsOf(columns));
  }

  /**
   * Looks up the values of some rows.
   *
   * @param columns - for each column the numbers of all rows
   * @param combinations - for each row the number of what it holds in the columns that are {@link compared}
   * @param rows - which rows
   * @param count - how many
   */
  look(columns: readonly Int32Array[], combinations: Int32Array, rows: Int32Array, count: number): void {
    const own = this.#days === -1 ? combinations : this.#stretchesOf(columns, combinations, rows, count);
    const { ids } = this;
    let asked = this.#asked;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      const combination = own[row]!;
      if (combination >= asked.length) {
        asked = new Int32Array(asked.length * 2);
        asked.set(this.#asked);
        this.#asked = asked;
      }
      if (asked[combination] === 0) asked[combination] = this.#ask(columns, row) + 1;
      ids[row] = asked[combination]! - 1;
    }
  }

  /**
   * The number of the value of a record.
   *
   * @param noun - the record
   * @returns the number
   * @throws {@link findings.CallerError} when the value is no text
   */
  idOf(noun: Noun): number {
    const value: unknown = this.#dimension.of(noun);
    if (typeof value !== "string") throw new CallerError(`dimensions.${this.#dimension.name}.of`, "a text", value);
    const known = this.#idByValue.get(value);
    if (known !== undefined) return known;
    const id = this.values.push(value) - 1;
    this.#idByValue.set(value, id);
    return id;
  }

  #ask(columns: readonly Int32Array[], row: number): number {
    return this.idOf(this.#nouns.nounWith(this.#reads, columns, row));
  }

  #stretchesOf(columns: readonly Int32Array[], others: Int32Array, rows: Int32Array, count: number): Int32Array {
    this.#stretches.look(others, columns[this.#days]!, rows, count, this.#turnsOf(columns));
    return this.#stretches.ids;
  }

  #turnsOf(columns: readonly Int32Array[]): TurnsOf {
    const turns = this.#dimension.turns!;
    return (row) => turns.of(this.#nouns.nounWith(this.compared, columns, row));
  }
}
