import { requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { citationsOn, requireChoice } from "../../foundation/law/index.js";
import { basisOf, compiledOnce, type Verdict } from "../../foundation/verdicts/index.js";
import { type RetentionPeriod, retentionYears } from "../../holdings/catalogue/index.js";
import type { AccessionReason } from "./accession-reasons.js";
import type { TransferOptions } from "./transfer-calendar.js";
import { type AccessionScopeRow, ARCHIVES_LEVELS, requireTransferRules } from "./transfer-rules.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const assessorOf = /* @__PURE__ */ compiledOnce(scopeAssessor);

/** Whether an archives takes a record. */
export type AccessionScope = "inside" | "outside";

/** The answer of {@link accessionScope}. */
export type AccessionScopeVerdict = Verdict<AccessionScope, AccessionReason>;

/** What the scope is read from. */
export interface ScopeSubject {
  /** Its retention period. */
  readonly retentionPeriod?: RetentionPeriod;
}

/**
 * Whether an archives takes a record, by how long it is kept (进馆范围): a county takes what is kept permanently or for 30 years and more,
 * unless its rules say otherwise. What is outside stays with its unit; what is inside is never refused (Archives Law 2020, art. 15).
 *
 * @param record - a record with its retention period
 * @param options - the day, the rules, and the level of the archives
 * @returns inside or outside, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day, the level no level of archives, or a choice in the rules unknown
 * @example
 * ```ts
 * const ask = { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" } as const;
 * const verdict = accessionScope({ retentionPeriod: "10-years" }, ask);
 * verdict.kind === "decided" && verdict.value; // => "outside"
 * ```
 */
export function accessionScope(record: ScopeSubject, options: TransferOptions): AccessionScopeVerdict {
  return assessorOf(options)(record);
}

/** {@link accessionScope} compiled once for many records. */
export function scopeAssessor(options: TransferOptions): (record: ScopeSubject) => AccessionScopeVerdict {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireTransferRules(options.rules, "rules");
  const archivesLevel = requireChoice(options.archivesLevel, ARCHIVES_LEVELS, "archivesLevel");
  const row = rules.scope.find((each) => each.archivesLevel === archivesLevel);
  const basis = basisOf(rules.id, asOf, { archivesLevel });
  if (row === undefined) {
    const reason = { code: "accession-scope-unknown", data: {}, citations: [] } as const;
    return () => ({ kind: "undetermined", missing: [], reasons: [reason], basis });
  }
  const citations = citationsOn(row.citations, asOf, rules.instruments);
  return ({ retentionPeriod: period }) => {
    if (!isRetentionPeriod(period)) {
      const reason = { code: "accession-scope-period-missing", data: {}, citations } as const;
      return { kind: "undetermined", missing: ["retentionPeriod"], reasons: [reason], basis };
    }
    const isTaken = takes(row, period);
    const reason: AccessionReason = isTaken
      ? { code: "accession-scope-inside", data: { period }, citations }
      : { code: "accession-scope-outside", data: { period }, citations };
    return { kind: "decided", value: isTaken ? "inside" : "outside", reasons: [reason], assumed: [], basis };
  };
}

/** A class, or a year or more: what else stands on a record is no retention period. */
export function isRetentionPeriod(period: RetentionPeriod | undefined): period is RetentionPeriod {
  return period !== undefined && (CLASSES.includes(period) || (retentionYears(period) ?? 0) >= 1);
}

const CLASSES: readonly string[] = ["permanent", "long-term", "short-term"];

function takes({ classes, fixedTermFrom }: AccessionScopeRow, period: RetentionPeriod): boolean {
  const years = retentionYears(period);
  if (years === undefined) return classes.some((each) => each === period);
  return years >= (fixedTermFrom ?? Number.POSITIVE_INFINITY);
}
