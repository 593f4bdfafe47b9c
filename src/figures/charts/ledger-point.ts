import type { CivilDay } from "../../foundation/dates/index.js";

/** How a ledger stood on a day. */
export interface LedgerPoint {
  /** The day. */
  readonly day: CivilDay;
  /** Entries still open (未销号). */
  readonly open: number;
  /** How many of them were past their last day (逾期). */
  readonly overdue: number;
  /** Entries closed out (已销号). */
  readonly closed: number;
}
