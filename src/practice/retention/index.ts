/**
 * Retention (保管期限): when a retention period ends and what is due for appraisal, by decree 8 of 2006 and the provisions of 1987. Start
 * with {@link retentionEnd} and {@link dueForAppraisal}.
 *
 * @module retention
 */
export * from "./due-for-appraisal.js";
export * from "./retention-end.js";
export * from "./retention-reasons.js";
export type { LegacyWindow, RetentionClass, RetentionRules, RetentionStart } from "./retention-rules.js";
export { extendRetentionRules, RETENTION_RULES, RETENTION_STARTS } from "./retention-rules.js";
export * from "./retention-verdict.js";
