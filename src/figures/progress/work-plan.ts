import {
  addDays,
  type CivilDay,
  requireCivilDay,
  type WorkingCalendar,
  workingDayAfter,
  workingDaysBetween,
  type YearStretch,
  yearsWithoutHolidays,
} from "../../foundation/dates/index.js";
import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { type Attainment, attainment } from "../../foundation/quantities/index.js";
import { requireDayWithNext } from "./required-arguments.js";
import { requiredPace } from "./required-pace.js";

/** A plan of work (工作计划): so many units, evenly over the working days from one day to another. */
export interface WorkPlan {
  /** The first day of the work. */
  readonly from: CivilDay;
  /** The last day, by which all of it is to be done. */
  readonly by: CivilDay;
  /** How many units; a whole number from 0. */
  readonly planned: number;
  /** How many units were done before the first day, where the plan speaks of a total; 0 when left out. */
  readonly before?: number;
}

/** How the work stands on a day. */
export interface PlanQuestion {
  /** The plan. */
  readonly plan: WorkPlan;
  /** How many units are done by the end of `asOf`, those before the plan among them. */
  readonly done: number;
  /** The day; its own work is done. */
  readonly asOf: CivilDay;
  /** The holidays and worked weekends; Monday to Friday when left out. */
  readonly calendar?: WorkingCalendar;
}

/** Plan against actual on a day. */
export interface PlanStanding {
  /** What is done of all that was planned; may be more, and is never cut off. */
  readonly attainment: Attainment;
  /** How many units the plan expects to be done by the end of the day, rounded down. */
  readonly expected: number;
  /** How many units more than expected are done; negative when the work is behind. */
  readonly ahead: number;
  /** How many units are missing to the whole plan; 0 once it is done. */
  readonly missing: number;
  /** The years of the plan whose holidays the calendar does not know; their working days are Monday to Friday. */
  readonly holidaysUnknown: readonly YearStretch[];
}

/** A point of a curve: how much is done altogether by the end of a day. */
export interface CurvePoint {
  /** The day. */
  readonly day: CivilDay;
  /** How many units by its end. */
  readonly total: number;
}

/** How what is missing can still be caught up with. */
export interface CatchUp {
  /** How many units are missing. */
  readonly missing: number;
  /** The working days that are left, `asOf` itself not among them. */
  readonly workingDays: number;
  /** How many units a working day it takes, rounded up; undefined when units are missing and no working day is left. */
  readonly perDay: number | undefined;
  /** From what is done on `asOf` to the plan on the last working day; `asOf` alone when no day is left or nothing is missing. */
  readonly points: readonly CurvePoint[];
  /** The years of the days that are left whose holidays the calendar does not know; their working days are Monday to Friday. */
  readonly holidaysUnknown: readonly YearStretch[];
}

/**
 * How the work stands to its plan on a day (计划与实际): what is done of all, what should have been done by now, and the difference in units.
 *
 * @param question - the plan, what is done, the day and the working calendar
 * @returns whole numbers; before the first day nothing is expected, after the last everything
 * @throws {@link findings.CallerError} when a day or a count is wrong, the plan ends before it begins, or it or the question is of 9999-12-31
 * @example
 * ```ts
 * const plan = { from: "2023-05-04", by: "2023-12-29", planned: 8298 } as const;
 * planStanding({ plan, done: 1900, asOf: "2023-06-30" });
 * // => { attainment: { done: 1900, planned: 8298 }, expected: 2026, ahead: -126, missing: 6398, holidaysUnknown: [{ fromYear: 2023, toYear: 2023 }] }
 * ```
 */
export function planStanding(question: PlanQuestion): PlanStanding {
  const { plan, done, calendar } = requireOptions(question, "question");
  const asOf = requireDayWithNext(question.asOf, "asOf");
  const { before, all, workingDays } = requirePlan(plan, calendar);
  const attained = attainment(done, all);
  const elapsed = asOf < plan.from ? 0 : workingDaysBetween(plan.from, addDays(asOf, 1), calendar);
  const isOver = asOf >= plan.by;
  const expected = isOver ? all : before + shareOfDays(plan.planned, elapsed, workingDays);
  return {
    attainment: attained,
    expected,
    ahead: done - expected,
    missing: Math.max(0, all - done),
    holidaysUnknown: yearsWithoutHolidays(plan.from, plan.by, calendar),
  };
}

/**
 * The line that a plan draws: how much is to be done by the end of each working day, evenly and in whole units. In the years that
 * `planStanding` names as `holidaysUnknown` every Monday to Friday is one.
 *
 * @param plan - the plan
 * @param calendar - the holidays and worked weekends; Monday to Friday when left out
 * @returns the day before the first, then every working day; the last day where none of them is a working day
 * @throws {@link findings.CallerError} when a day or a count is wrong, the plan ends before it begins, or it or the question is of 9999-12-31
 * @example
 * ```ts
 * planCurve({ from: "2023-06-29", by: "2023-07-03", planned: 10 }).map(({ day, total }) => [day, total]);
 * // => [["2023-06-28", 0], ["2023-06-29", 3], ["2023-06-30", 6], ["2023-07-03", 10]]
 * ```
 */
export function planCurve(plan: WorkPlan, calendar?: WorkingCalendar): CurvePoint[] {
  const { before, all, workingDays } = requirePlan(plan, calendar);
  if (plan.from === FIRST_DAY) throw new CallerError("plan.from", `a day after ${FIRST_DAY}`, plan.from);
  const points = evenly({ day: addDays(plan.from, -1), total: before }, plan.planned, workingDays, calendar);
  return workingDays === 0 ? [...points, { day: plan.by, total: all }] : points;
}

/**
 * What it takes to be done on time from where the work stands (追赶曲线): what is missing spread over the working days that are left. On the
 * last day and after it there are none: the curve is the one point that is known, and `perDay` says that it cannot be done.
 *
 * @param question - the plan, what is done, the day and the working calendar
 * @returns whole numbers
 * @throws {@link findings.CallerError} when a day or a count is wrong, the plan ends before it begins, or it or the question is of 9999-12-31
 * @example
 * ```ts
 * const plan = { from: "2023-05-04", by: "2023-07-04", planned: 100 } as const;
 * const { perDay, points } = catchUp({ plan, done: 90, asOf: "2023-06-30" });
 * [perDay, ...points.map(({ total }) => total)]; // => [5, 90, 95, 100]
 * catchUp({ plan, done: 90, asOf: "2023-07-04" }).perDay; // => undefined
 * ```
 */
export function catchUp(question: PlanQuestion): CatchUp {
  const { plan, done, asOf, calendar } = requireOptions(question, "question");
  const { missing } = planStanding(question);
  const workingDays = Math.max(0, workingDaysBetween(addDays(asOf, 1), addDays(plan.by, 1), calendar));
  const now = { day: asOf, total: done };
  const perDay = requiredPace({ missing, asOf, by: plan.by, ...(calendar && { calendar }) });
  const points = missing === 0 ? [now] : evenly(now, missing, workingDays, calendar);
  const holidaysUnknown = yearsWithoutHolidays(addDays(asOf, 1), plan.by, calendar);
  return { missing, workingDays, perDay, points, holidaysUnknown };
}

/** The curve begins on the day before. */
const FIRST_DAY: CivilDay = "0001-01-01";

function evenly(
  start: CurvePoint,
  count: number,
  workingDays: number,
  calendar: WorkingCalendar | undefined,
): CurvePoint[] {
  const points = [start];
  let { day } = start;
  for (let at = 1; at <= workingDays; at++) {
    day = workingDayAfter(day, 1, calendar);
    points.push({ day, total: start.total + shareOfDays(count, at, workingDays) });
  }
  return points;
}

/** Exact where the product exceeds the whole numbers that a binary number holds; a plan without a working day expects nothing yet. */
function shareOfDays(count: number, days: number, of: number): number {
  return of === 0 ? 0 : Number((BigInt(count) * BigInt(days)) / BigInt(of));
}

function requirePlan(plan: WorkPlan, calendar: WorkingCalendar | undefined) {
  const { planned, before = 0 } = plan;
  const from = requireCivilDay(plan.from, "plan.from");
  const by = requireDayWithNext(plan.by, "plan.by");
  if (by < from) throw new CallerError("plan.by", `a day from ${from}`, by);
  for (const [name, count] of Object.entries({ planned, before })) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw new CallerError(`plan.${name}`, "a whole number from 0", count);
  }
  return { before, all: before + planned, workingDays: workingDaysBetween(from, addDays(by, 1), calendar) };
}
