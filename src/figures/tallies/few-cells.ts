import { cellsOfRecords } from "./cells-of-records.js";
import type { ColumnCells, Sums } from "./column-cells.js";
import { ColumnPlaces } from "./column-places.js";
import type { RankedColumn } from "./ranked-column.js";
import type { TallyCell } from "./tally.js";

/** Up to so many records, a place and a record are exact as one number. */
export const FEW_RECORDS = 1 << 15;

/**
 * Of many combinations only those that occur have a cell: the records are put in the order of their places, and those of one place, which then stand
 * together, are a cell.
 */
export class FewCells implements ColumnCells {
  readonly size: number;
  readonly #columns: readonly RankedColumn[];
  /** For each record its cell, and for each cell its first record. */
  readonly #cellOf: Int32Array;
  readonly #firsts: Int32Array;

  /**
   * @param columns - columns that make no more than `MOST_PLACES`
   * @param records - how many records there are, no more than {@link FEW_RECORDS}
   * @throws {@link findings.CallerError} when a number has no value
   */
  constructor(columns: readonly RankedColumn[], records: number) {
    this.#columns = columns;
    this.#cellOf = new Int32Array(records);
    this.#firsts = numberCells(joined(new ColumnPlaces(columns).all(records)).sort(), this.#cellOf);
    this.size = this.#firsts.length;
  }

  look(from: number, count: number, block: Int32Array): void {
    block.set(this.#cellOf.subarray(from, from + count));
  }

  told(sums: readonly Sums[]): TallyCell[] {
    return cellsOfRecords(this.#columns, this.#firsts, sums);
  }
}

/** Each place and its record as one number: numbers alone are sorted without a call for every comparison. */
function joined(places: Int32Array): Float64Array {
  const joined = new Float64Array(places.length);
  for (let record = 0; record < joined.length; record++) joined[record] = places[record]! * FEW_RECORDS + record;
  return joined;
}

/** Notes the cell of each record, and gives the first record of each cell. */
function numberCells(sorted: Float64Array, cellOf: Int32Array): Int32Array {
  const firsts = new Int32Array(sorted.length);
  let cells = 0;
  let before = -1;
  for (let at = 0; at < sorted.length; at++) {
    const place = (sorted[at]! / FEW_RECORDS) | 0;
    const record = sorted[at]! - place * FEW_RECORDS;
    if (place !== before) firsts[cells++] = record;
    before = place;
    cellOf[record] = cells - 1;
  }
  return firsts.subarray(0, cells);
}
