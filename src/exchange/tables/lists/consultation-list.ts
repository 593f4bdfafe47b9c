import {
  CONSULTATION_COLUMNS,
  type ConsultationColumn,
  type ConsultationList,
  type ConsultationRow,
  type ConsultationSubject,
  DEFERRAL_CATALOGUE_COLUMNS,
  type DeferralCatalogueEntry,
  type DeferralCatalogueRow,
  type ReturnedConsultationRow,
} from "../../../practice/open-appraisal/index.js";
import type { CheckedRows } from "../list-check.js";
import { type ColumnDefinitions, type ListDefinition, listDefinition } from "../list-definition.js";
import { printedList } from "../list-sheets.js";
import type { TableSheet } from "../table-sheet.js";
import { text } from "./catalogue-columns.js";

/** What a row of a {@link consultationList} can say, each column as text. */
export type ConsultationValues = { readonly [Key in keyof ConsultationRow]: string };

/** What a row of a {@link deferralList} says, each column as text. */
export type DeferralValues = { readonly [Key in keyof DeferralCatalogueRow]: string };

/** How units answer, as the sheet offers it; other words are read too. */
const ANSWERS = ["同意", "不同意", "开放", "延期开放", "部分开放"];

/** Consultation list of open appraisal (开放审核征求意见清单), as it goes to a unit and comes back. */
export const consultationList: ListDefinition<ReturnedConsultationRow, ConsultationValues> = listDefinition<
  ReturnedConsultationRow,
  ConsultationValues
>({
  id: "consultation",
  title: { "zh-CN": "开放审核征求意见清单", en: "Consultation list of open appraisal" },
  columns: Object.fromEntries(
    CONSULTATION_COLUMNS.map((column) => [column.key, consultationColumn(column)]),
  ) as ColumnDefinitions<ConsultationValues>,
  noun: (values) => values,
  values: (row) => row,
});

/** Catalogue of what is to be deferred (延期开放档案目录), as it goes to the archives authority. */
export const deferralList: ListDefinition<Partial<DeferralValues>, DeferralValues> = listDefinition<
  Partial<DeferralValues>,
  DeferralValues
>({
  id: "deferrals",
  title: { "zh-CN": "延期开放档案目录", en: "Catalogue of deferrals" },
  columns: Object.fromEntries(
    DEFERRAL_CATALOGUE_COLUMNS.map(({ key, title, width }) => [key, text(title["zh-CN"], title.en, [], { width })]),
  ) as ColumnDefinitions<DeferralValues>,
  noun: (values) => values,
  values: (row) => row,
});

/**
 * The sheet that goes to a unit: the rows of its consultation list, ready to print and to be answered, the answers to choose from.
 *
 * @param list - one list of the consultation package
 * @param title - the line above the headings, such as the name of the unit
 * @returns the sheet, for `xlsxFile`; {@link returnedRows} reads what comes back
 * @example
 * ```ts
 * import { NO_EXTENT } from "lantai/extents";
 * const figures = { records: 0, extent: NO_EXTENT, fonds: [], byOpinion: { open: 0, deferred: 0, partial: 0, none: 0 }, byGround: [] };
 * const list = { arrangement: "joint", asOf: "2023-06-30", entries: [], figures } as const;
 * [...consultationSheet(list, "县民政局").rows][1]?.slice(-2); // => ["单位意见", "签字日期"]
 * ```
 */
export function consultationSheet(list: ConsultationList<ConsultationSubject>, title?: string): TableSheet {
  const rows = list.entries.map(({ row }) => ({ ...row, no: String(row.no) }));
  return printedList(consultationList, rows, {
    order: "as-given",
    choices: "offered",
    ...(title === undefined ? {} : { title }),
  });
}

/**
 * The sheet of the deferral catalogue for the archives authority, ready to print.
 *
 * @param entries - the entries of the catalogue
 * @param title - the line above the headings
 * @returns the sheet, for `xlsxFile`
 * @example
 * ```ts
 * [...deferralSheet([], "县档案馆").rows][1]?.slice(0, 2); // => ["序号", "档号"]
 * ```
 */
export function deferralSheet(
  entries: readonly DeferralCatalogueEntry<ConsultationSubject>[],
  title?: string,
): TableSheet {
  const rows = entries.map(({ row }) => ({ ...row, no: String(row.no) }));
  return printedList(deferralList, rows, { order: "as-given", ...(title === undefined ? {} : { title }) });
}

/**
 * The rows of a consultation list that came back, for `consultationReturn`: a cell that was emptied is an empty text, and a column that did
 * not come back is not there, so that an alteration is told from a column left out.
 *
 * @param checked - the list as {@link collectedList} read it by {@link consultationList}
 * @returns one row of texts for each row of the table
 * @example
 * ```ts
 * const back = await collectedList(csvRows(csvText([["序号", "单位意见"], ["1", "同意"]])), consultationList);
 * returnedRows(back); // => [{ no: "1", unitOpinion: "同意" }]
 * ```
 */
export function returnedRows(
  checked: Pick<CheckedRows<ReturnedConsultationRow>, "rows" | "header">,
): readonly ReturnedConsultationRow[] {
  const columns = checked.header?.columns ?? [];
  return checked.rows
    .filter(({ noun }) => noun !== undefined)
    .map(({ cells }) => Object.fromEntries(columns.map(({ key, at }) => [key, cells[at] ?? ""])));
}

function consultationColumn({ key, title, width }: ConsultationColumn) {
  const isRequired = key === "no" || key === "unitOpinion";
  return {
    ...text(title["zh-CN"], title.en, [], { width, column: isRequired ? "required" : "optional" }),
    ...(key === "unitOpinion" ? { choices: ANSWERS } : {}),
  };
}
