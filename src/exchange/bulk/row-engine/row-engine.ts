import { MetNumbers } from "./met-numbers.js";
import { RowCutter } from "./row-cutter.js";
import { RowLook } from "./row-look.js";
import { RowTally } from "./row-tally.js";
import { TakenRows } from "./taken-rows.js";

/**
 * What a pass over bytes does with every row: it is cut, looked at and counted. All that needs a rule, a text or a decision is asked of the host.
 *
 * This folder is compiled to WebAssembly as well; `.ci/write-row-engine.mjs` says how. So in it a number is a whole one of 32 bits, and nothing but classes,
 * functions, numbers and typed arrays is used. A file whose name ends with `.as.ts` stands in for its neighbour there: it does the same with
 * instructions that JavaScript has not.
 */
export class RowEngine {
  /** Cuts bytes into rows. */
  readonly cutter: RowCutter;
  /** Looks at rows. */
  readonly look: RowLook;
  /** Takes those in form, and counts what there is to count of single columns. */
  readonly taken: TakenRows;
  /** Counts them by several columns. */
  readonly tally: RowTally;

  constructor() {
    const cutter = new RowCutter();
    const met = new MetNumbers();
    const look = new RowLook(cutter.block, met);
    const taken = new TakenRows(look, met);
    this.cutter = cutter;
    this.look = look;
    this.taken = taken;
    this.tally = new RowTally(look, taken);
  }
}
