import type { CivilDay } from "../../foundation/dates/index.js";
import { CallerError, type Title } from "../../foundation/findings/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import type { AcceptanceRules, AcceptanceScope } from "./acceptance-rules.js";
import type { InspectionSample } from "./acceptance-sample.js";
import type { AcceptanceVerdict, BatchInspection, InspectionOutcome } from "./batch-acceptance.js";
import type { DigitizationBatch } from "./batches.js";
import type { PayablePages } from "./payable-pages.js";

/** A line of an acceptance sheet: a check with what it saw and found. */
export interface AcceptanceLine {
  /** The code of the check. */
  readonly check: string;
  /** Its name; its code where the rules do not have it. */
  readonly title: Title;
  /** What it has to see; absent where the rules do not have it. */
  readonly scope?: AcceptanceScope;
  /** How many were checked; 0 when it was not run. */
  readonly checked: number;
  /** How many faults were found (按类别). */
  readonly faults: number;
  /** The records at fault, each once. */
  readonly records: readonly string[];
}

/** The acceptance sheet (验收单) of a batch in one round. */
export interface AcceptanceSheet {
  /** The batch. */
  readonly batch: string;
  /** The unit whose records they are. */
  readonly unit?: string;
  /** The round of inspection. */
  readonly round: number;
  /** The day. */
  readonly on: CivilDay;
  /** What was received. */
  readonly received: Extent;
  /** What was sampled, by volume or by item, how many of how many, and the seed; absent when nothing was. */
  readonly sample?: InspectionSample;
  /** The checks in the order of the rules, with faults by kind; working files and media among them. */
  readonly lines: readonly AcceptanceLine[];
  /** What it came to. */
  readonly outcome: InspectionOutcome | "undecided";
  /** The pages that are paid for. */
  readonly payable: PayablePages;
}

/** What a sheet is made from. */
export interface AcceptanceSheetFacts {
  /** The batch, with the extent that was received. */
  readonly batch: DigitizationBatch;
  /** The inspection. */
  readonly inspection: BatchInspection;
  /** What `batchAcceptance` answered of it. */
  readonly verdict: AcceptanceVerdict;
  /** The rules it was answered by. */
  readonly rules: AcceptanceRules;
  /** What `payablePages` counted. */
  readonly payable: PayablePages;
}

/**
 * The acceptance sheet of a batch: received, sampled, faults by kind, what it came to, the round, and the pages payable by size. It counts
 * nothing anew; it puts side by side what was inspected and answered.
 *
 * @param facts - the batch, its inspection, the answer and the payable pages
 * @returns the sheet as plain data, a line for each check
 * @throws {@link findings.CallerError} when the inspection is of another batch, or the answer of another inspection or by other rules
 * @example
 * ```ts
 * const batch = { batch: "8-01", fondsNo: "0012", extent: { volumes: 60, items: 0, pages: 6480, withoutPageCount: 0 } };
 * const inspection: BatchInspection = { batch: "8-01", round: 1, on: "2023-06-30", runs: [], faults: [] };
 * const rules = ACCEPTANCE_RULES;
 * const verdict = batchAcceptance(inspection, { rules });
 * acceptanceSheet({ batch, inspection, verdict, rules, payable: payablePages([], { outcome: "failed" }) }).outcome; // => "undecided"
 * ```
 */
export function acceptanceSheet(facts: AcceptanceSheetFacts): AcceptanceSheet {
  const { batch, inspection, verdict, rules, payable } = facts;
  requireOneBatch(facts);
  const { round, on, sample } = inspection;
  return {
    batch: batch.batch,
    ...(batch.unit === undefined ? {} : { unit: batch.unit }),
    round,
    on,
    received: batch.extent,
    ...(sample === undefined ? {} : { sample: sampleOf(sample) }),
    lines: linesOf(inspection, rules),
    outcome: verdict.kind === "decided" ? verdict.value.outcome : "undecided",
    payable,
  };
}

/** A sheet is signed, so that what is put side by side has to be of one batch, one round and one set of rules. */
function requireOneBatch({ batch, inspection, verdict, rules }: AcceptanceSheetFacts): void {
  if (inspection.batch !== batch.batch) {
    throw new CallerError("facts.inspection.batch", `the batch ${batch.batch}`, inspection.batch);
  }
  if (verdict.basis.asOf !== inspection.on || verdict.basis.rulesId !== rules.id) {
    const { asOf, rulesId } = verdict.basis;
    throw new CallerError("facts.verdict", `an answer of ${inspection.on} by ${rules.id}`, `${asOf} ${rulesId}`);
  }
  if (verdict.kind !== "decided") return;
  const { batch: answered, round } = verdict.value;
  if (answered === inspection.batch && round === inspection.round) return;
  const expected = `the answer of batch ${inspection.batch}, round ${inspection.round}`;
  throw new CallerError("facts.verdict", expected, `${answered} ${round}`);
}

/** Whoever hands over the whole sample hands over its records too; a sheet names only how it was drawn. */
function sampleOf({ seed, unit, strata }: InspectionSample): InspectionSample {
  return { seed, unit, strata };
}

function linesOf({ runs, faults }: BatchInspection, rules: AcceptanceRules): AcceptanceLine[] {
  const known = rules.checks.map(({ code, title, scope }) => ({ code, title, scope }));
  const codes = new Set<string>(known.map(({ code }) => code));
  const named = [...runs, ...faults].map(({ check }) => check);
  const others = [...new Set(named)].filter((check) => !codes.has(check));
  const unknown = others.map((code) => ({ code, title: { "zh-CN": code, en: code } }));
  return [...known, ...unknown].map(({ code, ...row }) => {
    const own = faults.filter(({ check }) => check === code);
    const checked = Math.max(0, ...runs.filter(({ check }) => check === code).map((run) => run.checked));
    return { check: code, ...row, checked, faults: own.length, records: [...new Set(own.map(({ record }) => record))] };
  });
}
