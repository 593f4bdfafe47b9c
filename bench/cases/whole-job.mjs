import { catalogueFile } from "../county/files.mjs";

const shuffledFile = (rows) => catalogueFile(rows, { shuffled: true });

/**
 * All of them check every column (dates of the calendar, counts, periods, years, titles blank or untidy, reference codes and their fonds) and the
 * whole row for traces of a wrong decoding, count faulty rows, blanks and codes met twice, decide the end of retention and the assessment for
 * opening as of 2023-06-30, and tally. White space is that of Unicode for all. lantai and the script also place their first 1,000 findings in rows;
 * DuckDB does so where it says.
 *
 * lantai alone looks for the headings and the encoding; reads dates, counts, codes and periods in other forms than those of this file, and says
 * what repairs them; takes codes apart; and sets totals, headings met again, NUL characters, apostrophes before formulas and rows of another width
 * apart. None of these is in this file, whose user would not ask for them, and so no peer is made to look.
 */
export const wholeJob = {
  name: "whole-job",
  title: "Whole job: file, checks, findings, retention, opening, tally",
  targets: { "DuckDB, 2 threads": "≤ 0.6", "csv-parse, zod, date-fns, lodash": "≤ 0.05" },
  candidates: {
    lantai: inBytes(catalogueFile),
    "DuckDB, 2 threads": inSql(2, catalogueFile, "counted"),
    "DuckDB, 2 threads, findings placed": inSql(2, catalogueFile, "placed"),
    "DuckDB, 1 thread": inSql(1, catalogueFile, "counted"),
    "csv-parse, zod, date-fns, lodash": inScript(catalogueFile),
  },
};

export const wholeJobShuffled = {
  name: "whole-job-shuffled",
  title: "The same with the rows shuffled",
  targets: { "DuckDB, 2 threads": "≤ 1.0" },
  candidates: {
    lantai: inBytes(shuffledFile),
    "DuckDB, 2 threads": inSql(2, shuffledFile, "counted"),
    "DuckDB, 2 threads, findings placed": inSql(2, shuffledFile, "placed"),
  },
};

/** What a candidate loads is loaded for it alone. */
function inBytes(file) {
  return {
    prepare: async (rows) => ({ path: await file(rows), job: await import("./whole-job-bytes.mjs") }),
    work: ({ path, job }) => job.inBytes(path),
  };
}

function inSql(threads, file, findings) {
  return {
    prepare: async (rows) => {
      const job = await import("./whole-job-sql.mjs");
      return { job, file: await file(rows), duckdb: await job.opened(threads) };
    },
    work: ({ job, file, duckdb }) => job.inSql(duckdb, file, findings),
  };
}

function inScript(file) {
  return {
    prepare: async (rows) => ({ path: await file(rows), job: await import("./whole-job-script.mjs") }),
    work: ({ path, job }) => job.inScript(path),
  };
}
