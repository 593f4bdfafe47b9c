import { codeKey } from "../../../foundation/text/index.js";
import { isPlain } from "../codes/plain-text.js";

const SMALLEST_BITS = 10;
/** Numbers in a place of the table: two that stand for the path, two that stand for the checksum. */
const WIDTH = 4;

/** The checksum of a file as it was recorded when the file was taken over. */
export interface RecordedChecksum {
  /** Its path as it is listed for linking; width, case and Unicode form do not matter. */
  readonly path: string;
  /** Its checksum, worked out in the same way as that of the listed file. */
  readonly checksum: string;
}

/**
 * Recorded checksums by path. Of each path 63 bits are kept and of each checksum 64, not the text: ten million take some hundreds of megabytes
 * and not gigabytes. Two paths of ten million share their bits once in hundreds of thousands of linkings.
 */
export class RecordedChecksums {
  #table = new Int32Array(WIDTH << SMALLEST_BITS);
  #bits = SMALLEST_BITS;
  #size = 0;

  /** @param recorded - the checksums; the last of a path counts */
  constructor(recorded: Iterable<RecordedChecksum>) {
    for (const { path, checksum } of recorded) this.#record(bitsOfPath(path), bitsOf(checksum));
  }

  /** Whether a checksum is the recorded one; a file without a recorded one has nothing to agree with. */
  agrees(path: string, checksum: string): boolean {
    if (this.#size === 0) return true;
    const at = this.#placeOf(bitsOfPath(path));
    if (this.#isFree(at)) return true;
    const { first, second } = bitsOf(checksum);
    return this.#table[at + 2] === first && this.#table[at + 3] === second;
  }

  #record(path: Bits, checksum: Bits): void {
    // At most three places in four are taken.
    if (this.#size * WIDTH * 4 >= this.#table.length * 3) this.#grow();
    const at = this.#placeOf(path);
    if (this.#isFree(at)) this.#size += 1;
    this.#put(at, path, checksum);
  }

  #placeOf({ first, second }: Bits): number {
    const table = this.#table;
    const mask = table.length - 1;
    let at = (first * WIDTH) & mask;
    while (!this.#isFree(at) && (table[at] !== first || table[at + 1] !== second)) at = (at + WIDTH) & mask;
    return at;
  }

  #isFree(at: number): boolean {
    return this.#table[at + 1] === 0;
  }

  #put(at: number, path: Bits, checksum: Bits): void {
    this.#table[at] = path.first;
    this.#table[at + 1] = path.second;
    this.#table[at + 2] = checksum.first;
    this.#table[at + 3] = checksum.second;
  }

  #grow(): void {
    const before = this.#table;
    this.#bits += 1;
    this.#table = new Int32Array(WIDTH << this.#bits);
    for (let at = 0; at < before.length; at += WIDTH) {
      const path = { first: before[at]!, second: before[at + 1]! };
      if (path.second === 0) continue;
      this.#put(this.#placeOf(path), path, { first: before[at + 2]!, second: before[at + 3]! });
    }
  }
}

interface Bits {
  readonly first: number;
  readonly second: number;
}

/** Of a path the bits of its key, which for a plain one are those of the path itself. */
function bitsOfPath(path: string): Bits {
  const { first, second } = bitsOf(isPlain(path) ? path : codeKey(path));
  // Nothing at all marks a free place.
  return { first, second: second | 1 };
}

/** 64 bits of a text, blind to the case of ASCII letters: two products run side by side and are mixed into each other at the end. */
function bitsOf(text: string): Bits {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const small = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
    first = Math.imul(first ^ small, 0x9e3779b1);
    second = Math.imul(second ^ small, 0x5f356495);
  }
  const one = mixed(first) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae3d);
  return { first: one, second: mixed(second) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae3d) };
}

function mixed(bits: number): number {
  return Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
}
