import type { FindingOf } from "../findings/index.js";
import type { CivilDay } from "./civil-days.js";

/** What is wrong with a recorded date, or should be known before it is used: the codes and what their sentences need. */
export interface DateFindings {
  /** The text is none of the forms in which dates are written. */
  "date-unreadable": DateUnreadable;
  /** The text reads as a date that no calendar has, such as 31 February. */
  "date-not-in-calendar": DateNotInCalendar;
  /** A range ends before it begins. */
  "date-range-reversed": DateText;
  /** A date, or an end of a range, gives no day of the month. */
  "date-month-only": IncompleteDate;
  /** A date, or an end of a range, gives only a year. */
  "date-year-only": IncompleteDate;
  /** The date stands in square brackets: an archivist worked it out (考证). */
  "date-inferred": DateText;
  /** Nines stand where the digits of a date belong (`99999999`): a form that nobody filled in, or a system's sign for no date. */
  "date-filler": DateText;
  /** The date has a question mark. */
  "date-doubtful": DateText;
}

/** A finding about a recorded date. */
export type DateFinding = FindingOf<DateFindings>;

/** The date as recorded. */
export interface DateText {
  /** The text, shortened for printing; `place.value` has it whole. */
  readonly text: string;
}

/** A text that is no date. */
export interface DateUnreadable extends DateText {
  /** The dates that may be meant, in eight digits; empty when nothing suggests itself. */
  readonly candidates: readonly string[];
}

/** A date that does not exist. */
export interface DateNotInCalendar extends DateText {
  /** The year it gives. */
  readonly year: number;
  /** The month it gives; 0 when it gives none. */
  readonly month: number;
  /** The day of the month it gives; 0 when it gives none. */
  readonly day: number;
}

/** A date that leaves the day open. */
export interface IncompleteDate extends DateText {
  /** The earliest day it can be. */
  readonly earliest: CivilDay;
  /** The latest day it can be. */
  readonly latest: CivilDay;
  /** That it is an end of a range, which reaches from the earliest to the latest day; absent where the date is no range. */
  readonly isRange?: true;
}
