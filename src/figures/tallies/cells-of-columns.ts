import type { ColumnCells } from "./column-cells.js";
import { MOST_PLACES } from "./column-places.js";
import { FEW_RECORDS, FewCells } from "./few-cells.js";
import { PlacedCells } from "./placed-cells.js";
import type { RankedColumn } from "./ranked-column.js";
import { SortedCells } from "./sorted-cells.js";

/** Up to so many combinations of values have a cell each. */
const MOST_CELLS = 1 << 21;
/** Up to so many combinations a record, going through all of them costs less than sorting the records. */
const CELLS_A_RECORD = 16;

/** The cells of records, found as costs least. */
export function cellsOfColumns(columns: readonly RankedColumn[], records: number): ColumnCells {
  const combinations = columns.reduce((product, { values }) => product * values.length, 1);
  if (combinations <= Math.min(MOST_CELLS, records * CELLS_A_RECORD)) return new PlacedCells(columns);
  if (records <= FEW_RECORDS && combinations <= MOST_PLACES) return new FewCells(columns, records);
  return new SortedCells(columns, records);
}
