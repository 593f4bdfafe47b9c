import { CallerError } from "../../foundation/findings/index.js";
import type { TallyFinding } from "./findings.js";
import { tallySum } from "./merged-tallies.js";
import { readSnapshot } from "./read-snapshot.js";
import { type Snapshot, snapshotOf } from "./snapshot.js";
import { storedProperty } from "./stored-property.js";

/** Snapshots added up, or what keeps them from it. */
export interface MergedSnapshots {
  /** The sum, which names its parts; absent when one of them has an error, since a sum with a wrong part is wrong. */
  readonly snapshot?: Snapshot;
  /** Everything that is wrong with the parts. */
  readonly findings: readonly TallyFinding[];
}

/**
 * The snapshots of many archives as one, as a prefecture adds up its counties: all of one day, by the same dimensions, each archives once.
 * Its digest is that of the same holdings counted in one go. A part that {@link readSnapshot} cannot read has its findings. An archives counts once also
 * where one of the snapshots is a sum that names it among its parts; the parts of those parts no snapshot names.
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
  if (all.length === 0) throw new CallerError("snapshots", "at least one snapshot", all);
  const read = all.map((snapshot, at) => readPart(snapshot, `snapshots[${at}]`));
  const first = read.find(({ snapshot }) => snapshot !== undefined)?.snapshot;
  const findings: TallyFinding[] = [];
  const counted = new Set([of]);
  for (const { snapshot, findings: unreadable } of read) {
    findings.push(...unreadable);
    if (snapshot === undefined || first === undefined) continue;
    findings.push(...differencesBetween(first, snapshot));
    for (const name of [snapshot.of, ...(snapshot.parts ?? []).map((part) => part.of)]) {
      if (counted.has(name)) findings.push(finding("snapshot-repeated", snapshot.of, { of: name }));
      counted.add(name);
    }
  }
  if (findings.length > 0 || first === undefined) return { findings };
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
 * @returns a finding for each part that was restated, that is missing on either side, that stands twice, or that is of another day, and the findings of
 * what {@link readSnapshot} cannot read
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
  const { snapshot: read, findings } = readPart(sum, "sum");
  const now = new Map<string, Snapshot | undefined>();
  for (const [at, value] of [...snapshots].entries()) {
    const part = readPart(value, `snapshots[${at}]`);
    findings.push(...part.findings);
    const of = part.snapshot?.of ?? nameOf(value);
    if (of === undefined) continue;
    if (now.has(of)) findings.push(finding("snapshot-repeated", of, { of }));
    else now.set(of, part.snapshot);
  }
  if (read === undefined) return findings;
  if (read.parts === undefined) throw new CallerError("sum", "a snapshot that was added up from parts", read.of);
  for (const { of, digest } of read.parts) {
    const snapshot = now.get(of);
    if (!now.delete(of)) findings.push(finding("snapshot-part-missing", of, { of, from: "snapshots" }));
    else if (snapshot === undefined) continue;
    else if (snapshot.asOf !== read.asOf) findings.push(daysDiffer(snapshot, read.asOf));
    else if (snapshot.digest !== digest) findings.push(finding("snapshot-part-restated", of, { of, asOf: read.asOf }));
  }
  for (const of of now.keys()) findings.push(finding("snapshot-part-missing", of, { of, from: "sum" }));
  return findings;
}

function differencesBetween(first: Snapshot, { of, asOf, tally }: Snapshot): TallyFinding[] {
  const findings: TallyFinding[] = [];
  if (asOf !== first.asOf) findings.push(daysDiffer({ of, asOf }, first.asOf));
  const { dimensions } = tally;
  const expected = first.tally.dimensions;
  if (JSON.stringify(dimensions) !== JSON.stringify(expected)) {
    findings.push(finding("snapshot-dimensions-differ", of, { of, dimensions, expected }));
  }
  return findings;
}

/** A snapshot that may come out of a file. What is wrong with it has its place by whose it is, or by where it stands when it does not say. */
function readPart(
  value: unknown,
  argument: string,
): { readonly snapshot?: Snapshot; readonly findings: TallyFinding[] } {
  const { snapshot, findings } = readSnapshot(value);
  const of = nameOf(value);
  const placed = findings.map((found): TallyFinding => {
    const place = of === undefined ? { field: `${argument}.${found.place.field}` } : { ...found.place, id: of };
    return { ...found, place };
  });
  return { ...(snapshot === undefined ? {} : { snapshot }), findings: placed };
}

function nameOf(value: unknown): string | undefined {
  const of = storedProperty(value, "of");
  return typeof of === "string" && of.trim() !== "" ? of : undefined;
}

function daysDiffer({ of, asOf }: Pick<Snapshot, "of" | "asOf">, expected: Snapshot["asOf"]): TallyFinding {
  return finding("snapshot-days-differ", of, { of, asOf, expected });
}

function finding<Code extends TallyFinding["code"]>(
  code: Code,
  of: string,
  data: Extract<TallyFinding, { readonly code: Code }>["data"],
): TallyFinding {
  return { code, severity: "error", place: { id: of }, data } as TallyFinding;
}
