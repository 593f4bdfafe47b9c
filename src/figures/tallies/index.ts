/**
 * Tallies (统计计数): any number of records folded into volumes, items and pages by the dimensions a host chooses. Two tallies merged
 * are the tally of the whole, so a province adds up its counties; a snapshot is a tally of a day with a digest. Start with {@link tallyOf}
 * and {@link mergedTallies}.
 *
 * @module tallies
 */
export * from "./catalogue-dimensions.js";
export * from "./derived-dimensions.js";
export * from "./findings.js";
export * from "./inner-items.js";
export * from "./merged-snapshots.js";
export { mergedTallies } from "./merged-tallies.js";
export * from "./pair-ids.js";
export { type ReadSnapshot, readSnapshot } from "./read-snapshot.js";
export { type ReadTally, type ReadTallyOptions, readTally } from "./read-tally.js";
export * from "./snapshot.js";
export { type DigestSubject, type SnapshotDigest, snapshotText } from "./snapshot-digest.js";
export type * from "./snapshot-findings.js";
export * from "./tallier.js";
export * from "./tally.js";
export * from "./tally-comparison.js";
export * from "./tally-groups.js";
export * from "./tally-of-columns.js";
