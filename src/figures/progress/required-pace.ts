import { addDays, type CivilDay, type WorkingCalendar, workingDaysBetween } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { ceilingOf } from "./ceiling.js";
import { requireDayWithNext, requireMissing } from "./required-arguments.js";

/** What is missing, and the day by which it is wanted. */
export interface PaceQuestion {
  /** How many units are missing. */
  readonly missing: number;
  /** The day of the question; work goes on from the next day. */
  readonly asOf: CivilDay;
  /** The last day on which it may be reached. */
  readonly by: CivilDay;
  /** The holidays and worked weekends; Monday to Friday when left out. */
  readonly calendar?: WorkingCalendar;
}

/**
 * How many units a working day are needed to reach a target by a day (日均需完成量), rounded up.
 *
 * @param question - what is missing and by when
 * @returns a whole number, or undefined when no working day is left and something is still missing
 * @throws {@link findings.CallerError} when a day is no civil day before 9999-12-31 or `missing` is not a whole number from 0
 * @example
 * ```ts
 * requiredPace({ missing: 8298, asOf: "2023-06-30", by: "2023-12-29" }); // => 64
 * ```
 */
export function requiredPace(question: PaceQuestion): number | undefined {
  const missing = requireMissing(requireOptions(question, "question").missing);
  const workingDays = workingDaysBetween(
    addDays(requireDayWithNext(question.asOf, "asOf"), 1),
    addDays(requireDayWithNext(question.by, "by"), 1),
    question.calendar,
  );
  if (missing === 0) return 0;
  return workingDays <= 0 ? undefined : ceilingOf(missing, 1, workingDays);
}
