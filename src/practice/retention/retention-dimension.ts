import { isUsableYear } from "../../foundation/law/index.js";
import type { VerdictDimension } from "../../foundation/verdicts/index.js";
import { retentionAssessor } from "./retention-end.js";
import { startOf } from "./retention-start.js";
import type { RetentionOptions, RetentionSubject } from "./retention-verdict.js";

/**
 * How the retention periods of records stand, as a dimension to count by: the standings of {@link retentionEnd}, `undetermined` and
 * `not-applicable`. What it says of turns spares a pass over a million rows most of its questions: where the filing year counts, the date does not.
 *
 * @param options - the day and the rules
 * @returns the dimension `retention`
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const retention = retentionDimension({ asOf: "2023-06-30", rules: RETENTION_RULES });
 * retention.of({ retentionPeriod: "10-years", year: 2008 }); // => "ended"
 * retention.turns.of({ retentionPeriod: "10-years", year: 2008 }); // => "unread"
 * ```
 */
export function retentionDimension(options: RetentionOptions): VerdictDimension<RetentionSubject> {
  const assess = retentionAssessor(options);
  const { rules } = options;
  return {
    name: "retention",
    reads: ["date", "year", "retentionPeriod"],
    alsoReads: ["regime", "retentionStart", "filedOn", "startedOn", "destroyed"],
    of: (record) => {
      const verdict = assess(record);
      return verdict.kind === "decided" ? verdict.value.standing : verdict.kind;
    },
    turns: {
      property: "date",
      of: ({ year, regime = "administrative", retentionStart }) =>
        isUsableYear(year) && startOf(retentionStart, regime, rules) === "year-end" ? "unread" : undefined,
    },
  };
}
