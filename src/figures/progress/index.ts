/**
 * Progress (进度): how far digitization has come, of which whole, how much is missing to a target, and when it will be reached at the
 * pace of late. The national statistics ask for quantities, and archives quote rates of different wholes, so that every rate names its own.
 * Start with {@link digitizationRate} and {@link forecast}.
 *
 * @module progress
 */
export * from "./burn-up.js";
export * from "./counting-units.js";
export * from "./digitization-rate.js";
export * from "./forecast.js";
export * from "./opening-rates.js";
export * from "./pace-rules.js";
export * from "./plan-attainment.js";
export * from "./progress-stages.js";
export * from "./rate.js";
export * from "./rate-selections.js";
export * from "./reasons.js";
export * from "./required-pace.js";
export * from "./still-needed.js";
export * from "./target-standing.js";
export * from "./work-plan.js";
