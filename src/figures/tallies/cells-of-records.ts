import type { Sums } from "./column-cells.js";
import type { RankedColumn } from "./ranked-column.js";
import type { TallyCell } from "./tally.js";

/**
 * The cells that come to something. It is one loop that calls nothing: most tallies are made once a process, in which calls that the engine has not
 * compiled yet cost more than what they do.
 *
 * @param columns - the columns
 * @param records - for each cell one of its records
 * @param sums - volumes, items, pages, and those without a page count
 */
export function cellsOfRecords(
  columns: readonly RankedColumn[],
  records: Int32Array,
  [volumeSums, itemSums, pageSums, lackSums]: readonly Sums[],
): TallyCell[] {
  const width = columns.length;
  const cells: TallyCell[] = [];
  for (let cell = 0; cell < records.length; cell++) {
    const volumes = volumeSums === undefined ? 0 : volumeSums[cell]!;
    const items = itemSums === undefined ? 0 : itemSums[cell]!;
    const pages = pageSums === undefined ? 0 : pageSums[cell]!;
    const withoutPageCount = lackSums === undefined ? 0 : lackSums[cell]!;
    if (volumes === 0 && items === 0 && pages === 0 && withoutPageCount === 0) continue;
    const record = records[cell]!;
    const key = new Array<string>(width);
    for (let at = 0; at < width; at++) {
      const { listed, ids } = columns[at]!;
      key[at] = listed[ids[record]!]!;
    }
    cells.push({ key, extent: { volumes, items, pages, withoutPageCount } });
  }
  return cells;
}
