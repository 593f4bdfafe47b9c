import type { VerdictDimension } from "../../../foundation/verdicts/index.js";
import { compiledOpening } from "../assessment/opening-assessment.js";
import type { OpeningOptions } from "../assessment/opening-calendar.js";
import type { OpeningSubject } from "../assessment/opening-verdict.js";

/**
 * Where records stand for opening, as a dimension to count by: the outcomes of {@link openingAssessment}, `undetermined` and `not-applicable`. What
 * it says of turns spares a pass over a million rows most of its questions.
 *
 * @param options - the day and the rules
 * @returns the dimension `opening`
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const opening = openingDimension({ asOf: "2023-06-30", rules: OPENING_RULES });
 * opening.of({ date: { earliest: "1994-03-08", latest: "1994-03-08" } }); // => "review-due"
 * opening.turns.of({}); // => [19980630, 90001232]
 * ```
 */
export function openingDimension(options: OpeningOptions): VerdictDimension<OpeningSubject> {
  const { assess, turnsFor } = compiledOpening(options);
  return {
    name: "opening",
    reads: ["date", "year", "secrecyMark", "openingStatus"],
    // The day on which it opens changes no outcome.
    alsoReads: [
      "custody",
      "category",
      "deferral",
      "destroyed",
      "noticeOn",
      "secrecyExtensions",
      "declassifiedOn",
      "publishedOn",
      "conditionMetOn",
    ],
    of: (record) => {
      const verdict = assess(record);
      return verdict.kind === "decided" ? verdict.value.outcome : verdict.kind;
    },
    turns: { property: "date", of: turnsFor },
  };
}
