import { type CivilDay, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { type Citation, citationsOn } from "../../foundation/law/index.js";
import { type Assumption, type Basis, basisOf, type Change, type Verdict } from "../../foundation/verdicts/index.js";
import {
  answerOfDestroyed,
  type DestructionSubject,
  type OpeningDaySubject,
  opensLater,
  unknownCustody,
} from "../../holdings/catalogue/index.js";
import {
  requireSecrecyRules,
  type SecrecyRules,
  type SecrecySubject,
  type SecrecyVerdict,
  secrecyAssessor,
} from "../../holdings/secrecy/index.js";
import type { ReadingReason } from "./reading-reasons.js";
import {
  type AccessTerms,
  type GeneralAccessRow,
  type ReadingConsent,
  type ReadingRules,
  requireReadingRules,
  type SpecialAccessRow,
} from "./reading-rules.js";
import type { ReaderKind, ReaderKindRow, ReadingTerm } from "./reading-tables.js";

/** What the rules read of a record: any host's record with these fields is good enough. */
export interface ReadingSubject extends SecrecySubject, OpeningDaySubject, DestructionSubject {
  /** Who keeps it; absent means the archives that asks. */
  readonly custody?: "archives" | "unit";
  /** The kind of special archives it belongs to, such as `marriage`, when it does. */
  readonly specialArchives?: string;
  /** A restriction that who transferred, donated or deposited it has set (限制利用意见), where one binds. */
  readonly donorRestriction?: string;
}

/** Who wants to read, what he shows, and who has consented. Nothing says who he is. */
export interface Reader {
  /** What kind of reader he is to this record. */
  readonly kind: ReaderKind;
  /** The papers he shows. */
  readonly papers: readonly string[];
  /** Those who have consented. */
  readonly consents?: readonly string[];
}

/** Whether a reader may see a record: yes, with papers or a consent that is lacking, or not under these rules. */
export const READING_OUTCOMES = Object.freeze(["may-read", "needs-papers", "needs-consent", "may-not-read"] as const);

/** One of {@link READING_OUTCOMES}. */
export type ReadingOutcome = (typeof READING_OUTCOMES)[number];

/** The answer, and what is lacking. */
export interface ReadingAccess {
  /** Whether he may. */
  readonly outcome: ReadingOutcome;
  /** Sets of papers, any one of which will do; empty when he showed one. */
  readonly papers: readonly (readonly string[])[];
  /** The consents that are lacking; one that is needed only if necessary does not keep him from reading. */
  readonly consents: readonly ReadingConsent[];
  /** What he has to keep to. */
  readonly conditions: readonly string[];
}

/** The answer of {@link readingAccess}. */
export type ReadingVerdict = Verdict<ReadingAccess, ReadingReason>;

/** The day of the question, and the rules of reading and of secrecy. */
export interface ReadingOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, such as `READING_RULES`. */
  readonly rules: ReadingRules;
  /** The rules of secrecy, such as `SECRECY_RULES`. */
  readonly secrecyRules: SecrecyRules;
}

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
  return readingAssessor(options)(record, reader);
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
  const asOf = requireCivilDay(options.asOf, "asOf");
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

interface Inquiry {
  readonly asOf: CivilDay;
  readonly rules: ReadingRules;
  readonly cited: (citations: readonly Citation[]) => readonly Citation[];
  readonly basis: Basis;
}

/** The row that governs, with the reason it gives and the reading it rests on. */
interface GoverningRow {
  readonly row: AccessTerms;
  readonly reason: ReadingReason;
  readonly assumed: readonly Assumption[];
  /** When another row will, if that is known. */
  readonly changesOn?: Change | undefined;
}

/** What governs; or the verdict where nothing does. */
type Ground = GoverningRow | { readonly verdict: ReadingVerdict };

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

function specialQuestion(special: string, kind: ReaderKindRow, inquiry: Inquiry): Ground | undefined {
  const { rules, asOf, cited } = inquiry;
  const archives = rules.specialArchives.find(({ code }) => code === special);
  if (archives === undefined) {
    const reason: ReadingReason = { code: "reading-archives-unknown", data: { archives: special }, citations: [] };
    return { verdict: undetermined(["specialArchives"], reason, inquiry) };
  }
  const rows = rules.special.filter((row) => row.archives === archives.code && row.from <= asOf);
  const row = rowFor(rows, kind.code) ?? rowFor(rows, "any");
  if (row === undefined) return undefined;
  const data = { archives: archives.title, reader: kind.title };
  return { row, reason: { code: "reading-special", data, citations: cited(row.citations) }, assumed: [] };
}

function rowFor(rows: readonly SpecialAccessRow[], reader: string): SpecialAccessRow | undefined {
  return rows.find(({ readers }) => readers.includes(reader));
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

function generalQuestion(
  record: ReadingSubject,
  kind: ReaderKindRow,
  restriction: ReadingReason | undefined,
  inquiry: Inquiry,
): Ground {
  const { rules, asOf, cited } = inquiry;
  const custody = unknownCustody(record.custody);
  if (custody !== undefined) {
    const reason: ReadingReason = { code: "reading-custody-unknown", data: { custody }, citations: [] };
    return { verdict: undetermined(["custody"], reason, inquiry) };
  }
  const byStatus = groundOf(record, asOf);
  if (byStatus === undefined) {
    return { verdict: undetermined(["openingStatus"], statusReason(record.openingStatus ?? ""), inquiry) };
  }
  const isRestricted = byStatus === "open" && restriction !== undefined;
  const choice = rules.restrictedOpenRecord;
  const isAsUnopened = isRestricted && choice === "as-unopened";
  const assumed = isRestricted ? [{ interpretation: "restrictedOpenRecord", choice }] : [];
  const of = isAsUnopened ? "unopened" : byStatus;
  const rows = rules.general.filter((row) => row.of === of && row.from <= asOf && asOf < (row.until ?? "9999-12-31"));
  if (rows.length === 0) {
    const reason: ReadingReason = { code: "reading-rule-unknown", data: { asOf }, citations: [] };
    return { verdict: undetermined([], reason, inquiry) };
  }
  const reader = kind.title;
  const changesOn = openingChange(record, restriction, inquiry);
  const row = rows.find(({ standing }) => standing === kind.standing);
  if (row === undefined) {
    const citations = cited(rows.flatMap((each) => each.citations));
    const reason: ReadingReason = { code: "reading-not-provided", data: { reader }, citations };
    const reasons = restriction === undefined ? [reason] : [reason, restriction];
    return { verdict: { ...decided("may-not-read", reasons, inquiry), assumed, ...(changesOn && { changesOn }) } };
  }
  const citations = cited(row.citations);
  const code = isAsUnopened ? "reading-as-unopened" : (`reading-${of}` as const);
  return { row, reason: { code, data: { reader }, citations }, assumed, changesOn };
}

/** The day on which what is unopened will be open, and what will be said of it then. */
function openingChange(
  record: ReadingSubject,
  restriction: ReadingReason | undefined,
  { asOf, rules }: Inquiry,
): Change | undefined {
  const { custody, openingStatus, openedOn } = record;
  if (custody === "unit" || !isCivilDay(openedOn) || !opensLater(record, asOf)) return undefined;
  if (openingStatus === "partial") return { day: openedOn, because: "reading-partly-open" };
  const isAsUnopened = restriction !== undefined && rules.restrictedOpenRecord === "as-unopened";
  return { day: openedOn, because: isAsUnopened ? "reading-as-unopened" : "reading-open" };
}

function statusReason(status: string): ReadingReason {
  if (status === "partial") return { code: "reading-partly-open", data: {}, citations: [] };
  return status.trim() === ""
    ? { code: "reading-status-missing", data: {}, citations: [] }
    : { code: "reading-status-unknown", data: { status }, citations: [] };
}

/** Undefined where a status is missing or none of the known, or where it is that of a volume whose items differ. */
function groundOf(record: ReadingSubject, asOf: CivilDay): GeneralAccessRow["of"] | undefined {
  const { custody, openingStatus } = record;
  if (custody === "unit") return "kept-by-unit";
  if (opensLater(record, asOf)) return "unopened";
  switch (openingStatus) {
    case "open":
      return "open";
    case "unreviewed":
    case "deferred":
    case "legacy-controlled":
      return "unopened";
  }
  return undefined;
}

interface AccessContext {
  readonly kind: ReaderKindRow;
  readonly assumed: readonly Assumption[];
  readonly restriction: ReadingReason | undefined;
  readonly inquiry: Inquiry;
}

function accessBy(
  { row, reason, changesOn }: GoverningRow,
  { papers: shown, consents: given }: Reader,
  { kind, assumed, restriction, inquiry }: AccessContext,
): ReadingVerdict {
  const { rules, cited } = inquiry;
  // A database gives null for what it has not.
  const isShown = (paper: string) => shown?.includes(paper) ?? false;
  const isProved = row.papers.length === 0 || row.papers.some((set) => set.every(isShown));
  const papers = isProved ? [] : row.papers;
  const consents = row.consents.filter(({ by }) => !given?.includes(by));
  const isConsented = consents.every(({ need }) => need === "if-necessary");
  const reasons: ReadingReason[] = restriction === undefined ? [reason] : [reason, restriction];
  if (!isProved) {
    const titles = papers.map((set) => titlesOf(set, rules.papers));
    reasons.push({ code: "reading-papers-lacking", data: { papers: titles }, citations: reason.citations });
  }
  for (const { by, need } of consents) {
    for (const title of titlesOf([by], rules.consenters)) {
      reasons.push({ code: "reading-consent-needed", data: { by: title, need }, citations: reason.citations });
    }
  }
  if (kind.priority === "first") {
    const citations = cited(rules.priorityCitations);
    if (citations.length > 0) reasons.push({ code: "reading-priority", data: {}, citations });
  }
  for (const condition of titlesOf(row.conditions, rules.conditions)) {
    reasons.push({ code: "reading-condition", data: { condition }, citations: reason.citations });
  }
  const outcome = !isProved ? "needs-papers" : isConsented ? "may-read" : "needs-consent";
  const value = { outcome, papers, consents, conditions: row.conditions } as const;
  return { kind: "decided", value, reasons, assumed, ...(changesOn && { changesOn }), basis: inquiry.basis };
}

/** The rules were found to have each code, and once. */
function titlesOf(codes: readonly string[], table: readonly ReadingTerm[]): Title[] {
  return codes.flatMap((code) => table.filter((row) => row.code === code)).map(({ title }) => title);
}

function decided(outcome: ReadingOutcome, reasons: readonly ReadingReason[], { basis }: Inquiry) {
  const value = { outcome, papers: [], consents: [], conditions: [] };
  return { kind: "decided", value, reasons, assumed: [], basis } as const;
}

function undetermined(missing: readonly string[], reason: ReadingReason, { basis }: Inquiry) {
  return { kind: "undetermined", missing, reasons: [reason], basis } as const;
}
