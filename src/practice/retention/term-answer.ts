import { type CivilDay, civilDay, dayNumber, dayOfNumber } from "../../foundation/dates/index.js";
import {
  type Citation,
  completionNumber,
  type FormationDay,
  type VolumeDateReading,
} from "../../foundation/law/index.js";
import { frozenVerdict, type GivenAnswers } from "../../foundation/verdicts/index.js";
import type { RetentionInquiry } from "./retention-inquiry.js";
import type { RetentionReason, TermFromDay } from "./retention-reasons.js";
import { overAtReset, type RetentionRegime, type TermEndingAtReset } from "./retention-regimes.js";
import type { StartRule } from "./retention-start.js";
import type { RetentionVerdict } from "./retention-verdict.js";

/** A term of so many years that starts by one rule, and the texts that know it. */
export interface FixedTerm {
  readonly rule: StartRule;
  readonly years: number;
  readonly citations: readonly Citation[];
  /** The body of rules that set this term anew; absent where none did. */
  readonly resetBy?: RetentionRegime;
}

/**
 * The answer for a term that runs from a day.
 *
 * @param formed - the day from which its years are counted, of formation, of filing or of the event, as YYYYMMDD
 * @param otherwise - the day that the opposite reading of the record's date would have taken
 * @param interpretation - the reading that took it, where the date left a choice
 */
export type TermAnswer = (
  formed: number,
  otherwise?: number,
  interpretation?: FormationDay["interpretation"],
) => RetentionVerdict;

/** What an answer depends on besides its day: the reading of the date without which the term would end on another. */
const READINGS = [undefined, "incompleteDate", "volumeFormationDate"] as const;
type Reading = (typeof READINGS)[number];

/** The answers for one term from any day, each explained once. */
export function termAnswer(
  inquiry: RetentionInquiry,
  term: FixedTerm,
  given: GivenAnswers<RetentionVerdict>,
): TermAnswer {
  const { rule, years } = term;
  const explain = explanation(inquiry, term);
  return (formed, otherwise = formed, interpretation = undefined) => {
    // Where whole years count, all days of a year have one answer.
    const day = rule.start === "year-end" ? Math.floor(formed / 10_000) * 10_000 + 1231 : formed;
    const isTurned =
      interpretation !== undefined &&
      completionNumber(formed, years, rule.counting) !== completionNumber(otherwise, years, rule.counting);
    const reading = isTurned ? READINGS.indexOf(interpretation) : 0;
    const key = day * READINGS.length + reading;
    return given.get(key) ?? given.keep(key, frozenVerdict(explain(day, READINGS[reading])));
  };
}

/** The kernel and its explanation. */
function explanation(inquiry: RetentionInquiry, term: FixedTerm) {
  const { asOf, rules, basis, hasEnded, cited } = inquiry;
  const { rule, years, citations } = term;
  const resetOf = resetting(inquiry, term);
  const appraisal: RetentionReason = { code: "appraisal-due", data: {}, citations: cited(rules.appraisalCitations) };
  const texts = Object.freeze([...citations, ...rule.citations]);
  return (formed: number, reading: Reading): RetentionVerdict => {
    const year = Math.floor(formed / 10_000);
    const startDay = rule.start === "year-end" ? civilDay(year + 1, 1, 1) : dayOfNumber(formed);
    const endDay = dayOfNumber(completionNumber(formed, years, rule.counting));
    const { reset, reading: atReset } = resetOf(formed, endDay);
    if (reset !== undefined && reset.data.on <= asOf) {
      return { kind: "undetermined", missing: ["retentionPeriod"], reasons: [reset], basis };
    }
    const dateEnd = reading === undefined ? {} : { dateEnd: rules[reading] as VolumeDateReading };
    const reason = termReason(rule, { year, ...dateEnd }, { startDay, years, endDay }, texts);
    const reasons = rule.fixedBy === undefined ? [reason] : [reason, rule.fixedBy];
    const assumed = [
      ...rule.assumed,
      ...(reading === undefined ? [] : [{ interpretation: reading, choice: rules[reading] }]),
      ...(atReset === undefined ? [] : [{ interpretation: "termEndingAtReset", choice: atReset }]),
    ];
    if (hasEnded(years, formed, rule.counting)) {
      reasons.push(appraisal);
      return { kind: "decided", value: { standing: "ended", startDay, endDay }, reasons, assumed, basis };
    }
    const changesOn =
      reset === undefined ? { day: endDay, because: "appraisal-due" } : { day: reset.data.on, because: "term-reset" };
    return { kind: "decided", value: { standing: "running", startDay, endDay }, reasons, assumed, changesOn, basis };
  };
}

/** What a newer text made of a term that began before it. */
interface AtReset {
  /** Why the term does not end by itself: it had not ended when the newer text set it anew. */
  readonly reset?: RetentionReason & { readonly code: "term-reset" };
  /** The reading that says whether it had, where one does. */
  readonly reading?: TermEndingAtReset;
}

function resetting(
  { cited, rules }: RetentionInquiry,
  { years, resetBy }: FixedTerm,
): (formed: number, endDay: CivilDay) => AtReset {
  const { title: regime, resetTerms } = resetBy ?? {};
  if (regime === undefined || resetTerms === undefined) return () => ({});
  const { on } = resetTerms;
  const first = dayNumber(on);
  const citations = cited(resetTerms.citations);
  return (formed, endDay) => {
    if (formed >= first) return {};
    const { isOver, ...read } = overAtReset(endDay, on, rules);
    if (isOver) return read;
    return { ...read, reset: { code: "term-reset", data: { regime, years, endDay, on, ...read }, citations } };
  };
}

/** The reason of a term: what it was worked out from. */
function termReason(
  { start, event, setBy }: StartRule,
  { year, ...dateEnd }: { readonly year: number; readonly dateEnd?: VolumeDateReading },
  term: TermFromDay,
  citations: readonly Citation[],
): RetentionReason {
  const { startDay, years, endDay } = term;
  if (start === "year-end") {
    const data = { year, ...dateEnd, years, startDay, endDay, ...(setBy === undefined ? {} : { setBy }) };
    return { code: "term-from-year-end", data, citations };
  }
  if (event !== undefined) {
    return { code: "term-from-event", data: { event: event.title, startDay, years, endDay }, citations };
  }
  if (start === "filing-day") return { code: "term-from-filing", data: term, citations };
  return { code: "term-from-day", data: { ...term, ...dateEnd }, citations };
}
