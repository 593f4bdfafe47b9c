import {
  type CivilDay,
  daysBetween,
  isCivilDay,
  requireSpan,
  type Span,
  spanHas,
} from "../../foundation/dates/index.js";
import type { Activity } from "./activity.js";
import type { ActivityKind } from "./activity-kinds.js";

/** What a unit was advised in a span. */
export interface UnitAdvice {
  /** The unit as recorded. */
  readonly unit: string;
  /** How often it was visited. */
  readonly visits: number;
  /** The day of the last visit. */
  readonly lastVisit: CivilDay;
  /** What was advised, each matter once, in the order of the days. */
  readonly topics: readonly string[];
}

/** What {@link adviceByUnit} is asked for. */
export interface AdviceOptions {
  /** The span. */
  readonly span: Span;
  /** The kind of the visits; `guidance` when left out. */
  readonly kind?: ActivityKind;
}

/**
 * Which units were visited in a span, and what each was advised: the list behind “走访16个单位检查指导”. Only named units are in it.
 *
 * @param activities - in any order
 * @param options - the span, and the kind of visit
 * @returns a row for each unit, in the order of their first visit
 * @throws {@link findings.CallerError} when the span is none
 * @example
 * ```ts
 * import { halfYearSpan } from "lantai/dates";
 * const visit = { kind: "guidance", title: "检查指导", on: "2023-03-08", units: ["县民政局"], topics: ["补齐2019年度归档"] } as const;
 * adviceByUnit([visit], { span: halfYearSpan(2023, 1) });
 * // => [{ unit: "县民政局", visits: 1, lastVisit: "2023-03-08", topics: ["补齐2019年度归档"] }]
 * ```
 */
export function adviceByUnit(activities: Iterable<Activity>, options: AdviceOptions): UnitAdvice[] {
  const span = requireSpan(options.span, "options.span");
  const kind = options.kind ?? "guidance";
  // A day that is none lies in no span; checkActivities names it.
  const visits = [...activities].filter((each) => each.kind === kind && isCivilDay(each.on) && spanHas(span, each.on));
  visits.sort((one, other) => daysBetween(other.on, one.on));
  const byUnit = new Map<string, UnitAdvice>();
  for (const { on, units = [], topics = [] } of visits) {
    for (const unit of new Set(units)) {
      const before = byUnit.get(unit);
      const advised = [...new Set([...(before?.topics ?? []), ...topics])];
      byUnit.set(unit, { unit, visits: (before?.visits ?? 0) + 1, lastVisit: on, topics: advised });
    }
  }
  return [...byUnit.values()];
}
