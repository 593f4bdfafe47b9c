/**
 * Rectification (问题台账、逐一销号): what evaluations and inspections found, who puts it right by when, and what is still open. County
 * practice; no instrument fixes its form. Start with {@link RectificationEntry} and {@link rectificationStanding}.
 *
 * @module rectification
 */
export * from "./rectification.js";
