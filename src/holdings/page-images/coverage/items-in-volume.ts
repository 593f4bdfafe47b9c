import type { ItemPages, PageInterval, PageIntervalSubject } from "../../extents/index.js";
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
  const heldUpTo = pagesUpTo(volume.pages ?? []);
  return Array.from(items, ({ item, interval }): ItemCoverage<T> => {
    if (interval === undefined) return { item, coverage: "undetermined", images: 0 };
    const images = Math.max(heldUpTo(interval.last) - heldUpTo(interval.first - 1), 0);
    if (images === 0) return { item, coverage: "none", images };
    return { item, coverage: images === interval.last - interval.first + 1 ? "complete" : "partial", images };
  });
}

/** How many pages of some stretches stand up to a page, without going through all of them for each item. */
function pagesUpTo(stretches: readonly PageInterval[]): (page: number) => number {
  const sound = stretches.filter(({ first, last }) => first <= last);
  const begun = pagesSince(sound.map(({ first }) => first));
  const ended = pagesSince(sound.map(({ last }) => last + 1));
  return (page) => begun(page) - ended(page);
}

/** The pages from each beginning up to a page, added up over those that it has passed. */
function pagesSince(beginnings: readonly number[]): (page: number) => number {
  const ordered = Float64Array.from(beginnings).sort();
  const sums = new Float64Array(ordered.length + 1);
  for (const [at, first] of ordered.entries()) sums[at + 1] = sums[at]! + first;
  return (page) => {
    let passed = 0;
    for (let most = ordered.length; passed < most; ) {
      const middle = (passed + most) >>> 1;
      if (ordered[middle]! <= page) passed = middle + 1;
      else most = middle;
    }
    return passed * (page + 1) - sums[passed]!;
  };
}
