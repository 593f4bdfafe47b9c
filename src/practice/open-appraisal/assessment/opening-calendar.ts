import { type CivilDay, dayNumber, dayOfNumber, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import { completionBound, completionNumber, holdsOn } from "../../../foundation/law/index.js";
import type { ClosurePeriod, HistoricalRecords } from "../rules/closure-tables.js";
import type { OpeningRules } from "../rules/opening-rules.js";
import { requireOpeningRules } from "../rules/require-opening-rules.js";

/** What every question about opening needs: the day, and the rules. */
export interface OpeningOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, such as `OPENING_RULES`. */
  readonly rules: OpeningRules;
}

/** The closure periods as of one day, turned into one cut-off: the kernel that every question about age asks. */
export interface OpeningCalendar {
  /** The period that holds on the day; absent before the first. */
  readonly period?: ClosurePeriod;
  /** The rows that hold on the day for records from before another. */
  readonly historical: readonly HistoricalRecords[];
  /** The cut-off: an integer YYYYMMDD, 0 when no row holds. What was formed on it or before is due. */
  readonly cutOff: number;
  /**
   * Whether the closure of a record is complete on the day, by one comparison of integers.
   *
   * @param formed - the day of formation as YYYYMMDD
   * @returns true when a review is due
   */
  isDue(formed: number): boolean;
  /**
   * The first day on which a record was or will be due, across every change of the law in the table.
   *
   * @param formed - the day of formation
   * @returns the day, or undefined when no period of the table is ever complete
   */
  dueDay(formed: CivilDay): CivilDay | undefined;
  /**
   * {@link dueDay} on integers, for passes over many records.
   *
   * @param formed - the day of formation as YYYYMMDD
   * @returns the day as YYYYMMDD, or undefined when no period of the table is ever complete
   */
  dueNumber(formed: number): number | undefined;
  /**
   * The first later day on which a record that is due no longer is, since another row of the table asks for more.
   *
   * @param formed - the day of formation as YYYYMMDD
   * @returns the day, or undefined when it stays due or is not due
   */
  lapseDay(formed: number): CivilDay | undefined;
}

/**
 * The closure periods as of a day. The wave of 2021-01-01, on which everything formed from 1991 to 1995 fell due, comes out of the
 * table and is written nowhere.
 *
 * @param options - the day and the rules
 * @returns the period of that day, its cut-off, and the due day of any record
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * openingCalendar({ asOf: "2023-06-30", rules: OPENING_RULES }).dueDay("1993-05-04"); // => "2021-01-01"
 * ```
 */
export function openingCalendar(options: OpeningOptions): OpeningCalendar {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireOpeningRules(options.rules, "rules");
  const { closurePeriods, historicalRecords } = rules;
  const period = closurePeriods.find((row) => holdsOn(row, asOf));
  const cutOff = cutOffOn(asOf, rules);
  const dueNumber = dueNumbers(dayNumber(asOf), cutOff, rules);
  const laterCutOffs = endsAfter(asOf, [...closurePeriods, ...historicalRecords]).map((day) => ({
    day,
    cutOff: cutOffOn(day, rules),
  }));
  return {
    ...(period === undefined ? {} : { period }),
    historical: historicalRecords.filter((row) => holdsOn(row, asOf)),
    cutOff,
    isDue: (formed) => formed <= cutOff,
    dueDay: (formed) => {
      const due = dueNumber(dayNumber(formed));
      return due === undefined ? undefined : dayOfNumber(due);
    },
    dueNumber,
    lapseDay: (formed) => (formed > cutOff ? undefined : laterCutOffs.find((each) => formed > each.cutOff)?.day),
  };
}

/** The first day on which a row lets a record fall due; of a record that is not due by `asOf`, the first after it. */
function dueNumbers(asOf: number, cutOff: number, { closurePeriods, historicalRecords, counting }: OpeningRules) {
  const periods = closurePeriods.map(({ years, from, until }) => ({
    years,
    from: dayNumber(from),
    until: until === undefined ? Number.POSITIVE_INFINITY : dayNumber(until),
  }));
  const histories = historicalRecords.map(({ formedBefore, from }) => ({
    formedBefore: dayNumber(formedBefore),
    from: dayNumber(from),
  }));
  return (formed: number): number | undefined => {
    const after = formed <= cutOff ? 0 : asOf;
    let first = Number.POSITIVE_INFINITY;
    for (const { years, from, until } of periods) {
      // A period that is complete before its law is in force is complete on the law's first day.
      const day = Math.max(from, completionNumber(formed, years, counting));
      if (day < until && day > after) first = Math.min(first, day);
    }
    for (const { formedBefore, from } of histories) {
      if (formed < formedBefore && from > after) first = Math.min(first, from);
    }
    return first === Number.POSITIVE_INFINITY ? undefined : first;
  };
}

/** The latest day of formation whose closure is complete on a day, as an integer; 0 when no row holds. */
function cutOffOn(day: CivilDay, { closurePeriods, historicalRecords, counting }: OpeningRules): number {
  const period = closurePeriods.find((row) => holdsOn(row, day));
  const general = period === undefined ? 0 : completionBound(day, counting) - period.years * 10_000;
  const before = historicalRecords.filter((row) => holdsOn(row, day)).map((row) => dayNumber(row.formedBefore) - 1);
  return Math.max(general, ...before);
}

/** The later days on which rows end; what is complete stays complete between them, also where a row begins. */
function endsAfter(asOf: CivilDay, rows: readonly (ClosurePeriod | HistoricalRecords)[]): readonly CivilDay[] {
  const ends = rows.map(({ until = asOf }) => until);
  return ends.filter((day) => day > asOf).sort();
}
