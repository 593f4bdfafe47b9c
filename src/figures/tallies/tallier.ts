import { CallerError } from "../../foundation/findings/index.js";
import { type Extent, type ExtentSubject, extentOf, isNoExtent } from "../../holdings/extents/index.js";
import { CellSums } from "./cell-sums.js";
import type { Tally } from "./tally.js";

/** One dimension (维度) to count by. */
export interface TallyDimension<T> {
  /** Its name, such as `fonds`. */
  readonly name: string;
  /** The value of a record in it; the empty text when unknown. */
  readonly of: (record: T) => string;
}

/** Counts records one by one; what it gives back is plain data. */
export interface Tallier<T> {
  /** Counts one record. */
  add(record: T): void;
  /** The tally of all records added so far; more may be added afterwards. */
  result(): Tally;
}

/**
 * Starts an empty tally that takes records one by one, for records that come in batches or as a stream.
 *
 * @param dimensions - what to count by; with none, everything is one cell
 * @returns the tallier; an item inside a volume is not counted again (保管单位)
 * @throws {@link findings.CallerError} when two dimensions have one name, or a dimension gives a value that is no text
 * @example
 * ```ts
 * const byFonds = tallier([{ name: "fonds", of: (record: { level: "volume"; fondsNo: string }) => record.fondsNo }]);
 * byFonds.add({ level: "volume", fondsNo: "0012" });
 * byFonds.result().cells;
 * // => [{ key: ["0012"], extent: { volumes: 1, items: 0, pages: 0, withoutPageCount: 1 } }]
 * ```
 */
export function tallier<T extends ExtentSubject>(dimensions: readonly TallyDimension<T>[]): Tallier<T>;
/**
 * The same for records that are no volumes or items themselves, such as links of entries with their images.
 *
 * @param dimensions - what to count by; with none, everything is one cell
 * @param extent - how much a record counts
 * @returns the tallier
 */
export function tallier<T>(dimensions: readonly TallyDimension<T>[], extent: (record: T) => Extent): Tallier<T>;
export function tallier<T>(
  dimensions: readonly TallyDimension<T>[],
  extent: (record: T) => Extent = extentOf as (record: unknown) => Extent,
): Tallier<T> {
  const names = requireDistinct(dimensions.map((dimension) => dimension.name));
  const sums = new CellSums(names);
  const [one, two, three, four, ...others] = dimensions;
  return {
    add(record) {
      const counted = extent(record);
      if (isNoExtent(counted)) return;
      // Not in a loop: at a place of its own each, the engine knows which function is called.
      if (one !== undefined) sums.set(0, textOf(one, one.of(record)));
      if (two !== undefined) sums.set(1, textOf(two, two.of(record)));
      if (three !== undefined) sums.set(2, textOf(three, three.of(record)));
      if (four !== undefined) sums.set(3, textOf(four, four.of(record)));
      for (let at = 0; at < others.length; at++) sums.set(at + 4, textOf(others[at]!, others[at]!.of(record)));
      sums.add(counted);
    },
    result: () => sums.tally(),
  };
}

/**
 * The tally of records, in one pass and in any order.
 *
 * @param records - volumes and items, also mixed
 * @param dimensions - what to count by; with none, everything is one cell
 * @returns the counts
 * @throws {@link findings.CallerError} when two dimensions have one name, or a dimension gives a value that is no text
 * @example
 * ```ts
 * const holdings = [
 *   { level: "volume", retentionPeriod: "permanent", pageCount: 111 },
 *   { level: "item", retentionPeriod: "30-years", pageCount: 7 },
 *   { level: "item", retentionPeriod: "30-years", pageCount: 2 },
 * ] as const;
 * tallyOf(holdings, catalogueDimensions("period")).cells.map(({ key, extent }) => [key[0], extent.items, extent.pages]);
 * // => [["30-years", 2, 9], ["permanent", 0, 111]]
 * ```
 */
export function tallyOf<T extends ExtentSubject>(records: Iterable<T>, dimensions: readonly TallyDimension<T>[]): Tally;
/**
 * The same for records that are no volumes or items themselves, such as links of entries with their images.
 *
 * @param records - the records
 * @param dimensions - what to count by; with none, everything is one cell
 * @param extent - how much a record counts
 * @returns the counts
 */
export function tallyOf<T>(
  records: Iterable<T>,
  dimensions: readonly TallyDimension<T>[],
  extent: (record: T) => Extent,
): Tally;
export function tallyOf<T>(
  records: Iterable<T>,
  dimensions: readonly TallyDimension<T>[],
  extent: (record: T) => Extent = extentOf as (record: unknown) => Extent,
): Tally {
  const counting = tallier(dimensions, extent);
  for (const record of records) counting.add(record);
  return counting.result();
}

function textOf<T>({ name }: TallyDimension<T>, value: unknown): string {
  if (typeof value !== "string") throw new CallerError(`dimensions.${name}.of`, "a text", value);
  return value;
}

function requireDistinct(names: readonly string[]): readonly string[] {
  if (new Set(names).size !== names.length) throw new CallerError("dimensions", "names that differ", names.join(", "));
  return names;
}
