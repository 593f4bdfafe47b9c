import { type CoverageExtents, coverageExtents, mergedCoverage, NO_COVERAGE } from "./coverage-extents.js";
import { coverageTogether } from "./coverage-together.js";
import { IMAGE_COVERAGES, type ImageCoverage, type ImageLink, type LinkSubject } from "../linking/image-link.js";

/** The coverage of all entries that share a key: a volume, a fonds or a programme phase. */
export interface KeyedCoverage {
  /** The key; absent for the entries that have none. */
  readonly key?: string;
  /** Their volumes, items and pages at each coverage. */
  readonly extents: CoverageExtents;
  /** The coverage of them together. */
  readonly coverage: ImageCoverage;
}

/**
 * The coverage of several entries together (挂接率的口径): `none` or `complete` when all are, `mismatched` when one is, else
 * `undetermined` when one is, else `partial`.
 *
 * @param extents - the extents at each coverage
 * @returns one coverage; `none` for no entries at all
 * @example
 * ```ts
 * const entries = [{ level: "item", referenceCode: "X-1", pageCount: 1 }, { level: "item", referenceCode: "X-2" }] as const;
 * commonCoverage(coverageExtents(linkedImages(entries, [[{ path: "X-1/1.jpg" }]]).links)); // => "partial"
 * ```
 */
export function commonCoverage(extents: CoverageExtents): ImageCoverage {
  return coverageTogether(
    IMAGE_COVERAGES.filter((coverage) => extents[coverage].volumes + extents[coverage].items > 0),
  );
}

/**
 * Coverage rolled up to whatever the host names: the fonds, the phase, the volume of each entry.
 *
 * @param links - the links of one linking or of several
 * @param keyOf - the key of an entry; undefined for one that has none
 * @returns one row for each key in the order of their text, the entries without a key last
 * @example
 * ```ts
 * const entries = [{ level: "item", referenceCode: "X-1", fondsNo: "X", pageCount: 1 }] as const;
 * const { links } = linkedImages(entries, [[{ path: "X-1/1.jpg" }]]);
 * coverageByKey(links, (entry) => entry.fondsNo).map(({ key, coverage }) => [key, coverage]); // => [["X", "complete"]]
 * ```
 */
export function coverageByKey<T extends LinkSubject>(
  links: Iterable<ImageLink<T>>,
  keyOf: (entry: T) => string | undefined,
): KeyedCoverage[] {
  const groups = new Map<string | undefined, ImageLink<T>[]>();
  for (const link of links) {
    const key = keyOf(link.entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [link]);
    else group.push(link);
  }
  return keyedRows(new Map([...groups].map(([key, group]) => [key, coverageExtents(group)])));
}

/**
 * The rolled-up coverage of two parts that share no entry: the coverage of the whole, in any order.
 *
 * @param one - the rows of one part
 * @param other - the rows of another
 * @returns the rows of both, equal keys added
 * @example
 * ```ts
 * const { links } = linkedImages([{ level: "item", referenceCode: "X-1" } as const], []);
 * const half = coverageByKey(links, () => "X");
 * mergedKeyedCoverage(half, half)[0]?.extents.none.items; // => 2
 * ```
 */
export function mergedKeyedCoverage(one: Iterable<KeyedCoverage>, other: Iterable<KeyedCoverage>): KeyedCoverage[] {
  const sums = new Map<string | undefined, CoverageExtents>();
  for (const { key, extents } of [...one, ...other]) {
    sums.set(key, mergedCoverage(sums.get(key) ?? NO_COVERAGE, extents));
  }
  return keyedRows(sums);
}

function keyedRows(sums: ReadonlyMap<string | undefined, CoverageExtents>): KeyedCoverage[] {
  return [...sums]
    .sort(([one], [other]) => (one === undefined ? 1 : other === undefined || one < other ? -1 : 1))
    .map(([key, extents]) => {
      const row = { extents, coverage: commonCoverage(extents) };
      return key === undefined ? row : { key, ...row };
    });
}
