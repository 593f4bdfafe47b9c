import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import type { AccessionFinding } from "./findings.js";

/**
 * Whether a county wants its units to have looked their retention periods over before they hand records over (保管期限调整): practice, which no
 * text seen asks for.
 */
export const RETENTION_ADJUSTMENT_POLICIES = Object.freeze(["not-required", "required"] as const);

/** One of {@link RETENTION_ADJUSTMENT_POLICIES}. */
export type RetentionAdjustmentPolicy = (typeof RETENTION_ADJUSTMENT_POLICIES)[number];

/** Where it is not required, nothing is missed that nobody recorded; a day that cannot have been is told all the same. */
export function checkRetentionAdjustment(
  adjustedOn: CivilDay | undefined,
  asOf: CivilDay,
  policy: RetentionAdjustmentPolicy,
): AccessionFinding[] {
  // A database gives null for what it has not.
  const recorded = adjustedOn ?? undefined;
  const isUsable = isCivilDay(recorded) && recorded <= asOf;
  if (isUsable || (recorded === undefined && policy === "not-required")) return [];
  const severity = policy === "required" ? "error" : "warning";
  const field = "retentionAdjustedOn";
  const [place, data] =
    recorded === undefined ? [{ field }, {}] : [{ field, value: `${recorded}` }, { recorded: `${recorded}` }];
  return [{ code: "transfer-retention-unadjusted", severity, place, data }];
}
