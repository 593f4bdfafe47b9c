import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Verdict } from "../../../foundation/verdicts/index.js";
import type { DestructionSubject, OpeningDaySubject, OpeningStatus } from "../../../holdings/catalogue/index.js";
import type { SecrecySubject } from "../../../holdings/secrecy/index.js";
import type { Deferral } from "../deferral/deferral.js";
import type { EarlyCategory } from "../rules/closure-tables.js";
import type { DeferralGround } from "../rules/deferral-tables.js";
import type { OpeningReason } from "./opening-reasons.js";

/**
 * What the rules read of a record: any host's record with these fields is good enough. Its date is the day of formation (形成日期) for the
 * clock of opening and the day of issue (制发日) for that of secrecy.
 */
export interface OpeningSubject extends SecrecySubject, DestructionSubject, OpeningDaySubject {
  /** The year it is filed under (年度): it was formed by the end of it. */
  readonly year?: number;
  /** The category (类别), where it is one that may open early. */
  readonly category?: EarlyCategory;
  /** The decision to defer its opening, where one was taken. */
  readonly deferral?: Deferral;
  /** Who keeps it; absent means the archives that asks. */
  readonly custody?: "archives" | "unit";
}

/**
 * Where a record stands: it is a state secret; its closure period still runs; it runs, but the category may open early; a review is due;
 * a review has been held and its decision stands; or what was deferred has to be assessed again. There is no “open by age”: expiry makes
 * a task, and only a review opens.
 */
export const OPENING_OUTCOMES = Object.freeze([
  "secret",
  "not-yet-due",
  "may-open-early",
  "review-due",
  "review-held",
  "reassessment-due",
] as const);

/** One of {@link OPENING_OUTCOMES}. */
export type OpeningOutcome = (typeof OPENING_OUTCOMES)[number];

/**
 * How a state secret stands to its closure period: closed while it runs; once it is complete, deferred (延期) where a ground of
 * the day says so by its secrecy, which none did before 2022-08-01, and else still closed.
 */
export const SECRET_CLOSURES = Object.freeze(["closed", "deferred"] as const);

/** One of {@link SECRET_CLOSURES}. */
export type SecretClosure = (typeof SECRET_CLOSURES)[number];

/** Where a record stands, and since or until when. */
export interface OpeningAssessment {
  /** Where it stands on `asOf`. */
  readonly outcome: OpeningOutcome;
  /**
   * The first day on which a review is due, or for what was deferred its next assessment, under the readings of the rules. For a secret it
   * is the day on which its closure period is complete, and no review is due before it is declassified.
   */
  readonly dueDay?: CivilDay;
  /** Of a secret that will be declassified on a known day: the first day on which it will be due for a review or the next assessment. */
  readonly reviewDay?: CivilDay;
  /** Of what was reviewed and opens, wholly or partly, on a later day: that day. */
  readonly opensOn?: CivilDay;
  /** How a secret stands to its closure period. */
  readonly closure?: SecretClosure;
  /** The ground on which a secret is deferred. */
  readonly ground?: DeferralGround;
  /** What the review decided, where one has been held. */
  readonly status?: OpeningStatus;
}

/** The answer of {@link openingAssessment}. */
export type OpeningVerdict = Verdict<OpeningAssessment, OpeningReason>;
