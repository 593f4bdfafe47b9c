import { LONGEST_ROW } from "../tables/index.js";
import type { BulkEngine } from "./engine-forms.js";

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Cuts the bytes of a CSV file into rows, wherever a chunk ends. Nothing is decoded: rows are handed over as places in the bytes, some hundred
 * at a time. Where quotation marks contradict each other, or a row has more cells or characters than any list, it stops, and the rest is for the
 * reader of text.
 */
export class ByteRows {
  readonly #engine: BulkEngine;
  readonly #takeBlock: (rows: number) => void;
  #filled = 0;
  #state: "reading" | "stopped" = "reading";

  /**
   * @param engine - cuts the bytes
   * @param delimiter - the byte that parts cells
   * @param takeBlock - takes so many rows that the engine has cut, in their order
   */
  constructor(engine: BulkEngine, delimiter: number, takeBlock: (rows: number) => void) {
    this.#engine = engine;
    this.#takeBlock = takeBlock;
    engine.cutter.setDelimiter(delimiter);
  }

  /** Whether it still takes bytes; once `stopped`, the {@link rest} is for the reader of text. */
  state(): "reading" | "stopped" {
    return this.#state;
  }

  /** The bytes that are in no row yet. */
  rest(): Uint8Array {
    return this.#engine.cutter.bytes().subarray(0, this.#filled);
  }

  /** Adds the next bytes. */
  append(chunk: Uint8Array): void {
    const needed = this.#filled + chunk.length;
    this.#engine.cutter.reserve(needed, this.#filled);
    this.#engine.cutter.bytes().set(chunk, this.#filled);
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
    this.#engine.cutter.bytes().copyWithin(0, from, this.#filled);
    this.#filled -= from;
  }

  /** Hands over all complete rows up to a place; returns where the first incomplete one begins. */
  #cut(until: number): number {
    const { cutter } = this.#engine;
    cutter.begin(until);
    do {
      const rows = cutter.cut();
      if (rows > 0) this.#takeBlock(rows);
    } while (cutter.isFull());
    if (cutter.isStopped()) this.#state = "stopped";
    return cutter.next();
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
