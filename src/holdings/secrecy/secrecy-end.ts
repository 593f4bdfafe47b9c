import { addMonths, type CivilDay, earliestDay, latestDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import {
  type Counting,
  completionDay,
  formationDay,
  instrumentById,
  usableBounds,
  type VolumeDateReading,
} from "../../foundation/law/index.js";
import { type ExtendedEnd, extendedEnd } from "./secrecy-extensions.js";
import type { SecrecyMark } from "./secrecy-mark.js";
import { requireSecrecyRules, type SecrecyRules } from "./secrecy-rules.js";
import type { SecrecySubject } from "./secrecy-subject.js";
import { usableDay } from "./usable-day.js";

/** The secrecy ends on a day. */
export interface DatedSecrecyEnd extends ExtendedEnd {
  /** Tells the ends apart. */
  readonly kind: "dated";
  /** The day from which the period runs; absent for a time of declassification. */
  readonly startDay?: CivilDay;
  /** Which end of the record's date that day is, where the date leaves the day of issue open. */
  readonly dateEnd?: VolumeDateReading;
  /** The statutory maximum in years, when it stands in for a period that is not marked. */
  readonly maximumYears?: number;
}

/** The secrecy ends when its condition is met. */
export interface ConditionalSecrecyEnd {
  /** Tells the ends apart. */
  readonly kind: "conditional";
  /** The condition as recorded. */
  readonly condition: string;
}

/** It cannot be said when the secrecy ends. */
export interface UnknownSecrecyEnd {
  /** Tells the ends apart. */
  readonly kind: "unknown";
  /** The code of the reason. */
  readonly because:
    | "secrecy-without-condition"
    | "secrecy-period-missing"
    | "secrecy-period-missing-before-rules"
    | "secrecy-maximum-unknown"
    | "secrecy-start-missing";
  /** The properties that would have to be known. */
  readonly missing: readonly string[];
}

/** When a mark lets the secrecy of a record end. */
export type SecrecyEnd = DatedSecrecyEnd | ConditionalSecrecyEnd | UnknownSecrecyEnd;

/**
 * The first day after a number of months of secrecy; with no months, the first day after a given day.
 *
 * @param start - the day of issue, or the time of declassification
 * @param months - whole months, 12 for a year
 * @param counting - how they are counted; `day-after` keeps the corresponding day secret
 * @returns the first day on which the record is no longer secret
 * @throws {@link findings.CallerError} when the months lead out of the years 1 to 9999
 * @example
 * ```ts
 * secrecyEndDay("1996-05-01", 360, "day-after"); // => "2026-05-02"
 * ```
 */
export function secrecyEndDay(start: CivilDay, months: number, counting: Counting): CivilDay {
  return completionDay(addMonths(start, months), 0, counting);
}

/**
 * The kernel of the rules: when the secrecy of a marked record ends, with every extension that was decided in time and by the day of the question.
 *
 * @param mark - the mark, from `parseSecrecyMark`
 * @param record - the record's day of issue and extensions
 * @param options - the day of the question, since a maximum has to be known and an extension decided on it, and the rules
 * @returns the end, a condition, or what is missing to know it
 * @example
 * ```ts
 * const mark = { level: "secret", term: { kind: "years", count: 20 } } as const;
 * const record = { date: { earliest: "1997-06-30", latest: "1997-06-30" } } as const;
 * const end = secrecyEnd(mark, record, { asOf: "2022-07-01", rules: SECRECY_RULES });
 * end.kind === "dated" && end.endDay; // => "2017-07-01"
 * ```
 */
export function secrecyEnd(mark: SecrecyMark, record: SecrecySubject, options: SecrecyOptions): SecrecyEnd {
  requireCivilDay(requireOptions(options).asOf, "asOf");
  requireSecrecyRules(options.rules, "rules");
  return endOfMark(mark, record, options);
}

/** The same for callers that have checked what they were told. */
export function endOfMark(mark: SecrecyMark, record: SecrecySubject, options: SecrecyOptions): SecrecyEnd {
  const { rules } = options;
  const { term } = mark;
  switch (term.kind) {
    case "condition":
      return { kind: "conditional", condition: term.condition };
    case "long-term":
      return { kind: "unknown", because: "secrecy-without-condition", missing: ["declassificationCondition"] };
    case "day":
      return dated(secrecyEndDay(term.day, 0, rules.counting), record, options.asOf, {});
    case "unstated":
      return unstatedEnd(mark, record, options);
    default: {
      const start = secrecyStart(record, rules);
      if (start === undefined) return STARTLESS;
      const months = term.kind === "years" ? term.count * 12 : term.count;
      return dated(secrecyEndDay(start.startDay, months, rules.counting), record, options.asOf, start);
    }
  }
}

/** What every question about secrecy needs: the day, and the rules. */
export interface SecrecyOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, such as `SECRECY_RULES`. */
  readonly rules: SecrecyRules;
}

const STARTLESS: UnknownSecrecyEnd = Object.freeze({
  kind: "unknown",
  because: "secrecy-start-missing",
  missing: Object.freeze(["date"]),
});

/** The maximum holds for no day before the first text that gives it, and no secret ends by it before that text. */
function unstatedEnd({ level }: SecrecyMark, record: SecrecySubject, { asOf, rules }: SecrecyOptions): SecrecyEnd {
  const missing = ["secrecyMark"];
  if (rules.unmarkedSecrecyPeriod === "undetermined") {
    return { kind: "unknown", because: "secrecy-period-missing", missing };
  }
  const start = secrecyStart(record, rules);
  if (start === undefined) return STARTLESS;
  const { startDay } = start;
  const earliest = usableBounds(record.date).earliest ?? startDay;
  if (earliest < rules.maximumForFormedFrom) {
    return { kind: "unknown", because: "secrecy-period-missing-before-rules", missing };
  }
  const row = rules.levels.find((each) => each.level === level)!;
  const from = earliestDay(
    ...row.citations.map(({ instrument }) => instrumentById(instrument, rules.instruments)!.inForceFrom),
  )!;
  if (asOf < from) {
    return { kind: "unknown", because: "secrecy-maximum-unknown", missing };
  }
  const endDay = secrecyEndDay(startDay, row.maximumYears * 12, rules.counting);
  return dated(latestDay(endDay, from), record, asOf, { ...start, maximumYears: row.maximumYears });
}

function dated(
  endDay: CivilDay,
  record: SecrecySubject,
  asOf: CivilDay,
  from: Partial<SecrecyStart> & Pick<DatedSecrecyEnd, "maximumYears">,
): DatedSecrecyEnd {
  return { kind: "dated", ...from, ...extendedEnd(endDay, record.secrecyExtensions ?? [], asOf) };
}

interface SecrecyStart {
  readonly startDay: CivilDay;
  readonly dateEnd?: VolumeDateReading;
}

function secrecyStart({ date, noticeOn }: SecrecySubject, rules: SecrecyRules): SecrecyStart | undefined {
  if (date === undefined) {
    const startDay = usableDay(noticeOn);
    return startDay === undefined ? undefined : { startDay };
  }
  const taken = formationDay(date, rules);
  if (taken === undefined) return undefined;
  const { day: startDay, otherwise } = taken;
  return otherwise === undefined ? { startDay } : { startDay, dateEnd: startDay < otherwise ? "earliest" : "latest" };
}
