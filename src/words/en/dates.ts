import type { DateFindings, IncompleteDate } from "../../foundation/dates/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about dates say, and what to do about them. */
export const dateFindings: FindingWords<DateFindings> = {
  "date-unreadable": {
    name: "date unreadable",
    says: ({ text, candidates }) =>
      candidates.length === 0
        ? `The date "${text}" cannot be read.`
        : `The date "${text}" is not in a known form; it may mean ${candidates.join(" or ")}.`,
    cure: ({ candidates }) =>
      candidates.length === 0
        ? "Check the original and enter eight digits such as 19990909, with 00 for an unknown month or day, or 不详 where no date can be found."
        : "Check the original and enter the date as eight digits.",
  },
  "date-not-in-calendar": {
    name: "date not in the calendar",
    says: ({ text, year, month, day }) => `"${text}" is no date: ${unreal(year, month, day)} does not exist.`,
    cure: () => "Check the original and correct the date; where month or day is unknown, enter 00 (19990200).",
  },
  "date-range-reversed": {
    name: "range of dates reversed",
    says: ({ text }) => `The range "${text}" ends before it begins.`,
    cure: () => "Check both dates and swap them if they were entered the wrong way round.",
  },
  "date-month-only": {
    name: "date gives only a month",
    says: (data) => incomplete(data, "no day of the month"),
    cure: () => "Add the day if the original has one; otherwise leave it.",
  },
  "date-year-only": {
    name: "date gives only a year",
    says: (data) => incomplete(data, "only a year"),
    cure: () => "Add month and day if the original has them; otherwise leave it.",
  },
  "date-inferred": {
    name: "date worked out by an archivist",
    says: ({ text }) => `The date "${text}" is in brackets: it was worked out, not found on the record.`,
    cure: () => "Leave it; say in a note what it was worked out from.",
  },
  "date-filler": {
    name: "nines in place of a date",
    says: ({ text }) => `"${text}" has nines where a date belongs; it is taken as an unknown date.`,
    cure: () => "Check the original and enter the date, or 不详 where none can be found.",
  },
  "date-doubtful": {
    name: "date doubtful",
    says: ({ text }) => `The date "${text}" has a question mark: it is doubtful.`,
    cure: () => "If it can be established, enter it in brackets as inferred; otherwise leave the question mark.",
  },
};

/** Of a range it is an end that may be any day, and the range reaches as far as it can. */
function incomplete({ text, earliest, latest, isRange }: IncompleteDate, given: string): string {
  return isRange
    ? `An end of the range "${text}" gives ${given}: it is taken to reach from ${earliest} to ${latest}.`
    : `The date "${text}" gives ${given}: it may be any day from ${earliest} to ${latest}.`;
}

/** A date that no calendar has, without the month and the day that it does not give. */
function unreal(year: number, month: number, day: number): string {
  if (day !== 0) return `${year}-${month}-${day}`;
  return month === 0 ? `the year ${year}` : `${year}-${month}`;
}
