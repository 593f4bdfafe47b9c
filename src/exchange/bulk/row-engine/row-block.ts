/** A block has no more rows, so that its bytes stay near the processor while they are gone through a column at a time. */
export const MOST_ROWS = 1024;
/** A row with more cells is one of no list. */
export const MOST_CELLS = 1024;
/** A block has no more cells. */
export const MOST_BLOCK_CELLS = 1 << 15;
const SMALLEST_BUFFER = 1 << 18;
/** So many bytes behind the last one may be looked at. */
const LOOKED_AHEAD = 96;

/** Rows as they lie in the bytes: where each cell begins and ends, without quotation marks around it. */
export class RowBlock {
  /** The bytes that hold them. */
  bytes: Uint8Array = new Uint8Array(SMALLEST_BUFFER);
  /** How many rows there are. */
  rows = 0;
  /** For each row the number of its first cell; behind the last row, how many cells there are. */
  readonly firsts = new Int32Array(MOST_ROWS + 1);
  /** Where each cell begins. */
  readonly from = new Int32Array(MOST_BLOCK_CELLS);
  /** Where each cell ends: the first byte behind it. */
  readonly to = new Int32Array(MOST_BLOCK_CELLS);
  /** Where each row begins, quotation marks and all. */
  readonly starts = new Int32Array(MOST_ROWS);
  /** Where each row ends, before its line break. */
  readonly ends = new Int32Array(MOST_ROWS);
  /** For each row how odd it is. No cell of a row that is not odd holds a control character. */
  readonly oddness = new Uint8Array(MOST_ROWS);
  /** What each byte is to the scanner. */
  kinds: Uint8Array = new Uint8Array(0);

  /**
   * Makes room.
   *
   * @param length - for how many bytes from the beginning
   * @param filled - how many of them are in use
   */
  reserve(length: number, filled: number): void {
    if (length + LOOKED_AHEAD <= this.bytes.length) return;
    const larger = new Uint8Array((length + LOOKED_AHEAD) * 2);
    for (let at = 0; at < filled; at++) larger[at] = this.bytes[at]!;
    this.bytes = larger;
  }
}
