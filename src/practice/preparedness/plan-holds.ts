import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import type { EmergencyPlan } from "./emergency-plans.js";

/** Whether a plan holds on a day: from its adoption to the day before its withdrawal. One with a day that is no civil day never does. */
export function planHolds({ adoptedOn, withdrawnOn }: EmergencyPlan, day: CivilDay): boolean {
  const goesOn = withdrawnOn === undefined || (isCivilDay(withdrawnOn) && day < withdrawnOn);
  return goesOn && isCivilDay(adoptedOn) && adoptedOn <= day;
}

/** Whether a plan that was withdrawn had held before a day without a break, so that one adopted on that day replaced it. */
export function heldUpTo({ adoptedOn, withdrawnOn }: EmergencyPlan, day: CivilDay): boolean {
  const reachedDay = withdrawnOn !== undefined && isCivilDay(withdrawnOn) && day <= withdrawnOn;
  return reachedDay && isCivilDay(adoptedOn) && adoptedOn < day;
}
