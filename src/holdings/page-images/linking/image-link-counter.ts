import { CallerError, requireOptions, type Severity } from "../../../foundation/findings/index.js";
import { addedExtents, type Extent, extentOf } from "../../extents/index.js";
import { type CoverageExtents, NO_COVERAGE } from "../coverage/coverage-extents.js";
import { VolumeLinks } from "../coverage/volume-links.js";
import type { PageImageFinding } from "../findings.js";
import { imageListing } from "../listing/image-listing.js";
import { EntryColumns } from "./entry-columns.js";
import { entrySlots } from "./entry-slots.js";
import type { ImageFile, LinkSubject } from "./image-link.js";
import type { ImageLinkerOptions } from "./image-linker.js";

const MOST_FINDINGS = 100;

/** What to count, and how many findings to keep. */
export interface ImageLinkCounterOptions<T extends LinkSubject> extends ImageLinkerOptions<T> {
  /** How many findings of each code to keep, the first ones; 100 unless said. */
  readonly findings?: number;
}

/** How often a finding was made. */
export interface ImageFindingCount {
  /** The code. */
  readonly code: PageImageFinding["code"];
  /** How bad it is. */
  readonly severity: Severity;
  /** How often. */
  readonly count: number;
}

/** What a linking comes to. */
export interface ImageLinkCounts {
  /** The volumes, items and pages at each coverage. */
  readonly coverage: CoverageExtents;
  /** All findings, counted by code in the order of their first. */
  readonly findingCounts: readonly ImageFindingCount[];
  /** The first findings of each code, in the order of a linking. */
  readonly findings: readonly PageImageFinding[];
}

/** A running count: it takes the list of files in parts of any size. */
export interface ImageLinkCounter {
  /** Takes the next files of the list; throws {@link findings.CallerError} for what is none, and for a file without a path. */
  add(batch: readonly ImageFile[]): void;
  /** Takes the next bytes of a list in UTF-8 with one path a line, cut anywhere. */
  addLines(chunk: Uint8Array): void;
  /** Takes the last line of such a list, which may have no line break. */
  end(): void;
  /** What the files taken so far come to. */
  result(): ImageLinkCounts;
}

/**
 * Counts what linking a catalogue to its images comes to, for millions of entries: what {@link imageLinker} gives, added up, in a fraction of
 * its memory, since neither the records nor their links are kept. Of a volume or an item it keeps the code, the page count and the host's key;
 * items inside a volume are kept as they are.
 *
 * @param options - the catalogue, which is read once and may come from a generator; the naming; how many findings to keep
 * @returns a fold: `add` the files, then ask for the `result`
 * @throws {@link findings.CallerError} when `naming` or one of `differences` is a code that its table does not have, or `findings` is no count
 * @example
 * ```ts
 * const counter = imageLinkCounter({ entries: [{ level: "item", referenceCode: "X-1", pageCount: 2 }, { level: "item", referenceCode: "X-2", pageCount: 1 }] });
 * counter.addLines(new TextEncoder().encode("X-1/1.jpg\nX-1/2.jpg\n"));
 * counter.end();
 * const { coverage, findingCounts } = counter.result();
 * [coverage.complete.pages, coverage.none.pages]; // => [2, 1]
 * findingCounts; // => [{ code: "images-missing", severity: "error", count: 1 }]
 * ```
 */
export function imageLinkCounter<T extends LinkSubject>(options: ImageLinkCounterOptions<T>): ImageLinkCounter {
  const { findings: most = MOST_FINDINGS } = requireOptions(options);
  if (!Number.isSafeInteger(most) || most < 0) throw new CallerError("findings", "a whole number from 0", most);
  const columns = new EntryColumns<T>();
  const slots = entrySlots(options.entries, columns);
  const listing = imageListing(slots, options);
  const { counts, groups } = listing.listed;

  /** Each page of an entry once and nothing else: nothing is wrong with it. */
  function isInOrder(slot: number, pages: number): boolean {
    return pages >= 1 && slots.claims(slot) === 1 && counts.isExactly(slot, pages) && groups.isOneGroup(slot);
  }

  return {
    add: listing.add,
    addLines: listing.addLines,
    end: listing.end,
    result() {
      const volumes = new VolumeLinks<LinkSubject>(slots.innerItems, listing.listed);
      const counted = new CountedFindings(most);
      const inOrder = { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 };
      const others: Record<keyof CoverageExtents, Extent> = { ...NO_COVERAGE };
      columns.forEach((row, slot) => {
        const pages = columns.pageCount(row) ?? 0;
        if (slot >= 0 && isInOrder(slot, pages) && !volumes.hasItems(slot)) {
          inOrder[columns.isVolume(row) ? "volumes" : "items"] += 1;
          inOrder.pages += pages;
          return;
        }
        const { link, findings } = volumes.linksOf(columns.entryAt(row, slot, slots.codes));
        others[link.coverage] = addedExtents(others[link.coverage], extentOf(link.entry));
        counted.add(findings);
      });
      for (const { findings } of volumes.itemsAlone()) counted.add(findings);
      counted.add(listing.folderFindings());
      const coverage = { ...others, complete: addedExtents(others.complete, inOrder) };
      return { coverage, findingCounts: counted.counts(), findings: counted.first };
    },
  };
}

/** Findings counted by code, with the first ones of each. */
class CountedFindings {
  readonly first: PageImageFinding[] = [];
  readonly #most: number;
  readonly #counts = new Map<PageImageFinding["code"], { severity: Severity; count: number }>();

  constructor(most: number) {
    this.#most = most;
  }

  add(findings: readonly PageImageFinding[]): void {
    for (const finding of findings) {
      const { code, severity } = finding;
      const known = this.#counts.get(code) ?? { severity, count: 0 };
      known.count += 1;
      this.#counts.set(code, known);
      if (known.count <= this.#most) this.first.push(finding);
    }
  }

  counts(): ImageFindingCount[] {
    return Array.from(this.#counts, ([code, { severity, count }]) => ({ code, severity, count }));
  }
}
