import { addYears, isAfter, parseISO } from "date-fns";
import { dayOfEpoch, epochDay, parseUncertainDate } from "lantai/dates";
import { OPENING_RULES, openingAssessor } from "lantai/open-appraisal";
import { RETENTION_RULES, retentionAssessor } from "lantai/retention";
import { Temporal } from "temporal-polyfill";
import { catalogueRows } from "../county/catalogue.mjs";
import { seeded } from "../county/random.mjs";

const AS_OF = "2023-06-30";
const PERIODS = { 永久: "permanent", "30年": "30-years", "10年": "10-years" };

/** Records with whole dates only: the peers do the date part alone, and know nothing of incomplete dates. */
function records(rows) {
  const list = [];
  for (const row of catalogueRows(rows)) {
    const { date } = parseUncertainDate(row.date);
    const retentionPeriod = PERIODS[row.retentionPeriod];
    if (date?.precision !== "day" || retentionPeriod === undefined) continue;
    list.push({
      date,
      year: Number.parseInt(row.year, 10),
      retentionPeriod,
      day: date.earliest,
      years: years(retentionPeriod),
    });
  }
  return list;
}

/** The same records as a query without an order would hand them over. */
function shuffled(rows) {
  const list = records(rows);
  const random = seeded(20230630);
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

/** No two records of one day, as no archives has them: nothing that was answered before can be answered again. */
function apart(rows) {
  const first = epochDay("1000-01-01");
  return records(rows).map(({ retentionPeriod, years }, at) => {
    const day = dayOfEpoch(first + at);
    const date = { text: day, earliest: day, latest: day, precision: "day", certainty: "stated" };
    return { date, year: Number(day.slice(0, 4)), retentionPeriod, day, years };
  });
}

function years(period) {
  return period === "permanent" ? undefined : Number.parseInt(period, 10);
}

/** The same two days and what they come to; the year of the record is given to both. */
function dateFns(list) {
  const asOf = parseISO(AS_OF);
  const count = { reviewDue: 0, ended: 0 };
  for (const { day, year, years } of list) {
    const formed = parseISO(day);
    if (isAfter(asOf, addYears(formed, 25))) count.reviewDue += 1;
    if (years !== undefined && !isAfter(new Date(year + years + 1, 0, 1), asOf)) count.ended += 1;
  }
  return count;
}

function temporal(list) {
  const { PlainDate } = Temporal;
  const asOf = PlainDate.from(AS_OF);
  const count = { reviewDue: 0, ended: 0 };
  for (const { day, year, years } of list) {
    const formed = PlainDate.from(day);
    if (PlainDate.compare(formed.add({ years: 25 }), asOf) < 0) count.reviewDue += 1;
    if (years === undefined) continue;
    const end = new PlainDate(year + years + 1, 1, 1);
    if (PlainDate.compare(end, asOf) <= 0) count.ended += 1;
  }
  return count;
}

function lantai(list) {
  const opening = openingAssessor({ asOf: AS_OF, rules: OPENING_RULES });
  const retention = retentionAssessor({ asOf: AS_OF, rules: RETENTION_RULES });
  const count = { reviewDue: 0, ended: 0 };
  for (const record of list) {
    const opened = opening(record);
    if (opened.kind === "decided" && opened.value.outcome === "review-due") count.reviewDue += 1;
    const end = retention(record);
    if (end.kind === "decided" && end.value.standing === "ended") count.ended += 1;
  }
  return count;
}

const TITLE = "Retention end and opening assessment with every reason, against the date part alone";

export const decisions = {
  name: "decisions",
  isRepeated: true,
  title: TITLE,
  targets: { "date-fns, date part": "≤ 0.067" },
  candidates: {
    lantai: { prepare: records, work: lantai },
    "date-fns, date part": { prepare: records, work: dateFns },
    "Temporal, date part": { prepare: records, work: temporal },
  },
};

export const decisionsShuffled = {
  name: "decisions-shuffled",
  isRepeated: true,
  title: `${TITLE}, the records in no order`,
  candidates: {
    lantai: { prepare: shuffled, work: lantai },
    "date-fns, date part": { prepare: shuffled, work: dateFns },
  },
};

export const decisionsApart = {
  name: "decisions-apart",
  isRepeated: true,
  title: `${TITLE}, every record of a day of its own`,
  candidates: {
    lantai: { prepare: apart, work: lantai },
    "date-fns, date part": { prepare: apart, work: dateFns },
  },
};
