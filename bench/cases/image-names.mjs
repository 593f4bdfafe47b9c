import { closeSync, openSync, readSync } from "node:fs";
import { entriesFile, imageNamesFile } from "../county/files.mjs";

const PIECE = 1 << 16;

/** Both sides read the same two files: the entries with their page counts, and the names. */
async function files(rows, options) {
  return { entries: await entriesFile(rows), names: await imageNamesFile(rows, options) };
}

/** The pieces of a file, all in the same memory. */
function* pieces(path) {
  const piece = new Uint8Array(PIECE);
  const descriptor = openSync(path);
  for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
    yield piece.subarray(0, read);
  }
  closeSync(descriptor);
}

/** The catalogue, entry by entry, as a host reads it from its own list. */
function* entriesIn(path) {
  const decoder = new TextDecoder();
  let text = "";
  for (const piece of pieces(path)) {
    text += decoder.decode(piece, { stream: true });
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      const comma = text.indexOf(",", from);
      yield { level: "item", referenceCode: text.slice(from, comma), pageCount: Number(text.slice(comma + 1, end)) };
      from = end + 1;
    }
    text = text.slice(from);
  }
}

function counted({ entries, names, imageLinkCounter }) {
  const counter = imageLinkCounter({ entries: entriesIn(entries), naming: "folder-per-record" });
  for (const piece of pieces(names)) counter.addLines(piece);
  counter.end();
  const { coverage, findingCounts } = counter.result();
  const found = (code) => findingCounts.find((finding) => finding.code === code)?.count ?? 0;
  return {
    complete: coverage.complete.items,
    short: coverage.partial.items,
    over: coverage.mismatched.items,
    missing: coverage.none.items,
    orphans: found("image-orphan"),
    gaps: found("image-number-gap"),
    repeated: found("image-repeated"),
  };
}

/**
 * The same counts; lantai also keeps the first hundred findings of each kind with their places, and looks at the order of parts. Pages are bits, so
 * that each counts once and a gap shows; 63 are enough for these folders. The faster of the plans tried: the path is cut by the
 * reader of the file and not by `split_part`; the page is the first four characters of the name; counting distinct pages took twice as long.
 */
const SQL = `
  WITH entries AS (
    SELECT * FROM read_csv($entries, columns = {code: 'VARCHAR', pages: 'INTEGER'}, header = false, delim = ',', quote = '')
  ), folders AS (
    SELECT code, count(*) AS files, bit_or(1::UBIGINT << try_cast(left(image, 4) AS UBIGINT)) AS seen,
      bit_count(seen) AS images, seen >> (images + 1)::UBIGINT > 0 AS gap
    FROM read_csv($names, columns = {root: 'VARCHAR', code: 'VARCHAR', image: 'VARCHAR'}, header = false, delim = '/', quote = '')
    GROUP BY code
  )
  SELECT
    count(*) FILTER (entries.code IS NOT NULL AND images = pages AND NOT gap)::INTEGER AS complete,
    count(*) FILTER (entries.code IS NOT NULL AND images < pages)::INTEGER AS short,
    count(*) FILTER (entries.code IS NOT NULL AND (images > pages OR (images = pages AND gap)))::INTEGER AS over,
    count(*) FILTER (entries.code IS NOT NULL AND images IS NULL)::INTEGER AS missing,
    count(*) FILTER (entries.code IS NULL)::INTEGER AS orphans,
    count(*) FILTER (entries.code IS NOT NULL AND gap)::INTEGER AS gaps,
    count(*) FILTER (entries.code IS NOT NULL AND files > images)::INTEGER AS repeated
  FROM entries FULL JOIN folders USING (code)`;

function grouped(threads, options) {
  return {
    prepare: async (rows) => {
      const { connection } = await import("../duckdb.mjs");
      return { parameters: await files(rows, options), duckdb: await connection(threads) };
    },
    work: async ({ parameters, duckdb }) => {
      await duckdb.run("SET preserve_insertion_order = false");
      const [row] = await (await duckdb.runAndReadAll(SQL, parameters)).getRowObjects();
      return row;
    },
  };
}

function comparison(options) {
  return {
    lantai: {
      prepare: async (rows) => ({ ...(await files(rows, options)), ...(await import("lantai/page-images")) }),
      work: counted,
    },
    "DuckDB, 2 threads": grouped(2, options),
    "DuckDB, 1 thread": grouped(1, options),
  };
}

export const imageNames = {
  name: "image-names",
  title:
    "Matching about ten images an entry to the catalogue, in the order of a walk; memory to reach: at most 0.35 of DuckDB's",
  targets: { "DuckDB, 2 threads": "≤ 1.0" },
  each: (rows) => rows * 10,
  candidates: comparison({}),
};

export const imageNamesShuffled = {
  name: "image-names-shuffled",
  title: "The same with the folders shuffled",
  targets: { "DuckDB, 2 threads": "≤ 1.2" },
  each: (rows) => rows * 10,
  candidates: comparison({ shuffled: true }),
};
