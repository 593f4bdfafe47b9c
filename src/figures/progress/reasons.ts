import type { CivilDay } from "../../foundation/dates/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";
import type { CountingUnit } from "./counting-units.js";

/** What was done of late, window by window. */
export interface PaceOfLate {
  /** What is counted. */
  readonly unit: CountingUnit;
  /** The code of the rule by which the pace was taken. */
  readonly pace: string;
  /** How many windows were looked at. */
  readonly windows: number;
  /** The working days of each. */
  readonly workingDays: number;
  /** What was done in all of them. */
  readonly done: number;
  /** What was done in the window in which most was. */
  readonly fastest: number;
  /** What was done in the window in which least was. */
  readonly slowest: number;
}

/** Why a forecast is what it is, by code. */
export interface ProgressReasons {
  /** Nothing is missing any more. */
  "target-reached": {
    /** The day of the answer. */
    readonly asOf: CivilDay;
  };
  /** The forecast goes by what was done of late. */
  "pace-of-late": PaceOfLate & {
    /** How many units are missing. */
    readonly missing: number;
  };
  /** Nothing was done of late, so that there is no pace to go by. */
  "no-pace": PaceOfLate & {
    /** How many units are missing. */
    readonly missing: number;
  };
  /** The work has not lasted for one window yet. */
  "too-soon-for-a-pace": {
    /** The first day of the work. */
    readonly since: CivilDay;
    /** The working days since. */
    readonly lasted: number;
    /** The working days of one window. */
    readonly workingDays: number;
  };
  /** At the pace of a slow window, or of any, the end lies more than a hundred years ahead or is never reached. */
  "unreachable-at-this-pace": PaceOfLate & {
    /** How many units are missing. */
    readonly missing: number;
    /** The day at the mean pace, where that one is in reach. */
    readonly likely?: CivilDay;
  };
  /** Even at the slowest pace it will be done by the day it is wanted. */
  "within-due-day": DueDayReach;
  /** It will be done by the day it is wanted at a fast pace and not at a slow one. */
  "uncertain-by-due-day": DueDayReach;
  /** Even at the fastest pace it will not be done by the day it is wanted. */
  "unreachable-by-due-day": DueDayReach;
  /** The working days of a stretch of years were counted without their holidays, because the calendar does not know them. */
  "holidays-unknown": {
    /** The first such year. */
    readonly fromYear: number;
    /** The last. */
    readonly toYear: number;
  };
}

/** How a forecast stands to the day by which the work is wanted. */
export interface DueDayReach {
  /** The day. */
  readonly by: CivilDay;
  /** The earliest day of the forecast. */
  readonly earliest: CivilDay;
  /** The latest; absent when the slowest pace never gets there. */
  readonly latest?: CivilDay;
  /** How many units a working day it takes to be done by then; absent when no working day is left. */
  readonly perDay?: number;
  /** What is counted. */
  readonly unit: CountingUnit;
}

/** A reason of a forecast. */
export type ProgressReason = ReasonOf<ProgressReasons>;
