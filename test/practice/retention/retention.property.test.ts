import { fc, test } from "@fast-check/vitest";
import { addDays, type CivilDay, dayNumber, daysBetween, yearOf } from "lantai/dates";
import { totalExtent } from "lantai/extents";
import {
  type AppraisalDueSubject,
  appraisalDues,
  appraisalDueTotaller,
  dueForAppraisal,
  extendRetentionRules,
  RETENTION_RULES,
  type RetentionRules,
  type RetentionSubject,
  retentionAssessor,
  retentionEnd,
  retentionKernel,
} from "lantai/retention";
import { describe, expect } from "vitest";
import { askingDays, knownDates, retentionReadings, retentionSubjects, startedSubjects } from "../arbitrary-records.js";

const RUNS = { numRuns: 1500 } as const;

function withReadings(readings: Partial<RetentionRules>): RetentionRules {
  return extendRetentionRules(RETENTION_RULES, { id: "ours", ...readings });
}

function endDayOf(record: RetentionSubject, rules: RetentionRules, asOf: CivilDay = "2023-06-30") {
  const verdict = retentionEnd(record, { asOf, rules });
  return verdict.kind === "decided" && "endDay" in verdict.value ? verdict.value.endDay : undefined;
}

const formed = fc.nat({ max: 36_000 }).map((days) => addDays("1940-01-01", days));
const terms = fc.integer({ min: 1, max: 200 });
const today = fc.nat({ max: 60_000 }).map((days) => addDays("2006-12-18", days));
const fixedTerms = fc
  .tuple(terms, knownDates)
  .map(([term, date]): RetentionSubject => ({ retentionPeriod: `${term}-years`, date }));

describe("retentionEnd", () => {
  test.prop([fc.oneof(retentionSubjects, startedSubjects), askingDays, retentionReadings], { numRuns: 5000 })(
    "never throws, and gives the same answer compiled, again, and by rules from JSON",
    (record, asOf, readings) => {
      const rules = withReadings(readings);
      const revived: RetentionRules = JSON.parse(JSON.stringify(rules));
      const verdict = retentionEnd(record, { asOf, rules });
      expect(retentionAssessor({ asOf, rules })(record)).toEqual(verdict);
      expect(retentionEnd(record, { asOf, rules: revived })).toEqual(verdict);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      expect(verdict.reasons.length).toBeGreaterThan(0);
      if (verdict.kind === "decided") expect(verdict.reasons[0]?.citations.length).toBeGreaterThan(0);
    },
  );

  test.prop([formed, terms, today, retentionReadings], { numRuns: 5000 })(
    "agrees with the kernel",
    (day, term, asOf, readings) => {
      const options = { asOf, rules: withReadings(readings) };
      const record: RetentionSubject = { retentionPeriod: `${term}-years`, date: { earliest: day, latest: day } };
      expect(retentionEnd(record, options)).toMatchObject({
        value: { standing: retentionKernel(options)(term, dayNumber(day)) ? "ended" : "running" },
      });
    },
  );

  test.prop([retentionSubjects, today, retentionReadings], RUNS)(
    "never ends a term without a period and a day or year",
    (record, asOf, readings) => {
      const rules = withReadings(readings);
      expect(retentionEnd({ ...record, retentionPeriod: "permanent" }, { asOf, rules })).toMatchObject({
        value: { standing: "never" },
      });
      for (const retentionPeriod of ["long-term", "short-term"] as const) {
        expect(retentionEnd({ ...record, retentionPeriod }, { asOf, rules }).kind).toBe("undetermined");
      }
      expect(retentionEnd({ retentionPeriod: "10-years" }, { asOf, rules }).kind).toBe("undetermined");
    },
  );

  test.prop(
    [fixedTerms, today, retentionReadings, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 15 })],
    RUNS,
  )("changes on the day that changesOn says and on no day before", (record, asOf, readings, fractions) => {
    const rules = withReadings(readings);
    const verdict = retentionEnd(record, { asOf, rules });
    if (verdict.kind !== "decided") return;
    if (verdict.changesOn === undefined) {
      expect(retentionEnd(record, { asOf: addDays(asOf, 40_000), rules })).toMatchObject({ value: verdict.value });
      return;
    }
    const { day, because } = verdict.changesOn;
    const days = daysBetween(asOf, day);
    expect(days).toBeGreaterThan(0);
    const between = [1, days - 1, ...fractions.map((part) => Math.floor(part * days))];
    for (const step of between.filter((one) => one < days)) {
      expect(retentionEnd(record, { asOf: addDays(asOf, step), rules })).toMatchObject({ value: verdict.value });
    }
    const changed = retentionEnd(record, { asOf: day, rules });
    expect(because).toBe("appraisal-due");
    expect(changed).toMatchObject({ value: { ...verdict.value, standing: "ended" } });
    expect(changed.reasons.map(({ code }) => code)).toEqual([verdict.reasons[0]?.code, because]);
  });

  test.prop([fixedTerms, retentionReadings], { numRuns: 3000 })(
    "assumes the readings that move the end, and no reading of the date that does not",
    (record, readings) => {
      const chosen = {
        ...readings,
        incompleteDate: readings.incompleteDate === "reject" ? "latest" : readings.incompleteDate,
      } as const;
      const rules = withReadings(chosen);
      const verdict = retentionEnd(record, { asOf: "2023-06-30", rules });
      const assumed = verdict.kind === "decided" ? verdict.assumed.map(({ interpretation }) => interpretation) : [];
      const dateReading = record.date?.precision === "range" ? "volumeFormationDate" : "incompleteDate";
      const ends = (patch: Partial<RetentionRules>) => endDayOf(record, withReadings({ ...chosen, ...patch }));
      expect(assumed).toContain("retentionStart");
      expect(assumed.includes("counting")).toBe(chosen.retentionStart === "exact-day");
      expect(assumed.includes(dateReading)).toBe(
        ends({ [dateReading]: "latest" }) !== ends({ [dateReading]: "earliest" }),
      );
      expect(assumed.length).toBe(new Set(assumed).size);
    },
  );

  test.prop([formed, formed, terms, retentionReadings], RUNS)(
    "lets a later record never end earlier",
    (one, other, term, readings) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      const end = (day: CivilDay) =>
        endDayOf({ retentionPeriod: `${term}-years`, date: { earliest: day, latest: day } }, withReadings(readings))!;
      expect(end(first) <= end(second)).toBe(true);
    },
  );

  test.prop([formed, formed, terms, retentionReadings, fc.constantFrom("filing-day", "case-closed")], RUNS)(
    "lets a term that is filed later, or whose event comes later, never end earlier",
    (one, other, term, readings, retentionStart) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      const end = (day: CivilDay) =>
        endDayOf(
          { retentionPeriod: `${term}-years`, retentionStart, filedOn: day, startedOn: day },
          withReadings(readings),
          "2399-01-01",
        )!;
      expect(end(first) <= end(second)).toBe(true);
    },
  );

  test.prop([knownDates, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), retentionReadings], RUNS)(
    "lets a longer term end later",
    (date, some, more, readings) => {
      const end = (term: number) => endDayOf({ retentionPeriod: `${term}-years`, date }, withReadings(readings));
      const [sooner, later] = [end(some), end(some + more)];
      if (sooner === undefined) expect(later).toBeUndefined();
      else expect(sooner < later!).toBe(true);
    },
  );
});

describe("the bounds of an old class", () => {
  test.prop([formed, fc.nat({ max: 9000 }), fc.constantFrom("long-term", "short-term"), retentionReadings], RUNS)(
    "hold the end of every term of the window from every day of the range, or are not given at all",
    (first, length, period, readings) => {
      const last = addDays(first, length);
      const rules = withReadings(readings);
      const verdict = retentionEnd(
        { retentionPeriod: period, date: { earliest: first, latest: last, precision: "range" } },
        { asOf: "2023-06-30", rules },
      );
      const bounds = verdict.kind === "undetermined" ? verdict.bounds : undefined;
      const of1983 = period === "short-term" && "1984-01-01" <= first && last < "1988-01-01";
      // From any other start the same years end on other days than these.
      const isFromYearEnd = rules.retentionStart === "year-end";
      if (!isFromYearEnd || (!of1983 && (first < "1988-01-01" || last >= "2007-01-01"))) {
        expect(bounds).toBeUndefined();
        return;
      }
      const [fewest, most] = period === "long-term" ? [16, 50] : [undefined, 15];
      expect(bounds).toEqual({
        ...(fewest === undefined ? {} : { earliest: `${yearOf(first) + fewest + 1}-01-01` }),
        latest: `${yearOf(last) + most + 1}-01-01`,
      });
    },
  );
});

describe("appraisalDueTotaller", () => {
  const subjects = fc
    .tuple(retentionSubjects, fc.constantFrom("0012", "0013"), fc.constantFrom("volume", "item"))
    .map(([record, fondsNo, level]): AppraisalDueSubject => ({ ...record, fondsNo, level }));

  test.prop([fc.array(subjects, { maxLength: 20 }), today, retentionReadings], RUNS)(
    "counts what the list lists, every record in one group",
    (records, asOf, readings) => {
      const options = { asOf, rules: withReadings(readings) };
      const list = dueForAppraisal(records, options);
      const totaller = appraisalDueTotaller(options);
      for (const record of records) totaller.add(record);
      const totals = totaller.result();
      expect(totals.asked).toBe(list.asked);
      expect(totals.due).toEqual({
        records: list.due.length,
        extent: totalExtent(list.due.map(({ record }) => record)),
      });
      expect(totals.undetermined.records).toBe(list.undetermined.length);
      expect(totals.groups.reduce((sum, group) => sum + group.records, 0)).toBe(list.due.length);
      expect(totals.byMissing.reduce((sum, group) => sum + group.records, 0)).toBe(list.undetermined.length);
      const stream = [...appraisalDues(records, options)];
      expect(stream.filter(({ kind }) => kind === "due").map(({ record }) => record)).toEqual(
        list.due.map(({ record }) => record),
      );
    },
  );
});

describe("dueForAppraisal", () => {
  test.prop([fc.array(retentionSubjects, { maxLength: 12 }), today, retentionReadings], RUNS)(
    "lists what retentionEnd finds ended, and nothing else",
    (records, asOf, readings) => {
      const rules = withReadings(readings);
      const verdicts = records.map((record) => retentionEnd(record, { asOf, rules }));
      const list = dueForAppraisal(records, { asOf, rules });
      expect(list.due.map(({ verdict }) => verdict)).toEqual(
        verdicts.filter((verdict) => verdict.kind === "decided" && verdict.value.standing === "ended"),
      );
      expect(list.undetermined.map(({ verdict }) => verdict)).toEqual(
        verdicts.filter(({ kind }) => kind === "undetermined"),
      );
      expect(list.asked).toBe(records.length);
    },
  );

  test.prop([fc.array(fixedTerms, { maxLength: 12 }), today, fc.integer({ min: 1, max: 40 }), retentionReadings], RUNS)(
    "lists for a span what it lists for its days",
    (records, asOf, length, readings) => {
      const rules = withReadings(readings);
      const middle = records[0] === undefined ? asOf : (endDayOf(records[0], rules) ?? asOf);
      const from = addDays(middle, -10);
      const listed = (first: CivilDay, until: CivilDay) =>
        dueForAppraisal(records, { asOf, rules, within: { from: first, until } }).due.map(({ record }) => record);
      const ofDays = Array.from({ length }, (_, at) => listed(addDays(from, at), addDays(from, at + 1))).flat();
      const ofSpan = listed(from, addDays(from, length));
      expect(ofDays).toHaveLength(ofSpan.length);
      expect(new Set(ofDays)).toEqual(new Set(ofSpan));
    },
  );
});
