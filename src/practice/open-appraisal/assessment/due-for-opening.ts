import { requireSpan, type Span } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import { type DueList, dueList } from "../../../foundation/verdicts/index.js";
import { openingAssessor } from "./opening-assessment.js";
import type { OpeningOptions } from "./opening-calendar.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningAssessment, OpeningSubject } from "./opening-verdict.js";

/** What {@link dueForOpening} needs besides the day and the rules. */
export interface DueForOpeningOptions extends OpeningOptions {
  /** Only records that fall due in this span; without it, all that are due on `asOf`. */
  readonly within?: Span;
}

/**
 * The records whose closure period is complete and that wait for open appraisal (到期档案开放审核), and those whose deferral has to be assessed
 * again: a list for people. Nothing is opened by it. What is secret or under control (控制使用) on `asOf` is not due on it; a span lists it all the same where it
 * falls due by itself in that span, since a plan has to hold it. What is undetermined on `asOf` is listed as that, also where a later day would settle it.
 *
 * @param records - the host's records, in one pass
 * @param options - the day, the rules, and perhaps the span in which they fall due
 * @returns the records that are due, and those of which it cannot be said
 * @throws {@link findings.CallerError} when `asOf` is no civil day, `within` no span, or a choice in the rules is unknown
 * @example
 * ```ts
 * const holdings: OpeningSubject[] = [{ date: { earliest: "1993-05-04", latest: "1993-05-04" } }];
 * dueForOpening(holdings, { asOf: "2023-06-30", rules: OPENING_RULES }).due.map((due) => due.dueDay); // => ["2021-01-01"]
 * ```
 */
export function dueForOpening<T extends OpeningSubject>(
  records: Iterable<T>,
  options: DueForOpeningOptions,
): DueList<T, OpeningAssessment, OpeningReason> {
  const { within: asked } = requireOptions(options);
  const within = asked === undefined ? undefined : requireSpan(asked, "within");
  return dueList(records, openingAssessor(options), ({ outcome, dueDay: ownDay, reviewDay }) => {
    const dueDay = outcome === "secret" ? reviewDay : ownDay;
    if (dueDay === undefined) return undefined;
    const isTask = outcome === "review-due" || outcome === "reassessment-due";
    const isDue = within === undefined ? isTask : within.from <= dueDay && dueDay < within.until;
    return isDue ? dueDay : undefined;
  });
}
