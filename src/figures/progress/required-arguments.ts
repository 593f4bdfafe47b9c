import { CallerError } from "../../foundation/findings/index.js";
import { PACE_RULES, type PaceRule } from "./pace-rules.js";
import type { RateSelection } from "./rate-selections.js";

export function requireMissing(missing: number): number {
  if (Number.isSafeInteger(missing) && missing >= 0) return missing;
  throw new CallerError("missing", "a whole number from 0", missing);
}

/** The row of a table with a code, or the host's own row as it is. */
export function requireSelection(
  asked: string | RateSelection,
  table: readonly RateSelection[],
  argument: string,
): RateSelection {
  return typeof asked === "object" ? asked : rowOf(asked, table, argument);
}

/** The row with a code, or the host's own row, once its numbers are sound. */
export function requirePaceRule(asked: string | PaceRule): PaceRule {
  const rule = typeof asked === "object" ? asked : rowOf(asked, PACE_RULES, "pace");
  for (const name of ["workingDays", "windows"] as const) {
    if (!Number.isSafeInteger(rule[name]) || rule[name] < 1) {
      throw new CallerError(`pace.${name}`, "a whole number from 1", rule[name]);
    }
  }
  return rule;
}

function rowOf<Row extends { readonly code: string }>(code: string, table: readonly Row[], argument: string): Row {
  const found = table.find((row) => row.code === code);
  if (found !== undefined) return found;
  throw new CallerError(argument, `one of ${table.map((row) => row.code).join(", ")}, or a row of your own`, code);
}
