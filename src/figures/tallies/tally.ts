import type { Extent } from "../../holdings/extents/index.js";

/** The format of the tallies that this version writes; every older one is still read. */
export const TALLY_FORMAT = "lantai.tally/1";

/** Counts by dimensions (维度): plain data that a host may store, send and merge. */
export interface Tally {
  /** The format, so that a stored tally can be read by a later version. */
  readonly format: typeof TALLY_FORMAT;
  /** The names of the dimensions, each once. */
  readonly dimensions: readonly string[];
  /** The counts: in natural order of their keys, no key twice, none of nothing. */
  readonly cells: readonly TallyCell[];
}

/** The count of the records that have the same value in every dimension. */
export interface TallyCell {
  /** One value per dimension, in the order of the dimensions; an unknown value is the empty text. */
  readonly key: readonly string[];
  /** How much there is of them. */
  readonly extent: Extent;
}
