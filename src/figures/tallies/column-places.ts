import { CallerError } from "../../foundation/findings/index.js";
import { BLOCK, copyWholeNumbers } from "./column-block.js";
import type { RankedColumn } from "./ranked-column.js";

/** What the values of a column add to a place, by their numbers, and the numbers of the records at hand. */
interface Steps {
  readonly steps: Int32Array;
  readonly ids: Int32Array;
}

/** A place is a whole number of 32 bits. */
export const MOST_PLACES = 2 ** 31 - 1;
/** So many columns go through together. */
const ABREAST = 4;
/** Adds nothing: fills up the columns that go through together. */
const NO_STEPS: Steps = { steps: new Int32Array(1), ids: new Int32Array(BLOCK) };

/** Every combination of the values of some columns has a place, in natural order. */
export class ColumnPlaces {
  /** How many places there are. */
  readonly size: number;
  readonly #columns: readonly RankedColumn[];
  readonly #steps: readonly Steps[];

  /** @param columns - the columns */
  constructor(columns: readonly RankedColumn[]) {
    let size = 1;
    const steps = columns.toReversed().map(({ ranks, values }): Steps => {
      const step = size;
      size *= values.length;
      return { steps: ranks.map((rank) => rank * step), ids: new Int32Array(BLOCK) };
    });
    this.size = size;
    this.#columns = columns;
    this.#steps = steps.toReversed();
  }

  /**
   * The places of all records.
   *
   * @throws {@link findings.CallerError} when a number has no value
   */
  all(records: number): Int32Array {
    const places = new Int32Array(records);
    for (let from = 0; from < records; from += BLOCK)
      this.look(from, Math.min(BLOCK, records - from), places.subarray(from, from + BLOCK));
    return places;
  }

  /**
   * The places of some records, into a block.
   *
   * @throws {@link findings.CallerError} when a number has no value
   */
  look(from: number, count: number, block: Int32Array): void {
    const steps = this.#steps;
    for (const [at, { ids }] of this.#columns.entries()) copyWholeNumbers(ids, from, count, steps[at]!.ids);
    block.fill(0);
    for (let at = 0; at < steps.length; at += ABREAST) {
      const [one, two = NO_STEPS, three = NO_STEPS, four = NO_STEPS] = steps.slice(at, at + ABREAST);
      if (!addSteps(block, count, one!, two, three, four)) this.#refuse(from, count);
    }
  }

  #refuse(from: number, count: number): void {
    for (const [column, { name, ids }] of this.#columns.entries()) {
      const { steps, ids: block } = this.#steps[column]!;
      for (let at = 0; at < count; at++) {
        if (steps[block[at]!] === undefined)
          throw new CallerError(`columns.${name}.ids`, `whole numbers from 0 to ${steps.length - 1}`, ids[from + at]);
      }
    }
  }
}

/** Adds four columns to the places of some records, and says whether every number had a value: what is none makes no number of the place. */
function addSteps(block: Int32Array, count: number, one: Steps, two: Steps, three: Steps, four: Steps): boolean {
  const { steps: steps1, ids: ids1 } = one;
  const { steps: steps2, ids: ids2 } = two;
  const { steps: steps3, ids: ids3 } = three;
  const { steps: steps4, ids: ids4 } = four;
  for (let at = 0; at < count; at++) {
    const place = block[at]! + steps1[ids1[at]!]! + steps2[ids2[at]!]! + steps3[ids3[at]!]! + steps4[ids4[at]!]!;
    if (Number.isNaN(place)) return false;
    block[at] = place;
  }
  return true;
}
