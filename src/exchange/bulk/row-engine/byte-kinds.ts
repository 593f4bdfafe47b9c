import { type Bytes, byteAt } from "./memory.js";

/** What a byte is to the scanner: up to three, how many bytes of its character follow it, none of which means anything by itself. */
export const MOST_FOLLOWING = 3;
/** Parts two cells. */
export const DELIMITER = 4;
/** Ends a row. */
export const LINE = 5;
/** A quotation mark. */
export const MARK = 6;
/** May be odd: {@link isOdd} tells. */
export const MAYBE_ODD = 7;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
/** The errors of formulas begin with it. */
const HASH = 0x23;
const APOSTROPHE = 0x27;
const DELETE = 0x7f;
/** The control characters U+0080 to U+009F begin with this byte. */
const CONTROL_LEAD = 0xc2;
/** Characters that a wrong decoding leaves begin with these bytes: U+00C0 to U+00FF, the replacement character, and 锟. */
const LATIN_LEAD = 0xc3;
const REPLACEMENT_LEAD = 0xef;
const KUN_LEAD = 0xe9;

/**
 * What each byte of UTF-8 is to the scanner.
 *
 * @param delimiter - the byte that parts cells
 * @returns a kind for each byte
 */
export function byteKinds(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256).fill(1, 0xc0, 0xe0).fill(2, 0xe0, 0xf0).fill(3, 0xf0).fill(MAYBE_ODD, 0, SPACE);
  kinds[HASH] = MAYBE_ODD;
  kinds[APOSTROPHE] = MAYBE_ODD;
  kinds[DELETE] = MAYBE_ODD;
  kinds[CONTROL_LEAD] = MAYBE_ODD;
  kinds[LATIN_LEAD] = MAYBE_ODD;
  kinds[REPLACEMENT_LEAD] = MAYBE_ODD;
  kinds[KUN_LEAD] = MAYBE_ODD;
  kinds[LINE_FEED] = LINE;
  kinds[QUOTE] = MARK;
  kinds[delimiter] = DELIMITER;
  return kinds;
}

/** Nothing speaks against a row. */
export const NOTHING_ODD = 0;
/** A cell of it holds control characters, or such as a wrong decoding leaves: where its column is told by less than all its bytes, it has to be read. */
export const ODD_CELL = 1;
/** It holds NUL, or an apostrophe or a hash before a cell, of which only the reader of text knows what they are. */
export const ODD_ROW = 2;

/**
 * How odd a byte that may be odd is. The bytes behind it may not have come yet; then its row is looked at once more.
 *
 * @param bytes - the bytes
 * @param at - where it stands
 * @param cell - where its cell begins
 * @returns {@link NOTHING_ODD}, {@link ODD_CELL} or {@link ODD_ROW}
 */
export function oddnessAt(bytes: Bytes, at: number, cell: number): number {
  const next = byteAt(bytes, at + 1);
  switch (byteAt(bytes, at)) {
    case 0:
      return ODD_ROW;
    case HASH:
    case APOSTROPHE:
      return at === cell ? ODD_ROW : NOTHING_ODD;
    case CARRIAGE_RETURN:
      return next !== LINE_FEED ? ODD_CELL : NOTHING_ODD;
    case CONTROL_LEAD:
      return next < 0xa0 ? ODD_CELL : NOTHING_ODD;
    case REPLACEMENT_LEAD:
      return next === 0xbf && byteAt(bytes, at + 2) === 0xbd ? ODD_CELL : NOTHING_ODD;
    case KUN_LEAD:
      return next === 0x94 && byteAt(bytes, at + 2) === 0x9f ? ODD_CELL : NOTHING_ODD;
    default:
      return ODD_CELL;
  }
}

/**
 * Whether a cell is an {@link ODD_CELL} of its row.
 *
 * @param kinds - what each byte is to the scanner
 * @param bytes - the bytes
 * @param from - where the cell begins
 * @param to - where it ends
 * @returns true when something in it is odd
 */
export function isOddIn(kinds: Bytes, bytes: Bytes, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = byteAt(bytes, at);
    if (byte < SPACE) return true;
    if (byteAt(kinds, byte) === MAYBE_ODD && oddnessAt(bytes, at, from) !== NOTHING_ODD) return true;
  }
  return false;
}
