import { type CivilDay, dayOfNumber } from "../../foundation/dates/index.js";
import { usableDayNumber } from "../../foundation/law/index.js";

/** A day that is none, or from which no rule can count, says nothing, as though it were not recorded. */
export function usableDay(day: CivilDay | undefined): CivilDay | undefined {
  const number = usableDayNumber(day);
  return number === 0 ? undefined : dayOfNumber(number);
}
