import type { CivilDay, UncertainDate } from "../../../foundation/dates/index.js";
import { CallerError, requireOptions, type Title } from "../../../foundation/findings/index.js";
import {
  RESTRICTED_OPEN_RECORDS,
  type RestrictedOpenRecord,
  requireChoice,
  ruleTable,
} from "../../../foundation/law/index.js";
import { opensLater, unknownCustody, wasDestroyed } from "../../../holdings/catalogue/index.js";
import { type SecrecySubject, type SecrecyVerdict, secrecyAssessor } from "../../../holdings/secrecy/index.js";
import type { OpeningOptions } from "../assessment/opening-calendar.js";
import { printedDate } from "../printed-date.js";
import { requireOpeningRules } from "../rules/require-opening-rules.js";
import type { PublicSubject } from "./public-standing.js";

/** What the opened catalogue reads of a record. */
export interface OpenedSubject extends PublicSubject, SecrecySubject {
  /** The host's own key. */
  readonly id?: string;
  /** Reference code (档号). */
  readonly referenceCode?: string;
  /** Title (题名). */
  readonly title: string;
  /** Responsible party (责任者). */
  readonly responsibleParty?: string;
  /** The date. */
  readonly date?: UncertainDate;
  /** Who keeps it; absent means the archives that asks. */
  readonly custody?: "archives" | "unit";
  /** A restriction that a donor or depositor has set (限制利用意见), where one binds. */
  readonly donorRestriction?: string;
}

/** One row of the opened catalogue (开放目录): nothing but what may be published. */
export interface OpenedRow {
  /** Running number (序号). */
  readonly no: number;
  /** Reference code (档号). */
  readonly referenceCode: string;
  /** Title (题名), or the public title. */
  readonly title: string;
  /** Responsible party (责任者). */
  readonly responsibleParty: string;
  /** Date of formation (形成时间). */
  readonly date: string;
}

/** One publishable column. */
export interface OpenedColumn {
  /** The property of {@link OpenedRow}. */
  readonly key: keyof OpenedRow;
  /** Its heading. */
  readonly title: Title;
  /** How wide it is printed, in characters of a spreadsheet. */
  readonly width: number;
}

/** The columns that may be published; no other can stand in an opened catalogue. */
export const OPENED_COLUMNS: readonly OpenedColumn[] = ruleTable([
  { key: "no", title: { "zh-CN": "序号", en: "No." }, width: 6 },
  { key: "referenceCode", title: { "zh-CN": "档号", en: "Reference code" }, width: 26 },
  { key: "title", title: { "zh-CN": "题名", en: "Title" }, width: 48 },
  { key: "responsibleParty", title: { "zh-CN": "责任者", en: "Responsible party" }, width: 20 },
  { key: "date", title: { "zh-CN": "形成时间", en: "Date of formation" }, width: 18 },
]);

/** Why a record that is marked as open is not in the opened catalogue. */
export const WITHHOLDING_REASONS = Object.freeze([
  "destroyed",
  "opens-later",
  "not-held",
  "custody-unclear",
  "secret",
  "secrecy-unclear",
  "donor-restricted",
  "entry-withheld",
  "title-withheld",
  "title-blank",
] as const);

/** One of {@link WITHHOLDING_REASONS}. */
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number];

/** The words of each reason. */
export const WITHHOLDING_TITLES: Readonly<Record<WithholdingReason, Title>> = ruleTable({
  destroyed: { "zh-CN": "已销毁", en: "destroyed" },
  "opens-later": { "zh-CN": "开放日期未到", en: "opens on a later day" },
  "not-held": { "zh-CN": "未移交进馆", en: "not held by the archives" },
  "custody-unclear": { "zh-CN": "保管情况不明", en: "who keeps it cannot be said" },
  secret: { "zh-CN": "尚未解密", en: "still a state secret" },
  "secrecy-unclear": { "zh-CN": "密级情况不明", en: "whether it is a state secret cannot be said" },
  "donor-restricted": { "zh-CN": "捐赠、寄存者限制利用", en: "restricted by its donor or depositor" },
  "entry-withheld": { "zh-CN": "目录不予开放", en: "its catalogue entry is withheld" },
  "title-withheld": { "zh-CN": "题名不得公开，且无公开题名", en: "its title is withheld and it has no public one" },
  "title-blank": { "zh-CN": "没有题名", en: "it has no title" },
});

/** An entry of the opened catalogue. */
export interface OpenedEntry<T extends OpenedSubject> {
  /** The host's own record. */
  readonly record: T;
  /** The row that is published. */
  readonly row: OpenedRow;
}

/** A record that is marked as open and kept out. */
export interface WithheldRecord<T extends OpenedSubject> {
  /** The host's own record. */
  readonly record: T;
  /** Every reason. */
  readonly reasons: readonly WithholdingReason[];
}

/** The opened catalogue (开放目录) of a day. */
export interface OpenedCatalogue<T extends OpenedSubject> {
  /** Its day. */
  readonly asOf: CivilDay;
  /** How many entries it has. */
  readonly count: number;
  /** Its columns in their order. */
  readonly columns: readonly OpenedColumn[];
  /** Its entries, in the order of the records. */
  readonly entries: readonly OpenedEntry<T>[];
  /** What is marked as open and is not in it. */
  readonly withheld: readonly WithheldRecord<T>[];
}

/** The day, the rules, the columns wanted, and how an open record under a restriction is read. */
export interface OpenedCatalogueOptions extends OpeningOptions {
  /** The columns, of {@link OPENED_COLUMNS}; all of them unless said. */
  readonly columns?: readonly (keyof OpenedRow)[];
  /**
   * What a donor's restriction does to a record that is open: `as-unopened`, unless said, keeps it out of the catalogue; `as-open` lists
   * it. See the interpretation `restrictedOpenRecord`, which the rules of the reading room name too.
   */
  readonly restrictedOpenRecord?: RestrictedOpenRecord;
}

/**
 * The catalogue of opened records (开放目录) that the archives publishes (Archives Law 2020, art. 28): what is open on the day, in publishable
 * columns only, with nothing in it that there is a reason not to show. What is marked as open and kept out is listed with every reason.
 *
 * @param records - the holdings, in one pass
 * @param options - the day, the rules, the columns wanted, and how an open record under a restriction is read
 * @returns the entries with their count, and what was kept out
 * @throws {@link findings.CallerError} when `asOf` is no civil day, a choice in the rules or the options is unknown, or a column may not be published
 * @example
 * ```ts
 * const records: OpenedSubject[] = [
 *   { title: "会议纪要", openingStatus: "open" },
 *   { title: "收养登记", openingStatus: "open", titleOpening: "withheld" },
 *   { title: "未审核文件" },
 * ];
 * const { count, withheld } = openedCatalogue(records, { asOf: "2023-06-30", rules: OPENING_RULES });
 * [count, withheld.map(({ reasons }) => reasons)]; // => [1, [["title-withheld"]]]
 * ```
 */
export function openedCatalogue<T extends OpenedSubject>(
  records: Iterable<T>,
  options: OpenedCatalogueOptions,
): OpenedCatalogue<T> {
  const rules = requireOpeningRules(requireOptions(options).rules, "rules");
  const { asOf, restrictedOpenRecord = "as-unopened" } = options;
  requireChoice(restrictedOpenRecord, RESTRICTED_OPEN_RECORDS, "restrictedOpenRecord");
  const columns = columnsOf(options.columns);
  const secrecy = secrecyAssessor({ asOf, rules: rules.secrecy });
  const entries: OpenedEntry<T>[] = [];
  const withheld: WithheldRecord<T>[] = [];
  for (const record of records) {
    if (record.openingStatus !== "open") continue;
    const reasons = reasonsAgainst(record, asOf, { secrecy: secrecy(record), restrictedOpenRecord });
    if (reasons.length > 0) withheld.push({ record, reasons });
    else entries.push({ record, row: rowOf(record, entries.length + 1) });
  }
  return { asOf, count: entries.length, columns, entries, withheld };
}

function columnsOf(keys: readonly (keyof OpenedRow)[] | undefined): readonly OpenedColumn[] {
  if (keys === undefined) return OPENED_COLUMNS;
  return keys.map((key) => {
    const column = OPENED_COLUMNS.find((each) => each.key === key);
    if (column === undefined) throw new CallerError("columns", "columns that may be published", key);
    return column;
  });
}

function reasonsAgainst(
  record: OpenedSubject,
  asOf: CivilDay,
  { secrecy, restrictedOpenRecord }: { secrecy: SecrecyVerdict; restrictedOpenRecord: RestrictedOpenRecord },
): WithholdingReason[] {
  const { entryOpening, titleOpening, custody } = record;
  const reasons: WithholdingReason[] = [];
  if (wasDestroyed(record, asOf)) reasons.push("destroyed");
  if (opensLater(record, asOf)) reasons.push("opens-later");
  if (custody === "unit") reasons.push("not-held");
  else if (unknownCustody(custody) !== undefined) reasons.push("custody-unclear");
  if (secrecy.kind !== "decided") reasons.push("secrecy-unclear");
  else if (secrecy.value.standing === "secret") reasons.push("secret");
  if (isWritten(record.donorRestriction) && restrictedOpenRecord === "as-unopened") reasons.push("donor-restricted");
  if (entryOpening === "withheld") reasons.push("entry-withheld");
  if (!isWritten(record.publicTitle)) {
    if (titleOpening === "withheld") reasons.push("title-withheld");
    else if (!isWritten(record.title)) reasons.push("title-blank");
  }
  return reasons;
}

function rowOf(record: OpenedSubject, no: number): OpenedRow {
  const { referenceCode, title, publicTitle, responsibleParty, date } = record;
  return {
    no,
    referenceCode: referenceCode ?? "",
    title: isWritten(publicTitle) ? publicTitle : title,
    responsibleParty: responsibleParty ?? "",
    date: printedDate(date),
  };
}

/** A database gives null for what it has not. */
function isWritten(text: string | undefined): text is string {
  return (text ?? "").trim() !== "";
}
