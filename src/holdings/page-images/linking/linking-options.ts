import type { RecordedChecksum } from "../listing/recorded-checksums.js";
import type { ImageNaming, KnownImageNaming } from "../names/image-namings.js";
import type { CountDifference, KnownCountDifference } from "./count-differences.js";

/** How to read the names of images. */
export interface ImageNameOptions {
  /** A code of `IMAGE_NAMINGS` or a county's own row; without one the form of each name decides. */
  readonly naming?: KnownImageNaming | ImageNaming;
}

/** How to read the names of images, and what can explain another number of them than of pages. */
export interface LinkingOptions extends ImageNameOptions {
  /** Codes of `COUNT_DIFFERENCES` or a county's own rows, at most 8: what is scanned beside the pages. None unless said. */
  readonly differences?: readonly (KnownCountDifference | CountDifference)[];
  /** Checksums recorded when the files were taken over, held against those of the list. None unless said. */
  readonly checksums?: Iterable<RecordedChecksum>;
}
