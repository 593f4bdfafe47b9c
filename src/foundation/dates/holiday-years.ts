import { type CivilDay, requireCivilDay, yearOf } from "./civil-days.js";
import { WEEKDAYS_ONLY, type WorkingCalendar } from "./working-days.js";

/** Years that follow one another. */
export interface YearStretch {
  /** The first. */
  readonly fromYear: number;
  /** The last. */
  readonly toYear: number;
}

/**
 * The years, among those that a stretch of days touches, whose holidays a calendar does not know: working days in them are counted Monday to
 * Friday. A year is known when the calendar lists one of its days; the last days of December do not count, since the notice of the year that
 * follows names them.
 *
 * @param from - the first day
 * @param to - the last day
 * @param calendar - the holidays and worked weekends; none when left out
 * @returns one stretch for each run of years, the earliest first; none when `to` is earlier than `from`
 * @throws {@link findings.CallerError} when a day is no civil day
 * @example
 * ```ts
 * const calendar = { holidays: ["2024-10-02"], workingWeekends: [] } as const;
 * yearsWithoutHolidays("2022-05-01", "2025-03-31", calendar); // => [{ fromYear: 2022, toYear: 2023 }, { fromYear: 2025, toYear: 2025 }]
 * ```
 */
export function yearsWithoutHolidays(
  from: CivilDay,
  to: CivilDay,
  calendar: WorkingCalendar = WEEKDAYS_ONLY,
): YearStretch[] {
  requireCivilDay(from, "from");
  requireCivilDay(to, "to");
  if (to < from) return [];
  const known = knownYears(calendar);
  const stretches: { fromYear: number; toYear: number }[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    if (known.has(year)) continue;
    const last = stretches.at(-1);
    if (last?.toYear === year - 1) last.toYear = year;
    else stretches.push({ fromYear: year, toYear: year });
  }
  return stretches;
}

/** The last days of December stand in the notice of the year that follows, whose holiday of the new year may begin with them. */
function knownYears({ holidays, workingWeekends }: WorkingCalendar): ReadonlySet<number> {
  return new Set([...holidays, ...workingWeekends].filter((day) => day.slice(5) < "12-25").map(yearOf));
}
