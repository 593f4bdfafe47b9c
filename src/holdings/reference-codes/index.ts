/**
 * Reference codes (档号): read by the schemes of DA/T 13-2022, DA/T 22-2015 and DA/T 13-1994, which are data, repaired with the original
 * kept, compared by their parts, and checked for gaps in running numbers. Start with {@link parseReferenceCode} and
 * {@link sameReferenceCode}.
 *
 * @module reference-codes
 */
export * from "./archives-categories.js";
export type { ReferenceCodeOptions } from "./code-reader.js";
export * from "./findings.js";
export { type FondsScheme, schemesOfFonds } from "./fonds-schemes.js";
export * from "./format-reference-code.js";
export * from "./parse-reference-code.js";
export * from "./reference-code.js";
export * from "./reference-code-key.js";
export * from "./reference-code-reading.js";
export * from "./running-numbers.js";
export * from "./schemes.js";
