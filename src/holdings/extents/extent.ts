import type { Level } from "../catalogue/index.js";

/** How much: volumes (卷) and items (件) as two parallel counts, and the pages (页) of both. Whole numbers, never free text. */
export interface Extent {
  /** Volumes. */
  readonly volumes: number;
  /** Items of fonds that are arranged by item; an item inside a volume is not counted here. */
  readonly items: number;
  /** Pages of those volumes and items. */
  readonly pages: number;
  /** How many of those volumes and items have no known page count, so that `pages` is too small by theirs. */
  readonly withoutPageCount: number;
}

/** What {@link extentOf} reads of a record. */
export interface ExtentSubject {
  /** The level; only volumes and items are counted. */
  readonly level: Level;
  /** The volume that an item lies in. */
  readonly volumeCode?: string;
  /** The pages, when known. */
  readonly pageCount?: number;
}

/** Nothing: the start of every sum. */
export const NO_EXTENT: Extent = Object.freeze({ volumes: 0, items: 0, pages: 0, withoutPageCount: 0 });

/**
 * The extent of one record. A volume and an item arranged by item count once; an item inside a volume counts nothing, because its
 * volume already does (保管单位); so do fonds, series and pages.
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
  const isByItem = record.level === "item" && record.volumeCode === undefined;
  if (!isVolume && !isByItem) return NO_EXTENT;
  return {
    volumes: isVolume ? 1 : 0,
    items: isByItem ? 1 : 0,
    pages: record.pageCount ?? 0,
    withoutPageCount: record.pageCount === undefined ? 1 : 0,
  };
}

/**
 * Two extents added. Sums may be taken in any order and over any parts.
 *
 * @param one - an extent
 * @param other - another
 * @returns the sum
 * @example
 * ```ts
 * addedExtents({ volumes: 2, items: 0, pages: 110, withoutPageCount: 0 }, { volumes: 0, items: 9, pages: 33, withoutPageCount: 1 });
 * // => { volumes: 2, items: 9, pages: 143, withoutPageCount: 1 }
 * ```
 */
export function addedExtents(one: Extent, other: Extent): Extent {
  return {
    volumes: one.volumes + other.volumes,
    items: one.items + other.items,
    pages: one.pages + other.pages,
    withoutPageCount: one.withoutPageCount + other.withoutPageCount,
  };
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
