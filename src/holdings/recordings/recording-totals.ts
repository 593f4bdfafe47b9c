import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import type { Carrier } from "../catalogue/index.js";
import type { RecordingKind } from "./recordings.js";

/** What recordings are counted in. */
export const RECORDING_UNITS = Object.freeze(["sheet", "group", "reel", "minute", "hour"] as const);

/** One of {@link RECORDING_UNITS}. */
export type RecordingUnit = (typeof RECORDING_UNITS)[number];

/** One unit of counting. */
export interface RecordingUnitRow {
  /** Its code. */
  readonly code: RecordingUnit;
  /** Its name. */
  readonly title: Title;
  /** The text that counts so. */
  readonly citation: Citation;
}

const counted: Citation = { instrument: "archives-statistics-2025", confidence: "quoted" };

/** Units of counting: photographs by 张, groups by 组, tapes and film by 盘, duration by 分钟 (in catalogues) and 小时 (in statistics). */
export const RECORDING_UNIT_ROWS: readonly RecordingUnitRow[] = ruleTable([
  { code: "sheet", title: { "zh-CN": "张", en: "photographs" }, citation: counted },
  {
    code: "group",
    title: { "zh-CN": "组", en: "groups" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
  },
  { code: "reel", title: { "zh-CN": "盘", en: "tapes and reels" }, citation: counted },
  {
    code: "minute",
    title: { "zh-CN": "分钟", en: "minutes" },
    citation: { instrument: "da-t-78-2019", confidence: "recalled" },
  },
  { code: "hour", title: { "zh-CN": "小时", en: "hours" }, citation: counted },
]);

/** What {@link recordingTotals} reads of a record. */
export interface RecordingTotalsSubject {
  /** The kind. */
  readonly kind: RecordingKind;
  /** The group that a photograph belongs to; a blank code names none. */
  readonly groupCode?: string;
  /** How many prints a photograph stands for; one where it is no whole number from 0. */
  readonly sheetCount?: number;
  /** Duration in whole seconds; what is no whole number from 0 is not known. */
  readonly seconds?: number;
  /** Carrier; only tapes and film are counted as such. */
  readonly carrier?: Carrier;
  /** How many carriers it lies on; what is no whole number from 0 is not known. */
  readonly carrierCount?: number;
}

/** How many recordings there are, in parallel units that are never added to each other. */
export interface RecordingTotals {
  /** Photographs (张), in groups and outside. */
  readonly photographs: number;
  /** Groups (组) that those photographs belong to. */
  readonly groups: number;
  /** Tapes and reels (盘). */
  readonly reels: number;
  /** Recordings on tape or film whose number of reels is not known, so that `reels` is too small by theirs. */
  readonly withoutReelCount: number;
  /** Sound in whole seconds. */
  readonly audioSeconds: number;
  /** Video in whole seconds. */
  readonly videoSeconds: number;
  /** Sound and video of unknown duration, so that the seconds are too few by theirs. */
  readonly withoutDuration: number;
}

const REEL_CARRIERS: ReadonlySet<string | undefined> = new Set(["sound-tape", "video-tape", "film"]);

/**
 * Recordings counted in one pass: a photograph counts once, or for its prints, whether it stands in a group or not, and a group once however many it holds.
 *
 * @param recordings - photographs, sound and video in any order
 * @returns whole numbers
 * @example
 * ```ts
 * const { photographs, groups } = recordingTotals([
 *   { kind: "photograph", groupCode: "K021-ZP·2019·D30-025" },
 *   { kind: "photograph", groupCode: "K021-ZP·2019·D30-025" },
 *   { kind: "photograph" },
 * ]);
 * [photographs, groups]; // => [3, 1]
 * ```
 */
export function recordingTotals(recordings: Iterable<RecordingTotalsSubject>): RecordingTotals {
  const groups = new Set<string>();
  const totals = {
    photographs: 0,
    reels: 0,
    withoutReelCount: 0,
    audioSeconds: 0,
    videoSeconds: 0,
    withoutDuration: 0,
  };
  for (const { kind, groupCode, sheetCount, seconds, carrier, carrierCount } of recordings) {
    if (kind === "photograph") {
      totals.photographs += isCount(sheetCount) ? sheetCount : 1;
      if (groupCode !== undefined && groupCode.trim() !== "") groups.add(groupCode);
      continue;
    }
    if (!isCount(seconds)) totals.withoutDuration++;
    else totals[kind === "audio" ? "audioSeconds" : "videoSeconds"] += seconds;
    if (!REEL_CARRIERS.has(carrier)) continue;
    if (!isCount(carrierCount)) totals.withoutReelCount++;
    else totals.reels += carrierCount;
  }
  return { ...totals, groups: groups.size };
}
