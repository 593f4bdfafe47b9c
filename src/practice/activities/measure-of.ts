import { isCount, type VagueCount } from "../../foundation/quantities/index.js";
import type { Activity } from "./activity.js";
import type { ActivityMeasure } from "./activity-kinds.js";

/** What an activity says of a measure; undefined when it says nothing, or what is no count, which is not zero. */
export function measureOf(activity: Activity, measure: ActivityMeasure): VagueCount | undefined {
  if (measure === "people") return usableCount(activity.people);
  if (measure === "units") return usableCount(activity.unitCount) ?? listed(activity.units);
  if (measure === "topics") return listed(activity.topics);
  const count = activity[measure];
  return isCount(count) ? { count, bound: "exact" } : undefined;
}

/** A count as recorded, where it is one: a negative number or a fraction says nothing, nor does the null of a database. */
export function usableCount(recorded: VagueCount | undefined): VagueCount | undefined {
  return isCount(recorded?.count) ? recorded : undefined;
}

function listed(names: readonly string[] | undefined): VagueCount | undefined {
  return (names ?? []).length === 0 ? undefined : { count: new Set(names).size, bound: "exact" };
}
