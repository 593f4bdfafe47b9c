import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { completionDay, latestCompleted } from "../../../foundation/law/index.js";
import type { ClosurePeriod } from "../rules/closure-tables.js";
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
  const { closurePeriods, counting } = requireOpeningRules(options.rules, "rules");
  const period = closurePeriods.find((row) => row.from <= asOf && (row.until === undefined || asOf < row.until));
  const cutOff = period === undefined ? 0 : latestCompleted(asOf, period.years, counting);
  return {
    ...(period === undefined ? {} : { period }),
    isDue: (formed) => formed <= cutOff,
    dueDay: (formed) => {
      const days = closurePeriods.flatMap(({ years, from, until }) => {
        const day = notBefore(from, completionDay(formed, years, counting));
        return until === undefined || day < until ? [day] : [];
      });
      const hasPassed = period !== undefined && completionDay(formed, period.years, counting) <= asOf;
      return hasPassed ? days[0] : days.find((day) => day > asOf);
    },
  };
}

/** A period that is complete before its law is in force is complete on the law's first day. */
function notBefore(from: CivilDay, day: CivilDay): CivilDay {
  if (day < from) return from;
  return day;
}
