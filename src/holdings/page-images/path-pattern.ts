import { copyOf, isDigit, isSameBytes, nameStart } from "./path-bytes.js";

const LINE_FEED = 0x0a;
const DOT = 0x2e;
const ZERO = 0x30;
const MOST_DIGITS = 5;

/**
 * The last line whose page could be counted, as bytes: a line that differs from it in nothing but the digits before the format says the
 * same but for the page, so no text is made of it and nothing is looked up. Neighbours in a list are mostly such lines.
 */
export class PathPattern {
  #before = new Uint8Array(256);
  #beforeView = new DataView(this.#before.buffer);
  #beforeLength = 0;
  /** How many digits its page has; 0 while there is no pattern, which no line follows. */
  #digits = 0;
  #after = new Uint8Array(16);
  #afterLength = 0;

  /** How many bytes a line of the pattern has, with its line break. */
  get lineLength(): number {
    return this.#beforeLength + this.#digits + this.#afterLength;
  }

  /** Forgets the pattern. */
  clear(): void {
    this.#digits = 0;
  }

  /**
   * Keeps a line as the pattern, the digits of which are no more than a page number has.
   *
   * @param bytes - what it lies in
   * @param from - where it begins
   * @param digitsFrom - where the digits of its page begin
   * @param digitsTo - where they end
   * @param lineTo - where it ends, line break included
   */
  learn(bytes: Uint8Array, from: number, digitsFrom: number, digitsTo: number, lineTo: number): void {
    this.#before = copyOf(bytes, from, digitsFrom, this.#before);
    if (this.#before.buffer !== this.#beforeView.buffer) this.#beforeView = new DataView(this.#before.buffer);
    this.#beforeLength = digitsFrom - from;
    this.#digits = digitsTo - digitsFrom;
    this.#after = copyOf(bytes, digitsTo, lineTo, this.#after);
    this.#afterLength = lineTo - digitsTo;
  }

  /** Keeps a line as the pattern, if it ends in the ASCII digits of a page number and a format; else forgets the one there was. */
  learnLine(bytes: Uint8Array, from: number, to: number, lineTo: number): void {
    this.clear();
    const nameFrom = nameStart(bytes, from, to);
    const digitsTo = bytes.subarray(nameFrom, to).lastIndexOf(DOT) + nameFrom;
    let digitsFrom = digitsTo;
    while (digitsFrom > nameFrom && isDigit(bytes[digitsFrom - 1]!)) digitsFrom--;
    const isNumbered = digitsTo - digitsFrom <= MOST_DIGITS && !isWideDigitBefore(bytes, digitsFrom);
    if (isNumbered) this.learn(bytes, from, digitsFrom, digitsTo, lineTo);
  }

  /** The page of the line that begins in bytes, seen through a view as well, when it follows the pattern in as many digits; 0 for any other. */
  nextPage(bytes: Uint8Array, view: DataView, from: number): number {
    const digits = this.#digits;
    const before = this.#beforeLength;
    const to = from + before + digits + this.#afterLength;
    if (to > bytes.length || bytes[to - 1] !== LINE_FEED) return 0;
    // Four bytes at a time, and from the end, where neighbours differ: this is asked of every line of a list.
    const own = this.#beforeView;
    let at = before;
    for (; at >= 4; at -= 4) if (view.getInt32(from + at - 4) !== own.getInt32(at - 4)) return 0;
    for (; at > 0; at--) if (bytes[from + at - 1] !== this.#before[at - 1]) return 0;
    return this.#pageIn(bytes, from + before, from + before + digits);
  }

  /** The page of a line that follows the pattern in any number of digits; 0 for any other. */
  pageOf(bytes: Uint8Array, from: number, lineTo: number): number {
    const digitsFrom = from + this.#beforeLength;
    const digitsTo = lineTo - this.#afterLength;
    const digits = digitsTo - digitsFrom;
    if (this.#digits === 0 || digits > MOST_DIGITS) return 0;
    if (!isSameBytes(bytes, from, this.#before, 0, this.#beforeLength)) return 0;
    this.#digits = digits;
    return this.#pageIn(bytes, digitsFrom, digitsTo);
  }

  #pageIn(bytes: Uint8Array, digitsFrom: number, digitsTo: number): number {
    const after = this.#after;
    let page = 0;
    for (let at = digitsFrom; at < digitsTo; at++) {
      const byte = bytes[at]!;
      if (!isDigit(byte)) return 0;
      page = page * 10 + byte - ZERO;
    }
    for (let at = this.#afterLength - 1; at >= 0; at--) if (bytes[digitsTo + at] !== after[at]) return 0;
    return page;
  }
}

/** A full-width digit (EF BC 90 to 99) belongs to the number too. */
function isWideDigitBefore(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at - 1]!;
  return last >= 0x90 && last <= 0x99 && bytes[at - 2] === 0xbc && bytes[at - 3] === 0xef;
}
