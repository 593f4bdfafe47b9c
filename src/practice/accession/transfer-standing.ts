import { compiledOnce } from "../../foundation/verdicts/index.js";
import { answerOfDestroyed } from "../../holdings/catalogue/index.js";
import type { AccessionReason } from "./accession-reasons.js";
import { scopeAssessor } from "./accession-scope.js";
import type { TransferOptions } from "./transfer-calendar.js";
import { changeOf, eventChange } from "./transfer-change.js";
import { assumedFor, extensionOf, standingOf } from "./transfer-outcome.js";
import type { TransferSubject } from "./transfer-subject.js";
import {
  bindingTerm,
  eventTerms,
  type Formed,
  formedOn,
  generalTerm,
  happened,
  type Inquiry,
  inquiryOf,
  type Term,
} from "./transfer-terms.js";
import type { TransferVerdict } from "./transfer-verdict.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const assessorOf = /* @__PURE__ */ compiledOnce(transferAssessor);

/**
 * Whether a record that its unit keeps is to be transferred (移交) on a day: by the level of the archives that takes it, its day of
 * formation, and what was consented or happened. `assumed` names the readings without which the outcome would be another.
 *
 * @param record - a record with its custody, its date or filing year, and its retention period
 * @param options - the day, the rules, and the level of the archives
 * @returns where it stands, that there is no duty, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day, the level no level of archives, or a choice in the rules unknown
 * @example
 * ```ts
 * const ask = { asOf: "2023-07-01", rules: TRANSFER_RULES, archivesLevel: "county" } as const;
 * const verdict = transferStanding({ custody: "unit", date: { earliest: "2013-06-30", latest: "2013-06-30" } }, ask);
 * verdict.kind === "decided" && verdict.value; // => { outcome: "due", dueDay: "2023-07-01", overdueDay: "2023-07-02" }
 * ```
 */
export function transferStanding(record: TransferSubject, options: TransferOptions): TransferVerdict {
  return assessorOf(options)(record);
}

/**
 * {@link transferStanding} compiled once for many records of the same day, rules and archives.
 *
 * @param options - the day, the rules, and the level of the archives
 * @returns a function from a record to its verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day, the level no level of archives, or a choice in the rules unknown
 * @example
 * ```ts
 * const assess = transferAssessor({ asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" });
 * assess({ custody: "archives" }).kind; // => "not-applicable"
 * ```
 */
export function transferAssessor(options: TransferOptions): (record: TransferSubject) => TransferVerdict {
  const inquiry = inquiryOf(options);
  const scope = scopeAssessor(options);
  const { rules, basis } = inquiry;
  function held(record: TransferSubject): TransferVerdict {
    const noDuty = dutyQuestion(record, inquiry);
    if (noDuty !== undefined) return noDuty;
    const taken = scope(record);
    if (taken.kind === "decided" && taken.value === "outside") {
      return { kind: "not-applicable", reasons: taken.reasons, basis };
    }
    const formed = formedOn(record, rules);
    const events = eventTerms(record, inquiry);
    const term = bindingTerm([...generalTerm(formed.day, inquiry), ...events]);
    if (term !== undefined) return decided(record, { term, formed, events }, inquiry);
    const change = eventChange(record, inquiry);
    const unknown = withoutTerm(formed, inquiry);
    return change === undefined ? unknown : { ...unknown, changesOn: change };
  }

  return (record) => {
    const { destroyed } = record;
    // A database gives null for what it has not.
    return destroyed ? answerOfDestroyed(destroyed, inquiry, () => held(record)) : held(record);
  };
}

/** Is there a duty at all? Records that are in the archives, or come there by agreement only, raise no question. */
function dutyQuestion(record: TransferSubject, { basis, cited, rules }: Inquiry): TransferVerdict | undefined {
  if (record.custody === "archives") {
    return { kind: "not-applicable", reasons: [{ code: "transfer-made", data: {}, citations: [] }], basis };
  }
  if (record.custody !== "unit") {
    const reason = { code: "transfer-custody-missing", data: {}, citations: [] } as const;
    return { kind: "undetermined", missing: ["custody"], reasons: [reason], basis };
  }
  const row = rules.agreementKinds.find(({ code }) => code === record.unitKind);
  if (row === undefined) return undefined;
  const reason = {
    code: "transfer-by-agreement",
    data: { unitKind: row.title },
    citations: cited(row.citations),
  } as const;
  return { kind: "not-applicable", reasons: [reason], basis };
}

function withoutTerm(
  { day }: Formed,
  { asOf, basis, calendar, cited }: Inquiry,
): Extract<TransferVerdict, { kind: "undetermined" }> {
  const { term } = calendar;
  if (term?.exactness === "about") {
    const citations = cited(term.citations);
    const reason = { code: "transfer-term-approximate", data: { years: term.years }, citations } as const;
    return { kind: "undetermined", missing: [], reasons: [reason], basis };
  }
  // Of a record with a date, the term of the day ends before it is complete.
  if (term === undefined || day !== undefined) {
    const reason = { code: "transfer-term-unknown", data: { asOf }, citations: [] } as const;
    return { kind: "undetermined", missing: [], reasons: [reason], basis };
  }
  const reason = { code: "transfer-start-missing", data: {}, citations: cited(term.citations) } as const;
  return { kind: "undetermined", missing: ["date"], reasons: [reason], basis };
}

interface Binding {
  readonly term: Term;
  readonly formed: Formed;
  readonly events: readonly Term[];
}

function decided(record: TransferSubject, binding: Binding, inquiry: Inquiry): TransferVerdict {
  const { term, formed, events } = binding;
  const { asOf, rules, basis, cited } = inquiry;
  const { extension, incomplete } = extensionOf(record.transferExtension, inquiry);
  const reasons: AccessionReason[] = [term.reason];
  if (incomplete !== undefined) reasons.push(incomplete);
  if (extension !== undefined) {
    const citations = cited(rules.extensionCitations);
    reasons.push({ code: "transfer-extended", data: extension, citations });
  }
  const value = standingOf(term, extension, asOf, rules.transferOverdue);
  const early = value.outcome === "not-yet-due" ? earlyReason(record, inquiry) : undefined;
  if (early !== undefined) reasons.push(early);
  if (value.outcome === "overdue") {
    const citations = cited(rules.dutyCitations);
    reasons.push({ code: "transfer-overdue", data: { since: value.overdueDay! }, citations });
  }
  const outcome = early === undefined ? value.outcome : "may-be-early";
  const change = changeOf(record, { ...value, outcome }, term, inquiry);
  return {
    kind: "decided",
    value: { ...value, outcome },
    reasons,
    assumed: assumedFor(formed, events, extension, inquiry),
    ...(change === undefined ? {} : { changesOn: change }),
    basis,
  };
}

function earlyReason(record: TransferSubject, { asOf, rules, cited }: Inquiry): AccessionReason | undefined {
  for (const { kind, on } of happened(record, asOf)) {
    const row = rules.earlyTransfers.find((each) => each.event === kind && cited(each.citations).length > 0);
    if (row === undefined) continue;
    const { title: event, means, citations } = row;
    return { code: "transfer-early", data: { event, on, means }, citations: cited(citations) };
  }
  return undefined;
}
