import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Citation } from "../../../foundation/law/index.js";
import type { RetentionPeriod } from "../../../holdings/catalogue/index.js";
import type { UnitKind } from "../../../holdings/units/index.js";
import type { RetentionRegimeCode, RetentionStart, StartEventCode } from "../retention-regimes.js";

/** From whom a document came, seen from the unit: its own, of a superior, a peer or a subordinate (本单位、上级、同级、下级). */
export const SOURCE_ROLES = Object.freeze(["own", "superior", "peer", "subordinate"] as const);

/** One of {@link SOURCE_ROLES}. */
export type SourceRole = (typeof SOURCE_ROLES)[number];

/** How important a document is in the eyes of a schedule; a unit may have grades of its own. */
export type Importance = "important" | "ordinary" | (string & {});

/**
 * What a schedule binds to: a `framework` shows what units elaborate, a `minimum` may be exceeded and not undercut, a `unit` schedule is what a unit
 * files by.
 */
export const SCHEDULE_FORCES = Object.freeze(["framework", "minimum", "unit"] as const);

/** One of {@link SCHEDULE_FORCES}. */
export type ScheduleForce = (typeof SCHEDULE_FORCES)[number];

/** The approval of a schedule by the archives authority of the same level (同级档案主管部门审核同意). */
export interface ScheduleApproval {
  /** Who approved it. */
  readonly by: string;
  /** The day. */
  readonly on: CivilDay;
  /** The number of the approval. */
  readonly documentNo?: string;
}

/** The entry of a national table that an entry of a unit elaborates. */
export interface EntryBasis {
  /** The id of the schedule. */
  readonly scheduleId: string;
  /** The code of its entry. */
  readonly code: string;
}

/** One entry of a schedule (条款): what it covers, and how long that is kept. */
export interface ScheduleEntry {
  /** Its code, unique in its schedule. */
  readonly code: string;
  /** The entry above it. */
  readonly parentCode?: string;
  /** Archives category (门类) such as `WS`. */
  readonly category?: string;
  /** The department or the problem (机构或问题) it is filed under. */
  readonly section?: string;
  /** What it covers, as the schedule puts it. */
  readonly description: string;
  /** The words of a title that it answers to; its description where there are none. */
  readonly keywords?: readonly string[];
  /** From whom the document comes, one or any of several; absent where that does not matter. */
  readonly sourceRole?: SourceRole | readonly SourceRole[];
  /** How important the document is; absent where that does not matter. */
  readonly importance?: Importance;
  /** How long it is kept; absent for a heading, and where the text leaves a choice. */
  readonly retentionPeriod?: RetentionPeriod;
  /** The periods that the text leaves to choose from. */
  readonly choices?: readonly RetentionPeriod[];
  /** How long copies are kept that subordinate units sent in, where that differs. */
  readonly receivedCopyPeriod?: RetentionPeriod;
  /** From when its term runs; absent where the body of rules says it for all. */
  readonly start?: RetentionStart | StartEventCode;
  /** What to expect for its opening; a hint for the review, never a decision. */
  readonly openingHint?: string;
  /** Remarks (附注). */
  readonly remark?: string;
  /** The entry of a national table that it elaborates. */
  readonly basis?: EntryBasis;
  /** The text behind it, for an entry of a national table. */
  readonly citation?: Citation;
}

/** What is not filed at all (不归档范围). Not filing is not destroying: what was filed stays until it is appraised. */
export interface ScheduleExclusion {
  /** Its code, unique in its schedule. */
  readonly code: string;
  /** What it covers. */
  readonly description: string;
  /** The words of a title that it answers to; its description where there are none. */
  readonly keywords?: readonly string[];
  /** From whom the document comes, one or any of several; absent where that does not matter. */
  readonly sourceRole?: SourceRole | readonly SourceRole[];
  /** Remarks. */
  readonly remark?: string;
  /** The text behind it, for an exclusion of a national table. */
  readonly citation?: Citation;
}

/** Why a version takes the place of another. */
export interface ScheduleRevision {
  /** The version before. */
  readonly version: string;
  /** Why, such as a change of functions (职能变化), after which the schedule is approved again. */
  readonly because: string;
}

/** Filing schedule (三合一制度): filing scope, classification and retention periods of a unit as one versioned table. */
export interface FilingSchedule {
  /** Its key, the same for all its versions. */
  readonly id: string;
  /** The version. */
  readonly version: string;
  /** Its title. */
  readonly title: string;
  /** The unit that files by it; for a national table, who issued it. */
  readonly unit: string;
  /** What kind of unit it is, by which it is known whether its schedule has to be approved; absent where that was not recorded. */
  readonly unitKind?: UnitKind;
  /** Fonds number (全宗号) of the unit. */
  readonly fondsNo?: string;
  /** The body of rules that its periods belong to. */
  readonly regime: RetentionRegimeCode;
  /** What it binds to. */
  readonly force: ScheduleForce;
  /** Its approval; absent until it has one, for national tables, and where none is asked for. */
  readonly approval?: ScheduleApproval;
  /** The first day on which it is in force. */
  readonly inForceFrom: CivilDay;
  /** The version it takes the place of. */
  readonly replaces?: ScheduleRevision;
  /** What is filed, and how long it is kept. */
  readonly entries: readonly ScheduleEntry[];
  /** What is not filed. */
  readonly exclusions: readonly ScheduleExclusion[];
}
