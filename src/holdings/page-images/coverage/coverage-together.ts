import type { ImageCoverage } from "../linking/image-link.js";

/** The coverage of several entries together, from the coverages that occur among them. */
export function coverageTogether(coverages: Iterable<ImageCoverage>): ImageCoverage {
  const present = new Set(coverages);
  if (present.size <= 1) return [...present][0] ?? "none";
  if (present.has("mismatched")) return "mismatched";
  return present.has("undetermined") ? "undetermined" : "partial";
}
