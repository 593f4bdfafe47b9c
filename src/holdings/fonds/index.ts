/**
 * Fonds (全宗): the whole of the records of one creating unit; types of fonds and their numbers, what becomes of a fonds when its unit
 * changes, and the papers that its file (全宗卷) lacks. Follows GB/T 13967-2026 and DA/T 12-2012. Start with {@link fondsAfter} and
 * {@link missingFondsPapers}.
 *
 * @module fonds
 */
export * from "./creator-tests.js";
export * from "./findings.js";
export * from "./fonds.js";
export * from "./fonds-after.js";
export * from "./fonds-events.js";
export * from "./fonds-file.js";
export * from "./fonds-number.js";
export { extendFondsRules, FONDS_RULES, type FondsRules } from "./fonds-rules.js";
