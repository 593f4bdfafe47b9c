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
  /** `traced` where bytes may come from a wrong decoding or are NUL: only the reader of text can tell. */
  form: "plain" | "traced";
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Characters that a wrong decoding leaves begin with these bytes: U+00C0 to U+00FF, the replacement character, and 锟. */
const LATIN_LEAD = 0xc3;
const REPLACEMENT_LEAD = 0xef;
const KUN_LEAD = 0xe9;

/** What a byte is to the scanner. */
const CELL = 0;
const DELIMITER = 1;
const LINE = 2;
const MARK = 3;
const TRACE = 4;

const MOST_CELLS = 1024;
const SMALLEST_BUFFER = 1 << 18;

/**
 * Cuts the bytes of a CSV file into rows, wherever a chunk ends. Nothing is decoded: a row is handed over as places in the bytes. Where
 * quotation marks contradict each other, or a row has more cells than any list, it stops, and the rest is for the reader of text.
 */
export class ByteRows {
  readonly #take: (row: ByteRow) => void;
  readonly #kinds = new Uint8Array(256);
  readonly #row: ByteRow;
  #filled = 0;
  #state: "reading" | "stopped" = "reading";

  /**
   * @param delimiter - the byte that parts cells
   * @param take - what takes each row
   */
  constructor(delimiter: number, take: (row: ByteRow) => void) {
    this.#take = take;
    this.#row = {
      bytes: new Uint8Array(SMALLEST_BUFFER),
      from: new Int32Array(MOST_CELLS),
      to: new Int32Array(MOST_CELLS),
      cells: 0,
      start: 0,
      end: 0,
      form: "plain",
    };
    for (const byte of [0, LATIN_LEAD, REPLACEMENT_LEAD, KUN_LEAD]) this.#kinds[byte] = TRACE;
    this.#kinds[LINE_FEED] = LINE;
    this.#kinds[QUOTE] = MARK;
    this.#kinds[delimiter] = DELIMITER;
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
    let start = 0;
    let cell = 0;
    let cells = 0;
    let marked = -1;
    row.form = "plain";
    for (let at = 0; at < until; at++) {
      const kind = kinds[bytes[at]!];
      if (kind === CELL) continue;
      if (kind === TRACE) {
        if (isTrace(bytes, at, until)) row.form = "traced";
        continue;
      }
      if (kind === MARK) {
        const closing = at === cell ? closingMark(bytes, at, until) : at;
        if (closing === until) return start;
        if (closing === at) return this.#stop(start);
        if (hasTrace(bytes, at, closing)) row.form = "traced";
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
      this.#take(row);
      row.form = "plain";
      cells = 0;
      start = cell;
    }
    return start;
  }

  #stop(start: number): number {
    this.#state = "stopped";
    return start;
  }
}

/** The place of the mark that closes the cell, past doubled ones; `until` when it is not there yet. */
function closingMark(bytes: Uint8Array, opening: number, until: number): number {
  let at = bytes.indexOf(QUOTE, opening + 1);
  while (at !== -1 && at + 1 < until && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2);
  // A mark at the very end may be half of a doubled one.
  return at === -1 || at + 1 >= until ? until : at;
}

function hasTrace(bytes: Uint8Array, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (isTrace(bytes, at, until)) return true;
  return false;
}

/** Whether NUL, U+00C0 to U+00FF, U+FFFD or 锟 stands here. */
function isTrace(bytes: Uint8Array, at: number, until: number): boolean {
  const byte = bytes[at]!;
  if (byte === 0 || byte === LATIN_LEAD) return true;
  if (byte === REPLACEMENT_LEAD) return at + 2 >= until || (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd);
  return byte === KUN_LEAD && (at + 2 >= until || (bytes[at + 1] === 0x94 && bytes[at + 2] === 0x9f));
}
