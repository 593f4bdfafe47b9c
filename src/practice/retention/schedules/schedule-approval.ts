import type { CivilDay } from "../../../foundation/dates/index.js";
import { type Citation, citationsOn } from "../../../foundation/law/index.js";
import { UNIT_KINDS } from "../../../holdings/units/index.js";
import type { RetentionRules } from "../retention-rules.js";
import type { FilingSchedule } from "./schedule.js";

/** The texts in force on a day that ask for an approval of the schedules of such a unit; none where no text does. */
export function approvalCitations(
  { unitKind, regime }: Pick<FilingSchedule, "unitKind" | "regime">,
  day: CivilDay,
  { approvalDuties, regimes, instruments }: RetentionRules,
): readonly Citation[] {
  const isKnown =
    UNIT_KINDS.some(({ code }) => code === unitKind) ||
    [...approvalDuties, ...regimes].some(({ unitKinds }) => unitKinds?.some((kind) => kind === unitKind));
  // A unit of unknown kind may be any that keeps records by this body of rules.
  const kinds = isKnown ? [unitKind] : regimes.find(({ code }) => code === regime)?.unitKinds;
  const duties = approvalDuties.filter(
    ({ unitKinds }) => kinds?.some((kind) => unitKinds.some((one) => one === kind)) ?? true,
  );
  return citationsOn(
    duties.flatMap(({ citations }) => citations),
    day,
    instruments,
  );
}

/** Whether a unit may file by a schedule on a day only when it has been approved by then. */
export function needsApproval(schedule: FilingSchedule, day: CivilDay, rules: RetentionRules): boolean {
  return schedule.force === "unit" && approvalCitations(schedule, day, rules).length > 0;
}
