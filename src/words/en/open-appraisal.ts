import type { ReasonWords } from "../../foundation/findings/index.js";
import type { OpeningReasons } from "../../practice/open-appraisal/index.js";

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
  "no-closure-period": ({ asOf }) => `No closure period known here was in force on ${asOf}; nothing is decided.`,
};

const STATUS = {
  unreviewed: "not reviewed",
  open: "open",
  deferred: "deferred",
  partial: "partly open",
  "legacy-controlled": "controlled",
} as const;
