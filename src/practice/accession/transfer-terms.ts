import {
  addDays,
  addMonths,
  type CivilDay,
  civilDay,
  dayNumber,
  isCivilDay,
  yearOf,
} from "../../foundation/dates/index.js";
import { type Citation, COUNTINGS, citationsOn, formationDay, isUsableYear } from "../../foundation/law/index.js";
import { type Basis, basisOf } from "../../foundation/verdicts/index.js";
import type { AccessionReason } from "./accession-reasons.js";
import { calendarBy, type TransferCalendar, type TransferOptions, transferCalendar } from "./transfer-calendar.js";
import { TRANSFER_OVERDUE_READINGS, type TransferOverdueReading, type TransferRules } from "./transfer-rules.js";
import type { TransferEvent, TransferSubject } from "./transfer-subject.js";

/** A question about transfer with its kernel, and the kernels of every other reading. */
export interface Inquiry extends TransferOptions {
  readonly basis: Basis;
  readonly calendar: TransferCalendar;
  readonly readings: readonly Reading[];
  readonly cited: (citations: readonly Citation[]) => readonly Citation[];
}

/** One way to read the open questions, with its kernel. */
export interface Reading {
  readonly counting: string;
  readonly transferOverdue: TransferOverdueReading;
  readonly calendar: TransferCalendar;
}

/** The day taken as the day of formation, and the other day that another reading would take. */
export interface Formed {
  readonly day?: CivilDay;
  readonly otherwise?: CivilDay;
  readonly interpretation?: "incompleteDate" | "volumeFormationDate" | "undatedRecord";
}

/** One term that a record can be due by. */
export interface Term {
  readonly dueDay: CivilDay;
  readonly overdueDay: CivilDay;
  readonly reason: AccessionReason;
}

/** Compiles the question once for many records. */
export function inquiryOf(options: TransferOptions): Inquiry {
  const calendar = transferCalendar(options);
  const { asOf, rules, archivesLevel } = options;
  const { counting, incompleteDate, volumeFormationDate, undatedRecord, transferOverdue } = rules;
  const basis = basisOf(rules.id, asOf, {
    archivesLevel,
    counting,
    incompleteDate,
    volumeFormationDate,
    undatedRecord,
    transferOverdue,
  });
  const readings = COUNTINGS.flatMap((other) => {
    const theirs = calendarBy({ ...rules, counting: other }, asOf, archivesLevel);
    return TRANSFER_OVERDUE_READINGS.map((overdue) => ({
      counting: other,
      transferOverdue: overdue,
      calendar: theirs,
    }));
  });
  return { ...options, basis, calendar, readings, cited: (each) => citationsOn(each, asOf, rules.instruments) };
}

/** A record with a filing year only was formed by the end of it: the one bound that is known. */
export function formedOn(record: TransferSubject, rules: TransferRules): Formed {
  const formed = formationDay(record.date, rules);
  if (formed !== undefined) return formed;
  if (rules.undatedRecord !== "filing-year" || !isUsableYear(record.year)) return {};
  return { day: civilDay(record.year, 12, 31), interpretation: "undatedRecord" };
}

/** The term that counts from the day of formation; none where the text gives no exact one. */
export function generalTerm(formed: CivilDay | undefined, { rules, calendar, cited }: Inquiry): Term[] {
  const { term } = calendar;
  if (formed === undefined || term?.exactness !== "exact") return [];
  const isComplete = calendar.isDue(dayNumber(formed));
  const dueDay = calendar.dueDay(formed);
  if (dueDay === undefined) return [];
  const data = { years: term.years, formedOn: formed, dueDay };
  const code = isComplete ? "transfer-term-complete" : "transfer-term-running";
  const reason: AccessionReason = { code, data, citations: cited(term.citations) };
  return [{ dueDay, overdueDay: overdueDay(dueDay, rules.transferOverdue), reason }];
}

/** The short terms that count from what happened. */
export function eventTerms(record: TransferSubject, { asOf, rules, cited }: Inquiry): Term[] {
  return happened(record, asOf).flatMap(({ kind, on }) =>
    rules.eventTerms
      .filter((row) => row.event === kind && cited(row.citations).length > 0)
      .map(({ title: event, months, citations }) => {
        const lastDay = addMonths(on, months);
        const data = { event, on, months, lastDay };
        const reason: AccessionReason = { code: "transfer-event-term", data, citations: cited(citations) };
        return { dueDay: on, overdueDay: addDays(lastDay, 1), reason };
      }),
  );
}

/** The events up to the day of the question. */
export function happened(record: TransferSubject, asOf: CivilDay): readonly TransferEvent[] {
  return (record.transferEvents ?? []).filter(({ on }) => isCivilDay(on) && on <= asOf);
}

/** The first day on which what is due counts as overdue. */
export function overdueDay(dueDay: CivilDay, reading: TransferOverdueReading): CivilDay {
  return reading === "at-once" ? addDays(dueDay, 1) : civilDay(yearOf(dueDay) + 1, 1, 1);
}

/** The term that is overdue first binds; of two that are on one day, the first. */
export function bindingTerm<T extends Pick<Term, "overdueDay">>(terms: readonly T[]): T | undefined {
  const [first, ...others] = terms;
  return first && others.reduce((best, term) => (term.overdueDay < best.overdueDay ? term : best), first);
}
