import { cellsOfRecords } from "./cells-of-records.js";
import type { ColumnCells, Sums } from "./column-cells.js";
import { ColumnPlaces, MOST_PLACES } from "./column-places.js";
import { inPlaceOrder } from "./place-order.js";
import type { RankedColumn } from "./ranked-column.js";
import type { TallyCell } from "./tally.js";

/** As `FewCells`, for any number of records, which are sorted by counting, and any number of columns, which make several places each record. */
export class SortedCells implements ColumnCells {
  readonly size: number;
  readonly #columns: readonly RankedColumn[];
  /** For each record its cell, and for each cell its first record. */
  readonly #cellOf: Int32Array;
  readonly #firsts: Int32Array;

  /**
   * @param columns - the columns
   * @param records - how many records there are
   * @throws {@link findings.CallerError} when a number has no value
   */
  constructor(columns: readonly RankedColumn[], records: number) {
    const parts = parted(columns).map((part) => placed(part, records));
    let order = asTheyCome(records);
    for (const { size, places } of parts.toReversed()) order = inPlaceOrder(order, places, size);
    const begins = new Uint8Array(records).fill(1, 0, 1);
    for (const { places } of parts) markChanges(begins, order, places);
    this.#columns = columns;
    this.#cellOf = new Int32Array(records);
    this.#firsts = numberCells(begins, order, this.#cellOf);
    this.size = this.#firsts.length;
  }

  look(from: number, count: number, block: Int32Array): void {
    block.set(this.#cellOf.subarray(from, from + count));
  }

  told(sums: readonly Sums[]): TallyCell[] {
    return cellsOfRecords(this.#columns, this.#firsts, sums);
  }
}

/** The columns in parts that make no more than {@link MOST_PLACES} each. */
function parted(columns: readonly RankedColumn[]): RankedColumn[][] {
  const parts: RankedColumn[][] = [[]];
  let size = 1;
  for (const column of columns) {
    size *= column.values.length;
    if (size > MOST_PLACES) {
      parts.push([]);
      size = column.values.length;
    }
    parts.at(-1)!.push(column);
  }
  return parts;
}

function placed(columns: readonly RankedColumn[], records: number) {
  const columnPlaces = new ColumnPlaces(columns);
  return { size: columnPlaces.size, places: columnPlaces.all(records) };
}

function asTheyCome(records: number): Int32Array {
  const order = new Int32Array(records);
  for (let record = 0; record < records; record++) order[record] = record;
  return order;
}

/** Marks where in the order a record has another place than the one before. */
function markChanges(begins: Uint8Array, order: Int32Array, places: Int32Array): void {
  for (let at = 1; at < order.length; at++) {
    if (places[order[at]!] !== places[order[at - 1]!]) begins[at] = 1;
  }
}

/** Notes the cell of each record, and gives the first record of each cell. */
function numberCells(begins: Uint8Array, order: Int32Array, cellOf: Int32Array): Int32Array {
  const firsts = new Int32Array(order.length);
  let cells = 0;
  for (let at = 0; at < order.length; at++) {
    const record = order[at]!;
    if (begins[at] === 1) firsts[cells++] = record;
    cellOf[record] = cells - 1;
  }
  return firsts.subarray(0, cells);
}
