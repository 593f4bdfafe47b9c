import { isUtf8 } from "node:buffer";
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { parse } from "csv-parse";
import { addYears, isAfter, isValid, lastDayOfMonth, parse as parseDate } from "date-fns";
import { bulkPass } from "lantai/bulk";
import { OPENING_RULES, openingAssessor } from "lantai/open-appraisal";
import { RETENTION_RULES, retentionAssessor } from "lantai/retention";
import { itemList } from "lantai/tables";
import lodash from "lodash";
import * as z from "zod";
import { catalogueFile } from "../county/files.mjs";
import { inSql } from "./whole-job-peers.mjs";

const AS_OF = "2023-06-30";
const PIECE = 1 << 18;

/** What the rules answer, as dimensions of the tally beside fonds, year and period. */
function dimensions() {
  const opening = openingAssessor({ asOf: AS_OF, rules: OPENING_RULES });
  const retention = retentionAssessor({ asOf: AS_OF, rules: RETENTION_RULES });
  const answer = (verdict, key) => (verdict.kind === "decided" ? verdict.value[key] : verdict.kind);
  return [
    { name: "fonds", reads: ["fondsNo"], of: ({ fondsNo }) => fondsNo ?? "" },
    { name: "year", reads: ["year"], of: ({ year }) => String(year ?? "") },
    { name: "period", reads: ["retentionPeriod"], of: ({ retentionPeriod }) => retentionPeriod ?? "" },
    { name: "opening", reads: ["date", "year"], of: (item) => answer(opening(item), "outcome") },
    {
      name: "retention",
      reads: ["date", "year", "retentionPeriod"],
      of: (item) => answer(retention(item), "standing"),
    },
  ];
}

function inBytes(file) {
  return {
    prepare: file,
    work: (path) => {
      const pass = bulkPass({ list: itemList, dimensions: dimensions(), limits: { bytes: 1e10, rows: 1e9 }, isUtf8 });
      const piece = new Uint8Array(PIECE);
      const descriptor = openSync(path);
      for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
        pass.add(piece.subarray(0, read));
      closeSync(descriptor);
      const { counts, findingCounts, repeatedCodes, tally } = pass.end();
      const count = (...codes) =>
        findingCounts.filter(({ code }) => codes.includes(code)).reduce((sum, { count }) => sum + count, 0);
      const cells = tally.cells.map(({ key: [fonds, year, period, opening, retention], extent }) => ({
        group: `${fonds} ${year} ${period}`,
        ...extent,
        due: opening === "review-due" ? extent.items : 0,
        ended: retention === "ended" ? extent.items : 0,
      }));
      const sum = (key) => cells.reduce((total, cell) => total + cell[key], 0);
      return {
        entries: counts.entries,
        dates: count("date-unreadable", "date-not-in-calendar"),
        counts: count("number-unreadable"),
        periods: count("retention-period-unknown"),
        titles: count("value-missing"),
        repeated: repeatedCodes,
        groups: new Set(cells.map(({ group }) => group)).size,
        items: sum("items"),
        pages: sum("pages"),
        ended: sum("ended"),
        due: sum("due"),
      };
    },
  };
}

const NUMBER = /^\d{1,9}$/;
const ROW = z.object({
  全宗号: z.string(),
  档号: z.string().min(1),
  题名: z.string().trim().min(1),
  日期: z.string().refine((text) => dayOf(text) !== undefined),
  年度: z.string().regex(/^\d{4}$/),
  保管期限: z.enum(["永久", "30年", "10年"]),
  页数: z.string().regex(NUMBER),
});
const PERIODS = { 永久: "permanent", "30年": "30-years", "10年": "10-years" };

function dayOf(text) {
  const day = parseDate(text.padEnd(8, "0101".slice(text.length - 4)), "yyyyMMdd", new Date(0));
  if (![4, 6, 8].includes(text.length) || !isValid(day)) return undefined;
  if (text.length === 4) return new Date(day.getFullYear(), 11, 31);
  return text.length === 6 ? lastDayOfMonth(day) : day;
}

/** What a user would write with well-known libraries. */
const script = {
  prepare: catalogueFile,
  work: async (path) => {
    const asOf = new Date(2023, 5, 30);
    const answer = { entries: 0, dates: 0, counts: 0, periods: 0, titles: 0, repeated: 0 };
    const codes = new Set();
    const judged = [];
    for await (const row of createReadStream(path).pipe(parse({ columns: true }))) {
      answer.entries += 1;
      const { error } = ROW.safeParse(row);
      const faults = new Set(error?.issues.map(({ path: [key] }) => key));
      if (faults.has("日期")) answer.dates += 1;
      if (faults.has("页数")) answer.counts += 1;
      if (faults.has("保管期限")) answer.periods += 1;
      if (faults.has("题名")) answer.titles += 1;
      if (codes.has(row.档号)) answer.repeated += 1;
      codes.add(row.档号);
      const year = Number(row.年度);
      const formed = dayOf(row.日期) ?? new Date(year, 11, 31);
      const years = Number.parseInt(row.保管期限, 10);
      judged.push({
        group: `${row.全宗号} ${row.年度} ${PERIODS[row.保管期限] ?? ""}`,
        pages: NUMBER.test(row.页数) ? Number(row.页数) : 0,
        due: isAfter(asOf, addYears(formed, 25)),
        ended: !Number.isNaN(years) && row.保管期限 in PERIODS && !isAfter(new Date(year + years + 1, 0, 1), asOf),
      });
    }
    const groups = lodash.groupBy(judged, "group");
    return {
      ...answer,
      groups: Object.keys(groups).length,
      items: judged.length,
      pages: lodash.sumBy(judged, "pages"),
      ended: judged.filter(({ ended }) => ended).length,
      due: judged.filter(({ due }) => due).length,
    };
  },
};

const shuffledFile = (rows) => catalogueFile(rows, { shuffled: true });

export const wholeJob = {
  name: "whole-job",
  title: "Whole job: file, checks, findings, retention, opening, tally",
  targets: { "DuckDB, 2 threads": "≤ 0.6", "csv-parse, zod, date-fns, lodash": "≤ 0.05" },
  candidates: {
    lantai: inBytes(catalogueFile),
    "DuckDB, 2 threads": inSql(2, catalogueFile),
    "DuckDB, 1 thread": inSql(1, catalogueFile),
    "csv-parse, zod, date-fns, lodash": script,
  },
};

export const wholeJobShuffled = {
  name: "whole-job-shuffled",
  title: "The same with the rows shuffled",
  targets: { "DuckDB, 2 threads": "≤ 1.0" },
  candidates: { lantai: inBytes(shuffledFile), "DuckDB, 2 threads": inSql(2, shuffledFile) },
};
