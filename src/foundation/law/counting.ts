import { type CivilDay, dayNumber, dayOfNumber, daysInMonth, isLeapYear, requireCivilDay } from "../dates/index.js";
import { CallerError } from "../findings/index.js";

/** How the end of “N years from a day” is counted; the first is the default. See the interpretation `counting`. */
export const COUNTINGS = Object.freeze(["day-after", "anniversary", "year-batch"] as const);

/** One of {@link COUNTINGS}. */
export type Counting = (typeof COUNTINGS)[number];

/** How an incomplete date is read; the first is the default. See the interpretation `incompleteDate`. */
export const INCOMPLETE_DATE_READINGS = Object.freeze(["latest", "earliest", "reject"] as const);

/** One of {@link INCOMPLETE_DATE_READINGS}. */
export type IncompleteDateReading = (typeof INCOMPLETE_DATE_READINGS)[number];

/**
 * The first day on which a number of years from a day is complete.
 *
 * @param from - the day from which the years run
 * @param years - whole years
 * @param counting - how they are counted
 * @returns the day
 * @example
 * ```ts
 * completionDay("1998-01-01", 25, "day-after"); // => "2023-01-02"
 * ```
 */
export function completionDay(from: CivilDay, years: number, counting: Counting): CivilDay {
  if (!Number.isInteger(years)) throw new CallerError("years", "a whole number", years);
  return dayOfNumber(completionNumber(dayNumber(from), years, counting));
}

/**
 * {@link completionDay} on integers YYYYMMDD, for passes over many records.
 *
 * @param from - the day from which the years run, as YYYYMMDD
 * @param years - whole years
 * @param counting - how they are counted
 * @returns the day as YYYYMMDD; beyond the year 9999 it is no day of the calendar
 * @example
 * ```ts
 * completionNumber(19980101, 25, "day-after"); // => 20230102
 * ```
 */
export function completionNumber(from: number, years: number, counting: Counting): number {
  switch (counting) {
    case "day-after":
      return dayAfter(inFebruary(from + years * YEAR));
    case "anniversary":
      return inFebruary(from + years * YEAR);
    case "year-batch":
      return (Math.floor(from / YEAR) + years + 1) * YEAR + 101;
    default:
      throw unknownCounting(counting);
  }
}

/**
 * {@link completionDay} turned round and freed of the years: any number of years from any day is complete on a given day when
 * the day as YYYYMMDD + 10,000 × years is no greater than this. So a million records are decided by one comparison each, whatever their terms.
 *
 * @param asOf - the day of the question
 * @param counting - how the years are counted
 * @returns the bound as YYYYMMDD, which may be a 29 February that its year does not have
 * @example
 * ```ts
 * 19980101 + 25 * 10_000 <= completionBound("2023-01-02", "day-after"); // => true
 * completionBound("2021-02-28", "anniversary"); // => 20210229
 * ```
 */
export function completionBound(asOf: CivilDay, counting: Counting): number {
  const number = dayNumber(requireCivilDay(asOf, "asOf"));
  switch (counting) {
    case "day-after":
      return withLeapDay(dayBefore(number));
    case "anniversary":
      return withLeapDay(number);
    case "year-batch":
      return (Math.floor(number / YEAR) - 1) * YEAR + 1231;
    default:
      throw unknownCounting(counting);
  }
}

/**
 * The latest day from which a number of years is complete on a given day: the {@link completionBound} of that number of
 * years as a day of the calendar.
 *
 * @param asOf - the day of the question
 * @param years - whole years
 * @param counting - how they are counted
 * @returns the day as an integer YYYYMMDD
 * @example
 * ```ts
 * latestCompleted("2023-06-30", 25, "day-after"); // => 19980629
 * ```
 */
export function latestCompleted(asOf: CivilDay, years: number, counting: Counting): number {
  const latest = completionBound(asOf, counting) - years * YEAR;
  return counting === "year-batch" ? latest : dayNumber(dayOfNumber(inFebruary(latest)));
}

function unknownCounting(counting: never): CallerError {
  return new CallerError("counting", `one of ${COUNTINGS.join(", ")}`, counting);
}

/** One year on integers YYYYMMDD. */
const YEAR = 10_000;
const MONTH = 100;

/** In a common year the anniversary of 29 February is 28 February. */
function inFebruary(number: number): number {
  return number % YEAR === 229 && !isLeapYear(Math.floor(number / YEAR)) ? number - 1 : number;
}

/** So on 28 February of a common year the later of the two February days counts too. */
function withLeapDay(number: number): number {
  return number % YEAR === 228 && !isLeapYear(Math.floor(number / YEAR)) ? number + 1 : number;
}

function dayAfter(number: number): number {
  const month = Math.floor(number / MONTH) % MONTH;
  if (number % MONTH < daysInMonth(Math.floor(number / YEAR), month)) return number + 1;
  return month < 12 ? number - (number % MONTH) + MONTH + 1 : (Math.floor(number / YEAR) + 1) * YEAR + 101;
}

function dayBefore(number: number): number {
  if (number % MONTH > 1) return number - 1;
  const year = Math.floor(number / YEAR);
  const month = Math.floor(number / MONTH) % MONTH;
  return month === 1 ? (year - 1) * YEAR + 1231 : number - 1 - MONTH + daysInMonth(year, month - 1);
}
