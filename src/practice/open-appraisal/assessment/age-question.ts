import { type CivilDay, civilDay, dayNumber } from "../../../foundation/dates/index.js";
import {
  COUNTINGS,
  type FormationDay,
  formationDay,
  isUsableYear,
  usableBounds,
} from "../../../foundation/law/index.js";
import type { Assumption, Decided, Undetermined } from "../../../foundation/verdicts/index.js";
import { type OpeningCalendar, openingCalendar } from "./opening-calendar.js";
import type { OpeningInquiry } from "./opening-questions.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningAssessment, OpeningSubject } from "./opening-verdict.js";

type DecidedByAge = Decided<OpeningAssessment, OpeningReason>;
type UndeterminedAge = Undetermined<OpeningReason>;

/** The last day on which a record can have been formed, and the reading that says so. */
interface FormedBy {
  readonly day: CivilDay;
  readonly assumed: readonly Assumption[];
}

/** How old is it? The last question, so it answers for every record. */
export function ageQuestion(inquiry: OpeningInquiry): (record: OpeningSubject) => DecidedByAge | UndeterminedAge {
  const { asOf, rules, basis, cited } = inquiry;
  const calendar = openingCalendar(inquiry);
  const { period } = calendar;
  if (period === undefined) {
    const reason: OpeningReason = { code: "no-closure-period", data: { asOf }, citations: [] };
    return () => ({ kind: "undetermined", missing: [], reasons: [reason], basis });
  }
  const { years } = period;
  const citations = cited(period.citations);
  const otherCalendars = COUNTINGS.filter((counting) => counting !== rules.counting).map((counting) =>
    openingCalendar({ asOf, rules: { ...rules, counting } }),
  );
  const control: OpeningReason = { code: "legacy-control", data: {}, citations: cited(rules.reassessmentCitations) };

  const isByItem = rules.volumeFormationDate === "each-item";
  const readings = {
    incompleteDate: rules.incompleteDate,
    volumeFormationDate: isByItem ? "latest" : rules.volumeFormationDate,
  } as const;

  /** A volume of which one end is due and the other is not has no day of its own where each item is asked. */
  function fallsApart({ day, otherwise }: FormationDay): boolean {
    return otherwise !== undefined && calendar.isDue(dayNumber(day)) !== calendar.isDue(dayNumber(otherwise));
  }

  function itemByItem({ day, otherwise = day }: FormationDay): UndeterminedAge {
    const [earliest, latest] = [calendar.dueDay(otherwise), calendar.dueDay(day)];
    const bounds = {
      ...(earliest === undefined ? {} : { earliest }),
      ...(latest === undefined ? {} : { latest }),
    };
    const reason: OpeningReason = { code: "items-judged-singly", data: { from: otherwise, to: day }, citations };
    return { kind: "undetermined", missing: ["items"], reasons: [reason], bounds, basis };
  }

  function byDay(formed: FormationDay): DecidedByAge {
    const { day: formedOn } = formed;
    const dueDay = calendar.dueDay(formedOn);
    const due = dueDay === undefined ? {} : { dueDay };
    const assumed = assumedFor(formed);
    if (calendar.isDue(dayNumber(formedOn))) {
      const reason: OpeningReason = { code: "closure-complete", data: { years, formedOn, ...due }, citations };
      return { kind: "decided", value: { outcome: "review-due", ...due }, reasons: [reason], assumed, basis };
    }
    const reason: OpeningReason = { code: "closure-running", data: { years, formedOn, ...due }, citations };
    const changes = dueDay === undefined ? {} : { changesOn: { day: dueDay, because: "closure-complete" } };
    return {
      kind: "decided",
      value: { outcome: "not-yet-due", ...due },
      reasons: [reason],
      assumed,
      ...changes,
      basis,
    };
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

  /** Without a day of formation a record is due only when even the last day on which it can have been formed is. */
  function byBounds(record: OpeningSubject): DecidedByAge | UndeterminedAge {
    const { earliest, latest } = usableBounds(record.date);
    const formedBy = lastDay(record, earliest, latest);
    const to = formedBy === undefined ? undefined : calendar.dueDay(formedBy.day);
    const isRejected = earliest !== undefined && latest !== undefined;
    if (formedBy !== undefined && to !== undefined && !isRejected && calendar.isDue(dayNumber(formedBy.day))) {
      const data = { years, formedBy: formedBy.day, dueDay: to };
      const reason: OpeningReason = { code: "closure-complete-at-the-latest", data, citations };
      const assumed = [...assumedFor({ day: formedBy.day }), ...formedBy.assumed];
      return { kind: "decided", value: { outcome: "review-due", dueDay: to }, reasons: [reason], assumed, basis };
    }
    const from = earliest === undefined ? undefined : calendar.dueDay(earliest);
    const bounds = { ...(from === undefined ? {} : { earliest: from }), ...(to === undefined ? {} : { latest: to }) };
    const data = isUsableYear(record.year) ? { year: record.year } : {};
    const reason: OpeningReason = { code: "formation-date-missing", data, citations };
    const known = from === undefined && to === undefined ? {} : { bounds };
    return { kind: "undetermined", missing: ["date"], reasons: [reason], ...known, basis };
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
    const isApart = isByItem && formed?.interpretation === "volumeFormationDate" && fallsApart(formed);
    const verdict = isApart ? itemByItem(formed) : formed === undefined ? byBounds(record) : byDay(formed);
    return record.openingStatus === "legacy-controlled"
      ? { ...verdict, reasons: [control, ...verdict.reasons] }
      : verdict;
  };
}
