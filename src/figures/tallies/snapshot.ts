import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { requireTally } from "./read-tally.js";
import { type SnapshotDigest, snapshotDigest } from "./snapshot-digest.js";
import type { Tally } from "./tally.js";

/** The format of the snapshots that this version writes; every older one is still read. */
export const SNAPSHOT_FORMAT = "lantai.snapshot/1";

/** A snapshot that another one was added up from. */
export interface SnapshotPart {
  /** Whose holdings it counts. */
  readonly of: string;
  /** Its digest, by which a later restatement shows. */
  readonly digest: SnapshotDigest;
}

/** The holdings of an archives as they stood at the end of a day (时点数): plain data to be stored, sent and compared. */
export interface Snapshot {
  /** The format, so that a stored snapshot can be read by a later version. */
  readonly format: typeof SNAPSHOT_FORMAT;
  /** Whose holdings: the name or code that the host knows the archives by. */
  readonly of: string;
  /** The day at whose end they were counted. */
  readonly asOf: CivilDay;
  /** The counts. */
  readonly tally: Tally;
  /** The digest of all of that; the same wherever and in whatever order the records were counted. */
  readonly digest: SnapshotDigest;
  /** What it was added up from; absent when it was counted from records. */
  readonly parts?: readonly SnapshotPart[];
}

/** Whose snapshot it is, and of which day. */
export interface SnapshotOptions {
  /** Whose holdings were counted; not blank. */
  readonly of: string;
  /** The day at whose end they were counted. */
  readonly asOf: CivilDay;
}

/**
 * A tally as a snapshot of a day, with a digest by which it can be told from any other.
 *
 * @param tally - what was counted
 * @param options - whose holdings, and on which day
 * @returns the snapshot
 * @throws {@link findings.CallerError} when nobody is named, the day is no civil day, or {@link readTally} cannot read the tally
 * @example
 * ```ts
 * const tally = tallyOf([{ level: "volume", fondsNo: "0012", pageCount: 111 }] as const, catalogueDimensions("fonds"));
 * snapshotOf(tally, { of: "XX县档案馆", asOf: "2023-06-30" }).digest.slice(0, 19); // => "sha256:d2423ab01884"
 * ```
 */
export function snapshotOf(tally: Tally, options: SnapshotOptions): Snapshot {
  const { of } = requireOptions(options);
  if (typeof of !== "string" || of.trim() === "") throw new CallerError("options.of", "whose holdings they are", of);
  const asOf = requireCivilDay(options.asOf, "options.asOf");
  requireTally(tally, "tally");
  return { format: SNAPSHOT_FORMAT, of, asOf, tally, digest: snapshotDigest({ of, asOf, tally }) };
}
