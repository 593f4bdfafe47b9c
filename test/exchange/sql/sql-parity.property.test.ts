import { PGlite } from "@electric-sql/pglite";
import { afterAll } from "vitest";
import { numbered } from "./numbered-marks.js";
import { describeSqlParity, type RunSql } from "./sql-parity.js";

/** PostgreSQL itself, compiled for Node; other engines answer the same in `npm run proof`. A thousand runs are some hundred thousand statements. */
const database = new PGlite();
afterAll(() => database.close());

const run: RunSql = async (text, parameters) =>
  (await database.query<Record<string, unknown>>(text, [...parameters])).rows;

describeSqlParity({ name: "PostgreSQL compiled for Node", dialect: "postgresql", run }, { numRuns: 1000 });
describeSqlParity({ name: "PostgreSQL compiled for Node", dialect: "portable", run: numbered(run) }, { numRuns: 1000 });
