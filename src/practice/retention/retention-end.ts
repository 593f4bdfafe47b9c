import { type CivilDay, civilDay, dayNumber, requireCivilDay, yearOf } from "../../foundation/dates/index.js";
import {
  type Citation,
  type Counting,
  citationsOn,
  completionDay,
  type FormationDay,
  formationDay,
  isUsableYear,
  latestCompleted,
} from "../../foundation/law/index.js";
import { type Assumption, type Basis, basisOf } from "../../foundation/verdicts/index.js";
import { type RetentionPeriod, retentionYears } from "../../holdings/catalogue/index.js";
import { legacyReading } from "./legacy-class.js";
import type { RetentionReason } from "./retention-reasons.js";
import { LONGEST_TERM, type RetentionClass, type RetentionRules, requireRetentionRules } from "./retention-rules.js";
import type { RetentionOptions, RetentionSubject, RetentionVerdict } from "./retention-verdict.js";

/**
 * When the retention period (保管期限) of a record ends, as of a day. `assumed` names the readings that `endDay` rests on, always
 * the start of a fixed term, since no text fixes it; 长期 and 短期 stay undetermined, with the bounds of their class where they are known.
 *
 * @param record - a record with its period and its year or date
 * @param options - the day and the rules
 * @returns the end of the period, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const verdict = retentionEnd({ retentionPeriod: "10-years", year: 2008 }, { asOf: "2023-06-30", rules: RETENTION_RULES });
 * verdict.kind === "decided" && verdict.value; // => { standing: "ended", startDay: "2009-01-01", endDay: "2019-01-01" }
 * ```
 */
export function retentionEnd(record: RetentionSubject, options: RetentionOptions): RetentionVerdict {
  return retentionAssessor(options)(record);
}

/**
 * {@link retentionEnd} compiled once for many records of the same day and rules.
 *
 * @param options - the day and the rules
 * @returns a function from a record to its verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const assess = retentionAssessor({ asOf: "2023-06-30", rules: RETENTION_RULES });
 * assess({ retentionPeriod: "permanent" }).kind; // => "decided"
 * ```
 */
export function retentionAssessor(options: RetentionOptions): (record: RetentionSubject) => RetentionVerdict {
  const { asOf, rules } = options;
  const hasEnded = retentionKernel(options);
  const counting = termCounting(rules);
  const citations = citationsByClass(rules, asOf);
  const appraisal: RetentionReason = {
    code: "appraisal-due",
    data: {},
    citations: citationsOn(rules.appraisalCitations, asOf, rules.instruments),
  };
  const { retentionStart, incompleteDate, volumeFormationDate } = rules;
  const basis = basisOf(rules.id, asOf, {
    retentionStart,
    counting: rules.counting,
    incompleteDate,
    volumeFormationDate,
  });

  return (record) => {
    const { retentionPeriod: period } = record;
    const retentionClass = period === undefined ? undefined : classOf(period);
    if (period === undefined || retentionClass === undefined) {
      return undetermined(["retentionPeriod"], { code: "retention-period-missing", data: {}, citations: [] }, basis);
    }
    const cited = citations.get(retentionClass) ?? [];
    if (retentionClass === "long-term" || retentionClass === "short-term") {
      const { known, bounds } = legacyReading(record, retentionClass, rules);
      const reason: RetentionReason = {
        code: "legacy-class",
        data: { period: retentionClass, ...known },
        citations: cited,
      };
      return { ...undetermined(["retentionPeriod"], reason, basis), ...(bounds === undefined ? {} : { bounds }) };
    }
    if (cited.length === 0)
      return undetermined([], { code: "no-retention-rule", data: { asOf }, citations: [] }, basis);
    if (retentionClass === "permanent") {
      const reason = { code: "kept-permanently", data: {}, citations: cited } as const;
      return { kind: "decided", value: { standing: "never" }, reasons: [reason], assumed: [], basis };
    }
    const formed = formedOn(record, rules);
    if (formed === undefined) {
      const missing = retentionStart === "year-end" ? "year" : "date";
      return undetermined([missing], { code: "retention-start-missing", data: {}, citations: cited }, basis);
    }
    const years = retentionYears(period) ?? 0;
    const startDay = retentionStart === "year-end" ? civilDay(yearOf(formed.day) + 1, 1, 1) : formed.day;
    const endDay = completionDay(formed.day, years, counting);
    const reason: RetentionReason =
      retentionStart === "year-end"
        ? {
            code: "term-from-year-end",
            data: { year: yearOf(formed.day), years, startDay, endDay },
            citations: cited,
          }
        : { code: "term-from-day", data: { startDay, years, endDay }, citations: cited };
    const assumed = assumedFor(formed, years, rules);
    if (hasEnded(years, dayNumber(formed.day))) {
      return {
        kind: "decided",
        value: { standing: "ended", startDay, endDay },
        reasons: [reason, appraisal],
        assumed,
        basis,
      };
    }
    const changesOn = { day: endDay, because: "appraisal-due" };
    return {
      kind: "decided",
      value: { standing: "running", startDay, endDay },
      reasons: [reason],
      assumed,
      changesOn,
      basis,
    };
  };
}

/**
 * The kernel of the rules: whether a term is over on `asOf`, by one comparison of integers. The one-record answer, the pass over a
 * million and the tallies all ask it.
 *
 * @param options - the day and the rules
 * @returns a function from the term in years and the day of formation as YYYYMMDD to true when the term is over
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const hasEnded = retentionKernel({ asOf: "2023-06-30", rules: RETENTION_RULES });
 * [hasEnded(10, 20121231), hasEnded(10, 20130101)]; // => [true, false]
 * ```
 */
export function retentionKernel(options: RetentionOptions): (years: number, formed: number) => boolean {
  const asOf = requireCivilDay(options.asOf, "asOf");
  const counting = termCounting(requireRetentionRules(options.rules, "rules"));
  const cutOffs: number[] = [];
  return (years, formed) => {
    cutOffs[years] ??= latestCompleted(asOf, years, counting);
    return formed <= cutOffs[years];
  };
}

/** A term of N years from 1 January after the formation year is over when the whole year is: the count by years. */
function termCounting(rules: RetentionRules): Counting {
  return rules.retentionStart === "year-end" ? "year-batch" : rules.counting;
}

function classOf(period: RetentionPeriod): RetentionClass["class"] | undefined {
  if (period === "permanent" || period === "long-term" || period === "short-term") return period;
  const years = retentionYears(period);
  return years !== undefined && years >= 1 && years <= LONGEST_TERM ? "fixed-term" : undefined;
}

/** The filing year is the archivist's own attribution (办结年 and the like), so it counts before the date where whole years count. */
function formedOn(record: RetentionSubject, rules: RetentionRules): FormationDay | undefined {
  const byYear = rules.retentionStart === "year-end" ? filingYearEnd(record.year) : undefined;
  return byYear === undefined ? formationDay(record.date, rules) : { day: byYear };
}

function filingYearEnd(year: number | undefined): CivilDay | undefined {
  return isUsableYear(year) ? civilDay(year, 12, 31) : undefined;
}

function assumedFor(formed: FormationDay, years: number, rules: RetentionRules): Assumption[] {
  const assumed: Assumption[] = [{ interpretation: "retentionStart", choice: rules.retentionStart }];
  if (rules.retentionStart === "exact-day") assumed.push({ interpretation: "counting", choice: rules.counting });
  const { interpretation, otherwise } = formed;
  if (interpretation !== undefined && otherwise !== undefined) {
    const counting = termCounting(rules);
    if (completionDay(otherwise, years, counting) !== completionDay(formed.day, years, counting)) {
      assumed.push({ interpretation, choice: rules[interpretation] });
    }
  }
  return assumed;
}

function undetermined(missing: readonly string[], reason: RetentionReason, basis: Basis) {
  return { kind: "undetermined", missing, reasons: [reason], basis } as const;
}

function citationsByClass(
  rules: RetentionRules,
  asOf: CivilDay,
): ReadonlyMap<RetentionClass["class"], readonly Citation[]> {
  return new Map(rules.classes.map((row) => [row.class, citationsOn(row.citations, asOf, rules.instruments)]));
}
