import { CallerError } from "../findings/index.js";

/** A civil day as `YYYY-MM-DD`: no time, no time zone, sorted by its text. */
export type CivilDay = `${number}-${number}-${number}`;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_400_YEARS = 146_097;
/** Days from 0000-03-01 to 1970-01-01: the count starts in March so that a leap day ends its year. */
const DAYS_TO_1970 = 719_468;

/**
 * Whether a text is a civil day of the real calendar, `0001-01-01` to `9999-12-31`, four digits of year.
 *
 * @param text - any text
 * @returns true when it can be used as a {@link CivilDay}
 * @example
 * ```ts
 * isCivilDay("2023-02-29"); // => false
 * ```
 */
export function isCivilDay(text: string): text is CivilDay {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  for (const at of [0, 1, 2, 3, 5, 6, 8, 9]) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return isRealDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/**
 * Whether year, month and day name a day of the real calendar, years 1 to 9999.
 *
 * @param year - 1 to 9999
 * @param month - 1 to 12
 * @param day - 1 to the month's length
 * @returns false for 1999-02-31, a 13th month and every number that is not whole
 * @example
 * ```ts
 * isRealDay(2024, 2, 29); // => true
 * ```
 */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * The number of days of a month.
 *
 * @param year - the year, for February
 * @param month - 1 to 12
 * @returns 28 to 31
 * @example
 * ```ts
 * daysInMonth(2023, 2); // => 28
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether a year of the Gregorian calendar has a 29 February.
 *
 * @param year - the year
 * @returns true for 2000 and 2024, false for 1900 and 2023
 * @example
 * ```ts
 * isLeapYear(1900); // => false
 * ```
 */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * The civil day of a year, a month and a day.
 *
 * @param year - 1 to 9999
 * @param month - 1 to 12
 * @param day - 1 to the month's length
 * @returns the day as `YYYY-MM-DD`
 * @throws {@link findings.CallerError} when there is no such day
 * @example
 * ```ts
 * civilDay(2023, 6, 30); // => "2023-06-30"
 * ```
 */
export function civilDay(year: number, month: number, day: number): CivilDay {
  if (!isRealDay(year, month, day)) {
    throw new CallerError("year, month, day", "a day of the calendar", `${year}-${month}-${day}`);
  }
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CivilDay;
}

/**
 * Checks a day that a caller hands over, such as `asOf`: the clock is the host's, so a wrong day is a programmer's mistake.
 *
 * @param value - what came
 * @param argument - its name, for the error
 * @returns the same day
 * @throws {@link findings.CallerError} when it is not a civil day
 * @example
 * ```ts
 * requireCivilDay("2023-06-30", "asOf"); // => "2023-06-30"
 * ```
 */
export function requireCivilDay(value: unknown, argument: string): CivilDay {
  if (typeof value === "string" && isCivilDay(value)) return value;
  throw new CallerError(argument, "a civil day such as 2023-06-30", value);
}

/**
 * A civil day as the integer YYYYMMDD, which the rules compare instead of text.
 *
 * @param day - a civil day
 * @returns the integer
 * @example
 * ```ts
 * dayNumber("1997-06-30"); // => 19970630
 * ```
 */
export function dayNumber(day: CivilDay): number {
  return yearOf(day) * 10_000 + monthOf(day) * 100 + dayOfMonth(day);
}

/**
 * The civil day of an integer YYYYMMDD: the way back from {@link dayNumber}.
 *
 * @param number - an integer such as 19970630
 * @returns the day
 * @throws {@link findings.CallerError} when the integer is no day of the calendar
 * @example
 * ```ts
 * dayOfNumber(19970630); // => "1997-06-30"
 * ```
 */
export function dayOfNumber(number: number): CivilDay {
  return civilDay(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

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
 * @example
 * ```ts
 * daysBetween("2023-01-01", "2023-06-30"); // => 180
 * ```
 */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return epochDay(to) - epochDay(from);
}

/**
 * The year of a day.
 *
 * @param day - a civil day
 * @returns 1 to 9999
 * @example
 * ```ts
 * yearOf("2023-06-30"); // => 2023
 * ```
 */
export function yearOf(day: CivilDay): number {
  return Number(day.slice(0, 4));
}

/**
 * The month of a day.
 *
 * @param day - a civil day
 * @returns 1 to 12
 * @example
 * ```ts
 * monthOf("2023-06-30"); // => 6
 * ```
 */
export function monthOf(day: CivilDay): number {
  return Number(day.slice(5, 7));
}

/**
 * The day of the month.
 *
 * @param day - a civil day
 * @returns 1 to 31
 * @example
 * ```ts
 * dayOfMonth("2023-06-30"); // => 30
 * ```
 */
export function dayOfMonth(day: CivilDay): number {
  return Number(day.slice(8));
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
