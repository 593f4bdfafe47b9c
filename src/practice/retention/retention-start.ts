import { type CivilDay, civilDay, isCivilDay, yearOf } from "../../foundation/dates/index.js";
import {
  type Citation,
  type Counting,
  citationsOn,
  completionDay,
  type FormationDay,
  formationDay,
  isUsableYear,
} from "../../foundation/law/index.js";
import type { Assumption } from "../../foundation/verdicts/index.js";
import type { RetentionReason } from "./retention-reasons.js";
import { RETENTION_STARTS, type RetentionStart, type StartEvent } from "./retention-regimes.js";
import type { RetentionRules } from "./retention-rules.js";
import type { RetentionSubject } from "./retention-verdict.js";

/** From which day the term of one record runs, or why that cannot be said. */
export type StartReading =
  | {
      readonly kind: "known";
      /** The day from which its years are counted, of formation, of filing or of the event, and what the choice of it rests on. */
      readonly formed: FormationDay;
      readonly rule: StartRule;
    }
  | { readonly kind: "awaited"; readonly event: StartEvent; readonly startDay?: CivilDay }
  | {
      readonly kind: "missing";
      readonly property: string;
      readonly reason: Pick<RetentionReason, "code" | "data">;
    };

/** How terms run that start in one way, worked out once for many records. */
export interface StartRule {
  readonly start: RetentionStart | "event";
  readonly counting: Counting;
  /** Who fixes it; absent where practice does. */
  readonly setBy?: "schedule" | "regime";
  readonly event?: StartEvent;
  /** The texts of the event in force on the day. */
  readonly citations: readonly Citation[];
  /** The interpretations that every term rests on that starts so, the reading of its date aside. */
  readonly assumed: readonly Assumption[];
  /** The reason where a body of rules fixes the start; absent where a schedule or an interpretation does. */
  readonly fixedBy?: RetentionReason;
}

/** How the years of a term are counted that starts so: whole years from the year's end, by the rules from any other day. */
export function countingOf(start: string, rules: RetentionRules): Counting {
  return start === "year-end" ? "year-batch" : rules.counting;
}

/**
 * Reads the start of terms: what the record's schedule says, or else what its body of rules fixes, or else the reading of the rules. Compiled once, since a pass over a
 * million asks it a million times.
 */
export function startReader(asOf: CivilDay, rules: RetentionRules): (record: RetentionSubject) => StartReading {
  const byStart = new Map<string, StartRule>();
  for (const start of RETENTION_STARTS) byStart.set(start, { ...ruleOf(start, rules, []), setBy: "schedule" });
  for (const event of rules.startEvents) {
    const citations = citationsOn(event.citations, asOf, rules.instruments);
    byStart.set(event.code, { ...ruleOf("event", rules, []), event, citations });
  }
  const chosen = ruleOf(rules.retentionStart, rules, [
    { interpretation: "retentionStart", choice: rules.retentionStart },
  ]);
  const byRegime = new Map<string, StartRule>();
  for (const { code, title, start, startCitations } of rules.regimes) {
    if (start === undefined) continue;
    const citations = citationsOn(startCitations, asOf, rules.instruments);
    const fixedBy: RetentionReason = { code: "start-fixed", data: { regime: title }, citations };
    byRegime.set(code, { ...ruleOf(start, rules, []), setBy: "regime", fixedBy });
  }

  return (record) => {
    const own = record.retentionStart;
    const rule = own === undefined ? (byRegime.get(record.regime ?? "administrative") ?? chosen) : byStart.get(own);
    if (rule === undefined) {
      return missing("retentionStart", { code: "retention-start-unknown", data: { start: own ?? "" } });
    }
    if (rule.event !== undefined) return eventStart(record, rule, rule.event, asOf);
    const formed = formedOn(record, rule.start, rules);
    if (formed !== undefined) return { kind: "known", formed, rule };
    return missing(MISSING[rule.start], { code: "retention-start-missing", data: {} });
  };
}

/** The first day of a term, which its years count from. */
export function startDayOf({ start }: StartRule, from: CivilDay): CivilDay {
  return start === "year-end" ? civilDay(yearOf(from) + 1, 1, 1) : from;
}

/** The reason of a term: what it was worked out from. */
export function termReason(
  { start, event, setBy, citations }: StartRule,
  from: CivilDay,
  startDay: CivilDay,
  years: number,
  endDay: CivilDay,
  cited: readonly Citation[],
): RetentionReason {
  const all = citations.length === 0 ? cited : [...cited, ...citations];
  if (start === "year-end") {
    const data = { year: yearOf(from), years, startDay, endDay, ...(setBy === undefined ? {} : { setBy }) };
    return { code: "term-from-year-end", data, citations: all };
  }
  if (event !== undefined) {
    return { code: "term-from-event", data: { event: event.title, startDay, years, endDay }, citations: all };
  }
  const code = start === "filing-day" ? "term-from-filing" : "term-from-day";
  return { code, data: { startDay, years, endDay }, citations: all };
}

/** The interpretations that the end of a term rests on: those of its start, and the reading of its date where another would move the end. */
export function assumedFor(
  { counting, assumed }: StartRule,
  { day, interpretation, otherwise }: FormationDay,
  years: number,
  rules: RetentionRules,
): readonly Assumption[] {
  if (interpretation === undefined || otherwise === undefined) return assumed;
  if (completionDay(otherwise, years, counting) === completionDay(day, years, counting)) return assumed;
  return [...assumed, { interpretation, choice: rules[interpretation] }];
}

const MISSING: Readonly<Record<StartRule["start"], string>> = Object.freeze({
  "year-end": "year",
  "exact-day": "date",
  "filing-day": "filedOn",
  event: "startedOn",
});

function ruleOf(start: StartRule["start"], rules: RetentionRules, assumed: readonly Assumption[]): StartRule {
  const counted: readonly Assumption[] =
    start === "year-end" ? assumed : [...assumed, { interpretation: "counting", choice: rules.counting }];
  return { start, counting: countingOf(start, rules), citations: [], assumed: counted };
}

function eventStart({ startedOn }: RetentionSubject, rule: StartRule, event: StartEvent, asOf: CivilDay): StartReading {
  if (startedOn === "not-yet") return { kind: "awaited", event };
  const day = usableDay(startedOn);
  if (day === undefined) return missing("startedOn", { code: "start-event-unsaid", data: { event: event.title } });
  return day > asOf ? { kind: "awaited", event, startDay: day } : { kind: "known", formed: { day }, rule };
}

/** The filing year is the archivist's own attribution (办结年 and the like), so it counts before the date where whole years count. */
function formedOn(
  record: RetentionSubject,
  start: StartRule["start"],
  rules: RetentionRules,
): FormationDay | undefined {
  if (start === "filing-day") {
    const day = usableDay(record.filedOn);
    return day === undefined ? undefined : { day };
  }
  const { year } = record;
  if (start === "year-end" && isUsableYear(year)) return { day: civilDay(year, 12, 31) };
  return formationDay(record.date, rules);
}

function usableDay(day: string | undefined): CivilDay | undefined {
  return day !== undefined && isCivilDay(day) && isUsableYear(yearOf(day)) ? day : undefined;
}

function missing(property: string, reason: Pick<RetentionReason, "code" | "data">): StartReading {
  return { kind: "missing", property, reason };
}
