/**
 * A province of two counties, each with a PostgreSQL server of its own, as docs/guides/from-one-county-to-a-province.md has it: its statements
 * are run as they stand there, with the ports of the servers that are started here. The tally is asked of the coordinator, which reaches the
 * counties through postgres_fdw, and of the counties themselves, whose tallies the library merges.
 */
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createTableSql, holdingFacts, tallyFromRows, tallyQuery } from "lantai/sql";
import { catalogueDimensions, mergedTallies, tallyOf } from "lantai/tallies";
import { catalogueRows } from "../../bench/county/catalogue.mjs";
import { median } from "../../bench/rounds.mjs";
import { startedServer } from "../engines/postgresql.mjs";

const GUIDE = readFileSync(resolve(import.meta.dirname, "../../docs/guides/from-one-county-to-a-province.md"), "utf8");
const RECORDS = 500_000;
const ROUNDS = 7;
const PERIODS = new Map([
  ["永久", "permanent"],
  ["30年", "30-years"],
  ["10年", "10-years"],
]);
const DIMENSIONS = [
  { name: "archives", of: ({ archives }) => archives },
  ...catalogueDimensions("fonds", "year", "period"),
];
const FACTS = holdingFacts(DIMENSIONS);
const QUESTIONS = [
  ["archives", "fonds", "year", "period"],
  ["year", "period"],
];
const COUNTIES = [
  { archives: "东县", database: "east", portInGuide: "5441", seed: 1 },
  { archives: "西县", database: "west", portInGuide: "5442", seed: 2 },
];

const folder = mkdtempSync(join(tmpdir(), "lantai-province-"));
chmodSync(folder, 0o755);
const servers = [];
const clients = [];
try {
  for (const _ of COUNTIES) servers.push(await startedServer());
  for (const [at, county] of COUNTIES.entries()) clients.push(await loadedCounty(county, servers[at]));
  const coordinator = await coordinatorOf(servers);
  clients.push(coordinator);
  const results = [];
  for (const dimensions of QUESTIONS) results.push(await compared(dimensions, coordinator, clients.slice(0, -1)));
  console.log(
    `${(RECORDS * COUNTIES.length).toLocaleString("en")} records on two servers, the same numbers: ${results.join("; ")}`,
  );
} finally {
  for (const client of clients) await client.end();
  for (const server of servers) server.stop();
  rmSync(folder, { recursive: true, force: true });
}

function* recordsOf({ archives, seed }) {
  for (const { fondsNo, year, retentionPeriod, pageCount } of catalogueRows(RECORDS, seed)) {
    const period = PERIODS.get(retentionPeriod);
    const known = period === undefined ? {} : { retentionPeriod: period };
    yield {
      level: "item",
      archives,
      fondsNo,
      year: Number.parseInt(year, 10),
      pageCount: Number.parseInt(pageCount, 10),
      ...known,
    };
  }
}

/** The county's own database: its table of facts, loaded by the means of the database. */
async function loadedCounty(county, server) {
  const file = join(folder, `${county.database}.csv`);
  const out = await open(file, "w", 0o644);
  let text = "";
  let number = 0;
  for (const record of recordsOf(county)) {
    text += `${FACTS.rowOf(`${county.database}-${++number}`, record).join(",")}\n`;
    if (text.length < 1 << 20) continue;
    await out.write(text);
    text = "";
  }
  await out.write(text);
  await out.close();
  const maker = await server.connected();
  await maker.query(`CREATE DATABASE ${county.database}`);
  await maker.end();
  const client = await server.connected(county.database);
  await client.query(createTableSql(FACTS, "postgresql"));
  await client.query(`COPY ${FACTS.name} FROM '${file}' (FORMAT csv)`);
  await client.query(`ANALYZE ${FACTS.name}`);
  return client;
}

/** The province's database on the first server, made by the statements of the guide. */
async function coordinatorOf(all) {
  const maker = await all[0].connected();
  await maker.query("CREATE DATABASE province");
  await maker.end();
  const client = await all[0].connected("province");
  const statements = [...GUIDE.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, text]) => text);
  assert.ok(statements.length > 0, "the guide has no SQL");
  // Over tables of other servers there is no key.
  const table = createTableSql(FACTS, "postgresql").replace(", PRIMARY KEY (record_key)", "");
  assert.ok(statements.join("").includes(table), "the guide's table is another one");
  for (const text of statements) {
    const ported = COUNTIES.reduce((sql, { portInGuide }, at) => {
      assert.ok(GUIDE.includes(`port '${portInGuide}'`), `the guide has no port ${portInGuide}`);
      return sql.replaceAll(`port '${portInGuide}'`, `port '${all[at].port}'`);
    }, text);
    await client.query(ported);
  }
  return client;
}

/** Both ways in turn; neither time is shown before both are held against the tally of the records in memory. */
async function compared(dimensions, coordinator, counties) {
  const query = tallyQuery({ facts: FACTS, dimensions, dialect: "postgresql" });
  assert.ok(GUIDE.includes(query.text), `the guide does not show ${query.text}`);
  const ask = async (client) => tallyFromRows(query, (await client.query(query.text, [...query.parameters])).rows);
  const ways = {
    coordinator: () => ask(coordinator),
    merged: async () => mergedTallies(...(await Promise.all(counties.map(ask)))),
  };
  const expected = tallyOf(allRecords(), dimensions.map(dimensionNamed));
  for (const way of Object.values(ways)) assert.deepEqual(await way(), expected);
  const seconds = { coordinator: [], merged: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const started = performance.now();
      await way();
      seconds[name].push((performance.now() - started) / 1000);
    }
  }
  const ratio = median(seconds.merged.map((merged, round) => merged / seconds.coordinator[round]));
  return `by ${dimensions.join(", ")} (${expected.cells.length} cells) the coordinator takes ${median(seconds.coordinator).toFixed(2)} s, the counties' tallies merged ${median(seconds.merged).toFixed(2)} s, ${ratio.toFixed(2)} of it`;
}

function* allRecords() {
  for (const county of COUNTIES) yield* recordsOf(county);
}

function dimensionNamed(wanted) {
  return DIMENSIONS.find(({ name }) => name === wanted);
}
