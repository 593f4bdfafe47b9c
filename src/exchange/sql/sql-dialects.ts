import type { Title } from "../../foundation/findings/index.js";
import { requireChoice, ruleTable } from "../../foundation/law/index.js";

/** The dialects that text is written in. */
export const SQL_DIALECTS = Object.freeze(["postgresql", "duckdb", "clickhouse", "portable"] as const);

/** One of {@link SQL_DIALECTS}. */
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** What differs between the dialects. */
export interface SqlDialectRow {
  /** The dialect. */
  readonly dialect: SqlDialect;
  /** The databases it is for, and whether its text is run on them. */
  readonly title: Title;
  /** How parameters are marked: numbered, named with their type, or by a question mark. */
  readonly parameters: "$1" | "{p1:Type}" | "?";
  /** The type of texts. */
  readonly text: string;
  /** The type of whole numbers that may be absent. */
  readonly integer: string;
  /** Whether a table has a primary key that no two rows share. */
  readonly hasKeys: boolean;
  /** What follows the columns of a table. */
  readonly tableEnd: string;
}

/**
 * The dialects. `portable` keeps to what the databases of Chinese counties share: no casts by `::`, no `ON CONFLICT`, `FILTER`, `ILIKE` or
 * `DISTINCT ON`, days as whole numbers, and nothing that tells the empty text from NULL. Its texts are `VARCHAR(200)`, since a text without a length
 * cannot be a key everywhere; 达梦 counts the length in bytes unless its database was made otherwise (`LENGTH_IN_CHAR`), which is 66 Chinese characters in
 * UTF-8. A longer value is refused by the database, not cut: change the length in the text of `createTableSql` where keys or names are longer.
 */
export const SQL_DIALECT_ROWS: readonly SqlDialectRow[] = ruleTable([
  {
    dialect: "postgresql",
    title: { "zh-CN": "PostgreSQL（已实测）", en: "PostgreSQL (run by the tests)" },
    parameters: "$1",
    text: "text",
    integer: "integer",
    hasKeys: true,
    tableEnd: "",
  },
  {
    dialect: "duckdb",
    title: { "zh-CN": "DuckDB（已实测）", en: "DuckDB (run by the proof)" },
    parameters: "$1",
    text: "VARCHAR",
    integer: "INTEGER",
    hasKeys: true,
    tableEnd: "",
  },
  {
    dialect: "clickhouse",
    title: { "zh-CN": "ClickHouse（嵌入式引擎已实测）", en: "ClickHouse (its embedded engine run by the proof)" },
    parameters: "{p1:Type}",
    text: "Nullable(String)",
    integer: "Nullable(Int32)",
    hasKeys: false,
    tableEnd: " ENGINE = MergeTree ORDER BY tuple()",
  },
  {
    dialect: "portable",
    title: {
      "zh-CN": "人大金仓、openGauss、达梦、OceanBase等（未在这些数据库上实测，仅在PostgreSQL、DuckDB上运行过）",
      en: "KingbaseES, openGauss, 达梦, OceanBase and others (untested there; run on PostgreSQL and DuckDB)",
    },
    parameters: "?",
    text: "VARCHAR(200)",
    integer: "INTEGER",
    hasKeys: true,
    tableEnd: "",
  },
]);

/** The row of a dialect. */
export function dialectRow(dialect: SqlDialect): SqlDialectRow {
  requireChoice(dialect, SQL_DIALECTS, "dialect");
  return SQL_DIALECT_ROWS.find((row) => row.dialect === dialect)!;
}
