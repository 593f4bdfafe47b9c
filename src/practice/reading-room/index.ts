/**
 * Reading room (查阅利用): whether a reader may see a record and on what ground, by the implementation measures of 1999, art. 21, the Archives Law
 * 2020, arts. 28, 29 and 31, the implementation regulations of 2024, art. 34, and the tables of special archives; and how long readers waited,
 * digitized or not. Start with {@link readingAccess} and {@link readingRoomFigures}.
 *
 * @module reading-room
 */
export * from "./consultations.js";
export * from "./findings.js";
export * from "./reading-access.js";
export * from "./reading-reasons.js";
export {
  type AccessTerms,
  extendReadingRules,
  type GeneralAccessRow,
  READING_RULES,
  type ReadingConsent,
  type ReadingRules,
  type SpecialAccessRow,
} from "./reading-rules.js";
export * from "./reading-tables.js";
export * from "./reading-verdict.js";
