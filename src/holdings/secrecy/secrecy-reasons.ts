import type { CivilDay } from "../../foundation/dates/index.js";
import type { VolumeDateReading } from "../../foundation/law/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";

/** A reason that needs only the mark as recorded. */
export interface MarkData {
  /** The mark as recorded. */
  readonly mark: string;
}

/** A reason with the day on which the secrecy ended. */
export interface DeclassifiedData extends MarkData {
  /** The first day on which the record was no longer secret. */
  readonly since: CivilDay;
}

/** Why a record is or is not secret, by code. */
export interface SecrecyReasons {
  /** The record carries no mark of secrecy. */
  "secrecy-not-marked": Readonly<Record<never, never>>;
  /** The mark is that of a restriction which is no state secret. */
  "secrecy-internal-only": MarkData;
  /** The mark cannot be read. */
  "secrecy-mark-not-read": MarkData;
  /** The period still runs. */
  "secrecy-running": MarkData & {
    /** The day from which it runs, where it runs from one. */
    readonly startDay?: CivilDay;
    /** Which end of the record's date that day is, where the date leaves it open. */
    readonly dateEnd?: VolumeDateReading;
    /** The first day on which it is over, or on which what `by` names ends it sooner. */
    readonly until: CivilDay;
    /** What it is then, where the period does not simply end: a decision or a publication comes first, or an extension is unclear. */
    readonly by?: "secrecy-lifted" | "secrecy-published" | "secrecy-extension-unclear";
  };
  /** The period is over without a timely extension. */
  "secrecy-expired": DeclassifiedData;
  /** The statutory maximum stands in for a period that is not marked. */
  "secrecy-maximum-taken": MarkData & {
    /** The maximum. */
    readonly years: number;
  };
  /** The period was extended in time. */
  "secrecy-extended": {
    /** The last day on which the record stays secret. */
    readonly lastDay: CivilDay;
  };
  /** It was declassified by decision. */
  "secrecy-lifted": DeclassifiedData;
  /** The matter was formally published. */
  "secrecy-published": DeclassifiedData;
  /** The condition of declassification is met. */
  "secrecy-condition-met": DeclassifiedData;
  /** The condition of declassification is not known to be met. */
  "secrecy-condition-open": MarkData & {
    /** The condition as recorded. */
    readonly condition: string;
  };
  /** 长期 is no period: a condition has to be set. */
  "secrecy-without-condition": MarkData;
  /** No period is marked, and the rules take none in its place. */
  "secrecy-period-missing": MarkData;
  /** No period is marked on a record formed before the day from which the maximum may stand in. */
  "secrecy-period-missing-before-rules": MarkData;
  /** No text known here gave a maximum on the day of the question. */
  "secrecy-maximum-unknown": MarkData;
  /** No usable day of issue. */
  "secrecy-start-missing": MarkData;
  /** An extension of which too little is known may keep the record secret. */
  "secrecy-extension-unclear": MarkData;
}

/** A reason of a {@link SecrecyVerdict}. */
export type SecrecyReason = ReasonOf<SecrecyReasons>;
