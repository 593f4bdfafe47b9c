import { byteKinds, DELIMITER, isOdd, LINE, MARK, MAYBE_ODD, MOST_FOLLOWING } from "./byte-kinds.js";

/** A row as it lies in the bytes: where each cell begins and ends, without quotation marks around it. Valid only during the call. */
export interface ByteRow {
  /** The bytes that hold it. */
  bytes: Uint8Array;
  /** Where each cell begins. */
  readonly from: Int32Array;
  /** Where each cell ends: the first byte behind it. */
  readonly to: Int32Array;
  /** How many cells it has. */
  cells: number;
  /** Where the row begins, quotation marks and all. */
  start: number;
  /** Where the row ends, before its line break. */
  end: number;
  /**
   * `odd` where control characters, characters that a wrong decoding leaves, or an apostrophe before a cell stand: only the reader of text can
   * tell what they are. No cell of a plain row holds a control character.
   */
  form: "plain" | "odd";
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

const MOST_CELLS = 1024;
const SMALLEST_BUFFER = 1 << 18;

/** What takes the rows that are cut from the bytes. */
export interface ByteRowTaker {
  /** Takes a row. */
  take(row: ByteRow): void;
  /**
   * Takes, from a place on, the rows that it can cut by itself, knowing what stands in its columns.
   *
   * @returns where the first row begins that it did not take
   */
  takeUsual(row: ByteRow, kinds: Uint8Array, start: number, until: number): number;
}

/**
 * Cuts the bytes of a CSV file into rows, wherever a chunk ends. Nothing is decoded: a row is handed over as places in the bytes. Where
 * quotation marks contradict each other, or a row has more cells than any list, it stops, and the rest is for the reader of text.
 */
export class ByteRows {
  readonly #taker: ByteRowTaker;
  readonly #kinds: Uint8Array;
  readonly #row: ByteRow;
  #filled = 0;
  #state: "reading" | "stopped" = "reading";

  /**
   * @param delimiter - the byte that parts cells
   * @param taker - what takes the rows
   */
  constructor(delimiter: number, taker: ByteRowTaker) {
    this.#taker = taker;
    this.#kinds = byteKinds(delimiter);
    this.#row = {
      bytes: new Uint8Array(SMALLEST_BUFFER),
      from: new Int32Array(MOST_CELLS),
      to: new Int32Array(MOST_CELLS),
      cells: 0,
      start: 0,
      end: 0,
      form: "plain",
    };
  }

  /** Whether it still takes bytes; once `stopped`, the {@link rest} is for the reader of text. */
  state(): "reading" | "stopped" {
    return this.#state;
  }

  /** The bytes that are in no row yet. */
  rest(): Uint8Array {
    return this.#row.bytes.subarray(0, this.#filled);
  }

  /** Adds the next bytes. */
  append(chunk: Uint8Array): void {
    const row = this.#row;
    const needed = this.#filled + chunk.length;
    if (needed > row.bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(row.bytes.subarray(0, this.#filled));
      row.bytes = larger;
    }
    row.bytes.set(chunk, this.#filled);
    this.#filled = needed;
  }

  /** Hands over all rows that are complete; the bytes of the next one are kept. */
  take(): void {
    if (this.#state === "reading") this.#keepFrom(this.#takeRows(this.#filled));
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
    const from = this.#takeRows(this.#filled);
    this.#filled--;
    if (from < this.#filled) this.#state = "stopped";
    this.#keepFrom(Math.min(from, this.#filled));
  }

  #keepFrom(from: number): void {
    this.#row.bytes.copyWithin(0, from, this.#filled);
    this.#filled -= from;
  }

  /** Hands over all complete rows up to a place; returns where the first incomplete one begins. */
  #takeRows(until: number): number {
    const row = this.#row;
    const { bytes, from, to } = row;
    const kinds = this.#kinds;
    let start = this.#taker.takeUsual(row, kinds, 0, until);
    let cell = start;
    let cells = 0;
    let marked = -1;
    row.form = "plain";
    for (let at = start; at < until; at++) {
      const kind = kinds[bytes[at]!]!;
      if (kind <= MOST_FOLLOWING) {
        at += kind;
        continue;
      }
      if (kind === MAYBE_ODD) {
        if (isOdd(bytes, at, cell)) row.form = "odd";
        continue;
      }
      if (kind === MARK) {
        const closing = at === cell ? closingMark(bytes, at, until) : at;
        if (closing === until) return start;
        if (closing === at) return this.#stop(start);
        if (this.#isOddBetween(at + 1, closing)) row.form = "odd";
        marked = closing;
        at = closing;
        continue;
      }
      let end = at;
      if (kind === LINE && end > cell && bytes[end - 1] === CARRIAGE_RETURN) end--;
      if (marked === -1) {
        from[cells] = cell;
        to[cells] = end;
      } else {
        // Behind the closing mark nothing but the delimiter may stand.
        if (marked !== end - 1) return this.#stop(start);
        from[cells] = cell + 1;
        to[cells] = marked;
        marked = -1;
      }
      cells++;
      cell = at + 1;
      if (kind === DELIMITER) {
        if (cells === MOST_CELLS) return this.#stop(start);
        continue;
      }
      row.cells = cells;
      row.start = start;
      row.end = end;
      this.#taker.take(row);
      start = this.#taker.takeUsual(row, kinds, cell, until);
      row.form = "plain";
      cells = 0;
      cell = start;
      at = start - 1;
    }
    return start;
  }

  /** Between quotation marks, line breaks and delimiters are characters as well. */
  #isOddBetween(from: number, until: number): boolean {
    const { bytes } = this.#row;
    for (let at = from; at < until; at++) {
      const kind = this.#kinds[bytes[at]!]!;
      if (kind <= MOST_FOLLOWING) at += kind;
      else if (kind === MAYBE_ODD ? isOdd(bytes, at, from) : bytes[at]! < SPACE) return true;
    }
    return false;
  }

  #stop(start: number): number {
    this.#state = "stopped";
    return start;
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

/** The place of the mark that closes the cell, past doubled ones; `until` when it is not there yet. */
function closingMark(bytes: Uint8Array, opening: number, until: number): number {
  let at = bytes.indexOf(QUOTE, opening + 1);
  while (at !== -1 && at + 1 < until && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2);
  // A mark at the very end may be half of a doubled one.
  return at === -1 || at + 1 >= until ? until : at;
}
