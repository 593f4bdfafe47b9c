import { requireSpan, type Span, spanHas } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { type DueList, dueList } from "../../foundation/verdicts/index.js";
import type { AccessionReason } from "./accession-reasons.js";
import type { TransferOptions } from "./transfer-calendar.js";
import { transferAssessor } from "./transfer-standing.js";
import type { TransferSubject } from "./transfer-subject.js";
import type { TransferStanding } from "./transfer-verdict.js";

/** What {@link dueForTransfer} needs besides the day, the rules and the archives. */
export interface DueForTransferOptions extends TransferOptions {
  /** Only records that fall due in this span; without it, all that are due or overdue on `asOf`. */
  readonly within?: Span;
}

/**
 * The records that are to be transferred (到期应移交档案): a list for people, with how long they have been due. Nothing is transferred by it.
 *
 * @param records - the host's records, in one pass
 * @param options - the day, the rules, the level of the archives, and perhaps the span in which they fall due
 * @returns the records that are due, and those of which it cannot be said
 * @throws {@link findings.CallerError} when `asOf` is no civil day, `within` no span, the level no level of archives, or a choice unknown
 * @example
 * ```ts
 * const records: TransferSubject[] = [{ custody: "unit", year: 2012, retentionPeriod: "permanent" }, { custody: "unit", year: 2012, retentionPeriod: "10-years" }];
 * const list = dueForTransfer(records, { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" });
 * list.due.map(({ dueDay, verdict }) => [dueDay, verdict.value.outcome]); // => [["2023-01-01", "overdue"]]
 * ```
 */
export function dueForTransfer<T extends TransferSubject>(
  records: Iterable<T>,
  options: DueForTransferOptions,
): DueList<T, TransferStanding, AccessionReason> {
  const { within: asked } = requireOptions(options);
  const within = asked === undefined ? undefined : requireSpan(asked, "within");
  return dueList(records, transferAssessor(options), ({ outcome, dueDay }) => {
    if (dueDay === undefined) return undefined;
    const isDue = within === undefined ? outcome === "due" || outcome === "overdue" : spanHas(within, dueDay);
    return isDue ? dueDay : undefined;
  });
}
