import { entryLink } from "./entry-link.js";
import { entrySlots } from "./entry-slots.js";
import type { PageImageFinding } from "./findings.js";
import { FolderCounts } from "./folder-counts.js";
import { folderFindings } from "./folder-findings.js";
import { ImageCounts } from "./image-counts.js";
import type { ImageFile, ImageLink, LinkSubject } from "./image-link.js";
import { type ImageName, imageNameReader } from "./image-name.js";
import type { ImageNaming, KnownImageNaming } from "./image-namings.js";

/** How to read the names of images. */
export interface ImageNameOptions {
  /** A code of `IMAGE_NAMINGS` or a county's own row; without one the form of each name decides. */
  readonly naming?: KnownImageNaming | ImageNaming;
}

/** What to link. */
export interface ImageLinkerOptions<T extends LinkSubject> extends ImageNameOptions {
  /** The catalogue: volumes and items in any order; items inside a volume and other levels are passed over. */
  readonly entries: Iterable<T>;
}

/** A catalogue linked to its images. */
export interface ImageLinking<T extends LinkSubject> {
  /** Each volume, and each item that is not inside a volume, in the order of the catalogue. */
  readonly links: readonly ImageLink<T>[];
  /** What is wrong: by entry in the order of the catalogue, then by folder in the order of their text. */
  readonly findings: readonly PageImageFinding[];
}

/** A running linking: it takes the list of files in parts of any size and keeps counts, not paths. */
export interface ImageLinker<T extends LinkSubject> {
  /** Takes the next files of the list. */
  add(batch: readonly ImageFile[]): void;
  /** The linking of the files taken so far. */
  result(): ImageLinking<T>;
}

/**
 * Links a catalogue to its images (挂接) in one pass over the list of files, both ways: entries without images and images without an
 * entry. Codes are compared by their match key: full width, dash and dot variants, case and Unicode form do not part them. The order
 * of the files does not matter.
 *
 * @param options - the catalogue, and the naming of the images
 * @returns a fold: `add` the files, then ask for the `result`
 * @throws {@link findings.CallerError} when `naming` is a code that the table does not have
 * @example
 * ```ts
 * const linker = imageLinker({ entries: [{ level: "volume", referenceCode: "0012-001-0034", pageCount: 2 }] });
 * linker.add([{ path: "0012-001-0034/0002.jpg" }]);
 * linker.add([{ path: "0012-001-0034/0001.jpg" }]);
 * linker.result().links[0]?.coverage; // => "complete"
 * ```
 */
export function imageLinker<T extends LinkSubject>(options: ImageLinkerOptions<T>): ImageLinker<T> {
  const readName = imageNameReader(options.naming);
  const slots = entrySlots(options.entries);
  const counts = new ImageCounts(slots.claims.length);
  const folders = { orphans: new FolderCounts(), unreadable: new FolderCounts(), empty: new FolderCounts() };
  let lastCode = "";
  let lastSlot: number | undefined;

  /** Neighbours in a list share their code, so most files need no look-up. */
  function slotOf(code: string): number | undefined {
    if (code !== lastCode) {
      lastCode = code;
      lastSlot = slots.slotOf(code);
    }
    return lastSlot;
  }

  function addImage(slot: number, name: ImageName): void {
    if (name.page !== undefined) counts.addPage(slot, name.page);
    else if (name.fault === undefined) counts.addRecordFile(slot, name.format);
    else counts.addUnnumbered(slot);
  }

  function addFile(file: ImageFile): void {
    const name = readName(file.path);
    if (name.fault !== undefined) folders.unreadable.add(name.folder, file.path);
    if (name.fault === "format" || name.fault === "code") return;
    const slot = slotOf(name.code);
    if (slot === undefined) folders.orphans.add(name.folder, file.path);
    else if (file.size === 0) folders.empty.add(name.folder, file.path);
    else addImage(slot, name);
  }

  return {
    add(batch) {
      for (const file of batch) addFile(file);
    },
    result() {
      const linked = slots.entries.map((entry) => entryLink(entry, counts, slots.claims));
      return {
        links: linked.map((one) => one.link),
        findings: [...linked.flatMap((one) => one.findings), ...folderFindings(folders, readName)],
      };
    },
  };
}

/**
 * Links a catalogue to its images when all files are at hand; {@link imageLinker} is the same for a list that comes in parts.
 *
 * @param entries - the catalogue: volumes and items in any order
 * @param batches - the files, in parts of any size
 * @param options - the naming of the images
 * @returns the links of the entries, and what is wrong
 * @throws {@link findings.CallerError} when `naming` is a code that the table does not have
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
  options: ImageNameOptions = {},
): ImageLinking<T> {
  const linker = imageLinker({ ...options, entries });
  for (const batch of batches) linker.add(batch);
  return linker.result();
}
