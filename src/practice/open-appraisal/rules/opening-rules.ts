import type { CivilDay } from "../../../foundation/dates/index.js";
import {
  type Citation,
  type Counting,
  type IncompleteDateReading,
  type RulesValue,
  type UndatedRecordReading,
  VOLUME_DATE_READINGS,
} from "../../../foundation/law/index.js";
import type { SecrecyRules } from "../../../holdings/secrecy/index.js";
import type { SuccessionRules } from "../../../holdings/units/index.js";
import type { ClosurePeriod, EarlyCategoryRow, HistoricalRecords } from "./closure-tables.js";
import type { DeferralApprovalRow, DeferralGroundRow, DeferralStandard } from "./deferral-tables.js";

/** Which day of a volume's range counts, or none of them: each item is asked on its own. See the interpretation `volumeFormationDate`. */
export const VOLUME_OPENING_READINGS = Object.freeze([...VOLUME_DATE_READINGS, "each-item"] as const);

/** One of {@link VOLUME_OPENING_READINGS}. */
export type VolumeOpeningReading = (typeof VOLUME_OPENING_READINGS)[number];

/** What a deferral needs while two texts speak; the first is the default. See the interpretation `deferralOverlap`. */
export const DEFERRAL_OVERLAP_READINGS = Object.freeze(["later-text", "both-texts"] as const);

/** One of {@link DEFERRAL_OVERLAP_READINGS}. */
export type DeferralOverlapReading = (typeof DEFERRAL_OVERLAP_READINGS)[number];

/** Everything that decides about opening: plain data, frozen, extended by {@link extendOpeningRules}. */
export interface OpeningRules extends RulesValue {
  /** The general closure period over time, oldest first, without overlap. */
  readonly closurePeriods: readonly ClosurePeriod[];
  /** Records that open without closure, since they are from before a day. */
  readonly historicalRecords: readonly HistoricalRecords[];
  /** The categories that may open early, after a review. */
  readonly earlyCategories: readonly EarlyCategoryRow[];
  /** The grounds for deferral over time. */
  readonly deferralGrounds: readonly DeferralGroundRow[];
  /** The archives' own concrete standards under those grounds; none unless a host brings them. */
  readonly deferralStandards: readonly DeferralStandard[];
  /** After how many years a deferral is assessed again where no standard says it; absent, since no text fixes it. */
  readonly assessmentYears?: number;
  /** What a deferral needs over time. */
  readonly deferralApprovals: readonly DeferralApprovalRow[];
  /** The rules of the clock of secrecy, which is asked first. */
  readonly secrecy: SecrecyRules;
  /** The rules of succession, which say who answers for a unit that has ended. */
  readonly succession: SuccessionRules;
  /** The texts behind “held by a state archives”. */
  readonly holdingCitations: readonly Citation[];
  /** The texts behind “until it is transferred, its unit gives an opinion”. */
  readonly unitOpinionCitations: readonly Citation[];
  /** The texts behind “the archives reviews together with the forming or transferring unit”. */
  readonly jointReviewCitations: readonly Citation[];
  /** The texts behind “what was deferred or controlled is assessed again”. */
  readonly reassessmentCitations: readonly Citation[];
  /** From when the mark of control from before it no longer stands as a decision. */
  readonly controlReviewedFrom: CivilDay;
  /** The reading of “N years from the day of formation”. */
  readonly counting: Counting;
  /** The reading of incomplete dates. */
  readonly incompleteDate: IncompleteDateReading;
  /** The reading of a volume's range of dates. */
  readonly volumeFormationDate: VolumeOpeningReading;
  /** The reading of records that have a filing year and no date. */
  readonly undatedRecord: UndatedRecordReading;
  /** The reading of the time in which two texts speak about a deferral. */
  readonly deferralOverlap: DeferralOverlapReading;
}
