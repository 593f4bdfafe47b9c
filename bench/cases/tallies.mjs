import { catalogueDimensions, tallyOf, tallyOfColumns } from "lantai/tallies";
import { catalogueRows } from "../county/catalogue.mjs";
import { connection } from "../duckdb.mjs";

const PERIODS = { 永久: "permanent", "30年": "30-years", "10年": "10-years" };

function records(rows) {
  return Array.from(catalogueRows(rows), ({ fondsNo, year, retentionPeriod, batch, pageCount }) => ({
    level: "item",
    fondsNo,
    year: Number.parseInt(year, 10),
    ...(PERIODS[retentionPeriod] === undefined ? {} : { retentionPeriod: PERIODS[retentionPeriod] }),
    ...(batch === "" ? {} : { batch }),
    pageCount: Number.parseInt(pageCount, 10),
  }));
}

/** The same records in a table in memory; filling it is not timed. */
async function table(rows) {
  const duckdb = await connection(1);
  await duckdb.run(
    "CREATE TABLE records (level VARCHAR, volume VARCHAR, fonds VARCHAR, year INTEGER, period VARCHAR, batch VARCHAR, pages INTEGER)",
  );
  const appender = await duckdb.createAppender("records");
  for (const { level, fondsNo, year, retentionPeriod, batch, pageCount } of records(rows)) {
    appender.appendVarchar(level);
    appender.appendNull();
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

/** The same answer: an item inside a volume is not counted again, and the groups come in order. */
const SQL = `
  SELECT fonds, year, period, batch,
    count(*) FILTER (level = 'volume')::INTEGER AS volumes,
    count(*) FILTER (level = 'item')::INTEGER AS items,
    coalesce(sum(pages), 0)::INTEGER AS pages,
    count(*) FILTER (pages IS NULL)::INTEGER AS without_page_count
  FROM records
  WHERE level = 'volume' OR (level = 'item' AND volume IS NULL)
  GROUP BY ALL ORDER BY ALL`;

/** What is counted is a column already; that of the records without page count is left out on both sides. */
const sqlOfColumns = (table) => `
  SELECT fonds, year, period, batch, count(*)::INTEGER AS items, sum(pages)::INTEGER AS pages
  FROM ${table} GROUP BY ALL ORDER BY ALL`;

/**
 * The same records as columns of numbers that stand for the values, as lantai is handed them here: DuckDB groups numbers faster than texts. The
 * values of a type stand in their order.
 */
async function numbered(rows) {
  const duckdb = await table(rows);
  for (const column of ["fonds", "period", "batch"])
    await duckdb.run(`CREATE TYPE ${column}_value AS ENUM (SELECT DISTINCT ${column} FROM records ORDER BY ${column})`);
  await duckdb.run(`CREATE TABLE numbered AS SELECT fonds::fonds_value AS fonds, year::USMALLINT AS year, period::period_value AS period,
    batch::batch_value AS batch, pages::USMALLINT AS pages FROM records`);
  return duckdb;
}

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

/** Groups are taken as columns, which is how DuckDB hands them over fastest. */
function inDuckDb(prepare, sql) {
  return {
    prepare,
    work: async (duckdb) => {
      const columns = (await duckdb.runAndReadAll(sql)).getColumns();
      const sums = columns.slice(4).map((column) => column.reduce((sum, value) => sum + value, 0));
      const group = (at) => columns.map((column, place) => (place < 4 ? String(column[at]) : column[at]));
      return { groups: columns[0].length, sums, some: some(columns[0].length, group) };
    },
  };
}

export const tallies = {
  name: "tallies",
  isRepeated: true,
  title: "Tally by fonds, year, period and batch from row objects, groups handed to the host",
  targets: { "DuckDB in memory, 1 thread": "≤ 0.8" },
  candidates: {
    lantai: {
      prepare: records,
      work: (list) => {
        const { cells } = tallyOf(list, catalogueDimensions("fonds", "year", "period", "batch"));
        return told(cells, ({ volumes, items, pages, withoutPageCount }) => [volumes, items, pages, withoutPageCount]);
      },
    },
    "DuckDB in memory, 1 thread": inDuckDb(table, SQL),
  },
};

export const columnTallies = {
  name: "tallies-columns",
  isRepeated: true,
  title: "Tally by fonds, year, period and batch from typed columns, groups handed to the host",
  targets: { "DuckDB in memory, columns of text, 1 thread": "≤ 0.3" },
  candidates: {
    lantai: {
      prepare: columns,
      work: ({ dimensions, extent }) => {
        const { cells } = tallyOfColumns(dimensions, extent);
        return told(cells, ({ items, pages }) => [items, pages]);
      },
    },
    "DuckDB in memory, columns of ENUM, 1 thread": inDuckDb(numbered, sqlOfColumns("numbered")),
    "DuckDB in memory, columns of text, 1 thread": inDuckDb(table, sqlOfColumns("records")),
  },
};

/** How many groups there are, what they come to together, measure by measure, and one group in a thousand. */
function told(cells, measures) {
  const sums = measures(cells[0].extent).map(() => 0);
  for (const { extent } of cells) {
    const amounts = measures(extent);
    for (let at = 0; at < sums.length; at++) sums[at] += amounts[at];
  }
  const group = (at) => [...cells[at].key, ...measures(cells[at].extent)];
  return { groups: cells.length, sums, some: some(cells.length, group) };
}

function some(count, group) {
  return Array.from({ length: Math.ceil(count / 1000) }, (_, at) => group(at * 1000));
}
