import { type Bytes, byteAt } from "./memory.js";

/** No such form: another reader has to look at the cell. */
export const NOT_IN_FORM = -1;

const ZERO = 0x30;
const NINE = 0x39;
const MOST_DIGITS = 9;

/**
 * The whole number of one to nine ASCII digits.
 *
 * @param bytes - the bytes
 * @param from - where the cell begins
 * @param to - where it ends
 * @returns the number, or {@link NOT_IN_FORM}
 */
export function countIn(bytes: Bytes, from: number, to: number): number {
  const length = to - from;
  if (length < 1 || length > MOST_DIGITS) return NOT_IN_FORM;
  let number = 0;
  for (let at = from; at < to; at++) {
    const byte = byteAt(bytes, at);
    const digit = byte - ZERO;
    if (digit < 0 || digit > 9) return NOT_IN_FORM;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Whether a byte is a digit of ASCII.
 *
 * @param byte - the byte
 * @returns true for 0 to 9
 */
export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

/**
 * Where the ASCII digits begin that end at a place.
 *
 * @param bytes - the bytes
 * @param from - where their cell begins
 * @param to - the place
 * @returns where they begin; the place itself when there are none
 */
export function digitsStart(bytes: Bytes, from: number, to: number): number {
  let at = to;
  while (at > from && isDigit(byteAt(bytes, at - 1))) at--;
  return at;
}
