import { CallerError } from "../../foundation/findings/index.js";
import { naturalOrder } from "../../foundation/text/index.js";
import { addedExtents, type Extent, NO_EXTENT, summedExtents } from "../../holdings/extents/index.js";
import type { Tally, TallyCell } from "./tally.js";

/** Which cells to add up: per dimension the values wanted. A dimension that is not named may have any value. */
export type TallyWhere = Readonly<Record<string, string | readonly string[]>>;

/** What there is of one value of a dimension. */
export interface TallyGroup {
  /** The value; the empty text when unknown. */
  readonly value: string;
  /** How much there is. */
  readonly extent: Extent;
}

/**
 * How much a tally counts altogether, or in the cells with certain values.
 *
 * @param tally - the tally
 * @param where - per dimension the value or values wanted; everything when left out
 * @returns the sum
 * @throws {@link findings.CallerError} when the tally lacks a dimension of `where`
 * @example
 * ```ts
 * const records = [{ level: "volume", fondsNo: "1" }, { level: "volume", fondsNo: "2" }] as const;
 * tallyTotal(tallyOf(records, catalogueDimensions("fonds")), { fonds: "2" }).volumes; // => 1
 * ```
 */
export function tallyTotal(tally: Tally, where: TallyWhere = {}): Extent {
  const wanted = Object.entries(where).map(([dimension, values]) => ({
    at: dimensionAt(tally, dimension, `where.${dimension}`),
    values: new Set(typeof values === "string" ? [values] : values),
  }));
  const isWanted = ({ key }: TallyCell) => wanted.every(({ at, values }) => values.has(key[at]!));
  return summedExtents(tally.cells.filter(isWanted).map(({ extent }) => extent));
}

/**
 * A tally by one of its dimensions, everything else added up.
 *
 * @param tally - the tally
 * @param dimension - the name of one of its dimensions
 * @returns one group per value, in natural order
 * @throws {@link findings.CallerError} when the tally lacks the dimension
 * @example
 * ```ts
 * const records = [{ level: "volume", year: 1998 }, { level: "volume", year: 1998 }, { level: "volume" }] as const;
 * const tally = tallyOf(records, catalogueDimensions("fonds", "year"));
 * tallyBy(tally, "year").map(({ value, extent }) => [value, extent.volumes]); // => [["", 1], ["1998", 2]]
 * ```
 */
export function tallyBy(tally: Tally, dimension: string): TallyGroup[] {
  const at = dimensionAt(tally, dimension, "dimension");
  const sums = new Map<string, Extent>();
  for (const { key, extent } of tally.cells) {
    sums.set(key[at]!, addedExtents(sums.get(key[at]!) ?? NO_EXTENT, extent));
  }
  return [...sums]
    .map(([value, extent]) => ({ value, extent }))
    .sort((one, other) => naturalOrder(one.value, other.value));
}

function dimensionAt(tally: Tally, dimension: string, argument: string): number {
  const at = tally.dimensions.indexOf(dimension);
  if (at === -1)
    throw new CallerError(argument, `one of the tally's dimensions ${tally.dimensions.join(", ")}`, dimension);
  return at;
}
