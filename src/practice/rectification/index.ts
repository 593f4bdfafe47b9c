/**
 * Rectification (问题台账、逐一销号): what evaluations and inspections found, who puts it right by when, and what is still open. County
 * practice; no instrument fixes its form. Start with {@link RectificationEntry} and {@link rectificationStanding}.
 *
 * @module rectification
 */
export * from "./burn-down.js";
export * from "./check-ledger.js";
export * from "./entry-after.js";
export * from "./findings.js";
export * from "./ledger-entries.js";
export * from "./rectification-entry.js";
export * from "./rectification-procedure.js";
export * from "./rectification-standing.js";
export * from "./updated-ledger.js";
