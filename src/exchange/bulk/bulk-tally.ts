import { type Tally, type TallyColumn, tallyOfColumns } from "../../figures/tallies/index.js";
import type { DateTurns } from "../../foundation/verdicts/index.js";
import { type Extent, type ExtentSubject, extentOf } from "../../holdings/extents/index.js";
import { type BulkDimension, DimensionValues } from "./dimension-values.js";
import type { BulkEngine } from "./engine-forms.js";
import { EVERY_DAY, NO_DAY, SOME_DAYS } from "./row-engine/day-stretches.js";
import { NONE } from "./row-engine/row-checks.js";
import { MEASURES } from "./row-engine/row-tally.js";
import type { RowNouns } from "./row-nouns.js";

/** The properties that decide how much a record counts. */
const EXTENT_READS = ["pageCount", "volumeCode"] as const;

/** Has the engine count rows by the numbers of their columns, and records by what they are; both fill the same cells. */
export class BulkTally<Noun extends ExtentSubject> {
  readonly #engine: BulkEngine;
  readonly #dimensions: readonly BulkDimension<Noun>[];
  readonly #nouns: RowNouns<Noun>;
  readonly #extentReads: readonly number[];
  readonly #values: readonly DimensionValues<Noun>[];

  /**
   * @param engine - counts
   * @param dimensions - what to count by
   * @param nouns - makes the nouns that they are asked of
   */
  constructor(engine: BulkEngine, dimensions: readonly BulkDimension<Noun>[], nouns: RowNouns<Noun>) {
    this.#engine = engine;
    this.#dimensions = dimensions;
    this.#nouns = nouns;
    this.#values = dimensions.map((dimension) => new DimensionValues(dimension, nouns));
    const compared = this.#values.map((values) => values.compared);
    for (const column of new Set(compared.flat())) engine.tally.addCompared(column);
    const ends = addLinks(engine, compared);
    for (const [at, { days }] of this.#values.entries()) engine.tally.addDimension(ends[at]!, days);
    this.#extentReads = nouns.placesOf(EXTENT_READS);
    for (const column of this.#extentReads) engine.tally.addExtentColumn(column);
  }

  /** Counts the rows that the engine has taken. */
  addRows(): void {
    const { taken, tally } = this.#engine;
    if (taken.count() === 0) return;
    tally.beginRuns();
    for (let at = 0; at < this.#values.length; at++) {
      const values = this.#values[at]!;
      for (let place = tally.endRuns(at, 0); place !== NONE; place = tally.endRuns(at, place))
        this.#learnTurns(at, values.turnsOf(taken.rows()[place]!));
    }
    tally.gatherRuns();
    for (let at = 0; at < this.#values.length; at++) {
      const values = this.#values[at]!;
      for (let run = tally.lookUp(at, 0); run !== NONE; run = tally.lookUp(at, run))
        tally.learnValue(at, run, values.idAt(tally.firstOf(run)));
    }
    for (let place = tally.countRows(0); place !== NONE; place = tally.countRows(place)) {
      this.#write(extentOf(this.#nouns.nounWith(this.#extentReads, taken.rows()[place]!)));
      tally.learnExtent();
    }
  }

  /**
   * Counts a record that was read as text.
   *
   * @param noun - the record
   */
  addNoun(noun: Noun): void {
    for (const [at, values] of this.#values.entries()) this.#engine.tally.values(at)[0] = values.idOf(noun);
    this.#write(extentOf(noun));
    this.#engine.tally.addRecord();
  }

  /** The tally of everything counted so far. */
  result(): Tally {
    const { tally } = this.#engine;
    const cells = tally.cells();
    const keys = tally.keys();
    const sums = tally.sums();
    const width = this.#dimensions.length;
    const columns = this.#dimensions.map(({ name }, at): TallyColumn => {
      const ids = new Int32Array(cells);
      for (let cell = 0; cell < cells; cell++) ids[cell] = keys[cell * width + at]!;
      return { name, values: this.#values[at]!.values, ids };
    });
    const [volumes, items, pages, withoutPageCount] = [0, 1, 2, 3].map((measure) => {
      const own = new Float64Array(cells);
      for (let cell = 0; cell < cells; cell++) own[cell] = sums[cell * MEASURES + measure]!;
      return own;
    });
    return tallyOfColumns(columns, {
      records: cells,
      volumes: volumes!,
      items: items!,
      pages: pages!,
      withoutPageCount: withoutPageCount!,
    });
  }

  #learnTurns(dimension: number, turns: ReturnType<DateTurns<Noun>["of"]>): void {
    const { tally } = this.#engine;
    if (turns === undefined) tally.learnTurns(dimension, EVERY_DAY);
    else if (turns === "unread") tally.learnTurns(dimension, NO_DAY);
    else {
      tally.learnTurns(dimension, SOME_DAYS);
      for (const day of turns) tally.addTurn(dimension, day);
    }
  }

  #write({ volumes, items, pages, withoutPageCount }: Extent): void {
    this.#engine.tally.extent().set([volumes, items, pages, withoutPageCount]);
  }
}

/** Adds a chain of columns for each set of them, and gives the end of each. The columns that most sets have stand first, so that chains begin alike. */
function addLinks(engine: BulkEngine, sets: readonly (readonly number[])[]): readonly number[] {
  const known = new Map<string, number>();
  const linkOf = (before: number, column: number): number => {
    const key = `${before} ${column}`;
    const link = known.get(key) ?? engine.tally.addLink(column, before);
    known.set(key, link);
    return link;
  };
  const uses = (column: number) => sets.filter((set) => set.includes(column)).length;
  return sets.map((set) => [...set].sort((one, other) => uses(other) - uses(one) || one - other).reduce(linkOf, NONE));
}
