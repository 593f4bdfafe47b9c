import { type CivilDay, civilDay, requireCivilDay, yearOf } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { citationsOn, isUsableYear, requireChoice, requireTables, ruleTable } from "../../foundation/law/index.js";
import { basisOf, type ReasonOf, type Verdict } from "../../foundation/verdicts/index.js";
import type { RetentionPeriod } from "../../holdings/catalogue/index.js";
import { ACCOUNTING_RESET, overAtReset, TERMS_ENDING_AT_RESET } from "./retention-regimes.js";
import { LONGEST_TERM } from "./retention-rules.js";
import { termOf } from "./retention-term.js";
import type { RetentionOptions } from "./retention-verdict.js";

/** What had become of old accounting records by the end of 2015: appraised as destroyable, appraised to be kept, or not appraised. */
export const OLD_APPRAISALS = Object.freeze(["destroyable", "to-keep", "none"] as const);

/** One of {@link OLD_APPRAISALS}. */
export type OldAppraisal = (typeof OLD_APPRAISALS)[number];

/** Accounting records of before 2016 that still exist. */
export interface TransitionSubject {
  /** The accounting year. */
  readonly year?: number;
  /** The years of their old period, under the measures of 1998. */
  readonly oldYears?: number;
  /** The period of the new table, which is a minimum. */
  readonly newPeriod: RetentionPeriod;
  /** What had become of them by 2015-12-31. */
  readonly appraised?: OldAppraisal;
}

/** What the transition asks for. */
export type TransitionAction =
  | "destroy-by-new-procedure"
  | "keep-for-the-rest"
  | "appraise-by-new-rules"
  | "reset-period";

/** One case of the transition. */
export interface TransitionRow {
  /** Its number. */
  readonly clause: string;
  /** Whether the old period was over by 2015-12-31; the reading `termEndingAtReset` says it of one whose last day that is. */
  readonly expired: boolean;
  /** What had become of the records, where that matters. */
  readonly appraised?: OldAppraisal;
  /** What is done. */
  readonly action: TransitionAction;
}

/** The cases of the transition of 2016 (财会〔2016〕3号); in all of them the new minimum governs, counted from the same start. */
export const ACCOUNTING_TRANSITION: readonly TransitionRow[] = ruleTable([
  { clause: "2", expired: true, appraised: "destroyable", action: "destroy-by-new-procedure" },
  { clause: "2", expired: true, appraised: "to-keep", action: "keep-for-the-rest" },
  { clause: "3", expired: true, appraised: "none", action: "appraise-by-new-rules" },
  { clause: "4", expired: false, action: "reset-period" },
]);

/** What the transition makes of old accounting records. */
export interface AccountingTransition {
  /** What is done. */
  readonly action: TransitionAction;
  /** The first day on which the new period is over, if the records are kept; absent where it is permanent. */
  readonly endDay?: CivilDay;
  /** The years for which they had been kept by 2015-12-31. */
  readonly heldYears: number;
  /** The years of the new period that were left then; absent where it is permanent. */
  readonly remainingYears?: number;
}

/** Why the transition asks for it, by code. */
export interface TransitionReasons {
  /** The case of the transition. */
  "accounting-transition": {
    /** Its number in the rules on the transition; absent before they are cited. */
    readonly clause?: string;
    /** What is done. */
    readonly action: TransitionAction;
    /** The first day on which the old period was over. */
    readonly oldEndDay: CivilDay;
    /** The years for which they had been kept. */
    readonly heldYears: number;
    /** The years left of the new period. */
    readonly remainingYears?: number;
    /** The first day on which the new period is over. */
    readonly endDay?: CivilDay;
  };
  /** On that day the new measures were not in force. */
  "transition-not-in-force": {
    /** The day. */
    readonly asOf: CivilDay;
  };
  /** The records are of 2016 or later and have never had an old period. */
  "transition-not-needed": {
    /** The accounting year. */
    readonly year: number;
  };
  /** The accounting year, the old period, a new period with an end or none, or what had become of the records is not known. */
  "transition-facts-missing": Readonly<Record<never, never>>;
}

/** A reason of {@link accountingTransition}. */
export type TransitionReason = ReasonOf<TransitionReasons>;

const { on: NEW_MEASURES_FROM, citations: CITATIONS } = ACCOUNTING_RESET;
const LAST_OLD_YEAR = 2015;

/**
 * What the transition of 2016 makes of accounting records that were kept under the measures of 1998: the new minimum governs, counted from the same start, so what
 * is left is the new period less the years held. `assumed` names `termEndingAtReset` where the old period was over on 2016-01-01, its last day being in 2015.
 *
 * @param subject - the accounting year, the old and the new period, and what had become of the records by the end of 2015
 * @param options - the day and the rules
 * @returns what is done and until when they are kept; nothing is destroyed without the new procedure
 * @throws {@link findings.CallerError} when `asOf` is no civil day or the choice `termEndingAtReset` in the rules is unknown
 * @example
 * ```ts
 * const vouchers: TransitionSubject = { year: 1999, oldYears: 15, newPeriod: "30-years", appraised: "none" };
 * const verdict = accountingTransition(vouchers, { asOf: "2023-06-30", rules: RETENTION_RULES });
 * verdict.kind === "decided" && verdict.value.action; // => "appraise-by-new-rules"
 * verdict.kind === "decided" && verdict.value.endDay; // => "2030-01-01"
 * ```
 */
export function accountingTransition(
  subject: TransitionSubject,
  options: RetentionOptions,
): Verdict<AccountingTransition, TransitionReason> {
  const { asOf, rules } = requireOptions(options);
  requireCivilDay(asOf, "asOf");
  requireTables(rules, ["instruments"], "rules");
  const { termEndingAtReset } = rules;
  requireChoice(termEndingAtReset, TERMS_ENDING_AT_RESET, "rules.termEndingAtReset");
  const basis = basisOf(rules.id, asOf, { termEndingAtReset });
  const citations = citationsOn(CITATIONS, asOf, rules.instruments);
  if (asOf < NEW_MEASURES_FROM) {
    const reason = { code: "transition-not-in-force", data: { asOf }, citations } as const;
    return { kind: "not-applicable", reasons: [reason], basis };
  }
  const { year, oldYears = 0, newPeriod, appraised } = subject;
  if (isUsableYear(year) && year > LAST_OLD_YEAR) {
    const reason = { code: "transition-not-needed", data: { year }, citations } as const;
    return { kind: "not-applicable", reasons: [reason], basis };
  }
  const undetermined = (missing: readonly string[]) => {
    const reason = { code: "transition-facts-missing", data: {}, citations } as const;
    return { kind: "undetermined", missing, reasons: [reason], basis } as const;
  };
  const isWhole = Number.isInteger(oldYears) && oldYears > 0 && oldYears <= LONGEST_TERM;
  const term = termOf(newPeriod);
  // The table has no 长期 and no 短期, and what names no number of years is not permanent for that.
  const isNew = term !== undefined && term.unnumbered === undefined;
  const unknown = [...(isWhole ? [] : ["oldYears"]), ...(isNew ? [] : ["newPeriod"])];
  if (!isUsableYear(year)) return undetermined(["year", ...unknown]);
  if (!isWhole || !isNew) return undetermined(unknown);
  const oldEndDay = civilDay(year + oldYears + 1, 1, 1);
  const { isOver, reading } = overAtReset(oldEndDay, NEW_MEASURES_FROM, rules);
  const row = ACCOUNTING_TRANSITION.find(
    (one) => one.expired === isOver && (one.appraised === undefined || one.appraised === appraised),
  );
  if (row === undefined) return undetermined(["appraised"]);
  const heldYears = yearOf(NEW_MEASURES_FROM) - (year + 1);
  const newYears = term.years;
  const kept =
    newYears === undefined
      ? {}
      : { endDay: civilDay(year + newYears + 1, 1, 1), remainingYears: Math.max(0, newYears - heldYears) };
  const { action, clause } = row;
  // No sentence names a text that its citations do not.
  const isCited = citations.some(({ instrument }) => instrument === "accounting-transition-2016");
  const reason = {
    code: "accounting-transition",
    data: { ...(isCited ? { clause } : {}), action, oldEndDay, heldYears, ...kept },
    citations,
  } as const;
  const assumed = reading === undefined ? [] : [{ interpretation: "termEndingAtReset", choice: reading }];
  return { kind: "decided", value: { action, heldYears, ...kept }, reasons: [reason], assumed, basis };
}
