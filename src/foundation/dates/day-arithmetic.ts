import { CallerError } from "../findings/index.js";
import { daysInMonth, isLeapYear } from "./calendar.js";
import { type CivilDay, civilDay, dayOfMonth, monthOf, requireCivilDay, yearOf } from "./civil-days.js";

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_400_YEARS = 146_097;
/** Days from 0000-03-01 to 1970-01-01: the count starts in March so that a leap day ends its year. */
const DAYS_TO_1970 = 719_468;

/**
 * The days since 1970-01-01, negative before it: the integer for adding days and counting between days.
 *
 * @param day - a civil day
 * @returns a whole number of days
 * @example
 * ```ts
 * epochDay("1970-01-02"); // => 1
 * ```
 */
export function epochDay(day: CivilDay): number {
  const year = yearOf(day);
  const month = monthOf(day);
  const beforeYear = year - 1;
  const leapDays = Math.floor(beforeYear / 4) - Math.floor(beforeYear / 100) + Math.floor(beforeYear / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  // Day 1 of year 1 is 719,162 days before 1970-01-01.
  return beforeYear * 365 + leapDays + DAYS_BEFORE_MONTH[month - 1]! + leapDay + dayOfMonth(day) - 1 - 719_162;
}

/**
 * The civil day that lies a number of days after 1970-01-01: the way back from {@link epochDay}.
 *
 * @param days - a whole number of days
 * @returns the day
 * @throws {@link findings.CallerError} when the number is not whole, or lies outside the years 1 to 9999
 * @example
 * ```ts
 * dayOfEpoch(19538); // => "2023-06-30"
 * ```
 */
export function dayOfEpoch(days: number): CivilDay {
  const sinceMarch = days + DAYS_TO_1970;
  const era = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return civilDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The corresponding day a number of years later or earlier; where there is none, the last day of the month (29 February goes to
 * 28 February).
 *
 * @param day - a civil day
 * @param years - whole years, negative for earlier
 * @returns the day
 * @throws {@link findings.CallerError} when the years are not whole, or lead out of the years 1 to 9999
 * @example
 * ```ts
 * addYears("1996-02-29", 25); // => "2021-02-28"
 * ```
 */
export function addYears(day: CivilDay, years: number): CivilDay {
  if (!Number.isInteger(years)) throw new CallerError("years", "a whole number", years);
  return addMonths(day, years * 12);
}

/**
 * The corresponding day a number of months later or earlier; where there is none, the last day of the month.
 *
 * @param day - a civil day
 * @param months - whole months, negative for earlier
 * @returns the day
 * @throws {@link findings.CallerError} when the months are not whole, or lead out of the years 1 to 9999
 * @example
 * ```ts
 * addMonths("2023-08-31", 6); // => "2024-02-29"
 * ```
 */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const monthsSinceZero = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = monthsSinceZero - year * 12 + 1;
  return civilDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/**
 * The day a number of days later or earlier.
 *
 * @param day - a civil day
 * @param days - whole days, negative for earlier
 * @returns the day
 * @throws {@link findings.CallerError} when the days are not whole, or lead out of the years 1 to 9999
 * @example
 * ```ts
 * addDays("2020-12-31", 1); // => "2021-01-01"
 * ```
 */
export function addDays(day: CivilDay, days: number): CivilDay {
  return dayOfEpoch(epochDay(day) + days);
}

/**
 * How many days lie from one day to another: 0 for the same day, negative when the second is earlier.
 *
 * @param from - the first day
 * @param to - the second day
 * @returns a whole number of days
 * @throws {@link findings.CallerError} when either is no civil day
 * @example
 * ```ts
 * daysBetween("2023-01-01", "2023-06-30"); // => 180
 * ```
 */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return epochDay(requireCivilDay(to, "to")) - epochDay(requireCivilDay(from, "from"));
}
