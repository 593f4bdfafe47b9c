/**
 * Open appraisal (开放鉴定、开放审核): when a record falls due for a review for opening, by the Archives Law and its closure periods over
 * time. Start with {@link openingAssessment} and {@link dueForOpening}.
 *
 * @module open-appraisal
 */
export * from "./due-for-opening.js";
export * from "./opening-assessment.js";
export * from "./opening-calendar.js";
export * from "./opening-reasons.js";
export type { ClosurePeriod, OpeningRules, UndatedRecordReading } from "./opening-rules.js";
export { extendOpeningRules, OPENING_RULES, UNDATED_RECORD_READINGS } from "./opening-rules.js";
export * from "./opening-verdict.js";
