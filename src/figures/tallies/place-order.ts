/** So many places at once are counted. */
const DIGIT = 11;
const MASK = (1 << DIGIT) - 1;

/**
 * Puts numbers in the order of their places: sorted by counting, digit by digit, the last ones first. What has one place stays as it was.
 *
 * @param order - the numbers
 * @param places - the place of each number
 * @param size - how many places there are
 * @returns the numbers in order
 */
export function inPlaceOrder(order: Int32Array, places: Int32Array, size: number): Int32Array {
  let sorted = order;
  for (let shift = 0; size > 2 ** shift; shift += DIGIT) {
    const starts = startsOf(places, shift);
    const next = new Int32Array(order.length);
    putInOrder(sorted, places, shift, starts, next);
    sorted = next;
  }
  return sorted;
}

function startsOf(places: Int32Array, shift: number): Int32Array {
  const starts = new Int32Array(MASK + 2);
  for (let at = 0; at < places.length; at++) starts[((places[at]! >>> shift) & MASK) + 1]! += 1;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  return starts;
}

function putInOrder(from: Int32Array, places: Int32Array, shift: number, starts: Int32Array, into: Int32Array): void {
  for (let at = 0; at < from.length; at++) {
    const number = from[at]!;
    const digit = (places[number]! >>> shift) & MASK;
    const to = starts[digit]!;
    into[to] = number;
    starts[digit] = to + 1;
  }
}
