import { CallerError, type Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import { isCount } from "../../foundation/quantities/index.js";

/** The measures of {@link CARRIER_MEASURES}. */
export type KnownCarrierMeasure = "sheet" | "reel" | "minute" | "byte" | "a4-equivalent";

/** A measure: one of ours or a county's own code. */
export type CarrierMeasure = KnownCarrierMeasure | (string & {});

/** What other carriers than volumes and items are counted in. */
export interface CarrierMeasureRow {
  /** Its code. */
  readonly code: CarrierMeasure;
  /** Its name. */
  readonly title: Title;
  /** The statistics that count so; absent where only practice does. */
  readonly citation?: Citation;
}

const counted: Citation = { instrument: "archives-statistics-2025", confidence: "quoted" };
const practised: Citation = { instrument: "archives-statistics-2025", confidence: "practised" };

/**
 * Measures of other carriers: photographs by 张, tapes and film by 盘; recordings by minutes and files by bytes, in which the hours
 * and GB of the statistics are whole numbers; large pages by A4 equivalents (折合A4页), as digitization is commonly paid for.
 */
export const CARRIER_MEASURES: readonly CarrierMeasureRow[] = ruleTable([
  { code: "sheet", title: { "zh-CN": "张", en: "photographs" }, citation: counted },
  { code: "reel", title: { "zh-CN": "盘", en: "reels" }, citation: counted },
  { code: "minute", title: { "zh-CN": "分钟", en: "minutes" }, citation: practised },
  { code: "byte", title: { "zh-CN": "字节", en: "bytes" }, citation: practised },
  { code: "a4-equivalent", title: { "zh-CN": "折合A4页", en: "A4 equivalents" } },
]);

/** So many of one measure. */
export interface CarrierCount {
  /** The measure. */
  readonly measure: CarrierMeasure;
  /** How many; a whole number from 0. */
  readonly count: number;
}

/** How much of other carriers there is: each measure once, in the order of the table and then of the codes, without zeros. */
export type CarrierExtent = readonly CarrierCount[];

/**
 * Counts of carriers as one extent, equal measures added.
 *
 * @param counts - counts in any order, also repeated
 * @returns each measure once
 * @throws {@link findings.CallerError} when a count is no whole number from 0
 * @example
 * ```ts
 * carrierExtent([{ measure: "reel", count: 2 }, { measure: "sheet", count: 30 }, { measure: "reel", count: 1 }]);
 * // => [{ measure: "sheet", count: 30 }, { measure: "reel", count: 3 }]
 * ```
 */
export function carrierExtent(counts: Iterable<CarrierCount>): CarrierExtent {
  const sums = new Map<string, number>();
  for (const { measure, count } of counts) {
    if (!isCount(count)) throw new CallerError("count", "a whole number from 0", count);
    sums.set(measure, (sums.get(measure) ?? 0) + count);
  }
  return [...sums]
    .filter(([, count]) => count > 0)
    .sort(([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
    .map(([measure, count]) => ({ measure, count }));
}

function rankOf(measure: string): number {
  const at = CARRIER_MEASURES.findIndex((row) => row.code === measure);
  return at < 0 ? CARRIER_MEASURES.length : at;
}

/**
 * Two extents of carriers added, in any order and over any parts.
 *
 * @param one - an extent
 * @param other - another
 * @returns the sum
 * @throws {@link findings.CallerError} when a count is no whole number from 0
 * @example
 * ```ts
 * addedCarrierExtents([{ measure: "minute", count: 50 }], [{ measure: "minute", count: 40 }]); // => [{ measure: "minute", count: 90 }]
 * ```
 */
export function addedCarrierExtents(one: CarrierExtent, other: CarrierExtent): CarrierExtent {
  return carrierExtent([...one, ...other]);
}
