import { codeKey } from "./code-key.js";
import { IntColumn } from "./int-column.js";

const SMALLEST_BYTES = 1 << 14;
const SMALLEST_BITS = 10;
const MOST_BYTES_PER_UNIT = 3;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const MIDDLE_DOT = 0xb7;

/**
 * Reference codes by number (slot), as bytes in UTF-8 behind one another: a million of them take some tens of megabytes, and a code in the
 * bytes of a path is found without making text of it. Codes are the same when their keys are: width, dashes, dots, spaces, case and
 * composition do not part them.
 */
export class CodeTable {
  #bytes = new Uint8Array(SMALLEST_BYTES);
  readonly #ends = new IntColumn(32);
  /** By the low bits of a hash: the slot plus one in as many bits, the rest of the hash above it; 0 is free. At most half of them are taken. */
  #buckets = new Int32Array(1 << SMALLEST_BITS);
  #bits = SMALLEST_BITS;
  /** Where a code of a list that is in the order of the catalogue is found. */
  #nextSlot = 0;
  /** What is left of codes with characters that case or composition may change in other ways than ASCII, by key. */
  readonly #unusual = new Map<string, number>();
  readonly #unusualTexts = new Map<number, string>();

  /** How many different codes there are. */
  get size(): number {
    return this.#ends.length;
  }

  /** The slot of a code, a new one when it was not there; undefined for a code of nothing. */
  add(code: string): number | undefined {
    const from = this.#endOf(this.size - 1);
    const to = this.#write(code, from);
    if (to >= 0) return to === from ? undefined : this.#slotOfWritten(from, to);
    const key = codeKey(code);
    const keyTo = this.#write(key, from);
    if (keyTo === from) return undefined;
    return keyTo < 0 ? (this.#unusual.get(key) ?? this.#addUnusual(key, code)) : this.#slotOfWritten(from, keyTo);
  }

  /** The slot of a code; undefined when it is not there. */
  slotOf(code: string): number | undefined {
    const from = this.#endOf(this.size - 1);
    const written = this.#write(code, from);
    const key = written < 0 ? codeKey(code) : code;
    const to = written < 0 ? this.#write(key, from) : written;
    if (to < 0) return this.#unusual.get(key);
    const slot = this.#find(hashOf(this.#bytes, from, to), this.#bytes, from, to, false);
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

  /** Whether {@link textOf} a slot is a text. */
  hasText(slot: number, text: string): boolean {
    const unusual = this.#unusualTexts.get(slot);
    if (unusual !== undefined) return unusual === text;
    const from = this.#endOf(this.size - 1);
    return this.#isSame(slot, this.#bytes, from, this.#write(text, from), true);
  }

  /** The code of a slot, as it was first added; one that is not plain as its key, where that is. */
  textOf(slot: number): string {
    const text = this.#unusualTexts.get(slot);
    return text ?? new TextDecoder().decode(this.#bytes.subarray(this.#endOf(slot - 1), this.#endOf(slot)));
  }

  /** Writes a text behind the last code, where it is looked at and may stay; answers where it ends, or -1 for one that is not plain. */
  #write(text: string, from: number): number {
    this.#reserve(from + text.length * MOST_BYTES_PER_UNIT);
    return encodePlain(text, this.#bytes, from);
  }

  #slotOfWritten(from: number, to: number): number {
    const hash = hashOf(this.#bytes, from, to);
    const known = this.#find(hash, this.#bytes, from, to, false);
    if (known >= 0) return known;
    const slot = this.#ends.push(to);
    if (this.size * 2 > this.#buckets.length) this.#growBuckets();
    else this.#fill(hash, slot);
    return slot;
  }

  #addUnusual(key: string, code: string): number {
    const slot = this.#ends.push(this.#endOf(this.size - 1));
    this.#unusual.set(key, slot);
    this.#unusualTexts.set(slot, code);
    return slot;
  }

  #endOf(slot: number): number {
    return slot < 0 ? 0 : this.#ends.at(slot);
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = new Uint8Array(length * 2);
    larger.set(this.#bytes.subarray(0, this.#endOf(this.size - 1)));
    this.#bytes = larger;
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
    const start = this.#endOf(slot - 1);
    if (this.#ends.at(slot) - start !== to - from) return false;
    const own = this.#bytes;
    for (let at = to - from - 1; at >= 0; at--) {
      const one = own[start + at]!;
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
      const from = this.#endOf(slot - 1);
      const to = this.#endOf(slot);
      if (to > from) this.#fill(hashOf(this.#bytes, from, to), slot);
    }
  }
}

/**
 * Writes plain text in UTF-8 and answers where it ends: signs of ASCII, the middle dot and ideographs, of which folding changes nothing but
 * the case of ASCII letters. -1 for any other text.
 */
function encodePlain(text: string, bytes: Uint8Array, from: number): number {
  let end = from;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit < 0x7f) bytes[end++] = unit;
    else if (unit === MIDDLE_DOT) {
      bytes[end++] = 0xc2;
      bytes[end++] = 0xb7;
    } else if (unit >= 0x4e00 && unit <= 0x9fff) {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else return -1;
  }
  return end;
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
