import type { FindingOf } from "../../foundation/findings/index.js";
import type { SnapshotFindings } from "./snapshot-findings.js";

/** What can be wrong with a stored tally or a snapshot, by code. */
export interface TallyFindings extends SnapshotFindings {
  /** The value says no format, or one that this version cannot read. */
  "tally-format-unknown": {
    /** The format as stored; empty when there is none. */
    readonly format: string;
  };
  /** The dimensions are no list of different names. */
  "tally-dimensions-unreadable": Readonly<Record<never, never>>;
  /** The tally counts by other dimensions than it has to. */
  "tally-dimensions-differ": {
    /** Its dimensions. */
    readonly dimensions: readonly string[];
    /** The dimensions it has to have. */
    readonly expected: readonly string[];
  };
  /** The cells are no list. */
  "tally-cells-unreadable": Readonly<Record<never, never>>;
  /** A cell has no value for every dimension, or counts that are no whole numbers from 0. */
  "tally-cell-unreadable": {
    /** Which cell, from 1. */
    readonly cell: number;
    /** The part of it that cannot be read. */
    readonly part: "key" | "extent";
  };
  /** A key stands twice, so that nobody can say whether its counts add up or replace one another. */
  "tally-cell-repeated": {
    /** Which cell, from 1. */
    readonly cell: number;
    /** Its key. */
    readonly key: readonly string[];
  };
}

/** A finding about a stored tally or a snapshot. */
export type TallyFinding = FindingOf<TallyFindings>;
