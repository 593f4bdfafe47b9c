import { requireOptions } from "../../../foundation/findings/index.js";
import { VolumeLinks } from "../coverage/volume-links.js";
import type { PageImageFinding } from "../findings.js";
import { imageListing } from "../listing/image-listing.js";
import { entrySlots } from "./entry-slots.js";
import type { ImageFile, ImageLink, LinkSubject } from "./image-link.js";
import { KeptRecords } from "./kept-records.js";
import type { LinkingOptions } from "./linking-options.js";

/** What to link. */
export interface ImageLinkerOptions<T extends LinkSubject> extends LinkingOptions {
  /** The catalogue: volumes and items in any order, items inside a volume too; other levels are passed over. */
  readonly entries: Iterable<T>;
}

/** A catalogue linked to its images. */
export interface ImageLinking<T extends LinkSubject> {
  /** Each volume, and each item that is not inside a volume, in the order of the catalogue. */
  readonly links: readonly ImageLink<T>[];
  /**
   * Each item inside a volume of which an item has images of its own, volume by volume, then each item whose volume is not in the catalogue:
   * they count for their volume and not beside it.
   */
  readonly innerLinks: readonly ImageLink<T>[];
  /** What is wrong: by entry in the order of the catalogue, items without their volume last, then by folder in the order of their text. */
  readonly findings: readonly PageImageFinding[];
}

/** A running linking: it takes the list of files in parts of any size and keeps counts, not paths. */
export interface ImageLinker<T extends LinkSubject> {
  /** Takes the next files of the list; throws {@link findings.CallerError} for what is none, and for a file without a path. */
  add(batch: readonly ImageFile[]): void;
  /** Takes the next bytes of a list in UTF-8 with one path a line, cut anywhere; sizes are not known, and empty lines are passed over. */
  addLines(chunk: Uint8Array): void;
  /** Takes the last line of such a list, which may have no line break. Until then an unfinished line is not in the result. */
  end(): void;
  /** The linking of the files taken so far. */
  result(): ImageLinking<T>;
}

/**
 * Links a catalogue to its images (挂接) in one pass over the list of files, both ways: entries without images and images without an
 * entry. Codes are compared by their match key: full width, dash and dot variants, case and Unicode form do not part them. The code of a
 * file that matches none so is looked for in the punctuation of other schemes too, as {@link reference-codes.sameReferenceCode} compares codes, and
 * with a dot in place of a full stop. The order of the files does not matter.
 *
 * @param options - the catalogue, the naming of the images, and what is scanned beside the pages
 * @returns a fold: `add` the files, then ask for the `result`
 * @throws {@link findings.CallerError} when `naming` or one of `differences` is a code that its table does not have
 * @example
 * ```ts
 * const linker = imageLinker({ entries: [{ level: "volume", referenceCode: "0012-001-0034", pageCount: 2 }] });
 * linker.add([{ path: "0012-001-0034/0002.jpg" }]);
 * linker.add([{ path: "0012-001-0034/0001.jpg" }]);
 * linker.result().links[0]?.coverage; // => "complete"
 * ```
 */
export function imageLinker<T extends LinkSubject>(options: ImageLinkerOptions<T>): ImageLinker<T> {
  const records = new KeptRecords<T>();
  const slots = entrySlots(requireOptions(options).entries, records);
  const listing = imageListing(slots, options);
  return {
    add: listing.add,
    addLines: listing.addLines,
    end: listing.end,
    result() {
      const links: ImageLink<T>[] = [];
      const innerLinks: ImageLink<T>[] = [];
      const findings: PageImageFinding[] = [];
      const volumes = new VolumeLinks(slots.innerItems, listing.listed);
      for (const record of records) {
        const unit = volumes.linksOf(record);
        links.push(unit.link);
        for (const link of unit.innerLinks) innerLinks.push(link);
        for (const finding of unit.findings) findings.push(finding);
      }
      for (const item of volumes.itemsAlone()) {
        innerLinks.push(item.link);
        findings.push(...item.findings);
      }
      findings.push(...listing.folderFindings());
      return { links, innerLinks, findings };
    },
  };
}

/**
 * Links a catalogue to its images when all files are at hand; {@link imageLinker} is the same for a list that comes in parts.
 *
 * @param entries - the catalogue: volumes and items in any order
 * @param batches - the files, in parts of any size
 * @param options - the naming of the images, and what is scanned beside the pages
 * @returns the links of the entries, and what is wrong
 * @throws {@link findings.CallerError} when `naming` or one of `differences` is a code that its table does not have, a part is no
 * list, or a file has no path
 * @example
 * ```ts
 * const entries = [{ level: "item", referenceCode: "0012-WS·2019-D30-BGS-0001", pageCount: 12 }] as const;
 * const files = [{ path: "0012-WS·2019-D30-BGS-0001-0001.jpg" }];
 * linkedImages(entries, [files]).findings.map((finding) => finding.code); // => ["image-count-differs"]
 * ```
 */
export function linkedImages<T extends LinkSubject>(
  entries: Iterable<T>,
  batches: Iterable<readonly ImageFile[]>,
  options: LinkingOptions = {},
): ImageLinking<T> {
  const linker = imageLinker({ ...options, entries });
  for (const batch of batches) linker.add(batch);
  return linker.result();
}
