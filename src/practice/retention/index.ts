/**
 * Retention (保管期限): when a retention period ends and what is due for appraisal, by decree 8 of 2006, the provisions of 1987 and the rules of
 * accounting, technical and other records; the filing schedules (三合一) that give a record its period; appraisal on expiry and destruction (到期鉴定、销毁). Start
 * with {@link retentionEnd}, {@link dueForAppraisal}, {@link proposedPeriod} and {@link destructionBlocks}.
 *
 * @module retention
 */
export * from "./accounting-transition.js";
export * from "./appraisal-due-totals.js";
export * from "./approval-duties.js";
export * from "./disposal/index.js";
export { type AppraisalOptions, dueForAppraisal } from "./due-for-appraisal.js";
export * from "./legacy-windows.js";
export * from "./period-order.js";
export * from "./period-title.js";
export * from "./retention-dimension.js";
export * from "./retention-end.js";
export * from "./retention-findings.js";
export * from "./retention-kernel.js";
export * from "./retention-reasons.js";
export {
  type KnownRetentionRegime,
  type KnownStartEvent,
  RETENTION_REGIMES,
  RETENTION_STARTS,
  type ResetTerms,
  type RetentionRegime,
  type RetentionRegimeCode,
  type RetentionStart,
  START_EVENTS,
  type StartEvent,
  type StartEventCode,
  TERMS_ENDING_AT_RESET,
  type TermEndingAtReset,
} from "./retention-regimes.js";
export type { MatchPolicy, RetentionClass, RetentionRules } from "./retention-rules.js";
export { extendRetentionRules, MATCH_POLICIES, RETENTION_RULES } from "./retention-rules.js";
export * from "./retention-verdict.js";
export * from "./schedules/index.js";
export * from "./term-check.js";
