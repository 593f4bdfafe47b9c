import { extendedRules, INSTRUMENTS, type RulesPatch, ruleTable } from "../../../foundation/law/index.js";
import { SECRECY_RULES } from "../../../holdings/secrecy/index.js";
import { SUCCESSION_RULES } from "../../../holdings/units/index.js";
import { CLOSURE_PERIODS, EARLY_CATEGORIES, HISTORICAL_RECORDS } from "./closure-tables.js";
import { DEFERRAL_APPROVALS, DEFERRAL_GROUNDS } from "./deferral-tables.js";
import type { OpeningRules } from "./opening-rules.js";
import { requireOpeningRules } from "./require-opening-rules.js";

/**
 * The national rules: closed for 30 years from formation by the Archives Law of 1987, for 25 years from 2021-01-01 by its revision of
 * 2020, for all records whenever formed, since the revision has no transitional clause.
 */
export const OPENING_RULES: OpeningRules = ruleTable({
  id: "national-opening",
  instruments: INSTRUMENTS,
  closurePeriods: CLOSURE_PERIODS,
  historicalRecords: HISTORICAL_RECORDS,
  earlyCategories: EARLY_CATEGORIES,
  deferralGrounds: DEFERRAL_GROUNDS,
  deferralStandards: [],
  deferralApprovals: DEFERRAL_APPROVALS,
  secrecy: SECRECY_RULES,
  succession: SUCCESSION_RULES,
  holdingCitations: [
    { instrument: "archives-law-1987", article: "19", confidence: "recalled" },
    { instrument: "archives-law-2020", article: "27", confidence: "seen" },
  ],
  unitOpinionCitations: [
    { instrument: "archives-law-2020", article: "30", confidence: "seen" },
    { instrument: "implementation-regulations-2024", article: "30", confidence: "seen" },
  ],
  jointReviewCitations: [
    { instrument: "archives-law-2020", article: "30", confidence: "seen" },
    { instrument: "opening-measures-2022", article: "14", confidence: "seen" },
    { instrument: "implementation-regulations-2024", article: "30", confidence: "seen" },
  ],
  reassessmentCitations: [{ instrument: "opening-measures-2022", article: "17", confidence: "seen" }],
  controlReviewedFrom: "2022-08-01",
  counting: "day-after",
  incompleteDate: "latest",
  volumeFormationDate: "latest",
  undatedRecord: "filing-year",
  deferralOverlap: "later-text",
});

/**
 * New opening rules from others and what differs: a county that counts by whole years changes one option, not the code.
 *
 * @param base - the rules to start from, usually {@link OPENING_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a choice is unknown, closure periods overlap, a standard stands under no ground, or a citation
 * names no instrument of the rules
 * @example
 * ```ts
 * extendOpeningRules(OPENING_RULES, { id: "our-county", counting: "year-batch" }).counting; // => "year-batch"
 * ```
 */
export function extendOpeningRules(base: OpeningRules, patch: RulesPatch<OpeningRules>): OpeningRules {
  return requireOpeningRules(extendedRules(base, patch, ["assessmentYears"]), "patch");
}
