/**
 * Text (文本): full-width letters, dashes, middle dots and stray spaces folded with the original kept, an order that reads numbers as
 * numbers, Chinese numerals, and a key for comparing headings and file names. Start with {@link foldedText} and {@link naturalOrder}.
 *
 * @module text
 */
export * from "./chinese-numerals.js";
export * from "./code-key.js";
export * from "./folded-text.js";
export * from "./match-key.js";
export * from "./natural-order.js";
export * from "./required-text.js";
