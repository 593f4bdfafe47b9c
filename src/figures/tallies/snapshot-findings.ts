import type { CivilDay } from "../../foundation/dates/index.js";

/** What can be wrong with snapshots, by code. */
export interface SnapshotFindings {
  /** The value says no format, or one that this version cannot read. */
  "snapshot-format-unknown": {
    /** The format as stored; empty when there is none. */
    readonly format: string;
  };
  /** The snapshot does not say whose holdings it counts, or on which day, or its parts are no list. */
  "snapshot-field-unreadable": {
    /** Which of its fields. */
    readonly field: "of" | "asOf" | "parts";
  };
  /** The figures are not those that the digest was made of: one of them was changed afterwards. */
  "snapshot-digest-differs": {
    /** The digest as stored; empty when there is none. */
    readonly stored: string;
    /** The digest of the figures as they stand. */
    readonly counted: string;
  };
  /** Snapshots that are to be added, or held against their sum, are of different days. */
  "snapshot-days-differ": {
    /** Whose snapshot. */
    readonly of: string;
    /** Its day. */
    readonly asOf: CivilDay;
    /** The day of the first, or of the sum. */
    readonly expected: CivilDay;
  };
  /** Two snapshots that are to be added, or held against their sum, count the holdings of one archives. */
  "snapshot-repeated": {
    /** Whose. */
    readonly of: string;
  };
  /** A snapshot that is to be added counts by other dimensions than the first. */
  "snapshot-dimensions-differ": {
    /** Whose snapshot. */
    readonly of: string;
    /** Its dimensions. */
    readonly dimensions: readonly string[];
    /** The dimensions of the first. */
    readonly expected: readonly string[];
  };
  /** A part was counted again since the sum was made, and came out otherwise. */
  "snapshot-part-restated": {
    /** Whose. */
    readonly of: string;
    /** The day. */
    readonly asOf: CivilDay;
  };
  /** A part of the sum is not among the snapshots at hand, or one of them is not in the sum. */
  "snapshot-part-missing": {
    /** Whose. */
    readonly of: string;
    /** Where it is missing. */
    readonly from: "sum" | "snapshots";
  };
}
