import { type CivilDay, daysBetween, requireCivilDay } from "../../foundation/dates/index.js";
import { addedExtents, type Extent, NO_EXTENT, requireExtent } from "../../holdings/extents/index.js";

/** A batch (批次) that was completed on a day. */
export interface DatedBatch {
  /** The day on which it was accepted as complete. */
  readonly completedOn: CivilDay;
  /** How much it holds. */
  readonly extent: Extent;
}

/** How much was done on a day, or up to its end in a {@link burnUp}. */
export interface DayPoint {
  /** The day. */
  readonly day: CivilDay;
  /** How much. */
  readonly done: Extent;
}

/**
 * What was completed on each day on which something was.
 *
 * @param batches - dated batches in any order
 * @returns one point per day, the earliest first
 * @throws {@link findings.CallerError} when a batch's day is no civil day, or a count of its extent no whole number from 0
 * @example
 * ```ts
 * const extent = { volumes: 100, items: 0, pages: 0, withoutPageCount: 100 };
 * const batches = [{ completedOn: "2023-06-09", extent }, { completedOn: "2023-06-09", extent }] as const;
 * doneByDay(batches).map(({ day, done }) => [day, done.volumes]); // => [["2023-06-09", 200]]
 * ```
 */
export function doneByDay(batches: Iterable<DatedBatch>): DayPoint[] {
  const byDay = new Map<CivilDay, Extent>();
  for (const { completedOn, extent } of batches) {
    const day = requireCivilDay(completedOn, "batches.completedOn");
    byDay.set(day, addedExtents(byDay.get(day) ?? NO_EXTENT, requireExtent(extent, "batches.extent")));
  }
  return [...byDay].map(([day, done]) => ({ day, done })).sort((one, other) => daysBetween(other.day, one.day));
}

/**
 * How much was done altogether by the end of each day (累计完成): a first point for the start, then one per day on which a batch was
 * completed.
 *
 * @param batches - dated batches in any order; those before the start are taken as counted in it already
 * @param start - the first day, and how much was done before it began
 * @returns a series that never falls, the earliest first
 * @throws {@link findings.CallerError} when a day is no civil day, or a count of an extent no whole number from 0
 * @example
 * ```ts
 * const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
 * const batches = [{ completedOn: "2023-06-09", extent: volumes(235) }, { completedOn: "2023-05-19", extent: volumes(300) }] as const;
 * burnUp(batches, { day: "2023-05-01", done: volumes(1000) }).map(({ day, done }) => [day, done.volumes]);
 * // => [["2023-05-01", 1000], ["2023-05-19", 1300], ["2023-06-09", 1535]]
 * ```
 */
export function burnUp(batches: Iterable<DatedBatch>, start: DayPoint): DayPoint[] {
  const first = requireCivilDay(start.day, "start.day");
  let done = requireExtent(start.done, "start.done");
  const points: DayPoint[] = [];
  for (const each of doneByDay(batches)) {
    if (each.day < first) continue;
    if (each.day > first && points.length === 0) points.push(start);
    done = addedExtents(done, each.done);
    points.push({ day: each.day, done });
  }
  return points.length === 0 ? [start] : points;
}
