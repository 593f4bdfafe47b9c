/**
 * Units (单位) that form records and transfer them: their administrative level with the archives and the authorities it leads to, and who
 * answers for the records of a unit that was merged, absorbed, split, revived, renamed or abolished. Follows the provisions on the
 * collecting scope of archives (decree 9 of 2011), the Archives Law 2020, art. 16, and the implementation regulations of 2024, art. 30.
 * Start with {@link answeringUnit} and {@link ADMINISTRATIVE_LEVEL_ROWS}.
 *
 * @module units
 */
export * from "./administrative-levels.js";
export * from "./answering-unit.js";
export * from "./check-unit-events.js";
export * from "./findings.js";
export * from "./succession-reasons.js";
export {
  extendSuccessionRules,
  PARTS_MET_SINCE,
  type PartsMetSince,
  SUCCESSION_RULES,
  type SuccessionRules,
  UNRULED_SUCCESSIONS,
  type UnruledSuccession,
} from "./succession-rules.js";
export * from "./unit.js";
export * from "./unit-events.js";
