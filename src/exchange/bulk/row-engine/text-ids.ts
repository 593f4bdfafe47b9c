import { type Bytes, byteAt, bytesOf, hashOf, isSame } from "./memory.js";

/** A column with more texts is none to count by, and keeping them all would cost the memory that a pass over bytes saves. */
export const MOST_TEXTS = 200_000;
/** Texts that stand in no usual form are an exception; a column with more of them is another one than it was taken for. */
export const FEW_TEXTS = 20_000;
/** So many bytes behind a text may be looked at. */
const LOOKED_AHEAD = 8;
/** No such text is known. */
export const UNKNOWN = -1;
const FIRST_SLOTS = 1024;
const FIRST_BYTES = 1 << 14;
const STRIDE = 4;
/** A sort is less, and stands beside the length of a text. */
export const SORTS = 256;

/**
 * Numbers for the texts of cells, in the order in which they are met: the same bytes have the same number. A million rows hold some thousand
 * texts in the columns that are counted by, so that most cells are known and nothing is decoded.
 */
export class TextIds {
  /**
   * For each slot the number of a text from 1, its hash, its beginning, and its length with its sort, side by side, so that most texts are told in one
   * look.
   */
  #slots: Int32Array = new Int32Array(FIRST_SLOTS * 2 * STRIDE);
  #arena: Uint8Array = new Uint8Array(FIRST_BYTES);
  #used = 0;
  #size = 0;
  /** The text last met: cells that follow one another in a column mostly hold the same. */
  #last = UNKNOWN;
  #lastStart = 0;
  #lastMeasure = 0;

  /** How many texts are known. */
  get size(): number {
    return this.#size;
  }

  /** Whether no more are taken. */
  get isFull(): boolean {
    return this.#size === MOST_TEXTS;
  }

  /**
   * The number of the bytes from one place to another.
   *
   * @param bytes - the bytes
   * @param from - where the text begins
   * @param to - where it ends
   * @param sort - texts of different sorts have different numbers; from 0 up to {@link SORTS}
   * @returns its number, or {@link UNKNOWN}
   */
  find(bytes: Bytes, from: number, to: number, sort: number): number {
    const length = to - from;
    const measure = length * SORTS + sort;
    if (this.#last !== UNKNOWN && measure === this.#lastMeasure && this.#isAt(this.#lastStart, bytes, from, length))
      return this.#last;
    const hash = hashOf(bytes, from, to) ^ sort;
    const slots = this.#slots;
    const mask = slots.length / STRIDE - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      if (slots[at]! === 0) return UNKNOWN;
      if (slots[at + 1]! !== hash || slots[at + 3]! !== measure) continue;
      if (!this.#isAt(slots[at + 2]!, bytes, from, length)) continue;
      this.#keep(slots[at]! - 1, slots[at + 2]!, measure);
      return this.#last;
    }
  }

  /**
   * Gives bytes that are {@link UNKNOWN} the next number.
   *
   * @param bytes - the bytes
   * @param from - where the text begins
   * @param to - where it ends
   * @param sort - its sort
   * @returns its number: how many were known before
   */
  add(bytes: Bytes, from: number, to: number, sort: number): number {
    const length = to - from;
    const measure = length * SORTS + sort;
    const start = this.#used;
    this.#reserve(start + length);
    for (let at = 0; at < length; at++) this.#arena[start + at] = byteAt(bytes, from + at);
    this.#used = start + length;
    this.#size++;
    this.#fill(this.#slots, this.#size, hashOf(bytes, from, to) ^ sort, start, measure);
    if (this.#size * 2 * STRIDE > this.#slots.length) this.#rehash();
    this.#keep(this.#size - 1, start, measure);
    return this.#last;
  }

  /**
   * The number of the bytes from one place to another, known or not.
   *
   * @param bytes - the bytes
   * @param from - where the text begins
   * @param to - where it ends
   * @param sort - its sort
   * @returns its number, equal to the former {@link size} when it is new; {@link UNKNOWN} for a new one above {@link MOST_TEXTS}
   */
  idOf(bytes: Bytes, from: number, to: number, sort: number): number {
    const known = this.find(bytes, from, to, sort);
    if (known !== UNKNOWN || this.isFull) return known;
    return this.add(bytes, from, to, sort);
  }

  #keep(id: number, start: number, measure: number): void {
    this.#last = id;
    this.#lastStart = start;
    this.#lastMeasure = measure;
  }

  #isAt(start: number, bytes: Bytes, from: number, length: number): boolean {
    return isSame(bytesOf(this.#arena), start, bytes, from, length);
  }

  #reserve(length: number): void {
    if (length + LOOKED_AHEAD <= this.#arena.length) return;
    const larger = new Uint8Array((length + LOOKED_AHEAD) * 2);
    for (let at = 0; at < this.#used; at++) larger[at] = this.#arena[at]!;
    this.#arena = larger;
  }

  /** Writes into the first free slot of a text. */
  #fill(slots: Int32Array, number: number, hash: number, start: number, measure: number): void {
    const mask = slots.length / STRIDE - 1;
    let slot = hash & mask;
    while (slots[slot * STRIDE]! !== 0) slot = (slot + 1) & mask;
    slots[slot * STRIDE] = number;
    slots[slot * STRIDE + 1] = hash;
    slots[slot * STRIDE + 2] = start;
    slots[slot * STRIDE + 3] = measure;
  }

  #rehash(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += STRIDE) {
      if (old[at]! !== 0) this.#fill(slots, old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!);
    }
    this.#slots = slots;
  }
}
