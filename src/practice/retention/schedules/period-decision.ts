import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { CallerError, type Place } from "../../../foundation/findings/index.js";
import type { RetentionPeriod } from "../../../holdings/catalogue/index.js";
import { isAtLeast } from "../period-order.js";
import { retentionPeriodTitle } from "../period-title.js";
import type { RetentionStart, StartEventCode } from "../retention-regimes.js";
import { type MatchPolicy, RETENTION_RULES, type RetentionRules } from "../retention-rules.js";
import { leastPeriod } from "./least-period.js";
import type { PeriodProposal } from "./period-proposal.js";
import type { FilingSchedule, ScheduleEntry } from "./schedule.js";
import type { ScheduleFinding } from "./schedule-findings.js";
import { isScheduleInForce, scheduleOn } from "./schedule-versions.js";

/** What a person chose for a document. */
export interface PeriodChoice {
  /** The id of the decision. */
  readonly decisionId: string;
  /** The day of the decision. */
  readonly decidedOn: CivilDay;
  /** Who decided, by the host's key. */
  readonly decidedBy: string;
  /** The entry chosen; the one proposed unless said. */
  readonly entryCode?: string;
  /** The period chosen; that of the entry unless said. */
  readonly retentionPeriod?: RetentionPeriod;
  /** Why, where it is not the period proposed. */
  readonly ground?: string;
}

/** A person's decision on the period of a document, with the version that it was judged by. It stays when the schedule changes. */
export interface PeriodDecision {
  /** The id of the decision. */
  readonly decisionId: string;
  /** The schedule that it was judged by. */
  readonly scheduleId: string;
  /** Its version. */
  readonly version: string;
  /** The entry that speaks for it; absent where a person chose without one. */
  readonly entryCode?: string;
  /** The period. */
  readonly retentionPeriod: RetentionPeriod;
  /** From when its term runs, where the entry says so. */
  readonly start?: RetentionStart | StartEventCode;
  /** The day of the decision. */
  readonly decidedOn: CivilDay;
  /** Who decided, by the host's key. */
  readonly decidedBy: string;
  /** The policy of the proposal. */
  readonly policy: MatchPolicy;
  /** The period that was proposed; absent where none was. */
  readonly proposed?: RetentionPeriod;
  /** Why it is another. */
  readonly ground?: string;
}

/** A decision, or what keeps it from being one. */
export interface DecidedPeriod {
  /** The decision; absent when something speaks against it. */
  readonly decision?: PeriodDecision;
  /** What speaks against it; below a minimum keeps it from being one, in a table that is a minimum. */
  readonly findings: readonly ScheduleFinding[];
}

/**
 * A person's decision on a proposal: the period proposed, another entry, or another period with its ground. The version of the schedule is kept with it,
 * and nothing is decided by a version before its first day.
 *
 * @param proposal - what the schedule proposed
 * @param choice - what the person chose
 * @param schedule - the version that was asked
 * @returns the decision, or everything that speaks against it
 * @throws {@link findings.CallerError} when `choice.decidedOn` is no civil day, or `schedule` is another than was asked for the proposal
 * @example
 * ```ts
 * const schedule = MARRIAGE_REGISTRATION_SCHEDULE;
 * const proposal = proposedPeriod({ title: "结婚登记审批表" }, { asOf: "2023-06-30", rules: RETENTION_RULES, schedule });
 * const choice = { decisionId: "d1", decidedOn: "2023-06-30", decidedBy: "p1" } as const;
 * periodDecision(proposal, choice, schedule).decision?.retentionPeriod; // => "100-years"
 * periodDecision(proposal, { ...choice, retentionPeriod: "permanent" }, schedule).findings.map((finding) => finding.code);
 * // => ["decision-ground-missing"]
 * ```
 */
export function periodDecision(
  proposal: PeriodProposal,
  choice: PeriodChoice,
  schedule: FilingSchedule,
): DecidedPeriod {
  requireCivilDay(choice.decidedOn, "choice.decidedOn");
  const { verdict, policy, candidates, schedule: asked } = proposal;
  if (schedule.id !== asked.id || schedule.version !== asked.version) {
    const given = `${schedule.id} ${schedule.version}`;
    throw new CallerError("schedule", `${asked.id} ${asked.version}, which was asked for the proposal`, given);
  }
  const proposed = verdict.kind === "decided" ? verdict.value : undefined;
  const entryCode = choice.entryCode ?? proposed?.entryCode;
  const entry = schedule.entries.find(({ code }) => code === entryCode);
  const place = (field: string, value: string): Place => ({ id: choice.decisionId, field, value });
  if (choice.entryCode !== undefined && entry === undefined) {
    const code = choice.entryCode;
    return {
      findings: [
        { code: "decision-entry-unknown", severity: "error", place: place("entryCode", code), data: { code } },
      ],
    };
  }
  const candidate = candidates.find((each) => each.entry.code === entryCode);
  const own = candidate?.retentionPeriod ?? entry?.retentionPeriod;
  const period = choice.retentionPeriod ?? own;
  if (period === undefined) {
    const finding = { code: "decision-period-missing", severity: "error", data: {} } as const;
    return { findings: [{ ...finding, place: place("retentionPeriod", "") }] };
  }
  const findings: ScheduleFinding[] = [];
  // Data may name nobody.
  if ((choice.decidedBy ?? "").trim() === "") {
    findings.push({ code: "decision-person-missing", severity: "error", place: place("decidedBy", ""), data: {} });
  }
  const { unit, version, inForceFrom: from } = schedule;
  if (choice.decidedOn < from) {
    findings.push({
      code: "schedule-not-yet-in-force",
      severity: "error",
      place: place("decidedOn", choice.decidedOn),
      data: { unit, version, from },
    });
  }
  if (period !== proposed?.retentionPeriod && (choice.ground ?? "").trim() === "") {
    const shown = proposed === undefined ? {} : { proposed: retentionPeriodTitle(proposed.retentionPeriod) };
    findings.push({
      code: "decision-ground-missing",
      severity: "error",
      place: place("ground", period),
      data: { period: retentionPeriodTitle(period), ...shown },
    });
  }
  if (schedule.force === "minimum" && entry !== undefined) {
    const least = own ?? leastPeriod(entry);
    if (least !== undefined && isAtLeast(period, least) === false) {
      findings.push({
        code: "decision-below-minimum",
        severity: "error",
        place: place("retentionPeriod", period),
        data: { period: retentionPeriodTitle(period), minimum: retentionPeriodTitle(least), code: entry.code },
      });
    }
  }
  if (findings.length > 0) return { findings };
  const { decisionId, decidedOn, decidedBy, ground } = choice;
  const decision: PeriodDecision = {
    decisionId,
    scheduleId: schedule.id,
    version: schedule.version,
    ...(entry === undefined ? {} : { entryCode: entry.code }),
    retentionPeriod: period,
    ...(entry?.start === undefined ? {} : { start: entry.start }),
    decidedOn,
    decidedBy,
    policy,
    ...(proposed === undefined ? {} : { proposed: proposed.retentionPeriod }),
    ...(ground === undefined ? {} : { ground }),
  };
  return { decision, findings };
}

/** How a decision stands to the schedule of a day; the record keeps the period that was decided. */
export interface DecisionStanding {
  /**
   * Whether its version is in force, was superseded, is not in force on the day since it had not begun or was not approved where it has to be, or is
   * not among those given.
   */
  readonly standing: "current" | "superseded" | "not-in-force" | "version-unknown";
  /** The version in force on the day, where there is one. */
  readonly now?: string;
  /** What the same entry says in the version in force, where that is another period; for a person to look at. */
  readonly nowProposes?: RetentionPeriod;
}

/**
 * Whether the version that a decision was judged by is still in force, and whether the version now in force would keep the document for another time. Nothing
 * changes by it.
 *
 * @param decision - the decision
 * @param versions - the versions of the unit's schedule
 * @param asOf - the day of the question
 * @param rules - whose schedules have to be approved; the national rules unless said
 * @returns where it stands
 * @throws {@link findings.CallerError} when `asOf` is no civil day, or a choice in the rules is unknown
 * @example
 * ```ts
 * const decided = { decisionId: "d1", decidedOn: "2023-06-30", decidedBy: "p1", policy: "order" } as const;
 * const decision: PeriodDecision = { ...decided, scheduleId: "decree-8", version: "2006", retentionPeriod: "30-years" };
 * decisionStanding(decision, NATIONAL_SCHEDULES, "2023-06-30"); // => { standing: "current", now: "2006" }
 * ```
 */
export function decisionStanding(
  decision: PeriodDecision,
  versions: readonly FilingSchedule[],
  asOf: CivilDay,
  rules: RetentionRules = RETENTION_RULES,
): DecisionStanding {
  requireCivilDay(asOf, "asOf");
  const own = versions.filter(({ id }) => id === decision.scheduleId);
  const now = scheduleOn(own, asOf, rules);
  const shown = now === undefined ? {} : { now: now.version };
  const judgedBy = own.filter(({ version }) => version === decision.version);
  if (judgedBy.length === 0) return { standing: "version-unknown", ...shown };
  if (now?.version === decision.version) return { standing: "current", ...shown };
  const standing = judgedBy.some((version) => isScheduleInForce(version, asOf, rules)) ? "superseded" : "not-in-force";
  const entry: ScheduleEntry | undefined = now?.entries.find(({ code }) => code === decision.entryCode);
  const period = entry?.retentionPeriod;
  const differs = period !== undefined && period !== decision.retentionPeriod;
  return { standing, ...shown, ...(differs ? { nowProposes: period } : {}) };
}
