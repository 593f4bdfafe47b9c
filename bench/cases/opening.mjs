import { addDays, addYears, isAfter, isBefore, parseISO } from "date-fns";
import { parseUncertainDate } from "lantai/dates";
import { OPENING_RULES, openingAssessor } from "lantai/open-appraisal";
import { catalogueRows } from "../county/catalogue.mjs";

const AS_OF = "2023-06-30";
const MARKS = ["", "", "", "", "", "", "", "内部", "绝密★30年", "机密★20年"];
const CATEGORIES = [undefined, undefined, undefined, "economy", "education"];
const STATUSES = [undefined, undefined, undefined, undefined, "open", "legacy-controlled"];
const NEVER_SECRET = ["", "内部"];
const YEARS = { "绝密★30年": 30, "机密★20年": 20 };

/** Whole dates, with marks, categories and earlier reviews among them: what a full order of questions meets. */
function records(rows) {
  const list = [];
  let at = 0;
  for (const row of catalogueRows(rows)) {
    const { date } = parseUncertainDate(row.date);
    if (date?.precision !== "day") continue;
    at += 1;
    const category = CATEGORIES[at % CATEGORIES.length];
    const openingStatus = STATUSES[at % STATUSES.length];
    list.push({
      date,
      secrecyMark: MARKS[at % MARKS.length],
      ...(category === undefined ? {} : { category }),
      ...(openingStatus === undefined ? {} : { openingStatus }),
    });
  }
  return list;
}

function counted() {
  return { secret: 0, "not-yet-due": 0, "may-open-early": 0, "review-due": 0, "review-held": 0 };
}

/** The same outcomes by hand with date-fns: no reasons, no citations, no assumptions, no day of change. */
function dateFns(list) {
  const asOf = parseISO(AS_OF);
  const count = counted();
  for (const { date, secrecyMark, category, openingStatus } of list) {
    const formed = parseISO(date.earliest);
    const isOver = (years) => !isBefore(asOf, addDays(addYears(formed, years), 1));
    if (!NEVER_SECRET.includes(secrecyMark) && !isOver(YEARS[secrecyMark])) count.secret += 1;
    else if (openingStatus === "open") count["review-held"] += 1;
    else if (isAfter(asOf, addYears(formed, 25))) count["review-due"] += 1;
    else if (category !== undefined) count["may-open-early"] += 1;
    else count["not-yet-due"] += 1;
  }
  return count;
}

export const opening = {
  name: "opening",
  isRepeated: true,
  title: "The full order of questions of open appraisal with every reason, against the outcome alone",
  targets: { "date-fns, outcome alone": "≤ 3" },
  candidates: {
    lantai: {
      prepare: records,
      work: (list) => {
        const assess = openingAssessor({ asOf: AS_OF, rules: OPENING_RULES });
        const count = counted();
        for (const record of list) {
          const verdict = assess(record);
          count[verdict.kind === "decided" ? verdict.value.outcome : verdict.kind] += 1;
        }
        return count;
      },
    },
    "date-fns, outcome alone": { prepare: records, work: dateFns },
  },
};
