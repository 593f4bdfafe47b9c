import {
  type CivilDay,
  daysBetween,
  isCivilDay,
  requireSpan,
  type Span,
  spanHas,
} from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
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
  const span = requireSpan(requireOptions(options).span, "options.span");
  const kind = options.kind ?? "guidance";
  // A day that is none lies in no span; checkActivities names it.
  const visits = [...activities].filter((each) => each.kind === kind && isCivilDay(each.on) && spanHas(span, each.on));
  visits.sort((one, other) => daysBetween(other.on, one.on));
  const byUnit = new Map<string, Advised>();
  for (const { on, units, topics } of visits) {
    // A database gives null for what it has not.
    for (const unit of new Set(units ?? [])) {
      const advised = byUnit.get(unit) ?? { visits: 0, lastVisit: on, topics: new Set() };
      byUnit.set(unit, advised);
      advised.visits += 1;
      advised.lastVisit = on;
      for (const topic of topics ?? []) advised.topics.add(topic);
    }
  }
  return [...byUnit].map(([unit, { visits: count, lastVisit, topics }]) => {
    return { unit, visits: count, lastVisit, topics: [...topics] };
  });
}

/** What is known of a unit so far. */
interface Advised {
  visits: number;
  lastVisit: CivilDay;
  readonly topics: Set<string>;
}
