import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import type { EmergencyPlan } from "./emergency-plans.js";

/** Whether a plan holds on a day: from its adoption to the day before its withdrawal. A plan without a usable first day never does. */
export function planHolds({ adoptedOn, withdrawnOn }: EmergencyPlan, day: CivilDay): boolean {
  return isCivilDay(adoptedOn) && adoptedOn <= day && (withdrawnOn === undefined || day < withdrawnOn);
}
