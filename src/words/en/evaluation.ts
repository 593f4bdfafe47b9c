import type { EvaluationFindings, EvaluationReasons } from "../../figures/evaluation/index.js";
import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";

/** What the findings about scores say in English. */
export const evaluationFindings: FindingWords<EvaluationFindings> = {
  "score-of-nothing": {
    name: "score of nothing in the scheme",
    says: ({ of }) => `The scheme has no dimension or indicator "${of}".`,
    cure: () => "Check the code; if the scheme was revised, update it first.",
  },
  "score-repeated": {
    name: "score repeated",
    says: ({ title }) => `"${title.en}" is scored twice.`,
    cure: () => "Check the score sheet and keep one score.",
  },
  "score-out-of-range": {
    name: "score out of range",
    says: ({ title, score, full }) =>
      full === undefined
        ? `The score "${score}" of "${title.en}" is no number from 0.`
        : `The score "${score}" of "${title.en}" does not lie between 0 and ${full}.`,
    cure: () => "Correct the score from the score sheet.",
  },
  "score-not-by-indicator": {
    name: "score not by indicator",
    says: ({ title, indicators }) => `"${title.en}" is scored by its ${indicators} indicators and not as a whole.`,
    cure: () => "Give the score of each indicator.",
  },
};

/** What the reasons of evaluations say in English. */
export const evaluationReasons: ReasonWords<EvaluationReasons> = {
  "evaluation-scored": ({ total, dimensions }) => `All ${dimensions} dimensions are scored; they make ${total}.`,
  "evaluation-graded": ({ total, grade, from }) => `${total} is ${grade.en} (from ${from}).`,
  "evaluation-below-grades": ({ total, grade, from }) =>
    `${total}${Number(total) < Number(from) ? "" : ", before rounding less,"} is below ${grade.en} (from ${from}).`,
  "evaluation-scores-missing": ({ of, least, most }) =>
    `No sound score yet: ${of.map((title) => title.en).join(", ")}; the total lies between ${least} and ${most}.`,
  "evaluation-scheme-not-in-force": ({ scheme, asOf }) =>
    `"${scheme.en}" was not in force on ${asOf}, so that nothing is evaluated by it; check the day, or choose the scheme of that day.`,
  "evaluation-weights-missing": ({ of }) =>
    `The scheme lacks the weight of ${of.map((title) => title.en).join(", ")}, so that there is no total; supply it from the measures.`,
};
