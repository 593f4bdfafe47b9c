import { CallerError } from "../../foundation/findings/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import type { Level } from "../catalogue/index.js";

/** How much: volumes (卷) and items (件) as two parallel counts, and the pages (页) of both. Whole numbers, never free text. */
export interface Extent {
  /** Volumes. */
  readonly volumes: number;
  /** Items of fonds that are arranged by item; an item inside a volume is not counted here. */
  readonly items: number;
  /** Pages of those volumes and items. */
  readonly pages: number;
  /** How many of those volumes and items have no page count that is a whole number from 0, so that `pages` is too small by theirs. */
  readonly withoutPageCount: number;
}

/** What {@link extentOf} reads of a record. */
export interface ExtentSubject {
  /** The level; only volumes and items are counted. */
  readonly level: Level;
  /** The volume that an item lies in; a blank code names none. */
  readonly volumeCode?: string;
  /** The pages, when known; what is no whole number from 0 is not known. */
  readonly pageCount?: number;
}

/** What {@link isInsideVolume} reads of a record. */
export interface InsideSubject {
  /** The level. */
  readonly level: string;
  /** The volume that an item lies in. */
  readonly volumeCode?: string;
}

/**
 * Whether a record is an item inside a volume (卷内文件), which every count leaves to its volume. A blank code names no volume: an empty cell
 * of a table or a column of a database is often the empty text, and such an item is one that is arranged by item.
 *
 * @param record - any record with a level
 * @returns whether it is an item that names its volume
 * @example
 * ```ts
 * isInsideVolume({ level: "item", volumeCode: "0012-001-0034" }); // => true
 * isInsideVolume({ level: "item", volumeCode: "" }); // => false
 * ```
 */
export function isInsideVolume<T extends InsideSubject>(
  record: T,
): record is T & Required<Pick<InsideSubject, "volumeCode">> {
  return record.level === "item" && (record.volumeCode ?? "").trim() !== "";
}

/** Nothing: the start of every sum. */
export const NO_EXTENT: Extent = Object.freeze({ volumes: 0, items: 0, pages: 0, withoutPageCount: 0 });

const COUNTS = ["volumes", "items", "pages", "withoutPageCount"] as const;

/**
 * Checks an extent that a caller hands over, such as one read back from JSON: lantai adds up no other, but a type says nothing about what
 * came from outside.
 *
 * @param value - what came
 * @param argument - its name, for the error
 * @returns the same extent
 * @throws {@link findings.CallerError} when one of its counts is not a whole number from 0
 * @example
 * ```ts
 * requireExtent({ volumes: 535, items: 0, pages: 59_545, withoutPageCount: 0 }, "done").volumes; // => 535
 * ```
 */
export function requireExtent(value: Extent, argument: string): Extent {
  for (const count of COUNTS) {
    if (!isCount(value[count])) throw new CallerError(`${argument}.${count}`, "a whole number from 0", value[count]);
  }
  return value;
}

/**
 * The extent of one record. A volume and an item arranged by item count once; an item inside a volume counts nothing, because its
 * volume already does (保管单位); so do fonds, series and pages. A page count that is no whole number from 0 counts as lacking.
 *
 * @param record - a volume or an item, or the host's record with the same few fields
 * @returns whole numbers of volumes, items and pages
 * @example
 * ```ts
 * extentOf({ level: "item", volumeCode: "0012-001-0034", pageCount: 4 }); // => { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 }
 * ```
 */
export function extentOf(record: ExtentSubject): Extent {
  const isVolume = record.level === "volume";
  if (!isVolume && (record.level !== "item" || isInsideVolume(record))) return NO_EXTENT;
  const { pageCount } = record;
  const isKnown = isCount(pageCount);
  return {
    volumes: isVolume ? 1 : 0,
    items: isVolume ? 0 : 1,
    pages: isKnown ? pageCount : 0,
    withoutPageCount: isKnown ? 0 : 1,
  };
}

/**
 * Two extents added. Sums may be taken in any order and over any parts.
 *
 * @param one - an extent
 * @param other - another
 * @returns the sum
 * @throws {@link findings.CallerError} when a count is no number: texts would be put one after the other, null taken for 0 and true for 1
 * @example
 * ```ts
 * addedExtents({ volumes: 2, items: 0, pages: 110, withoutPageCount: 0 }, { volumes: 0, items: 9, pages: 33, withoutPageCount: 1 });
 * // => { volumes: 2, items: 9, pages: 143, withoutPageCount: 1 }
 * ```
 */
export function addedExtents(one: Extent, other: Extent): Extent {
  return added(one, other, "other");
}

function added(one: Extent, other: Extent, argument: string): Extent {
  if (!isOfNumbers(one)) requireExtent(one, "one");
  if (!isOfNumbers(other)) requireExtent(other, argument);
  return {
    volumes: one.volumes + other.volumes,
    items: one.items + other.items,
    pages: one.pages + other.pages,
    withoutPageCount: one.withoutPageCount + other.withoutPageCount,
  };
}

function isOfNumbers({ volumes, items, pages, withoutPageCount }: Extent): boolean {
  return (
    Number.isFinite(volumes) && Number.isFinite(items) && Number.isFinite(pages) && Number.isFinite(withoutPageCount)
  );
}

/**
 * Many extents added, in one pass.
 *
 * @param extents - extents in any order
 * @returns their sum; {@link NO_EXTENT} of none
 * @throws {@link findings.CallerError} when a count is no number: texts would be put one after the other, null taken for 0 and true for 1
 * @example
 * ```ts
 * const pages = (count: number) => ({ volumes: 0, items: 1, pages: count, withoutPageCount: 0 });
 * summedExtents([pages(4), pages(7), pages(2)]); // => { volumes: 0, items: 3, pages: 13, withoutPageCount: 0 }
 * ```
 */
export function summedExtents(extents: Iterable<Extent>): Extent {
  let sum = NO_EXTENT;
  for (const extent of extents) sum = added(sum, extent, "extents");
  return sum;
}

/**
 * Whether there is nothing of it: no volume, no item, no page and none without a page count.
 *
 * @param extent - an extent, or the difference of two
 * @returns true when every count is 0
 * @example
 * ```ts
 * isNoExtent({ volumes: 0, items: 0, pages: 0, withoutPageCount: 1 }); // => false
 * ```
 */
export function isNoExtent({ volumes, items, pages, withoutPageCount }: Extent): boolean {
  return volumes === 0 && items === 0 && pages === 0 && withoutPageCount === 0;
}

/**
 * The extent of many records, in one pass.
 *
 * @param records - volumes and items in any order, also mixed
 * @returns whole numbers of volumes, items and pages
 * @example
 * ```ts
 * totalExtent([
 *   { level: "volume", pageCount: 111 },
 *   { level: "item", volumeCode: "0012-001-0034", pageCount: 111 },
 *   { level: "item", pageCount: 7 },
 * ]); // => { volumes: 1, items: 1, pages: 118, withoutPageCount: 0 }
 * ```
 */
export function totalExtent(records: Iterable<ExtentSubject>): Extent {
  let total = NO_EXTENT;
  for (const record of records) total = addedExtents(total, extentOf(record));
  return total;
}
