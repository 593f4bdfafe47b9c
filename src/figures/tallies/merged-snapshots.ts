import { CallerError } from "../../foundation/findings/index.js";
import type { TallyFinding } from "./findings.js";
import { tallySum } from "./merged-tallies.js";
import { readTally } from "./read-tally.js";
import { type Snapshot, snapshotOf } from "./snapshot.js";
import { snapshotDigest } from "./snapshot-digest.js";

/** Snapshots added up, or what keeps them from it. */
export interface MergedSnapshots {
  /** The sum, which names its parts; absent when one of them has an error, since a sum with a wrong part is wrong. */
  readonly snapshot?: Snapshot;
  /** Everything that is wrong with the parts. */
  readonly findings: readonly TallyFinding[];
}

/**
 * The snapshots of many archives as one, as a prefecture adds up its counties: all of one day, by the same dimensions, each archives once.
 * Its digest is that of the same holdings counted in one go. A part whose tally {@link readTally} cannot read has its findings.
 *
 * @param snapshots - at least one, in any order
 * @param of - whose the sum is; not blank
 * @returns the sum with the digests of its parts, or every finding
 * @throws {@link findings.CallerError} when there is no snapshot or nobody is named
 * @example
 * ```ts
 * const county = (of: string, volumes: number) =>
 *   snapshotOf(tallyOf(new Array(volumes).fill({ level: "volume" } as const), []), { of, asOf: "2023-06-30" });
 * const { snapshot } = mergedSnapshots([county("甲县", 2), county("乙县", 3)], "XX市");
 * [snapshot?.tally.cells[0]?.extent.volumes, snapshot?.parts?.map((part) => part.of)]; // => [5, ["乙县", "甲县"]]
 * ```
 */
export function mergedSnapshots(snapshots: Iterable<Snapshot>, of: string): MergedSnapshots {
  const all = [...snapshots];
  const [first] = all;
  if (first === undefined) throw new CallerError("snapshots", "at least one snapshot", all);
  const findings: TallyFinding[] = [];
  const seen = new Set<string>();
  for (const snapshot of all) {
    findings.push(...faultsBeside(first, snapshot));
    if (seen.has(snapshot.of)) findings.push(finding("snapshot-repeated", snapshot.of, { of: snapshot.of }));
    seen.add(snapshot.of);
  }
  if (findings.length > 0) return { findings };
  const tallies = all.map((snapshot) => snapshot.tally);
  const tally = tallySum(first.tally.dimensions, tallies);
  const parts = all
    .map((part) => ({ of: part.of, digest: part.digest }))
    .sort((one, other) => (one.of < other.of ? -1 : 1));
  return { snapshot: { ...snapshotOf(tally, { of, asOf: first.asOf }), parts }, findings };
}

/**
 * Whether a sum still says what its parts say now: a county may have counted a day again since (修正数据).
 *
 * @param sum - a snapshot with parts
 * @param snapshots - the snapshots of its parts as they are now
 * @returns a finding for each part that was restated, that is missing on either side, that stands twice, or that is of another day
 * @throws {@link findings.CallerError} when `sum` has no parts
 * @example
 * ```ts
 * const county = (volumes: number) =>
 *   snapshotOf(tallyOf(new Array(volumes).fill({ level: "volume" } as const), []), { of: "甲县", asOf: "2023-06-30" });
 * const { snapshot } = mergedSnapshots([county(2)], "XX市");
 * snapshot && checkSnapshotParts(snapshot, [county(3)]).map(({ code }) => code); // => ["snapshot-part-restated"]
 * ```
 */
export function checkSnapshotParts(sum: Snapshot, snapshots: Iterable<Snapshot>): TallyFinding[] {
  if (sum.parts === undefined) throw new CallerError("sum", "a snapshot that was added up from parts", sum.of);
  const now = new Map<string, Snapshot>();
  const findings: TallyFinding[] = [];
  for (const snapshot of snapshots) {
    const { of } = snapshot;
    if (now.has(of)) findings.push(finding("snapshot-repeated", of, { of }));
    else now.set(of, snapshot);
  }
  for (const { of, digest } of sum.parts) {
    const snapshot = now.get(of);
    now.delete(of);
    if (snapshot === undefined) findings.push(finding("snapshot-part-missing", of, { of, from: "snapshots" }));
    else if (snapshot.asOf !== sum.asOf) findings.push(daysDiffer(snapshot, sum.asOf));
    else if (snapshot.digest !== digest) findings.push(finding("snapshot-part-restated", of, { of, asOf: sum.asOf }));
  }
  for (const of of now.keys()) findings.push(finding("snapshot-part-missing", of, { of, from: "sum" }));
  return findings;
}

function faultsBeside(first: Snapshot, snapshot: Snapshot): TallyFinding[] {
  const { of, asOf, tally, digest } = snapshot;
  const findings: TallyFinding[] = [];
  if (asOf !== first.asOf) findings.push(daysDiffer(snapshot, first.asOf));
  const expected = first.tally.dimensions;
  if (JSON.stringify(tally.dimensions) !== JSON.stringify(expected)) {
    findings.push(finding("snapshot-dimensions-differ", of, { of, dimensions: tally.dimensions, expected }));
  }
  const unreadable = readTally(tally).findings;
  if (unreadable.length > 0) {
    return [
      ...findings,
      ...unreadable.map((found) => ({ ...found, place: { id: of, field: `tally.${found.place.field}` } })),
    ];
  }
  const counted = snapshotDigest(snapshot);
  if (counted !== digest) findings.push(finding("snapshot-digest-differs", of, { stored: digest, counted }));
  return findings;
}

function daysDiffer({ of, asOf }: Snapshot, expected: Snapshot["asOf"]): TallyFinding {
  return finding("snapshot-days-differ", of, { of, asOf, expected });
}

function finding<Code extends TallyFinding["code"]>(
  code: Code,
  of: string,
  data: Extract<TallyFinding, { readonly code: Code }>["data"],
): TallyFinding {
  return { code, severity: "error", place: { id: of }, data } as TallyFinding;
}
