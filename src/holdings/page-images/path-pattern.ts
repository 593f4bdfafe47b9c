const GREATEST_DIGITS = 6;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** Where the parts of a path lie in its bytes: what stands before the digits, the digits, and the format with its dot. */
interface Cut {
  readonly digitsFrom: number;
  readonly digitsTo: number;
}

/**
 * The last path whose page could be counted, as bytes: a path that differs from it in nothing but the digits before the format says the
 * same but for the page, so no text is made of it. Neighbours in a list are mostly such paths.
 */
export class PathPattern {
  #before = new Uint8Array(256);
  #beforeLength = -1;
  #after = new Uint8Array(16);
  #afterLength = 0;

  /** Forgets the pattern. */
  clear(): void {
    this.#beforeLength = -1;
  }

  /** Keeps a path as the pattern, if it ends in ASCII digits and a format. */
  learn(bytes: Uint8Array, from: number, to: number): void {
    this.clear();
    const cut = cutOf(bytes, from, to);
    if (cut === undefined) return;
    this.#before = kept(this.#before, bytes.subarray(from, cut.digitsFrom));
    this.#beforeLength = cut.digitsFrom - from;
    this.#after = kept(this.#after, bytes.subarray(cut.digitsTo, to));
    this.#afterLength = to - cut.digitsTo;
  }

  /** The page of a path that follows the pattern; 0 for any other path. */
  pageOf(bytes: Uint8Array, from: number, to: number): number {
    const digitsFrom = from + this.#beforeLength;
    const digitsTo = to - this.#afterLength;
    const digits = digitsTo - digitsFrom;
    if (this.#beforeLength < 0 || digits < 1 || digits >= GREATEST_DIGITS) return 0;
    for (let at = this.#beforeLength - 1; at >= 0; at--) if (bytes[from + at] !== this.#before[at]) return 0;
    for (let at = 0; at < this.#afterLength; at++) if (bytes[digitsTo + at] !== this.#after[at]) return 0;
    let page = 0;
    for (let at = digitsFrom; at < digitsTo; at++) {
      const byte = bytes[at]!;
      if (!isDigit(byte)) return 0;
      page = page * 10 + byte - ZERO;
    }
    return page;
  }
}

function cutOf(bytes: Uint8Array, from: number, to: number): Cut | undefined {
  const digitsTo = bytes.subarray(from, to).lastIndexOf(DOT) + from;
  let digitsFrom = digitsTo;
  while (digitsFrom > from && isDigit(bytes[digitsFrom - 1]!)) digitsFrom--;
  const isCut = digitsTo >= from && digitsFrom < digitsTo && !isWideDigitBefore(bytes, digitsFrom);
  return isCut ? { digitsFrom, digitsTo } : undefined;
}

/** A full-width digit (EF BC 90 to 99) belongs to the number too. */
function isWideDigitBefore(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at - 1];
  return last !== undefined && last >= 0x90 && last <= 0x99 && bytes[at - 2] === 0xbc && bytes[at - 3] === 0xef;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function kept(store: Uint8Array<ArrayBuffer>, part: Uint8Array): Uint8Array<ArrayBuffer> {
  const room = part.length > store.length ? new Uint8Array(part.length * 2) : store;
  room.set(part);
  return room;
}
