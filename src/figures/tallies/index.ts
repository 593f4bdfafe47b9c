/**
 * Tallies (统计计数): any number of records folded into volumes, items and pages by the dimensions a host chooses. Two tallies merged
 * are the tally of the whole, so a province adds up its counties. Start with {@link tallyOf} and {@link mergedTallies}.
 *
 * @module tallies
 */
export * from "./catalogue-dimensions.js";
export * from "./findings.js";
export * from "./merged-tallies.js";
export * from "./read-tally.js";
export * from "./tallier.js";
export * from "./tally.js";
export * from "./tally-groups.js";
