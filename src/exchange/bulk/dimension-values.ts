import type { TallyDimension } from "../../figures/tallies/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import type { DateTurns } from "../../foundation/verdicts/index.js";
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

/** The values of one dimension, each with its number from 0 in the order in which they are met. */
export class DimensionValues<Noun> {
  /** The values by their numbers. */
  readonly values: string[] = [];
  /** The columns whose combination has to be known: all that the dimension reads, or those beside the date whose turns it tells. */
  readonly compared: readonly number[];
  /** The column of that date, or -1. */
  readonly days: number;
  readonly #dimension: BulkDimension<Noun>;
  readonly #nouns: RowNouns<Noun>;
  readonly #reads: readonly number[];
  readonly #idByValue = new Map<string, number>();

  /**
   * @param dimension - the dimension
   * @param nouns - makes the nouns that it is asked of
   */
  constructor(dimension: BulkDimension<Noun>, nouns: RowNouns<Noun>) {
    this.#dimension = dimension;
    this.#nouns = nouns;
    this.#reads = nouns.placesOf(readBy(dimension));
    this.days = nouns.placeOfDays(dimension.turns?.property);
    this.compared = this.#reads.filter((place) => place !== this.days);
  }

  /**
   * On which days the answer turns for what stands beside the day in a row.
   *
   * @param row - the row
   * @returns the days as YYYYMMDD, in their order, or as `DateTurns` has them
   */
  turnsOf(row: number): ReturnType<DateTurns<Noun>["of"]> {
    return this.#dimension.turns!.of(this.#nouns.nounWith(this.compared, row));
  }

  /**
   * The number of the value of a row.
   *
   * @param row - the row
   * @returns the number
   * @throws {@link findings.CallerError} when the value is no text
   */
  idAt(row: number): number {
    return this.idOf(this.#nouns.nounWith(this.#reads, row));
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
}
