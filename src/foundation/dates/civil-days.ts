import { CallerError } from "../findings/index.js";
import { daysInMonth, isRealDay } from "./calendar.js";

/** A civil day as `YYYY-MM-DD`: no time, no time zone, sorted by its text. */
export type CivilDay = `${number}-${number}-${number}`;

const DASH = 45;
const ZERO = 48;
/** `-06-30` by month × 32 + day: passes over a million records write many days. */
const MONTH_DAYS: readonly string[] = /* @__PURE__ */ Array.from({ length: 13 * 32 }, (_, at) => {
  const [month, day] = [at >> 5, at & 31].map((number) => String(number).padStart(2, "0"));
  return `-${month}-${day}`;
});

/**
 * Whether a text is a civil day of the real calendar, `0001-01-01` to `9999-12-31`, four digits of year.
 *
 * @param text - any text, or whatever a host has where a day belongs
 * @returns true when it can be used as a {@link CivilDay}
 * @example
 * ```ts
 * isCivilDay("2023-02-29"); // => false
 * ```
 */
export function isCivilDay(text: unknown): text is CivilDay {
  return typeof text === "string" && numberOfDay(text) !== 0;
}

/**
 * A text as the integer YYYYMMDD where it is a civil day: {@link isCivilDay} and {@link dayNumber} in one step, for passes over many records.
 *
 * @param text - any text
 * @returns the integer, or 0 when the text is no civil day
 * @throws {@link findings.CallerError} when something else than a string is passed
 * @example
 * ```ts
 * [checkedDayNumber("1997-06-30"), checkedDayNumber("1997-06-31")]; // => [19970630, 0]
 * ```
 */
export function checkedDayNumber(text: string): number {
  if (typeof text !== "string") throw new CallerError("text", "a string", text);
  return numberOfDay(text);
}

/** Eight digits are read and checked in one step: where a character is none, it less "0" or 9 less that is negative. */
function numberOfDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return 0;
  const a = text.charCodeAt(0) - ZERO;
  const b = text.charCodeAt(1) - ZERO;
  const c = text.charCodeAt(2) - ZERO;
  const d = text.charCodeAt(3) - ZERO;
  const e = text.charCodeAt(5) - ZERO;
  const f = text.charCodeAt(6) - ZERO;
  const g = text.charCodeAt(8) - ZERO;
  const h = text.charCodeAt(9) - ZERO;
  const isBelow = (a | b | c | d | e | f | g | h) < 0;
  const isAbove = ((9 - a) | (9 - b) | (9 - c) | (9 - d) | (9 - e) | (9 - f) | (9 - g) | (9 - h)) < 0;
  if (isBelow || isAbove) return 0;
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const day = g * 10 + h;
  // Most days are in every month.
  const isReal = year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
  return isReal ? year * 10_000 + month * 100 + day : 0;
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
  const text = year < 1000 ? String(year).padStart(4, "0") : String(year);
  return `${text}${MONTH_DAYS[month * 32 + day]}` as CivilDay;
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
  if (isCivilDay(value)) return value;
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
 * The year of a day.
 *
 * @param day - a civil day
 * @returns 1 to 9999
 * @throws {@link findings.CallerError} when it is no text, such as a `Date`
 * @example
 * ```ts
 * yearOf("2023-06-30"); // => 2023
 * ```
 */
export function yearOf(day: CivilDay): number {
  requireDayText(day);
  return twoDigits(day, 0) * 100 + twoDigits(day, 2);
}

/**
 * The month of a day.
 *
 * @param day - a civil day
 * @returns 1 to 12
 * @throws {@link findings.CallerError} when it is no text, such as a `Date`
 * @example
 * ```ts
 * monthOf("2023-06-30"); // => 6
 * ```
 */
export function monthOf(day: CivilDay): number {
  requireDayText(day);
  return twoDigits(day, 5);
}

/**
 * The day of the month.
 *
 * @param day - a civil day
 * @returns 1 to 31
 * @throws {@link findings.CallerError} when it is no text, such as a `Date`
 * @example
 * ```ts
 * dayOfMonth("2023-06-30"); // => 30
 * ```
 */
export function dayOfMonth(day: CivilDay): number {
  requireDayText(day);
  return Number(day.slice(8));
}

/** A `Date` says another day in every time zone; a database driver may have made one of a column. Only its type is checked here, for speed. */
function requireDayText(day: CivilDay): void {
  if (typeof day !== "string") throw new CallerError("day", "a civil day such as 2023-06-30", day);
}

/** Two digits at a place, or NaN, of which no day can come. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Number.NaN : tens * 10 + ones;
}
