import { type CivilDay, requireSpan, type Span } from "../../foundation/dates/index.js";
import { type DueList, dueList } from "../../foundation/verdicts/index.js";
import { retentionAssessor } from "./retention-end.js";
import type { RetentionReason } from "./retention-reasons.js";
import type { RetentionEnd, RetentionOptions, RetentionSubject } from "./retention-verdict.js";

/** What {@link dueForAppraisal} needs besides the day and the rules. */
export interface AppraisalOptions extends RetentionOptions {
  /** Only terms that end in this span; without it, all that have ended by `asOf`. */
  readonly within?: Span;
}

/**
 * The records whose retention period has ended and that wait for an appraisal (保管期限到期鉴定): a list for people, a pure function of
 * holdings and day.
 *
 * @param records - the host's records, in one pass
 * @param options - the day, the rules, and perhaps the span in which the terms end
 * @returns the records that are due, and those of which it cannot be said
 * @throws {@link findings.CallerError} when `asOf` is no civil day, `within` no span, or a choice in the rules is unknown
 * @example
 * ```ts
 * const holdings: RetentionSubject[] = [{ retentionPeriod: "10-years", year: 2012 }, { retentionPeriod: "permanent" }];
 * dueForAppraisal(holdings, { asOf: "2023-06-30", rules: RETENTION_RULES }).due.map((due) => due.dueDay); // => ["2023-01-01"]
 * ```
 */
export function dueForAppraisal<T extends RetentionSubject>(
  records: Iterable<T>,
  options: AppraisalOptions,
): DueList<T, RetentionEnd, RetentionReason> {
  return dueList(records, retentionAssessor(options), appraisalDay(options));
}

/** The day on which a term that is asked for makes its record due. */
export function appraisalDay({ asOf, within }: AppraisalOptions): (end: RetentionEnd) => CivilDay | undefined {
  const span = within === undefined ? undefined : requireSpan(within, "within");
  return (end) => {
    if (!("endDay" in end)) return undefined;
    const isDue = span === undefined ? end.endDay <= asOf : span.from <= end.endDay && end.endDay < span.until;
    return isDue ? end.endDay : undefined;
  };
}
