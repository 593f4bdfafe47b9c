/** The two multipliers of the MurmurHash3 finalizer, which spreads every bit of its input over all bits of its output. */
const FIRST_MULTIPLIER = 0x85ebca6b;
const SECOND_MULTIPLIER = 0xc2b2ae35;
const LOW_WORDS = 2 ** 32;

/**
 * The lot of a text: a whole number from 0 to 2^53 − 1 that depends on nothing but the text. A random generator of a library would do as
 * well until its next version draws otherwise, and an acceptance has to be drawn again after years.
 */
export function lotOf(text: string): number {
  const high = spread(text, 0x9e3779b9) >>> 11;
  return high * LOW_WORDS + spread(text, 0x7f4a7c15);
}

function spread(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FIRST_MULTIPLIER);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ text.length, FIRST_MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 13), SECOND_MULTIPLIER);
  return (hash ^ (hash >>> 16)) >>> 0;
}
