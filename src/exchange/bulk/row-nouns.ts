import type { Lane } from "./column-lane.js";
import type { BulkEngine } from "./engine-forms.js";

/** A column as the tally sees it. */
export interface LaneColumn {
  /** The property that it fills. */
  readonly key: string;
  /** Its lane. */
  readonly lane: Lane;
}

/** Makes nouns of some columns of a row, for those who ask about all rows that are alike there. */
export class RowNouns<Noun> {
  readonly #engine: BulkEngine;
  readonly #columns: readonly LaneColumn[];
  readonly #nounOf: (values: Readonly<Record<string, unknown>>) => Noun;

  /**
   * @param engine - has the numbers of their cells
   * @param columns - the columns of the rows, in the order of their numbers
   * @param nounOf - makes the noun of some values, as the list does
   */
  constructor(
    engine: BulkEngine,
    columns: readonly LaneColumn[],
    nounOf: (values: Readonly<Record<string, unknown>>) => Noun,
  ) {
    this.#engine = engine;
    this.#columns = columns;
    this.#nounOf = nounOf;
  }

  /**
   * The places of the columns that fill some properties; a property that no column of the file fills has none.
   *
   * @param keys - the properties
   * @returns the places, in the order of the columns
   */
  placesOf(keys: readonly string[]): readonly number[] {
    return this.#columns.flatMap(({ key }, place) => (keys.includes(key) ? [place] : []));
  }

  /**
   * The place of the column that fills a property with days, each numbered as YYYYMMDD.
   *
   * @param key - the property
   * @returns the place, or -1
   */
  placeOfDays(key: string | undefined): number {
    return this.#columns.findIndex((column) => column.key === key && column.lane.isOfDays);
  }

  /**
   * The noun that a row makes with some of its columns; what the others hold counts as absent.
   *
   * @param places - the places of the columns
   * @param row - the row
   * @returns the noun
   */
  nounWith(places: readonly number[], row: number): Noun {
    // Keys are the list's own, never names from a file.
    const values: Record<string, unknown> = {};
    for (const place of places) {
      const { key, lane } = this.#columns[place]!;
      const value = lane.value(this.#engine.look.ids(place)[row]!);
      if (value !== undefined) values[key] = value;
    }
    return this.#nounOf(values);
  }
}
