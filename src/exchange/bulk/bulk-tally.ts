import { type Tally, type TallyColumn, type TallyDimension, tallyOfColumns } from "../../figures/tallies/index.js";
import { type Extent, type ExtentSubject, extentOf } from "../../holdings/extents/index.js";
import type { Lane } from "./column-lane.js";
import { Combinations } from "./combinations.js";

/** A dimension of a pass over bytes: beside what it is of a record, the columns that decide it. */
export interface BulkDimension<Noun> extends TallyDimension<Noun> {
  /** The properties that `of` reads: rows with the same values there are asked for once. Whatever it reads beside them counts as absent. */
  readonly reads: readonly string[];
}

/** A column as the tally sees it. */
export interface LaneColumn {
  /** The property that it fills. */
  readonly key: string;
  /** Its lane. */
  readonly lane: Lane;
}

/** The properties that decide how much a record counts. */
const EXTENT_READS = ["pageCount", "volumeCode"] as const;
const FIRST_CELLS = 256;
const MEASURES = 4;

/** Counts rows by the numbers of their columns, and records by what they are; both fill the same cells. */
export class BulkTally<Noun extends ExtentSubject> {
  readonly #dimensions: readonly BulkDimension<Noun>[];
  readonly #nounOf: (values: Readonly<Record<string, unknown>>) => Noun;
  readonly #columns: readonly LaneColumn[];
  /** What rows make in the columns of each dimension, and behind them in those of the extent. */
  readonly #combinations: Combinations;
  /** For each dimension, and behind them for the extent: the columns that are read. */
  readonly #reads: readonly (readonly number[])[];
  /** For each dimension: the number of the value of each combination, and the number of each value. */
  readonly #valueIds: readonly number[][];
  readonly #valuesById: readonly string[][];
  readonly #idsByValue: readonly Map<string, number>[];
  readonly #extents: Extent[] = [];
  /** The numbers of the values of a row, the cells of the tally by them, and for each cell the numbers of its values. */
  readonly #row: Int32Array;
  readonly #cellOf: Combinations;
  readonly #keys: number[] = [];
  #cells = 0;
  #sums = new Float64Array(FIRST_CELLS * MEASURES);

  /**
   * @param dimensions - what to count by
   * @param columns - the columns of the rows, in the order of their numbers
   * @param nounOf - makes the noun of some values, as the list does
   */
  constructor(
    dimensions: readonly BulkDimension<Noun>[],
    columns: readonly LaneColumn[],
    nounOf: (values: Readonly<Record<string, unknown>>) => Noun,
  ) {
    const placesOf = (reads: readonly string[]) =>
      columns.flatMap(({ key }, place) => (reads.includes(key) ? [place] : []));
    this.#dimensions = dimensions;
    this.#columns = columns;
    this.#nounOf = nounOf;
    this.#reads = [...dimensions.map(({ reads }) => reads), EXTENT_READS].map(placesOf);
    this.#combinations = new Combinations(this.#reads);
    this.#valueIds = dimensions.map(() => []);
    this.#valuesById = dimensions.map(() => []);
    this.#idsByValue = dimensions.map(() => new Map());
    this.#row = new Int32Array(dimensions.length);
    this.#cellOf = new Combinations([dimensions.map((_, at) => at)]);
  }

  /**
   * Counts a row by the numbers of its columns.
   *
   * @param ids - the numbers, one for each column
   */
  addRow(ids: Int32Array): void {
    const row = this.#row;
    const combinations = this.#combinations;
    combinations.look(ids);
    for (let at = 0; at < row.length; at++) {
      row[at] = this.#valueIds[at]![combinations.idOf(at)] ?? this.#newCombination(at, ids);
    }
    const extent = combinations.idOf(row.length);
    this.#add(this.#extents[extent] ?? this.#newExtent(ids));
  }

  /**
   * Counts a record that was read as text.
   *
   * @param noun - the record
   */
  addNoun(noun: Noun): void {
    for (const [at, dimension] of this.#dimensions.entries()) this.#row[at] = this.#valueId(at, dimension.of(noun));
    this.#add(extentOf(noun));
  }

  /** The tally of everything counted so far. */
  result(): Tally {
    const cells = this.#cells;
    const width = this.#dimensions.length;
    const columns = this.#dimensions.map(
      ({ name }, at): TallyColumn => ({
        name,
        values: this.#valuesById[at]!,
        ids: Int32Array.from({ length: cells }, (_, cell) => this.#keys[cell * width + at]!),
      }),
    );
    const [volumes, items, pages, withoutPageCount] = [0, 1, 2, 3].map((measure) =>
      Float64Array.from({ length: cells }, (_, cell) => this.#sums[cell * MEASURES + measure]!),
    );
    return tallyOfColumns(columns, {
      records: cells,
      volumes: volumes!,
      items: items!,
      pages: pages!,
      withoutPageCount: withoutPageCount!,
    });
  }

  #newCombination(at: number, ids: Int32Array): number {
    const dimension = this.#dimensions[at]!;
    const value = this.#valueId(at, dimension.of(this.#nounWith(this.#reads[at]!, ids)));
    this.#valueIds[at]!.push(value);
    return value;
  }

  #newExtent(ids: Int32Array): Extent {
    const extent = extentOf(this.#nounWith(this.#reads.at(-1)!, ids));
    this.#extents.push(extent);
    return extent;
  }

  /** Keys are the list's own, never names from a file. */
  #nounWith(places: readonly number[], ids: Int32Array): Noun {
    const values: Record<string, unknown> = {};
    for (const place of places) {
      const { key, lane } = this.#columns[place]!;
      const value = lane.value(ids[place]!);
      if (value !== undefined) values[key] = value;
    }
    return this.#nounOf(values);
  }

  #valueId(at: number, value: string): number {
    const ids = this.#idsByValue[at]!;
    const known = ids.get(value);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(value, id);
    this.#valuesById[at]!.push(value);
    return id;
  }

  /** Adds to the cell of the values in `#row`. */
  #add({ volumes, items, pages, withoutPageCount }: Extent): void {
    this.#cellOf.look(this.#row);
    const cell = this.#cellOf.idOf(0);
    if (cell === this.#cells) this.#newCell();
    const at = cell * MEASURES;
    const sums = this.#sums;
    sums[at]! += volumes;
    sums[at + 1]! += items;
    sums[at + 2]! += pages;
    sums[at + 3]! += withoutPageCount;
  }

  #newCell(): void {
    this.#cells++;
    for (const id of this.#row) this.#keys.push(id);
    if (this.#cells * MEASURES <= this.#sums.length) return;
    const larger = new Float64Array(this.#sums.length * 2);
    larger.set(this.#sums);
    this.#sums = larger;
  }
}
