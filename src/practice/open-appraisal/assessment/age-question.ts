import { type CivilDay, civilDay, dayNumber } from "../../../foundation/dates/index.js";
import {
  COUNTINGS,
  type FormationDay,
  formationDay,
  isUsableYear,
  usableBounds,
} from "../../../foundation/law/index.js";
import type { Assumption, Change, DayBounds } from "../../../foundation/verdicts/index.js";
import { type OpeningCalendar, openingCalendar } from "./opening-calendar.js";
import type { OpeningInquiry } from "./opening-inquiry.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningSubject } from "./opening-verdict.js";

/** Whether the closure period of a record is complete. */
export interface KnownAge {
  readonly kind: "complete" | "running";
  /** The first day on which it was or will be. */
  readonly dueDay?: CivilDay;
  readonly reasons: readonly OpeningReason[];
  /** The readings without which the other of the two would hold. */
  readonly assumed: readonly Assumption[];
  /** When the other will hold. */
  readonly changesOn?: Change;
}

/** It cannot be said whether the closure period is complete. */
export interface UnknownAge {
  readonly kind: "unknown";
  readonly missing: readonly string[];
  readonly bounds?: DayBounds;
  readonly reasons: readonly OpeningReason[];
  /** When it will be complete whatever is missing. */
  readonly knownOn?: CivilDay;
}

/** The last day on which a record can have been formed, and the reading that says so. */
interface FormedBy {
  readonly day: CivilDay;
  readonly assumed: readonly Assumption[];
}

/** How old is it? Answered for every record, by the kernel and its explanation. */
export function ageQuestion(inquiry: OpeningInquiry): (record: OpeningSubject) => KnownAge | UnknownAge {
  const { asOf, rules, cited } = inquiry;
  const calendar = openingCalendar(inquiry);
  const { period } = calendar;
  if (period === undefined) {
    const reason: OpeningReason = { code: "no-closure-period", data: { asOf }, citations: [] };
    return () => ({ kind: "unknown", missing: [], reasons: [reason] });
  }
  const { years } = period;
  const citations = cited(period.citations);
  const otherCalendars = COUNTINGS.filter((counting) => counting !== rules.counting).map((counting) =>
    openingCalendar({ asOf, rules: { ...rules, counting } }),
  );
  const historical = calendar.historical.map(({ formedBefore, from, title, citations }) => ({
    formedBefore,
    reason: {
      code: "historical-record",
      data: { formedBefore, since: from, title },
      citations: cited(citations),
    } satisfies OpeningReason,
  }));
  const isByItem = rules.volumeFormationDate === "each-item";
  const readings = {
    incompleteDate: rules.incompleteDate,
    volumeFormationDate: isByItem ? "latest" : rules.volumeFormationDate,
  } as const;

  function byDay(formed: FormationDay): KnownAge {
    const { day: formedOn } = formed;
    const dueDay = calendar.dueDay(formedOn);
    const due = dueDay === undefined ? {} : { dueDay };
    const assumed = assumedFor(formed);
    if (!calendar.isDue(dayNumber(formedOn))) {
      const reason: OpeningReason = { code: "closure-running", data: { years, formedOn, ...due }, citations };
      return { kind: "running", ...due, reasons: [reason], assumed, ...turn(formed, dueDay) };
    }
    const reason: OpeningReason = { code: "closure-complete", data: { years, formedOn, ...due }, citations };
    return { kind: "complete", ...due, reasons: [reason, ...historicalReasons(formedOn)], assumed, ...lapse(formedOn) };
  }

  /** A volume whose items are asked one by one comes of age when its first item does. */
  function turn({ interpretation, otherwise }: FormationDay, dueDay: CivilDay | undefined) {
    const first = isByItem && interpretation === "volumeFormationDate" ? otherwise : undefined;
    const firstDue = first === undefined ? undefined : calendar.dueDay(first);
    if (firstDue !== undefined && firstDue !== dueDay) {
      return { changesOn: { day: firstDue, because: "items-judged-singly" } };
    }
    return dueDay === undefined ? {} : { changesOn: { day: dueDay, because: "closure-complete" } };
  }

  function historicalReasons(formedOn: CivilDay): readonly OpeningReason[] {
    return historical.filter(({ formedBefore }) => formedOn < formedBefore).map(({ reason }) => reason);
  }

  function lapse(formedOn: CivilDay): { readonly changesOn?: Change } {
    const day = calendar.lapseDay(dayNumber(formedOn));
    return day === undefined ? {} : { changesOn: { day, because: "closure-running" } };
  }

  /** Each open question is tried every other way, in every combination; what cannot turn the outcome is not assumed. */
  function assumedFor({ day, otherwise, interpretation }: FormationDay): Assumption[] {
    const formed = dayNumber(day);
    const other = otherwise === undefined ? formed : dayNumber(otherwise);
    const turns = (theirs: OpeningCalendar) =>
      calendar.isDue(formed) !== theirs.isDue(formed) || calendar.isDue(other) !== theirs.isDue(other);
    const assumed: Assumption[] = [];
    if (otherCalendars.some(turns)) assumed.push({ interpretation: "counting", choice: rules.counting });
    if (
      interpretation !== undefined &&
      [calendar, ...otherCalendars].some((each) => each.isDue(formed) !== each.isDue(other))
    ) {
      assumed.push({ interpretation, choice: rules[interpretation] });
    }
    return assumed;
  }

  /** A volume of which one end is due and the other is not has no day of its own where each item is asked. */
  function fallsApart({ day, otherwise, interpretation }: FormationDay): boolean {
    const isVolume = isByItem && interpretation === "volumeFormationDate" && otherwise !== undefined;
    return isVolume && calendar.isDue(dayNumber(day)) !== calendar.isDue(dayNumber(otherwise));
  }

  function itemByItem({ day, otherwise = day }: FormationDay): UnknownAge {
    const [from, to] = [calendar.dueDay(otherwise), calendar.dueDay(day)];
    const reason: OpeningReason = { code: "items-judged-singly", data: { from: otherwise, to: day }, citations };
    const known = to === undefined ? {} : { knownOn: to };
    return { kind: "unknown", missing: ["items"], reasons: [reason], ...boundsOf(from, to), ...known };
  }

  /** Without a day of formation a record is due only when even the last day on which it can have been formed is. */
  function byBounds(record: OpeningSubject): KnownAge | UnknownAge {
    const { earliest, latest } = usableBounds(record.date);
    const isRejected = earliest !== undefined && latest !== undefined;
    const formedBy = lastDay(record, earliest, latest);
    const to = formedBy === undefined ? undefined : calendar.dueDay(formedBy.day);
    if (formedBy !== undefined && to !== undefined && !isRejected && calendar.isDue(dayNumber(formedBy.day))) {
      const data = { years, formedBy: formedBy.day, dueDay: to };
      const reason: OpeningReason = { code: "closure-complete-at-the-latest", data, citations };
      const assumed = [...assumedFor({ day: formedBy.day }), ...formedBy.assumed];
      const reasons = [reason, ...historicalReasons(formedBy.day)];
      return { kind: "complete", dueDay: to, reasons, assumed, ...lapse(formedBy.day) };
    }
    const from = earliest === undefined ? undefined : calendar.dueDay(earliest);
    const data = isUsableYear(record.year) ? { year: record.year } : {};
    const reason: OpeningReason = { code: "formation-date-missing", data, citations };
    const known = to === undefined || isRejected ? {} : { knownOn: to };
    return { kind: "unknown", missing: ["date"], reasons: [reason], ...boundsOf(from, to), ...known };
  }

  function lastDay(
    { year }: OpeningSubject,
    earliest: CivilDay | undefined,
    latest: CivilDay | undefined,
  ): FormedBy | undefined {
    if (latest !== undefined) return { day: latest, assumed: [] };
    if (!isUsableYear(year) || rules.undatedRecord === "undetermined") return undefined;
    const day = civilDay(year, 12, 31);
    // A filing year that ends before the record can have been formed says nothing.
    if (earliest !== undefined && day < earliest) return undefined;
    return { day, assumed: [{ interpretation: "undatedRecord", choice: "filing-year" }] };
  }

  return (record) => {
    const formed = formationDay(record.date, readings);
    if (formed === undefined) return byBounds(record);
    return fallsApart(formed) ? itemByItem(formed) : byDay(formed);
  };
}

function boundsOf(earliest: CivilDay | undefined, latest: CivilDay | undefined): { readonly bounds?: DayBounds } {
  if (earliest === undefined && latest === undefined) return {};
  return {
    bounds: { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) },
  };
}
