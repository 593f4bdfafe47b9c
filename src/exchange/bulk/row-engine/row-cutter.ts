import { byteKinds, DELIMITER, LINE, MARK, MAYBE_ODD, NOTHING_ODD, ODD_CELL, oddnessAt } from "./byte-kinds.js";
import { grownInts } from "./grown.js";
import { byteAt, bytesOf, intAt, intsOf, setInt } from "./memory.js";
import { MOST_BLOCK_CELLS, MOST_CELLS, MOST_ROWS, RowBlock } from "./row-block.js";
import { findSigns } from "./signs.js";

const QUOTE = 0x22;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
/** A character has no more bytes. */
const MOST_OF_A_CHARACTER = 4;

/** Cuts bytes into rows, a block at a time. Nothing is decoded. */
export class RowCutter {
  /** The rows last cut. */
  readonly block = new RowBlock();
  #next = 0;
  #isFull = false;
  #isStopped = false;
  #delimiter = 0;
  /** The places of the signs in the bytes, how many they are, and which is the first of the next row. */
  #signs: Int32Array = new Int32Array(0);
  #signCount = 0;
  #sign = 0;
  /** Where the bytes end. */
  #until = 0;

  /**
   * Says what parts cells.
   *
   * @param delimiter - the byte
   */
  setDelimiter(delimiter: number): void {
    this.#delimiter = delimiter;
    this.block.kinds = byteKinds(delimiter);
  }

  /**
   * Takes up more bytes. Those from {@link next} on have been moved to the beginning, and the new ones stand behind them.
   *
   * @param until - where they end
   */
  begin(until: number): void {
    const bytes = this.block.bytes;
    if (this.#signs.length < bytes.length) this.#signs = grownInts(this.#signs, bytes.length);
    const signs = intsOf(this.#signs);
    // What a sign at the very end means hangs on bytes that had not come.
    let known = this.#until - this.#next - MOST_OF_A_CHARACTER;
    if (known < 0) known = 0;
    let count = 0;
    for (let sign = this.#sign; sign < this.#signCount && intAt(signs, sign) - this.#next < known; sign++)
      setInt(signs, count++, intAt(signs, sign) - this.#next);
    this.#signCount =
      count + findSigns(bytesOf(bytes), known, until, bytesOf(this.block.kinds), this.#delimiter, signs, count);
    this.#sign = 0;
    this.#next = 0;
    this.#until = until;
  }

  /**
   * Cuts the next rows that are complete.
   *
   * @returns how many rows
   */
  cut(): number {
    const block = this.block;
    const bytes = bytesOf(block.bytes);
    const kinds = bytesOf(this.block.kinds);
    const firsts = intsOf(block.firsts);
    const from = intsOf(block.from);
    const to = intsOf(block.to);
    const signs = intsOf(this.#signs);
    let start = this.#next;
    let cell = start;
    let row = 0;
    let cells = 0;
    let mostCells = MOST_CELLS;
    let oddness = NOTHING_ODD;
    let marked = -1;
    this.#isFull = false;
    for (let sign = this.#sign; sign < this.#signCount; sign++) {
      const at = intAt(signs, sign);
      const kind = byteAt(kinds, byteAt(bytes, at));
      if (kind === DELIMITER && marked === -1 && cells < mostCells) {
        setInt(from, cells, cell);
        setInt(to, cells++, at);
        cell = at + 1;
        continue;
      }
      if (kind === MAYBE_ODD) {
        oddness |= oddnessAt(bytes, at, cell);
        continue;
      }
      if (kind === MARK) {
        // Behind any other character a mark means nothing that could be told here.
        if (at !== cell) {
          this.#isStopped = true;
          break;
        }
        const closing = this.#closingSign(sign);
        if (closing === this.#signCount) break;
        oddness |= this.#oddnessBetween(sign, closing);
        marked = intAt(signs, closing);
        sign = closing;
        continue;
      }
      const end = kind === LINE && at > cell && byteAt(bytes, at - 1) === CARRIAGE_RETURN ? at - 1 : at;
      // Behind the closing mark nothing but the delimiter may stand.
      if ((marked !== -1 && marked !== end - 1) || cells === mostCells) {
        this.#isStopped = true;
        break;
      }
      setInt(from, cells, marked === -1 ? cell : cell + 1);
      setInt(to, cells, marked === -1 ? end : marked);
      marked = -1;
      cells++;
      cell = at + 1;
      if (kind === DELIMITER) continue;
      block.starts[row] = start;
      block.ends[row] = end;
      block.oddness[row] = oddness;
      oddness = NOTHING_ODD;
      row++;
      setInt(firsts, row, cells);
      start = cell;
      this.#sign = sign + 1;
      mostCells = cells + MOST_CELLS;
      if (row === MOST_ROWS || mostCells > MOST_BLOCK_CELLS) {
        this.#isFull = true;
        break;
      }
    }
    this.#next = start;
    block.rows = row;
    return row;
  }

  /** The mark that closes the cell which another one opens, past doubled ones; the count of signs when it is not there yet. */
  #closingSign(opening: number): number {
    const bytes = bytesOf(this.block.bytes);
    const signs = intsOf(this.#signs);
    let sign = opening + 1;
    while (sign < this.#signCount) {
      const at = intAt(signs, sign);
      if (byteAt(bytes, at) !== QUOTE) sign++;
      else if (at + 1 === this.#until) return this.#signCount;
      else if (byteAt(bytes, at + 1) === QUOTE) sign += 2;
      else return sign;
    }
    // A mark at the very end may be half of a doubled one.
    return this.#signCount;
  }

  /** How odd it is what stands between two marks, where line breaks and delimiters are characters as well. */
  #oddnessBetween(opening: number, closing: number): number {
    const bytes = bytesOf(this.block.bytes);
    const kinds = bytesOf(this.block.kinds);
    const signs = intsOf(this.#signs);
    let oddness = NOTHING_ODD;
    for (let sign = opening + 1; sign < closing; sign++) {
      const at = intAt(signs, sign);
      const byte = byteAt(bytes, at);
      if (byteAt(kinds, byte) === MAYBE_ODD) oddness |= oddnessAt(bytes, at, intAt(signs, opening) + 1);
      else if (byte < SPACE) oddness |= ODD_CELL;
    }
    return oddness;
  }

  /** Where the first row begins that is not cut yet. */
  next(): number {
    return this.#next;
  }

  /** Whether the block was full before the bytes were at their end. */
  isFull(): boolean {
    return this.#isFull;
  }

  /** Whether a row was met that only the reader of text can take: it is the next one. */
  isStopped(): boolean {
    return this.#isStopped;
  }

  /**
   * Makes room for bytes.
   *
   * @param length - for how many from the beginning
   * @param filled - how many of them are in use
   */
  reserve(length: number, filled: number): void {
    this.block.reserve(length, filled);
  }

  /** The bytes that the rows lie in; another array once there was more room to be made. */
  bytes(): Uint8Array {
    return this.block.bytes;
  }

  /** For each row last cut the number of its first cell; behind the last row, how many cells there are. */
  firsts(): Int32Array {
    return this.block.firsts;
  }

  /** Where each cell begins. */
  from(): Int32Array {
    return this.block.from;
  }

  /** Where each cell ends: the first byte behind it. */
  to(): Int32Array {
    return this.block.to;
  }

  /** Where each row begins, quotation marks and all. */
  starts(): Int32Array {
    return this.block.starts;
  }

  /** Where each row ends, before its line break. */
  ends(): Int32Array {
    return this.block.ends;
  }
}
