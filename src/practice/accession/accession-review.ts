import type { CivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { type Citation, citationsOn, requireChoice } from "../../foundation/law/index.js";
import { basisOf, type Verdict } from "../../foundation/verdicts/index.js";
import { isElectronicRecord, type OpeningOpinionFinding, type RecordOrigin } from "../../holdings/catalogue/index.js";
import type { DeclaredTotals, ExtentFinding } from "../../holdings/extents/index.js";
import { requireSecrecyRules } from "../../holdings/secrecy/index.js";
import type { AccessionReason } from "./accession-reasons.js";
import { scopeAssessor } from "./accession-scope.js";
import { type BeforeTransferOptions, checkBeforeTransfer, type HandedOverRecord } from "./check-before-transfer.js";
import {
  checkDigitalCopy,
  DIGITAL_COPY_POLICIES,
  type DigitalCopyFacts,
  type DigitalCopyPolicy,
} from "./digital-copy.js";
import type { AccessionFinding } from "./findings.js";
import { type FourPropertyReport, isNothingTested } from "./four-property-report.js";
import type { PreInspectionStanding } from "./pre-inspection-standing.js";
import {
  checkRetentionAdjustment,
  RETENTION_ADJUSTMENT_POLICIES,
  type RetentionAdjustmentPolicy,
} from "./retention-adjustment.js";
import type { TransferOptions } from "./transfer-calendar.js";
import {
  checkDeclared,
  checkTransferInstrument,
  type InstrumentHead,
  type InstrumentSubject,
} from "./transfer-instrument.js";

/**
 * What becomes of what is handed over: it is accepted, returned for correction, or not for this archives to take. There is no refusal of
 * what is inside the scope (Archives Law 2020, art. 15).
 */
export const ACCESSION_OUTCOMES = Object.freeze(["accepted", "returned-for-correction", "outside-scope"] as const);

/** One of {@link ACCESSION_OUTCOMES}. */
export type AccessionOutcome = (typeof ACCESSION_OUTCOMES)[number];

/** What the review reads of a record; a `Volume` and an `Item` have all of it. */
export interface ConsignmentRecord extends HandedOverRecord, InstrumentSubject {
  /** How its computer file came to be; `born-digital` makes it an electronic record, as its carrier may. */
  readonly origin?: RecordOrigin;
}

/** What a unit hands over at one time (移交批次), and what is known of it. What was not looked at stays absent. */
export interface Consignment<T extends ConsignmentRecord> {
  /** The records. */
  readonly records: readonly T[];
  /** The totals that its lists declare. */
  readonly declared: readonly DeclaredTotals[];
  /** The head of the transfer instrument, once there is one. */
  readonly instrument?: InstrumentHead;
  /** The day on which the unit had looked its retention periods over (保管期限调整). */
  readonly retentionAdjustedOn?: CivilDay;
  /** Where its pre-inspection stands; absent where the archives did not visit. */
  readonly preInspection?: Pick<PreInspectionStanding, "outcome" | "open" | "notChecked">;
  /** The digital copies that came with records on paper. */
  readonly digitalCopy?: DigitalCopyFacts;
  /** The test of the electronic records among them. */
  readonly fourProperties?: FourPropertyReport;
}

/** The day, the rules, and what the county asks for by its own policy. */
export interface AccessionOptions extends TransferOptions, BeforeTransferOptions {
  /** Whether records on paper have to come with their digital copies; the policy of the county. */
  readonly digitalCopies: DigitalCopyPolicy;
  /** Whether the unit has to have looked its retention periods over; the policy of the county, `not-required` unless said. */
  readonly retentionAdjustment?: RetentionAdjustmentPolicy;
}

/** The review of what is handed over. */
export interface AccessionReview<T> {
  /** The outcome, or what has not been checked. */
  readonly verdict: Verdict<AccessionOutcome, AccessionReason>;
  /** The host's records that the archives does not take; they stay with their unit. */
  readonly outside: readonly T[];
  /** Everything that was found. */
  readonly findings: readonly (AccessionFinding | ExtentFinding | OpeningOpinionFinding)[];
}

/**
 * What becomes of a consignment (接收审查): its records are sorted by the scope, and those inside are checked: retention and secrecy settled,
 * opinions attached, totals reconciled, the instrument, the pre-inspection, the digital copies, the four properties. An error returns
 * it for correction, and what only practice asks for cites no text; a check that was not made leaves the answer open, and only when all were
 * made is it accepted.
 *
 * @param consignment - the records and what is known of them
 * @param options - the day of the transfer, the rules, and the policies of the county
 * @returns the outcome with its reasons, what is outside the scope, and everything that was found
 * @throws {@link findings.CallerError} when `asOf` is no civil day, or the level, a policy or a choice in the rules unknown
 * @example
 * ```ts
 * import { SECRECY_RULES } from "lantai/secrecy";
 * const ask = { asOf: "2023-06-30", rules: TRANSFER_RULES, secrecyRules: SECRECY_RULES, archivesLevel: "county", digitalCopies: "not-required" } as const;
 * const record = { level: "item", retentionPeriod: "30-years", openingOpinion: { opinion: "open" } } as const;
 * const declared = [{ scope: "list", code: "目录", items: 2 }] as const;
 * const review = accessionReview({ records: [record], declared }, ask);
 * review.verdict.kind === "decided" && review.verdict.value; // => "returned-for-correction"
 * review.findings.map(({ code }) => code); // => ["total-differs"]
 * ```
 */
export function accessionReview<T extends ConsignmentRecord>(
  consignment: Consignment<T>,
  options: AccessionOptions,
): AccessionReview<T> {
  const { asOf, rules } = requireOptions(options);
  requireSecrecyRules(options.secrecyRules, "secrecyRules");
  const policy = requireChoice(options.digitalCopies, DIGITAL_COPY_POLICIES, "digitalCopies");
  const adjustment = requireChoice(
    options.retentionAdjustment ?? "not-required",
    RETENTION_ADJUSTMENT_POLICIES,
    "retentionAdjustment",
  );
  const scope = scopeAssessor(options);
  const basis = basisOf(rules.id, asOf, {
    archivesLevel: options.archivesLevel,
    digitalCopies: policy,
    retentionAdjustment: adjustment,
  });
  const cited = (citations: readonly Citation[]) => citationsOn(citations, asOf, rules.instruments);
  const outside: T[] = [];
  const inside: T[] = [];
  const reasonsOutside = new Map<ConsignmentRecord["retentionPeriod"], AccessionReason>();
  let isScopeKnown = true;
  for (const record of consignment.records) {
    const verdict = scope(record);
    if (verdict.kind === "undetermined") isScopeKnown = false;
    const isOutside = verdict.kind === "decided" && verdict.value === "outside";
    (isOutside ? outside : inside).push(record);
    if (isOutside) reasonsOutside.set(record.retentionPeriod, verdict.reasons[0]!);
  }
  const [first] = inside;
  if (first === undefined) {
    const records = outside.length;
    if (records === 0) {
      const reason = { code: "accession-nothing-offered", data: {}, citations: [] } as const;
      return { verdict: { kind: "not-applicable", reasons: [reason], basis }, outside, findings: [] };
    }
    const nothing: AccessionReason = { code: "accession-nothing-inside", data: { records }, citations: [] };
    const reasons = [nothing, ...reasonsOutside.values()];
    return { verdict: { kind: "decided", value: "outside-scope", reasons, assumed: [], basis }, outside, findings: [] };
  }
  const findings = [
    ...checkBeforeTransfer(inside, options),
    ...checkDeclared(consignment.declared, inside),
    ...checkRetentionAdjustment(consignment.retentionAdjustedOn, asOf, adjustment),
    ...consignmentFindings(consignment, inside, options),
  ];
  const reasons = [...reasonsOutside.values()];
  const duty = cited(rules.dutyCitations);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const citations = errors.some(({ code }) => BY_TEXT.has(code)) ? duty : [];
    const found: AccessionReason = { code: "accession-errors-found", data: { errors: errors.length }, citations };
    const value = "returned-for-correction";
    return { verdict: { kind: "decided", value, reasons: [found, ...reasons], assumed: [], basis }, outside, findings };
  }
  const checks = [...(isScopeKnown ? [] : ["scope"]), ...missingChecks(consignment, inside, options)];
  if (checks.length > 0) {
    const open: AccessionReason = { code: "accession-checks-missing", data: { checks }, citations: [] };
    const verdict = { kind: "undetermined", missing: checks, reasons: [open, ...reasons], basis } as const;
    return { verdict, outside, findings };
  }
  const passed: AccessionReason = {
    code: "accession-checks-passed",
    data: { records: inside.length },
    citations: duty,
  };
  const verdict = { kind: "decided", value: "accepted", reasons: [passed, ...reasons], assumed: [], basis } as const;
  return { verdict, outside, findings };
}

/** What a text asks for; whatever else is returned for, practice alone asks for, and no text is cited. */
const BY_TEXT: ReadonlySet<string> = new Set<(AccessionFinding | OpeningOpinionFinding)["code"]>([
  "transfer-secrecy-unsettled",
  "opening-opinion-part-missing",
  "transfer-days-unequal",
  "transfer-instrument-blank",
  "transfer-instrument-unusable",
  "property-check-failed",
]);

function consignmentFindings<T extends ConsignmentRecord>(
  consignment: Consignment<T>,
  inside: readonly T[],
  { asOf, digitalCopies }: AccessionOptions,
): AccessionFinding[] {
  const { instrument, preInspection, digitalCopy, fourProperties } = consignment;
  const findings: AccessionFinding[] = [];
  if (instrument) findings.push(...checkTransferInstrument(instrument, asOf));
  if (preInspection && preInspection.outcome !== "ready") {
    const errors = preInspection.open.filter(({ fault }) => fault.severity === "error").length;
    const data = { errors, notChecked: preInspection.notChecked.length };
    const place = { field: "preInspection", value: preInspection.outcome };
    findings.push({ code: "pre-inspection-not-passed", severity: "error", place, data });
  }
  if (digitalCopies === "required" && digitalCopy && inside.some(isOnPaper)) {
    findings.push(...checkDigitalCopy(digitalCopy));
  }
  return [...findings, ...(fourProperties?.findings ?? [])];
}

/** What has to be looked at before anything can be accepted, and was not. */
function missingChecks<T extends ConsignmentRecord>(
  { instrument, digitalCopy, fourProperties }: Consignment<T>,
  inside: readonly T[],
  { digitalCopies }: AccessionOptions,
): string[] {
  const needsCopy = digitalCopies === "required" && !digitalCopy && inside.some(isOnPaper);
  const electronic = inside.filter(isElectronicRecord).length;
  const tested = !fourProperties || isNothingTested(fourProperties) ? 0 : fourProperties.records;
  const notRun = fourProperties?.results.filter((result) => result.notRun > 0) ?? [];
  return [
    ...(instrument ? [] : ["instrument"]),
    ...(needsCopy ? ["digitalCopy"] : []),
    ...(tested < electronic ? ["fourProperties"] : []),
    ...notRun.map(({ check }) => `fourProperties.${check.code}`),
  ];
}

function isOnPaper(record: ConsignmentRecord): boolean {
  return (record.carrier ?? "paper") === "paper" && !isElectronicRecord(record);
}
