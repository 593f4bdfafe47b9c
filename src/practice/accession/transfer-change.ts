import { addDays, addMonths, type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import { citationsOn } from "../../foundation/law/index.js";
import type { Change } from "../../foundation/verdicts/index.js";
import { extensionOf, standingOf } from "./transfer-outcome.js";
import type { TransferSubject } from "./transfer-subject.js";
import type { Inquiry, Term } from "./transfer-terms.js";
import type { TransferStanding } from "./transfer-verdict.js";

/** The first day on which a standing is another: by its own term, by a consent that is given later, or by what happens later. */
export function changeOf(
  record: TransferSubject,
  value: TransferStanding,
  term: Term,
  inquiry: Inquiry,
): Change | undefined {
  const own = ownChange(value, term);
  // Most records have neither, and are not asked for them.
  if (!record.transferExtension && !record.transferEvents) return own;
  return first([own, consentChange(record, inquiry, value, term), eventChange(record, inquiry, value, term)]);
}

/** The first later event from which a term counts that ends before this one, or from which the record may come early. */
export function eventChange(
  { transferEvents }: TransferSubject,
  { asOf, rules }: Inquiry,
  value?: TransferStanding,
  term?: Term,
): Change | undefined {
  // What is due, overdue or put off already stays so, whatever happens.
  if (value !== undefined && value.outcome !== "not-yet-due" && value.outcome !== "may-be-early") return undefined;
  const changes = (transferEvents ?? []).flatMap(({ kind, on }): Change[] => {
    if (!isCivilDay(on) || on <= asOf) return [];
    const isCited = (row: (typeof rules.eventTerms | typeof rules.earlyTransfers)[number]) =>
      row.event === kind && citationsOn(row.citations, on, rules.instruments).length > 0;
    const binds = rules.eventTerms.some(
      (row) => isCited(row) && (term === undefined || addDays(addMonths(on, row.months), 1) < term.overdueDay),
    );
    if (binds) return [{ day: on, because: "transfer-event-term" }];
    const isEarly = value?.outcome === "not-yet-due" && rules.earlyTransfers.some(isCited);
    return isEarly ? [{ day: on, because: "transfer-early" }] : [];
  });
  return first(changes);
}

function ownChange({ outcome, dueDay, overdueDay }: TransferStanding, term: Term): Change | undefined {
  if (outcome === "overdue") return undefined;
  if (outcome === "due") return { day: overdueDay!, because: "transfer-overdue" };
  if (outcome !== "extended" && dueDay !== term.dueDay) return { day: term.dueDay, because: "transfer-extended" };
  return dueDay === undefined ? undefined : { day: dueDay, because: "transfer-term-complete" };
}

/** A consent puts off from its own day on what is due by then. */
function consentChange(
  { transferExtension }: TransferSubject,
  inquiry: Inquiry,
  { outcome }: TransferStanding,
  term: Term,
): Change | undefined {
  if (outcome !== "due" && outcome !== "overdue") return undefined;
  const day: CivilDay | undefined = transferExtension?.consentedOn ?? undefined;
  if (!isCivilDay(day) || day <= inquiry.asOf) return undefined;
  const { extension } = extensionOf(transferExtension, { ...inquiry, asOf: day });
  if (extension === undefined) return undefined;
  const then = standingOf(term, extension, day, inquiry.rules.transferOverdue);
  return then.outcome === outcome ? undefined : { day, because: "transfer-extended" };
}

function first(changes: readonly (Change | undefined)[]): Change | undefined {
  return changes.reduce((best, change) => (best && (!change || best.day <= change.day) ? best : change), undefined);
}
