import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { citationsOn, ruleTable } from "../../foundation/law/index.js";
import {
  type Denominator,
  isCount,
  reachesPercent,
  type Share,
  share,
  wholeShareOf,
} from "../../foundation/quantities/index.js";
import { matchKey } from "../../foundation/text/index.js";
import { basisOf, type Verdict } from "../../foundation/verdicts/index.js";
import {
  type AcceptanceCheck,
  type AcceptanceCheckRow,
  type AcceptanceRules,
  type AcceptanceScope,
  requireAcceptanceRules,
} from "./acceptance-rules.js";
import type { InspectionSample } from "./acceptance-sample.js";
import type { AcceptanceReason } from "./digitization-reasons.js";
import { requireList } from "./required-arguments.js";

/** How far a check was run. Of several runs of one check the farthest counts: nothing says whether they saw the same. */
export interface AcceptanceRun {
  /** The check. */
  readonly check: AcceptanceCheck;
  /** How many were checked: images, entries, sampled records, files or media. */
  readonly checked: number;
  /** How many there are of them, of a check of `all` at least the records; of a check of the sample the size of the sample counts. */
  readonly total: number;
}

/** One fault that a check found. */
export interface AcceptanceFault {
  /** The check. */
  readonly check: AcceptanceCheck;
  /** The reference code of the record, or the name of the file or medium. */
  readonly record: string;
  /** What is wrong with it. */
  readonly note: string;
}

/** The inspection of a batch in one round. */
export interface BatchInspection {
  /** The batch. */
  readonly batch: string;
  /** The round: 1 for the first inspection, 2 for the first re-inspection, and so on. */
  readonly round: number;
  /** The day. */
  readonly on: CivilDay;
  /** What was sampled, as `acceptanceSample` says. */
  readonly sample?: InspectionSample;
  /** The checks that were run. */
  readonly runs: readonly AcceptanceRun[];
  /** What they found. */
  readonly faults: readonly AcceptanceFault[];
}

/** What an inspection comes to: the batch is accepted, or returned to be put right. */
export const INSPECTION_OUTCOMES = Object.freeze(["passed", "failed"] as const);

/** One of {@link INSPECTION_OUTCOMES}. */
export type InspectionOutcome = (typeof INSPECTION_OUTCOMES)[number];

/** What an inspection came to; an accession takes it as it is, to say whether digital copies are complete. */
export interface BatchAcceptance {
  /** The batch. */
  readonly batch: string;
  /** The round. */
  readonly round: number;
  /** Whether it is accepted, or returned to be put right. */
  readonly outcome: InspectionOutcome;
  /** Qualified records of those sampled (抽检合格率); absent unless every check that counts was run on the whole sample. */
  readonly passed?: Share;
}

/** The denominator of the pass rate. */
export const SAMPLED_RECORDS: Denominator = ruleTable({
  code: "sampled-records",
  title: { "zh-CN": "抽检数量", en: "records sampled" },
});

/** The rules of an acceptance. */
export interface AcceptanceOptions {
  /** The rules, usually {@link ACCEPTANCE_RULES}. */
  readonly rules: AcceptanceRules;
}

/** What {@link batchAcceptance} answers. */
export type AcceptanceVerdict = Verdict<BatchAcceptance, AcceptanceReason>;

/**
 * Whether a batch is accepted (验收): every check that has to see all has seen all and found nothing, the sample is large enough, and of it
 * the pass rate is reached, compared before rounding. One failure is enough to return the batch; a check that was not run and figures that
 * contradict each other leave it undecided, and are never taken for passed.
 *
 * @param inspection - what was inspected on its day, and what was found
 * @param options - the rules
 * @returns `decided` with passed or failed, or `undetermined` with what is missing
 * @throws {@link findings.CallerError} when the day of the inspection is no civil day, its round none, its runs or faults no list, or the rules
 * are none
 * @example
 * ```ts
 * const inspection: BatchInspection = {
 *   batch: "8-01", round: 1, on: "2023-06-30", runs: [],
 *   sample: { seed: "8-01 第1轮", unit: "item", strata: [{ level: "item", frame: 8298, sampled: 415 }] },
 *   faults: [{ check: "entry-image-content", record: "0012-WS-2010-Y-0007", note: "图像为另一件" }],
 * };
 * const verdict = batchAcceptance(inspection, { rules: ACCEPTANCE_RULES });
 * verdict.kind === "decided" && verdict.value.outcome; // => "failed"
 * ```
 */
export function batchAcceptance(inspection: BatchInspection, options: AcceptanceOptions): AcceptanceVerdict {
  const asOf = requireInspection(inspection);
  const rules = requireAcceptanceRules(requireOptions(options).rules, "rules");
  const basis = basisOf(rules.id, asOf, {});
  const rows = rules.checks.flatMap((row) => {
    const citations = citationsOn([row.citation], asOf, rules.instruments);
    return citations.length === 0 ? [] : [{ row, citations }];
  });
  if (rows.length === 0) {
    const unruled = { code: "acceptance-unruled", data: { asOf }, citations: [] } as const;
    return { kind: "undetermined", missing: ["rules"], reasons: [unruled], basis };
  }
  const answers = [
    ...rows.map(({ row, citations }) => checkAnswer(row, inspection, citations)),
    ...unknownChecks(inspection, rules),
    ...sampleAnswers(inspection, rules, asOf),
  ];
  const reasons = answers.map(({ reason }) => reason);
  const { batch, round } = inspection;
  const passed = isCounted(inspection, rules) ? { passed: passedOf(inspection, rules) } : {};
  if (answers.some(({ failed }) => failed)) {
    return { kind: "decided", value: { batch, round, outcome: "failed", ...passed }, reasons, assumed: [], basis };
  }
  const missing = answers.flatMap((answer) => answer.missing ?? []);
  if (missing.length > 0) return { kind: "undetermined", missing: [...new Set(missing)], reasons, basis };
  return { kind: "decided", value: { batch, round, outcome: "passed", ...passed }, reasons, assumed: [], basis };
}

function requireInspection({ on, round, runs, faults }: BatchInspection): CivilDay {
  if (!isCount(round) || round < 1) throw new CallerError("inspection.round", "a whole number from 1", round);
  requireList(runs, "inspection.runs");
  requireList(faults, "inspection.faults");
  return requireCivilDay(on, "inspection.on");
}

interface Answer {
  readonly reason: AcceptanceReason;
  readonly failed?: boolean;
  readonly missing?: string;
}

type Citations = AcceptanceReason["citations"];

function checkAnswer(row: AcceptanceCheckRow, inspection: BatchInspection, citations: Citations): Answer {
  const { code, title, scope, faults } = row;
  const runs = inspection.runs.filter((run) => run.check === code);
  const checked = Math.max(0, ...runs.map((run) => run.checked));
  const asked = askedOf(scope, inspection, runs);
  const data = { check: code, title, checked };
  const faulty = faultyRecords(inspection, [code]).size;
  if (faulty > 0 && faults === "none") {
    return { reason: { code: "acceptance-check-failed", data: { ...data, faulty }, citations }, failed: true };
  }
  const odd = runs.find((run) => !isCount(run.checked) || (scope !== "sample" && !isPart(run.checked, run.total)));
  if (odd !== undefined) {
    const contradicting = { ...data, checked: odd.checked, total: odd.total };
    return { reason: { code: "acceptance-run-contradicts", data: contradicting, citations }, missing: `runs.${code}` };
  }
  if (checked < Math.max(1, asked)) {
    const reason = { code: "acceptance-check-incomplete", data: { ...data, asked }, citations } as const;
    return { reason, missing: `runs.${code}` };
  }
  if (faulty > 0) return { reason: { code: "acceptance-check-counted", data: { ...data, faulty }, citations } };
  return { reason: { code: "acceptance-check-passed", data, citations } };
}

/** Every record of the batch has an image and an entry, so that a full check has to see at least as many as there are records. */
function askedOf(scope: AcceptanceScope, inspection: BatchInspection, runs: readonly AcceptanceRun[]): number {
  if (scope === "sample") return sampleSize(inspection);
  const records = scope === "all" ? (inspection.sample?.strata ?? []).filter(({ frame }) => isCount(frame)) : [];
  return Math.max(
    1,
    records.reduce((sum, { frame }) => sum + frame, 0),
    ...runs.map((run) => run.total),
  );
}

function isPart(part: number, whole: number): boolean {
  return isCount(part) && isCount(whole) && part <= whole;
}

function unknownChecks({ faults }: BatchInspection, rules: AcceptanceRules): Answer[] {
  const known = new Set(rules.checks.map(({ code }) => code));
  const unknown = new Set(faults.map(({ check }) => check).filter((check) => !known.has(check)));
  return [...unknown].map((check) => ({
    reason: { code: "acceptance-check-unknown", data: { check }, citations: [] },
    missing: "faults.check",
  }));
}

function sampleAnswers(inspection: BatchInspection, rules: AcceptanceRules, asOf: CivilDay): Answer[] {
  const citations = citationsOn([rules.sampleCitation], asOf, rules.instruments);
  const strata = inspection.sample?.strata ?? [];
  if (strata.every(({ frame }) => frame === 0)) {
    return [{ reason: { code: "acceptance-sample-missing", data: {}, citations }, missing: "sample" }];
  }
  const small = strata.flatMap(({ level, frame, sampled }): Answer[] => {
    if (!isPart(sampled, frame)) {
      const data = { level, frame, sampled };
      return [{ reason: { code: "acceptance-sample-contradicts", data, citations: [] }, missing: "sample" }];
    }
    const asked = wholeShareOf(frame, rules.samplePercent);
    if (sampled >= asked) return [];
    const data = { level, frame, sampled, asked };
    return [{ reason: { code: "acceptance-sample-too-small", data, citations }, missing: "sample" }];
  });
  const { part, whole } = passedOf(inspection, rules);
  const faulty = faultyRecords(inspection, countedChecks(rules)).size;
  if (faulty > whole) {
    const data = { sampled: whole, faulty };
    small.push({ reason: { code: "acceptance-faults-contradict", data, citations: [] }, missing: "sample" });
  }
  const data = { sampled: whole, faulty: whole - part, passPercent: rules.passPercent };
  const isReached = reachesPercent({ numerator: part, denominator: whole }, rules.passPercent);
  // Of nothing sampled there is no rate, so none is missed.
  if (isReached === undefined) return small;
  if (!isReached) return [...small, { reason: { code: "acceptance-rate-missed", data, citations }, failed: true }];
  if (!isCounted(inspection, rules)) return small;
  return [...small, { reason: { code: "acceptance-rate-reached", data, citations } }];
}

/** A rate is reached only when every check that counts has seen the whole sample; it can be missed before. */
function isCounted(inspection: BatchInspection, rules: AcceptanceRules): boolean {
  const size = sampleSize(inspection);
  return countedChecks(rules).every((code) => inspection.runs.some((run) => run.check === code && run.checked >= size));
}

/** A record with two faults is one record; more faulty records than sampled ones are all that were sampled. */
function passedOf(inspection: BatchInspection, rules: AcceptanceRules): Share {
  const size = sampleSize(inspection);
  const faulty = Math.min(size, faultyRecords(inspection, countedChecks(rules)).size);
  return share(size - faulty, size, SAMPLED_RECORDS);
}

function countedChecks({ checks }: AcceptanceRules): readonly AcceptanceCheck[] {
  return checks.filter(({ faults }) => faults === "pass-rate").map(({ code }) => code);
}

function sampleSize({ sample }: BatchInspection): number {
  return (sample?.strata ?? []).reduce((sum, { sampled }) => sum + (isCount(sampled) ? sampled : 0), 0);
}

function faultyRecords({ faults }: BatchInspection, checks: readonly string[]): ReadonlySet<string> {
  return new Set(faults.filter(({ check }) => checks.includes(check)).map(({ record }) => matchKey(record)));
}
