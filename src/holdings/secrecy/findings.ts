import type { CivilDay } from "../../foundation/dates/index.js";
import type { FindingOf } from "../../foundation/findings/index.js";

/** What can be wrong with a mark of secrecy and with what was decided about it. */
export interface SecrecyFindings {
  /** The text is no mark of secrecy in any form met so far. */
  "secrecy-mark-unreadable": {
    /** The text, shortened for printing. */
    readonly text: string;
  };
  /** The mark can be read, but is not written as `密级★期限`. */
  "secrecy-mark-variant": {
    /** The text as recorded. */
    readonly text: string;
    /** The usual form. */
    readonly usual: string;
  };
  /** A level without a period. */
  "secrecy-period-unstated": {
    /** The level as it is marked, such as 机密. */
    readonly level: string;
  };
  /** A level with 长期, which is no period: a condition has to be set. */
  "secrecy-long-term": {
    /** The level as it is marked. */
    readonly level: string;
  };
  /** A condition of declassification is announced and not said. */
  "secrecy-condition-blank": {
    /** The level as it is marked. */
    readonly level: string;
  };
  /** The mark of something that is no state secret. */
  "secrecy-no-state-secret": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The marked period is longer than the statutory maximum of its level. */
  "secrecy-period-over-maximum": {
    /** The level as it is marked. */
    readonly level: string;
    /** The maximum in years. */
    readonly maximumYears: number;
  };
  /** An extension was decided when the secrecy had already ended. */
  "secrecy-extension-late": {
    /** When it was decided. */
    readonly decidedOn: CivilDay;
    /** The first day on which the record was no longer secret. */
    readonly endedOn: CivilDay;
  };
  /** An extension was decided by neither the original classifier nor its superior. */
  "secrecy-extension-not-competent": {
    /** When it was decided, where that is known. */
    readonly decidedOn?: CivilDay;
  };
  /** An extension lacks its day of decision, its last day, or who decided it. */
  "secrecy-extension-incomplete": {
    /** The properties that are missing or cannot be used. */
    readonly missing: readonly string[];
  };
  /** An extension ends no later than the secrecy it extends. */
  "secrecy-extension-not-longer": {
    /** Its last day. */
    readonly lastDay: CivilDay;
    /** The first day on which the record is no longer secret without it. */
    readonly endsOn: CivilDay;
  };
}

/** A finding about secrecy. */
export type SecrecyFinding = FindingOf<SecrecyFindings>;
