import { PGlite } from "@electric-sql/pglite";
import { fc, test } from "@fast-check/vitest";
import type { Item, RetentionPeriod, Volume } from "lantai/catalogue";
import { parseUncertainDate, spanOf } from "lantai/dates";
import { dueForOpening, OPENING_RULES, openingAssessor } from "lantai/open-appraisal";
import { dueForAppraisal, RETENTION_RULES, retentionAssessor } from "lantai/retention";
import {
  createTableSql,
  dueQuery,
  holdingFacts,
  insertSql,
  recordStandings,
  STANDINGS,
  tallyFromRows,
  tallyQuery,
} from "lantai/sql";
import { catalogueDimensions, type TallyDimension, tallyOf } from "lantai/tallies";
import { afterAll, describe, expect } from "vitest";

type Held = (Item | Volume) & { readonly id: string };

const rules = { opening: OPENING_RULES, retention: RETENTION_RULES };
const FACTS = holdingFacts<Held>(catalogueDimensions("fonds", "year", "period", "arrangement"));
const FIRST_DAY = "1988-01-01";

const opening = recordStandings<Held, { readonly outcome: string }>({
  clock: "opening",
  from: FIRST_DAY,
  assessor: (asOf) => openingAssessor({ asOf, rules: rules.opening }),
  outcome: ({ outcome }) => outcome,
});
const retention = recordStandings<Held, { readonly standing: string }>({
  clock: "retention",
  from: "2007-01-01",
  assessor: (asOf) => retentionAssessor({ asOf, rules: rules.retention }),
  outcome: ({ standing }) => standing,
});

const database = new PGlite();
const ready = database.exec(`${createTableSql(FACTS, "postgresql")}; ${createTableSql(STANDINGS, "postgresql")}`);
afterAll(() => database.close());

const records = fc.array(
  fc.record({
    level: fc.constantFrom("item" as const, "volume" as const),
    fondsNo: fc.constantFrom(undefined, "0012", "Z109", "it's"),
    year: fc.constantFrom(undefined, 1990, 1997, 2008, 2012),
    date: fc.constantFrom(undefined, "19970630", "19951231", "199602", "1998", "20000229", "20130101"),
    retentionPeriod: fc.constantFrom<RetentionPeriod | undefined>(
      undefined,
      "permanent",
      "10-years",
      "30-years",
      "long-term",
    ),
    pageCount: fc.constantFrom(undefined, 0, 7, 120),
    volumeCode: fc.constantFrom(undefined, undefined, "0012-001-0034"),
    openingStatus: fc.constantFrom(undefined, "unreviewed" as const, "open" as const, "legacy-controlled" as const),
  }),
  { maxLength: 25 },
);

/** Absent, not undefined, as a noun has it. */
function held(values: readonly Record<string, unknown>[]): Held[] {
  return values.map((value, at) => {
    const { date, volumeCode, ...rest } = value;
    const known = Object.fromEntries(Object.entries(rest).filter(([, part]) => part !== undefined));
    const read = typeof date === "string" ? parseUncertainDate(date).date : undefined;
    const inside = value.level === "item" && volumeCode !== undefined ? { volumeCode } : {};
    return {
      ...known,
      ...inside,
      ...(read === undefined ? {} : { date: read }),
      title: "合成",
      id: `r-${at}`,
    } as unknown as Held;
  });
}

async function load(holdings: readonly Held[]): Promise<void> {
  await ready;
  await database.exec(`DELETE FROM ${FACTS.name}; DELETE FROM ${STANDINGS.name}`);
  for (const record of holdings) {
    const rows = [...opening(record.id, record), ...retention(record.id, record)];
    const inserts = [
      insertSql(FACTS, FACTS.rowOf(record.id, record), "postgresql"),
      ...rows.map((row) => insertSql(STANDINGS, row, "postgresql")),
    ];
    for (const { text, parameters } of inserts) await database.query(text, [...parameters]);
  }
}

async function rowsOf({ text, parameters }: { readonly text: string; readonly parameters: readonly unknown[] }) {
  return (await database.query<Record<string, unknown>>(text, [...parameters])).rows;
}

const days = fc.constantFrom(
  "2007-01-01",
  "2020-12-31",
  "2021-01-01",
  "2022-07-01",
  "2022-08-01",
  "2023-06-30",
  "2024-03-01",
  "2030-01-01",
);

/** PostgreSQL itself answers; a hundred runs are some thousand statements. */
describe("the tables of facts and standings, in PostgreSQL", () => {
  test.prop([records, days], { numRuns: 100 })(
    "give the tallies and due lists that the records give",
    async (values, asOf) => {
      const holdings = held(values);
      await load(holdings);

      const dimensions = ["period", "fonds", "arrangement"];
      const plain = tallyQuery({ facts: FACTS, dimensions, dialect: "postgresql" });
      const byHand = catalogueDimensions("period", "fonds", "arrangement");
      expect(tallyFromRows(plain, await rowsOf(plain))).toEqual(tallyOf(holdings, byHand));

      const assess = openingAssessor({ asOf, rules: rules.opening });
      const standing: TallyDimension<Held> = {
        name: "opening",
        of: (record) => {
          const verdict = assess(record);
          return verdict.kind === "decided" ? verdict.value.outcome : verdict.kind;
        },
      };
      const onDay = tallyQuery({
        facts: FACTS,
        dimensions: ["fonds"],
        clocks: ["opening"],
        asOf,
        dialect: "postgresql",
      });
      expect(tallyFromRows(onDay, await rowsOf(onDay))).toEqual(
        tallyOf<Held>(holdings, [...catalogueDimensions("fonds"), standing]),
      );

      const due = dueQuery({ clock: "opening", outcomes: ["review-due"], asOf, dialect: "postgresql" });
      const expected = dueForOpening(holdings, { asOf, rules: rules.opening }).due.map(({ record }) => record.id);
      expect((await rowsOf(due)).map((row) => row.record_key).sort()).toEqual(expected.sort());

      const within = spanOf("2022-01-01", "2023-12-31");
      const ended = dueQuery({ clock: "retention", outcomes: ["ended"], within, dialect: "postgresql" });
      const appraised = dueForAppraisal(holdings, { asOf: "2023-12-31", rules: rules.retention, within }).due;
      expect((await rowsOf(ended)).map((row) => `${row.record_key} ${row.from_day}`).sort()).toEqual(
        appraised.map(({ record, dueDay }) => `${record.id} ${dueDay.replaceAll("-", "")}`).sort(),
      );
    },
  );
});
