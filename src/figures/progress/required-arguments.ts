import { CallerError } from "../../foundation/findings/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { PACE_RULES, type PaceRule } from "./pace-rules.js";

export function requireMissing(missing: number): number {
  if (isCount(missing)) return missing;
  throw new CallerError("missing", "a whole number from 0", missing);
}

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
