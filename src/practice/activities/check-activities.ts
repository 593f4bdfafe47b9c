import { isCivilDay } from "../../foundation/dates/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import type { Activity } from "./activity.js";
import { ACTIVITY_KINDS, type ActivityKindRow, type ActivityMeasure } from "./activity-kinds.js";
import type { ActivityFinding } from "./findings.js";
import { measureOf, usableCount } from "./measure-of.js";

/**
 * What is wrong with activities as recorded: a day that is none, an unknown kind, a number that is no count, a measure that its kind is reported by and that is missing, fewer units than
 * are named, the same activity twice.
 *
 * @param activities - in any order
 * @param kinds - the kinds; {@link ACTIVITY_KINDS} when left out
 * @returns every finding, in the order of the activities
 * @example
 * ```ts
 * checkActivities([{ kind: "exhibition", title: "国际档案日主题展", on: "2023-06-09", boards: 38 }]).map(({ code }) => code);
 * // => ["activity-measure-missing"]
 * ```
 */
export function checkActivities(
  activities: Iterable<Activity>,
  kinds: readonly ActivityKindRow[] = ACTIVITY_KINDS,
): ActivityFinding[] {
  const byCode = new Map(kinds.map((row) => [row.code, row]));
  const seen = new Set<string>();
  const findings: ActivityFinding[] = [];
  for (const activity of activities) {
    const { id, kind, title, on, units, unitCount } = activity;
    const place = id === undefined ? { value: title } : { id, value: title };
    if (!isCivilDay(on)) {
      const data = { title, on: String(on) };
      findings.push({ code: "activity-day-unusable", severity: "error", place: { ...place, field: "on" }, data });
    }
    const key = JSON.stringify([kind, on, title]);
    if (seen.has(key)) findings.push({ code: "activity-repeated", severity: "warning", place, data: { title, on } });
    seen.add(key);
    const row = byCode.get(kind);
    if (row === undefined) {
      findings.push({ code: "activity-kind-unknown", severity: "warning", place, data: { title, kind } });
    }
    const unusable = unusableCounts(activity);
    for (const [measure, field, count] of unusable) {
      const data = { title, measure, count: String(count) };
      findings.push({ code: "activity-count-unusable", severity: "error", place: { ...place, field }, data });
    }
    for (const { measure } of row?.measures ?? []) {
      if (measureOf(activity, measure) !== undefined || unusable.some(([known]) => known === measure)) continue;
      const missing = { ...place, field: measure };
      findings.push({
        code: "activity-measure-missing",
        severity: "warning",
        place: missing,
        data: { title, measure },
      });
    }
    const named = new Set(units).size;
    const counts = usableCount(unitCount);
    if (counts !== undefined && counts.bound !== "about" && counts.count < named) {
      const data = { title, counted: counts.count, named };
      const counted = { ...place, field: "unitCount" };
      findings.push({ code: "activity-units-fewer-than-named", severity: "error", place: counted, data });
    }
  }
  return findings;
}

/** What is recorded as a number of something and is no count, so that no figure adds it. */
function unusableCounts({
  unitCount,
  people,
  boards,
  cases,
}: Activity): (readonly [ActivityMeasure, string, unknown])[] {
  const recorded = [
    ["units", "unitCount", unitCount?.count],
    ["people", "people", people?.count],
    ["boards", "boards", boards],
    ["cases", "cases", cases],
  ] as const;
  // A database gives null for what it has not.
  return recorded.filter(([, , count]) => (count ?? undefined) !== undefined && !isCount(count));
}
