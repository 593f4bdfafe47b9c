import { type CivilDay, civilDay, dayNumber } from "../../foundation/dates/index.js";
import {
  COUNTINGS,
  citationsOn,
  type FormationDate,
  type FormationDay,
  formationDay,
  ruleTable,
  usableBounds,
} from "../../foundation/law/index.js";
import { type Assumption, basisOf, type Decided, type Verdict } from "../../foundation/verdicts/index.js";
import type { OpeningStatus } from "../../holdings/catalogue/index.js";
import { type OpeningCalendar, type OpeningOptions, openingCalendar } from "./opening-calendar.js";
import type { OpeningReason } from "./opening-reasons.js";

/** What the rules read of a record: any host's record with these fields is good enough. */
export interface OpeningSubject {
  /** Its date, which may be incomplete. */
  readonly date?: FormationDate;
  /** The year it is filed under (年度): it was formed by the end of it. */
  readonly year?: number;
  /** Security classification (密级) as recorded; blank where there is none. */
  readonly secrecyMark?: string;
  /** What an earlier review decided. */
  readonly openingStatus?: OpeningStatus;
  /** Who keeps it; absent means the archives that asks. */
  readonly custody?: "archives" | "unit";
}

/**
 * Where a record stands: its closure period still runs, a review is due, or a review has been held and its decision stands.
 * There is no “open by age”: expiry makes a task, and only a review opens.
 */
export const OPENING_OUTCOMES = ["not-yet-due", "review-due", "review-held"] as const;

/** One of {@link OPENING_OUTCOMES}. */
export type OpeningOutcome = (typeof OPENING_OUTCOMES)[number];

/** Where a record stands, and since or until when. */
export interface OpeningAssessment {
  /** Where it stands on `asOf`. */
  readonly outcome: OpeningOutcome;
  /** The first day on which a review is due, under the readings of the rules; absent once a review has been held. */
  readonly dueDay?: CivilDay;
}

/** The answer of {@link openingAssessment}. */
export type OpeningVerdict = Verdict<OpeningAssessment, OpeningReason>;

/**
 * Whether a record is due for open appraisal (开放审核), as of a day: custody first, then secrecy, then an earlier review, then age. `assumed`
 * names the readings without which the *outcome* would be another; it is empty when every reading agrees.
 *
 * @param record - a record with its date, and its year, mark and status where known
 * @param options - the day and the rules
 * @returns where the record stands, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const record = { date: { earliest: "1997-06-30", latest: "1997-06-30" } } as const;
 * const ask = (asOf: "2020-07-01" | "2022-07-01") => openingAssessment(record, { asOf, rules: OPENING_RULES });
 * [ask("2020-07-01"), ask("2022-07-01")].map((verdict) => verdict.kind === "decided" && verdict.value.outcome);
 * // => ["not-yet-due", "review-due"]
 * ```
 */
export function openingAssessment(record: OpeningSubject, options: OpeningOptions): OpeningVerdict {
  return openingAssessor(options)(record);
}

/**
 * {@link openingAssessment} compiled once for many records of the same day and rules.
 *
 * @param options - the day and the rules
 * @returns a function from a record to its verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const assess = openingAssessor({ asOf: "2023-06-30", rules: OPENING_RULES });
 * assess({ secrecyMark: "机密★20年" }).kind; // => "undetermined"
 * ```
 */
export function openingAssessor(options: OpeningOptions): (record: OpeningSubject) => OpeningVerdict {
  const { asOf, rules } = options;
  const calendar = openingCalendar(options);
  const otherCalendars = COUNTINGS.filter((counting) => counting !== rules.counting).map((counting) =>
    openingCalendar({ asOf, rules: { ...rules, counting } }),
  );
  const { counting, incompleteDate, volumeFormationDate } = rules;
  const basis = basisOf(rules.id, asOf, { counting, incompleteDate, volumeFormationDate });
  const closureCitations = calendar.period === undefined ? [] : cited(calendar.period.citations);
  const holdingCitations = cited(rules.holdingCitations);
  const secrecyCitations = cited(rules.secrecyCitations);
  const reassessmentCitations = cited(rules.reassessmentCitations);

  function cited(citations: Parameters<typeof citationsOn>[0]) {
    return ruleTable([...citationsOn(citations, asOf, rules.instruments)]);
  }

  function byAge(formed: FormationDay, before: readonly OpeningReason[]): Decided<OpeningAssessment, OpeningReason> {
    const isDue = calendar.isDue(dayNumber(formed.day));
    const dueDay = calendar.dueDay(formed.day);
    const data = {
      years: calendar.period?.years ?? 0,
      formedOn: formed.day,
      ...(dueDay === undefined ? {} : { dueDay }),
    };
    const code = isDue ? "closure-complete" : "closure-running";
    return {
      kind: "decided",
      value: { outcome: isDue ? "review-due" : "not-yet-due", ...(dueDay === undefined ? {} : { dueDay }) },
      reasons: [...before, { code, data, citations: closureCitations }],
      assumed: assumedFor(formed),
      ...(isDue || dueDay === undefined ? {} : { changesOn: { day: dueDay, because: "closure-complete" } }),
      basis,
    };
  }

  /** Each open question is tried every other way, in every combination; what cannot turn the outcome is not assumed. */
  function assumedFor({ day, otherwise, interpretation }: FormationDay): Assumption[] {
    const formed = dayNumber(day);
    const other = otherwise === undefined ? formed : dayNumber(otherwise);
    const assumed: Assumption[] = [];
    if (otherCalendars.some((theirs) => differs(theirs, calendar, formed) || differs(theirs, calendar, other))) {
      assumed.push({ interpretation: "counting", choice: counting });
    }
    if (
      interpretation !== undefined &&
      [calendar, ...otherCalendars].some((each) => each.isDue(formed) !== each.isDue(other))
    ) {
      assumed.push({ interpretation, choice: rules[interpretation] });
    }
    return assumed;
  }

  function withoutFormation(record: OpeningSubject, before: readonly OpeningReason[]): OpeningVerdict {
    const { earliest, latest } = usableBounds(record.date);
    const year = plausibleYear(record.year);
    const reason: OpeningReason = {
      code: "formation-missing",
      data: year === undefined ? {} : { year },
      citations: closureCitations,
    };
    const upper = latest ?? (year === undefined ? undefined : civilDay(year, 12, 31));
    if (latest === undefined && upper !== undefined && calendar.isDue(dayNumber(upper))) {
      return byAge({ day: upper }, [...before, reason]);
    }
    const from = earliest === undefined ? undefined : calendar.dueDay(earliest);
    const to = upper === undefined ? undefined : calendar.dueDay(upper);
    const bounds = { ...(from === undefined ? {} : { earliest: from }), ...(to === undefined ? {} : { latest: to }) };
    return {
      kind: "undetermined",
      missing: ["date"],
      reasons: [...before, reason],
      ...(from === undefined && to === undefined ? {} : { bounds }),
      basis,
    };
  }

  /** Catalogues spread a mark over its cell, as in 机　密. */
  function isSecret(mark: string): boolean {
    const folded = mark.normalize("NFKC").replaceAll(/\s/g, "");
    return rules.secrecyLevels.some((level) => folded.startsWith(level.mark));
  }

  return (record) => {
    if (record.custody === "unit") {
      return { kind: "not-applicable", reasons: [{ code: "not-held", data: {}, citations: holdingCitations }], basis };
    }
    const mark = record.secrecyMark ?? "";
    if (isSecret(mark)) {
      const reason: OpeningReason = { code: "secrecy-unsettled", data: { mark }, citations: secrecyCitations };
      return { kind: "undetermined", missing: ["declassification"], reasons: [reason], basis };
    }
    const { openingStatus: status = "unreviewed" } = record;
    if (status === "open" || status === "deferred" || status === "partial") {
      const citations = status === "deferred" ? reassessmentCitations : closureCitations;
      const reason: OpeningReason = { code: "review-held", data: { status }, citations };
      return { kind: "decided", value: { outcome: "review-held" }, reasons: [reason], assumed: [], basis };
    }
    if (calendar.period === undefined) {
      const reason: OpeningReason = { code: "no-rule-on-day", data: { asOf }, citations: [] };
      return { kind: "undetermined", missing: [], reasons: [reason], basis };
    }
    const before: OpeningReason[] =
      status === "legacy-controlled" ? [{ code: "legacy-control", data: {}, citations: reassessmentCitations }] : [];
    const formed = formationDay(record.date, rules);
    return formed === undefined ? withoutFormation(record, before) : byAge(formed, before);
  };
}

function differs(one: OpeningCalendar, other: OpeningCalendar, formed: number): boolean {
  return one.isDue(formed) !== other.isDue(formed);
}

function plausibleYear(year: number | undefined): number | undefined {
  return year !== undefined && Number.isInteger(year) && year >= 1 && year <= 9000 ? year : undefined;
}
