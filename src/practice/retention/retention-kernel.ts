import { requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { type Counting, completionBound } from "../../foundation/law/index.js";
import { requireRetentionRules } from "./retention-rules.js";
import { countingOf } from "./retention-start.js";
import type { RetentionOptions } from "./retention-verdict.js";

/**
 * The kernel of the rules: whether a term is over on `asOf`, by one addition and one comparison of integers. The one-record answer, the pass over a
 * million and the tallies all ask it.
 *
 * @param options - the day and the rules
 * @returns a function from the term in years, the day from which it is counted as YYYYMMDD and how it is counted (by the rules' own start unless
 * said) to true when the term is over
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const hasEnded = retentionKernel({ asOf: "2023-06-30", rules: RETENTION_RULES });
 * [hasEnded(10, 20121231), hasEnded(10, 20130101)]; // => [true, false]
 * hasEnded(10, 20130629, "day-after"); // => true
 * ```
 */
export function retentionKernel(
  options: RetentionOptions,
): (years: number, formed: number, counting?: Counting) => boolean {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireRetentionRules(options.rules, "rules");
  const usual = countingOf(rules.retentionStart, rules);
  const bounds: Readonly<Record<Counting, number>> = {
    "day-after": completionBound(asOf, "day-after"),
    anniversary: completionBound(asOf, "anniversary"),
    "year-batch": completionBound(asOf, "year-batch"),
  };
  return (years, formed, counting = usual) => formed + years * 10_000 <= bounds[counting];
}
