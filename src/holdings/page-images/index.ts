/**
 * Page images (挂接): the entries of a catalogue held against the image files of their pages, both ways, and how far the images cover
 * the pages. Follows clause 11.2 of DA/T 31-2017. Start with {@link linkedImages} and {@link IMAGE_COVERAGES}.
 *
 * @module page-images
 */
export * from "./alike-images.js";
export * from "./count-differences.js";
export * from "./coverage-extents.js";
export * from "./coverage-roll-up.js";
export * from "./findings.js";
export * from "./image-link.js";
export * from "./image-link-counter.js";
export * from "./image-linker.js";
export {
  IMAGE_NAME_FAULTS,
  type ImageName,
  type ImageNameFault,
  imageNameReader,
  readImageName,
} from "./image-name.js";
export * from "./image-namings.js";
export * from "./items-in-volume.js";
export * from "./link-plan.js";
export type * from "./linking-options.js";
export type { RecordedChecksum } from "./recorded-checksums.js";
export * from "./streamed-images.js";
