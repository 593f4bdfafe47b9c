import { LONGEST_ROW } from "../tables/index.js";
import { byteKinds, DELIMITER, isOdd, LINE, MARK, MAYBE_ODD, MOST_FOLLOWING, nextSign } from "./byte-kinds.js";

/** Rows as they lie in the bytes: where each cell begins and ends, without quotation marks around it. Valid only during the call. */
export interface RowBlock {
  /** The bytes that hold them. */
  bytes: Uint8Array;
  /** How many rows there are. */
  rows: number;
  /** For each row the number of its first cell; behind the last row, how many cells there are. */
  readonly firsts: Int32Array;
  /** Where each cell begins. */
  readonly from: Int32Array;
  /** Where each cell ends: the first byte behind it. */
  readonly to: Int32Array;
  /** Where each row begins, quotation marks and all. */
  readonly starts: Int32Array;
  /** Where each row ends, before its line break. */
  readonly ends: Int32Array;
  /**
   * 1 for a row in which control characters, characters that a wrong decoding leaves, or an apostrophe or a hash before a cell stand: only the reader of
   * text can tell what they are. No cell of another row holds a control character.
   */
  readonly odd: Uint8Array;
  /** What parts the cells. */
  readonly delimiter: string;
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

const MOST_CELLS = 1024;
/** A block has no more rows, so that its bytes stay near the processor while they are gone through a column at a time. */
export const MOST_ROWS = 512;
const MOST_BLOCK_CELLS = 1 << 15;
const SMALLEST_BUFFER = 1 << 18;

/**
 * Cuts the bytes of a CSV file into rows, wherever a chunk ends. Nothing is decoded: rows are handed over as places in the bytes, some hundred
 * at a time. Where quotation marks contradict each other, or a row has more cells or characters than any list, it stops, and the rest is for the
 * reader of text.
 */
export class ByteRows {
  readonly #takeBlock: (block: RowBlock) => void;
  readonly #kinds: Uint8Array;
  readonly #block: RowBlock;
  #filled = 0;
  #state: "reading" | "stopped" = "reading";

  /**
   * @param delimiter - the byte that parts cells
   * @param takeBlock - takes rows, in their order
   */
  constructor(delimiter: number, takeBlock: (block: RowBlock) => void) {
    this.#takeBlock = takeBlock;
    this.#kinds = byteKinds(delimiter);
    this.#block = {
      bytes: new Uint8Array(SMALLEST_BUFFER),
      rows: 0,
      firsts: new Int32Array(MOST_ROWS + 1),
      from: new Int32Array(MOST_BLOCK_CELLS),
      to: new Int32Array(MOST_BLOCK_CELLS),
      starts: new Int32Array(MOST_ROWS),
      ends: new Int32Array(MOST_ROWS),
      odd: new Uint8Array(MOST_ROWS),
      delimiter: String.fromCharCode(delimiter),
    };
  }

  /** Whether it still takes bytes; once `stopped`, the {@link rest} is for the reader of text. */
  state(): "reading" | "stopped" {
    return this.#state;
  }

  /** The bytes that are in no row yet. */
  rest(): Uint8Array {
    return this.#block.bytes.subarray(0, this.#filled);
  }

  /** Adds the next bytes. */
  append(chunk: Uint8Array): void {
    const block = this.#block;
    const needed = this.#filled + chunk.length;
    if (needed > block.bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(block.bytes.subarray(0, this.#filled));
      block.bytes = larger;
    }
    block.bytes.set(chunk, this.#filled);
    this.#filled = needed;
  }

  /** Hands over all rows that are complete; the bytes of the next one are kept. */
  take(): void {
    if (this.#state === "stopped") return;
    this.#keepFrom(this.#cut(this.#filled));
    // No text has more characters than bytes. What is too long has mostly been swallowed by an open quotation mark.
    if (this.#filled > LONGEST_ROW && charactersIn(this.rest()) > LONGEST_ROW) this.#state = "stopped";
  }

  /** Hands over the last row, which may have no line break. */
  takeLast(): void {
    this.take();
    if (this.#filled === 0 || this.#state === "stopped") return;
    const rest = this.rest();
    // A carriage return without its line feed contradicts a quotation mark before it.
    if (rest.at(-1) === CARRIAGE_RETURN && rest.includes(QUOTE)) {
      this.#state = "stopped";
      return;
    }
    this.append(Uint8Array.of(LINE_FEED));
    const from = this.#cut(this.#filled);
    this.#filled--;
    if (from < this.#filled) this.#state = "stopped";
    this.#keepFrom(Math.min(from, this.#filled));
  }

  #keepFrom(from: number): void {
    this.#block.bytes.copyWithin(0, from, this.#filled);
    this.#filled -= from;
  }

  /** Hands over all complete rows up to a place; returns where the first incomplete one begins. */
  #cut(until: number): number {
    const { bytes, firsts, from, to, starts, ends, odd } = this.#block;
    const kinds = this.#kinds;
    let start = 0;
    let cell = 0;
    let row = 0;
    let cells = 0;
    let mostCells = MOST_CELLS;
    let oddRow = 0;
    let marked = -1;
    for (let at = nextSign(bytes, kinds, 0, until); at < until; at = nextSign(bytes, kinds, at + 1, until)) {
      const kind = kinds[bytes[at]!]!;
      if (kind === DELIMITER && marked === -1 && cells < mostCells) {
        from[cells] = cell;
        to[cells++] = at;
        cell = at + 1;
        continue;
      }
      if (kind === MAYBE_ODD) {
        oddRow = 1;
        continue;
      }
      if (kind === MARK) {
        const closing = at === cell ? closingMark(bytes, at, until) : at;
        if (closing === until) break;
        if (closing === at) {
          this.#state = "stopped";
          break;
        }
        if (this.#isOddBetween(at + 1, closing)) oddRow = 1;
        marked = closing;
        at = closing;
        continue;
      }
      const end = kind === LINE && at > cell && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at;
      // Behind the closing mark nothing but the delimiter may stand.
      if ((marked !== -1 && marked !== end - 1) || cells === mostCells) {
        this.#state = "stopped";
        break;
      }
      from[cells] = marked === -1 ? cell : cell + 1;
      to[cells] = marked === -1 ? end : marked;
      marked = -1;
      cells++;
      cell = at + 1;
      if (kind === DELIMITER) continue;
      starts[row] = start;
      ends[row] = end;
      odd[row] = oddRow;
      oddRow = 0;
      row++;
      firsts[row] = cells;
      start = cell;
      mostCells = cells + MOST_CELLS;
      if (row < MOST_ROWS && mostCells <= MOST_BLOCK_CELLS) continue;
      this.#handOver(row);
      row = 0;
      cells = 0;
      mostCells = MOST_CELLS;
    }
    this.#handOver(row);
    return start;
  }

  #handOver(rows: number): void {
    if (rows === 0) return;
    this.#block.rows = rows;
    this.#takeBlock(this.#block);
  }

  /** Between quotation marks, line breaks and delimiters are characters as well. */
  #isOddBetween(from: number, until: number): boolean {
    const { bytes } = this.#block;
    for (let at = from; at < until; at++) {
      const kind = this.#kinds[bytes[at]!]!;
      if (kind <= MOST_FOLLOWING) at += kind;
      else if (kind === MAYBE_ODD ? isOdd(bytes, at, from) : bytes[at]! < SPACE) return true;
    }
    return false;
  }
}

/**
 * The text of a cell. Only cells in quotation marks hold any, each of them doubled.
 *
 * @param bytes - the bytes of its row
 * @param from - where the cell begins
 * @param to - where it ends
 * @returns the text
 */
export function cellText(bytes: Uint8Array, from: number, to: number): string {
  return DECODER.decode(bytes.subarray(from, to)).replaceAll('""', '"');
}

/** Of a character that has not come as a whole, nothing is counted. */
function charactersIn(bytes: Uint8Array): number {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes, { stream: true }).length;
}

/** The place of the mark that closes the cell, past doubled ones; `until` when it is not there yet. */
function closingMark(bytes: Uint8Array, opening: number, until: number): number {
  let at = bytes.indexOf(QUOTE, opening + 1);
  while (at !== -1 && at + 1 < until && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2);
  // A mark at the very end may be half of a doubled one.
  return at === -1 || at + 1 >= until ? until : at;
}
