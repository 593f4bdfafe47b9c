import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import { holdsOn } from "../../foundation/law/index.js";
import type { Assumption, Change } from "../../foundation/verdicts/index.js";
import { opensLater, unknownCustody } from "../../holdings/catalogue/index.js";
import { decided, type Inquiry, undetermined } from "./reading-inquiry.js";
import type { ReadingReason } from "./reading-reasons.js";
import type { AccessTerms, GeneralAccessRow, SpecialAccessRow } from "./reading-rules.js";
import type { ReaderKindRow } from "./reading-tables.js";
import type { ReadingSubject, ReadingVerdict } from "./reading-verdict.js";

/** The row that governs, with the reason it gives and the reading it rests on. */
export interface GoverningRow {
  readonly row: AccessTerms;
  readonly reason: ReadingReason;
  readonly assumed: readonly Assumption[];
  /** When another row will, if that is known. */
  readonly changesOn?: Change | undefined;
}

/** What governs; or the verdict where nothing does. */
export type Ground = GoverningRow | { readonly verdict: ReadingVerdict };

/** The row of the table of special archives (专门档案); none where it has none for this reader. */
export function specialQuestion(special: string, kind: ReaderKindRow, inquiry: Inquiry): Ground | undefined {
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

/** The row for all archives, by whether the record is open. */
export function generalQuestion(
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
  const rows = rules.general.filter((row) => row.of === of && holdsOn(row, asOf));
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
