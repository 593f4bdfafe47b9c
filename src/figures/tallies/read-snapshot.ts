import { isCivilDay } from "../../foundation/dates/index.js";
import type { TallyFinding } from "./findings.js";
import { type ReadTallyOptions, readTally } from "./read-tally.js";
import { SNAPSHOT_FORMAT, type Snapshot, type SnapshotPart } from "./snapshot.js";
import { type SnapshotDigest, snapshotDigest } from "./snapshot-digest.js";
import { storedProperty } from "./stored-property.js";

/** A stored snapshot that was read, or what keeps it from being read. */
export interface ReadSnapshot {
  /** The snapshot; absent when anything is wrong with it. */
  readonly snapshot?: Snapshot;
  /** Everything that is wrong with it. */
  readonly findings: readonly TallyFinding[];
}

/**
 * Reads a snapshot that was stored or sent as JSON, and makes its digest again: a figure that somebody changed afterwards is a finding,
 * and so is everything that {@link readTally} finds. It never throws.
 *
 * @param value - what `JSON.parse` gave
 * @param options - the dimensions it must have, where it is to be merged
 * @returns the snapshot, or every finding
 * @example
 * ```ts
 * const snapshot = snapshotOf(tallyOf([{ level: "volume" }] as const, []), { of: "XX县档案馆", asOf: "2023-06-30" });
 * readSnapshot({ ...snapshot, asOf: "2023-12-31" }).findings.map(({ code }) => code); // => ["snapshot-digest-differs"]
 * ```
 */
export function readSnapshot(value: unknown, options: ReadTallyOptions = {}): ReadSnapshot {
  const format = storedProperty(value, "format");
  if (format !== SNAPSHOT_FORMAT) {
    const data = { format: typeof format === "string" ? format : "" };
    return {
      findings: [{ code: "snapshot-format-unknown", severity: "error", place: { field: "format" }, data }],
    };
  }
  const of = storedProperty(value, "of");
  const asOf = storedProperty(value, "asOf");
  const parts = storedProperty(value, "parts");
  const read = readTally(storedProperty(value, "tally"), options);
  const findings: TallyFinding[] = read.findings.map((finding) => ({
    ...finding,
    place: { field: `tally.${finding.place.field}` },
  }));
  const isNamed = typeof of === "string" && of.trim() !== "";
  const isDay = isCivilDay(asOf);
  const hasParts = parts === undefined || isParts(parts);
  if (!isNamed) findings.push(unreadable("of"));
  if (!isDay) findings.push(unreadable("asOf"));
  if (!hasParts) findings.push(unreadable("parts"));
  if (!isNamed || !isDay || !hasParts || read.tally === undefined) return { findings };
  const stored = storedProperty(value, "digest");
  const digest = snapshotDigest({ of, asOf, tally: read.tally });
  if (stored !== digest) {
    const data = { stored: typeof stored === "string" ? stored : "", counted: digest };
    findings.push({ code: "snapshot-digest-differs", severity: "error", place: { field: "digest" }, data });
    return { findings };
  }
  const added = parts === undefined ? {} : { parts: parts.map((part) => ({ of: part.of, digest: part.digest })) };
  return { snapshot: { format, of, asOf, tally: read.tally, digest, ...added }, findings };
}

function isParts(value: unknown): value is readonly SnapshotPart[] {
  return Array.isArray(value) && value.every((part) => isText(part, "of") && isDigest(storedProperty(part, "digest")));
}

function isText(value: unknown, name: string): boolean {
  return typeof storedProperty(value, name) === "string";
}

export function isDigest(value: unknown): value is SnapshotDigest {
  return typeof value === "string" && /^sha256:[\da-f]{64}$/.test(value);
}

function unreadable(field: "of" | "asOf" | "parts"): TallyFinding {
  return { code: "snapshot-field-unreadable", severity: "error", place: { field }, data: { field } };
}
