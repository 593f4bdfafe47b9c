import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type {
  ConsultationFindings,
  OpeningReasons,
  ReviewPartiesReasons,
} from "../../practice/open-appraisal/index.js";

/** English words of the reasons behind an opening assessment. */
export const openingReasons: ReasonWords<OpeningReasons> = {
  "closure-complete": ({ years, formedOn, dueDay }) =>
    `Formed on ${formedOn}${dueDay === undefined ? "" : `, due since ${dueDay}`}; the ${years} years of closure in force that day are complete, so a review is due.`,
  "closure-running": ({ years, formedOn, dueDay }) =>
    `Formed on ${formedOn}; the ${years} years of closure in force that day still run${dueDay === undefined ? "" : `, a review is due on ${dueDay}`}.`,
  "closure-complete-at-the-latest": ({ years, formedBy, dueDay }) =>
    `Formed on an unknown day, by ${formedBy} at the latest, so due by ${dueDay}; the ${years} years of closure in force that day are complete, so a review is due.`,
  "review-held": ({ status }) => `A review has been held; its decision was "${STATUS[status]}".`,
  "legacy-control": () => "Marked as controlled before 2022; it needs a new review.",
  "secrecy-unsettled": ({ mark }) => `Marked "${mark}"; its declassification has to be settled before its age counts.`,
  "not-held": () => "Not held by a state archives, so there is no duty to open it.",
  "unit-gives-opinion": () =>
    "The unit that formed or keeps it gives an opinion, which is attached when it is transferred.",
  "formation-date-missing": ({ year }) =>
    year === undefined
      ? "There is no usable date of formation."
      : `There is no usable date of formation; filed under ${year}, it was formed by the end of that year.`,
  "items-judged-singly": ({ from, to }) =>
    `Its items were formed from ${from} to ${to} and are not all due; each has to be judged on its own.`,
  "no-closure-period": ({ asOf }) => `No closure period known here was in force on ${asOf}; nothing is decided.`,
};

const STATUS = {
  unreviewed: "not reviewed",
  open: "open",
  deferred: "deferred",
  partial: "partly open",
  "legacy-controlled": "controlled",
} as const;

/** English words of the reasons behind the parties of a review. */
export const reviewPartiesReasons: ReasonWords<ReviewPartiesReasons> = {
  "review-joint": ({ unit }) => `The archives reviews it together with "${unit}".`,
  "review-by-archives-alone": () =>
    "No forming or transferring unit and no successor is left, so the archives reviews it alone.",
  "review-by-unit": ({ unit }) =>
    `Not transferred yet: ${unit === undefined ? "the unit that formed or keeps it" : `"${unit}"`} reviews it and attaches its opinion at the transfer.`,
  "review-unit-missing": () =>
    "It is not recorded which unit formed or transferred it, so it is not known who reviews it.",
  "review-parties-unruled": ({ asOf }) => `No text known here says who reviewed on ${asOf}; nothing is decided.`,
};

/** English words of the findings about consultation lists that came back. */
export const consultationFindings: FindingWords<ConsultationFindings> = {
  "consultation-answer-unreadable": {
    name: "opinion of the unit not understood",
    says: ({ no, text }) => `The unit's opinion "${text}" in row ${no} is not understood.`,
    cure: () => "Ask the unit, and write that it agrees, does not agree, or which opinion it holds.",
  },
  "consultation-unsigned": {
    name: "opinion of the unit not signed",
    says: ({ no, text }) =>
      text === ""
        ? `Row ${no} has an opinion and no day of signature.`
        : `The day of signature "${text}" in row ${no} is not valid.`,
    cure: () => "Have the unit sign it; what is not signed is no consent.",
  },
  "consultation-row-added": {
    name: "row added to the returned list",
    says: ({ no, title }) => `Row "${no}" ("${title}") of the returned list was never sent.`,
    cure: () => "Find out whether the unit added it; what needs a review goes on a list of its own.",
  },
  "consultation-row-repeated": {
    name: "number repeated in the returned list",
    says: ({ no, title }) => `Row number "${no}" ("${title}") came back more than once.`,
    cure: () => "Only the first counts; check and delete the others.",
  },
};
