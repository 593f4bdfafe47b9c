import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { bulkPass } from "lantai/bulk";
import { OPENING_RULES, openingDimension } from "lantai/open-appraisal";
import { RETENTION_RULES, retentionDimension } from "lantai/retention";
import { itemList } from "lantai/tables";

const AS_OF = "2023-06-30";
const PIECE = 1 << 18;

/** What the rules answer, as dimensions of the tally beside fonds, year and period. */
function dimensions() {
  return [
    { name: "fonds", reads: ["fondsNo"], of: ({ fondsNo }) => fondsNo ?? "" },
    { name: "year", reads: ["year"], of: ({ year }) => String(year ?? "") },
    { name: "period", reads: ["retentionPeriod"], of: ({ retentionPeriod }) => retentionPeriod ?? "" },
    openingDimension({ asOf: AS_OF, rules: OPENING_RULES }),
    retentionDimension({ asOf: AS_OF, rules: RETENTION_RULES }),
  ];
}

/** The pass over bytes that a host writes in ten lines. */
export function inBytes(path) {
  const pass = bulkPass({ list: itemList, dimensions: dimensions(), limits: { bytes: 1e10, rows: 1e9 }, isUtf8 });
  const piece = new Uint8Array(PIECE);
  const descriptor = openSync(path);
  for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
    pass.add(piece.subarray(0, read));
  closeSync(descriptor);
  return answerOf(pass.end());
}

function answerOf({ counts, findings, findingCounts, repeatedCodes, tally }) {
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
    faulty: counts.faulty,
    dates: count("date-unreadable", "date-not-in-calendar"),
    months: count("date-month-only"),
    wholeYears: count("date-year-only"),
    counts: count("number-unreadable"),
    periods: count("retention-period-unknown"),
    years: count("year-unreadable"),
    titles: count("value-missing"),
    untidy: count("text-untidy"),
    garbled: count("encoding-mojibake"),
    codes: count("reference-code-unreadable"),
    strangers: count("fonds-contradicted"),
    repeated: repeatedCodes,
    blanks: counts.blanks.map(({ blank }) => blank),
    groups: new Set(cells.map(({ group }) => group)).size,
    items: sum("items"),
    pages: sum("pages"),
    ended: sum("ended"),
    due: sum("due"),
    placed: findings.length,
    placedRows: findings.reduce((total, { place }) => total + place.row, 0),
  };
}
