/** Up to so many bits of the places are counted at once: more, and the counts go beyond what stays near the processor. */
const MOST_BITS = 13;

/**
 * Puts numbers in the order of their places: sorted by counting, some bits at once, the last ones first. What has one place stays as it was.
 *
 * @param order - the numbers
 * @param places - the place of each number
 * @param size - how many places there are
 * @returns the numbers in order
 */
export function inPlaceOrder(order: Int32Array, places: Int32Array, size: number): Int32Array {
  const all = 32 - Math.clz32(size - 1);
  const bits = Math.ceil(all / Math.ceil(all / MOST_BITS));
  let sorted = order;
  for (let shift = 0; shift < all; shift += bits) sorted = inOrderOfBits(sorted, places, shift, (1 << bits) - 1);
  return sorted;
}

function inOrderOfBits(order: Int32Array, places: Int32Array, shift: number, mask: number): Int32Array {
  const starts = startsOf(places, shift, mask);
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const number = order[at]!;
    sorted[starts[(places[number]! >>> shift) & mask]!++] = number;
  }
  return sorted;
}

/** For each value of the bits how many come before it. */
function startsOf(places: Int32Array, shift: number, mask: number): Int32Array {
  const starts = new Int32Array(mask + 2);
  for (let at = 0; at < places.length; at++) starts[((places[at]! >>> shift) & mask) + 1]! += 1;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  return starts;
}
