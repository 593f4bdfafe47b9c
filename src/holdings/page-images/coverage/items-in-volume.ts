import type { ItemPages, PageIntervalSubject } from "../../extents/index.js";
import type { ImageCoverage, ImageLink } from "../linking/image-link.js";

/** An item inside a volume, and how far the images of the volume cover its pages. */
export interface ItemCoverage<T extends PageIntervalSubject> {
  /** The host's own record. */
  readonly item: T;
  /** `none`, `partial` or `complete` where its pages are known; else `undetermined`. */
  readonly coverage: Extract<ImageCoverage, "none" | "partial" | "complete" | "undetermined">;
  /** How many of its pages have an image. */
  readonly images: number;
}

/**
 * How far the images of a volume cover each item inside it (卷内文件的挂接状态), where the images lie page by page with the volume and the
 * items are known by their pages in it. A page with a letter after its number is none of the numbered pages of an item.
 *
 * @param volume - the link of the volume
 * @param items - its items with their pages, as {@link extents.pageIntervals} gives them
 * @returns the items in their order
 * @example
 * ```ts
 * const volume = { level: "volume", referenceCode: "0012-001-0034", pageCount: 3 } as const;
 * const [link] = linkedImages([volume], [[{ path: "0012-001-0034/1.jpg" }, { path: "0012-001-0034/2.jpg" }]]).links;
 * const items = [{ item: { id: "a" }, interval: { first: 1, last: 2 } }, { item: { id: "b" }, interval: { first: 3, last: 3 } }];
 * itemsInVolume(link!, items).map(({ coverage }) => coverage); // => ["complete", "none"]
 * ```
 */
export function itemsInVolume<T extends PageIntervalSubject>(
  volume: Pick<ImageLink, "pages">,
  items: Iterable<ItemPages<T>>,
): ItemCoverage<T>[] {
  const held = volume.pages ?? [];
  return Array.from(items, ({ item, interval }): ItemCoverage<T> => {
    if (interval === undefined) return { item, coverage: "undetermined", images: 0 };
    const images = held.reduce((sum, { first, last }) => {
      const shared = Math.min(last, interval.last) - Math.max(first, interval.first) + 1;
      return sum + Math.max(shared, 0);
    }, 0);
    if (images === 0) return { item, coverage: "none", images };
    return { item, coverage: images === interval.last - interval.first + 1 ? "complete" : "partial", images };
  });
}
