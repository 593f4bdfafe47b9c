import { Session } from "chdb";
import { afterAll } from "vitest";
import { describeSqlParity } from "../../test/exchange/sql/sql-parity.ts";
import { RUNS } from "./runs.mjs";

const session = new Session();
afterAll(() => session.close());

async function run(text, parameters) {
  const named = Object.fromEntries(parameters.map((value, at) => [`p${at + 1}`, value]));
  const answer = session.queryBind(text, named, "JSONEachRow").trim();
  return answer === "" ? [] : answer.split("\n").map((line) => JSON.parse(line));
}

describeSqlParity({ name: "ClickHouse embedded", dialect: "clickhouse", run }, RUNS);
