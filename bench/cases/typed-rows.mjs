import Ajv from "ajv/dist/2020.js";
import { parseUncertainDate } from "lantai/dates";
import { itemSchema, schemaReader } from "lantai/schemas";
import * as z from "zod";
import { catalogueRows } from "../county/catalogue.mjs";

const PERIODS = { 永久: "permanent", "30年": "30-years", "10年": "10-years" };

/** Typed items; one in two hundred has a fault of its type, so that the way of the bad rows is in the measure. */
function items(rows) {
  let at = 0;
  const list = [];
  for (const row of catalogueRows(rows)) {
    const { date } = parseUncertainDate(row.date);
    const period = PERIODS[row.retentionPeriod] ?? "30-years";
    at += 1;
    list.push({
      level: "item",
      fondsNo: row.fondsNo,
      referenceCode: row.referenceCode,
      title: row.title,
      responsibleParty: row.responsibleParty,
      ...(row.documentNo === "" ? {} : { documentNo: row.documentNo }),
      ...(date === undefined ? {} : { date }),
      year: Number.parseInt(row.year, 10),
      retentionPeriod: at % 200 === 0 ? "for ever" : period,
      pageCount: Number.parseInt(row.pageCount, 10),
    });
  }
  return list;
}

/** How many are bad and how many good ones came back as a fresh row; one row in a thousand whole, and what is wrong with the first bad one. */
function checked(list, read) {
  const answer = { bad: 0, fresh: 0, whole: [], issues: undefined };
  for (let at = 0; at < list.length; at++) {
    const { success, data, error } = read(list[at]);
    if (!success) {
      answer.bad += 1;
      answer.issues ??= error.issues;
      continue;
    }
    if (data !== list[at]) answer.fresh += 1;
    if (at % 1000 === 0) answer.whole.push(data);
  }
  return answer;
}

export const typedRows = {
  name: "typed-rows",
  isRepeated: true,
  title: "Checking typed rows, a fresh row returned",
  targets: { "zod safeParse": "≤ 0.143" },
  candidates: {
    lantai: { prepare: items, work: (list) => checked(list, schemaReader(itemSchema)) },
    "zod safeParse": { prepare: items, work: (list) => checked(list, (item) => itemSchema.safeParse(item)) },
    "ajv, yes or no": {
      prepare: items,
      work: (list) => {
        const validate = new Ajv({ allErrors: true, strict: false }).compile(z.toJSONSchema(itemSchema));
        let bad = 0;
        for (const item of list) if (!validate(item)) bad += 1;
        return { bad };
      },
    },
  },
};
