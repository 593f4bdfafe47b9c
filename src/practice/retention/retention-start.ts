import { type CivilDay, civilDay, isCivilDay, yearOf } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import {
  type Citation,
  type Counting,
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
      /** The day from which its years are counted: of formation, of filing, of the event. */
      readonly from: CivilDay;
      readonly counting: Counting;
      readonly startDay: CivilDay;
      /** The reason of the term, once its years are known. */
      readonly reason: (years: number, endDay: CivilDay) => Pick<RetentionReason, "code" | "data">;
      readonly citations: readonly Citation[];
      readonly assumed: (years: number) => Assumption[];
      /** The body of rules that fixes the start; absent where a schedule or an interpretation does. */
      readonly fixedBy?: { readonly regime: Title; readonly citations: readonly Citation[] };
    }
  | { readonly kind: "awaited"; readonly event: StartEvent; readonly startDay?: CivilDay }
  | {
      readonly kind: "missing";
      readonly property: string;
      readonly reason: Pick<RetentionReason, "code" | "data">;
    };

/** How the years of a term are counted that starts so: whole years from the year's end, by the rules from any other day. */
export function countingOf(start: string, rules: RetentionRules): Counting {
  return start === "year-end" ? "year-batch" : rules.counting;
}

/** The start of a term: what the record's schedule says, or else what its body of rules fixes, or else the reading of the rules. */
export function startReading(record: RetentionSubject, asOf: CivilDay, rules: RetentionRules): StartReading {
  const regime = rules.regimes.find((row) => row.code === (record.regime ?? "administrative"));
  const start = record.retentionStart ?? regime?.start ?? rules.retentionStart;
  const event = rules.startEvents.find((row) => row.code === start);
  if (event !== undefined) return eventStart(record, event, asOf, rules);
  if (!isRetentionStart(start)) {
    return missing("retentionStart", { code: "retention-start-unknown", data: { start } });
  }
  const formed = formedOn(record, start, rules);
  if (formed === undefined) {
    return missing(MISSING[start], { code: "retention-start-missing", data: {} });
  }
  const isChosen = record.retentionStart === undefined && regime?.start === undefined;
  const isFixed = record.retentionStart === undefined && regime?.start !== undefined;
  return {
    kind: "known",
    from: formed.day,
    counting: countingOf(start, rules),
    startDay: start === "year-end" ? civilDay(yearOf(formed.day) + 1, 1, 1) : formed.day,
    reason: termReason(start, formed.day),
    citations: [],
    assumed: (years) => assumedFor(formed, start, years, isChosen, rules),
    ...(isFixed ? { fixedBy: { regime: regime.title, citations: regime.startCitations } } : {}),
  };
}

const MISSING: Readonly<Record<RetentionStart, string>> = Object.freeze({
  "year-end": "year",
  "exact-day": "date",
  "filing-day": "filedOn",
});

function isRetentionStart(start: string): start is RetentionStart {
  return RETENTION_STARTS.some((choice) => choice === start);
}

function eventStart(
  { startedOn }: RetentionSubject,
  event: StartEvent,
  asOf: CivilDay,
  rules: RetentionRules,
): StartReading {
  if (startedOn === "not-yet") return { kind: "awaited", event };
  const day = usableDay(startedOn);
  if (day === undefined) return missing("startedOn", { code: "start-event-unsaid", data: { event: event.title } });
  if (day > asOf) return { kind: "awaited", event, startDay: day };
  return {
    kind: "known",
    from: day,
    counting: rules.counting,
    startDay: day,
    reason: (years, endDay) => ({
      code: "term-from-event",
      data: { event: event.title, startDay: day, years, endDay },
    }),
    citations: event.citations,
    assumed: () => [{ interpretation: "counting", choice: rules.counting }],
  };
}

function termReason(start: RetentionStart, day: CivilDay) {
  return (years: number, endDay: CivilDay): Pick<RetentionReason, "code" | "data"> => {
    if (start === "year-end") {
      const year = yearOf(day);
      return { code: "term-from-year-end", data: { year, years, startDay: civilDay(year + 1, 1, 1), endDay } };
    }
    const code = start === "filing-day" ? "term-from-filing" : "term-from-day";
    return { code, data: { startDay: day, years, endDay } };
  };
}

/** The filing year is the archivist's own attribution (办结年 and the like), so it counts before the date where whole years count. */
function formedOn(record: RetentionSubject, start: RetentionStart, rules: RetentionRules): FormationDay | undefined {
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

function assumedFor(
  formed: FormationDay,
  start: RetentionStart,
  years: number,
  isChosen: boolean,
  rules: RetentionRules,
): Assumption[] {
  const assumed: Assumption[] = isChosen ? [{ interpretation: "retentionStart", choice: start }] : [];
  if (start !== "year-end") assumed.push({ interpretation: "counting", choice: rules.counting });
  const { interpretation, otherwise } = formed;
  if (interpretation !== undefined && otherwise !== undefined) {
    const counting = countingOf(start, rules);
    if (completionDay(otherwise, years, counting) !== completionDay(formed.day, years, counting)) {
      assumed.push({ interpretation, choice: rules[interpretation] });
    }
  }
  return assumed;
}

function missing(property: string, reason: Pick<RetentionReason, "code" | "data">): StartReading {
  return { kind: "missing", property, reason };
}
