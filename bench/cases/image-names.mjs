import { createReadStream } from "node:fs";
import { imageLinker } from "lantai/page-images";
import { imageNamesFile, linkedEntries } from "../county/files.mjs";
import { connection } from "../duckdb.mjs";

async function prepared(rows) {
  return { file: await imageNamesFile(rows), entries: Array.from(linkedEntries(rows)) };
}

async function linked({ file, entries }) {
  const linker = imageLinker({ entries, naming: "folder-per-record" });
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) linker.addLines(chunk);
  linker.end();
  const { links, findings } = linker.result();
  const count = { complete: 0, missing: 0, orphans: 0 };
  for (const { coverage } of links) {
    if (coverage === "complete") count.complete += 1;
    else count.missing += 1;
  }
  count.orphans = findings.filter(({ code }) => code.includes("orphan") || code.includes("without-entry")).length;
  return count;
}

const SQL = `
  WITH folders AS (
    SELECT split_part(path, '/', 2) AS code, count(*) AS images FROM read_csv($file, columns = {path: 'VARCHAR'}, header = false, delim = '\\t', quote = '') GROUP BY 1
  )
  SELECT
    count(*) FILTER (entries.code IS NOT NULL AND images = pages)::INTEGER complete,
    count(*) FILTER (entries.code IS NOT NULL AND images IS DISTINCT FROM pages)::INTEGER missing,
    count(*) FILTER (entries.code IS NULL)::INTEGER orphans
  FROM entries FULL JOIN folders USING (code)`;

function grouped(threads) {
  return {
    prepare: async (rows) => {
      const file = await imageNamesFile(rows);
      const duckdb = await connection(threads);
      await duckdb.run("CREATE TABLE entries (code VARCHAR, pages INTEGER)");
      const appender = await duckdb.createAppender("entries");
      for (const { referenceCode, pageCount } of linkedEntries(rows)) {
        appender.appendVarchar(referenceCode);
        appender.appendInteger(pageCount);
        appender.endRow();
      }
      appender.closeSync();
      return { file, duckdb };
    },
    work: async ({ file, duckdb }) => {
      const [[complete, missing, orphans]] = await (await duckdb.runAndReadAll(SQL, { file })).getRows();
      return { complete, missing, orphans };
    },
  };
}

export const imageNames = {
  name: "image-names",
  title: "Matching about ten images an entry to the catalogue",
  targets: { "DuckDB, 2 threads": "≤ 1.0" },
  each: (rows) => rows * 10,
  candidates: { lantai: { prepare: prepared, work: linked }, "DuckDB, 2 threads": grouped(2) },
};
