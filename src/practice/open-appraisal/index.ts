/**
 * Open appraisal (开放鉴定、开放审核): when a record falls due for a review for opening, who reviews it with whom, and the lists on which the
 * units are asked, by the Archives Law and its closure periods over time. Start with {@link openingAssessment}, {@link dueForOpening} and
 * {@link consultationPackage}.
 *
 * @module open-appraisal
 */
export { UNDATED_RECORD_READINGS, type UndatedRecordReading } from "../../foundation/law/index.js";
export * from "./assessment/due-for-opening.js";
export { openingAssessment, openingAssessor } from "./assessment/opening-assessment.js";
export * from "./assessment/opening-calendar.js";
export * from "./assessment/opening-reasons.js";
export * from "./assessment/opening-verdict.js";
export {
  CONSULTATION_ANSWERS,
  type ConsultationAnswer,
  type ConsultationAnswerMeaning,
} from "./consultation/consultation-answers.js";
export * from "./consultation/consultation-package.js";
export * from "./consultation/consultation-return.js";
export * from "./consultation/consultation-row.js";
export * from "./consultation/deferral-catalogue.js";
export { deferralGroundText, type GroundTextOptions } from "./consultation/ground-text.js";
export {
  type CheckDeferralOptions,
  checkDeferral,
  type DeferralSubject,
} from "./deferral/check-deferral.js";
export * from "./deferral/deferral.js";
export * from "./deferral/deferral-approval.js";
export * from "./deferral/next-assessment-day.js";
export * from "./deferral/personal-data.js";
export * from "./deferral/screening.js";
export * from "./findings.js";
export * from "./results/opened-catalogue.js";
export * from "./results/opening-dimension.js";
export * from "./results/opening-figures.js";
export * from "./results/public-standing.js";
export * from "./results/status-roll-up.js";
export * from "./review/opening-review.js";
export * from "./review/review-parties.js";
export {
  CLOSURE_PERIODS,
  type ClosurePeriod,
  type DatedRow,
  EARLY_CATEGORIES,
  type EarlyCategory,
  type EarlyCategoryRow,
  HISTORICAL_RECORDS,
  type HistoricalRecords,
  type KnownEarlyCategory,
} from "./rules/closure-tables.js";
export * from "./rules/deferral-tables.js";
export * from "./rules/national-opening-rules.js";
export * from "./rules/opening-rules.js";
