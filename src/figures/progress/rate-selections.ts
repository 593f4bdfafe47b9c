import { type Confidence, ruleTable } from "../../foundation/law/index.js";
import type { Denominator } from "../../foundation/quantities/index.js";
import { requireRow } from "./required-arguments.js";

/** Which records belong to the whole or to the part of a rate, by their value in one dimension of a tally. */
export interface RateSelection extends Denominator {
  /** The dimension that tells; absent when every record belongs. */
  readonly dimension?: string;
  /** The values that belong; none when every record does. */
  readonly values: readonly string[];
  /** The values that leave it open; the empty text always does. */
  readonly open: readonly string[];
  /** How well it is supported that archives count so. */
  readonly confidence: Confidence;
}

/** The codes of {@link PROGRESS_DENOMINATORS}. */
export type KnownProgressDenominator = "all-holdings" | "required" | "permanent";

/**
 * The wholes (分母) that archives quote digitization rates of. No text fixes one, and rates of different wholes must never be compared. `required`
 * reads the dimension `scope`, in which the host says `required` or `exempt`.
 */
export const PROGRESS_DENOMINATORS: readonly RateSelection[] = ruleTable([
  {
    code: "all-holdings",
    title: { "zh-CN": "全部馆藏", en: "all holdings" },
    values: [],
    open: [],
    confidence: "practised",
  },
  {
    code: "required",
    title: { "zh-CN": "应数字化馆藏", en: "holdings to be digitized" },
    dimension: "scope",
    values: ["required"],
    open: [""],
    confidence: "practised",
  },
  {
    code: "permanent",
    title: { "zh-CN": "永久保管馆藏", en: "permanent holdings" },
    dimension: "period",
    values: ["permanent"],
    open: [""],
    confidence: "recalled",
  },
]);

/** The codes of {@link PROGRESS_COVERAGES}. */
export type KnownProgressCoverage = "catalogued" | "imaged" | "linked" | "accepted";

/**
 * The stages (环节) that are counted apart, in their order. By the coverage of `lantai/page-images`, `imaged` is whatever has numbered images
 * at all and `linked` only what has exactly its pages; `catalogued` is what stands in a catalogue, and `accepted` what has passed its
 * inspection. Pages are those of the whole entry as catalogued, not the images.
 */
export const PROGRESS_COVERAGES: readonly RateSelection[] = ruleTable([
  {
    code: "catalogued",
    title: { "zh-CN": "已著录", en: "catalogued" },
    dimension: "catalogue",
    values: ["catalogued"],
    open: [""],
    confidence: "practised",
  },
  {
    code: "imaged",
    title: { "zh-CN": "已有图像", en: "with images" },
    dimension: "coverage",
    values: ["partial", "complete", "mismatched"],
    open: ["", "undetermined"],
    confidence: "practised",
  },
  {
    code: "linked",
    title: { "zh-CN": "已挂接", en: "linked" },
    dimension: "coverage",
    values: ["complete"],
    open: ["", "undetermined"],
    confidence: "practised",
  },
  {
    code: "accepted",
    title: { "zh-CN": "已验收", en: "accepted" },
    dimension: "acceptance",
    values: ["accepted"],
    open: [""],
    confidence: "practised",
  },
]);

/**
 * The row that a caller asks for, by its code or as a row of the host's own.
 *
 * @param asked - a code, or a row
 * @param rows - the rows to choose from, such as {@link PROGRESS_COVERAGES}
 * @param argument - the argument's name, for the error
 * @returns the row
 * @throws {@link findings.CallerError} when no row has that code
 * @example
 * ```ts
 * requireRateSelection("linked", PROGRESS_COVERAGES, "coverage").values; // => ["complete"]
 * ```
 */
export function requireRateSelection(
  asked: string | RateSelection,
  rows: readonly RateSelection[],
  argument: string,
): RateSelection {
  return requireRow(asked, rows, argument);
}
