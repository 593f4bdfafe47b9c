const SMALLEST_BITS = 10;
const SMALLEST_ROOM = 1 << 14;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const WORD = 4;
/** The bit that parts the cases of a letter, in each byte of a word. */
const CASES = 0x20202020;

/* The parts of the record of a stem: at its beginning the hash, then how many bytes it has, its slots, and its bytes in words, of which the last
   is never full. */
const LENGTH = 1;
const SLOTS = 2;

/**
 * What many codes begin with, each once and found by its bytes, as they are or in any case. The number of a stem is where its record lies: all
 * that is asked of a stem lies together, since a list in no order asks for a far one with each folder, and each far place costs as much as
 * reading a whole path.
 */
export class CodeStems {
  /** Where the bytes of a stem begin in its record. */
  readonly #bytes: number;
  /** By the low bits of a hash: one plus where the record lies; 0 is free. At most half of them are taken. */
  #buckets = new Int32Array(1 << SMALLEST_BITS);
  #records = new Int32Array(SMALLEST_ROOM);
  /** Where the next record will lie. */
  #end = 0;
  #size = 0;
  /** The stem that was asked for last, which neighbours in a list share; -1 before there is one. */
  #last = -1;
  /** The stems that differ in the case of letters alone, each with the next of them in a ring. */
  readonly #alike = new Map<number, number>();

  /** @param places - how many slots a stem has room for */
  constructor(places: number) {
    this.#bytes = SLOTS + places;
  }

  /** The number of a stem, so many bytes from the beginning of a view; a new one when it was not there. */
  add(view: DataView, length: number): number {
    const known = this.find(view, 0, length);
    if (known >= 0) return known;
    const alike = this.findAlike(view, length);
    const stem = this.#push(view, length);
    if (alike >= 0) {
      this.#alike.set(stem, this.nextAlike(alike));
      this.#alike.set(alike, stem);
    }
    this.#last = stem;
    return stem;
  }

  /** The number of a stem that stands in bytes exactly as it was added; -1 for any other. */
  find(view: DataView, from: number, to: number): number {
    if (this.isSame(this.#last, view, from, to)) return this.#last;
    const hash = hashOf(view, from, to);
    const buckets = this.#buckets;
    const mask = buckets.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const stem = buckets[at]! - 1;
      if (stem < 0) return -1;
      if (this.#records[stem] === hash && this.isSame(stem, view, from, to)) {
        this.#last = stem;
        return stem;
      }
    }
  }

  /** The number of the first stem with a hash; -1 when there is none, and so none of the stems that have it. */
  firstWith(hash: number): number {
    const buckets = this.#buckets;
    const mask = buckets.length - 1;
    let at = hash & mask;
    while (buckets[at]! > 0 && this.#records[buckets[at]! - 1] !== hash) at = (at + 1) & mask;
    return buckets[at]! - 1;
  }

  /** The number of one of the stems that differ from the first bytes of a view at most in the case of letters; -1 when there is none. */
  findAlike(view: DataView, length: number): number {
    const hash = hashOf(view, 0, length);
    const buckets = this.#buckets;
    const mask = buckets.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const stem = buckets[at]! - 1;
      if (stem < 0 || this.#isAlike(stem, view, length)) return stem;
    }
  }

  /** The next of the stems that differ from one in the case of letters alone: at last this one again. */
  nextAlike(stem: number): number {
    return this.#alike.get(stem) ?? stem;
  }

  /** The slot in a place of a stem; -1 when there is none. */
  slotAt(stem: number, place: number): number {
    return this.#records[stem + SLOTS + place]! - 1;
  }

  /** Puts a slot into a place of a stem. */
  setSlot(stem: number, place: number, slot: number): void {
    this.#records[stem + SLOTS + place] = slot + 1;
  }

  /** The bytes of a stem, as they were added. */
  bytesOf(stem: number): Uint8Array {
    const bytes = new Uint8Array(this.#records[stem + LENGTH]!);
    for (let at = 0; at < bytes.length; at++) bytes[at] = this.#byteAt(stem, at);
    return bytes;
  }

  #byteAt(stem: number, at: number): number {
    return (this.#records[stem + this.#bytes + (at >> 2)]! >> ((at & 3) * 8)) & 0xff;
  }

  /** Whether bytes are those of a stem. */
  isSame(stem: number, view: DataView, from: number, to: number): boolean {
    const records = this.#records;
    if (records[stem + LENGTH] !== to - from) return false;
    let word = stem + this.#bytes;
    let at = from;
    for (; at + WORD <= to; at += WORD) if (records[word++] !== view.getInt32(at, true)) return false;
    return records[word] === lastWord(view, at, to);
  }

  #isAlike(stem: number, view: DataView, length: number): boolean {
    if (this.#records[stem + LENGTH] !== length) return false;
    for (let at = length - 1; at >= 0; at--) {
      if (smallLetter(this.#byteAt(stem, at)) !== smallLetter(view.getUint8(at))) return false;
    }
    return true;
  }

  #push(view: DataView, length: number): number {
    const stem = this.#end;
    let word = stem + this.#bytes;
    this.#end = word + Math.floor(length / WORD) + 1;
    if (this.#end > this.#records.length) this.#growRecords();
    const records = this.#records;
    records[stem] = hashOf(view, 0, length);
    records[stem + LENGTH] = length;
    let at = 0;
    for (; at + WORD <= length; at += WORD) records[word++] = view.getInt32(at, true);
    records[word] = lastWord(view, at, length);
    this.#size += 1;
    if (this.#size * 2 > this.#buckets.length) this.#growBuckets();
    this.#fill(stem);
    return stem;
  }

  #fill(stem: number): void {
    const buckets = this.#buckets;
    const mask = buckets.length - 1;
    let at = this.#records[stem]! & mask;
    while (buckets[at] !== 0) at = (at + 1) & mask;
    buckets[at] = stem + 1;
  }

  #growBuckets(): void {
    const before = this.#buckets;
    this.#buckets = new Int32Array(before.length * 2);
    for (const bucket of before) if (bucket > 0) this.#fill(bucket - 1);
  }

  #growRecords(): void {
    const larger = new Int32Array(this.#records.length * 2);
    larger.set(this.#records);
    this.#records = larger;
  }
}

/** FNV-1a by words instead of bytes, blind to the case of letters, with the high bits of each step brought down. */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = SEED;
  let at = from;
  for (; at + WORD <= to; at += WORD) hash = mixed(hash, view.getInt32(at, true));
  return mixed(hash, lastWord(view, at, to));
}

function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ (word | CASES), PRIME);
  return product ^ (product >>> 15);
}

/** Less than four bytes as a word, the first of them in its lowest bits. */
function lastWord(view: DataView, from: number, to: number): number {
  let word = 0;
  for (let at = to - 1; at >= from; at--) word = (word << 8) | view.getUint8(at);
  return word;
}

function smallLetter(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
