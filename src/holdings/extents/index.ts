/**
 * Extents (数量): volumes, items and pages in whole numbers, added without counting an item inside a volume twice; other carriers in
 * their own measures; the pages of items inside a volume; declared totals held against the records. Start with {@link totalExtent} and
 * {@link pageIntervals}.
 *
 * @module extents
 */
export * from "./carrier-extent.js";
export * from "./declared-totals.js";
export * from "./extent.js";
export * from "./findings.js";
export * from "./page-interval.js";
export * from "./page-interval-practices.js";
export * from "./page-interval-subject.js";
export * from "./page-intervals.js";
export * from "./record-count.js";
