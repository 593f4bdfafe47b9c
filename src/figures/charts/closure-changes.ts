import { yearOf } from "../../foundation/dates/index.js";
import type { OpeningRules } from "../../practice/open-appraisal/index.js";

/** A year in which the closure period became another one, so that more or less falls due at once. */
export interface ClosureChange {
  /** The year. */
  readonly year: number;
  /** The years of closure until then. */
  readonly before: number;
  /** The years of closure from then on. */
  readonly after: number;
}

/**
 * The years in which the closure period changed, for the chart of what falls due: the wave of 2021, when 30 years became 25, comes out of
 * the table of the rules.
 *
 * @param rules - the rules of opening, such as `OPENING_RULES`
 * @returns the changes, the earliest first
 * @example
 * ```ts
 * import { OPENING_RULES } from "lantai/open-appraisal";
 * closureChanges(OPENING_RULES).filter(({ year }) => year > 2000); // => [{ year: 2021, before: 30, after: 25 }]
 * ```
 */
export function closureChanges(rules: Pick<OpeningRules, "closurePeriods">): ClosureChange[] {
  return rules.closurePeriods.flatMap((period, at, periods) => {
    const before = periods[at - 1];
    if (before === undefined || before.years === period.years) return [];
    return [{ year: yearOf(period.from), before: before.years, after: period.years }];
  });
}
