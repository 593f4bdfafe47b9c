import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Change } from "../../../foundation/verdicts/index.js";
import { ageQuestion } from "./age-question.js";
import type { OpeningOptions } from "./opening-calendar.js";
import { firstChange, inquiryOf } from "./opening-inquiry.js";
import { custodyQuestion, earlyCategoryQuestion } from "./opening-questions.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningSubject, OpeningVerdict } from "./opening-verdict.js";
import { earlierReviewQuestion, isDecidedLater } from "./review-question.js";
import { type NoSecret, secrecyQuestion, withOthers } from "./secrecy-question.js";

/**
 * Where a record stands between closed and open, as of a day: custody first, then secrecy, then an earlier review, then age and category.
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
  return openingAssessor(options)(record);
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
 * // => { outcome: "secret", closure: "deferred", ground: "state-secret", dueDay: "2021-05-02" }
 * ```
 */
export function openingAssessor(options: OpeningOptions): (record: OpeningSubject) => OpeningVerdict {
  const inquiry = inquiryOf(options);
  const { asOf, rules, basis, cited } = inquiry;
  const custody = custodyQuestion(inquiry);
  const age = ageQuestion(inquiry);
  const secrecy = secrecyQuestion(inquiry, age);
  const earlierReview = earlierReviewQuestion(inquiry);
  const earlyCategory = earlyCategoryQuestion(inquiry);
  const control: OpeningReason = { code: "legacy-control", data: {}, citations: cited(rules.reassessmentCitations) };

  function byAge(
    record: OpeningSubject,
    review: Change | undefined,
    declassified: CivilDay | undefined,
  ): OpeningVerdict {
    const known = age(record);
    if (known.kind === "unknown") {
      const { missing, reasons, bounds } = known;
      return { kind: "undetermined", missing, reasons, ...(bounds === undefined ? {} : { bounds }), basis };
    }
    const early = earlyCategory(record, known);
    const { kind, reasons, assumed } = known;
    const dueDay = notBefore(declassified, known.dueDay);
    const outcome = kind === "complete" ? "review-due" : early?.isOpen ? "may-open-early" : "not-yet-due";
    return {
      kind: "decided",
      value: { outcome, ...(dueDay === undefined ? {} : { dueDay }) },
      reasons: early === undefined ? reasons : [...reasons, ...early.reasons],
      assumed,
      ...firstChange(review, known.changesOn, early?.changesOn),
      basis,
    };
  }

  function afterSecrecy(record: OpeningSubject, passed: NoSecret): OpeningVerdict {
    const held = earlierReview(record, passed);
    if (held !== undefined) return held;
    const { openingStatus, deferral } = record;
    const isLater = openingStatus === "deferred" && deferral !== undefined && isDecidedLater(deferral, asOf);
    const verdict = byAge(
      record,
      isLater ? { day: deferral.decidedOn, because: "review-held" } : undefined,
      passed.since,
    );
    return openingStatus === "legacy-controlled" ? { ...verdict, reasons: [control, ...verdict.reasons] } : verdict;
  }

  return (record) => {
    const elsewhere = custody(record);
    if (elsewhere !== undefined) return elsewhere;
    const answer = secrecy(record);
    if ("verdict" in answer) return answer.verdict;
    const verdict = afterSecrecy(record, answer.passed);
    const { reasons, assumed } = answer.passed;
    if (reasons.length === 0) return verdict;
    const told = { ...verdict, reasons: [...reasons, ...verdict.reasons] };
    return told.kind === "decided" ? { ...told, assumed: withOthers(assumed, told.assumed) } : told;
  };
}

/** While it was secret, no review was due, however old it was. */
function notBefore(declassified: CivilDay | undefined, dueDay: CivilDay | undefined): CivilDay | undefined {
  return dueDay !== undefined && declassified !== undefined && dueDay < declassified ? declassified : dueDay;
}
