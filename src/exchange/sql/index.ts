/**
 * SQL (数据库): for hosts whose records live in a database. The rules answer once, when a record is loaded; what they answered stands in two flat
 * tables, and text for PostgreSQL, DuckDB, ClickHouse and the databases of Chinese counties counts and lists by them. Start with
 * {@link holdingFacts}, {@link recordStandings}, {@link tallyQuery} and {@link coverageQuery}.
 *
 * @module sql
 */
export * from "./coverage-query.js";
export * from "./fact-queries.js";
export type { FactRow } from "./fact-rows.js";
export {
  createTableSql,
  EXTENT_COLUMNS,
  type FactColumn,
  type FactTable,
  type HoldingFacts,
  holdingFacts,
  insertSql,
  STANDINGS,
} from "./fact-tables.js";
export { SQL_DIALECT_ROWS, SQL_DIALECTS, type SqlDialect, type SqlDialectRow } from "./sql-dialects.js";
export type { SqlQuery, SqlValue } from "./sql-text.js";
export * from "./standings.js";
