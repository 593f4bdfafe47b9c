import type { CivilDay } from "../../../foundation/dates/index.js";
import type { FindingOf, Title } from "../../../foundation/findings/index.js";

/** What can be wrong with a schedule, or with a decision by it, by code. */
export interface ScheduleFindings {
  /** Two entries or exclusions have the same code. */
  "schedule-code-repeated": EntryNamed;
  /** An entry stands under a code that the schedule does not have. */
  "schedule-parent-unknown": EntryNamed & {
    /** The code above it, as recorded. */
    readonly parentCode: string;
  };
  /** An entry stands, at the end, under itself. */
  "schedule-parent-circular": EntryNamed;
  /** An entry that is no heading says neither how long nor what to choose from. */
  "schedule-period-missing": EntryNamed;
  /** No text of the body of rules knew the period on the day the schedule came into force. */
  "schedule-period-out-of-date": EntryNamed & {
    /** The period. */
    readonly period: Title;
  };
  /** The archives category is not in the table. */
  "schedule-category-unknown": EntryNamed & {
    /** The category as recorded. */
    readonly category: string;
  };
  /** The start of the term is not in the table. */
  "schedule-start-unknown": EntryNamed & {
    /** The start as recorded. */
    readonly start: string;
  };
  /** The body of rules is not in the table. */
  "schedule-regime-unknown": {
    /** The body of rules as recorded. */
    readonly regime: string;
  };
  /** The national entry that it elaborates is not there. */
  "schedule-basis-unknown": EntryNamed & {
    /** The national table as recorded. */
    readonly scheduleId: string;
    /** Its entry as recorded. */
    readonly basisCode: string;
  };
  /** Two entries cover the same and keep it for different times. */
  "schedule-clash": EntryNamed & {
    /** The other entry. */
    readonly other: string;
    /** The period of this one. */
    readonly period: Title;
    /** The period of the other. */
    readonly otherPeriod: Title;
  };
  /** A period is shorter than the national table allows or shows. */
  "schedule-below-minimum": EntryNamed & {
    /** The period. */
    readonly period: Title;
    /** The period of the national table. */
    readonly minimum: Title;
    /** The national table. */
    readonly table: string;
    /** Its entry. */
    readonly basisCode: string;
  };
  /** The schedule has no approval of the archives authority of the same level. */
  "schedule-not-approved": VersionNamed;
  /** It came into force before it was approved. */
  "schedule-in-force-before-approval": VersionNamed & {
    /** The day it came into force. */
    readonly from: CivilDay;
    /** The day it was approved. */
    readonly approvedOn: CivilDay;
  };
  /** Another version has taken its place. */
  "schedule-superseded": VersionNamed & {
    /** The version now in force. */
    readonly by: string;
    /** Its first day. */
    readonly from: CivilDay;
  };
  /** It is not in force yet on the day asked for, or was not on the day of a decision. */
  "schedule-not-yet-in-force": VersionNamed & {
    /** Its first day. */
    readonly from: CivilDay;
  };
  /** A person chose another period than the one proposed, or chose where none was proposed, and gave no ground. */
  "decision-ground-missing": {
    /** The period chosen. */
    readonly period: Title;
    /** The period proposed, if one was. */
    readonly proposed?: Title;
  };
  /** A decision names an entry that the schedule does not have. */
  "decision-entry-unknown": {
    /** The code as given. */
    readonly code: string;
  };
  /** A decision names neither a period nor an entry that has one. */
  "decision-period-missing": Readonly<Record<never, never>>;
  /** A decision names nobody who made it. */
  "decision-person-missing": Readonly<Record<never, never>>;
  /** A decision keeps a record for less than the table allows. */
  "decision-below-minimum": {
    /** The period chosen. */
    readonly period: Title;
    /** The period of the entry. */
    readonly minimum: Title;
    /** The entry. */
    readonly code: string;
  };
}

/** Which entry. */
export interface EntryNamed {
  /** Its code. */
  readonly code: string;
  /** What it covers. */
  readonly description: string;
}

/** Which version of whose schedule. */
export interface VersionNamed {
  /** The unit. */
  readonly unit: string;
  /** The version. */
  readonly version: string;
}

/** A finding about a schedule. */
export type ScheduleFinding = FindingOf<ScheduleFindings>;
