import { isCivilDay, requireSpan, type Span, spanHas } from "../../foundation/dates/index.js";
import { requireOptions, type Title } from "../../foundation/findings/index.js";
import { addedCounts, type VagueCount } from "../../foundation/quantities/index.js";
import type { Activity } from "./activity.js";
import {
  ACTIVITY_KINDS,
  ACTIVITY_MEASURE_UNITS,
  ACTIVITY_MEASURES,
  type ActivityKindRow,
  type ActivityMeasure,
  type ActivityUnit,
} from "./activity-kinds.js";
import { measureOf, usableCount } from "./measure-of.js";

/** One figure of the activities in a span; it has the form that a half-year report takes a host's figure in. */
export interface ActivityFigure {
  /** The kind, such as `exhibition`, and behind a colon what was measured, such as `exhibition:boards`. */
  readonly code: string;
  /** What it is. */
  readonly title: Title;
  /** How many; at least so many where an activity does not say, unless others say only about how many. */
  readonly value: VagueCount;
  /** What it is counted in. */
  readonly unit: ActivityUnit;
  /** How it was worked out, and of how many activities nothing is known. */
  readonly formula: Title;
}

/** What the figures are asked for. */
export interface ActivityFigureOptions {
  /** The span, such as `halfYearSpan(2023, 1)`. */
  readonly span: Span;
  /** The kinds, in the order in which they are told; {@link ACTIVITY_KINDS} when left out. */
  readonly kinds?: readonly ActivityKindRow[];
}

/**
 * How many activities there were in a span, kind by kind, and for how many at least. An activity counts on the day it began, so that two
 * halves make the year. Units and topics are counted once however often they come; people, boards and cases are added up. Kinds are never
 * added to each other: a group may have been received at an exhibition. A figure that no activity speaks of is left out.
 *
 * @param activities - in any order
 * @param options - the span, and a county's own kinds
 * @returns the figures, kind by kind; kinds that the table does not have stand last, by code
 * @throws {@link findings.CallerError} when the span is none
 * @example
 * ```ts
 * import { halfYearSpan } from "lantai/dates";
 * const group = { kind: "group-visit", title: "退休老党员", on: "2023-06-12", people: { count: 100, bound: "at-least" } } as const;
 * activityFigures([group], { span: halfYearSpan(2023, 1) }).map(({ code, value }) => [code, value.count, value.bound]);
 * // => [["group-visit", 1, "exact"], ["group-visit:people", 100, "at-least"]]
 * ```
 */
export function activityFigures(activities: Iterable<Activity>, options: ActivityFigureOptions): ActivityFigure[] {
  const span = requireSpan(requireOptions(options).span, "options.span");
  const kinds = options.kinds ?? ACTIVITY_KINDS;
  const byKind = new Map<string, Activity[]>();
  for (const activity of activities) {
    // A day that is none lies in no span; checkActivities names it.
    if (!isCivilDay(activity.on) || !spanHas(span, activity.on)) continue;
    const own = byKind.get(activity.kind);
    if (own === undefined) byKind.set(activity.kind, [activity]);
    else own.push(activity);
  }
  const listed = new Set<string>(kinds.map(({ code }) => code));
  const others = [...byKind.keys()].filter((code) => !listed.has(code)).sort();
  return [...kinds, ...others.map(unknownKind)].flatMap((row) => figuresOf(row, byKind.get(row.code) ?? []));
}

function figuresOf(row: ActivityKindRow, activities: readonly Activity[]): ActivityFigure[] {
  if (activities.length === 0) return [];
  const { code, title, unit } = row;
  const value: VagueCount = { count: activities.length, bound: "exact" };
  const named = new Map(row.measures.map((expected) => [expected.measure, expected.title]));
  const measures = [...named.keys(), ...ACTIVITY_MEASURES.filter((measure) => !named.has(measure))];
  return [
    { code, title, value, unit, formula: { "zh-CN": "逐项计数", en: "counted one by one" } },
    ...measures.flatMap((measure) => measured(row, measure, named.get(measure) ?? title, activities)),
  ];
}

function measured(
  { code }: ActivityKindRow,
  measure: ActivityMeasure,
  title: Title,
  activities: readonly Activity[],
): ActivityFigure[] {
  const [first, ...others] = activities.flatMap((activity) => measureOf(activity, measure) ?? []);
  if (first === undefined) return [];
  const counts: Counts = [first, ...others];
  const silent = activities.length - counts.length;
  const told = measuredValue(activities, measure, counts);
  const value: VagueCount = silent > 0 && told.bound === "exact" ? { ...told, bound: "at-least" } : told;
  const formula = formulaOf(measure, silent, value);
  return [{ code: `${code}:${measure}`, title, value, unit: ACTIVITY_MEASURE_UNITS[measure], formula }];
}

/** What the activities that say something of a measure say. */
type Counts = readonly [VagueCount, ...VagueCount[]];

function measuredValue(activities: readonly Activity[], measure: ActivityMeasure, counts: Counts): VagueCount {
  if (measure === "units") return unitsOf(activities, counts);
  if (measure === "topics") {
    return { count: new Set(activities.flatMap(({ topics }) => topics ?? [])).size, bound: "exact" };
  }
  return addedCounts(counts);
}

/**
 * Units that nobody names may be the same on two visits, so what is sure is the greatest single count and the names; where no count is sure,
 * the greatest is told as the estimate it is.
 */
function unitsOf(activities: readonly Activity[], [first, ...others]: Counts): VagueCount {
  const named = new Set(activities.flatMap(({ units }) => units ?? [])).size;
  if (others.length === 0) return { ...first, count: Math.max(first.count, named) };
  const areNamed = activities.every(({ unitCount, units }) => {
    const counted = usableCount(unitCount);
    return counted === undefined || (counted.bound === "exact" && counted.count <= new Set(units).size);
  });
  if (areNamed) return { count: named, bound: "exact" };
  const counts = [first, ...others];
  const sure = counts.filter(({ bound }) => bound !== "about");
  const told = sure.length === 0 ? counts : sure;
  const count = Math.max(named, ...told.map((one) => one.count));
  return { count, bound: sure.length === 0 ? "about" : "at-least" };
}

/** About so many and what is not recorded are no lower bound: it is not sure that there were so many. */
function formulaOf(measure: ActivityMeasure, silent: number, { bound }: VagueCount): Title {
  const isDistinct = measure === "units" || measure === "topics";
  const zh = isDistinct ? "相同的只计一次" : "逐项相加";
  const en = isDistinct ? "each counted once" : "added up";
  if (silent === 0) return { "zh-CN": zh, en };
  if (bound === "about") {
    return { "zh-CN": `${zh}；另有${silent}项未记载，未计入`, en: `${en}; ${silent} not recorded and not counted in` };
  }
  return { "zh-CN": `${zh}；另有${silent}项未记载，故为下限`, en: `${en}; ${silent} not recorded, so at least` };
}

function unknownKind(code: string): ActivityKindRow {
  const unit = { code: "activities", title: { "zh-CN": "项", en: "activities" }, singular: "activity" };
  return { code, title: { "zh-CN": code, en: code }, unit, measures: [] };
}
