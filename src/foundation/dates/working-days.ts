import { UTCDate } from "@date-fns/utc";
import { differenceInBusinessDays } from "date-fns/differenceInBusinessDays";
import { isWeekend } from "date-fns/isWeekend";
import { CallerError } from "../findings/index.js";
import { type CivilDay, requireCivilDay } from "./civil-days.js";
import { addDays, epochDay } from "./day-arithmetic.js";

/**
 * What a year's notice on public holidays changes in the week from Monday to Friday (调休). It is the host's: each year has its own,
 * and lantai ships none. No day may stand in both lists.
 */
export interface WorkingCalendar {
  /** Days off (放假): those on a Saturday or Sunday change nothing and may be listed. */
  readonly holidays: readonly CivilDay[];
  /** Saturdays and Sundays that are worked (补班): those on a weekday change nothing and may be listed. */
  readonly workingWeekends: readonly CivilDay[];
}

/** The calendar without any holiday: Monday to Friday are worked. */
export const WEEKDAYS_ONLY: WorkingCalendar = Object.freeze({
  holidays: Object.freeze([]),
  workingWeekends: Object.freeze([]),
});

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * How many working days (工作日) lie from one day to another; the first day counts, the second does not.
 *
 * @param from - the first day
 * @param until - the first day that no longer counts
 * @param calendar - the holidays and worked weekends; Monday to Friday when left out
 * @returns a whole number, negative when `until` is earlier
 * @throws {@link findings.CallerError} when a day is no civil day, or the calendar lists a day both ways
 * @example
 * ```ts
 * workingDaysBetween("2023-06-26", "2023-07-03"); // => 5
 * ```
 */
export function workingDaysBetween(from: CivilDay, until: CivilDay, calendar: WorkingCalendar = WEEKDAYS_ONLY): number {
  requireCivilDay(from, "from");
  requireCivilDay(until, "until");
  // Backwards, date-fns counts the other end of the stretch.
  if (until < from) return 0 - workingDaysBetween(until, from, calendar);
  const { daysOff, workedDays } = exceptions(calendar);
  const lies = (day: CivilDay) => from <= day && day < until;
  const weekdays = differenceInBusinessDays(utcDate(until), utcDate(from));
  return weekdays - daysOff.filter(lies).length + workedDays.filter(lies).length;
}

/**
 * The n-th working day (工作日) after a day, which itself does not count: the last day of a term of n working days.
 *
 * @param day - the day from which the term runs
 * @param n - how many working days, at least 1
 * @param calendar - the holidays and worked weekends; Monday to Friday when left out
 * @returns a working day
 * @throws {@link findings.CallerError} when an argument is wrong, or the calendar lists a day both ways
 * @example
 * ```ts
 * workingDayAfter("2023-06-30", 5); // => "2023-07-07"
 * ```
 */
export function workingDayAfter(day: CivilDay, n: number, calendar: WorkingCalendar = WEEKDAYS_ONLY): CivilDay {
  requireCivilDay(day, "day");
  if (!Number.isInteger(n) || n < 1) throw new CallerError("n", "a whole number from 1", n);
  const { daysOff, workedDays } = exceptions(calendar);
  const off = new Set(daysOff);
  const worked = new Set(workedDays);
  let reached = day;
  for (let left = n; left > 0; ) {
    reached = addDays(reached, 1);
    const isWorked = isWeekendDay(reached) ? worked.has(reached) : !off.has(reached);
    if (isWorked) left -= 1;
  }
  return reached;
}

interface CalendarExceptions {
  readonly daysOff: readonly CivilDay[];
  readonly workedDays: readonly CivilDay[];
}

function exceptions(calendar: WorkingCalendar): CalendarExceptions {
  const holidays = new Set(calendar.holidays.map((day) => requireCivilDay(day, "calendar.holidays")));
  const workingWeekends = new Set(
    calendar.workingWeekends.map((day) => requireCivilDay(day, "calendar.workingWeekends")),
  );
  for (const day of workingWeekends) {
    if (holidays.has(day)) throw new CallerError("calendar.workingWeekends", "no day that is also a holiday", day);
  }
  return {
    daysOff: [...holidays].filter((day) => !isWeekendDay(day)),
    workedDays: [...workingWeekends].filter(isWeekendDay),
  };
}

function isWeekendDay(day: CivilDay): boolean {
  return isWeekend(utcDate(day));
}

function utcDate(day: CivilDay): UTCDate {
  return new UTCDate(epochDay(day) * MILLISECONDS_A_DAY);
}
