import { CallerError } from "../../../foundation/findings/index.js";
import { requireChoice } from "../../../foundation/law/index.js";
import type { ChartedYear } from "../../charts/index.js";
import { COUNTING_UNITS, type CountingUnit, countIn } from "../../progress/index.js";
import type { DueSummary } from "./due-summary.js";

/** The due lists that {@link dueYears} sets side by side. */
export interface DueSummaries {
  /** What is due for open appraisal. */
  readonly opening: DueSummary;
  /** What is due for retention appraisal. */
  readonly retention: DueSummary;
}

/**
 * What falls due for opening and for retention appraisal, year by year without gaps, as `dueByYearChart` draws it.
 *
 * @param summaries - the two due lists in figures
 * @param unit - what is counted
 * @returns one entry for each year from the first to the last in which anything falls due; none when nothing does
 * @throws {@link findings.CallerError} when there is no such unit, or a year of a list is none of the calendar
 * @example
 * ```ts
 * const nothing = dueSummary({ due: [], undetermined: [], asked: 0 });
 * dueYears({ opening: nothing, retention: nothing }, "volumes"); // => []
 * ```
 */
export function dueYears({ opening, retention }: DueSummaries, unit: CountingUnit): ChartedYear[] {
  requireChoice(unit, COUNTING_UNITS, "unit");
  const openings = countsByYear(opening, unit, "summaries.opening.byYear");
  const retentions = countsByYear(retention, unit, "summaries.retention.byYear");
  const known = [...openings.keys(), ...retentions.keys()];
  const years: ChartedYear[] = [];
  const last = Math.max(...known);
  for (let year = Math.min(...known); year <= last; year++) {
    years.push({ year, opening: openings.get(year) ?? 0, retention: retentions.get(year) ?? 0 });
  }
  return years;
}

/** A year that is none, as of a due day that is none, would lose all years or make millions of empty ones. */
function countsByYear(summary: DueSummary, unit: CountingUnit, argument: string): ReadonlyMap<number, number> {
  for (const { year } of summary.byYear) {
    if (!Number.isInteger(year) || year < 1 || year > 9999)
      throw new CallerError(argument, "years from 1 to 9999", year);
  }
  return new Map(summary.byYear.map(({ year, extent }) => [year, countIn(extent, unit)]));
}
