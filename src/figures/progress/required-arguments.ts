import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { PACE_RULES, type PaceRule } from "./pace-rules.js";

export function requireMissing(missing: number): number {
  if (isCount(missing)) return missing;
  throw new CallerError("missing", "a whole number from 0", missing);
}

/** Working days are counted up to the day after, so that the last day there is, mostly a placeholder, ends none. */
export function requireDayWithNext(day: CivilDay, argument: string): CivilDay {
  if (requireCivilDay(day, argument) < LAST_DAY) return day;
  throw new CallerError(argument, `a day before ${LAST_DAY}`, day);
}

const LAST_DAY: CivilDay = "9999-12-31";

/** The row of the paces with a code, or the host's own row, once its numbers are sound. */
export function requirePaceRule(asked: string | PaceRule): PaceRule {
  const rule = requireRow(asked, PACE_RULES, "pace");
  for (const name of ["workingDays", "windows"] as const) {
    if (!Number.isSafeInteger(rule[name]) || rule[name] < 1) {
      throw new CallerError(`pace.${name}`, "a whole number from 1", rule[name]);
    }
  }
  return rule;
}

/** The row of a table with a code, or the host's own row as it is. */
export function requireRow<Row extends { readonly code: string }>(
  asked: string | Row,
  table: readonly Row[],
  argument: string,
): Row {
  const found = typeof asked === "object" ? asked : table.find(({ code }) => code === asked);
  // What comes from no compiler may be null, which is an object too.
  if (found !== undefined && found !== null) return found;
  throw new CallerError(argument, `one of ${table.map(({ code }) => code).join(", ")}, or a row of your own`, asked);
}
