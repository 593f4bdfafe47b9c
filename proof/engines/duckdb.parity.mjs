import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll } from "vitest";
import { describeSqlParity } from "../../test/exchange/sql/sql-parity.ts";
import { RUNS } from "./runs.mjs";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
afterAll(() => connection.closeSync());

/** DuckDB takes both `$1` and `?`, so each text is run as it is written. */
const run = async (text, parameters) => (await connection.runAndReadAll(text, [...parameters])).getRowObjects();

describeSqlParity({ name: "DuckDB", dialect: "duckdb", run }, RUNS);
describeSqlParity({ name: "DuckDB", dialect: "portable", run }, RUNS);
