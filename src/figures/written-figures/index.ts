/**
 * Written figures (文中数字): what a report written by people says in numbers, and where: counts with their units, percentages, days,
 * ordinals, lists of names that end in 等, and figures that are blacked out. “约”, “余” and “XX” stay as vague as they are written. Start with
 * {@link writtenFigures}.
 *
 * @module written-figures
 */
export { partAround, type TextDivision, type TextPart } from "./text-parts.js";
export * from "./written-extent.js";
export * from "./written-figure.js";
export * from "./written-figures.js";
export * from "./written-units.js";
