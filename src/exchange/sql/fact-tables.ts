import type { TallyDimension } from "../../figures/tallies/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import { type Extent, type ExtentSubject, extentOf } from "../../holdings/extents/index.js";
import { dialectRow, type SqlDialect } from "./sql-dialects.js";
import { requireWord, type SqlQuery, type SqlValue, sqlWriter } from "./sql-text.js";

/** A column of a fact table. */
export interface FactColumn {
  /** Its name, in small letters. */
  readonly name: string;
  /** What it holds. */
  readonly holds: "text" | "integer";
}

/** A table that a host keeps in its database. */
export interface FactTable {
  /** Its name. */
  readonly name: string;
  /** Its columns, in the order of the values of a row. */
  readonly columns: readonly FactColumn[];
  /** The columns that tell its rows apart, in the order of its key. */
  readonly key: readonly string[];
}

/** The flat table of holding facts: one row a record, with the values of its dimensions and how much it counts. */
export interface HoldingFacts<T> extends FactTable {
  /** The names of the dimensions, each the column `by_` and its name. */
  readonly dimensions: readonly string[];
  /**
   * The row of a record.
   *
   * @param key - the host's key of the record
   * @param record - the record
   * @returns one value for each column; an unknown value is null
   * @throws {@link findings.CallerError} when the key is empty, or a dimension gives a value that is no text
   */
  rowOf(key: string, record: T): readonly SqlValue[];
}

/** How much a record counts, as the columns of {@link HoldingFacts}. */
export const EXTENT_COLUMNS: readonly FactColumn[] = Object.freeze(
  (["volumes", "items", "pages", "without_page_count"] as const).map(
    (name): FactColumn => Object.freeze({ name, holds: "integer" }),
  ),
);

const KEY: FactColumn = Object.freeze({ name: "record_key", holds: "text" });

/** The table of standings: for each record and clock, what held from a day to the day before another. */
export const STANDINGS: FactTable = Object.freeze({
  name: "holding_standings",
  columns: Object.freeze([
    KEY,
    Object.freeze({ name: "clock", holds: "text" }),
    Object.freeze({ name: "outcome", holds: "text" }),
    Object.freeze({ name: "from_day", holds: "integer" }),
    Object.freeze({ name: "until_day", holds: "integer" }),
  ] as const),
  key: Object.freeze([KEY.name, "clock", "from_day"]),
});

/**
 * The flat table of holding facts for some dimensions. What a record counts is worked out here, by the same rule as in a tally, so that the
 * database only adds: an item inside a volume is a row of nothing.
 *
 * @param dimensions - what to count by, such as `catalogueDimensions("fonds", "year")`
 * @returns the table, and the row of any record
 * @throws {@link findings.CallerError} when the name of a dimension is no word of small letters, or stands twice
 * @example
 * ```ts
 * import { catalogueDimensions } from "lantai/tallies";
 * const facts = holdingFacts(catalogueDimensions("fonds", "period"));
 * facts.columns.map(({ name }) => name);
 * // => ["record_key", "by_fonds", "by_period", "volumes", "items", "pages", "without_page_count"]
 * facts.rowOf("i-1", { level: "item", fondsNo: "0012", pageCount: 4 }); // => ["i-1", "0012", null, 0, 1, 4, 0]
 * ```
 */
export function holdingFacts<T extends ExtentSubject>(dimensions: readonly TallyDimension<T>[]): HoldingFacts<T>;
/**
 * The same for records that are no volumes or items themselves, such as links of entries with their images.
 *
 * @param dimensions - what to count by
 * @param extent - how much a record counts
 * @returns the table, and the row of any record
 */
export function holdingFacts<T>(
  dimensions: readonly TallyDimension<T>[],
  extent: (record: T) => Extent,
): HoldingFacts<T>;
export function holdingFacts<T>(
  dimensions: readonly TallyDimension<T>[],
  extent: (record: T) => Extent = extentOf as (record: unknown) => Extent,
): HoldingFacts<T> {
  const names = dimensions.map(({ name }) => name);
  const wrong = names.find((name, at) => !/^[a-z][a-z0-9_]{0,40}$/.test(name) || names.indexOf(name) < at);
  if (wrong !== undefined) throw new CallerError("dimensions", "different names in small letters", wrong);
  const columns = names.map((name): FactColumn => ({ name: dimensionColumn(name), holds: "text" }));
  return {
    name: "holding_facts",
    columns: [KEY, ...columns, ...EXTENT_COLUMNS],
    key: [KEY.name],
    dimensions: names,
    rowOf(key, record) {
      requireWord(key, "key");
      const { volumes, items, pages, withoutPageCount } = extent(record);
      const values = dimensions.map((dimension) => textOf(dimension, record));
      return [key, ...values, volumes, items, pages, withoutPageCount];
    },
  };
}

/** The value of a dimension as it is stored; one that is no text would be another key in a database than in a tally, which refuses it too. */
function textOf<T>({ name, of }: TallyDimension<T>, record: T): string | null {
  const value: unknown = of(record);
  if (typeof value !== "string") throw new CallerError(`dimensions.${name}.of`, "a text", value);
  return value === "" ? null : value;
}

/** The name of a dimension that the table has. */
export function requireDimension(
  { dimensions }: Pick<HoldingFacts<never>, "dimensions">,
  name: string,
  argument: string,
): string {
  if (dimensions.includes(name)) return name;
  throw new CallerError(argument, `one of ${dimensions.join(", ")}`, name);
}

/** Names that a tally could have for its dimensions: each once, or the rows of a query would be no tally. */
export function requireDifferent(names: readonly string[], argument: string): void {
  if (new Set(names).size !== names.length) throw new CallerError(argument, "names that differ", names.join(", "));
}

/** The column of a dimension. */
export function dimensionColumn(name: string): string {
  return `by_${name}`;
}

/**
 * The text that makes a table. A record that is loaded twice would count twice, so the table has a primary key, by which the database refuses its row;
 * delete the rows of a record before it is loaded again. ClickHouse knows no unique keys: there, fill an empty table, or delete the rows yourself.
 *
 * @param table - {@link holdingFacts} or {@link STANDINGS}
 * @param dialect - the dialect
 * @returns one statement
 * @throws {@link findings.CallerError} when the dialect is unknown
 * @example
 * ```ts
 * createTableSql(STANDINGS, "portable");
 * // => "CREATE TABLE holding_standings (record_key VARCHAR(200), clock VARCHAR(200), outcome VARCHAR(200), from_day INTEGER, until_day INTEGER, PRIMARY KEY (record_key, clock, from_day))"
 * ```
 */
export function createTableSql(table: FactTable, dialect: SqlDialect): string {
  const row = dialectRow(dialect);
  const columns = table.columns.map(({ name, holds }) => `${name} ${row[holds]}`);
  if (row.hasKeys) columns.push(`PRIMARY KEY (${table.key.join(", ")})`);
  return `CREATE TABLE ${table.name} (${columns.join(", ")})${row.tableEnd}`;
}

/**
 * The text that adds one row. Many rows are better loaded by the means of the database.
 *
 * @param table - the table
 * @param values - one value for each column
 * @param dialect - the dialect
 * @returns the statement with its parameters
 * @throws {@link findings.CallerError} when the dialect is unknown, or there are more or fewer values than columns
 * @example
 * ```ts
 * insertSql(STANDINGS, ["i-1", "opening", "review-due", 20210101, 99999999], "portable").text;
 * // => "INSERT INTO holding_standings (record_key, clock, outcome, from_day, until_day) VALUES (?, ?, ?, ?, ?)"
 * ```
 */
export function insertSql(table: FactTable, values: readonly SqlValue[], dialect: SqlDialect): SqlQuery {
  const writer = sqlWriter(dialect);
  if (values.length !== table.columns.length) {
    throw new CallerError("values", `${table.columns.length} values`, String(values.length));
  }
  const names = table.columns.map(({ name }) => name).join(", ");
  // A database does not know the type of a bare NULL parameter, and need not be told.
  const marks = values.map((value) => (value === null ? "NULL" : writer.parameter(value)));
  return writer.query(`INSERT INTO ${table.name} (${names}) VALUES (${marks.join(", ")})`);
}
