import type { CivilDay } from "../../foundation/dates/index.js";
import type { Verdict } from "../../foundation/verdicts/index.js";
import type { AccessionReason } from "./accession-reasons.js";

/**
 * Where a record that its unit keeps stands: its term runs, it may come early, it is due, it is overdue, or its transfer was put off with
 * consent. Nothing is transferred by it.
 */
export const TRANSFER_OUTCOMES = Object.freeze(["not-yet-due", "may-be-early", "due", "overdue", "extended"] as const);

/** One of {@link TRANSFER_OUTCOMES}. */
export type TransferOutcome = (typeof TRANSFER_OUTCOMES)[number];

/** Where a record stands, and since or until when. */
export interface TransferStanding {
  /** Where it stands on `asOf`. */
  readonly outcome: TransferOutcome;
  /** The first day on which its transfer is due; absent when an extension names no end. */
  readonly dueDay?: CivilDay;
  /** The first day on which it is or will be overdue; absent with `dueDay`. */
  readonly overdueDay?: CivilDay;
}

/** The answer of {@link transferStanding}. */
export type TransferVerdict = Verdict<TransferStanding, AccessionReason>;
