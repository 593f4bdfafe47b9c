import type { ColumnCells, Sums } from "./column-cells.js";
import { ColumnPlaces } from "./column-places.js";
import type { RankedColumn } from "./ranked-column.js";
import type { TallyCell } from "./tally.js";

/** Every combination of values has a cell, whether it occurs or not: its place, so that nothing is looked up and nothing is sorted. */
export class PlacedCells implements ColumnCells {
  readonly size: number;
  readonly #places: ColumnPlaces;
  readonly #values: readonly (readonly string[])[];

  /** @param columns - the columns */
  constructor(columns: readonly RankedColumn[]) {
    this.#places = new ColumnPlaces(columns);
    this.#values = columns.map(({ values }) => values);
    this.size = this.#places.size;
  }

  look(from: number, count: number, block: Int32Array): void {
    this.#places.look(from, count, block);
  }

  told(sums: readonly Sums[]): TallyCell[] {
    return cellsOfPlaces(this.#values, this.size, sums);
  }
}

/** As `cellsOfRecords`, with the values that make the place of each cell. */
function cellsOfPlaces(
  values: readonly (readonly string[])[],
  size: number,
  [volumeSums, itemSums, pageSums, lackSums]: readonly Sums[],
): TallyCell[] {
  const width = values.length;
  const cells: TallyCell[] = [];
  for (let place = 0; place < size; place++) {
    const volumes = volumeSums === undefined ? 0 : volumeSums[place]!;
    const items = itemSums === undefined ? 0 : itemSums[place]!;
    const pages = pageSums === undefined ? 0 : pageSums[place]!;
    const withoutPageCount = lackSums === undefined ? 0 : lackSums[place]!;
    if (volumes === 0 && items === 0 && pages === 0 && withoutPageCount === 0) continue;
    const key = new Array<string>(width);
    let rest = place;
    for (let at = width - 1; at >= 0; at--) {
      const listed = values[at]!;
      const before = (rest / listed.length) | 0;
      key[at] = listed[rest - before * listed.length]!;
      rest = before;
    }
    cells.push({ key, extent: { volumes, items, pages, withoutPageCount } });
  }
  return cells;
}
