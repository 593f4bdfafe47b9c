import { addYears, isAfter, parseISO } from "date-fns";
import { appraisalDueTotaller, RETENTION_RULES } from "lantai/retention";
import { catalogueRows } from "../county/catalogue.mjs";

const AS_OF = "2023-06-30";
const PERIODS = { 永久: "permanent", "30年": "30-years", "10年": "10-years" };

/** The records as a database would hand them over, one after another: neither side keeps one, and making them is timed for both. */
function* records(rows) {
  for (const { fondsNo, year, retentionPeriod, pageCount } of catalogueRows(rows)) {
    yield {
      level: "item",
      fondsNo,
      year: Number(year),
      ...(PERIODS[retentionPeriod] === undefined ? {} : { retentionPeriod: PERIODS[retentionPeriod] }),
      pageCount: Number.parseInt(pageCount, 10),
    };
  }
}

function lantai(rows) {
  const totaller = appraisalDueTotaller({ asOf: AS_OF, rules: RETENTION_RULES });
  for (const record of records(rows)) totaller.add(record);
  const { asked, due, groups, undetermined } = totaller.result();
  return { asked, due: due.records, groups: groups.length, undetermined: undetermined.records };
}

/** The date part and the groups alone: no reasons, no citations, no extents. */
function dateFns(rows) {
  const asOf = parseISO(AS_OF);
  const count = { asked: 0, due: 0, groups: 0, undetermined: 0 };
  const groups = new Set();
  for (const { fondsNo, year, retentionPeriod } of records(rows)) {
    count.asked += 1;
    if (retentionPeriod === undefined) count.undetermined += 1;
    if (retentionPeriod === undefined || retentionPeriod === "permanent") continue;
    const end = addYears(new Date(year + 1, 0, 1), Number.parseInt(retentionPeriod, 10));
    if (isAfter(end, asOf)) continue;
    count.due += 1;
    groups.add(`${fondsNo} ${year} ${retentionPeriod}`);
  }
  return { ...count, groups: groups.size };
}

export const retentionDue = {
  name: "retention-due",
  title: "Due list by fonds, year and period in one pass that keeps no record, in 48 MB of heap",
  // A candidate that kept its records would not come to the end.
  memory: 48,
  candidates: {
    lantai: { prepare: (rows) => rows, work: lantai },
    "date-fns, date part": { prepare: (rows) => rows, work: dateFns },
  },
};
