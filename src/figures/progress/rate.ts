import type { Title } from "../../foundation/findings/index.js";
import type { Share } from "../../foundation/quantities/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import type { CountingUnit } from "./counting-units.js";

/**
 * Why records do not count in a rate:
 *
 * - `coverage-unknown`: it cannot be said whether they are digitized, so that they are in the whole and not in the part;
 * - `membership-unknown`: it cannot be said whether they belong to the whole, so that they are in neither;
 * - `outside`: they do not belong to the whole;
 * - `page-count-unknown`: counted by pages, and they have no page count.
 */
export const EXCLUSION_CODES = Object.freeze([
  "coverage-unknown",
  "membership-unknown",
  "outside",
  "page-count-unknown",
] as const);

/** One of {@link EXCLUSION_CODES}. */
export type ExclusionCode = (typeof EXCLUSION_CODES)[number];

/** The words of each reason why records do not count. */
export const EXCLUSION_TITLES: Readonly<Record<ExclusionCode, Title>> = Object.freeze({
  "coverage-unknown": Object.freeze({
    "zh-CN": "是否已数字化待核，按未完成计",
    en: "not known to be digitized, taken as not done",
  }),
  "membership-unknown": Object.freeze({ "zh-CN": "是否属于统计范围待核", en: "not known to belong to the whole" }),
  outside: Object.freeze({ "zh-CN": "不属于统计范围", en: "outside the whole" }),
  "page-count-unknown": Object.freeze({ "zh-CN": "页数未著录", en: "without a page count" }),
});

/** Records that do not count in a rate. */
export interface Exclusion {
  /** Why they do not. */
  readonly code: ExclusionCode;
  /** Whether they are missing in the part only or in the whole. */
  readonly from: "part" | "whole";
  /** How much there is of them; for `page-count-unknown` only their number is known. */
  readonly extent: Extent;
}

/** A rate with everything that is needed to read it. */
export interface Rate {
  /** The part, the whole and the name of the whole. */
  readonly share: Share;
  /** The code of what counted as the part, such as `linked`. */
  readonly coverage: string;
  /** What was counted. */
  readonly unit: CountingUnit;
  /** What does not count in it, without those of which there is nothing. */
  readonly excluded: readonly Exclusion[];
}
