import type { VagueCount } from "../../foundation/quantities/index.js";
import type { Activity } from "./activity.js";
import type { ActivityMeasure } from "./activity-kinds.js";

/** What an activity says of a measure; undefined when it says nothing, which is not zero. */
export function measureOf(activity: Activity, measure: ActivityMeasure): VagueCount | undefined {
  if (measure === "people") return activity.people;
  if (measure === "units") return activity.unitCount ?? listed(activity.units);
  if (measure === "topics") return listed(activity.topics);
  const count = activity[measure];
  return count === undefined ? undefined : { count, bound: "exact" };
}

function listed(names: readonly string[] | undefined): VagueCount | undefined {
  return names === undefined || names.length === 0 ? undefined : { count: new Set(names).size, bound: "exact" };
}
