import { type Finding, LANGUAGES, type Language, type Place, type Title } from "../../foundation/findings/index.js";
import { requireChoice, ruleTable } from "../../foundation/law/index.js";

/** What a field checker makes of a cell that is not blank. */
export interface FieldReading<Value> {
  /** The value; absent when the text cannot be read. */
  readonly value?: Value;
  /** What is wrong with the text, or should be known about it. */
  readonly findings: readonly Finding[];
}

/** The headings of two columns that say together what one column says: the first day and the last, say. */
export interface ColumnHalves {
  /** Headings of the column with the beginning, such as 起始日期. */
  readonly first: readonly string[];
  /** Headings of the column with the end, such as 终止日期. */
  readonly last: readonly string[];
}

/** One column of a list: under which headings it is found, and how its cells are read. */
export interface ColumnDefinition<Value> {
  /** The heading that is written. */
  readonly title: Title;
  /** Other headings it is found under, among them the field codes of older databases such as `TM`. */
  readonly aliases: readonly string[];
  /** How it is found in two columns, where none has it whole; a row then has `A至B`, or what both say alike. */
  readonly halves?: ColumnHalves;
  /** Whether the list can be read without the column. */
  readonly column: "required" | "optional";
  /** What a blank cell is: an `error`, or `allowed`; the counts of the list tell how many are blank either way. */
  readonly blank: "error" | "allowed";
  /** What is written in a cell that must not be blank when nobody can find out, such as 不详. */
  readonly unknown?: string;
  /** The width it is written with, in characters of Western text. */
  readonly width: number;
  /** The values to choose from, for a column that has few. */
  readonly choices?: readonly string[];
  /** Reads a cell that is not blank; it never throws. */
  read(text: string): FieldReading<Value>;
  /** Writes a value as a cell that {@link ColumnDefinition.read} gives back; the value as text where nothing is said. */
  write?(value: Value): string;
}

/** The columns of a list by the property they fill, in the order in which they are written. */
export type ColumnDefinitions<Values extends object> = {
  readonly [Key in keyof Values & string]-?: ColumnDefinition<NonNullable<Values[Key]>>;
};

/** A list that units hand over or an archives keeps: its columns, and the noun that a row of it describes. */
export interface ListDefinition<Noun, Values extends object> {
  /** Its key. */
  readonly id: string;
  /** Its name. */
  readonly title: Title;
  /** Its columns. */
  readonly columns: ColumnDefinitions<Values>;
  /** The columns of its official form, in print order; all of them where nothing is said. */
  readonly printed?: readonly (keyof Values & string)[];
  /**
   * Makes the noun of the values that could be read; what is missing has its finding already. Undefined when they do not say what it is.
   * `unread` names the properties whose cells have something in them that could not be read, where a blank cell would mean something else.
   */
  noun(values: Readonly<Partial<Values>>, place: Place, unread?: readonly string[]): Noun | undefined;
  /** What a row of the list says of a noun: the way back from {@link ListDefinition.noun}. `at` counts the rows from 0. */
  values(noun: Noun, at: number): Readonly<Partial<Values>>;
  /** What is wrong with the values of a row together, beyond what is wrong with each. */
  checkRow?(values: Readonly<Partial<Values>>): readonly Finding[];
  /**
   * Columns of which `checkRow` has nothing to say where the cell of `whole` is blank, or that of each other is blank or stands in it: `part` at the
   * beginning before a hyphen, `number` as the digits at the end, zeros before them aside. A pass over bytes need not ask it there.
   */
  readonly clearRows?: {
    /** The column with which another begins. */
    readonly part?: keyof Values & string;
    /** The column that begins with it. */
    readonly whole: keyof Values & string;
    /** The column with the number that ends the whole. */
    readonly number?: keyof Values & string;
  };
}

/**
 * A list of a host's own, with the types of its values carried from the columns to the noun, frozen at every depth.
 *
 * @param definition - key, name, columns and how a row becomes a noun
 * @returns the same definition
 * @example
 * ```ts
 * const pages = { title: { "zh-CN": "页数", en: "Pages" }, aliases: [], column: "required", blank: "error", width: 8, read: recordedCount } as const;
 * const boxes = listDefinition({
 *   id: "boxes",
 *   title: { "zh-CN": "档案盒清单", en: "List of boxes" },
 *   columns: { pages },
 *   noun: (values: { readonly pages?: number }) => ({ pages: values.pages ?? 0 }),
 *   values: ({ pages }) => ({ pages }),
 * });
 * listHeadings(boxes, "en"); // => ["Pages"]
 * ```
 */
export function listDefinition<Noun, Values extends object>(
  definition: ListDefinition<Noun, Values>,
): ListDefinition<Noun, Values> {
  return ruleTable(definition);
}

/** A column with the property it fills, where the types of the values no longer matter. */
export interface ListColumn extends ColumnDefinition<unknown> {
  /** The property it fills. */
  readonly key: string;
}

/**
 * The columns of a list one after another, each with its key.
 *
 * @param definition - the list
 * @returns the columns in the order in which they are written
 * @example
 * ```ts
 * listColumns(innerItemList).map((column) => column.title["zh-CN"]).slice(0, 3); // => ["顺序号", "文号", "责任者"]
 * ```
 */
export function listColumns<Noun, Values extends object>(
  definition: ListDefinition<Noun, Values>,
): readonly ListColumn[] {
  const columns: readonly (readonly [string, ColumnDefinition<unknown>])[] = Object.entries(definition.columns);
  return columns.map(([key, column]) => ({ key, ...column }));
}

/**
 * The header row of a list as it is written, for a template or an export.
 *
 * @param definition - the list
 * @param language - the language of the headings
 * @returns the headings in the order of the columns
 * @example
 * ```ts
 * listHeadings(innerItemList, "zh-CN").slice(0, 3); // => ["顺序号", "文号", "责任者"]
 * ```
 */
export function listHeadings<Noun, Values extends object>(
  definition: ListDefinition<Noun, Values>,
  language: Language,
): readonly string[] {
  requireChoice(language, LANGUAGES, "language");
  return listColumns(definition).map((column) => column.title[language]);
}
