import type { ReasonWords } from "../../foundation/findings/index.js";
import type { RetentionReasons } from "../../practice/retention/index.js";

/** English words of the reasons behind a retention end. */
export const retentionReasons: ReasonWords<RetentionReasons> = {
  "kept-permanently": () => "Kept permanently; its period never ends.",
  "term-from-year-end": ({ year, years, startDay, endDay }) =>
    `Formed in ${year}, kept ${years} years, by practice counted from ${startDay}; the term is over on ${endDay}.`,
  "term-from-day": ({ startDay, years, endDay }) =>
    `Kept ${years} years from its formation on ${startDay}; the term is over on ${endDay}.`,
  "appraisal-due": () => "The term is over, so an appraisal is due; nothing is destroyed without one.",
  "legacy-class": ({ period, fewestYears, mostYears }) =>
    `Kept "${period}"${window(fewestYears, mostYears)}, which is no number of years; a person has to appraise it.`,
  "retention-period-missing": () => "There is no retention period that can be read.",
  "retention-start-missing": () => "Neither a year nor a usable date says from when the term runs.",
  "no-retention-rule": ({ asOf }) => `No text known here was in force on ${asOf}; nothing is decided.`,
};

function window(fewest: number | undefined, most: number | undefined): string {
  if (most === undefined) return "";
  return fewest === undefined ? ` (${most} years or less)` : ` (${fewest} to ${most} years)`;
}
