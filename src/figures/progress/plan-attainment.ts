import { type Attainment, attainment } from "../../foundation/quantities/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import { type CountingUnit, countIn } from "./counting-units.js";

/** What was done of what was planned, by each unit of count. */
export type PlanAttainment = Readonly<Record<CountingUnit, Attainment>>;

/**
 * The attainment of a plan (计划完成情况) by each unit of count. More than was planned stays more, and of a plan of nothing there is no
 * rate.
 *
 * @param done - what was done
 * @param planned - what was planned
 * @returns an attainment per unit, for `percentText`
 * @throws {@link findings.CallerError} when a count is not a whole number from 0
 * @example
 * ```ts
 * const done = { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 };
 * const planned = { volumes: 500, items: 8000, pages: 0, withoutPageCount: 0 };
 * planAttainment(done, planned).volumes; // => { done: 535, planned: 500 }
 * ```
 */
export function planAttainment(done: Extent, planned: Extent): PlanAttainment {
  const by = (unit: CountingUnit) => attainment(countIn(done, unit), countIn(planned, unit));
  return {
    volumes: by("volumes"),
    items: by("items"),
    pages: by("pages"),
    "volumes-and-items": by("volumes-and-items"),
  };
}
