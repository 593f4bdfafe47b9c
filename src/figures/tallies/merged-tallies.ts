import { CallerError } from "../../foundation/findings/index.js";
import { CellSums } from "./cell-sums.js";
import { isCountedHere } from "./cell-table.js";
import { requireTally } from "./read-tally.js";
import type { Tally } from "./tally.js";

/**
 * Two tallies added: the tally of both lots of records together. Which comes first makes no difference, nor does how the records
 * were split; no record may be in both.
 *
 * @param one - a tally
 * @param other - another by the same dimensions in the same order
 * @returns the counts of both
 * @throws {@link findings.CallerError} when {@link readTally} cannot read one of them, or the dimensions differ
 * @example
 * ```ts
 * const extent = { volumes: 535, items: 0, pages: 0, withoutPageCount: 535 };
 * const one: Tally = { format: "lantai.tally/1", dimensions: ["fonds"], cells: [{ key: ["0012"], extent }] };
 * mergedTallies(one, one).cells[0]?.extent.volumes; // => 1070
 * ```
 */
export function mergedTallies(one: Tally, other: Tally): Tally {
  if (!isCountedHere(one)) requireTally(one, "one");
  if (!isCountedHere(other)) requireTally(other, "other");
  const isSame =
    one.dimensions.length === other.dimensions.length &&
    one.dimensions.every((name, at) => name === other.dimensions[at]);
  if (!isSame) {
    throw new CallerError("other", `the dimensions ${one.dimensions.join(", ")}`, other.dimensions.join(", "));
  }
  return tallySum(one.dimensions, [one, other]);
}

/** The sum of tallies that are all by these dimensions. */
export function tallySum(dimensions: readonly string[], tallies: Iterable<Tally>): Tally {
  const sums = new CellSums(dimensions);
  for (const { cells } of tallies) for (const { key, extent } of cells) sums.addTo(key, extent);
  return sums.tally();
}
