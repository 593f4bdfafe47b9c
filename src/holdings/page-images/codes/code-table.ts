import { codeKey } from "../../../foundation/text/index.js";
import { isDigit } from "../names/path-bytes.js";
import { IntColumn } from "../seen/int-column.js";
import type { CodePlaces } from "./code-places.js";
import { CodeStems, hashOf } from "./code-stems.js";
import { foundOtherwise } from "./other-writings.js";
import { encodePlain } from "./plain-text.js";

/** A longer code is no usual one. */
const MOST_UNITS = 1000;
const MOST_BYTES_PER_UNIT = 3;
/** A code has the place of its last digit under its stem, or this one when it ends in none and its stem is all of it. */
const WHOLE = 10;

/**
 * Reference codes by number (slot), found in the bytes of a path without making text of it. Codes are running numbers, so each is kept as its
 * stem, which is all but its last digit, and its place under that: ten codes share the bytes of a stem, and a million of them take few
 * megabytes, which stay near the processor. Codes are the same when their keys are: width, dashes, dots, spaces, case and composition do not
 * part them.
 */
export class CodeTable {
  /** The stems of codes that end in a digit. */
  readonly #stems = new CodeStems(WHOLE);
  /** The codes that end in none. */
  readonly #wholes = new CodeStems(1);
  /** The stem of each slot; that of one whose text is not plain is never asked for. */
  readonly #stemOf = new IntColumn(32);
  /** The place of each slot. */
  readonly #placeOf = new IntColumn(16);
  /** The bytes of a code that is looked at. */
  readonly #written = new Uint8Array(MOST_UNITS * MOST_BYTES_PER_UNIT);
  readonly #view = new DataView(this.#written.buffer);
  /** What is left of codes with characters that case or composition may change in other ways than ASCII, by key. */
  readonly #unusual = new Map<string, number>();
  readonly #unusualTexts = new Map<number, string>();
  readonly #decoder = new TextDecoder();

  /** Whether the code that was added last was new and is kept as it came. */
  isLastAsItCame = false;

  /** How many different codes there are. */
  get size(): number {
    return this.#stemOf.length;
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
    if (length <= 0) return this.#unusual.get(key);
    const place = placeAt(this.#view, length);
    const stem = this.#stemsFor(place).findAlike(this.#view, stemEnd(length, place));
    const slot = stem < 0 ? -1 : this.#slotUnderAlike(stem, place);
    return slot < 0 ? undefined : slot;
  }

  /** The slot of a code in whatever punctuation; undefined when it is not there. Only a code that is not there as it is written is read again. */
  slotOfAnyWriting(code: string): number | undefined {
    return this.slotOf(code) ?? foundOtherwise(code, (other) => this.slotOf(other));
  }

  /**
   * Finds the slots of codes that stand in bytes exactly as they were added, of which none is empty; -1 for any other, which may still be the
   * same code. Each step is made for all of them, so that what one code needs from memory is fetched while others are asked for.
   */
  findExact(view: DataView, codes: CodePlaces): void {
    const { length, from, to, hashes, stems, slots } = codes;
    for (let at = 0; at < length; at++) hashes[at] = hashOf(view, from[at]!, stemEnd(to[at]!, placeAt(view, to[at]!)));
    for (let at = 0; at < length; at++) stems[at] = this.#stemsFor(placeAt(view, to[at]!)).firstWith(hashes[at]!);
    for (let at = 0; at < length; at++) slots[at] = this.#exactSlot(view, from[at]!, to[at]!, stems[at]!);
  }

  /** The code of a slot, as it was first added; one that is not plain as its key, where that is. */
  textOf(slot: number): string {
    const text = this.#unusualTexts.get(slot);
    if (text !== undefined) return text;
    const place = this.#placeOf.at(slot);
    const stem = this.#decoder.decode(this.#stemsFor(place).bytesOf(this.#stemOf.at(slot)));
    return place === WHOLE ? stem : stem + place;
  }

  /** Writes a text where it is looked at; answers how long it is in bytes, or -1 for one that is not plain. */
  #write(text: string): number {
    return text.length > MOST_UNITS ? -1 : encodePlain(text, this.#written, 0);
  }

  #slotOfWritten(length: number): number {
    const place = placeAt(this.#view, length);
    const stems = this.#stemsFor(place);
    const stem = stems.add(this.#view, stemEnd(length, place));
    const known = this.#slotUnderAlike(stem, place);
    if (known >= 0) return known;
    const slot = this.#pushSlot(stem, place);
    stems.setSlot(stem, place % WHOLE, slot);
    return slot;
  }

  /** The slot of a code whose stem is most probably one; -1 for that when it is none. */
  #exactSlot(view: DataView, from: number, to: number, probable: number): number {
    if (probable < 0) return -1;
    const place = placeAt(view, to);
    const stems = this.#stemsFor(place);
    const stemTo = stemEnd(to, place);
    const stem = stems.isSame(probable, view, from, stemTo) ? probable : stems.find(view, from, stemTo);
    return stem < 0 ? -1 : stems.slotAt(stem, place % WHOLE);
  }

  #stemsFor(place: number): CodeStems {
    return place === WHOLE ? this.#wholes : this.#stems;
  }

  #pushSlot(stem: number, place: number): number {
    this.#placeOf.push(place);
    return this.#stemOf.push(stem);
  }

  /** The slot in a place of a stem, or of one that differs from it in the case of letters alone; -1 when there is none. */
  #slotUnderAlike(stem: number, place: number): number {
    const stems = this.#stemsFor(place);
    let slot = stems.slotAt(stem, place % WHOLE);
    for (let alike = stems.nextAlike(stem); slot < 0 && alike !== stem; alike = stems.nextAlike(alike)) {
      slot = stems.slotAt(alike, place % WHOLE);
    }
    return slot;
  }

  #addUnusual(key: string, code: string): number {
    const slot = this.#pushSlot(0, WHOLE);
    this.#unusual.set(key, slot);
    this.#unusualTexts.set(slot, code);
    return slot;
  }
}

/** The place of a code that ends at `to`. */
function placeAt(view: DataView, to: number): number {
  const last = view.getUint8(to - 1);
  return isDigit(last) ? last & 0xf : WHOLE;
}

/** Where the stem of a code that ends at `to` does. */
function stemEnd(to: number, place: number): number {
  return place === WHOLE ? to : to - 1;
}
