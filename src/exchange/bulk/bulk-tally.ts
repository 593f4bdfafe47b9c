import { type Tally, type TallyColumn, type TallyDimension, tallyOfColumns } from "../../figures/tallies/index.js";
import { type Extent, type ExtentSubject, extentOf } from "../../holdings/extents/index.js";
import { MOST_ROWS } from "./byte-rows.js";
import { CellNumbers } from "./cell-numbers.js";
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
const FIRST_ROW = Int32Array.of(0);
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
  /** For each dimension: the number of the value of each combination, from 1, and the number of each value. */
  readonly #valueIds: Int32Array[];
  readonly #valuesById: readonly string[][];
  readonly #idsByValue: readonly Map<string, number>[];
  readonly #extents: Extent[] = [];
  /** For each dimension the numbers of the values of rows, the cells of the tally by them, and for each cell the numbers of its values. */
  readonly #values: readonly Int32Array[];
  readonly #cellNumbers: CellNumbers;
  readonly #keys: number[] = [];
  #cells = 0;
  #sums: Float64Array = new Float64Array(FIRST_CELLS * MEASURES);

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
    this.#valueIds = dimensions.map(() => new Int32Array(FIRST_CELLS));
    this.#valuesById = dimensions.map(() => []);
    this.#idsByValue = dimensions.map(() => new Map());
    this.#values = dimensions.map(() => new Int32Array(MOST_ROWS));
    this.#cellNumbers = new CellNumbers(dimensions.length);
  }

  /**
   * Counts rows by the numbers of their columns.
   *
   * @param ids - for each column the numbers of all rows
   * @param rows - which rows
   * @param count - how many
   */
  addRows(ids: readonly Int32Array[], rows: Int32Array, count: number): void {
    const combinations = this.#combinations;
    combinations.look(ids, rows, count);
    for (const [at, values] of this.#values.entries()) {
      const own = combinations.idsOf(at);
      let valueIds = this.#valueIds[at]!;
      for (let each = 0; each < count; each++) {
        const row = rows[each]!;
        const combination = own[row]!;
        if (combination >= valueIds.length) {
          valueIds = doubled(valueIds, new Int32Array(valueIds.length * 2));
          this.#valueIds[at] = valueIds;
        }
        if (valueIds[combination] === 0) valueIds[combination] = this.#valueOf(at, ids, row) + 1;
        values[row] = valueIds[combination]! - 1;
      }
    }
    this.#cellNumbers.look(this.#values, rows, count);
    const cells = this.#cellNumbers.ids;
    const extents = combinations.idsOf(this.#values.length);
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      const extent = extents[row]!;
      if (extent === this.#extents.length) this.#extents.push(extentOf(this.#nounWith(this.#reads.at(-1)!, ids, row)));
      this.#add(cells[row]!, row, this.#extents[extent]!);
    }
  }

  /**
   * Counts a record that was read as text.
   *
   * @param noun - the record
   */
  addNoun(noun: Noun): void {
    for (const [at, dimension] of this.#dimensions.entries())
      this.#values[at]![0] = this.#valueId(at, dimension.of(noun));
    this.#cellNumbers.look(this.#values, FIRST_ROW, 1);
    this.#add(this.#cellNumbers.ids[0]!, 0, extentOf(noun));
  }

  /** The tally of everything counted so far. */
  result(): Tally {
    const cells = this.#cells;
    const width = this.#dimensions.length;
    const columns = this.#dimensions.map(({ name }, at): TallyColumn => {
      const ids = new Int32Array(cells);
      for (let cell = 0; cell < cells; cell++) ids[cell] = this.#keys[cell * width + at]!;
      return { name, values: this.#valuesById[at]!, ids };
    });
    const [volumes, items, pages, withoutPageCount] = [0, 1, 2, 3].map((measure) => {
      const sums = new Float64Array(cells);
      for (let cell = 0; cell < cells; cell++) sums[cell] = this.#sums[cell * MEASURES + measure]!;
      return sums;
    });
    return tallyOfColumns(columns, {
      records: cells,
      volumes: volumes!,
      items: items!,
      pages: pages!,
      withoutPageCount: withoutPageCount!,
    });
  }

  #valueOf(at: number, ids: readonly Int32Array[], row: number): number {
    return this.#valueId(at, this.#dimensions[at]!.of(this.#nounWith(this.#reads[at]!, ids, row)));
  }

  /** Keys are the list's own, never names from a file. */
  #nounWith(places: readonly number[], ids: readonly Int32Array[], row: number): Noun {
    const values: Record<string, unknown> = {};
    for (const place of places) {
      const { key, lane } = this.#columns[place]!;
      const value = lane.value(ids[place]![row]!);
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

  #add(cell: number, row: number, { volumes, items, pages, withoutPageCount }: Extent): void {
    if (cell === this.#cells) this.#newCell(row);
    const at = cell * MEASURES;
    const sums = this.#sums;
    sums[at]! += volumes;
    sums[at + 1]! += items;
    sums[at + 2]! += pages;
    sums[at + 3]! += withoutPageCount;
  }

  #newCell(row: number): void {
    this.#cells++;
    for (const values of this.#values) this.#keys.push(values[row]!);
    if (this.#cells * MEASURES <= this.#sums.length) return;
    this.#sums = doubled(this.#sums, new Float64Array(this.#sums.length * 2));
  }
}

function doubled<Numbers extends Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
