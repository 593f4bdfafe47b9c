import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { type Citation, citationsOn } from "../../foundation/law/index.js";
import { type Basis, basisOf } from "../../foundation/verdicts/index.js";
import { retentionKernel } from "./retention-kernel.js";
import type { RetentionRegime } from "./retention-regimes.js";
import { type RetentionClass, type RetentionRules, requireRetentionRules } from "./retention-rules.js";
import type { RetentionOptions } from "./retention-verdict.js";

/** One inquiry into any number of records: the day, the rules, and what every answer carries. */
export interface RetentionInquiry {
  readonly asOf: CivilDay;
  readonly rules: RetentionRules;
  readonly basis: Basis;
  readonly hasEnded: ReturnType<typeof retentionKernel>;
  /** The citations that are in force on the day. */
  cited(citations: readonly Citation[]): readonly Citation[];
  /** Those that know a kind of period. */
  citedFor(regime: string, retentionClass: RetentionClass["class"]): readonly Citation[];
  /** The body of rules, where it set terms of so many years anew; what runs from an event is not among them. */
  resetBy(regime: string, years: number): RetentionRegime | undefined;
}

/** What every question of one inquiry shares. */
export function inquiryOf(options: RetentionOptions): RetentionInquiry {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireRetentionRules(options.rules, "rules");
  const { retentionStart, counting, incompleteDate, volumeFormationDate, termEndingAtReset } = rules;
  const readings = { retentionStart, counting, incompleteDate, volumeFormationDate, termEndingAtReset };
  const cited = (citations: readonly Citation[]) => Object.freeze(citationsOn(citations, asOf, rules.instruments));
  return {
    asOf,
    rules,
    basis: basisOf(rules.id, asOf, readings),
    hasEnded: retentionKernel(options),
    cited,
    citedFor: (regime, retentionClass) =>
      // Of two rows for one kind of period the last one counts.
      cited(rules.classes.findLast((row) => row.regime === regime && row.class === retentionClass)?.citations ?? []),
    resetBy: (regime, years) =>
      rules.regimes.find(({ code, resetTerms }) => code === regime && resetTerms?.years.includes(years)),
  };
}
