import { fc, test } from "@fast-check/vitest";
import type { Item, RetentionPeriod, Volume } from "lantai/catalogue";
import { type CivilDay, parseUncertainDate, type Span } from "lantai/dates";
import { dueForOpening, OPENING_RULES, openingAssessor } from "lantai/open-appraisal";
import { IMAGE_COVERAGES } from "lantai/page-images";
import { COUNTING_UNITS, countIn, type KnownProgressDenominator, progressStages } from "lantai/progress";
import { dueForAppraisal, RETENTION_RULES, retentionAssessor } from "lantai/retention";
import {
  coverageFromRows,
  coverageQuery,
  createTableSql,
  dueQuery,
  holdingFacts,
  insertSql,
  recordStandings,
  type SqlDialect,
  type SqlValue,
  STANDINGS,
  tallyFromRows,
  tallyQuery,
} from "lantai/sql";
import { type CoveredEntry, coverageDimensions, coveredExtent, type TallyDimension, tallyOf } from "lantai/tallies";
import { describe, expect } from "vitest";

/** What an engine does with one statement. */
export type RunSql = (text: string, parameters: readonly SqlValue[]) => Promise<Record<string, unknown>[]>;

/** An engine, and the dialect that is run on it. */
export interface SqlEngine {
  readonly name: string;
  readonly dialect: SqlDialect;
  readonly run: RunSql;
}

/** The outcomes that are tasks of open appraisal. */
const TASKS = ["review-due", "reassessment-due"];

type Entry = (Item | Volume) & { readonly id: string };

/** A record with what was found of its images, whether it must be digitized, and whether it stands in a catalogue yet. */
interface Held extends CoveredEntry {
  readonly entry: Entry;
  readonly scope: string;
  readonly catalogue: string;
}

const DIMENSIONS: readonly TallyDimension<Held>[] = [
  ...coverageDimensions("fonds", "unit", "year", "period", "arrangement", "coverage", "acceptance"),
  { name: "catalogue", of: ({ catalogue }) => catalogue },
  { name: "scope", of: ({ scope }) => scope },
];
const FACTS = holdingFacts<Held>(DIMENSIONS, coveredExtent);
const DENOMINATORS: readonly KnownProgressDenominator[] = ["all-holdings", "required", "permanent"];

const opening = recordStandings<Entry, { readonly outcome: string }>({
  clock: "opening",
  from: "1988-01-01",
  assessor: (asOf) => openingAssessor({ asOf, rules: OPENING_RULES }),
  outcome: ({ outcome }) => outcome,
});
const retentionFrom = (clock: string, from: CivilDay) =>
  recordStandings<Entry, { readonly standing: string }>({
    clock,
    from,
    assessor: (asOf) => retentionAssessor({ asOf, rules: RETENTION_RULES }),
    outcome: ({ standing }) => standing,
  });
const retention = retentionFrom("retention", "2007-01-01");
/** Standings that begin with the span that is asked about: what ended before is none of it. */
const retentionOfLate = retentionFrom("retention-of-late", "2022-01-01");

/** Decided before every day on which a span is asked about: what is decided later is in the table already, and not yet in the answer of that day. */
const DEFERRAL = { grounds: ["major-interests"], decidedOn: "2019-05-01", nextAssessmentDay: "2024-05-01" } as const;

const records = fc.array(
  fc.record({
    level: fc.constantFrom("item" as const, "volume" as const),
    fondsNo: fc.constantFrom(undefined, "0012", "Z109", "it's"),
    unit: fc.constantFrom(undefined, "某县民政局", "某县\\农业局"),
    year: fc.constantFrom(undefined, 1990, 1997, 2008, 2012),
    date: fc.constantFrom(undefined, "19970630", "19930901", "19951231", "199602", "1998", "20000229", "20130101"),
    retentionPeriod: fc.constantFrom<RetentionPeriod | undefined>(
      undefined,
      "permanent",
      "10-years",
      "30-years",
      "long-term",
    ),
    pageCount: fc.constantFrom(undefined, 0, 7, 120),
    volumeCode: fc.constantFrom(undefined, undefined, "0012-001-0034"),
    review: fc.constantFrom(
      {},
      {},
      { openingStatus: "unreviewed" },
      { openingStatus: "open" },
      { openingStatus: "legacy-controlled" },
      { openingStatus: "legacy-controlled" },
      { openingStatus: "deferred", deferral: DEFERRAL },
      { openingStatus: "deferred", deferral: { ...DEFERRAL, grounds: ["state-secret"] } },
    ),
    secrecyMark: fc.constantFrom(undefined, undefined, undefined, "绝密★30年", "机密★20年", "秘密★", "绝密★长期"),
    coverage: fc.constantFrom("", ...IMAGE_COVERAGES),
    acceptance: fc.constantFrom(undefined, "accepted", "rejected"),
    /** What takes a record off a list on a day, or puts it there until then. */
    dated: fc.constantFrom(
      {},
      {},
      {},
      { openedOn: "2022-08-01" },
      { destroyed: { on: "2021-01-01", registerNo: "2021-1" } },
      { destroyed: { on: "2025-05-05", registerNo: "2025-1" } },
    ),
    scope: fc.constantFrom("", "required", "exempt"),
    catalogue: fc.constantFrom("", "catalogued", "uncatalogued"),
  }),
  { maxLength: 25 },
);

/** Absent, not undefined, as a noun has it. */
function held(values: readonly Record<string, unknown>[]): Held[] {
  return values.map((value, at) => {
    const { date, volumeCode, coverage, acceptance, scope, catalogue, review, dated: ofDays, ...rest } = value;
    const known = Object.fromEntries(Object.entries(rest).filter(([, part]) => part !== undefined));
    const read = typeof date === "string" ? parseUncertainDate(date).date : undefined;
    const inside = value.level === "item" && volumeCode !== undefined ? { volumeCode } : {};
    const dated = read === undefined ? {} : { date: read };
    const entry = {
      ...known,
      ...inside,
      ...dated,
      ...(review as object),
      ...(ofDays as object),
      title: "合成",
      id: `r-${at}`,
    } as unknown as Entry;
    const inspected = acceptance === undefined ? {} : { acceptance: String(acceptance) };
    return { entry, coverage: String(coverage), scope: String(scope), catalogue: String(catalogue), ...inspected };
  });
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

/** Spans that are over, that run, and that are planned on the days on which they are asked about: the wave of 2021, the end of control, long ones. */
const spans = fc.constantFrom<Span>(
  { from: "2021-01-01", until: "2021-07-01" },
  { from: "2022-07-01", until: "2023-01-01" },
  { from: "2023-01-01", until: "2024-01-01" },
  { from: "2007-01-01", until: "2031-01-01" },
);
const askingDays = fc.constantFrom<CivilDay>("2020-12-31", "2022-07-31", "2022-08-01", "2023-12-31", "2026-11-25");

/** What an unknown value is stored as: a bulk load of a file leaves empty texts, and some databases make no difference. */
const unknowns = fc.constantFrom(null, "");

/**
 * Every number that an engine gives over the two tables is the number that the records give in memory: tallies with and without clocks, due
 * lists by day and by span, coverage by unit.
 *
 * @param engine - the engine and the dialect that is run on it
 * @param options - how many random holdings, and from which seed
 */
export function describeSqlParity(
  { name, dialect, run }: SqlEngine,
  options: { readonly numRuns: number; readonly seed?: number },
): void {
  const ask = ({ text, parameters }: { readonly text: string; readonly parameters: readonly SqlValue[] }) =>
    run(text, parameters);

  async function load(holdings: readonly Held[], unknown: SqlValue): Promise<void> {
    for (const table of [FACTS, STANDINGS]) {
      await run(`DROP TABLE IF EXISTS ${table.name}`, []);
      await run(createTableSql(table, dialect), []);
    }
    for (const record of holdings) {
      const { id } = record.entry;
      const facts = FACTS.rowOf(id, record).map((value) => value ?? unknown);
      await ask(insertSql(FACTS, facts, dialect));
      for (const standings of [opening, retention, retentionOfLate]) {
        for (const row of standings(id, record.entry)) await ask(insertSql(STANDINGS, row, dialect));
      }
    }
  }

  describe(`the ${dialect} text, on ${name}`, () => {
    test.prop([records, days, unknowns, fc.constantFrom(...DENOMINATORS), askingDays, spans], options)(
      "gives the tallies, due lists and coverage that the records give",
      async (values, asOf, unknown, denominator, askedOn, within) => {
        const holdings = held(values);
        await load(holdings, unknown);
        const dimensionsNamed = (...names: readonly string[]) =>
          names.map((wanted) => DIMENSIONS.find((dimension) => dimension.name === wanted)!);

        const dimensions = ["period", "fonds", "arrangement"];
        const plain = tallyQuery({ facts: FACTS, dimensions, dialect });
        expect(tallyFromRows(plain, await ask(plain))).toEqual(
          tallyOf(holdings, dimensionsNamed(...dimensions), coveredExtent),
        );

        const assess = openingAssessor({ asOf, rules: OPENING_RULES });
        const standing: TallyDimension<Held> = {
          name: "opening",
          of: ({ entry }) => {
            const verdict = assess(entry);
            return verdict.kind === "decided" ? verdict.value.outcome : verdict.kind;
          },
        };
        const onDay = tallyQuery({ facts: FACTS, dimensions: ["fonds"], clocks: ["opening"], asOf, dialect });
        expect(tallyFromRows(onDay, await ask(onDay))).toEqual(
          tallyOf(holdings, [...dimensionsNamed("fonds"), standing], coveredExtent),
        );

        const entries = holdings.map(({ entry }) => entry);
        const due = dueQuery({ clock: "opening", outcomes: TASKS, asOf, dialect });
        const expected = dueForOpening(entries, { asOf, rules: OPENING_RULES }).due.map(({ record }) => record.id);
        expect((await ask(due)).map((row) => row.record_key).sort()).toEqual(expected.sort());

        const retained = retentionAssessor({ asOf, rules: RETENTION_RULES });
        const over = entries.filter((entry) => {
          const verdict = retained(entry);
          return verdict.kind === "decided" && verdict.value.standing === "ended";
        });
        const ended = await ask(dueQuery({ clock: "retention", outcomes: ["ended"], asOf, dialect }));
        expect(ended.map((row) => row.record_key).sort()).toEqual(over.map(({ id }) => id).sort());

        // Of a span the table tells what fell due in it, also where it was destroyed since, or will be before that.
        const lasting = entries.filter((entry) => !("destroyed" in entry));
        const asked = { asOf: askedOn, within };
        const planned = dueForOpening(lasting, { ...asked, rules: OPENING_RULES });
        const began = await ask(dueQuery({ clock: "opening", outcomes: TASKS, within, dialect }));
        expect(keysAndDays(began, lasting, planned.undetermined)).toEqual(keysAndDueDays(planned.due));

        const appraised = dueForAppraisal(lasting, { ...asked, rules: RETENTION_RULES });
        const clocks = within.from < "2022-01-01" ? ["retention"] : ["retention", "retention-of-late"];
        for (const clock of clocks) {
          const ended = await ask(dueQuery({ clock, outcomes: ["ended"], within, dialect }));
          expect(keysAndDays(ended, lasting, appraised.undetermined)).toEqual(keysAndDueDays(appraised.due));
        }

        const covered = coverageQuery({ facts: FACTS, dimensions: ["unit"], denominator, dialect });
        expect(
          coverageFromRows(covered, await ask(covered)).flatMap(({ key, whole, stages }) =>
            stages.flatMap(({ stage, done, unknown: open }) =>
              COUNTING_UNITS.map((unit) => [key[0], stage, unit, countIn(whole, unit), countIn(done, unit), open]),
            ),
          ),
        ).toEqual(coverageInMemory(holdings, denominator));
      },
    );
  });
}

/** The rows of a query about a span that are of some records, but those of records that were undetermined on the day of asking. */
function keysAndDays(
  rows: readonly Record<string, unknown>[],
  entries: readonly Entry[],
  undetermined: readonly { readonly record: Entry }[],
): readonly string[] {
  const open = new Set(undetermined.map(({ record }) => record.id));
  const asked = new Set(entries.map(({ id }) => id).filter((id) => !open.has(id)));
  return rows
    .filter((row) => asked.has(String(row.record_key)))
    .map((row) => `${row.record_key} ${row.from_day}`)
    .sort();
}

function keysAndDueDays(due: readonly { readonly record: Entry; readonly dueDay: CivilDay }[]): readonly string[] {
  return due.map(({ record, dueDay }) => `${record.id} ${dueDay.replaceAll("-", "")}`).sort();
}

/** The same numbers from the rates of each unit's own tally. */
function coverageInMemory(holdings: readonly Held[], denominator: KnownProgressDenominator): unknown[] {
  const tally = tallyOf(holdings, [...DIMENSIONS], coveredExtent);
  const at = tally.dimensions.indexOf("unit");
  const units = tallyOf(holdings, coverageDimensions("unit"), coveredExtent).cells.map(({ key }) => key[0]!);
  const nothing = { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 };
  return units.flatMap((unit) => {
    const own = { ...tally, cells: tally.cells.filter(({ key }) => key[at] === unit) };
    const byUnit = COUNTING_UNITS.map((counted) => ({
      counted,
      stages: progressStages(own, { denominator, unit: counted }).stages,
    }));
    const hasHoldings = byUnit.some(({ stages }) => stages[0]!.rate.share.whole > 0);
    if (!hasHoldings) return [];
    return byUnit[0]!.stages.flatMap(({ selection }, number) =>
      byUnit.map(({ counted, stages }) => {
        const { share, excluded } = stages[number]!.rate;
        const open = excluded.find(({ code }) => code === "coverage-unknown")?.extent ?? nothing;
        return [unit, selection.code, counted, share.whole, share.part, open];
      }),
    );
  });
}
