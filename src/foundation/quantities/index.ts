/**
 * Quantities (数量): shares of a named whole, attainment of a plan, percentages, money in fen, and counts that are only a bound, all in
 * integer arithmetic. Start with {@link share} and {@link percentText}.
 *
 * @module quantities
 */
export * from "./findings.js";
export * from "./is-count.js";
export * from "./money.js";
export * from "./percentages.js";
export * from "./ratios.js";
export * from "./vague-counts.js";
