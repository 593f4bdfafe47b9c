/**
 * The parity tests of `lantai/sql` on the engines that are too heavy for the ordinary run: every number of every query, on random holdings,
 * against the numbers that the records give in memory.
 */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { startedServer } from "../engines/postgresql.mjs";
import { RUNS } from "../engines/runs.mjs";

const root = resolve(import.meta.dirname, "../..");
const manifestOf = (name) => createRequire(import.meta.url)(join(root, "proof/node_modules", name, "package.json"));

const config = join(root, "proof/engines/vitest.config.mjs");
execFileSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", config], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});

const server = await startedServer();
try {
  const client = await server.connected();
  const [{ server_version: postgresql }] = (await client.query("SHOW server_version")).rows;
  await client.end();
  const duckdb = manifestOf("@duckdb/node-api").version;
  const clickhouse = manifestOf("@chdb/lib-linux-x64-gnu").version;
  console.log(
    `${RUNS.numRuns} random holdings a dialect: DuckDB ${duckdb} (duckdb, portable), ClickHouse ${clickhouse} embedded (clickhouse), PostgreSQL ${postgresql} (postgresql, portable)`,
  );
} finally {
  server.stop();
}
