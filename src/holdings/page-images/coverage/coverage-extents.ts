import { addedExtents, type Extent, extentOf, NO_EXTENT } from "../../extents/index.js";
import type { ImageCoverage, ImageLink } from "../linking/image-link.js";

/** How much of the holdings stands at each coverage: the volumes, items and pages as the catalogue has them. */
export type CoverageExtents = Readonly<Record<ImageCoverage, Extent>>;

/** No entry at any coverage: the start of every sum. */
export const NO_COVERAGE: CoverageExtents = Object.freeze({
  none: NO_EXTENT,
  partial: NO_EXTENT,
  complete: NO_EXTENT,
  mismatched: NO_EXTENT,
  undetermined: NO_EXTENT,
});

/**
 * The volumes, items and pages at each coverage, for a fonds, a batch or the whole house, as the links are chosen.
 *
 * @param links - the links of one linking or of several
 * @returns an extent for every coverage; the five together are the extent of the entries
 * @example
 * ```ts
 * const entries = [{ level: "volume", referenceCode: "0012-001-0034", pageCount: 111 }] as const;
 * coverageExtents(linkedImages(entries, []).links).none; // => { volumes: 1, items: 0, pages: 111, withoutPageCount: 0 }
 * ```
 */
export function coverageExtents(links: Iterable<ImageLink>): CoverageExtents {
  const sums = { ...NO_COVERAGE };
  for (const { coverage, entry } of links) sums[coverage] = addedExtents(sums[coverage], extentOf(entry));
  return sums;
}

/**
 * Two of them added: the whole of two parts that share no entry, in any order.
 *
 * @param one - the extents of one part
 * @param other - the extents of another
 * @returns the extents of both
 * @example
 * ```ts
 * const links = linkedImages([{ level: "item", referenceCode: "X-1", pageCount: 3 } as const], []).links;
 * const half = coverageExtents(links);
 * mergedCoverage(half, half).none; // => { volumes: 0, items: 2, pages: 6, withoutPageCount: 0 }
 * ```
 */
export function mergedCoverage(one: CoverageExtents, other: CoverageExtents): CoverageExtents {
  return {
    none: addedExtents(one.none, other.none),
    partial: addedExtents(one.partial, other.partial),
    complete: addedExtents(one.complete, other.complete),
    mismatched: addedExtents(one.mismatched, other.mismatched),
    undetermined: addedExtents(one.undetermined, other.undetermined),
  };
}
