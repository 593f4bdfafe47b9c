import { MAYBE_ODD, MOST_FOLLOWING, NOTHING_ODD, oddnessAt } from "./byte-kinds.js";
import { type Bytes, byteAt, type Ints, setInt } from "./memory.js";

/** Between them lie the bytes with which U+4000 to U+8FFF begin. */
const CJK_BEFORE = 0xe3;
const CJK_BEHIND = 0xe9;

/**
 * Finds the signs in bytes: what parts cells or ends a row, quotation marks, and what may be odd.
 *
 * @param bytes - the bytes
 * @param from - where to begin
 * @param until - where they end
 * @param kinds - what each byte is to the scanner
 * @param _delimiter - the byte that parts cells, which is among the kinds
 * @param places - takes the places of the signs
 * @param first - where in the list to begin
 * @returns how many they are
 */
export function findSigns(
  bytes: Bytes,
  from: number,
  until: number,
  kinds: Bytes,
  _delimiter: number,
  places: Ints,
  first: number,
): number {
  let count = first;
  let at = from;
  // A step of known length does not wait for what was looked up: nearly all Chinese characters take three bytes, and digits and letters one.
  while (at < until) {
    const byte = byteAt(bytes, at);
    if (byte > CJK_BEFORE && byte < CJK_BEHIND) {
      at += 3;
      continue;
    }
    const kind = byteAt(kinds, byte);
    if (kind === 0) at++;
    else if (kind <= MOST_FOLLOWING) at += kind + 1;
    else {
      if (kind !== MAYBE_ODD || oddnessAt(bytes, at, at) !== NOTHING_ODD) setInt(places, count++, at);
      at++;
    }
  }
  return count - first;
}
