import { addedExtents, type Extent, type ExtentSubject, extentOf, NO_EXTENT } from "./extent.js";

/** Catalogue entries and what they are in volumes, items and pages. An item inside a volume is an entry, but no extent of its own. */
export interface RecordCount {
  /** How many entries. */
  readonly records: number;
  /** How much they are. */
  readonly extent: Extent;
}

/** No record: the start of every count. */
export const NO_RECORDS: RecordCount = Object.freeze({ records: 0, extent: NO_EXTENT });

/**
 * A count with one record more.
 *
 * @param count - the count so far
 * @param record - a volume or an item, or the host's record with the same few fields
 * @returns a new count
 * @example
 * ```ts
 * countedWith(NO_RECORDS, { level: "item", pageCount: 4 });
 * // => { records: 1, extent: { volumes: 0, items: 1, pages: 4, withoutPageCount: 0 } }
 * ```
 */
export function countedWith({ records, extent }: RecordCount, record: ExtentSubject): RecordCount {
  return { records: records + 1, extent: addedExtents(extent, extentOf(record)) };
}
