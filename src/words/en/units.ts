import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { SuccessionReasons, UnitFindings } from "../../holdings/units/index.js";

/** What the findings about the events of units say in English. */
export const unitFindings: FindingWords<UnitFindings> = {
  "unit-event-day-unreadable": {
    name: "day of unit event unreadable",
    says: ({ text }) => `The day of the event, "${text}", is no day of the calendar.`,
    cure: () => "Write the day of the approving document, such as 2019-03-01.",
  },
  "unit-event-kind-unknown": {
    name: "kind of unit event unknown",
    says: ({ kind }) => `The kind of event "${kind}" is not known.`,
    cure: () => "Use one of the table, or add the county's own kind to the rules.",
  },
  "unit-event-count-differs": {
    name: "units of event incomplete",
    says: ({ part, count, least, most }) =>
      `The event names ${count} ${part}, where ${most === least ? `${least} must be` : `${most === undefined ? `at least ${least}` : `${least} to ${most}`} can be`}.`,
    cure: ({ part }) => `Complete or correct the ${part} after the document about the event.`,
  },
  "unit-ended-before": {
    name: "event after end of unit",
    says: ({ unit, endedOn }) => `The unit "${unit}" had ended on ${endedOn}, and a later event happens to it.`,
    cure: () => "Check the days; if the unit was revived, record the revival.",
  },
  "unit-revived-without-end": {
    name: "revival without end",
    says: ({ unit }) => `The unit "${unit}" is revived, but no event ended it.`,
    cure: () => "Record how it ended, or correct the kind of the event.",
  },
  "unit-chain-returns": {
    name: "succession returns to start",
    says: ({ chain }) => `The chain of successions returns to its start: ${chain.join(" → ")}.`,
    cure: () => "Check the successors; if the first unit was revived, record the revival.",
  },
};

/** English words of the reasons behind the unit that answers. */
export const successionReasons: ReasonWords<SuccessionReasons> = {
  "unit-answers-itself": ({ unit }) => `The unit "${unit}" goes on and answers for its records.`,
  "unit-succeeded": ({ unit, successor, since }) =>
    `The functions of the unit "${unit}" are continued by "${successor}" since ${since}.`,
  "unit-without-successor": ({ unit, since, isUnruled }) =>
    `Nobody continues the functions of the unit "${unit}" since ${since}${isUnruled ? "" : ": the archives alone answers"}.`,
  "unit-with-several-successors": ({ unit, successors }) =>
    `The functions of the unit "${unit}" are continued by ${successors.map((name) => `"${name}"`).join(", ")}; it has to be found out who continues those behind the records.`,
  "unit-successor-unrecorded": ({ unit, on }) =>
    `No successor is recorded for the event of ${on} to the unit "${unit}".`,
  "unit-event-without-day": ({ unit }) => `An event of the unit "${unit}" has no usable day.`,
  "succession-unruled": ({ asOf }) => `No text in force on ${asOf} says who answers for a unit that has ended.`,
};
