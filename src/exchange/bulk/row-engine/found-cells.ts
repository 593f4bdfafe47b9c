import { grownInts } from "./grown.js";

const FIRST_CELLS = 256;

/** The cells of a block that have findings, one column after the other. */
export class FoundCells {
  /** How many there are. */
  count = 0;
  /** For each its row, its column and its number. */
  rows: Int32Array = new Int32Array(FIRST_CELLS);
  columns: Int32Array = new Int32Array(FIRST_CELLS);
  ids: Int32Array = new Int32Array(FIRST_CELLS);

  /**
   * Adds a cell.
   *
   * @param row - its row
   * @param column - its column
   * @param id - its number
   */
  add(row: number, column: number, id: number): void {
    const at = this.count++;
    if (at === this.rows.length) {
      this.rows = grownInts(this.rows, at + 1);
      this.columns = grownInts(this.columns, at + 1);
      this.ids = grownInts(this.ids, at + 1);
    }
    this.rows[at] = row;
    this.columns[at] = column;
    this.ids[at] = id;
  }
}
