import { codeKey } from "./code-key.js";
import { IntColumn } from "./int-column.js";
import { encodePlain } from "./plain-text.js";

/** Codes lie in blocks of bytes, so that growing copies none of them. None lies in two, or reaches the very end of one. */
const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;
/** A longer code is no usual one. */
const MOST_UNITS = 1000;
const SMALLEST_BITS = 10;
const MOST_BYTES_PER_UNIT = 3;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Reference codes by number (slot), as bytes in UTF-8 behind one another: a million of them take some tens of megabytes, and a code in the
 * bytes of a path is found without making text of it. Codes are the same when their keys are: width, dashes, dots, spaces, case and
 * composition do not part them.
 */
export class CodeTable {
  readonly #blocks = [new Uint8Array(BLOCK)];
  /** Where the code of a slot ends, counted over all blocks. */
  readonly #ends = new IntColumn(32);
  /** By the low bits of a hash: the slot plus one in as many bits, the rest of the hash above it; 0 is free. At most half of them are taken. */
  #buckets = new Int32Array(1 << SMALLEST_BITS);
  #bits = SMALLEST_BITS;
  /** Where the next code will lie in the last block. */
  #at = 0;
  /** Where a code of a list that is in the order of the catalogue is found. */
  #nextSlot = 0;
  /** What is left of codes with characters that case or composition may change in other ways than ASCII, by key. */
  readonly #unusual = new Map<string, number>();
  readonly #unusualTexts = new Map<number, string>();

  /** Whether the code that was added last was new and is kept as it came. */
  isLastAsItCame = false;

  /** How many different codes there are. */
  get size(): number {
    return this.#ends.length;
  }

  /** The slot of a code, a new one when it was not there; undefined for a code of nothing. */
  add(code: string): number | undefined {
    this.isLastAsItCame = false;
    if (code === "") return undefined;
    const before = this.size;
    const length = this.#write(code);
    if (length >= 0) {
      const slot = this.#slotOfWritten(length);
      this.isLastAsItCame = slot === before;
      return slot;
    }
    const key = codeKey(code);
    if (key === "") return undefined;
    const keyLength = this.#write(key);
    return keyLength < 0 ? (this.#unusual.get(key) ?? this.#addUnusual(key, code)) : this.#slotOfWritten(keyLength);
  }

  /** The slot of a code; undefined when it is not there. */
  slotOf(code: string): number | undefined {
    let key = code;
    let length = this.#write(code);
    if (length < 0) {
      key = codeKey(code);
      length = this.#write(key);
    }
    if (length < 0) return this.#unusual.get(key);
    const room = this.#room();
    const to = this.#at + length;
    const slot = this.#find(hashOf(room, this.#at, to), room, this.#at, to, false);
    return slot < 0 ? undefined : slot;
  }

  /** The slot of a code that stands in bytes exactly as it was added; -1 for any other, which may still be the same code. */
  exactSlotOf(bytes: Uint8Array, from: number, to: number): number {
    const next = this.#nextSlot;
    const isNext = to > from && next < this.size && this.#isSame(next, bytes, from, to, true);
    const slot = isNext ? next : this.#find(hashOf(bytes, from, to), bytes, from, to, true);
    if (slot >= 0) this.#nextSlot = slot + 1;
    return slot;
  }

  /** The code of a slot, as it was first added; one that is not plain as its key, where that is. */
  textOf(slot: number): string {
    const text = this.#unusualTexts.get(slot);
    if (text !== undefined) return text;
    const start = this.#startOf(slot);
    const at = start & (BLOCK - 1);
    return new TextDecoder().decode(this.#blocks[start >> BLOCK_BITS]!.subarray(at, at + this.#ends.at(slot) - start));
  }

  /**
   * Writes a text behind the last code, where it is looked at and may stay; answers how long it is in bytes, or -1 for one that is not
   * plain. A block that has no room for any code is left as it is.
   */
  #write(text: string): number {
    if (text.length > MOST_UNITS) return -1;
    if (this.#at + MOST_UNITS * MOST_BYTES_PER_UNIT >= BLOCK) {
      this.#blocks.push(new Uint8Array(BLOCK));
      this.#at = 0;
    }
    return encodePlain(text, this.#room(), this.#at) - this.#at;
  }

  #slotOfWritten(length: number): number {
    const room = this.#room();
    const to = this.#at + length;
    const hash = hashOf(room, this.#at, to);
    const known = this.#find(hash, room, this.#at, to, false);
    if (known >= 0) return known;
    this.#at += length;
    const slot = this.#pushEnd();
    if (this.size * 2 > this.#buckets.length) this.#growBuckets();
    else this.#fill(hash, slot);
    return slot;
  }

  #addUnusual(key: string, code: string): number {
    const slot = this.#pushEnd();
    this.#unusual.set(key, slot);
    this.#unusualTexts.set(slot, code);
    return slot;
  }

  /** Adds a slot whose code ends where the last one does that is written; answers its number. */
  #pushEnd(): number {
    return this.#ends.push(((this.#blocks.length - 1) << BLOCK_BITS) + this.#at);
  }

  #room(): Uint8Array {
    return this.#blocks[this.#blocks.length - 1]!;
  }

  /** Where the code of a slot begins: where the one before ends, or at the start of its block. */
  #startOf(slot: number): number {
    const before = slot === 0 ? 0 : this.#ends.at(slot - 1);
    const blockFrom = this.#ends.at(slot) & ~(BLOCK - 1);
    return Math.max(before, blockFrom);
  }

  #find(hash: number, bytes: Uint8Array, from: number, to: number, isExact: boolean): number {
    const buckets = this.#buckets;
    const bits = this.#bits;
    const mask = buckets.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const bucket = buckets[at]!;
      if (bucket === 0) return -1;
      const slot = (bucket & mask) - 1;
      if (bucket >>> bits === hash >>> bits && this.#isSame(slot, bytes, from, to, isExact)) return slot;
    }
  }

  #isSame(slot: number, bytes: Uint8Array, from: number, to: number, isExact: boolean): boolean {
    const start = this.#startOf(slot);
    if (this.#ends.at(slot) - start !== to - from) return false;
    const own = this.#blocks[start >> BLOCK_BITS]!;
    const ownFrom = start & (BLOCK - 1);
    for (let at = to - from - 1; at >= 0; at--) {
      const one = own[ownFrom + at]!;
      const other = bytes[from + at]!;
      if (one !== other && (isExact || smallLetter(one) !== smallLetter(other))) return false;
    }
    return true;
  }

  #fill(hash: number, slot: number): void {
    const buckets = this.#buckets;
    const mask = buckets.length - 1;
    let at = hash & mask;
    while (buckets[at] !== 0) at = (at + 1) & mask;
    buckets[at] = ((hash >>> this.#bits) << this.#bits) | (slot + 1);
  }

  #growBuckets(): void {
    this.#bits += 1;
    this.#buckets = new Int32Array(1 << this.#bits);
    for (let slot = 0; slot < this.size; slot++) {
      const start = this.#startOf(slot);
      const at = start & (BLOCK - 1);
      const length = this.#ends.at(slot) - start;
      if (length > 0) this.#fill(hashOf(this.#blocks[start >> BLOCK_BITS]!, at, at + length), slot);
    }
  }
}

/** FNV-1a, blind to the case of letters, with its high bits brought down. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at]! | 0x20), PRIME);
  return hash ^ (hash >>> 15);
}

function smallLetter(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
