import { DuckDBInstance } from "@duckdb/node-api";

/** DuckDB in memory with so many threads. */
export async function connection(threads) {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  return instance.connect();
}
