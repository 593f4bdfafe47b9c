/**
 * Preparedness (应急准备): which required emergency plan or drill is missing on a day, by the implementation regulations of 2024, art. 22, and before
 * them the Archives Law 2020, art. 19, and DA/T 84-2019. Start with {@link preparednessGaps}.
 *
 * @module preparedness
 */
export * from "./check-emergency-plans.js";
export * from "./emergency-plans.js";
export * from "./preparedness-gaps.js";
export {
  extendPreparednessRules,
  PREPAREDNESS_RULES,
  type PreparednessRules,
  type RequiredPlan,
} from "./preparedness-rules.js";
