import { catalogueDimensions, tallyOf, tallyOfColumns } from "lantai/tallies";
import { catalogueRows } from "../county/catalogue.mjs";
import { connection } from "../duckdb.mjs";

const PERIODS = { 永久: "permanent", "30年": "30-years", "10年": "10-years" };

function records(rows) {
  return Array.from(catalogueRows(rows), ({ fondsNo, year, retentionPeriod, batch, pageCount }) => ({
    level: "item",
    fondsNo,
    year: Number(year),
    ...(PERIODS[retentionPeriod] === undefined ? {} : { retentionPeriod: PERIODS[retentionPeriod] }),
    ...(batch === "" ? {} : { batch }),
    pageCount: Number.parseInt(pageCount, 10),
  }));
}

/** The same records in a table in memory; filling it is not timed. */
async function table(rows) {
  const duckdb = await connection(1);
  await duckdb.run("CREATE TABLE records (fonds VARCHAR, year INTEGER, period VARCHAR, batch VARCHAR, pages INTEGER)");
  const appender = await duckdb.createAppender("records");
  for (const { fondsNo, year, retentionPeriod, batch, pageCount } of records(rows)) {
    appender.appendVarchar(fondsNo);
    appender.appendInteger(year);
    appender.appendVarchar(retentionPeriod ?? "");
    appender.appendVarchar(batch ?? "");
    appender.appendInteger(pageCount);
    appender.endRow();
  }
  appender.closeSync();
  return duckdb;
}

const SQL =
  "SELECT fonds, year, period, batch, count(*)::INTEGER items, sum(pages)::INTEGER pages FROM records GROUP BY ALL";

/** The same records as columns, as a query or an Arrow table hands them over: the values of each dimension once, and their numbers. */
function columns(rows) {
  const list = records(rows);
  const column = (name, of) => {
    const known = new Map();
    const ids = new Uint16Array(list.length);
    for (const [at, record] of list.entries()) {
      const value = of(record);
      if (!known.has(value)) known.set(value, known.size);
      ids[at] = known.get(value);
    }
    return { name, values: [...known.keys()], ids };
  };
  return {
    dimensions: [
      column("fonds", ({ fondsNo }) => fondsNo),
      column("year", ({ year }) => String(year)),
      column("period", ({ retentionPeriod }) => retentionPeriod ?? ""),
      column("batch", ({ batch }) => batch ?? ""),
    ],
    extent: {
      records: list.length,
      items: new Uint8Array(list.length).fill(1),
      pages: Uint16Array.from(list, ({ pageCount }) => pageCount),
    },
  };
}

const DUCKDB = {
  prepare: table,
  work: async (duckdb) => {
    const rows = await (await duckdb.runAndReadAll(SQL)).getRows();
    return summed(rows.map(([, , , , items, pages]) => [items, pages]));
  },
};

export const tallies = {
  name: "tallies",
  title: "Tally by fonds, year, period and batch from row objects, groups handed to the host",
  targets: { "DuckDB in memory, 1 thread": "≤ 0.8" },
  candidates: {
    lantai: {
      prepare: records,
      work: (list) => {
        const { cells } = tallyOf(list, catalogueDimensions("fonds", "year", "period", "batch"));
        return summed(cells.map(({ extent }) => [extent.items, extent.pages]));
      },
    },
    "DuckDB in memory, 1 thread": DUCKDB,
  },
};

export const columnTallies = {
  name: "tallies-columns",
  title: "Tally by fonds, year, period and batch from typed columns, groups handed to the host",
  targets: { "DuckDB in memory, 1 thread": "≤ 0.3" },
  candidates: {
    lantai: {
      prepare: columns,
      work: ({ dimensions, extent }) => {
        const { cells } = tallyOfColumns(dimensions, extent);
        return summed(cells.map(({ extent }) => [extent.items, extent.pages]));
      },
    },
    "DuckDB in memory, 1 thread": DUCKDB,
  },
};

function summed(groups) {
  let items = 0;
  let pages = 0;
  for (const [some, more] of groups) {
    items += some;
    pages += more;
  }
  return { groups: groups.length, items, pages };
}
