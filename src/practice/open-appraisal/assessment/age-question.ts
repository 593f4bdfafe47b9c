import { type CivilDay, dayNumber, dayOfNumber, latestDay } from "../../../foundation/dates/index.js";
import {
  completionNumber,
  type FormationNumbers,
  formationNumbers,
  isUsableYear,
  LAST_USABLE_DAY,
  usableBounds,
  usableDayNumber,
  type VolumeDateReading,
} from "../../../foundation/law/index.js";
import type { Assumption, Change, DayBounds } from "../../../foundation/verdicts/index.js";
import { ageReadings } from "./age-readings.js";
import { openingCalendar } from "./opening-calendar.js";
import type { OpeningInquiry } from "./opening-inquiry.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningSubject } from "./opening-verdict.js";

/** Whether the closure period of a record is complete. */
export interface KnownAge {
  readonly kind: "complete" | "running";
  /** The first day on which it was or will be. */
  readonly dueDay: CivilDay | undefined;
  readonly reasons: readonly OpeningReason[];
  /** The readings without which the other of the two would hold. */
  readonly assumed: readonly Assumption[];
  /** When the other will hold. */
  readonly changesOn: Change | undefined;
}

/** It cannot be said whether the closure period is complete. */
export interface UnknownAge {
  readonly kind: "unknown";
  readonly missing: readonly string[];
  readonly bounds?: DayBounds;
  readonly reasons: readonly OpeningReason[];
  /** It has no due day of its own. */
  readonly dueDay?: undefined;
  /** When it will be complete whatever is missing. */
  readonly knownOn?: CivilDay | undefined;
}

/** The day on which closure is complete, at the latest where only that is known. */
export function completionOf(age: KnownAge | UnknownAge): CivilDay | undefined {
  return age.kind === "unknown" ? age.knownOn : age.dueDay;
}

/** How old is it? */
export interface AgeQuestion {
  /** The answer, for every record. */
  ask(record: OpeningSubject): KnownAge | UnknownAge;
  /** All that the answer turns on, as an integer: the day of formation and the readings, or the filing year alone; -1 where it turns on more than that. */
  keyOf(record: OpeningSubject): number;
  /** Of records formed on one day: the first days, as YYYYMMDD, of those whose closure stands otherwise than that of the days before. */
  readonly turns: readonly number[];
  /** Whether the category of a record with that key, which is not -1, can matter: it does not once its closure is complete, nor without a day of formation. */
  turnsOnCategory(key: number): boolean;
}

/** The last day on which a record can have been formed, and the reading that says so. */
interface FormedBy {
  readonly day: CivilDay;
  readonly assumed: readonly Assumption[];
}

/** Six for the readings that can turn at once, and four for a date that leaves its day open without turning: which end was taken, and whether the counting turns. */
const READINGS = 10;
const OPEN_DAYS = { latest: 6, earliest: 8 } as const;

/** How old is it? Answered by the kernel and its explanation. */
export function ageQuestion(inquiry: OpeningInquiry): AgeQuestion {
  const { asOf, rules, cited } = inquiry;
  const calendar = openingCalendar(inquiry);
  const { period, isDue } = calendar;
  if (period === undefined) {
    const reason: OpeningReason = { code: "no-closure-period", data: { asOf }, citations: [] };
    return {
      ask: () => ({ kind: "unknown", missing: [], reasons: [reason] }),
      keyOf: () => 0,
      turns: [],
      turnsOnCategory: () => false,
    };
  }
  const { years } = period;
  const citations = cited(period.citations);
  const { turning, assumed: assumedBy } = ageReadings(inquiry);
  const historical = calendar.historical.map(({ formedBefore, from, title, citations }) => ({
    before: dayNumber(formedBefore),
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

  function byDay(taken: FormationNumbers): KnownAge {
    const { formed, otherwise, interpretation } = taken;
    const formedOn = dayOfNumber(formed);
    const dueDay = dayOf(calendar.dueNumber(formed));
    const end = dateEndOf(taken);
    const data = {
      years,
      formedOn,
      ...(end === undefined ? {} : { dateEnd: end }),
      ...(dueDay === undefined ? {} : { dueDay }),
    };
    const assumed = assumedBy(turning(formed, otherwise, interpretation));
    if (!isDue(formed)) {
      const isByOther = dueDay !== undefined && dayNumber(dueDay) !== completionNumber(formed, years, rules.counting);
      const running = isByOther ? { ...data, byOtherPeriod: true } : data;
      const reason: OpeningReason = { code: "closure-running", data: running, citations };
      return { kind: "running", dueDay, reasons: [reason], assumed, changesOn: turn(taken, dueDay) };
    }
    const reason: OpeningReason = { code: "closure-complete", data, citations };
    return { kind: "complete", dueDay, reasons: withHistory(reason, formed), assumed, changesOn: lapse(formed) };
  }

  /** A volume whose items are asked one by one comes of age when its first item does. */
  function turn(taken: FormationNumbers, dueDay: CivilDay | undefined): Change | undefined {
    const firstDue = isAskedByItem(taken) ? dayOf(calendar.dueNumber(taken.otherwise)) : undefined;
    if (firstDue !== undefined && firstDue !== dueDay) return { day: firstDue, because: "items-judged-singly" };
    return dueDay === undefined ? undefined : { day: dueDay, because: "closure-complete" };
  }

  function withHistory(complete: OpeningReason, formed: number): readonly OpeningReason[] {
    const reasons = [complete];
    for (const { before, reason } of historical) if (formed < before) reasons.push(reason);
    return reasons;
  }

  function lapse(formed: number): Change | undefined {
    const day = calendar.lapseDay(formed);
    return day === undefined ? undefined : { day, because: "closure-running" };
  }

  /** A volume of which one end is due and the other is not has no day of its own where each item is asked. */
  function fallsApart(taken: FormationNumbers): boolean {
    return isAskedByItem(taken) && isDue(taken.formed) !== isDue(taken.otherwise);
  }

  function isAskedByItem({ interpretation }: FormationNumbers): boolean {
    return isByItem && interpretation === "volumeFormationDate";
  }

  function itemByItem({ formed, otherwise }: FormationNumbers): UnknownAge {
    const [from, to] = [dayOf(calendar.dueNumber(otherwise)), dayOf(calendar.dueNumber(formed))];
    const data = { from: dayOfNumber(otherwise), to: dayOfNumber(formed) };
    const reason: OpeningReason = { code: "items-judged-singly", data, citations };
    return { kind: "unknown", missing: ["items"], reasons: [reason], ...boundsOf(from, to), knownOn: to };
  }

  /** Without a day of formation a record is due only when even the last day on which it can have been formed is. */
  function byBounds(record: OpeningSubject): KnownAge | UnknownAge {
    const { earliest, latest } = usableBounds(record.date);
    const isRejected = earliest !== undefined && latest !== undefined;
    const formedBy = lastDay(record, earliest, latest);
    const to = formedBy === undefined ? undefined : calendar.dueDay(formedBy.day);
    if (formedBy !== undefined && !isRejected && isDue(dayNumber(formedBy.day))) {
      const formed = dayNumber(formedBy.day);
      // What is due has its day.
      const data = { years, formedBy: formedBy.day, dueDay: to! };
      const reason: OpeningReason = { code: "closure-complete-at-the-latest", data, citations };
      const assumed = [...assumedBy(turning(formed, formed, undefined)), ...formedBy.assumed];
      return { kind: "complete", dueDay: to, reasons: withHistory(reason, formed), assumed, changesOn: lapse(formed) };
    }
    const from = earliest === undefined ? undefined : calendar.dueDay(earliest);
    const data = isUsableYear(record.year) ? { year: record.year } : {};
    const reason: OpeningReason = { code: "formation-date-missing", data, citations };
    const knownOn = isRejected ? undefined : to;
    return { kind: "unknown", missing: ["date"], reasons: [reason], ...boundsOf(from, to), knownOn };
  }

  function lastDay(
    { year }: OpeningSubject,
    earliest: CivilDay | undefined,
    latest: CivilDay | undefined,
  ): FormedBy | undefined {
    if (latest !== undefined) return { day: latest, assumed: [] };
    if (!isUsableYear(year) || rules.undatedRecord === "undetermined") return undefined;
    const day = dayOfNumber(year * 10_000 + 1231);
    // A filing year that ends before the record can have been formed says nothing.
    if (latestDay(day, earliest) !== day) return undefined;
    return { day, assumed: [{ interpretation: "undatedRecord", choice: "filing-year" }] };
  }

  function keyOf({ date, year }: OpeningSubject): number {
    // Most records have one whole day, and of such a day alone it follows how the readings turn.
    const day = date?.earliest !== undefined && date.earliest === date.latest ? usableDayNumber(date.earliest) : 0;
    if (day !== 0) return day * READINGS;
    const taken = formationNumbers(date, readings);
    if (taken === undefined) {
      const { earliest, latest } = usableBounds(date);
      if (earliest !== undefined || latest !== undefined) return -1;
      return isUsableYear(year) ? year : 0;
    }
    if (isAskedByItem(taken)) return -1;
    const { formed, otherwise, interpretation } = taken;
    const turned = turning(formed, otherwise, interpretation);
    const end = dateEndOf(taken);
    // A reading that turns says by the rules which end it took.
    const isSaid = end === undefined || turned > 1;
    return formed * READINGS + (isSaid ? turned : OPEN_DAYS[end] + turned);
  }

  function explained(record: OpeningSubject): KnownAge | UnknownAge {
    const taken = formationNumbers(record.date, readings);
    if (taken === undefined) return byBounds(record);
    return fallsApart(taken) ? itemByItem(taken) : byDay(taken);
  }

  return {
    ask: explained,
    keyOf,
    turns: Object.freeze([calendar.cutOff + 1, LAST_USABLE_DAY + 1]),
    turnsOnCategory: (key) => !isDue(Math.floor(key / READINGS)),
  };
}

/** Which end of a date was taken, where it leaves the day open. */
function dateEndOf({ formed, otherwise }: FormationNumbers): VolumeDateReading | undefined {
  if (formed === otherwise) return undefined;
  return formed < otherwise ? "earliest" : "latest";
}

function dayOf(number: number | undefined): CivilDay | undefined {
  return number === undefined ? undefined : dayOfNumber(number);
}

function boundsOf(earliest: CivilDay | undefined, latest: CivilDay | undefined): { readonly bounds?: DayBounds } {
  if (earliest === undefined && latest === undefined) return {};
  return {
    bounds: { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) },
  };
}
