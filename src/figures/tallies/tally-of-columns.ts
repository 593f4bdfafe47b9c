import { CallerError } from "../../foundation/findings/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { countedTally } from "./cell-table.js";
import { cellsOfColumns } from "./cells-of-columns.js";
import { BLOCK, NumberBlock } from "./column-block.js";
import { MeasureSums } from "./measure-sums.js";
import { rankedColumn } from "./ranked-column.js";
import type { Tally } from "./tally.js";

/** A dimension (维度) as a column: the values that occur, and for every record the number of its value among them. */
export interface TallyColumn {
  /** Its name, such as `fonds`. */
  readonly name: string;
  /** The values; an unknown value is the empty text. */
  readonly values: readonly string[];
  /** For every record the place of its value in `values`, from 0: best a typed array. */
  readonly ids: ArrayLike<number>;
}

/** How much each record counts, as columns of whole numbers; a column that is left out is 0 throughout. */
export interface ExtentColumns {
  /** How many records there are. */
  readonly records: number;
  /** Volumes: 1 for a volume. */
  readonly volumes?: ArrayLike<number>;
  /** Items: 1 for an item of a fonds that is arranged by item, 0 for one inside a volume. */
  readonly items?: ArrayLike<number>;
  /** Pages: 0 where they are not known. */
  readonly pages?: ArrayLike<number>;
  /** 1 for a volume or an item whose pages are not known. */
  readonly withoutPageCount?: ArrayLike<number>;
}

const EXTENT_NAMES = ["volumes", "items", "pages", "withoutPageCount"] as const;

/**
 * The tally of records that a host keeps in columns, such as the result of a query or an Arrow table: what `tallyOf` gives for the same
 * records, several times faster, since no value is read as text.
 *
 * @param columns - what to count by; with none, everything is one cell
 * @param extent - how much each record counts
 * @returns the counts
 * @throws {@link findings.CallerError} when two dimensions have one name, a value is no text, a column is shorter than the records, a number has
 *   no value, or an amount is no whole number from 0
 * @example
 * ```ts
 * const fonds = { name: "fonds", values: ["0012", "0013"], ids: Uint8Array.of(0, 1, 0) };
 * const extent = { records: 3, items: Uint8Array.of(1, 1, 1), pages: Uint16Array.of(12, 3, 5) };
 * tallyOfColumns([fonds], extent).cells.map(({ key, extent }) => [...key, extent.items, extent.pages]);
 * // => [["0012", 2, 17], ["0013", 1, 3]]
 * ```
 */
export function tallyOfColumns(columns: readonly TallyColumn[], extent: ExtentColumns): Tally {
  requireColumns(columns, extent);
  const { records } = extent;
  const ranked = columns.map(({ name, values, ids }) => rankedColumn(name, values, ids));
  const cells = cellsOfColumns(ranked, records);
  const block = new Int32Array(BLOCK);
  const numbers = new NumberBlock();
  const measures = EXTENT_NAMES.map((name) => ({ name, column: extent[name], sums: new MeasureSums(cells.size) }));
  for (let from = 0; from < records; from += BLOCK) {
    const count = Math.min(BLOCK, records - from);
    cells.look(from, count, block);
    for (const { name, column, sums } of measures) {
      if (column === undefined) continue;
      const areCounts = sums.add(numbers.copied(column, from, count), block, count);
      if (!areCounts) refuse(`extent.${name}`, column, from);
    }
  }
  const sums = measures.map(({ column, sums }) => (column === undefined ? undefined : sums.all()));
  return countedTally(
    columns.map(({ name }) => name),
    cells.told(sums),
  );
}

function requireColumns(columns: readonly TallyColumn[], extent: ExtentColumns): void {
  const { records } = extent;
  if (!Number.isSafeInteger(records) || records < 0) {
    throw new CallerError("extent.records", "a number of records", records);
  }
  const names = columns.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw new CallerError("columns", "names that differ", names.join(", "));
  for (const { name, values, ids } of columns) {
    const other = Array.from(values).findIndex((value) => typeof value !== "string");
    if (other !== -1) throw new CallerError(`columns.${name}.values`, "texts", values[other]);
    requireNumbers(`columns.${name}.ids`, ids, records);
  }
  for (const measure of EXTENT_NAMES) {
    const column = extent[measure];
    if (column !== undefined) requireNumbers(`extent.${measure}`, column, records);
  }
}

function requireNumbers(argument: string, column: ArrayLike<number>, records: number): void {
  const expected = `a number for each of ${records} records`;
  if (column instanceof BigInt64Array || column instanceof BigUint64Array) {
    throw new CallerError(argument, expected, "big integers");
  }
  if (!(column.length >= records)) throw new CallerError(argument, expected, column.length);
}

/** Names the first amount of some records that is no count. */
function refuse(argument: string, column: ArrayLike<number>, from: number): never {
  let at = from;
  while (isCount(column[at])) at++;
  throw new CallerError(argument, "whole numbers from 0", column[at]);
}
