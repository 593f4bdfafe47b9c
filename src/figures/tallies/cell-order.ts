import { naturalOrder } from "../../foundation/text/index.js";

/** Up to so many places a cell, going through all of them costs less than another pass over the cells. */
const PLACES_A_CELL = 8;

/**
 * The cells in natural order of their keys. They are sorted by counting, so that a value is compared with others once and not for every cell, and
 * by as many dimensions at once as do not make too many places together: the last ones first.
 *
 * @param values - for each dimension its values by number, each once
 * @param keys - for each dimension the numbers of the values of all cells
 * @param cells - how many cells there are
 */
export function inOrder(
  values: readonly (readonly string[])[],
  keys: readonly Int32Array[],
  cells: number,
): Int32Array {
  let order: Int32Array = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) order[cell] = cell;
  for (let from = values.length - 1; from >= 0; from--) {
    const places = new Int32Array(cells);
    let size = addPlaces(places, keys[from]!, values[from]!, 1);
    while (from > 0 && size * values[from - 1]!.length <= cells * PLACES_A_CELL) {
      from--;
      size = addPlaces(places, keys[from]!, values[from]!, size);
    }
    order = sorted(order, places, startsOf(places, size));
  }
  return order;
}

/** The place of each value among all in natural order. */
export function naturalRanks(values: readonly string[]): Int32Array {
  const order = Array.from(values, (_, id) => id).sort((one, other) => naturalOrder(values[one]!, values[other]!));
  const ranks = new Int32Array(order.length);
  for (const [rank, id] of order.entries()) ranks[id] = rank;
  return ranks;
}

/** Puts a dimension before those that made so many places, and says how many there are with it. */
function addPlaces(places: Int32Array, keys: Int32Array, values: readonly string[], size: number): number {
  addSteps(
    places,
    keys,
    naturalRanks(values).map((rank) => rank * size),
  );
  return size * values.length;
}

function addSteps(places: Int32Array, keys: Int32Array, steps: Int32Array): void {
  for (let cell = 0; cell < places.length; cell++) places[cell]! += steps[keys[cell]!]!;
}

/** For each place how many cells come before it. */
function startsOf(places: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let cell = 0; cell < places.length; cell++) starts[places[cell]! + 1]! += 1;
  addUp(starts);
  return starts;
}

function addUp(counts: Int32Array): void {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at]!;
    counts[at] = sum;
  }
}

function sorted(order: Int32Array, places: Int32Array, starts: Int32Array): Int32Array {
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const cell = order[at]!;
    sorted[starts[places[cell]!]!++] = cell;
  }
  return sorted;
}
