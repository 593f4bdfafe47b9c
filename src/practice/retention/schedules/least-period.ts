import type { RetentionPeriod } from "../../../holdings/catalogue/index.js";
import { isAtLeast } from "../period-order.js";
import type { ScheduleEntry } from "./schedule.js";

/** The least that an entry asks for: its period, or the shortest that it leaves to choose from, where all of them compare with it. */
export function leastPeriod({ retentionPeriod, choices }: ScheduleEntry): RetentionPeriod | undefined {
  return retentionPeriod ?? choices?.find((one) => choices.every((other) => isAtLeast(other, one)));
}
