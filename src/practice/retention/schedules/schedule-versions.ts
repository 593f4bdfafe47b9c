import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { CallerError } from "../../../foundation/findings/index.js";
import { ruleTable } from "../../../foundation/law/index.js";
import { RETENTION_RULES, type RetentionRules, requireRetentionRules } from "../retention-rules.js";
import type { FilingSchedule } from "./schedule.js";
import { needsApproval } from "./schedule-approval.js";

/**
 * The version of a schedule that is in force on a day: the last that had come into force, and where it has to be approved also been approved, by then.
 *
 * @param versions - the versions of one schedule, in any order
 * @param day - the day asked for
 * @param rules - whose schedules have to be approved; the national rules unless said
 * @returns the version, or undefined when none was in force
 * @throws {@link findings.CallerError} when `day` is no civil day, or a choice in the rules is unknown
 * @example
 * ```ts
 * scheduleOn(NATIONAL_SCHEDULES.filter(({ id }) => id === "decree-8"), "2006-12-17"); // => undefined
 * ```
 */
export function scheduleOn(
  versions: readonly FilingSchedule[],
  day: CivilDay,
  rules: RetentionRules = RETENTION_RULES,
): FilingSchedule | undefined {
  requireCivilDay(day, "day");
  requireRetentionRules(rules, "rules");
  let found: FilingSchedule | undefined;
  for (const version of versions) {
    if (!isScheduleInForce(version, day, rules)) continue;
    if (found === undefined || isLater(version, found)) found = version;
  }
  return found;
}

/** Of two versions in force from the same day, the one that takes the place of the other is the later. */
function isLater(version: FilingSchedule, other: FilingSchedule): boolean {
  const { inForceFrom, replaces } = version;
  return other.inForceFrom < inForceFrom || (other.inForceFrom === inForceFrom && replaces?.version === other.version);
}

/** Whether a version may be filed by on a day, other versions aside. */
export function isScheduleInForce(schedule: FilingSchedule, day: CivilDay, rules: RetentionRules): boolean {
  const { approval, inForceFrom } = schedule;
  const isApproved = approval?.on !== undefined && approval.on <= day;
  return inForceFrom <= day && (isApproved || !needsApproval(schedule, day, rules));
}

/** What is new in a version. */
export type ScheduleRevisionPatch = Pick<FilingSchedule, "version" | "inForceFrom"> &
  Partial<Pick<FilingSchedule, "title" | "unit" | "unitKind" | "entries" | "exclusions">> & {
    /** Why, such as a change of functions. */
    readonly because: string;
  };

/**
 * A new version of a schedule, such as after a change of functions (职能变化). It carries no approval: the archives authority approves it again. The version before
 * stays as it is, for the records that were judged by it.
 *
 * @param base - the version before
 * @param patch - what is new, and why
 * @returns the new version, frozen
 * @throws {@link findings.CallerError} when the version is the one before, or is in force before it, or no reason is given
 * @example
 * ```ts
 * const next = revisedSchedule(MARRIAGE_REGISTRATION_SCHEDULE, { version: "ours", inForceFrom: "2024-01-01", because: "职能变化" });
 * [next.version, next.replaces?.version]; // => ["ours", "2006"]
 * ```
 */
export function revisedSchedule(base: FilingSchedule, patch: ScheduleRevisionPatch): FilingSchedule {
  const { because, ...changes } = patch;
  requireCivilDay(patch.inForceFrom, "patch.inForceFrom");
  if (patch.version === base.version || patch.version === "") {
    throw new CallerError("patch.version", `a version other than ${base.version}`, patch.version);
  }
  if (patch.inForceFrom < base.inForceFrom) {
    throw new CallerError("patch.inForceFrom", `no day before ${base.inForceFrom}`, patch.inForceFrom);
  }
  if (because.trim() === "") throw new CallerError("patch.because", "a reason", because);
  const { approval: _approval, ...rest } = base;
  const next = { ...rest, ...changes, replaces: { version: base.version, because } };
  return ruleTable(JSON.parse(JSON.stringify(next)) as FilingSchedule);
}
