import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { type Percent, wholeShareOf } from "../../foundation/quantities/index.js";
import { matchKey } from "../../foundation/text/index.js";
import type { Level } from "../../holdings/catalogue/index.js";
import { lotOf } from "./lots.js";

/** What a sample is drawn of: volumes (按卷) or items (按件). */
export const SAMPLING_UNITS = Object.freeze(["volume", "item"] as const);

/** One of {@link SAMPLING_UNITS}. */
export type SamplingUnit = (typeof SAMPLING_UNITS)[number];

/** What {@link acceptanceSample} reads of a record. */
export interface SampleSubject {
  /** The level; only volumes and items are sampled. */
  readonly level: Level;
  /** The reference code, from which its lot is drawn. */
  readonly referenceCode?: string;
  /** The volume that an item lies in. */
  readonly volumeCode?: string;
}

/** How a sample is drawn. */
export interface SamplingOptions {
  /** Any text. Whoever knows it can draw the sample again; settle it before the batch is handed over, and take another for the next round. */
  readonly seed: string;
  /** What is sampled. */
  readonly unit: SamplingUnit;
  /** The share in percent, such as `"5"`; rounded up, so that the sample is never too small. */
  readonly percent: Percent;
  /**
   * Reference codes of records that are inspected in any case, in addition to the lots: those at fault in the round before,
   * `before.faults.map(({ record }) => record)`. An item stands for its volume where volumes are sampled, a volume for its items where items are.
   */
  readonly recheck?: Iterable<string>;
}

/** How many there are of a level, and how many were sampled. */
export interface SampleStratum {
  /** The level. */
  readonly level: SamplingUnit;
  /** How many there are. */
  readonly frame: number;
  /** How many were sampled. */
  readonly sampled: number;
}

/** How a sample was drawn and how large it is, without its records: what an inspection keeps of it. */
export interface InspectionSample {
  /** The seed it was drawn with, so that it can be drawn again. */
  readonly seed: string;
  /** What was sampled. */
  readonly unit: SamplingUnit;
  /** Of each level how many there are and how many were sampled; volumes first. */
  readonly strata: readonly SampleStratum[];
}

/** A sample (抽检样本). */
export interface AcceptanceSample<T extends SampleSubject> extends InspectionSample {
  /** The host's own records, in the order in which they came. */
  readonly records: readonly T[];
  /** Codes of `recheck` that no record has, as they were given: what was at fault and has left the batch, or a file or medium. */
  readonly recheckMissing: readonly string[];
}

/**
 * Draws the sample of an acceptance (抽检). Each record draws a lot from the seed and its reference code, and the lowest lots are inspected:
 * the sample is the same in any order of the records, on any machine and in any version. Sampled by item, a volume is drawn only when none of
 * its items is listed; sampled by volume, an item only when it lies in no volume. Volumes and items are drawn each for themselves, so that
 * of both the share is reached.
 *
 * @param records - the records of the batch, in any order
 * @param options - the seed, what is sampled, the share, and what has to be inspected again
 * @returns the sample with its sizes
 * @throws {@link findings.CallerError} when there are no options, the seed is blank, the unit unknown, or the share no percentage up to 100
 * @example
 * ```ts
 * const records = Array.from({ length: 8298 }, (_, at) => ({ level: "item", referenceCode: `0012-WS-2010-Y-${at + 1}` }) as const);
 * acceptanceSample(records, { seed: "第八期 8-01 第1轮", unit: "item", percent: "5" }).strata;
 * // => [{ level: "item", frame: 8298, sampled: 415 }]
 * ```
 */
export function acceptanceSample<T extends SampleSubject>(
  records: Iterable<T>,
  options: SamplingOptions,
): AcceptanceSample<T> {
  requireOptions(options);
  const unit = requireChoice(options.unit, SAMPLING_UNITS, "options.unit");
  const { seed, percent } = options;
  if (typeof seed !== "string" || seed.trim() === "") throw new CallerError("options.seed", "a text", seed);
  if (wholeShareOf(100, percent) > 100) throw new CallerError("options.percent", "a percentage up to 100", percent);
  const all = [...records];
  const frames = framesOf(all, unit);
  const recheck = recheckOf(all, frames, options.recheck ?? []);
  const drawn = new Set<T>();
  const strata: SampleStratum[] = [];
  for (const level of SAMPLING_UNITS) {
    const frame = frames.filter((record) => record.level === level);
    if (frame.length === 0) continue;
    const chosen = new Set(lowest(frame, seed, wholeShareOf(frame.length, percent)));
    for (const record of frame) if (codesOf(record).some((code) => recheck.codes.has(code))) chosen.add(record);
    for (const record of chosen) drawn.add(record);
    strata.push({ level, frame: frame.length, sampled: chosen.size });
  }
  const chosen = all.filter((record) => drawn.has(record));
  return { seed, unit, strata, records: chosen, recheckMissing: recheck.missing };
}

/** What has to be inspected again, by its own code or by that of the volume that is drawn for it. */
function recheckOf<T extends SampleSubject>(
  all: readonly T[],
  frames: readonly T[],
  given: Iterable<string>,
): { readonly codes: ReadonlySet<string>; readonly missing: readonly string[] } {
  const asked = [...given];
  const own = new Set(asked.map(matchKey));
  // A blank code names no record, or the volumes of every item without a code would be drawn for it.
  own.delete("");
  const isFramed = new Set(frames);
  const held = new Set<string>();
  const codes = new Set(own);
  for (const record of all) {
    if (record.level !== "volume" && record.level !== "item") continue;
    for (const code of codesOf(record)) held.add(code);
    const isInside = record.level === "item" && !isFramed.has(record);
    if (isInside && own.has(keyOf(record.referenceCode))) codes.add(keyOf(record.volumeCode));
  }
  return { codes, missing: asked.filter((code) => !held.has(matchKey(code))) };
}

/** The codes that a record goes by: its own, and of an item that of its volume. A blank code is none, or every record without a code would go by it. */
function codesOf({ level, referenceCode, volumeCode }: SampleSubject): readonly string[] {
  const codes = level === "item" ? [keyOf(referenceCode), keyOf(volumeCode)] : [keyOf(referenceCode)];
  return codes.filter((code) => code !== "");
}

/** Every record of the batch is in the frame by itself, by its volume, or by its items. */
function framesOf<T extends SampleSubject>(records: readonly T[], unit: SamplingUnit): readonly T[] {
  const ofLevel = (wanted: SamplingUnit) => records.filter(({ level }) => level === wanted);
  const volumes = new Set(ofLevel("volume").map(({ referenceCode }) => keyOf(referenceCode)));
  const itemised = new Set(ofLevel("item").map(({ volumeCode }) => keyOf(volumeCode)));
  // A blank code names no volume, or every loose item would stand for a volume whose code is not recorded.
  for (const codes of [volumes, itemised]) codes.delete("");
  return records.filter((record) => {
    if (record.level === "volume") return unit === "volume" || !itemised.has(keyOf(record.referenceCode));
    return unit === "item" || !volumes.has(keyOf(record.volumeCode));
  });
}

function lowest<T extends SampleSubject>(frame: readonly T[], seed: string, size: number): readonly T[] {
  const occurrences = new Map<string, number>();
  const lots = frame.map((record) => {
    const key = keyOf(record.referenceCode);
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return { record, lot: lotOf(JSON.stringify([seed, record.level, key, occurrence])) };
  });
  lots.sort((one, other) => one.lot - other.lot);
  return lots.slice(0, size).map(({ record }) => record);
}

/** A record without a code is drawn by its place among those without one. */
function keyOf(code: string | null | undefined): string {
  return matchKey(code ?? "");
}
