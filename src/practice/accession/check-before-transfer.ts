import type { CivilDay } from "../../foundation/dates/index.js";
import { type Place, requireOptions } from "../../foundation/findings/index.js";
import {
  checkOpeningOpinion,
  type OpeningOpinion,
  type OpeningOpinionFinding,
  type RetentionPeriod,
} from "../../holdings/catalogue/index.js";
import {
  requireSecrecyRules,
  type SecrecyRules,
  type SecrecySubject,
  secrecyAssessor,
} from "../../holdings/secrecy/index.js";
import { isRetentionPeriod } from "./accession-scope.js";
import type { AccessionFinding } from "./findings.js";

/** What the checks before a transfer read of a record; a `Volume` and an `Item` have all of it. */
export interface HandedOverRecord extends SecrecySubject {
  /** The host's own key. */
  readonly id?: string;
  /** Its retention period. */
  readonly retentionPeriod?: RetentionPeriod;
  /** The opinion on opening that the unit attached. */
  readonly openingOpinion?: OpeningOpinion;
}

/** On which day, and by which rules of secrecy, the checks before a transfer are made. */
export interface BeforeTransferOptions {
  /** The day of the transfer. */
  readonly asOf: CivilDay;
  /** The rules of secrecy, such as `SECRECY_RULES`. */
  readonly secrecyRules: SecrecyRules;
}

/**
 * What a unit still has to settle before it hands records over: retention periods that cannot be read, secrecy that nobody settled, and the
 * parts of the opening opinion that the texts of the day ask for (Archives Law 2020, art. 30; implementation regulations, art. 30 ¶2).
 *
 * @param records - the records, in one pass
 * @param options - the day and the rules of secrecy
 * @returns the findings of all records, in their order; a record that is still secret is a hint
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * import { SECRECY_RULES } from "lantai/secrecy";
 * const records = [{ id: "a-1", retentionPeriod: "permanent", secrecyMark: "机密★长期", openingOpinion: { opinion: "deferred" } }] as const;
 * checkBeforeTransfer(records, { asOf: "2023-06-30", secrecyRules: SECRECY_RULES }).map(({ code }) => code); // => ["transfer-secrecy-unsettled"]
 * ```
 */
export function checkBeforeTransfer(
  records: Iterable<HandedOverRecord>,
  options: BeforeTransferOptions,
): (AccessionFinding | OpeningOpinionFinding)[] {
  const { asOf, secrecyRules } = requireOptions(options);
  const secrecy = secrecyAssessor({ asOf, rules: requireSecrecyRules(secrecyRules, "secrecyRules") });
  const found: (AccessionFinding | OpeningOpinionFinding)[] = [];
  for (const record of records) {
    found.push(...retentionFindings(record), ...secrecyFindings(record, secrecy));
    found.push(...checkOpeningOpinion(record, { asOf }));
  }
  return found;
}

function retentionFindings({ id, retentionPeriod }: HandedOverRecord): AccessionFinding[] {
  if (isRetentionPeriod(retentionPeriod)) return [];
  const value = retentionPeriod === undefined ? {} : { value: retentionPeriod };
  const place = { ...placeOf(id, "retentionPeriod"), ...value };
  return [{ code: "transfer-retention-missing", severity: "error", place, data: {} }];
}

function secrecyFindings(
  record: HandedOverRecord,
  secrecy: ReturnType<typeof secrecyAssessor>,
): readonly AccessionFinding[] {
  const verdict = secrecy(record);
  if (verdict.kind === "decided" && verdict.value.standing !== "secret") return [];
  // What is secret or may be secret has a mark.
  const mark = record.secrecyMark!;
  const place = { ...placeOf(record.id, "secrecyMark"), value: mark };
  if (verdict.kind !== "decided") {
    return [{ code: "transfer-secrecy-unsettled", severity: "error", place, data: { mark } }];
  }
  const { until } = verdict.value;
  const data = { mark, ...(until === undefined ? {} : { until }) };
  return [{ code: "transfer-secret-record", severity: "hint", place, data }];
}

function placeOf(id: string | undefined, field: string): Place {
  return id === undefined ? { field } : { id, field };
}
