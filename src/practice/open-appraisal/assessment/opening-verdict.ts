import type { CivilDay } from "../../../foundation/dates/index.js";
import type { FormationDate } from "../../../foundation/law/index.js";
import type { Verdict } from "../../../foundation/verdicts/index.js";
import type { OpeningStatus } from "../../../holdings/catalogue/index.js";
import type { OpeningReason } from "./opening-reasons.js";

/** What the rules read of a record: any host's record with these fields is good enough. */
export interface OpeningSubject {
  /** Its date, which may be incomplete. */
  readonly date?: FormationDate;
  /** The year it is filed under (年度): it was formed by the end of it. */
  readonly year?: number;
  /** Security classification (密级) as recorded; blank where there is none. */
  readonly secrecyMark?: string;
  /** The day on which its declassification was settled (解密审核), when it was. */
  readonly declassifiedOn?: CivilDay;
  /** What an earlier review decided. */
  readonly openingStatus?: OpeningStatus;
  /** Who keeps it; absent means the archives that asks. */
  readonly custody?: "archives" | "unit";
}

/**
 * Where a record stands: its closure period still runs, a review is due, or a review has been held and its decision stands.
 * There is no “open by age”: expiry makes a task, and only a review opens.
 */
export const OPENING_OUTCOMES = Object.freeze(["not-yet-due", "review-due", "review-held"] as const);

/** One of {@link OPENING_OUTCOMES}. */
export type OpeningOutcome = (typeof OPENING_OUTCOMES)[number];

/** Where a record stands, and since or until when. */
export interface OpeningAssessment {
  /** Where it stands on `asOf`. */
  readonly outcome: OpeningOutcome;
  /** The first day on which a review is due, under the readings of the rules; absent once a review has been held. */
  readonly dueDay?: CivilDay;
}

/** The answer of {@link openingAssessment}. */
export type OpeningVerdict = Verdict<OpeningAssessment, OpeningReason>;
