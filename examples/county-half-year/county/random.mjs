/** Seeded random numbers (mulberry32), so that the same county comes out every time. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    /** A whole number from `least` to `most`. */
    between: (least, most) => least + below(most - least + 1),
    /** One of a list. */
    pick: (list) => list[below(list.length)],
    /** `count` different members of a list, in the order of the list. */
    sample(list, count) {
      const order = list.map((_, at) => at);
      for (let at = 0; at < count; at++) {
        const other = at + below(order.length - at);
        [order[at], order[other]] = [order[other], order[at]];
      }
      return order
        .slice(0, count)
        .sort((one, other) => one - other)
        .map((at) => list[at]);
    },
  };
}
