import { type Tally, type TallyColumn, tallyOfColumns } from "../../figures/tallies/index.js";
import { type Extent, type ExtentSubject, extentOf } from "../../holdings/extents/index.js";
import { CellNumbers } from "./cell-numbers.js";
import { Combinations } from "./combinations.js";
import { type BulkDimension, DimensionValues } from "./dimension-values.js";
import type { RowNouns } from "./row-nouns.js";
import { GOES_ON, RowRuns } from "./row-runs.js";

/** The properties that decide how much a record counts. */
const EXTENT_READS = ["pageCount", "volumeCode"] as const;
const FIRST_CELLS = 256;
const FIRST_ROW = Int32Array.of(0);
const MEASURES = 4;

/** Counts rows by the numbers of their columns, and records by what they are; both fill the same cells. */
export class BulkTally<Noun extends ExtentSubject> {
  readonly #dimensions: readonly BulkDimension<Noun>[];
  readonly #nouns: RowNouns<Noun>;
  readonly #runs: RowRuns;
  /** What the first row of each run makes in the columns of each dimension. */
  readonly #combinations: Combinations;
  readonly #extentReads: readonly number[];
  /** What each row makes in the columns that decide how much it counts. */
  readonly #extentCombinations: Combinations;
  readonly #extents: Extent[] = [];
  readonly #values: readonly DimensionValues<Noun>[];
  /** For each dimension the numbers of the values of rows, the cells of the tally by them, and for each cell the numbers of its values. */
  readonly #valueIds: readonly Int32Array[];
  readonly #cellNumbers: CellNumbers;
  readonly #keys: number[] = [];
  #cells = 0;
  #sums: Float64Array = new Float64Array(FIRST_CELLS * MEASURES);

  /**
   * @param dimensions - what to count by
   * @param nouns - makes the nouns that they are asked of
   */
  constructor(dimensions: readonly BulkDimension<Noun>[], nouns: RowNouns<Noun>) {
    this.#dimensions = dimensions;
    this.#nouns = nouns;
    this.#values = dimensions.map((dimension) => new DimensionValues(dimension, nouns));
    this.#valueIds = this.#values.map(({ ids }) => ids);
    this.#extentReads = nouns.placesOf(EXTENT_READS);
    const compared = this.#values.map((values) => values.compared);
    this.#runs = new RowRuns([...new Set(compared.flat())]);
    this.#combinations = new Combinations(compared);
    this.#extentCombinations = new Combinations([this.#extentReads]);
    this.#cellNumbers = new CellNumbers(dimensions.length);
  }

  /**
   * Counts rows by the numbers of their columns.
   *
   * @param columns - for each column the numbers of all rows
   * @param rows - which rows
   * @param count - how many
   */
  addRows(columns: readonly Int32Array[], rows: Int32Array, count: number): void {
    const { standing } = this.#runs;
    this.#lookUpRuns(columns, rows, count);
    this.#extentCombinations.look(columns, rows, count);
    const cells = this.#cellNumbers.ids;
    const extents = this.#extentCombinations.idsOf(0);
    let first = 0;
    for (let each = 0; each < count; each++) {
      const row = rows[each]!;
      if (standing[row] !== GOES_ON) first = row;
      const extent = extents[row]!;
      if (extent === this.#extents.length)
        this.#extents.push(extentOf(this.#nouns.nounWith(this.#extentReads, columns, row)));
      this.#add(cells[first]!, first, this.#extents[extent]!);
    }
  }

  /** Finds the cells of the first rows of runs. */
  #lookUpRuns(columns: readonly Int32Array[], rows: Int32Array, count: number): void {
    const { standing, firsts } = this.#runs;
    const combinations = this.#combinations;
    const differing = this.#runs.look(columns, rows, count);
    combinations.look(columns, firsts, differing);
    for (const [at, values] of this.#values.entries())
      values.endRuns(columns, combinations.idsOf(at), rows, count, standing);
    const runs = this.#runs.gather(rows, count);
    if (runs > differing) combinations.look(columns, firsts, runs);
    for (const [at, values] of this.#values.entries()) values.look(columns, combinations.idsOf(at), firsts, runs);
    this.#cellNumbers.look(this.#valueIds, firsts, runs);
  }

  /**
   * Counts a record that was read as text.
   *
   * @param noun - the record
   */
  addNoun(noun: Noun): void {
    for (const values of this.#values) values.ids[0] = values.idOf(noun);
    this.#cellNumbers.look(this.#valueIds, FIRST_ROW, 1);
    this.#add(this.#cellNumbers.ids[0]!, 0, extentOf(noun));
  }

  /** The tally of everything counted so far. */
  result(): Tally {
    const cells = this.#cells;
    const width = this.#dimensions.length;
    const columns = this.#dimensions.map(({ name }, at): TallyColumn => {
      const ids = new Int32Array(cells);
      for (let cell = 0; cell < cells; cell++) ids[cell] = this.#keys[cell * width + at]!;
      return { name, values: this.#values[at]!.values, ids };
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
    for (const ids of this.#valueIds) this.#keys.push(ids[row]!);
    if (this.#cells * MEASURES <= this.#sums.length) return;
    const larger = new Float64Array(this.#sums.length * 2);
    larger.set(this.#sums);
    this.#sums = larger;
  }
}
