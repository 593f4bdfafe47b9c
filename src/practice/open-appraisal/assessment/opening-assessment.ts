import type { CivilDay } from "../../../foundation/dates/index.js";
import {
  AnswerLanes,
  type Change,
  compiledOnce,
  type DateTurns,
  frozenVerdict,
  type GivenAnswers,
} from "../../../foundation/verdicts/index.js";
import { answerOfDestroyed, type OpeningStatus, opensLater, wasDestroyed } from "../../../holdings/catalogue/index.js";
import type { EarlyCategory } from "../rules/closure-tables.js";
import { type AgeQuestion, ageQuestion, completionOf } from "./age-question.js";
import type { OpeningOptions } from "./opening-calendar.js";
import { firstChange, inquiryOf, notBefore, type OpeningInquiry } from "./opening-inquiry.js";
import { custodyQuestion, earlyCategoryQuestion } from "./opening-questions.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningAssessment, OpeningSubject, OpeningVerdict } from "./opening-verdict.js";
import { earlierReviewQuestion } from "./review-question.js";
import { type NoSecret, secrecyQuestion, withOthers, withReview } from "./secrecy-question.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const assessorOf = /* @__PURE__ */ compiledOnce(openingAssessor);

/**
 * Where a record stands between closed and open, as of a day: custody first, then secrecy, then an earlier review, then age and category.
 * What a review decided stands, also before the day on which the record opens, and what was destroyed raises no question from its day on.
 * `assumed` names the readings without which the answer would be another; it is empty when every reading agrees.
 *
 * @param record - a record with its date, and its year, mark, category, status and deferral where known
 * @param options - the day and the rules
 * @returns where the record stands, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const record = { date: { earliest: "1997-06-30", latest: "1997-06-30" } } as const;
 * const ask = (asOf: "2020-07-01" | "2022-07-01") => openingAssessment(record, { asOf, rules: OPENING_RULES });
 * [ask("2020-07-01"), ask("2022-07-01")].map((verdict) => verdict.kind === "decided" && verdict.value.outcome);
 * // => ["not-yet-due", "review-due"]
 * ```
 */
export function openingAssessment(record: OpeningSubject, options: OpeningOptions): OpeningVerdict {
  return assessorOf(options)(record);
}

/**
 * {@link openingAssessment} compiled once for many records of the same day and rules.
 *
 * @param options - the day and the rules
 * @returns a function from a record to its verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const assess = openingAssessor({ asOf: "2023-06-30", rules: OPENING_RULES });
 * const verdict = assess({ secrecyMark: "绝密★30年", date: { earliest: "1996-05-01", latest: "1996-05-01" } });
 * verdict.kind === "decided" && verdict.value;
 * // => { outcome: "secret", closure: "deferred", ground: "state-secret", dueDay: "2021-05-02", reviewDay: "2026-05-02" }
 * ```
 */
export function openingAssessor(options: OpeningOptions): (record: OpeningSubject) => OpeningVerdict {
  return compiledOpening(options).assess;
}

/** {@link openingAssessor}, and on which days of formation the outcome turns. */
export interface CompiledOpening {
  readonly assess: (record: OpeningSubject) => OpeningVerdict;
  /** The turns for records that are like this one beside their date, as `DateTurns` has them. */
  readonly turnsFor: DateTurns<OpeningSubject>["of"];
}

export function compiledOpening(options: OpeningOptions): CompiledOpening {
  const inquiry = inquiryOf(options);
  const { asOf } = inquiry;
  const age = ageQuestion(inquiry);
  const custody = custodyQuestion(inquiry);
  const secrecy = secrecyQuestion(inquiry, age);
  const others = otherQuestions(inquiry, age);

  function answer(record: OpeningSubject): OpeningVerdict {
    const said = secrecy.ask(record);
    if ("passed" in said) return others.ask(record, said.passed);
    const { verdict, declassified } = said;
    return declassified === undefined ? verdict : withReviewDay(verdict, others.dueDay(record, declassified));
  }

  function laneOf(
    secrecyMark: string,
    openingStatus: OpeningStatus,
    category: EarlyCategory | undefined,
    given: GivenAnswers<OpeningVerdict>,
  ): OpeningLane {
    const passed = secrecy.neverSecret(secrecyMark);
    if (passed === undefined) return { given, ask: remembering(answer, secrecy.keyOf, () => given) };
    const held = others.review({ openingStatus }, passed);
    // What was decided is the same for all of them; a mark of control leaves each to its age.
    if (held !== undefined && openingStatus !== "legacy-controlled") return { given, ask: () => held };
    const asked = (record: OpeningSubject) => others.ask(record, passed);
    if (category === undefined) return { given, ask: remembering(asked, age.keyOf, () => given) };
    const uncategorized = lanes.of(secrecyMark, openingStatus, undefined).given;
    const givenFor = (key: number) => (age.turnsOnCategory(key) ? given : uncategorized);
    return { given, ask: remembering(asked, age.keyOf, givenFor) };
  }
  const lanes = new AnswerLanes(laneOf);

  function held(record: OpeningSubject): OpeningVerdict {
    const elsewhere = custody(record);
    if (elsewhere !== undefined) return elsewhere;
    const { secrecyMark = "", openingStatus = "unreviewed", category, deferral, openedOn } = record;
    // Most records have no day of their own, and are not asked for it.
    const isOfMany = deferral === undefined && !(openedOn && opensLater(record, asOf));
    return isOfMany ? lanes.of(secrecyMark, openingStatus, category).ask(record) : answer(record);
  }

  return {
    assess: (record) => {
      const { destroyed } = record;
      // A database gives null for what it has not.
      return destroyed ? answerOfDestroyed(destroyed, inquiry, () => held(record)) : held(record);
    },
    turnsFor: (record) => {
      if (custody(record) !== undefined || wasDestroyed(record, asOf)) return "unread";
      const { secrecyMark = "", openingStatus = "unreviewed", category, deferral } = record;
      const passed = secrecy.neverSecret(secrecyMark);
      if (passed === undefined || category !== undefined || deferral !== undefined) return undefined;
      return others.review({ ...record, openingStatus }, passed) === undefined ? age.turns : "unread";
    },
  };
}

/** The records with one mark, status and category: what is left to ask of them, and what was answered. */
interface OpeningLane {
  readonly given: GivenAnswers<OpeningVerdict>;
  ask(record: OpeningSubject): OpeningVerdict;
}

/** What is asked of a record that is no state secret: an earlier review first, then age and category. */
function otherQuestions(inquiry: OpeningInquiry, age: AgeQuestion) {
  const { rules, basis, cited } = inquiry;
  const earlierReview = earlierReviewQuestion(inquiry, age);
  const earlyCategory = earlyCategoryQuestion(inquiry);
  const control: OpeningReason = { code: "legacy-control", data: {}, citations: cited(rules.reassessmentCitations) };

  function byAge(record: OpeningSubject, review: Change | undefined, since: CivilDay | undefined): OpeningVerdict {
    const known = age.ask(record);
    if (known.kind === "unknown") {
      const { missing, reasons, bounds } = known;
      const ends = { ...(bounds && { bounds }), ...(review && { changesOn: review }) };
      return { kind: "undetermined", missing, reasons, ...ends, basis };
    }
    const early = earlyCategory(record, known);
    const { kind, assumed } = known;
    // While it was secret or under control, no review was due, however old it was.
    const dueDay = notBefore(since, known.dueDay);
    const isLater = dueDay !== undefined && dueDay !== known.dueDay;
    const aged = isLater ? known.reasons.map((reason) => withReview(reason, { reviewDay: dueDay })) : known.reasons;
    const reasons = early === undefined ? aged : [...aged, ...early.reasons];
    const outcome = kind === "complete" ? "review-due" : early?.isOpen ? "may-open-early" : "not-yet-due";
    const value: OpeningAssessment = dueDay === undefined ? { outcome } : { outcome, dueDay };
    const changesOn = firstChange([review, known.changesOn, early?.changesOn]);
    return changesOn === undefined
      ? { kind: "decided", value, reasons, assumed, basis }
      : { kind: "decided", value, reasons, assumed, changesOn, basis };
  }

  function unreviewed(record: OpeningSubject, passed: NoSecret): OpeningVerdict {
    const { openingStatus, deferral } = record;
    // A deferral that is no answer of an earlier review was decided later.
    const review = openingStatus === "deferred" ? { day: deferral!.decidedOn, because: "review-held" } : undefined;
    if (openingStatus !== "legacy-controlled") return byAge(record, review, passed.since);
    const verdict = byAge(record, review, notBefore(passed.since, rules.controlReviewedFrom));
    return { ...verdict, reasons: [control, ...verdict.reasons] };
  }

  return {
    /** The answer of an earlier review, where it still stands. */
    review(record: OpeningSubject, passed: NoSecret): OpeningVerdict | undefined {
      const held = earlierReview(record, passed);
      return held === undefined ? undefined : told(held, passed);
    },
    /** The day on which it falls due, at the latest where only that is known. */
    dueDay(record: OpeningSubject, passed: NoSecret): CivilDay | undefined {
      const held = earlierReview(record, passed);
      if (held === undefined) return notBefore(passed.since, completionOf(age.ask(record)));
      return held.kind === "decided" ? held.value.dueDay : undefined;
    },
    /** The answer of an earlier review that stands, or that of its age. */
    ask(record: OpeningSubject, passed: NoSecret): OpeningVerdict {
      return told(earlierReview(record, passed) ?? unreviewed(record, passed), passed);
    },
  };
}

/** Asks once for every key; a record without one is asked on its own. */
function remembering(
  answer: (record: OpeningSubject) => OpeningVerdict,
  keyOf: (record: OpeningSubject) => number,
  givenFor: (key: number) => GivenAnswers<OpeningVerdict>,
): (record: OpeningSubject) => OpeningVerdict {
  return (record) => {
    const key = keyOf(record);
    if (key === -1) return answer(record);
    const given = givenFor(key);
    return given.get(key) ?? given.keep(key, answer(record));
  };
}

/** The answer of a secret, and when it falls due once it is none any more. */
function withReviewDay(verdict: OpeningVerdict, reviewDay: CivilDay | undefined): OpeningVerdict {
  if (verdict.kind !== "decided" || reviewDay === undefined) return verdict;
  return frozenVerdict({ ...verdict, value: { ...verdict.value, reviewDay } });
}

/** An answer with what the clock of secrecy said before it. */
function told(verdict: OpeningVerdict, { reasons, assumed }: NoSecret): OpeningVerdict {
  if (reasons.length === 0) return frozenVerdict(verdict);
  const whole = { ...verdict, reasons: [...reasons, ...verdict.reasons] };
  return frozenVerdict(whole.kind === "decided" ? { ...whole, assumed: withOthers(assumed, whole.assumed) } : whole);
}
