import { codeKey } from "../../../foundation/text/index.js";
import type { PageInterval } from "../../extents/index.js";
import type { ImageCoverage, ImageLink, LinkSubject } from "./image-link.js";
import type { ImageLinking } from "./image-linker.js";

/** A link as the host stores it, keyed by its reference code. */
export interface HeldLink {
  /** Reference code (档号) as recorded. */
  readonly referenceCode: string;
  /** How far the images cover the pages. */
  readonly coverage: ImageCoverage;
  /** Which pages have an image, in order. */
  readonly pages: readonly PageInterval[];
  /** How many files carry the code without a page number. */
  readonly files: number;
  /** Its number of pages, when known. */
  readonly pageCount?: number;
  /** The pages with a letter after their number that have an image, in order; absent when there are none. */
  readonly inserted?: readonly string[];
  /** A sum of the checksums of its files; absent when they are not known. Where a linking has a sum, another one is a change. */
  readonly contents?: string;
}

/** A link to be stored that the host does not hold yet. */
export interface LinkAddition<T extends LinkSubject> {
  /** The host's own record. */
  readonly entry: T;
  /** What to store. */
  readonly to: HeldLink;
}

/** A held link that is to become another. */
export interface LinkChange<T extends LinkSubject, H extends HeldLink> {
  /** The host's own record. */
  readonly entry: T;
  /** What the host holds, as it handed it over. */
  readonly from: H;
  /** What to store in its stead. */
  readonly to: HeldLink;
}

/** What to do so that the host holds what a linking says. Nothing is done by itself. */
export interface LinkPlan<T extends LinkSubject, H extends HeldLink> {
  /** To be added, in the order of the catalogue. */
  readonly add: readonly LinkAddition<T>[];
  /** To be changed, in the order in which they are held. */
  readonly change: readonly LinkChange<T, H>[];
  /** To be removed: no image or no entry has the code any more, or its one entry is held once already. */
  readonly remove: readonly H[];
  /** To be left as they are. */
  readonly same: readonly H[];
}

/**
 * The plan from what a host holds to what a linking says (挂接方案), shown before anything is stored. Codes are compared by their match
 * key; carrying the plan out and planning again gives only `same`. A code that several entries share is left as it is held, since nobody
 * can say whose the images are.
 *
 * @param held - the links that the host holds for the same catalogue
 * @param linking - the linking as it is now
 * @returns what to add, change, remove and leave
 * @example
 * ```ts
 * const linking = linkedImages([{ level: "item", referenceCode: "X-1", pageCount: 2 }], [[{ path: "X-1/1.jpg" }]]);
 * const [first] = linkPlan([], linking).add;
 * first?.to; // => { referenceCode: "X-1", coverage: "partial", pages: [{ first: 1, last: 1 }], files: 0, pageCount: 2 }
 * linkPlan([first!.to], linking).same.length; // => 1
 * ```
 */
export function linkPlan<T extends LinkSubject, H extends HeldLink>(
  held: Iterable<H>,
  linking: Pick<ImageLinking<T>, "links"> & Partial<Pick<ImageLinking<T>, "innerLinks">>,
): LinkPlan<T, H> {
  // What a volume shows through its items is held with the items.
  const own = linking.links.filter(({ through }) => through === undefined);
  const wanted = wantedLinks([...own, ...(linking.innerLinks ?? [])]);
  const planned = new Set<string>();
  const change: LinkChange<T, H>[] = [];
  const remove: H[] = [];
  const same: H[] = [];
  for (const from of held) {
    const key = codeKey(from.referenceCode);
    const want = wanted.get(key);
    if (want === "contested") same.push(from);
    else if (want === undefined || planned.has(key)) remove.push(from);
    else if (isSame(from, want.to)) same.push(from);
    else change.push({ ...want, from });
    planned.add(key);
  }
  const add = [...wanted].flatMap(([key, want]) => (want === "contested" || planned.has(key) ? [] : [want]));
  return { add, change, remove, same };
}

/** By key: what is to be held, for each entry that has images. */
function wantedLinks<T extends LinkSubject>(
  links: readonly ImageLink<T>[],
): Map<string, LinkAddition<T> | "contested"> {
  const wanted = new Map<string, LinkAddition<T> | "contested">();
  const keys = new Set<string>();
  for (const link of links) {
    const referenceCode = link.entry.referenceCode ?? "";
    const key = codeKey(referenceCode);
    if (key === "") continue;
    if (keys.has(key)) wanted.set(key, "contested");
    else if (link.coverage !== "none") wanted.set(key, { entry: link.entry, to: heldLink(link, referenceCode) });
    keys.add(key);
  }
  return wanted;
}

function heldLink(link: ImageLink, referenceCode: string): HeldLink {
  const { coverage, pages = [], files, pageCount, inserted, contents } = link;
  return {
    referenceCode,
    coverage,
    pages,
    files,
    ...(pageCount === undefined ? {} : { pageCount }),
    ...(inserted === undefined ? {} : { inserted }),
    ...(contents === undefined ? {} : { contents }),
  };
}

function isSame(one: HeldLink, other: HeldLink): boolean {
  return (
    one.referenceCode === other.referenceCode &&
    one.coverage === other.coverage &&
    one.files === other.files &&
    one.pageCount === other.pageCount &&
    one.pages.length === other.pages.length &&
    one.pages.every(({ first, last }, at) => first === other.pages[at]!.first && last === other.pages[at]!.last) &&
    (one.inserted ?? []).join() === (other.inserted ?? []).join() &&
    (other.contents === undefined || one.contents === other.contents)
  );
}
