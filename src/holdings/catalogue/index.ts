/**
 * Catalogue (目录): series, volumes, items and pages as they are described, the levels they stand on, and what travels with a record:
 * its retention period, its opening status and opinion, what holds it, and the mark of its destruction. Follows DA/T 22-2015, DA/T 18-2022 and DA/T 46-2009. Start with
 * {@link Item} and {@link checkDescription}.
 *
 * @module catalogue
 */
export * from "./carriers.js";
export * from "./custody.js";
export * from "./description-elements.js";
export * from "./destroyed-mark.js";
export * from "./document-numbers.js";
export * from "./entries.js";
export * from "./field-codes.js";
export * from "./filing-stamp.js";
export * from "./filing-year.js";
export * from "./findings.js";
export * from "./holds.js";
export * from "./item-parts.js";
export * from "./levels.js";
export * from "./metadata-elements.js";
export * from "./opening-opinion.js";
export * from "./opening-status.js";
export * from "./pages.js";
export * from "./record-titles.js";
export * from "./representations.js";
export * from "./retention-period.js";
export * from "./series.js";
export * from "./title-marks.js";
