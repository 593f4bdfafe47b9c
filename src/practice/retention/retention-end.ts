import { type CivilDay, dayNumber, requireCivilDay } from "../../foundation/dates/index.js";
import {
  type Citation,
  COUNTINGS,
  type Counting,
  citationsOn,
  completionDay,
  latestCompleted,
} from "../../foundation/law/index.js";
import { type Basis, basisOf } from "../../foundation/verdicts/index.js";
import { legacyReading } from "./legacy-reading.js";
import type { RetentionReason } from "./retention-reasons.js";
import type { StartEvent } from "./retention-regimes.js";
import { type RetentionClass, type RetentionRules, requireRetentionRules } from "./retention-rules.js";
import { assumedFor, countingOf, startDayOf, startReader, termReason } from "./retention-start.js";
import { termOf } from "./retention-term.js";
import type { RetentionOptions, RetentionSubject, RetentionVerdict } from "./retention-verdict.js";

/**
 * When the retention period (保管期限) of a record ends, as of a day. `assumed` names the readings that `endDay` rests on, also
 * the start of a term that neither its schedule nor its body of rules fixes; a term whose event has not happened is `not-started`; 长期 and
 * 短期 stay undetermined, with the bounds of their class where they are known.
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
  const citedBy = citationsByClass(rules, asOf);
  const readStart = startReader(asOf, rules);
  const appraised = citationsOn(rules.appraisalCitations, asOf, rules.instruments);
  const appraisal: RetentionReason = { code: "appraisal-due", data: {}, citations: appraised };
  const { retentionStart, incompleteDate, volumeFormationDate } = rules;
  const readings = { retentionStart, counting: rules.counting, incompleteDate, volumeFormationDate };
  const basis = basisOf(rules.id, asOf, readings);

  return (record) => {
    const { retentionPeriod: period, destroyed, regime = "administrative" } = record;
    if (destroyed !== undefined && destroyed.on <= asOf) {
      const { on, registerNo } = destroyed;
      return {
        kind: "not-applicable",
        reasons: [{ code: "already-destroyed", data: { on, registerNo }, citations: [] }],
        basis,
      };
    }
    const term = period === undefined ? undefined : termOf(period);
    if (term === undefined) {
      return undetermined(["retentionPeriod"], { code: "retention-period-missing", data: {}, citations: [] }, basis);
    }
    const cited = citedBy(regime, term.class);
    if (term.unnumbered !== undefined) {
      const { known, bounds } = legacyReading(record, term.unnumbered, rules);
      const data = { period: term.unnumbered, ...known };
      const reason: RetentionReason = { code: "legacy-class", data, citations: cited };
      return { ...undetermined(["retentionPeriod"], reason, basis), ...(bounds === undefined ? {} : { bounds }) };
    }
    if (cited.length === 0) {
      return undetermined([], { code: "no-retention-rule", data: { asOf }, citations: [] }, basis);
    }
    if (term.years === undefined) {
      const reason = { code: "kept-permanently", data: {}, citations: cited } as const;
      return { kind: "decided", value: { standing: "never" }, reasons: [reason], assumed: [], basis };
    }
    const start = readStart(record);
    if (start.kind === "missing") {
      return undetermined([start.property], { ...start.reason, citations: cited } as RetentionReason, basis);
    }
    if (start.kind === "awaited") return awaited(start.event, start.startDay, cited, basis);
    const { years } = term;
    const { formed, rule } = start;
    const startDay = startDayOf(rule, formed.day);
    const endDay = completionDay(formed.day, years, rule.counting);
    const reason = termReason(rule, formed.day, startDay, years, endDay, cited);
    const reasons = rule.fixedBy === undefined ? [reason] : [reason, rule.fixedBy];
    const assumed = assumedFor(rule, formed, years, rules);
    if (hasEnded(years, dayNumber(formed.day), rule.counting)) {
      reasons.push(appraisal);
      return { kind: "decided", value: { standing: "ended", startDay, endDay }, reasons, assumed, basis };
    }
    const changesOn = { day: endDay, because: "appraisal-due" };
    return { kind: "decided", value: { standing: "running", startDay, endDay }, reasons, assumed, changesOn, basis };
  };
}

/**
 * The kernel of the rules: whether a term is over on `asOf`, by one comparison of integers. The one-record answer, the pass over a
 * million and the tallies all ask it.
 *
 * @param options - the day and the rules
 * @returns a function from the term in years, the day from which it is counted as YYYYMMDD and how it is counted (by the rules' own start unless
 * said) to true when the term is over
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const hasEnded = retentionKernel({ asOf: "2023-06-30", rules: RETENTION_RULES });
 * [hasEnded(10, 20121231), hasEnded(10, 20130101)]; // => [true, false]
 * hasEnded(10, 20130629, "day-after"); // => true
 * ```
 */
export function retentionKernel(
  options: RetentionOptions,
): (years: number, formed: number, counting?: Counting) => boolean {
  const asOf = requireCivilDay(options.asOf, "asOf");
  const rules = requireRetentionRules(options.rules, "rules");
  const usual = countingOf(rules.retentionStart, rules);
  const cutOffs = new Map<Counting, number[]>(COUNTINGS.map((counting) => [counting, []]));
  return (years, formed, counting = usual) => {
    const known = cutOffs.get(counting) ?? [];
    known[years] ??= latestCompleted(asOf, years, counting);
    return formed <= known[years];
  };
}

function awaited(
  event: StartEvent,
  startDay: CivilDay | undefined,
  citations: readonly Citation[],
  basis: Basis,
): RetentionVerdict {
  const data = { event: event.title, ...(startDay === undefined ? {} : { startDay }) };
  return {
    kind: "decided",
    value: { standing: "not-started", waitsFor: event.code },
    reasons: [{ code: "term-not-started", data, citations }],
    assumed: [],
    ...(startDay === undefined ? {} : { changesOn: { day: startDay, because: "term-from-event" } }),
    basis,
  };
}

function undetermined(missing: readonly string[], reason: RetentionReason, basis: Basis) {
  return { kind: "undetermined", missing, reasons: [reason], basis } as const;
}

function citationsByClass(rules: RetentionRules, asOf: CivilDay) {
  const byRegime = new Map<string, Map<string, readonly Citation[]>>();
  for (const row of rules.classes) {
    const classes = byRegime.get(row.regime) ?? new Map<string, readonly Citation[]>();
    byRegime.set(row.regime, classes.set(row.class, citationsOn(row.citations, asOf, rules.instruments)));
  }
  return (regime: string, retentionClass: RetentionClass["class"]) => byRegime.get(regime)?.get(retentionClass) ?? [];
}
