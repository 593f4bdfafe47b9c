import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { type Place, requireOptions } from "../../foundation/findings/index.js";
import { instrumentById } from "../../foundation/law/index.js";
import { formationYears, legacyReading } from "./legacy-reading.js";
import { retentionPeriodTitle } from "./period-title.js";
import type { RetentionFinding } from "./retention-findings.js";
import { type RetentionClass, requireRetentionRules } from "./retention-rules.js";
import { termOf } from "./retention-term.js";
import type { RetentionOptions, RetentionSubject } from "./retention-verdict.js";

/** What {@link checkTerm} reads of a record. */
export interface TermSubject extends RetentionSubject {
  /** The host's own key. */
  readonly id?: string;
}

/**
 * Whether a record's period is one that its body of rules has ever known since it was formed: 定期 without years is a term of technical archives
 * and of no other, 短期 is none of theirs, and 长期 is no term of a record of 2010.
 *
 * @param record - a record with its period and its year or date
 * @param options - the day and the rules
 * @returns a finding where no text knows the term; none where the period or the era is unknown, or no text of the body of rules is known
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const technical = { regime: "science-technology", year: 1982 } as const;
 * const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
 * checkTerm({ ...technical, retentionPeriod: "fixed-term" }, options); // => []
 * checkTerm({ ...technical, retentionPeriod: "short-term" }, options).map((finding) => finding.code); // => ["term-unknown-to-regime"]
 * ```
 */
export function checkTerm(record: TermSubject, options: RetentionOptions): RetentionFinding[] {
  const { asOf, rules } = requireOptions(options);
  requireCivilDay(asOf, "asOf");
  requireRetentionRules(rules, "rules");
  const { id, retentionPeriod: period } = record;
  const code = record.regime ?? "administrative";
  if (period === undefined) return [];
  const formed = formationYears(record);
  const term = termOf(period);
  if (term === undefined || formed === undefined) return [];
  const regime = rules.regimes.find((row) => row.code === code);
  const place: Place = { ...(id === undefined ? {} : { id }), field: "retentionPeriod", value: period };
  if (regime === undefined) {
    return [
      { code: "regime-unknown", severity: "error", place: { ...place, field: "regime", value: code }, data: { code } },
    ];
  }
  // A body of rules without texts of its own, such as that of railways, cannot speak against a period.
  if (!rules.classes.some((row) => row.regime === code)) return [];
  const isKnown =
    term.unnumbered === undefined
      ? wasKnown(rules, code, term.class, formed.first, asOf)
      : legacyReading(record, term.unnumbered, rules).known !== undefined;
  if (isKnown) return [];
  const data = { regime: regime.title, period: retentionPeriodTitle(period) };
  return [{ code: "term-unknown-to-regime", severity: "warning", place, data }];
}

function wasKnown(
  { classes, instruments }: RetentionOptions["rules"],
  regime: string,
  term: RetentionClass["class"],
  formed: CivilDay,
  asOf: CivilDay,
): boolean {
  return classes
    .filter((row) => row.regime === regime && row.class === term)
    .flatMap(({ citations }) => citations)
    .some(({ instrument }) => {
      // The rules were found to name no instrument that they do not have.
      const { inForceFrom, repealedFrom } = instrumentById(instrument, instruments)!;
      return inForceFrom <= asOf && (repealedFrom === undefined || formed < repealedFrom);
    });
}
