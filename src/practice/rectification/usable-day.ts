import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";

/** A day of a ledger that is none says nothing, as though it were not recorded; {@link checkLedger} names it. */
export function usableDay(day: CivilDay | undefined): CivilDay | undefined {
  return isCivilDay(day) ? day : undefined;
}
