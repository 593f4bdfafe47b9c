import { requireCivilDay } from "../../../foundation/dates/index.js";
import { citationsOn } from "../../../foundation/law/index.js";
import { basisOf } from "../../../foundation/verdicts/index.js";
import { requireOpeningRules } from "../rules/require-opening-rules.js";
import { ageQuestion } from "./age-question.js";
import type { OpeningOptions } from "./opening-calendar.js";
import { custodyQuestion, earlierReviewQuestion, type OpeningInquiry, secrecyQuestion } from "./opening-questions.js";
import type { OpeningSubject, OpeningVerdict } from "./opening-verdict.js";

/**
 * Whether a record is due for open appraisal (开放审核), as of a day: custody first, then secrecy, then an earlier review, then age. `assumed`
 * names the readings without which the *outcome* would be another; it is empty when every reading agrees.
 *
 * @param record - a record with its date, and its year, mark and status where known
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
 * assess({ secrecyMark: "机密★20年" }).kind; // => "undetermined"
 * ```
 */
export function openingAssessor(options: OpeningOptions): (record: OpeningSubject) => OpeningVerdict {
  const inquiry = inquiryOf(options);
  const custody = custodyQuestion(inquiry);
  const secrecy = secrecyQuestion(inquiry);
  const earlierReview = earlierReviewQuestion(inquiry);
  const age = ageQuestion(inquiry);
  return (record) => custody(record) ?? secrecy(record) ?? earlierReview(record) ?? age(record);
}

function inquiryOf(options: OpeningOptions): OpeningInquiry {
  const asOf = requireCivilDay(options.asOf, "asOf");
  const rules = requireOpeningRules(options.rules, "rules");
  const { id, instruments, counting, incompleteDate, volumeFormationDate, undatedRecord } = rules;
  return {
    asOf,
    rules,
    basis: basisOf(id, asOf, { counting, incompleteDate, volumeFormationDate, undatedRecord }),
    cited: (citations) => Object.freeze(citationsOn(citations, asOf, instruments)),
  };
}
