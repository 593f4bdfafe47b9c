import { addYears, formatISO, isAfter, parseISO } from "date-fns";
import { appraisalDueTotaller, RETENTION_RULES } from "lantai/retention";
import { catalogueRows } from "../county/catalogue.mjs";

const AS_OF = "2023-06-30";
const PERIODS = [
  { text: "永久", period: "permanent" },
  { text: "30年", period: "30-years" },
  { text: "10年", period: "10-years" },
];

/** The columns that are read, outside the heap: what a database would hold. */
function columns(rows) {
  const list = {
    fonds: new Uint8Array(rows),
    year: new Uint16Array(rows),
    period: new Uint8Array(rows),
    pages: new Float64Array(rows),
  };
  let at = 0;
  for (const { fondsNo, year, retentionPeriod, pageCount } of catalogueRows(rows)) {
    list.fonds[at] = Number(fondsNo);
    list.year[at] = Number.parseInt(year, 10);
    list.period[at] = PERIODS.findIndex(({ text }) => text === retentionPeriod) + 1;
    list.pages[at] = Number.parseInt(pageCount, 10);
    at += 1;
  }
  return list;
}

/** The records as a database would hand them over, one after another: neither side keeps one, and making them is timed for both. */
function* records({ fonds, year, period, pages }) {
  const fondsNos = Array.from({ length: 256 }, (_, number) => String(number).padStart(4, "0"));
  for (let at = 0; at < fonds.length; at++) {
    const known = PERIODS[period[at] - 1];
    yield {
      level: "item",
      fondsNo: fondsNos[fonds[at]],
      year: year[at],
      ...(known === undefined ? {} : { retentionPeriod: known.period }),
      pageCount: pages[at],
    };
  }
}

function lantai(list) {
  const totaller = appraisalDueTotaller({ asOf: AS_OF, rules: RETENTION_RULES });
  for (const record of records(list)) totaller.add(record);
  const { asked, due, groups, undetermined } = totaller.result();
  const told = groups.map(({ fondsNo, year, retentionPeriod, earliest, records, extent }) => {
    return [fondsNo, year, retentionPeriod, earliest, records, extent.items, extent.pages];
  });
  return { asked, due: due.records, pages: due.extent.pages, groups: told, undetermined: undetermined.records };
}

/** The date part and the groups in their order, with the day they fell due and how much they are: no reasons, no citations, nothing of the others. */
function dateFns(list) {
  const asOf = parseISO(AS_OF);
  const count = { asked: 0, due: 0, pages: 0, undetermined: 0 };
  const groups = new Map();
  for (const { fondsNo, year, retentionPeriod, pageCount } of records(list)) {
    count.asked += 1;
    if (retentionPeriod === undefined) count.undetermined += 1;
    if (retentionPeriod === undefined || retentionPeriod === "permanent") continue;
    const end = addYears(new Date(year + 1, 0, 1), Number.parseInt(retentionPeriod, 10));
    if (isAfter(end, asOf)) continue;
    count.due += 1;
    count.pages += pageCount;
    const key = `${fondsNo} ${year} ${retentionPeriod}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fondsNo, year, retentionPeriod, end, items: 1, pages: pageCount });
    else {
      group.items += 1;
      group.pages += pageCount;
    }
  }
  const told = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => {
      const { fondsNo, year, retentionPeriod, end, items, pages } = group;
      return [fondsNo, year, retentionPeriod, formatISO(end, { representation: "date" }), items, items, pages];
    });
  return { ...count, groups: told };
}

export const retentionDue = {
  name: "retention-due",
  title: "Due list by fonds, year and period in one pass that keeps no record, in 48 MB of heap",
  // A candidate that kept its records would not come to the end.
  memory: 48,
  candidates: {
    lantai: { prepare: columns, work: lantai },
    "date-fns, date part": { prepare: columns, work: dateFns },
  },
};
