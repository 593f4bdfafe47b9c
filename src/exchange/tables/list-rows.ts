import { CallerError, LANGUAGES, type Language } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { foldedText, naturalOrder } from "../../foundation/text/index.js";
import { type ListColumn, type ListDefinition, listColumns } from "./list-definition.js";

/** What lists are ordered by; a record of the catalogue satisfies it. */
export interface OrderedRecord {
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
  /** Reference code (档号) as recorded. */
  readonly referenceCode?: string;
}

/** How a list is written as rows. */
export interface ListRowsOptions<Values extends object> {
  /** The language of the headings; `zh-CN` unless said otherwise. The cells are in Chinese as the readers expect them. */
  readonly language?: Language;
  /** The columns to write, in this order; all of the list unless said otherwise. */
  readonly columns?: readonly (keyof Values & string)[];
  /** The order of the rows: by fonds number and reference code as {@link listOrder} has it, or as the records come. */
  readonly order?: "reference-code" | "as-given";
}

/**
 * Writes records as the rows of a list, the headings first: what {@link checkedList} reads from them are the same records, as far as the
 * list has columns for them.
 *
 * @param definition - the list
 * @param records - the records of the list
 * @param options - language, columns and order; records without a reference code keep their places at the end
 * @returns rows of text for {@link csvText} or a sheet
 * @throws {@link findings.CallerError} when an option names a column that the list does not have
 * @example
 * ```ts
 * const items = [{ level: "item", referenceCode: "0012-WS·2011-Y-BGS-0001", title: "会议纪要", pageCount: 4 }] as const;
 * listRows(itemList, items, { columns: ["referenceCode", "title", "pageCount"] })[1]; // => ["0012-WS·2011-Y-BGS-0001", "会议纪要", "4"]
 * ```
 */
export function listRows<Noun extends object, Values extends object>(
  definition: ListDefinition<Noun, Values>,
  records: Iterable<Noun>,
  options: ListRowsOptions<Values> = {},
): string[][] {
  const { language = "zh-CN", order = "reference-code" } = options;
  requireChoice(language, LANGUAGES, "language");
  requireChoice(order, ["reference-code", "as-given"], "order");
  const columns = chosenColumns(definition, options.columns);
  const ordered = order === "reference-code" ? [...records].sort(listOrder) : [...records];
  return [
    columns.map((column) => column.title[language]),
    ...ordered.map((record, at) => {
      const values = new Map<string, unknown>(Object.entries(definition.values(record, at)));
      return columns.map((column) => writtenValue(column, values.get(column.key)));
    }),
  ];
}

/**
 * The order of lists: by fonds number, then by reference code, numbers in them by their value. Where no fonds number is recorded the first
 * part of the code stands for it; records without either come last.
 *
 * @param one - a record
 * @param other - another record
 * @returns a negative number, zero or a positive number, as `sort` expects it
 * @example
 * ```ts
 * const codes = [{ referenceCode: "0012-001-0010" }, { referenceCode: "0012-001-0009" }, { referenceCode: "0003-001-0001" }];
 * codes.toSorted(listOrder).map(({ referenceCode }) => referenceCode); // => ["0003-001-0001", "0012-001-0009", "0012-001-0010"]
 * ```
 */
export function listOrder(one: OrderedRecord, other: OrderedRecord): number {
  return placed(fondsOf(one), fondsOf(other)) || placed(one.referenceCode ?? "", other.referenceCode ?? "");
}

/**
 * The columns of a list that are chosen by key, in the order of the keys.
 *
 * @param definition - the list
 * @param keys - the keys; all columns where none are given
 * @returns the columns
 */
export function chosenColumns<Noun, Values extends object>(
  definition: ListDefinition<Noun, Values>,
  keys: readonly string[] | undefined,
): readonly ListColumn[] {
  const columns = listColumns(definition);
  if (keys === undefined) return columns;
  return keys.map((key) => {
    const column = columns.find((known) => known.key === key);
    if (column !== undefined) return column;
    throw new CallerError("columns", `one of ${columns.map((known) => known.key).join(", ")}`, key);
  });
}

/**
 * A value as its column writes it.
 *
 * @param column - the column
 * @param value - the value, undefined when there is none
 * @returns the cell; empty when there is none
 */
export function writtenValue(column: ListColumn, value: unknown): string {
  if (value === undefined) return "";
  return column.write === undefined ? String(value) : column.write(value);
}

function fondsOf({ fondsNo = "", referenceCode = "" }: OrderedRecord): string {
  return fondsNo.trim() === "" ? (foldedText(referenceCode).text.split("-")[0] ?? "") : fondsNo;
}

function placed(one: string, other: string): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  return naturalOrder(one, other);
}
