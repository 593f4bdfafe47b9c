import { CallerError } from "../../foundation/findings/index.js";
import {
  type Percent,
  percentText,
  reachesPercent,
  requireShare,
  wholeShareOf,
} from "../../foundation/quantities/index.js";
import type { Rate } from "./rate.js";

/** How a rate stands to a target. */
export interface TargetStanding {
  /** The rate. */
  readonly rate: Rate;
  /** The target in percent of the rate's whole. */
  readonly target: Percent;
  /** Whether it is reached, compared before rounding; absent when there is no rate. */
  readonly reached?: boolean;
  /** How many units the target needs altogether. */
  readonly needed: number;
  /** How many units are still needed; 0 once it is reached. */
  readonly missing: number;
  /** The rate in percent with one decimal, without the sign; absent when there is no rate. It may print a target that is just missed. */
  readonly rateText?: string;
}

/**
 * Whether a rate reaches a target, and how many units are missing. The target is compared before any rounding, and the units are
 * rounded up: what is done then is never short of it.
 *
 * @param rate - the rate
 * @param target - the target in percent as a decimal text from 0 to 100, such as `"80"`
 * @returns the standing
 * @throws {@link findings.CallerError} when the target is no percentage from 0 to 100, or `rate.share` is no share: a number is not
 * whole or negative, or the part exceeds the whole
 * @example
 * ```ts
 * const of = { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } };
 * const rate: Rate = { share: { part: 7997, whole: 10_000, of }, coverage: "linked", unit: "volumes", excluded: [] };
 * const { rateText, reached, missing } = targetStanding(rate, "80");
 * [rateText, reached, missing]; // => ["80.0", false, 3]
 * ```
 */
export function targetStanding(rate: Rate, target: Percent): TargetStanding {
  if (wholeShareOf(100, target) > 100) throw new CallerError("target", "a percentage up to 100", target);
  const { part, whole } = requireShare(rate.share, "rate.share");
  const needed = wholeShareOf(whole, target);
  const missing = Math.max(0, needed - part);
  const reached = reachesPercent(rate.share, target);
  const rateText = percentText(rate.share, 1);
  return {
    rate,
    target,
    ...(reached === undefined ? {} : { reached }),
    needed,
    missing,
    ...(rateText === undefined ? {} : { rateText }),
  };
}
