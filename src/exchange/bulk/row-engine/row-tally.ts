import { CellNumbers } from "./cell-numbers.js";
import { Combinations } from "./combinations.js";
import { grownInts } from "./grown.js";
import { byteAt, bytesOf, intAt, intsOf } from "./memory.js";
import { NONE } from "./row-checks.js";
import { RowDimension } from "./row-dimension.js";
import type { RowLook } from "./row-look.js";
import { GOES_ON, RowRuns } from "./row-runs.js";
import type { TakenRows } from "./taken-rows.js";

const FIRST_CELLS = 256;
const FIRST_COMBINATIONS = 256;
/** Volumes, items, pages and records without a count of pages. */
export const MEASURES = 4;

/** Counts rows by the numbers of their columns, and single records by the numbers of their values; both fill the same cells. */
export class RowTally {
  readonly #look: RowLook;
  readonly #taken: TakenRows;
  readonly #extent = new Float64Array(MEASURES);
  #keys: Int32Array = new Int32Array(FIRST_CELLS);
  #sums: Float64Array = new Float64Array(FIRST_CELLS * MEASURES);
  #cells = 0;
  readonly #firstPlace = new Int32Array(1);
  readonly #runs = new RowRuns();
  /** What the first row of each run makes in the columns of each dimension. */
  readonly #combinations = new Combinations();
  readonly #dimensions: RowDimension[] = [];
  readonly #values: Int32Array[] = [];
  #cellNumbers = new CellNumbers(0);
  /** For how many dimensions they are. */
  #numbered = 0;
  /** What each row makes in the columns that decide how much it counts. */
  readonly #extentCombinations = new Combinations();
  #extentLink = NONE;
  #extents: Float64Array = new Float64Array(FIRST_COMBINATIONS * MEASURES);
  #extentCount = 0;
  /** The first row of the run in which counting stopped. */
  #counting = 0;

  /**
   * @param look - has the numbers of the cells
   * @param taken - the rows that are counted
   */
  constructor(look: RowLook, taken: TakenRows) {
    this.#look = look;
    this.#taken = taken;
  }

  /**
   * Adds a column in which the rows of a run are alike.
   *
   * @param column - the number of the column
   */
  addCompared(column: number): void {
    this.#runs.addCompared(column);
  }

  /**
   * Adds a column to a chain of what dimensions read.
   *
   * @param column - the number of the column
   * @param before - the link before it, or {@link NONE}
   * @returns the number of the link
   */
  addLink(column: number, before: number): number {
    return this.#combinations.addLink(column, before);
  }

  /**
   * Adds a dimension.
   *
   * @param link - the last link of what it reads, or {@link NONE}
   * @param days - the column of days that it reads as well, or {@link NONE}
   */
  addDimension(link: number, days: number): void {
    const dimension = new RowDimension(link, days);
    this.#dimensions.push(dimension);
    this.#values.push(dimension.ids);
  }

  /**
   * Adds a column that decides how much a row counts.
   *
   * @param column - the number of the column
   */
  addExtentColumn(column: number): void {
    this.#extentLink = this.#extentCombinations.addLink(column, this.#extentLink);
  }

  /**
   * The numbers of the values that rows have in a dimension.
   *
   * @param dimension - the number of the dimension
   * @returns the numbers
   */
  values(dimension: number): Int32Array {
    return this.#values[dimension]!;
  }

  /** Parts the rows that were taken into runs. */
  beginRuns(): void {
    const look = this.#look;
    const taken = this.#taken;
    this.#runs.look(look.lanes, taken.rows(), taken.count());
    this.#combinations.look(look.lanes, this.#runs.firsts, this.#runs.count);
    this.#extentCombinations.look(look.lanes, taken.rows(), taken.count());
    this.#counting = 0;
  }

  /**
   * Ends runs where a day of a dimension has turned.
   *
   * @param dimension - the number of the dimension
   * @param begin - the place at which to begin, 0 or where it stopped
   * @returns the place of a row of which the host is asked for the turns; {@link NONE} when the dimension is done
   */
  endRuns(dimension: number, begin: number): number {
    const look = this.#look;
    const taken = this.#taken;
    const own = this.#dimensions[dimension]!;
    if (own.days === NONE) return NONE;
    const others = this.#combinations.idsOf(own.link);
    const days = look.lanes[own.days]!.ids;
    return own.stretches.endRuns(others, days, taken.rows(), begin, taken.count(), this.#runs.standing);
  }

  /**
   * Takes what the host says of the turns of a combination.
   *
   * @param dimension - the number of the dimension
   * @param days - which days count for themselves: `EVERY_DAY`, `NO_DAY`, or `SOME_DAYS`, where {@link addTurn} follows for each
   */
  learnTurns(dimension: number, days: number): void {
    this.#dimensions[dimension]!.stretches.learn(days);
  }

  /**
   * Takes the next turn.
   *
   * @param dimension - the number of the dimension
   * @param day - the day as YYYYMMDD
   */
  addTurn(dimension: number, day: number): void {
    this.#dimensions[dimension]!.stretches.addTurn(day);
  }

  /** Finds what the first rows of runs hold, once all runs are ended. */
  gatherRuns(): void {
    const look = this.#look;
    const taken = this.#taken;
    const differing = this.#runs.count;
    this.#runs.gather(taken.rows(), taken.count());
    if (this.#runs.count > differing) this.#combinations.look(look.lanes, this.#runs.firsts, this.#runs.count);
    for (let at = 0; at < this.#dimensions.length; at++) {
      const own = this.#dimensions[at]!;
      if (own.days === NONE) continue;
      const others = this.#combinations.idsOf(own.link);
      own.stretches.look(others, look.lanes[own.days]!.ids, this.#runs.firsts, this.#runs.count);
    }
  }

  /**
   * Gives the first rows of runs the numbers of their values in a dimension.
   *
   * @param dimension - the number of the dimension
   * @param begin - the place at which to begin, 0 or where it stopped
   * @returns the place of a run of which the host is asked for the value; {@link NONE} when the dimension is done
   */
  lookUp(dimension: number, begin: number): number {
    const own = this.#dimensions[dimension]!;
    const firsts = intsOf(this.#runs.firsts);
    const combinations = intsOf(this.#combinationsOf(own));
    for (let each = begin; each < this.#runs.count; each++) {
      const row = intAt(firsts, each);
      const combination = intAt(combinations, row);
      if (combination >= own.asked.length) own.asked = grownInts(own.asked, combination + 1);
      if (own.asked[combination]! === 0) return each;
      own.ids[row] = own.asked[combination]! - 1;
    }
    return NONE;
  }

  /**
   * The first row of a run.
   *
   * @param run - the place of the run
   * @returns the number of the row in its block
   */
  firstOf(run: number): number {
    return this.#runs.firsts[run]!;
  }

  /**
   * Takes what the host says of a value.
   *
   * @param dimension - the number of the dimension
   * @param run - the place of the run that was asked about
   * @param value - the number of its value
   */
  learnValue(dimension: number, run: number, value: number): void {
    const own = this.#dimensions[dimension]!;
    own.asked[this.#combinationsOf(own)[this.#runs.firsts[run]!]!] = value + 1;
  }

  /**
   * Counts the rows that were taken, once all values are known.
   *
   * @param begin - the place at which to begin, 0 or where it stopped
   * @returns the place of a row of which the host is asked for the extent; {@link NONE} when all are counted
   */
  countRows(begin: number): number {
    const count = this.#taken.count();
    if (begin === 0) this.#lookUpCells(this.#runs.firsts, this.#runs.count);
    const taken = intsOf(this.#taken.rows());
    const standing = bytesOf(this.#runs.standing);
    const cells = intsOf(this.#cellNumbers.ids);
    const extents = intsOf(this.#extentCombinations.idsOf(this.#extentLink));
    const known = this.#extentCount;
    let first = this.#counting;
    let each = begin;
    for (; each < count; each++) {
      const row = intAt(taken, each);
      if (byteAt(standing, row) !== GOES_ON) first = row;
      const extent = intAt(extents, row);
      if (extent === known) break;
      this.#add(intAt(cells, first), first, this.#extents, extent);
    }
    this.#counting = first;
    return each < count ? each : NONE;
  }

  /** Takes what the host has written of the {@link extent} that was asked for. */
  learnExtent(): void {
    const from = this.#extentCount * MEASURES;
    if (from === this.#extents.length) this.#extents = grownSums(this.#extents);
    for (let at = 0; at < MEASURES; at++) this.#extents[from + at] = this.#extent[at]!;
    this.#extentCount++;
  }

  /** Takes the volumes, items, pages and records without a count of pages from the host: of the extent asked for, or of a single record. */
  extent(): Float64Array {
    return this.#extent;
  }

  /** Counts a single record, whose {@link extent} and {@link values} the host has written, these at the first place. */
  addRecord(): void {
    this.#lookUpCells(this.#firstPlace, 1);
    this.#add(this.#cellNumbers.ids[0]!, 0, this.#extent, 0);
  }

  /** How many cells the tally has. */
  cells(): number {
    return this.#cells;
  }

  /** For each cell the numbers of its values, cell by cell. */
  keys(): Int32Array {
    return this.#keys;
  }

  /** For each cell volumes, items, pages and records without a count of pages, cell by cell. */
  sums(): Float64Array {
    return this.#sums;
  }

  #lookUpCells(rows: Int32Array, count: number): void {
    if (this.#numbered !== this.#dimensions.length) {
      this.#numbered = this.#dimensions.length;
      this.#cellNumbers = new CellNumbers(this.#numbered);
    }
    this.#cellNumbers.look(this.#values, rows, count);
  }

  #combinationsOf(dimension: RowDimension): Int32Array {
    return dimension.days === NONE ? this.#combinations.idsOf(dimension.link) : dimension.stretches.ids;
  }

  #add(cell: number, row: number, extents: Float64Array, extent: number): void {
    if (cell === this.#cells) this.#newCell(row);
    const at = cell * MEASURES;
    const from = extent * MEASURES;
    const sums = this.#sums;
    sums[at] = sums[at]! + extents[from]!;
    sums[at + 1] = sums[at + 1]! + extents[from + 1]!;
    sums[at + 2] = sums[at + 2]! + extents[from + 2]!;
    sums[at + 3] = sums[at + 3]! + extents[from + 3]!;
  }

  #newCell(row: number): void {
    const width = this.#values.length;
    if ((this.#cells + 1) * width > this.#keys.length) this.#keys = grownInts(this.#keys, (this.#cells + 1) * width);
    for (let at = 0; at < width; at++) this.#keys[this.#cells * width + at] = this.#values[at]![row]!;
    this.#cells++;
    if (this.#cells * MEASURES > this.#sums.length) this.#sums = grownSums(this.#sums);
  }
}

function grownSums(sums: Float64Array): Float64Array {
  const grown = new Float64Array(sums.length * 2);
  for (let at = 0; at < sums.length; at++) grown[at] = sums[at]!;
  return grown;
}
