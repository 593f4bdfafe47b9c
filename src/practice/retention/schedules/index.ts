// Filing schedules (三合一制度) and the periods they propose: a part of lantai/retention, listed here to be read from the top.
export * from "./accounting-schedules.js";
export * from "./decree-8.js";
export type { EntryMatch, ProposalSubject } from "./entry-match.js";
export * from "./national-schedules.js";
export * from "./period-decision.js";
export * from "./period-proposal.js";
export * from "./schedule.js";
export * from "./schedule-check.js";
export * from "./schedule-findings.js";
export { revisedSchedule, type ScheduleRevisionPatch, scheduleOn } from "./schedule-versions.js";
