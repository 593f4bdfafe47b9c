/** A list of bytes as the loops over every row see it: in WebAssembly the place where it begins. */
export type Bytes = Uint8Array;
/** A list of integers, likewise. */
export type Ints = Int32Array;

/**
 * A list of bytes for a loop.
 *
 * @param list - the list, which must not grow meanwhile
 * @returns the list
 */
export function bytesOf(list: Uint8Array): Bytes {
  return list;
}

/**
 * A list of integers for a loop.
 *
 * @param list - the list, which must not grow meanwhile
 * @returns the list
 */
export function intsOf(list: Int32Array): Ints {
  return list;
}

/**
 * A byte.
 *
 * @param bytes - the list
 * @param at - its place
 * @returns the byte
 */
export function byteAt(bytes: Bytes, at: number): number {
  return bytes[at]!;
}

/**
 * Writes a byte.
 *
 * @param bytes - the list
 * @param at - its place
 * @param value - the byte
 */
export function setByte(bytes: Bytes, at: number, value: number): void {
  bytes[at] = value;
}

/**
 * An integer.
 *
 * @param ints - the list
 * @param at - its place
 * @returns the integer
 */
export function intAt(ints: Ints, at: number): number {
  return ints[at]!;
}

/**
 * Writes an integer.
 *
 * @param ints - the list
 * @param at - its place
 * @param value - the integer
 */
export function setInt(ints: Ints, at: number, value: number): void {
  ints[at] = value;
}

/**
 * Whether the same bytes stand at two places.
 *
 * @param one - a list
 * @param from - the place in it
 * @param other - the other list
 * @param otherFrom - the place in that
 * @param length - how many bytes
 * @returns true when they are the same
 */
export function isSame(one: Bytes, from: number, other: Bytes, otherFrom: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (one[from + at] !== other[otherFrom + at]) return false;
  return true;
}

/**
 * A number that differs for most texts that do.
 *
 * @param bytes - the list, with at least eight bytes behind the text
 * @param from - where the text begins
 * @param to - where it ends
 * @returns an integer, the same for the same bytes
 */
export function hashOf(bytes: Bytes, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
