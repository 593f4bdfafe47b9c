import { afterAll } from "vitest";
import { numbered } from "../../test/exchange/sql/numbered-marks.ts";
import { describeSqlParity } from "../../test/exchange/sql/sql-parity.ts";
import { startedServer } from "./postgresql.mjs";
import { RUNS } from "./runs.mjs";

const server = await startedServer();
const client = await server.connected();
afterAll(async () => {
  await client.end();
  server.stop();
});

const run = async (text, parameters) => (await client.query(text, [...parameters])).rows;

describeSqlParity({ name: "a PostgreSQL server", dialect: "postgresql", run }, RUNS);
describeSqlParity({ name: "a PostgreSQL server", dialect: "portable", run: numbered(run) }, RUNS);
