/**
 * Page images (挂接): the entries of a catalogue held against the image files of their pages, both ways, and how far the images cover
 * the pages. Follows clause 11.2 of DA/T 31-2017. Start with {@link linkedImages} and {@link IMAGE_COVERAGES}.
 *
 * @module page-images
 */
export * from "./alike-images.js";
export * from "./coverage/coverage-extents.js";
export * from "./coverage/coverage-roll-up.js";
export * from "./coverage/items-in-volume.js";
export * from "./findings.js";
export * from "./linking/count-differences.js";
export * from "./linking/image-link.js";
export * from "./linking/image-link-counter.js";
export * from "./linking/image-linker.js";
export * from "./linking/link-plan.js";
export type * from "./linking/linking-options.js";
export type { RecordedChecksum } from "./listing/recorded-checksums.js";
export * from "./listing/streamed-images.js";
export {
  IMAGE_NAME_FAULTS,
  type ImageName,
  type ImageNameFault,
  imageNameReader,
  readImageName,
} from "./names/image-name.js";
export * from "./names/image-namings.js";
