import type { FindingWords, ReasonWords, Title } from "../../foundation/findings/index.js";
import type { RetentionFindings, RetentionReasons } from "../../practice/retention/index.js";

/** English words of the findings about the retention of a record. */
export const retentionFindings: FindingWords<RetentionFindings> = {
  "regime-unknown": {
    name: "body of rules unknown",
    says: ({ code }) => `No body of rules on retention is known under "${code}".`,
    cure: () => "Check the code; where there are rules of their own, add them and the text behind them to the rules.",
  },
  "term-unknown-to-regime": {
    name: "period unknown to its body of rules",
    says: ({ regime, period }) =>
      `Since the record was formed, no text on ${regime.en} has known the period ${period.en}.`,
    cure: () => "Compare the original and the schedule of its time; do not convert the period by yourself.",
  },
};

/** English words of the reasons behind a retention end. */
export const retentionReasons: ReasonWords<RetentionReasons> = {
  "kept-permanently": () => "Kept permanently; its period never ends.",
  "term-from-year-end": ({ year, dateEnd, years, startDay, endDay, setBy }) =>
    `Formed in ${year}${dateEnd === undefined ? "" : DATE_ENDS[dateEnd]}, kept ${years} years, ${setBy === undefined ? "by practice " : ""}counted from ${startDay}; the term is over from ${endDay} on.`,
  "term-from-day": ({ startDay, dateEnd, years, endDay }) =>
    `Kept ${years} years from its formation on ${startDay}${dateEnd === undefined ? "" : DATE_ENDS[dateEnd]}; the term is over from ${endDay} on.`,
  "appraisal-due": () => "The term is over, so an appraisal is due; nothing is destroyed without one.",
  "term-from-filing": ({ startDay, years, endDay }) =>
    `Kept ${years} years from its filing on ${startDay}; the term is over from ${endDay} on.`,
  "term-from-event": ({ event, startDay, years, endDay }) =>
    `Kept ${years} years from the ${event.en} on ${startDay}; the term is over from ${endDay} on.`,
  "term-not-started": ({ event, startDay }) =>
    startDay === undefined
      ? `The term runs from the ${event.en}, which has not happened; it has not started.`
      : `The term runs from the ${event.en}, which will be on ${startDay}; it has not started.`,
  "start-fixed": ({ regime }) => `The start of the terms of ${regime.en} is fixed by their rules, not by practice.`,
  "term-reset": ({ regime, years, endDay, on, reading }) =>
    `Kept ${years} years by the old rules, over from ${endDay} on; the new rules of ${regime.en} of ${on} came ${reading === undefined ? "before that" : "on that day, and it is read as running then"}, so its period has to be set anew by them.`,
  "legacy-class": ({ period, schedule, fewestYears, mostYears }) =>
    `Kept "${period}"${window(schedule, fewestYears, mostYears)}, which is no number of years; a person has to appraise it.`,
  "retention-period-missing": () => "There is no retention period that can be read.",
  "retention-start-missing": () => "The year or the day that the term runs from is not recorded.",
  "retention-start-unknown": ({ start }) =>
    `The start "${start}" is not known, so nothing says from when the term runs.`,
  "start-event-unsaid": ({ event }) =>
    `The term runs from the ${event.en}, and nobody has said whether that has happened.`,
  "no-retention-rule": ({ asOf }) => `No text known here was in force on ${asOf}; nothing is decided.`,
};

const DATE_ENDS = Object.freeze({ latest: " at the latest", earliest: " at the earliest" });

function window(schedule: Title | undefined, fewest: number | undefined, most: number | undefined): string {
  return schedule === undefined ? "" : ` (${schedule.en}: ${years(fewest, most)})`;
}

function years(fewest: number | undefined, most: number | undefined): string {
  if (fewest === undefined) return most === undefined ? "its years are not known here" : `${most} years or less`;
  return most === undefined ? `${fewest} years or more` : `${fewest} to ${most} years`;
}
