/**
 * Law (法规): the instruments that rules rest on, the days on which each is in force, citations, and the named interpretations of
 * what the texts leave open. Start with {@link INSTRUMENTS} and {@link citationsOn}.
 *
 * @module law
 */
export * from "./citation-text.js";
export * from "./counting.js";
export * from "./counting-readings.js";
export * from "./formation.js";
export * from "./holds-on.js";
export * from "./instrument.js";
export * from "./instruments.js";
export * from "./interpretations.js";
export * from "./restricted-open-record.js";
export * from "./rule-table.js";
export * from "./rules-value.js";
export * from "./undated-record.js";
