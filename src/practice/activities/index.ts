/**
 * Activities (业务活动): visits to units with what was advised, training, exhibitions and groups, and how many there were, of what kind, for
 * how many at least. County practice; no instrument fixes their form. Start with {@link Activity} and {@link activityFigures}.
 *
 * @module activities
 */
export * from "./activity.js";
export * from "./activity-figures.js";
export * from "./activity-kinds.js";
export * from "./advice-by-unit.js";
export * from "./check-activities.js";
export * from "./findings.js";
