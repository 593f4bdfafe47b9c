import { type CivilDay, checkedDayNumber, dayOfNumber } from "../dates/index.js";
import { INCOMPLETE_DATE_READINGS, type IncompleteDateReading } from "./counting.js";
import { requireChoice } from "./rules-value.js";

/** Which day of a range of dates (起止日期) counts as the day of formation; the first is the default. */
export const VOLUME_DATE_READINGS = Object.freeze(["latest", "earliest"] as const);

/** One of {@link VOLUME_DATE_READINGS}. */
export type VolumeDateReading = (typeof VOLUME_DATE_READINGS)[number];

/** What a rule reads of a date: its bounds, and whether it is a range. An `UncertainDate` has all of it. */
export interface FormationDate {
  /** The earliest day it can be. */
  readonly earliest?: CivilDay;
  /** The latest day it can be. */
  readonly latest?: CivilDay;
  /** `range` where it spans many documents. */
  readonly precision?: string;
}

/** The two readings that turn a date as recorded into one day. */
export interface FormationReadings {
  /** How a date without day or month is read. */
  readonly incompleteDate: IncompleteDateReading;
  /** How the range of a volume is read. */
  readonly volumeFormationDate: VolumeDateReading;
}

/** The day of formation (形成日期) that a rule counts from, and what the choice rests on. */
export interface FormationDay {
  /** The day taken. */
  readonly day: CivilDay;
  /** The interpretation that took it, when the date as recorded left a choice. */
  readonly interpretation?: "incompleteDate" | "volumeFormationDate";
  /** The day that the opposite reading would have taken. */
  readonly otherwise?: CivilDay;
}

/** A {@link FormationDay} as integers YYYYMMDD. */
export interface FormationNumbers {
  /** The day taken. */
  readonly formed: number;
  /** The day that the opposite reading would have taken; the same where the date as recorded left no choice. */
  readonly otherwise: number;
  /** The interpretation that took it, when the date as recorded left a choice. */
  readonly interpretation: FormationDay["interpretation"];
}

/** The bounds of a date that a rule can count from. */
export interface UsableBounds {
  /** The earliest day it can be, when that is usable. */
  readonly earliest: CivilDay | undefined;
  /** The latest day it can be, when that is usable. */
  readonly latest: CivilDay | undefined;
}

/** Later years are slips of the pen or stand for “no end”, and adding a term to them would leave the calendar. */
const LAST_PLAUSIBLE_YEAR = 9000;

/** The last day that a rule can count from, as YYYYMMDD: later ones are placeholders, such as 9999-12-31. */
export const LAST_USABLE_DAY = LAST_PLAUSIBLE_YEAR * 10_000 + 1231;

/**
 * The bounds of a date as a host recorded it, without those that no rule can count from: days that are none, days after the year 9000,
 * and two bounds in the wrong order.
 *
 * @param date - the date as recorded, or nothing
 * @returns each bound that is usable
 * @example
 * ```ts
 * usableBounds({ earliest: "1997-06-01", latest: "9999-12-31" }); // => { earliest: "1997-06-01", latest: undefined }
 * ```
 */
export function usableBounds(date: FormationDate | undefined): UsableBounds {
  const earliest = usableDayNumber(date?.earliest);
  const latest = usableDayNumber(date?.latest);
  const isReversed = latest !== 0 && latest < earliest;
  return {
    earliest: earliest === 0 || isReversed ? undefined : dayOfNumber(earliest),
    latest: latest === 0 || isReversed ? undefined : dayOfNumber(latest),
  };
}

/**
 * The day of formation of a record whose date may be incomplete or a range, under the readings chosen.
 *
 * @param date - the date as recorded, or nothing
 * @param readings - how incomplete dates and ranges are read
 * @returns the day, or undefined when a bound is missing or not usable, or when incomplete dates are rejected
 * @throws {@link findings.CallerError} when a reading is unknown
 * @example
 * ```ts
 * const readings = { incompleteDate: "latest", volumeFormationDate: "latest" } as const;
 * formationDay({ earliest: "1997-06-01", latest: "1997-06-30", precision: "month" }, readings)?.day; // => "1997-06-30"
 * ```
 */
export function formationDay(date: FormationDate | undefined, readings: FormationReadings): FormationDay | undefined {
  requireChoice(readings.incompleteDate, INCOMPLETE_DATE_READINGS, "readings.incompleteDate");
  requireChoice(readings.volumeFormationDate, VOLUME_DATE_READINGS, "readings.volumeFormationDate");
  const taken = formationNumbers(date, readings);
  if (taken === undefined) return undefined;
  const { formed, interpretation, otherwise } = taken;
  const day = dayOfNumber(formed);
  return interpretation === undefined ? { day } : { day, interpretation, otherwise: dayOfNumber(otherwise) };
}

/**
 * {@link formationDay} on integers YYYYMMDD, for passes over many records.
 *
 * @param date - the date as recorded, or nothing
 * @param readings - how incomplete dates and ranges are read
 * @returns the days as integers, or undefined as {@link formationDay} is
 * @example
 * ```ts
 * const readings = { incompleteDate: "latest", volumeFormationDate: "latest" } as const;
 * formationNumbers({ earliest: "1997-06-30", latest: "1997-06-30" }, readings);
 * // => { formed: 19970630, otherwise: 19970630, interpretation: undefined }
 * ```
 */
export function formationNumbers(
  date: FormationDate | undefined,
  readings: FormationReadings,
): FormationNumbers | undefined {
  // A database gives null for what it has not.
  if (date === undefined || date === null) return undefined;
  const earliest = usableDayNumber(date.earliest);
  const latest = date.latest === date.earliest ? earliest : usableDayNumber(date.latest);
  if (earliest === 0 || latest < earliest) return undefined;
  if (earliest === latest) return { formed: latest, otherwise: latest, interpretation: undefined };
  const interpretation = date.precision === "range" ? "volumeFormationDate" : "incompleteDate";
  const reading = readings[interpretation];
  if (reading === "reject") return undefined;
  return reading === "latest"
    ? { formed: latest, otherwise: earliest, interpretation }
    : { formed: earliest, otherwise: latest, interpretation };
}

/**
 * A day as a host recorded it, as an integer YYYYMMDD: 0 when no rule can count from it, as for {@link usableBounds}.
 *
 * @param day - the day as recorded, or nothing
 * @returns the integer, or 0
 * @example
 * ```ts
 * ["1997-06-30", "9999-12-31"].map(usableDayNumber); // => [19970630, 0]
 * ```
 */
export function usableDayNumber(day: string | undefined): number {
  const number = typeof day === "string" ? checkedDayNumber(day) : 0;
  return number <= LAST_USABLE_DAY ? number : 0;
}

/**
 * Whether a number can be the year of a record: whole, and neither before the calendar nor so late that a term would leave it.
 *
 * @param year - the year as recorded
 * @returns false for 0, 20233 and every number that is not whole
 * @example
 * ```ts
 * isUsableYear(9999); // => false
 * ```
 */
export function isUsableYear(year: number | undefined): year is number {
  return Number.isInteger(year) && year! >= 1 && year! <= LAST_PLAUSIBLE_YEAR;
}
