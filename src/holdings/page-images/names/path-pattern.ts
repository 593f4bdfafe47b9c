import { isDigit, nameStart } from "./path-bytes.js";

const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const MOST_DIGITS = 5;
const WORD = 4;
/** Lines are compared eight bytes at a time; hardly any shorter one has a code, and none of them makes a pattern. */
const STEP = 2 * WORD;

/**
 * The last line whose page could be counted, as bytes: a line that differs from it in nothing but the digits before the format says the
 * same but for the page, so no text is made of it and nothing is looked up. Neighbours in a list are mostly such lines, and mostly the
 * next page: it is kept with the digits of that one, so that the lines of a folder are counted by comparing them.
 */
export class PathPattern {
  #line = new DataView(new ArrayBuffer(256));
  #digitsFrom = 0;
  #digitsTo = 0;
  /** How many bytes the line has, with its line break; 0 while there is no pattern, which no line follows. */
  #length = 0;

  /** The page whose digits the line has: the one after that of the last line; 0 when it needs one digit more. */
  nextPage = 0;

  /** How many bytes a line of the pattern has, with its line break. */
  get lineLength(): number {
    return this.#length;
  }

  /** Forgets the pattern. */
  clear(): void {
    this.#length = 0;
    this.nextPage = 0;
  }

  /**
   * Keeps a line with its line break as the pattern, the digits of which are no more than a page number has.
   *
   * @param view - what it lies in
   * @param from - where it begins
   * @param digitsFrom - where the digits of its page begin
   * @param digitsTo - where they end
   * @param lineTo - where it ends, behind its line break
   * @param page - its page
   */
  learn(view: DataView, from: number, digitsFrom: number, digitsTo: number, lineTo: number, page: number): void {
    const length = lineTo - from;
    if (length < STEP) {
      this.clear();
      return;
    }
    if (length > this.#line.byteLength) this.#line = new DataView(new ArrayBuffer(length * 2));
    const own = this.#line;
    for (let at = 0; at < length - WORD; at += WORD) own.setInt32(at, view.getInt32(from + at, true), true);
    own.setInt32(length - WORD, view.getInt32(lineTo - WORD, true), true);
    this.#length = length;
    this.#digitsFrom = digitsFrom - from;
    this.#digitsTo = digitsTo - from;
    this.#turnFrom(page);
  }

  /** Keeps a line as the pattern, if it ends in the ASCII digits of a page number and a format; else forgets the one there was. */
  learnLine(bytes: Uint8Array, view: DataView, from: number, to: number, lineTo: number): void {
    this.clear();
    const nameFrom = nameStart(bytes, from, to);
    const digitsTo = bytes.subarray(nameFrom, to).lastIndexOf(DOT) + nameFrom;
    let digitsFrom = digitsTo;
    while (digitsFrom > nameFrom && isDigit(bytes[digitsFrom - 1]!)) digitsFrom--;
    const page = pageIn(bytes, digitsFrom, digitsTo);
    if (page > 0 && !isWideDigitBefore(bytes, digitsFrom)) {
      this.learn(view, from, digitsFrom, digitsTo, lineTo, page);
    }
  }

  /** How many lines are those of the next pages, one behind the other, from a place in bytes that are seen through a view. */
  countNext(view: DataView, from: number): number {
    const length = this.#length;
    let lines = 0;
    for (let at = from; this.nextPage > 0 && at + length <= view.byteLength; at += length) {
      if (!this.#isNext(view, at)) break;
      this.#turnFrom(this.nextPage);
      lines += 1;
    }
    return lines;
  }

  /** The page of a line that follows the pattern in any number of digits; 0 for any other. */
  pageOf(bytes: Uint8Array, view: DataView, from: number, lineTo: number): number {
    const afterLength = this.#length - this.#digitsTo;
    const digitsFrom = from + this.#digitsFrom;
    const digitsTo = lineTo - afterLength;
    if (this.#length === 0 || digitsTo <= digitsFrom || !this.#isPart(view, from, 0, this.#digitsFrom)) return 0;
    const page = pageIn(bytes, digitsFrom, digitsTo);
    if (page === 0 || !this.#isPart(view, digitsTo, this.#digitsTo, afterLength)) return 0;
    this.learn(view, from, digitsFrom, digitsTo, lineTo, page);
    return page;
  }

  /** Writes the digits of the page after one whose digits the line has. */
  #turnFrom(page: number): void {
    const line = this.#line;
    let at = this.#digitsTo - 1;
    for (; at >= this.#digitsFrom && line.getUint8(at) === NINE; at--) line.setUint8(at, ZERO);
    const hasRoom = at >= this.#digitsFrom;
    if (hasRoom) line.setUint8(at, line.getUint8(at) + 1);
    this.nextPage = hasRoom ? page + 1 : 0;
  }

  /** Whether a line is that of the next page. From the end, where neighbours differ; the last step goes over some bytes again. */
  #isNext(view: DataView, from: number): boolean {
    const line = this.#line;
    for (let at = this.#length - STEP; at > 0; at -= STEP) if (!isSameStep(view, from + at, line, at)) return false;
    return isSameStep(view, from, line, 0);
  }

  /** Whether bytes are a part of the line. */
  #isPart(view: DataView, from: number, lineFrom: number, length: number): boolean {
    const line = this.#line;
    let at = length;
    for (; at >= STEP; at -= STEP) {
      if (!isSameStep(view, from + at - STEP, line, lineFrom + at - STEP)) return false;
    }
    for (; at > 0; at--) if (view.getUint8(from + at - 1) !== line.getUint8(lineFrom + at - 1)) return false;
    return true;
  }
}

/** Whether eight bytes are the same. */
function isSameStep(one: DataView, oneAt: number, other: DataView, at: number): boolean {
  const low = one.getInt32(oneAt, true) ^ other.getInt32(at, true);
  const high = one.getInt32(oneAt + WORD, true) ^ other.getInt32(at + WORD, true);
  return (low | high) === 0;
}

/** The page that digits say; 0 when they are none, too many or not all of them digits. */
function pageIn(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > MOST_DIGITS) return 0;
  let page = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (!isDigit(byte)) return 0;
    page = page * 10 + byte - ZERO;
  }
  return page;
}

/** A full-width digit (EF BC 90 to 99) belongs to the number too. */
function isWideDigitBefore(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at - 1]!;
  return last >= 0x90 && last <= 0x99 && bytes[at - 2] === 0xbc && bytes[at - 3] === 0xef;
}
