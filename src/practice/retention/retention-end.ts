import { AnswerLanes, compiledOnce } from "../../foundation/verdicts/index.js";
import { answerOfDestroyed } from "../../holdings/catalogue/index.js";
import { inquiryOf } from "./retention-inquiry.js";
import { type RetentionQuestion, retentionQuestion } from "./retention-question.js";
import { startRules } from "./retention-start.js";
import type { RetentionOptions, RetentionSubject, RetentionVerdict } from "./retention-verdict.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const assessorOf = /* @__PURE__ */ compiledOnce(retentionAssessor);

/**
 * When the retention period (保管期限) of a record ends, as of a day. `assumed` names the readings that `endDay` rests on, also
 * the start of a term that neither its schedule nor its body of rules fixes; a term whose event has not happened is `not-started`; 长期 and
 * 短期 stay undetermined, with the bounds of their class where they are known.
 *
 * @param record - a record with its period and its year or date
 * @param options - the day and the rules
 * @returns the end of the period, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const verdict = retentionEnd({ retentionPeriod: "10-years", year: 2008 }, { asOf: "2023-06-30", rules: RETENTION_RULES });
 * verdict.kind === "decided" && verdict.value; // => { standing: "ended", startDay: "2009-01-01", endDay: "2019-01-01" }
 * ```
 */
export function retentionEnd(record: RetentionSubject, options: RetentionOptions): RetentionVerdict {
  return assessorOf(options)(record);
}

/**
 * {@link retentionEnd} compiled once for many records of the same day and rules.
 *
 * @param options - the day and the rules
 * @returns a function from a record to its verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const assess = retentionAssessor({ asOf: "2023-06-30", rules: RETENTION_RULES });
 * assess({ retentionPeriod: "permanent" }).kind; // => "decided"
 * ```
 */
export function retentionAssessor(options: RetentionOptions): (record: RetentionSubject) => RetentionVerdict {
  const inquiry = inquiryOf(options);
  const ruleOf = startRules(inquiry.rules, inquiry.cited);
  const questions = new AnswerLanes<
    RetentionSubject["retentionPeriod"],
    string | undefined,
    string | undefined,
    RetentionQuestion,
    RetentionVerdict
  >((period, regime = "administrative", start, given) =>
    retentionQuestion(inquiry, ruleOf, { period, regime, start }, given),
  );

  function held(record: RetentionSubject): RetentionVerdict {
    return questions.of(record.retentionPeriod, record.regime ?? undefined, record.retentionStart ?? undefined)(record);
  }

  return (record) => {
    const { destroyed } = record;
    // A database gives null for what it has not.
    return destroyed ? answerOfDestroyed(destroyed, inquiry, () => held(record)) : held(record);
  };
}
