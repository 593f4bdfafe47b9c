import { isRealDay } from "../../../foundation/dates/index.js";
import { countIn, NOT_IN_FORM } from "./digits.js";
import { type Bytes, byteAt } from "./memory.js";

const SHORTEST_MONTH = 28;
/** For each byte, whether a white space of UTF-8 may begin with it, and whether one may end with it. */
const SPACE_LEADS = flagged([0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xc2, 0xe1, 0xe2, 0xe3, 0xef]);
const SPACE_ENDS = flagged([
  0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x9f, 0xa0,
  0xa8, 0xa9, 0xaf, 0xbf,
]);

/**
 * The year of four ASCII digits, 1000 to 2999.
 *
 * @param bytes - the bytes
 * @param from - where the cell begins
 * @param to - where it ends
 * @returns the year, or {@link NOT_IN_FORM}
 */
export function yearIn(bytes: Bytes, from: number, to: number): number {
  const year = to - from === 4 ? countIn(bytes, from, to) : NOT_IN_FORM;
  return year >= 1000 && year <= 2999 ? year : NOT_IN_FORM;
}

/**
 * The day of eight ASCII digits, as the standards write it.
 *
 * @param bytes - the bytes
 * @param from - where the cell begins
 * @param to - where it ends
 * @returns the day as YYYYMMDD when there is such a day, or {@link NOT_IN_FORM}
 */
export function dayIn(bytes: Bytes, from: number, to: number): number {
  const day = to - from === 8 ? countIn(bytes, from, to) : NOT_IN_FORM;
  if (day === NOT_IN_FORM) return NOT_IN_FORM;
  const month = (day / 100) | 0;
  const year = (month / 100) | 0;
  const monthOfYear = month - year * 100;
  const dayOfMonth = day - month * 100;
  // Asked first, since which month is how long is guessed wrong by the processor as often as not.
  const isEveryMonths = dayOfMonth >= 1 && dayOfMonth <= SHORTEST_MONTH && monthOfYear >= 1 && monthOfYear <= 12;
  return (isEveryMonths && year >= 1) || isRealDay(year, monthOfYear, dayOfMonth) ? day : NOT_IN_FORM;
}

/**
 * Whether white space stands at an edge of a cell.
 *
 * @param bytes - the bytes, UTF-8
 * @param from - where the cell begins
 * @param to - where it ends, behind at least one byte
 * @returns true when `trim` would take something away
 */
export function isEdgedIn(bytes: Bytes, from: number, to: number): boolean {
  if (SPACE_LEADS[byteAt(bytes, from)]! === 1 && spaceLength(bytes, from) > 0) return true;
  if (SPACE_ENDS[byteAt(bytes, to - 1)]! === 0) return false;
  for (let length = 1; length <= 3; length++) if (spaceLength(bytes, to - length) === length) return true;
  return false;
}

/**
 * Whether nothing but white space stands in a cell, as `trim` knows it.
 *
 * @param bytes - the bytes, UTF-8
 * @param from - where the cell begins
 * @param to - where it ends
 * @returns true for a blank cell
 */
export function isBlankIn(bytes: Bytes, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const length = SPACE_LEADS[byteAt(bytes, at)]! === 0 ? 0 : spaceLength(bytes, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/**
 * Whether a cell may have white space at its edges, by its first and last bytes.
 *
 * @param bytes - the bytes, UTF-8
 * @param from - where the cell begins
 * @param to - where it ends
 * @param ends - 1 to look at its last byte too, 0 to look at the first alone
 * @returns false when nothing stands in it, and when no white space begins or ends with such a byte
 */
export function mayBeEdgedIn(bytes: Bytes, from: number, to: number, ends: number): boolean {
  const isFilled = (from - to) >>> 31;
  return ((SPACE_LEADS[byteAt(bytes, from)]! | (SPACE_ENDS[byteAt(bytes, to - ends)]! & ends)) & isFilled) !== 0;
}

/** The bytes of the white space that stands at a place; 0 when another character does. */
function spaceLength(bytes: Bytes, at: number): number {
  const byte = byteAt(bytes, at);
  if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) return 1;
  if (byte < 0x80) return 0;
  const next = byteAt(bytes, at + 1);
  if (byte === 0xc2) return next === 0xa0 ? 2 : 0;
  const last = byteAt(bytes, at + 2);
  if (byte === 0xe1) return next === 0x9a && last === 0x80 ? 3 : 0;
  if (byte === 0xe3) return next === 0x80 && last === 0x80 ? 3 : 0;
  if (byte === 0xef) return next === 0xbb && last === 0xbf ? 3 : 0;
  if (byte !== 0xe2) return 0;
  if (next === 0x81) return last === 0x9f ? 3 : 0;
  const isSpace = next === 0x80 && (last <= 0x8a || last === 0xa8 || last === 0xa9 || last === 0xaf);
  return isSpace ? 3 : 0;
}

function flagged(bytes: number[]): Uint8Array {
  const flags = new Uint8Array(256);
  for (let at = 0; at < bytes.length; at++) flags[bytes[at]!] = 1;
  return flags;
}
