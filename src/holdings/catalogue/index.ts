/**
 * Catalogue (目录): volumes and items as they are described, the levels they stand on, and what travels with a record: its retention
 * period and its opening status. Follows DA/T 22-2015 and DA/T 18-2022. Start with {@link Item} and {@link parseRetentionPeriod}.
 *
 * @module catalogue
 */
export * from "./entries.js";
export * from "./findings.js";
export * from "./levels.js";
export * from "./opening-status.js";
export * from "./retention-period.js";
