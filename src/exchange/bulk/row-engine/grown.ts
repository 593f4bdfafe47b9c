/**
 * A larger copy of a list of integers.
 *
 * @param ints - the list
 * @param length - how long it has to be at least
 * @returns a copy of at least twice the length, with zeros behind
 */
export function grownInts(ints: Int32Array, length: number): Int32Array {
  let larger = ints.length < 1 ? 1 : ints.length * 2;
  while (larger < length) larger *= 2;
  const grown = new Int32Array(larger);
  for (let at = 0; at < ints.length; at++) grown[at] = ints[at]!;
  return grown;
}
