/**
 * Findings (问题): what is wrong with data, said by code, place and likely repair, for all rows in one pass; and the error for a
 * programmer's mistake. Start with {@link Finding} and {@link sentence}.
 *
 * @module findings
 */
export * from "./caller-error.js";
export * from "./finding.js";
export * from "./require-options.js";
export * from "./sentence.js";
export * from "./shortened-text.js";
