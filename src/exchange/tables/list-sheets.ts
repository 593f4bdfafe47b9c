import { LANGUAGES, type Language, type SentenceWords } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { findingsTable } from "./findings-table.js";
import { type ListColumn, type ListDefinition, listColumns } from "./list-definition.js";
import { chosenColumns, type ListRowsOptions, listRows } from "./list-rows.js";
import type { CheckedRow } from "./row-check.js";
import type { SheetChoices, TableSheet } from "./table-sheet.js";

const LANDSCAPE_WIDTH = 90;
const LONGEST_NAME = 31;
const FINDINGS_WIDTHS = [10, 40, 40] as const;
/** A column is worth no more of the paper than this, nor less, whatever its cells hold. */
const READ_WIDTHS = { least: 8, most: 40 } as const;

/**
 * An empty sheet to be filled in (填报模板), made from the definition that will check it: its headings, an asterisk at the columns that must
 * be there or filled, and the values to choose from.
 *
 * @param definition - the list
 * @param language - the language of the headings
 * @returns the sheet, for `xlsxFile`
 * @example
 * ```ts
 * listTemplate(itemList, "zh-CN").choices?.[0]?.values.slice(0, 2); // => ["永久", "30年"]
 * ```
 */
export function listTemplate<Noun, Values extends object>(
  definition: ListDefinition<Noun, Values>,
  language: Language,
): TableSheet {
  requireChoice(language, LANGUAGES, "language");
  const columns = listColumns(definition);
  return {
    name: sheetName(definition.title[language]),
    rows: [columns.map((column) => heading(column, language))],
    widths: columns.map((column) => column.width),
    headRows: 1,
    choices: choicesOf(columns),
  };
}

/** How a list is laid out for paper. */
export interface PrintedListOptions<Values extends object> extends ListRowsOptions<Values> {
  /** The line above the headings, such as the name of the fonds; the name of the list unless said otherwise. */
  readonly title?: string;
  /** Whether columns offer their values to choose from, for a list that comes back filled in; none do unless said otherwise. */
  readonly choices?: "offered" | "none";
}

/**
 * A list as it is printed: its official columns under a title, the headings again on every page, ruled cells and page numbers. The same
 * sheet is read back like any other list.
 *
 * @param definition - the list
 * @param records - its records
 * @param options - title, language, columns and order; the columns are those of its official form unless said otherwise
 * @returns the sheet, for `xlsxFile`
 * @throws {@link findings.CallerError} when an option names a column that the list does not have
 * @example
 * ```ts
 * const sheet = printedList(itemList, [{ level: "item", title: "会议纪要" }], { title: "0027 县民政局 归档文件目录" });
 * [...sheet.rows][1]; // => ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"]
 * ```
 */
export function printedList<Noun extends object, Values extends object>(
  definition: ListDefinition<Noun, Values>,
  records: Iterable<Noun>,
  options: PrintedListOptions<Values> = {},
): TableSheet {
  const { choices = "none" } = options;
  const language = requireChoice(options.language ?? "zh-CN", LANGUAGES, "language");
  const { title = definition.title[language] } = options;
  requireChoice(choices, ["offered", "none"], "choices");
  const keys = options.columns ?? definition.printed;
  const columns = chosenColumns(definition, keys);
  const widths = columns.map((column) => column.width);
  const rows = listRows(definition, records, { ...options, ...(keys === undefined ? {} : { columns: keys }) });
  const isWide = widths.reduce((sum, width) => sum + width, 0) > LANDSCAPE_WIDTH;
  return {
    name: sheetName(definition.title[language]),
    rows: [[title, ...widths.slice(1).map(() => "")], ...rows],
    widths,
    headRows: 2,
    title: "first-row",
    paper: isWide ? "a4-landscape" : "a4-portrait",
    language,
    ...(choices === "offered" ? { choices: choicesOf(columns) } : {}),
  };
}

/**
 * The error table (错误清单) as a sheet: the rows of {@link findingsTable}, wide enough to be read, with the headings kept in view.
 *
 * @param header - the cells of the header row
 * @param rows - checked rows, all of them or those with findings
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @param name - the name of the sheet; what a workbook cannot have in it becomes a space, and it is cut to 31 characters
 * @returns the sheet, for `xlsxFile`
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * findingsSheet(["题名", "页数"], [], en, "errors").widths; // => [8, 8, 10, 40, 40]
 * ```
 */
export function findingsSheet(
  header: readonly string[],
  rows: readonly CheckedRow<unknown>[],
  words: SentenceWords,
  name: string,
): TableSheet {
  const table = findingsTable(header, rows, words);
  const own = table[0]!.length - FINDINGS_WIDTHS.length;
  const longest = Array.from({ length: own }, (_, at) =>
    table.reduce<number>((most, cells) => Math.max(most, westernWidth(cells[at]!)), READ_WIDTHS.least),
  );
  const widths = longest.map((width) => Math.min(width, READ_WIDTHS.most));
  return { name: sheetName(name), rows: table, widths: [...widths, ...FINDINGS_WIDTHS], headRows: 1 };
}

function sheetName(text: string): string {
  const name = text.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, LONGEST_NAME);
  // Spreadsheets keep the name History for themselves, and quote names in formulas.
  return name.toLowerCase() === "history" ? `${name} ` : name.replace(/^'|'$/g, " ");
}

function choicesOf(columns: readonly ListColumn[]): SheetChoices[] {
  return columns.flatMap(({ choices }, column) => (choices === undefined ? [] : [{ column, values: choices }]));
}

/** {@link listDefinition} readers pass over the asterisk. */
function heading({ title, column, blank }: ListColumn, language: Language): string {
  return column === "required" || blank === "error" ? `*${title[language]}` : title[language];
}

/** A Chinese character is as wide as two of Western text. */
function westernWidth(text: string): number {
  let width = 2;
  for (let at = 0; at < text.length && width < READ_WIDTHS.most; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
}
