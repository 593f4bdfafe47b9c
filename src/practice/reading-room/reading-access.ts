import { requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { type Citation, citationsOn } from "../../foundation/law/index.js";
import { basisOf, compiledOnce } from "../../foundation/verdicts/index.js";
import { answerOfDestroyed } from "../../holdings/catalogue/index.js";
import { requireSecrecyRules, type SecrecyVerdict, secrecyAssessor } from "../../holdings/secrecy/index.js";
import { accessBy } from "./access-by-row.js";
import { generalQuestion, specialQuestion } from "./governing-row.js";
import { decided, type Inquiry, undetermined } from "./reading-inquiry.js";
import type { ReadingReason } from "./reading-reasons.js";
import { requireReadingRules } from "./reading-rules.js";
import type { ReaderKindRow } from "./reading-tables.js";
import type { Reader, ReadingOptions, ReadingSubject, ReadingVerdict } from "./reading-verdict.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const assessorOf = /* @__PURE__ */ compiledOnce(readingAssessor);

/**
 * May this reader see this record, and on what ground (能否查阅及依据)? Secrets first, then the table of special archives, then whether the
 * record is open: the implementation measures of 1999, art. 21, the Archives Law 2020, arts. 28 and 29, the implementation regulations, art. 34.
 * An open record whose donor restricts its use (art. 31) takes the consents of an unopened one from everybody but him, unless the rules say otherwise.
 *
 * @param record - a record with its opening status, its mark of secrecy and, where it has one, its kind of special archives
 * @param reader - the kind of reader, the papers he shows, and the consents he has
 * @param options - the day and the rules
 * @returns whether he may and what is lacking, or what is missing to know it; a record without a status is never open
 * @throws {@link findings.CallerError} when `asOf` is no civil day or the rules are not whole
 * @example
 * ```ts
 * import { SECRECY_RULES } from "lantai/secrecy";
 * const ask = { asOf: "2024-03-01", rules: READING_RULES, secrecyRules: SECRECY_RULES } as const;
 * const reader = { kind: "citizen", papers: ["identity"] } as const;
 * const verdict = readingAccess({ openingStatus: "unreviewed" }, reader, ask);
 * verdict.kind === "decided" && [verdict.value.outcome, verdict.value.consents.map(({ by }) => by)];
 * // => ["needs-consent", ["archives", "forming-or-transferring-unit"]]
 * ```
 */
export function readingAccess(record: ReadingSubject, reader: Reader, options: ReadingOptions): ReadingVerdict {
  return assessorOf(options)(record, reader);
}

/**
 * {@link readingAccess} compiled once for many records and readers of the same day and rules.
 *
 * @param options - the day and the rules
 * @returns a function from a record and a reader to the verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day or the rules are not whole
 * @example
 * ```ts
 * import { SECRECY_RULES } from "lantai/secrecy";
 * const assess = readingAssessor({ asOf: "2023-06-30", rules: READING_RULES, secrecyRules: SECRECY_RULES });
 * assess({}, { kind: "citizen", papers: ["identity"] }).kind; // => "undetermined"
 * ```
 */
export function readingAssessor(options: ReadingOptions): (record: ReadingSubject, reader: Reader) => ReadingVerdict {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireReadingRules(options.rules, "rules");
  const secrecy = secrecyAssessor({ asOf, rules: requireSecrecyRules(options.secrecyRules, "secrecyRules") });
  const cited = (citations: readonly Citation[]) => citationsOn(citations, asOf, rules.instruments);
  const { counting, incompleteDate, volumeFormationDate } = options.secrecyRules;
  const { unmarkedSecrecyPeriod, earliestDeclassificationDay } = options.secrecyRules;
  const ofSecrecy = {
    counting,
    incompleteDate,
    volumeFormationDate,
    unmarkedSecrecyPeriod,
    earliestDeclassificationDay,
  };
  const interpretations = { ...ofSecrecy, restrictedOpenRecord: rules.restrictedOpenRecord };
  const inquiry: Inquiry = { asOf, rules, cited, basis: basisOf(rules.id, asOf, interpretations) };
  function held(record: ReadingSubject, reader: Reader): ReadingVerdict {
    const kind = rules.readers.find(({ code }) => code === reader.kind);
    if (kind === undefined) {
      const data = { kind: reader.kind };
      return undetermined(["reader.kind"], { code: "reading-reader-unknown", data, citations: [] }, inquiry);
    }
    const secret = secrecy(record);
    if (secret.kind === "undetermined") {
      const reason = { code: "reading-secrecy-unsettled", data: {}, citations: cited(rules.secrecyCitations) } as const;
      return undetermined(secret.missing, reason, inquiry);
    }
    if (secret.value.standing === "secret") return keptSecret(secret, inquiry);
    const { assumed } = secret;
    const special = record.specialArchives ?? "";
    const bySpecial = special.trim() === "" ? undefined : specialQuestion(special, kind, inquiry);
    const restriction = restrictionOn(record, kind, inquiry);
    const ground = bySpecial ?? generalQuestion(record, kind, restriction, inquiry);
    if ("verdict" in ground) return ground.verdict;
    return accessBy(ground, reader, { kind, assumed: [...assumed, ...ground.assumed], restriction, inquiry });
  }

  return (record, reader) => {
    const { destroyed } = record;
    // A database gives null for what it has not.
    return destroyed ? answerOfDestroyed(destroyed, inquiry, () => held(record, reader)) : held(record, reader);
  };
}

function keptSecret(
  { value, assumed, changesOn }: Extract<SecrecyVerdict, { readonly kind: "decided" }>,
  inquiry: Inquiry,
): ReadingVerdict {
  const data = value.until === undefined ? {} : { until: value.until };
  const reason: ReadingReason = {
    code: "reading-secret",
    data,
    citations: inquiry.cited(inquiry.rules.secrecyCitations),
  };
  return { ...decided("may-not-read", [reason], inquiry), assumed, ...(changesOn && { changesOn }) };
}

/** What who gave the record asked for binds everybody but him. */
function restrictionOn(
  { donorRestriction }: ReadingSubject,
  { priority }: ReaderKindRow,
  { rules, cited }: Inquiry,
): ReadingReason | undefined {
  const restriction = donorRestriction ?? "";
  if (restriction.trim() === "" || priority === "first") return undefined;
  return { code: "reading-restricted", data: { restriction }, citations: cited(rules.priorityCitations) };
}
