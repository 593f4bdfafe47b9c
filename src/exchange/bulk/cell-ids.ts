import { NOT_IN_FORM } from "./byte-forms.js";

/** A column with more texts is none to count by, and keeping them all would cost the memory that a pass over bytes saves. */
export const MOST_TEXTS = 200_000;
const FIRST_SLOTS = 1024;
const FIRST_BYTES = 1 << 14;

/**
 * Numbers for the texts of cells, in the order in which they are met: the same bytes have the same number. A million rows hold some thousand
 * texts in the columns that are counted by, so that most cells are known and nothing is decoded.
 */
export class CellIds {
  /** Where each text ends in the arena; its beginning is the end of the one before. */
  #ends: Int32Array = new Int32Array(FIRST_SLOTS);
  #hashes: Int32Array = new Int32Array(FIRST_SLOTS);
  #slots: Int32Array = new Int32Array(FIRST_SLOTS * 2);
  #arena: Uint8Array = new Uint8Array(FIRST_BYTES);
  #size = 0;
  /** The text last asked for: cells that follow one another in a column mostly hold the same. */
  #last = -1;

  /** How many texts are known. */
  get size(): number {
    return this.#size;
  }

  /**
   * The number of the bytes from one place to another.
   *
   * @param bytes - the bytes
   * @param from - where the text begins
   * @param to - where it ends
   * @returns its number, equal to the former {@link size} when it is new; {@link NOT_IN_FORM} for a new one above {@link MOST_TEXTS}
   */
  idOf(bytes: Uint8Array, from: number, to: number): number {
    if (this.#last !== -1 && this.#isAt(this.#last, bytes, from, to)) return this.#last;
    const hash = hashOf(bytes, from, to);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot]! - 1;
      if (known === -1) return this.#size === MOST_TEXTS ? NOT_IN_FORM : this.#added(bytes, from, to, hash, slot);
      if (this.#hashes[known] !== hash || !this.#isAt(known, bytes, from, to)) continue;
      this.#last = known;
      return known;
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

  /**
   * The bytes of a text.
   *
   * @param id - its number
   * @returns a view of them, valid until the next text is added
   */
  bytesOf(id: number): Uint8Array {
    return this.#arena.subarray(id === 0 ? 0 : this.#ends[id - 1], this.#ends[id]);
  }

  #isAt(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = id === 0 ? 0 : this.#ends[id - 1]!;
    if (this.#ends[id]! - start !== to - from) return false;
    for (let at = from, own = start; at < to; at++, own++) if (this.#arena[own] !== bytes[at]) return false;
    return true;
  }

  #added(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const id = this.#size++;
    this.#last = id;
    const start = id === 0 ? 0 : this.#ends[id - 1]!;
    const end = start + to - from;
    if (end > this.#arena.length) this.#arena = grown(this.#arena, new Uint8Array(end * 2));
    this.#arena.set(bytes.subarray(from, to), start);
    if (id === this.#ends.length) {
      this.#ends = grown(this.#ends, new Int32Array(id * 2));
      this.#hashes = grown(this.#hashes, new Int32Array(id * 2));
    }
    this.#ends[id] = end;
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = this.#hashes[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
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
