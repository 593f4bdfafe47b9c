import { type CivilDay, latestDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import { type Citation, citationsOn } from "../../../foundation/law/index.js";
import { type Basis, basisOf, type Change } from "../../../foundation/verdicts/index.js";
import type { OpeningRules } from "../rules/opening-rules.js";
import { requireOpeningRules } from "../rules/require-opening-rules.js";
import type { OpeningOptions } from "./opening-calendar.js";

/** One inquiry into any number of records: the day, the rules, and what every answer carries. */
export interface OpeningInquiry {
  readonly asOf: CivilDay;
  readonly rules: OpeningRules;
  readonly basis: Basis;
  /** The citations that are in force on the day. */
  cited(citations: readonly Citation[]): readonly Citation[];
}

/** What every question of one inquiry shares. */
export function inquiryOf(options: OpeningOptions): OpeningInquiry {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireOpeningRules(options.rules, "rules");
  const { id, instruments, counting, incompleteDate, volumeFormationDate, undatedRecord } = rules;
  const { unmarkedSecrecyPeriod, earliestDeclassificationDay } = rules.secrecy;
  const ofSecrecy = { unmarkedSecrecyPeriod, earliestDeclassificationDay };
  const readings = { counting, incompleteDate, volumeFormationDate, undatedRecord, ...ofSecrecy };
  return {
    asOf,
    rules,
    basis: basisOf(id, asOf, readings),
    cited: (citations) => Object.freeze(citationsOn(citations, asOf, instruments)),
  };
}

/** The earlier of two changes; of two on one day, the first. */
export function firstChange(changes: readonly (Change | undefined)[]): Change | undefined {
  let first: Change | undefined;
  for (const change of changes) {
    if (change !== undefined && (first === undefined || change.day < first.day)) first = change;
  }
  return first;
}

/** A day on which something falls due, no earlier than another; what never falls due stays so. */
export function notBefore(first: CivilDay | undefined, dueDay: CivilDay | undefined): CivilDay | undefined {
  return dueDay === undefined || first === undefined ? dueDay : latestDay(dueDay, first);
}
