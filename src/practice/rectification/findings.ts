import type { FindingOf } from "../../foundation/findings/index.js";

/** What can be wrong with a ledger, by code. */
export interface RectificationFindings {
  /** An entry has no last day. */
  "ledger-due-missing": {
    /** Number in the ledger. */
    readonly no: string;
  };
  /** An entry has no owner. */
  "ledger-owner-missing": {
    /** Number in the ledger. */
    readonly no: string;
  };
  /** An entry was closed by the one who had to put it right. */
  "ledger-closed-by-owner": {
    /** Number in the ledger. */
    readonly no: string;
    /** The owner. */
    readonly owner: string;
  };
  /** An entry was closed, but nobody is named who did it. */
  "ledger-closer-missing": {
    /** Number in the ledger. */
    readonly no: string;
  };
  /** An entry was closed, and nothing says what was done about it. */
  "ledger-measures-missing": {
    /** Number in the ledger. */
    readonly no: string;
  };
  /** An entry was closed, and nothing shows that it was put right. */
  "ledger-evidence-missing": {
    /** Number in the ledger. */
    readonly no: string;
  };
  /** A day of an entry is none, so that it counts as not recorded. */
  "ledger-day-unusable": {
    /** Number in the ledger. */
    readonly no: string;
    /** The day as recorded. */
    readonly day: string;
  };
  /** The days of an entry contradict each other: it was put right before it was found, closed before it was put right, or the like. */
  "ledger-days-contradict": {
    /** Number in the ledger. */
    readonly no: string;
    /** The day that has to be the earlier one. */
    readonly earlier: string;
    /** The day that has to be the later one. */
    readonly later: string;
  };
  /** Two entries carry the same number. */
  "ledger-number-repeated": {
    /** Number in the ledger. */
    readonly no: string;
  };
  /** A newer list no longer has an entry that the ledger holds. */
  "ledger-entry-dropped": {
    /** Number in the ledger. */
    readonly no: string;
    /** What is to be put right. */
    readonly problem: string;
  };
  /** A newer list no longer says that an entry was closed, and names no reopening. */
  "ledger-closing-dropped": {
    /** Number in the ledger. */
    readonly no: string;
    /** The day on which it had been closed. */
    readonly closedOn: string;
  };
  /** A newer list gives an entry more time. */
  "ledger-due-put-off": {
    /** Number in the ledger. */
    readonly no: string;
    /** The last day before. */
    readonly from: string;
    /** The last day now. */
    readonly to: string;
  };
}

/** A finding about a ledger. */
export type RectificationFinding = FindingOf<RectificationFindings>;
