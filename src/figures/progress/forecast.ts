import {
  addDays,
  addYears,
  type CivilDay,
  civilDay,
  latestDay,
  requireCivilDay,
  type WorkingCalendar,
  workingDayAfter,
  workingDaysBetween,
  yearOf,
  yearsWithoutHolidays,
} from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { type Basis, basisOf, type Verdict } from "../../foundation/verdicts/index.js";
import { requireExtent } from "../../holdings/extents/index.js";
import type { DatedBatch } from "./burn-up.js";
import { ceilingOf } from "./ceiling.js";
import { COUNTING_UNITS, type CountingUnit, countIn } from "./counting-units.js";
import { type KnownPaceRule, PACE_RULES, type PaceRule } from "./pace-rules.js";
import type { PaceOfLate, ProgressReason } from "./reasons.js";
import { requireDayWithNext, requireMissing, requirePaceRule } from "./required-arguments.js";
import { requiredPace } from "./required-pace.js";

/** What a forecast goes by. */
export interface ForecastQuestion {
  /** The batches completed so far, in any order; those after `asOf` are not done yet. */
  readonly batches: Iterable<DatedBatch>;
  /** The first day of the work; windows before it do not count as idle. */
  readonly since: CivilDay;
  /** What is counted. */
  readonly unit: CountingUnit;
  /** How many units are missing, such as {@link TargetStanding.missing}. */
  readonly missing: number;
  /** The day of the forecast; its own work is done. */
  readonly asOf: CivilDay;
  /**
   * The holidays and worked weekends; Monday to Friday when left out, and in years it does not know. Reasons name those years among all that
   * were counted in: from the first window of the pace to the latest day of the answer, or to `by`.
   */
  readonly calendar?: WorkingCalendar;
  /** The last day on which it may be done, where there is one; a reason then says whether it will. */
  readonly by?: CivilDay;
  /** How the pace of late is taken: a code of {@link PACE_RULES}, the first when left out, or a row of the host's own. */
  readonly pace?: KnownPaceRule | PaceRule;
}

/** When what is missing will be done. */
export interface Forecast {
  /** At the pace of the window in which most was done. */
  readonly earliest: CivilDay;
  /** At the mean pace of the windows. */
  readonly likely: CivilDay;
  /** At the pace of the window in which least was done. */
  readonly latest: CivilDay;
}

const FURTHEST_YEARS = 100;
/** A working day takes at least a day, so that no more than this many can lie in {@link FURTHEST_YEARS}. */
const MOST_WORKING_DAYS = 36_525;

/**
 * When what is missing will be done (完成时间预测), if work goes on at the pace of late: as fast as in the best of the last windows of equal
 * working days, as slow as in the worst, and at their mean.
 *
 * Only full windows since the work began count. Where the worst window did nothing, or the end lies more than a hundred years ahead,
 * nothing is made up: the verdict is undetermined, and `bounds` says how early it can be.
 *
 * @param question - the batches done, what is missing, the day and the working calendar
 * @returns working days after `asOf`, or `asOf` itself when nothing is missing
 * @throws {@link findings.CallerError} when a day, a count, the unit or the pace is wrong
 * @example
 * ```ts
 * const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
 * const verdict = forecast({
 *   batches: [{ completedOn: "2023-05-19", extent: volumes(200) }, { completedOn: "2023-06-16", extent: volumes(335) }],
 *   since: "2023-05-01", unit: "volumes", missing: 600, asOf: "2023-06-30",
 * });
 * verdict.kind === "decided" && verdict.value;
 * // => { earliest: "2023-08-21", likely: "2023-09-01", latest: "2023-09-22" }
 * ```
 */
export function forecast(question: ForecastQuestion): Verdict<Forecast, ProgressReason> {
  const asOf = requireDayWithNext(requireOptions(question, "question").asOf, "asOf");
  const since = requireCivilDay(question.since, "since");
  requireChoice(question.unit, COUNTING_UNITS, "unit");
  const missing = requireMissing(question.missing);
  if (question.by !== undefined) (missing === 0 ? requireCivilDay : requireDayWithNext)(question.by, "by");
  const rule = requirePaceRule(question.pace ?? PACE_RULES[0]!);
  const basis = basisOf("progress-forecast", asOf, { forecastPace: rule.code });
  if (missing === 0) {
    const reasons = [{ code: "target-reached", data: { asOf }, citations: [] }] as const;
    return { kind: "decided", value: { earliest: asOf, likely: asOf, latest: asOf }, reasons, assumed: [], basis };
  }
  const lasted = Math.max(0, workingDaysBetween(since, addDays(asOf, 1), question.calendar));
  const windows = Math.min(rule.windows, Math.floor(lasted / rule.workingDays));
  if (windows === 0) {
    const data = { since, lasted, workingDays: rule.workingDays };
    const reason: ProgressReason = { code: "too-soon-for-a-pace", data, citations: [] };
    return undetermined([reason, ...holidayReasons(question, rule, asOf)], basis);
  }
  return forecastAt(paceOfLate(question, rule, windows), rule, question, basis);
}

function forecastAt(
  late: PaceOfLate,
  rule: PaceRule,
  question: ForecastQuestion,
  basis: Basis,
): Verdict<Forecast, ProgressReason> {
  const { missing, asOf, calendar, by } = question;
  const dayAt = (done: number, windows: number) => dayAtPace(asOf, missing, done, windows * late.workingDays, calendar);
  const earliest = dayAt(late.fastest, 1);
  const likely = dayAt(late.done, late.windows);
  const latest = dayAt(late.slowest, 1);
  const data = { ...late, missing };
  const counted = latestDay(asOf, earliest, likely, latest, earliest && by);
  const beside = [
    ...(earliest === undefined ? [] : dueDayReasons(question, earliest, latest)),
    ...holidayReasons(question, rule, counted),
  ];
  if (late.done === 0) return undetermined([{ code: "no-pace", data, citations: [] }, ...beside], basis);
  if (earliest === undefined || likely === undefined || latest === undefined) {
    const reach = likely === undefined ? data : { ...data, likely };
    const reason: ProgressReason = { code: "unreachable-at-this-pace", data: reach, citations: [] };
    return undetermined([reason, ...beside], basis, earliest);
  }
  return {
    kind: "decided",
    value: { earliest, likely, latest },
    reasons: [{ code: "pace-of-late", data, citations: [] }, ...beside],
    assumed: [{ interpretation: "forecastPace", choice: late.pace }],
    basis,
  };
}

function paceOfLate(question: ForecastQuestion, rule: PaceRule, windows: number): PaceOfLate {
  const { asOf, batches, calendar, unit } = question;
  const done = new Array<number>(windows).fill(0);
  for (const { completedOn, extent } of batches) {
    const count = countIn(requireExtent(extent, "batches.extent"), unit);
    if (requireCivilDay(completedOn, "batches.completedOn") > asOf) continue;
    // What was accepted on a day of rest belongs to the working day before it.
    const age = workingDaysBetween(addDays(completedOn, 1), addDays(asOf, 1), calendar);
    const window = Math.floor(age / rule.workingDays);
    if (window < windows) done[window]! += count;
  }
  return {
    unit,
    pace: rule.code,
    windows,
    workingDays: rule.workingDays,
    done: done.reduce((sum, count) => sum + count, 0),
    fastest: Math.max(...done),
    slowest: Math.min(...done),
  };
}

function dayAtPace(
  asOf: CivilDay,
  missing: number,
  done: number,
  inWorkingDays: number,
  calendar: WorkingCalendar | undefined,
): CivilDay | undefined {
  if (done === 0) return undefined;
  const workingDays = ceilingOf(missing, inWorkingDays, done);
  if (workingDays > MOST_WORKING_DAYS) return undefined;
  const day = workingDayAfter(asOf, workingDays, calendar);
  return day > addYears(asOf, FURTHEST_YEARS) ? undefined : day;
}

function undetermined(
  reasons: readonly ProgressReason[],
  basis: Basis,
  earliest?: CivilDay,
): Verdict<Forecast, ProgressReason> {
  const bounds = earliest === undefined ? {} : { bounds: { earliest } };
  return { kind: "undetermined", missing: [], reasons, ...bounds, basis };
}

function dueDayReasons(
  { by, missing, asOf, calendar, unit }: ForecastQuestion,
  earliest: CivilDay,
  latest?: CivilDay,
): ProgressReason[] {
  if (by === undefined) return [];
  const perDay = requiredPace({ missing, asOf, by, ...(calendar && { calendar }) });
  const data = {
    by,
    earliest,
    unit,
    ...(latest && { latest }),
    ...(perDay === undefined ? {} : { perDay }),
  };
  const isWithin = latest !== undefined && latest <= by;
  const code = isWithin ? "within-due-day" : earliest > by ? "unreachable-by-due-day" : "uncertain-by-due-day";
  return [{ code, data, citations: [] }];
}

/** One reason for each stretch of years, among all in which working days were counted, that the calendar does not know. */
function holidayReasons(question: ForecastQuestion, rule: PaceRule, until: CivilDay): ProgressReason[] {
  return yearsWithoutHolidays(firstDay(question, rule), until, question.calendar).map((data) => ({
    code: "holidays-unknown",
    data,
    citations: [],
  }));
}

/** The first day of the year into which the windows reach back; no window begins before the work does. */
function firstDay({ since, asOf, calendar }: ForecastQuestion, { windows, workingDays }: PaceRule): CivilDay {
  const countedFrom = (year: number) => workingDaysBetween(civilDay(year, 1, 1), addDays(asOf, 1), calendar);
  let year = yearOf(asOf);
  while (year > yearOf(since) && countedFrom(year) < windows * workingDays) year--;
  return civilDay(year, 1, 1);
}
