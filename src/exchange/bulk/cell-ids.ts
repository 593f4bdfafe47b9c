import { NOT_IN_FORM } from "./byte-forms.js";

/** A column with more texts is none to count by, and keeping them all would cost the memory that a pass over bytes saves. */
export const MOST_TEXTS = 200_000;
const FIRST_SLOTS = 1024;
const FIRST_BYTES = 1 << 14;
const STRIDE = 4;

/**
 * Numbers for the texts of cells, in the order in which they are met: the same bytes have the same number. A million rows hold some thousand
 * texts in the columns that are counted by, so that most cells are known and nothing is decoded.
 */
export class CellIds {
  /** Where each text ends in the arena; its beginning is the end of the one before. */
  #ends: Int32Array = new Int32Array(FIRST_SLOTS);
  /** For each slot the number of a text from 1, its hash, its beginning and its length side by side, so that most texts are told in one look. */
  #slots: Int32Array = new Int32Array(FIRST_SLOTS * 2 * STRIDE);
  #arena: Uint8Array = new Uint8Array(FIRST_BYTES);
  #size = 0;
  /** The text last asked for: cells that follow one another in a column mostly hold the same. */
  #last = -1;

  /**
   * The number of the bytes from one place to another.
   *
   * @param bytes - the bytes
   * @param from - where the text begins
   * @param to - where it ends
   * @returns its number, equal to how many were known before when it is new; {@link NOT_IN_FORM} for a new one above {@link MOST_TEXTS}
   */
  idOf(bytes: Uint8Array, from: number, to: number): number {
    if (this.#last !== -1 && this.endOf(this.#last, bytes, from) === to) return this.#last;
    const length = to - from;
    const hash = hashOf(bytes, from, to);
    const slots = this.#slots;
    const mask = slots.length / STRIDE - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      if (slots[at] === 0) return this.#size === MOST_TEXTS ? NOT_IN_FORM : this.#added(bytes, from, to, hash, at);
      if (slots[at + 1] !== hash || slots[at + 3] !== length || !this.#isAt(slots[at + 2]!, bytes, from, to)) continue;
      this.#last = slots[at]! - 1;
      return this.#last;
    }
  }

  /**
   * Where a text ends, if it stands at a place.
   *
   * @param id - its number
   * @param bytes - the bytes
   * @param from - the place
   * @returns the place behind it; -1 when something else stands there
   */
  endOf(id: number, bytes: Uint8Array, from: number): number {
    const end = this.#ends[id]!;
    let at = from;
    for (let own = id === 0 ? 0 : this.#ends[id - 1]!; own < end; own++, at++) {
      if (this.#arena[own] !== bytes[at]) return -1;
    }
    return at;
  }

  #isAt(start: number, bytes: Uint8Array, from: number, to: number): boolean {
    for (let at = from, own = start; at < to; at++, own++) if (this.#arena[own] !== bytes[at]) return false;
    return true;
  }

  #added(bytes: Uint8Array, from: number, to: number, hash: number, slotAt: number): number {
    const id = this.#size++;
    this.#last = id;
    const start = id === 0 ? 0 : this.#ends[id - 1]!;
    const end = start + to - from;
    if (end > this.#arena.length) this.#arena = grown(this.#arena, new Uint8Array(end * 2));
    this.#arena.set(bytes.subarray(from, to), start);
    if (id === this.#ends.length) this.#ends = grown(this.#ends, new Int32Array(id * 2));
    this.#ends[id] = end;
    this.#slots[slotAt] = id + 1;
    this.#slots[slotAt + 1] = hash;
    this.#slots[slotAt + 2] = start;
    this.#slots[slotAt + 3] = end - start;
    if (this.#size * 2 * STRIDE > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length / STRIDE - 1;
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from] === 0) continue;
      let slot = old[from + 1]! & mask;
      while (slots[slot * STRIDE] !== 0) slot = (slot + 1) & mask;
      for (let own = 0; own < STRIDE; own++) slots[slot * STRIDE + own] = old[from + own]!;
    }
    this.#slots = slots;
  }
}

function grown<A extends Uint8Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}
