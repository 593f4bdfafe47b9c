import { requireOptions } from "../../foundation/findings/index.js";
import type { Tally } from "../tallies/index.js";
import type { CountingUnit } from "./counting-units.js";
import type { Rate } from "./rate.js";
import { rateOf } from "./rate-counting.js";
import {
  type KnownProgressCoverage,
  type KnownProgressDenominator,
  PROGRESS_COVERAGES,
  PROGRESS_DENOMINATORS,
  type RateSelection,
  requireRateSelection,
} from "./rate-selections.js";

/** How to work out a rate. */
export interface RateOptions {
  /** What counts as digitized: a code of {@link PROGRESS_COVERAGES} or a row of the host's own. */
  readonly coverage: KnownProgressCoverage | RateSelection;
  /** The whole: a code of {@link PROGRESS_DENOMINATORS} or a row of the host's own. There is no default. */
  readonly denominator: KnownProgressDenominator | RateSelection;
  /** What is counted. */
  readonly unit: CountingUnit;
}

/**
 * The digitization rate (数字化率) of a named whole, with what was left out of it. A record that nobody knows to be digitized stays in
 * the whole, so that the rate is never too high.
 *
 * @param tally - counts by the dimensions that the coverage and the whole need
 * @param options - what counts as digitized, of which whole, in which unit
 * @returns part and whole as whole numbers; of holdings of nothing there is no rate, neither 0 nor 100 %
 * @throws {@link findings.CallerError} when the tally lacks a dimension, a cell counts less than nothing, or a code is unknown
 * @example
 * ```ts
 * const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
 * const tally = {
 *   format: "lantai.tally/1", dimensions: ["coverage"],
 *   cells: [{ key: ["complete"], extent: volumes(400) }, { key: ["none"], extent: volumes(100) }],
 * } as const;
 * const rate = digitizationRate(tally, { coverage: "linked", denominator: "all-holdings", unit: "volumes" });
 * [rate.share.part, rate.share.whole, rate.share.of.code]; // => [400, 500, "all-holdings"]
 * ```
 */
export function digitizationRate(tally: Tally, options: RateOptions): Rate {
  return rateOf(tally, {
    coverage: requireRateSelection(requireOptions(options).coverage, PROGRESS_COVERAGES, "options.coverage"),
    denominator: requireRateSelection(options.denominator, PROGRESS_DENOMINATORS, "options.denominator"),
    unit: options.unit,
  });
}
