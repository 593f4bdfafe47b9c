import {
  addDays,
  addYears,
  type CivilDay,
  civilDay,
  dayNumber,
  dayOfMonth,
  isLeapYear,
  monthOf,
  requireCivilDay,
  yearOf,
} from "../dates/index.js";
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
  switch (counting) {
    case "day-after":
      return addDays(addYears(from, years), 1);
    case "anniversary":
      return addYears(from, years);
    case "year-batch":
      return civilDay(yearOf(from) + years + 1, 1, 1);
    default:
      throw unknownCounting(counting);
  }
}

/**
 * The latest day from which a number of years is complete on a given day: {@link completionDay} turned round, so that a million
 * records are decided by one comparison each.
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
  requireCivilDay(asOf, "asOf");
  switch (counting) {
    case "day-after":
      return dayNumber(latestWithAnniversaryBy(addDays(asOf, -1), years));
    case "anniversary":
      return dayNumber(latestWithAnniversaryBy(asOf, years));
    case "year-batch":
      return (yearOf(asOf) - years - 1) * 10_000 + 1231;
    default:
      throw unknownCounting(counting);
  }
}

function unknownCounting(counting: never): CallerError {
  return new CallerError("counting", `one of ${COUNTINGS.join(", ")}`, counting);
}

/** In a common year the anniversary of 29 February is 28 February, so on that day the later of the two February days counts too. */
function latestWithAnniversaryBy(day: CivilDay, years: number): CivilDay {
  const earlier = addYears(day, -years);
  const isEndOfFebruary = monthOf(day) === 2 && dayOfMonth(day) === 28 && !isLeapYear(yearOf(day));
  return isEndOfFebruary && isLeapYear(yearOf(earlier)) ? addDays(earlier, 1) : earlier;
}
