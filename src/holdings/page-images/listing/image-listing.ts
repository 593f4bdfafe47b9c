import { CallerError } from "../../../foundation/findings/index.js";
import type { PageImageFinding } from "../findings.js";
import { differenceExplainer } from "../linking/count-differences.js";
import type { ListedImages } from "../linking/entry-link.js";
import type { EntrySlots } from "../linking/entry-slots.js";
import type { ImageFile } from "../linking/image-link.js";
import type { LinkingOptions } from "../linking/linking-options.js";
import { imageNameReader } from "../names/image-name.js";
import { folderFindings } from "./folder-findings.js";
import { ImageLines } from "./image-lines.js";
import { ImageTally, ownCode } from "./image-tally.js";
import { RecordedChecksums } from "./recorded-checksums.js";

/** A list of files as it is taken in, in parts of any size. */
export interface ImageListing {
  /** Takes the next files. */
  add(batch: readonly ImageFile[]): void;
  /** Takes the next bytes of a list with one path a line. */
  addLines(chunk: Uint8Array): void;
  /** Takes the last line, which may have no line break. */
  end(): void;
  /** What was listed, by slot. */
  readonly listed: ListedImages;
  /** What is wrong with the files that are not where they belong, by folder. */
  folderFindings(): PageImageFinding[];
}

/** Starts the list of the files of a catalogue. */
export function imageListing(slots: EntrySlots<unknown>, options: LinkingOptions): ImageListing {
  const readName = imageNameReader(options.naming);
  const explanation = differenceExplainer(options.differences ?? []);
  const tally = new ImageTally(slots.codes, readName, new RecordedChecksums(options.checksums ?? []));
  const lines = new ImageLines(tally, slots.codes, options.naming);
  const { counts, groups } = tally;
  return {
    add(batch) {
      if (!isList(batch)) throw new CallerError("batch", "a list of files", batch);
      for (const file of batch) tally.addFile(file);
    },
    addLines: (chunk) => lines.add(chunk),
    end: () => lines.end(),
    listed: { counts, groups, slots, explanation },
    folderFindings: () => folderFindings(tally.folders, readName, ownCode),
  };
}

/** A list of files without parts is an easy mistake: each of them would be taken for a part. */
function isList(batch: unknown): boolean {
  return typeof batch === "object" && batch !== null && Symbol.iterator in batch;
}
