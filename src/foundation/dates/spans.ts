import { CallerError } from "../findings/index.js";
import { type CivilDay, civilDay, requireCivilDay } from "./civil-days.js";
import { addDays, addMonths } from "./day-arithmetic.js";

/** A stretch of days (起止): half-open, so that two halves meet in one day and a day lies in exactly one of them. */
export interface Span {
  /** The first day. */
  readonly from: CivilDay;
  /** The first day after the span. */
  readonly until: CivilDay;
}

const LAST_YEAR_WITH_A_NEXT = 9998;

/**
 * A half of a year (上半年, 下半年): January to June, or July to December.
 *
 * @param year - 1 to 9998
 * @param half - 1 or 2
 * @returns the span
 * @throws {@link findings.CallerError} when there is no such half-year
 * @example
 * ```ts
 * halfYearSpan(2023, 1); // => { from: "2023-01-01", until: "2023-07-01" }
 * ```
 */
export function halfYearSpan(year: number, half: 1 | 2): Span {
  if (half !== 1 && half !== 2) throw new CallerError("half", "1 or 2", half);
  return monthsFrom(year, half * 6 - 5, 6);
}

/**
 * A quarter (季度) of a year.
 *
 * @param year - 1 to 9998
 * @param quarter - 1 to 4
 * @returns the span
 * @throws {@link findings.CallerError} when there is no such quarter
 * @example
 * ```ts
 * quarterSpan(2023, 4); // => { from: "2023-10-01", until: "2024-01-01" }
 * ```
 */
export function quarterSpan(year: number, quarter: 1 | 2 | 3 | 4): Span {
  if (!Number.isInteger(quarter) || quarter < 1 || quarter > 4) throw new CallerError("quarter", "1 to 4", quarter);
  return monthsFrom(year, quarter * 3 - 2, 3);
}

/**
 * A calendar year (年度).
 *
 * @param year - 1 to 9998
 * @returns the span
 * @throws {@link findings.CallerError} when the year is out of range
 * @example
 * ```ts
 * yearSpan(2023); // => { from: "2023-01-01", until: "2024-01-01" }
 * ```
 */
export function yearSpan(year: number): Span {
  return monthsFrom(year, 1, 12);
}

/**
 * The span of two days that both belong to it, as a report or a volume writes them.
 *
 * @param from - the first day
 * @param lastDay - the last day, the same or later
 * @returns the span
 * @throws {@link findings.CallerError} when either is no civil day, or the last day is before the first
 * @example
 * ```ts
 * spanOf("2023-01-01", "2023-06-30"); // => { from: "2023-01-01", until: "2023-07-01" }
 * ```
 */
export function spanOf(from: CivilDay, lastDay: CivilDay): Span {
  requireCivilDay(from, "from");
  requireCivilDay(lastDay, "lastDay");
  if (lastDay < from) throw new CallerError("lastDay", `a day not before ${from}`, lastDay);
  return { from, until: addDays(lastDay, 1) };
}

/**
 * The last day that belongs to a span, which is the one that people write.
 *
 * @param span - a span of at least one day
 * @returns the day before `until`
 * @throws {@link findings.CallerError} when the span has no day
 * @example
 * ```ts
 * lastDayOf(halfYearSpan(2023, 1)); // => "2023-06-30"
 * ```
 */
export function lastDayOf(span: Span): CivilDay {
  return addDays(requireSpan(span, "span").until, -1);
}

/**
 * Checks a span that a caller hands over.
 *
 * @param span - what came
 * @param argument - its name, for the error
 * @returns the same span
 * @throws {@link findings.CallerError} when one of its days is no civil day, or it has no day
 * @example
 * ```ts
 * requireSpan({ from: "2023-01-01", until: "2023-07-01" }, "within").until; // => "2023-07-01"
 * ```
 */
export function requireSpan(span: Span, argument: string): Span {
  requireCivilDay(span.from, `${argument}.from`);
  requireCivilDay(span.until, `${argument}.until`);
  if (span.until <= span.from) throw new CallerError(`${argument}.until`, `a day after ${span.from}`, span.until);
  return span;
}

/**
 * Whether a day lies in a span: its first day does, `until` does not.
 *
 * @param span - a span
 * @param day - a civil day
 * @returns true when it does
 * @throws {@link findings.CallerError} when one of the three is no civil day
 * @example
 * ```ts
 * spanHas(halfYearSpan(2023, 1), "2023-07-01"); // => false
 * ```
 */
export function spanHas(span: Span, day: CivilDay): boolean {
  requireCivilDay(span.from, "span.from");
  requireCivilDay(span.until, "span.until");
  requireCivilDay(day, "day");
  return span.from <= day && day < span.until;
}

function monthsFrom(year: number, month: number, months: number): Span {
  if (!Number.isInteger(year) || year < 1 || year > LAST_YEAR_WITH_A_NEXT) {
    throw new CallerError("year", `a year from 1 to ${LAST_YEAR_WITH_A_NEXT}`, year);
  }
  const from = civilDay(year, month, 1);
  return { from, until: addMonths(from, months) };
}
