import type { Title } from "../../../foundation/findings/index.js";
import { ruleTable } from "../../../foundation/law/index.js";
import type { ConsultationEntry } from "./consultation-package.js";
import type { ConsultationRow, ConsultationSubject } from "./consultation-row.js";

/** One row of the deferral catalogue (延期开放档案目录) that goes to the archives authority. */
export type DeferralCatalogueRow = Pick<
  ConsultationRow,
  "no" | "referenceCode" | "title" | "responsibleParty" | "date" | "grounds"
>;

/** One column of the deferral catalogue. */
export interface DeferralCatalogueColumn {
  /** The property of {@link DeferralCatalogueRow}. */
  readonly key: keyof DeferralCatalogueRow;
  /** Its heading. */
  readonly title: Title;
  /** How wide it is printed, in characters of a spreadsheet. */
  readonly width: number;
}

/** The columns of the deferral catalogue in their order. */
export const DEFERRAL_CATALOGUE_COLUMNS: readonly DeferralCatalogueColumn[] = ruleTable([
  { key: "no", title: { "zh-CN": "序号", en: "No." }, width: 6 },
  { key: "referenceCode", title: { "zh-CN": "档号", en: "Reference code" }, width: 26 },
  { key: "title", title: { "zh-CN": "题名", en: "Title" }, width: 48 },
  { key: "responsibleParty", title: { "zh-CN": "责任者", en: "Responsible party" }, width: 20 },
  { key: "date", title: { "zh-CN": "形成时间", en: "Date of formation" }, width: 18 },
  { key: "grounds", title: { "zh-CN": "延期开放理由（条款）", en: "Grounds for the deferral (article)" }, width: 48 },
]);

/** An entry of the deferral catalogue. */
export interface DeferralCatalogueEntry<T extends ConsultationSubject> {
  /** The host's own record. */
  readonly record: T;
  /** The row that is printed. */
  readonly row: DeferralCatalogueRow;
}

/**
 * The catalogue of what is to be deferred (延期开放档案目录), for the archives authority of the same level to review (opening measures, art. 15):
 * those of the given entries that the archives proposes to defer, from the same rows and numbered anew. What is to be partly open is none of them: each
 * of its items that is deferred is an entry of its own.
 *
 * @param entries - what the parties agree on: `agreed` of the lists that came back, and the list that the archives reviews alone
 * @returns the rows with their records, numbered from 1
 * @example
 * ```ts
 * const record = { level: "item", title: "收养登记", unit: "civil", proposal: { opinion: "deferred", grounds: ["third-party-rights"] } } as const;
 * const options = { asOf: "2023-06-30", rules: OPENING_RULES, events: [] } as const;
 * const [list] = consultationPackage([{ record, dueDay: "2022-07-01" }], options).lists;
 * const back = [{ no: "1", unitOpinion: "同意延期", signedOn: "20230712" }];
 * deferralCatalogue(consultationReturn(list!, back, { asOf: "2023-07-31" }).agreed).length; // => 1
 * ```
 */
export function deferralCatalogue<T extends ConsultationSubject>(
  entries: Iterable<ConsultationEntry<T>>,
): DeferralCatalogueEntry<T>[] {
  const catalogue: DeferralCatalogueEntry<T>[] = [];
  for (const { record, row } of entries) {
    if (record.proposal?.opinion !== "deferred") continue;
    const { referenceCode, title, responsibleParty, date, grounds } = row;
    const no = catalogue.length + 1;
    catalogue.push({ record, row: { no, referenceCode, title, responsibleParty, date, grounds } });
  }
  return catalogue;
}
