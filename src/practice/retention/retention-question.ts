import { dayNumber, dayOfNumber } from "../../foundation/dates/index.js";
import { formationNumbers, isUsableYear, usableDayNumber } from "../../foundation/law/index.js";
import { frozenVerdict, type GivenAnswers } from "../../foundation/verdicts/index.js";
import { legacyQuestion } from "./legacy-question.js";
import type { RetentionInquiry } from "./retention-inquiry.js";
import type { RetentionReason } from "./retention-reasons.js";
import type { StartEvent } from "./retention-regimes.js";
import type { StartRule } from "./retention-start.js";
import { termOf } from "./retention-term.js";
import type { RetentionSubject, RetentionVerdict } from "./retention-verdict.js";
import { type FixedTerm, type TermAnswer, termAnswer } from "./term-answer.js";

/** What remains to be asked of a record once its period, its body of rules and its start are known. */
export type RetentionQuestion = (record: RetentionSubject) => RetentionVerdict;

/** The three facts that most answers turn on, as a record has them. */
export interface RetentionFacts {
  readonly period: RetentionSubject["retentionPeriod"];
  readonly regime: string;
  readonly start: string | undefined;
}

/** The question for all records with the same period, body of rules and start. */
export function retentionQuestion(
  inquiry: RetentionInquiry,
  ruleOf: (start: string | undefined, regime: string) => StartRule | undefined,
  { period, regime, start }: RetentionFacts,
  given: GivenAnswers<RetentionVerdict>,
): RetentionQuestion {
  const { asOf, basis } = inquiry;
  const term = period === undefined ? undefined : termOf(period);
  if (term === undefined) {
    return undetermined(inquiry, ["retentionPeriod"], { code: "retention-period-missing", data: {}, citations: [] });
  }
  const citations = inquiry.citedFor(regime, term.class);
  if (term.unnumbered !== undefined) return legacyQuestion(inquiry, term.unnumbered, citations, given);
  if (citations.length === 0) {
    return undetermined(inquiry, [], { code: "no-retention-rule", data: { asOf }, citations });
  }
  if (term.years === undefined) {
    const reason = { code: "kept-permanently", data: {}, citations } as const;
    return always({ kind: "decided", value: { standing: "never" }, reasons: [reason], assumed: [], basis });
  }
  const rule = ruleOf(start, regime);
  if (rule === undefined) {
    const reason = { code: "retention-start-unknown", data: { start: start as string }, citations } as const;
    return undetermined(inquiry, ["retentionStart"], reason);
  }
  const resetBy = rule.event === undefined ? inquiry.resetBy(regime, term.years) : undefined;
  const fixed = { rule, years: term.years, citations, ...(resetBy === undefined ? {} : { resetBy }) };
  const answer = termAnswer(inquiry, fixed, given);
  return rule.event === undefined
    ? dayQuestion(inquiry, fixed, answer)
    : eventQuestion(inquiry, fixed, rule.event, answer);
}

const START_PROPERTIES: Readonly<Record<StartRule["start"], string>> = Object.freeze({
  "year-end": "year",
  "exact-day": "date",
  "filing-day": "filedOn",
  event: "startedOn",
});

/** From the day of formation or of filing. */
function dayQuestion(inquiry: RetentionInquiry, term: FixedTerm, answer: TermAnswer): RetentionQuestion {
  const { start } = term.rule;
  const reason = { code: "retention-start-missing", data: {}, citations: term.citations } as const;
  const missing = undetermined(inquiry, [START_PROPERTIES[start]], reason);
  const byDate: RetentionQuestion = (record) => {
    const taken = formationNumbers(record.date, inquiry.rules);
    return taken === undefined ? missing(record) : answer(taken.formed, taken.otherwise, taken.interpretation);
  };
  if (start === "exact-day") return byDate;
  if (start === "filing-day") {
    return (record) => {
      const day = usableDayNumber(record.filedOn);
      return day === 0 ? missing(record) : answer(day);
    };
  }
  // The filing year is the archivist's own attribution (办结年 and the like), so it counts before the date.
  return (record) => (isUsableYear(record.year) ? answer(record.year * 10_000 + 1231) : byDate(record));
}

/** From an event, which may not have happened. */
function eventQuestion(
  inquiry: RetentionInquiry,
  { citations }: FixedTerm,
  event: StartEvent,
  answer: TermAnswer,
): RetentionQuestion {
  const { asOf, basis } = inquiry;
  const { title } = event;
  const today = dayNumber(asOf);
  const missing = undetermined(inquiry, ["startedOn"], {
    code: "start-event-unsaid",
    data: { event: title },
    citations,
  });
  const awaited = (day?: number): RetentionVerdict => {
    const startDay = day === undefined ? undefined : dayOfNumber(day);
    const data = { event: title, ...(startDay === undefined ? {} : { startDay }) };
    return frozenVerdict({
      kind: "decided",
      value: { standing: "not-started", waitsFor: event.code },
      reasons: [{ code: "term-not-started", data, citations }],
      assumed: [],
      ...(startDay === undefined ? {} : { changesOn: { day: startDay, because: "term-from-event" } }),
      basis,
    });
  };
  const notYet = awaited();
  return (record) => {
    if (record.startedOn === "not-yet") return notYet;
    const day = usableDayNumber(record.startedOn);
    if (day === 0) return missing(record);
    return day > today ? awaited(day) : answer(day);
  };
}

function undetermined({ basis }: RetentionInquiry, missing: readonly string[], reason: RetentionReason) {
  return always({ kind: "undetermined", missing, reasons: [reason], basis });
}

function always(verdict: RetentionVerdict): RetentionQuestion {
  const frozen = frozenVerdict(verdict);
  return () => frozen;
}
