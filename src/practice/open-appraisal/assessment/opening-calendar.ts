import { type CivilDay, dayNumber, requireCivilDay } from "../../../foundation/dates/index.js";
import { completionDay, latestCompleted } from "../../../foundation/law/index.js";
import { type ClosurePeriod, type HistoricalRecords, holdsOn } from "../rules/closure-tables.js";
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
   * The first later day on which a record that is due no longer is, since another row of the table asks for more.
   *
   * @param formed - the day of formation as YYYYMMDD
   * @returns the day, or undefined when it stays due
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
  const asOf = requireCivilDay(options.asOf, "asOf");
  const rules = requireOpeningRules(options.rules, "rules");
  const { closurePeriods, historicalRecords, counting } = rules;
  const period = closurePeriods.find((row) => holdsOn(row, asOf));
  const cutOff = cutOffOn(asOf, rules);
  const laterCutOffs = boundariesAfter(asOf, [...closurePeriods, ...historicalRecords]).map((day) => ({
    day,
    cutOff: cutOffOn(day, rules),
  }));
  return {
    ...(period === undefined ? {} : { period }),
    historical: historicalRecords.filter((row) => holdsOn(row, asOf)),
    isDue: (formed) => formed <= cutOff,
    dueDay: (formed) => {
      const isDue = dayNumber(formed) <= cutOff;
      let first: CivilDay | undefined;
      const take = (day: CivilDay) => {
        if ((isDue || day > asOf) && (first === undefined || day < first)) first = day;
      };
      for (const { years, from, until } of closurePeriods) {
        const day = later(from, completionDay(formed, years, counting));
        if (until === undefined || day < until) take(day);
      }
      for (const { formedBefore, from } of historicalRecords) if (formed < formedBefore) take(from);
      return first;
    },
    lapseDay: (formed) => laterCutOffs.find((each) => formed > each.cutOff)?.day,
  };
}

/** The latest day of formation whose closure is complete on a day, as an integer; 0 when no row holds. */
function cutOffOn(day: CivilDay, { closurePeriods, historicalRecords, counting }: OpeningRules): number {
  const period = closurePeriods.find((row) => holdsOn(row, day));
  const general = period === undefined ? 0 : latestCompleted(day, period.years, counting);
  const before = historicalRecords.filter((row) => holdsOn(row, day)).map((row) => dayNumber(row.formedBefore) - 1);
  return Math.max(general, ...before);
}

/** The days on which rows begin or end; a period that is complete stays complete between them. */
function boundariesAfter(asOf: CivilDay, rows: readonly (ClosurePeriod | HistoricalRecords)[]): readonly CivilDay[] {
  const days = rows.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
  return days.filter((day) => day > asOf).sort();
}

/** A period that is complete before its law is in force is complete on the law's first day. */
function later(from: CivilDay, day: CivilDay): CivilDay {
  if (day < from) return from;
  return day;
}
