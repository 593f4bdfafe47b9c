import { addYears, type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import { requireOpeningRules } from "../rules/require-opening-rules.js";
import type { Deferral } from "./deferral.js";
import type { DeferralApprovalOptions } from "./deferral-approval.js";

/**
 * The day on which a deferral has to be assessed again (下次评估日), as the archives has configured it: the longest of the years that its standards
 * give, or those of the rules. No text fixes the length, so without either there is no such day. What it says is proposed for
 * {@link Deferral.nextAssessmentDay}; nothing opens on it.
 *
 * @param deferral - the day of the decision and the standards
 * @param options - the rules
 * @returns the day, or undefined when nothing is configured
 * @throws {@link findings.CallerError} when `decidedOn` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const rules = extendOpeningRules(OPENING_RULES, { id: "our-county", assessmentYears: 5 });
 * nextAssessmentDay({ decidedOn: "2023-03-01" }, { rules }); // => "2028-03-01"
 * nextAssessmentDay({ decidedOn: "2023-03-01" }, { rules: OPENING_RULES }); // => undefined
 * ```
 */
export function nextAssessmentDay(
  deferral: Pick<Deferral, "decidedOn" | "standards">,
  options: DeferralApprovalOptions,
): CivilDay | undefined {
  const { decidedOn, standards } = deferral;
  requireCivilDay(decidedOn, "decidedOn");
  const rules = requireOpeningRules(requireOptions(options).rules, "rules");
  const given = rules.deferralStandards.flatMap(({ code, assessmentYears }) =>
    assessmentYears !== undefined && standards?.includes(code) ? [assessmentYears] : [],
  );
  const years = given.length === 0 ? rules.assessmentYears : Math.max(...given);
  return years === undefined ? undefined : addYears(decidedOn, years);
}
