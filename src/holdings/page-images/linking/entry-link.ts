import type { Place } from "../../../foundation/findings/index.js";
import type { PageImageFinding } from "../findings.js";
import type { NameGroups } from "../names/name-groups.js";
import type { ImageCount, ImageCounts } from "../seen/image-counts.js";
import type { LikelyDifference } from "./count-differences.js";
import type { EntrySlots, SlottedEntry } from "./entry-slots.js";
import type { ImageCoverage, ImageLink, LinkSubject } from "./image-link.js";

/** How many lacking numbers a finding lists: enough to go and scan them, not so many that a wrong number fills a page. */
const MOST_LISTED = 10;

/** One entry linked. */
export interface EntryLink<T extends LinkSubject> {
  /** The link. */
  readonly link: ImageLink<T>;
  /** What is wrong with it. */
  readonly findings: readonly PageImageFinding[];
}

/** What was listed, and what can explain it. */
export interface ListedImages {
  /** The images by slot. */
  readonly counts: ImageCounts;
  /** Their names by slot. */
  readonly groups: NameGroups;
  /** The entries by code. */
  readonly slots: Pick<EntrySlots<unknown>, "codes" | "claims">;
  /** What likely explains another number of images than of pages. */
  readonly explanation: (pages: number, images: number) => readonly LikelyDifference[];
}

/** Holds one entry against what was counted under its reference code. */
export function entryLink<T extends LinkSubject>({ entry, slot }: SlottedEntry<T>, listed: ListedImages): EntryLink<T> {
  if (slot === undefined) return { link: linkOf(entry, "none", 0, 0), findings: [withoutCode(entry)] };
  const count = listed.counts.count(slot);
  const entries = listed.slots.claims(slot);
  if (entries > 1) return contested(entry, count, entries);
  const counted = linkOf(entry, coverageOf(count, knownPages(entry)), count.images, count.files);
  const link = { ...counted, ...namedPages(count, slot, listed.counts) };
  return { link, findings: linkFindings(link, count, slot, listed) };
}

/** Which pages there are, and what their files hold. */
function namedPages(
  { images, inserted }: ImageCount,
  slot: number,
  counts: ImageCounts,
): Pick<ImageLink, "pages" | "inserted" | "contents"> {
  const contents = counts.contents(slot);
  return {
    ...(images === 0 ? {} : { pages: counts.pageIntervals(slot) }),
    ...(inserted === 0 ? {} : { inserted: counts.insertedPages(slot) }),
    ...(contents === undefined ? {} : { contents }),
  };
}

function coverageOf(count: ImageCount, pages: number | undefined): ImageCoverage {
  if (count.images === 0 && count.files === 0) return "none";
  if (count.images === 0 || pages === undefined) return "undetermined";
  if (count.greatestPage + count.inserted > pages) return "mismatched";
  return count.images < pages ? "partial" : "complete";
}

function knownPages(entry: LinkSubject): number | undefined {
  const pages = entry.pageCount;
  return Number.isInteger(pages) && pages! >= 1 ? pages : undefined;
}

function linkOf<T extends LinkSubject>(entry: T, coverage: ImageCoverage, images: number, files: number): ImageLink<T> {
  const pageCount = knownPages(entry);
  return { entry, coverage, images, files, ...(pageCount === undefined ? {} : { pageCount }) };
}

/** Two entries with one code: which of them the images belong to is for a person to say. */
function contested<T extends LinkSubject>(entry: T, count: ImageCount, entries: number): EntryLink<T> {
  const hasFiles = count.images + count.files > 0;
  const referenceCode = codeOf(entry);
  const repeated: PageImageFinding = {
    code: "reference-code-repeated-in-catalogue",
    severity: "error",
    place: placeOf(entry, "referenceCode"),
    data: { referenceCode, entries, images: count.images },
  };
  return { link: linkOf(entry, hasFiles ? "undetermined" : "none", 0, 0), findings: [repeated] };
}

function withoutCode(entry: LinkSubject): PageImageFinding {
  return {
    code: "entry-without-reference-code",
    severity: "error",
    place: placeOf(entry, "referenceCode"),
    data: { level: entry.level === "volume" ? "volume" : "item" },
  };
}

function linkFindings(link: ImageLink, count: ImageCount, slot: number, listed: ListedImages): PageImageFinding[] {
  const { entry, pageCount: pages } = link;
  const referenceCode = codeOf(entry);
  if (link.coverage === "none") {
    const data = pages === undefined ? { referenceCode } : { referenceCode, pages };
    return [{ code: "images-missing", severity: "error", place: placeOf(entry, "referenceCode"), data }];
  }
  return [...countFindings(link, listed.explanation), ...numberFindings(link, count, slot, listed)];
}

/** What is wrong between the number of images and that of pages. */
export function countFindings(link: ImageLink, explanation: ListedImages["explanation"]): PageImageFinding[] {
  const { entry, images, pageCount: pages } = link;
  const referenceCode = codeOf(entry);
  if (pages === undefined) {
    const place = placeOf(entry, "pageCount");
    const data = { referenceCode, images, ...(place.value === undefined ? {} : { recorded: place.value }) };
    return [{ code: "images-without-page-count", severity: "warning", place, data }];
  }
  if (images === 0 || images === pages) return [];
  const likely = explanation(pages, images);
  const data = {
    referenceCode,
    pages,
    images,
    difference: images - pages,
    ...(likely.length === 0 ? {} : { likely }),
  };
  return [{ code: "image-count-differs", severity: "error", place: placeOf(entry, "referenceCode"), data }];
}

function numberFindings(link: ImageLink, count: ImageCount, slot: number, listed: ListedImages): PageImageFinding[] {
  const referenceCode = codeOf(link.entry);
  const place = placeOf(link.entry, "referenceCode");
  const found: PageImageFinding[] = [];
  const missing = listed.counts.missingPages(slot, MOST_LISTED);
  if (missing.length > 0) {
    const data = { referenceCode, missing, count: count.greatestPage - (count.images - count.inserted) };
    found.push({ code: "image-number-gap", severity: "warning", place, data });
  }
  if (count.repeats > 0) {
    const page = count.lowestRepeat === 0 ? {} : { page: count.lowestRepeat };
    const data = { referenceCode, files: count.repeats, ...page };
    found.push({ code: "image-repeated", severity: "warning", place, data });
    // A copy of a folder repeats its pages and so breaks their order too: the repeat is what has to be put right.
    return found;
  }
  const broken = listed.groups.brokenOrder(slot, listed.slots.codes);
  if (broken !== undefined) {
    found.push({ code: "image-order-broken", severity: "warning", place, data: { referenceCode, ...broken } });
  }
  return found;
}

/** The code of an entry that has a slot, and so a code. */
export function codeOf(entry: LinkSubject): string {
  return entry.referenceCode!;
}

/** Where a finding about an entry stands. */
export function placeOf(entry: LinkSubject, field: "referenceCode" | "pageCount"): Place {
  const recorded = entry[field];
  return {
    field,
    ...(entry.id === undefined ? {} : { id: entry.id }),
    ...(recorded === undefined ? {} : { value: String(recorded) }),
  };
}
