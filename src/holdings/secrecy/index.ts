/**
 * Secrecy (保密): the marks of state secrets (密级★期限) and the clock that runs on them, by the Law on Guarding State Secrets. It is
 * not the clock of opening: a declassified record is not open, it may only be reviewed. Start with {@link parseSecrecyMark} and
 * {@link secrecyStanding}.
 *
 * @module secrecy
 */
export * from "./declassification-reviewer.js";
export * from "./findings.js";
export * from "./secrecy-check.js";
export type {
  ConditionalSecrecyEnd,
  DatedSecrecyEnd,
  SecrecyEnd,
  SecrecyOptions,
  UnknownSecrecyEnd,
} from "./secrecy-end.js";
export { secrecyEnd, secrecyEndDay } from "./secrecy-end.js";
export type { ExtendedEnd } from "./secrecy-extensions.js";
export * from "./secrecy-levels.js";
export * from "./secrecy-mark.js";
export * from "./secrecy-reasons.js";
export type { SecrecyRules, UnmarkedSecrecyPeriodReading } from "./secrecy-rules.js";
export {
  extendSecrecyRules,
  requireSecrecyRules,
  SECRECY_RULES,
  UNMARKED_SECRECY_PERIOD_READINGS,
} from "./secrecy-rules.js";
export * from "./secrecy-standing.js";
export * from "./secrecy-subject.js";
