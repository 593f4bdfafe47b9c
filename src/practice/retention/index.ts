/**
 * Retention (保管期限): when a retention period ends and what is due for appraisal, by decree 8 of 2006, the provisions of 1987 and the rules of
 * accounting, technical and other records. Start with {@link retentionEnd} and {@link dueForAppraisal}.
 *
 * @module retention
 */
export * from "./appraisal-due-totals.js";
export { type AppraisalOptions, dueForAppraisal } from "./due-for-appraisal.js";
export * from "./legacy-windows.js";
export * from "./period-order.js";
export * from "./period-title.js";
export * from "./retention-end.js";
export * from "./retention-findings.js";
export * from "./retention-reasons.js";
export * from "./retention-regimes.js";
export type { RetentionClass, RetentionRules } from "./retention-rules.js";
export { extendRetentionRules, RETENTION_RULES } from "./retention-rules.js";
export * from "./retention-verdict.js";
export * from "./term-check.js";
