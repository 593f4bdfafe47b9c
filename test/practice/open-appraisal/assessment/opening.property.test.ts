import { fc, test } from "@fast-check/vitest";
import { addDays, type CivilDay, civilDay, dayNumber, daysBetween } from "lantai/dates";
import {
  COUNTINGS,
  type Counting,
  completionDay,
  type FormationDate,
  usableBounds,
  VOLUME_DATE_READINGS,
} from "lantai/law";
import {
  dueForOpening,
  extendOpeningRules,
  OPENING_RULES,
  type OpeningRules,
  type OpeningSubject,
  openingAssessment,
  openingAssessor,
  openingCalendar,
} from "lantai/open-appraisal";
import { SECRECY_RULES, secrecyStanding } from "lantai/secrecy";
import { describe, expect } from "vitest";
import { askingDays, datedSubjects, knownDates, openingReadings, openingSubjects } from "../../arbitrary-records.js";

const RUNS = { numRuns: 1500 } as const;

const whole = (day: CivilDay): FormationDate => ({ earliest: day, latest: day });
const later = (...days: CivilDay[]) => days.sort().at(-1)!;

/** The closed form of the general rule: 30 years from 1988, 25 years from 2021, whichever comes first. */
function closedForm(formed: CivilDay, counting: Counting): CivilDay {
  const thirty = later("1988-01-01", completionDay(formed, 30, counting));
  const twentyFive = later("2021-01-01", completionDay(formed, 25, counting));
  return [thirty, twentyFive].sort()[0]!;
}

function withReadings(readings: Partial<OpeningRules>): OpeningRules {
  return extendOpeningRules(OPENING_RULES, { id: "ours", ...readings });
}

function outcomeOf(record: OpeningSubject, asOf: CivilDay, rules: OpeningRules = OPENING_RULES) {
  const verdict = openingAssessment(record, { asOf, rules });
  return verdict.kind === "decided" ? verdict.value.outcome : verdict.kind;
}

const formed = fc.nat({ max: 36_000 }).map((days) => addDays("1940-01-01", days));
const countings = fc.constantFrom(...COUNTINGS);

/** What may be done with a record, from nothing to a review that has to be held. */
const NEARER = ["not-yet-due", "may-open-early", "review-due"];

describe("openingAssessment", () => {
  test.prop([formed, askingDays, countings], { numRuns: 5000 })(
    "agrees with the closed form",
    (day, asOf, counting) => {
      const verdict = openingAssessment({ date: whole(day) }, { asOf, rules: withReadings({ counting }) });
      const dueDay = closedForm(day, counting);
      expect(verdict).toMatchObject({
        kind: "decided",
        value: { outcome: dueDay <= asOf ? "review-due" : "not-yet-due", dueDay },
      });
    },
  );

  test.prop([formed, askingDays, openingReadings], RUNS)("agrees with the kernel", (day, asOf, readings) => {
    const options = { asOf, rules: withReadings(readings) };
    const isDue = openingCalendar(options).isDue(dayNumber(day));
    expect(outcomeOf({ date: whole(day) }, asOf, options.rules)).toBe(isDue ? "review-due" : "not-yet-due");
  });

  test.prop([openingSubjects, askingDays, openingReadings], { numRuns: 5000 })(
    "never throws, and gives the same answer compiled, again, and by rules from JSON",
    (record, asOf, readings) => {
      const rules = withReadings(readings);
      const revived: OpeningRules = JSON.parse(JSON.stringify(rules));
      const verdict = openingAssessment(record, { asOf, rules });
      expect(openingAssessor({ asOf, rules })(record)).toEqual(verdict);
      expect(openingAssessment(record, { asOf, rules: revived })).toEqual(verdict);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      expect(verdict.reasons.length).toBeGreaterThan(0);
    },
  );

  test.prop([openingSubjects, askingDays, openingReadings], { numRuns: 5000 })(
    "finds a review due only with proof of the record's age",
    (record, asOf, readings) => {
      const rules = withReadings(readings);
      if (outcomeOf(record, asOf, rules) !== "review-due") return;
      expect(record.custody).not.toBe("unit");
      expect(["open", "partial"]).not.toContain(record.openingStatus);
      if (record.openingStatus === "deferred") expect(record.deferral!.decidedOn > asOf).toBe(true);
      if (record.openingStatus === "legacy-controlled") expect(asOf >= "2022-08-01").toBe(true);
      const secrecy = secrecyStanding(record, { asOf, rules: SECRECY_RULES });
      expect(secrecy).toMatchObject({
        kind: "decided",
        value: { standing: expect.stringMatching(/^(not-secret|declassified)$/) },
      });
      const { earliest, latest } = usableBounds(record.date);
      const isYear = Number.isInteger(record.year) && record.year! > 0 && record.year! <= 9000;
      const proofs = [
        latest === undefined ? undefined : (earliest ?? latest),
        latest,
        isYear && latest === undefined && rules.undatedRecord === "filing-year"
          ? civilDay(record.year!, 12, 31)
          : undefined,
      ];
      expect(proofs.some((day) => day !== undefined && closedForm(day, readings.counting) <= asOf)).toBe(true);
    },
  );

  test.prop([knownDates, askingDays, countings], RUNS)(
    "with the latest days, finds a review due only when every day that the record can be is due",
    (date, asOf, counting) => {
      if (outcomeOf({ date }, asOf, withReadings({ counting })) !== "review-due") return;
      expect(outcomeOf({ date: whole(date.latest!) }, asOf, withReadings({ counting }))).toBe("review-due");
      expect(outcomeOf({ date: whole(date.earliest!) }, asOf, withReadings({ counting }))).toBe("review-due");
    },
  );

  test.prop([knownDates, askingDays, openingReadings], RUNS)(
    "never becomes due by losing its date, unless its year proves it",
    (date, asOf, readings) => {
      const rules = withReadings(readings);
      const year = Number(date.latest!.slice(0, 4));
      expect(outcomeOf({}, asOf, rules)).toBe("undetermined");
      if (outcomeOf({ date, year }, asOf, rules) !== "not-yet-due") return;
      if (rules.incompleteDate === "latest" && rules.volumeFormationDate === "latest") {
        expect(outcomeOf({ year }, asOf, rules)).toBe("undetermined");
      }
    },
  );

  test.prop(
    [
      datedSubjects,
      askingDays,
      openingReadings,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 15 }),
    ],
    RUNS,
  )("changes on the day that changesOn says and on no day before", (record, asOf, readings, fractions) => {
    const rules = withReadings(readings);
    const verdict = openingAssessment(record, { asOf, rules });
    if (verdict.kind !== "decided" || verdict.changesOn === undefined) return;
    const { day, because } = verdict.changesOn;
    const days = daysBetween(asOf, day);
    expect(days).toBeGreaterThan(0);
    const between = [1, days - 1, ...fractions.map((part) => Math.floor(part * days))];
    for (const step of between.filter((one) => one < days)) {
      expect(openingAssessment(record, { asOf: addDays(asOf, step), rules })).toMatchObject({ value: verdict.value });
    }
    const changed = openingAssessment(record, { asOf: day, rules });
    expect(changed.kind === "decided" ? changed.value : changed.kind).not.toEqual(verdict.value);
    expect(changed.reasons.map(({ code }) => code)).toContain(because);
  });

  test.prop([datedSubjects, askingDays, openingReadings, fc.nat({ max: 4000 })], RUNS)(
    "never changes without changesOn",
    (record, asOf, readings, later) => {
      const rules = withReadings(readings);
      const verdict = openingAssessment(record, { asOf, rules });
      if (verdict.kind !== "decided" || verdict.changesOn !== undefined) return;
      const after = openingAssessment(record, { asOf: addDays(asOf, later), rules });
      expect(after).toMatchObject({ kind: "decided", value: verdict.value });
    },
  );

  test.prop([knownDates, askingDays, openingReadings], RUNS)(
    "assumes a reading exactly when another choice of it gives another outcome under some choice of the others",
    (date, asOf, readings) => {
      const chosen = {
        ...readings,
        incompleteDate: readings.incompleteDate === "reject" ? "latest" : readings.incompleteDate,
        volumeFormationDate: readings.volumeFormationDate === "each-item" ? "latest" : readings.volumeFormationDate,
      } as const;
      const dateReading = date.precision === "range" ? "volumeFormationDate" : "incompleteDate";
      const outcome = (counting: Counting, reading: "latest" | "earliest") =>
        outcomeOf({ date }, asOf, withReadings({ ...chosen, counting, [dateReading]: reading }));
      const verdict = openingAssessment({ date }, { asOf, rules: withReadings(chosen) });
      const assumed = verdict.kind === "decided" ? verdict.assumed : [];

      const countingMatters = VOLUME_DATE_READINGS.some((reading) =>
        COUNTINGS.some((counting) => outcome(counting, reading) !== outcome(chosen.counting, reading)),
      );
      const dateMatters = COUNTINGS.some((counting) => outcome(counting, "latest") !== outcome(counting, "earliest"));
      expect(assumed).toEqual([
        ...(countingMatters ? [{ interpretation: "counting", choice: chosen.counting }] : []),
        ...(dateMatters ? [{ interpretation: dateReading, choice: chosen[dateReading] }] : []),
      ]);

      const outcomes = COUNTINGS.flatMap((counting) =>
        VOLUME_DATE_READINGS.map((reading) => outcome(counting, reading)),
      );
      expect(assumed.length === 0).toBe(new Set(outcomes).size === 1);
    },
  );

  test.prop([fc.integer({ min: 1940, max: 2038 }), askingDays, openingReadings], RUNS)(
    "finds an undated record due exactly when the last day of its filing year is, where that is the reading",
    (year, asOf, readings) => {
      const rules = withReadings(readings);
      const verdict = openingAssessment({ year }, { asOf, rules });
      const dueDay = closedForm(civilDay(year, 12, 31), readings.counting);
      const isDue = readings.undatedRecord === "filing-year" && dueDay <= asOf;
      expect(verdict).toMatchObject(
        isDue
          ? { kind: "decided", value: { outcome: "review-due", dueDay } }
          : { kind: "undetermined", missing: ["date"] },
      );
      const assumed = verdict.kind === "decided" ? verdict.assumed.at(-1) : undefined;
      expect(assumed).toEqual(isDue ? { interpretation: "undatedRecord", choice: "filing-year" } : undefined);
    },
  );

  test.prop([openingSubjects, askingDays, openingReadings], { numRuns: 5000 })(
    "says the same of a record that was declassified long ago as of one that was never marked",
    (record, asOf, readings) => {
      const rules = withReadings(readings);
      const { secrecyMark: _mark, declassifiedOn: _day, publishedOn: _published, deferral: _why, ...unmarked } = record;
      const ask = (subject: OpeningSubject) => {
        const { reasons, ...answer } = openingAssessment(subject, { asOf, rules });
        return answer;
      };
      const marked = { ...unmarked, secrecyMark: "绝密★长期" };
      expect(ask({ ...marked, declassifiedOn: "1940-01-01" })).toEqual(ask(unmarked));
      const early = ask({ ...marked, declassifiedOn: addDays(asOf, 1) });
      if (record.custody === "unit") expect(early).toEqual(ask(unmarked));
      else expect(early).toMatchObject({ kind: "undetermined", missing: ["declassificationCondition"] });
    },
  );

  test.prop(
    [
      openingSubjects,
      askingDays,
      openingReadings,
      fc.subarray(["date", "declassifiedOn", "publishedOn", "conditionMetOn", "category"]),
    ],
    { numRuns: 5000 },
  )("never stands nearer to opening by losing a fact", (record, asOf, readings, lost) => {
    const rules = withReadings(readings);
    const { year: _year, openingStatus: _status, ...known } = record;
    const poorer = Object.fromEntries(Object.entries(known).filter(([key]) => !(lost as string[]).includes(key)));
    const nearness = (subject: OpeningSubject) => NEARER.indexOf(outcomeOf(subject, asOf, rules));
    expect(nearness(poorer)).toBeLessThanOrEqual(nearness(known));
  });

  test.prop([openingSubjects, askingDays], { numRuns: 5000 })("lets no state secret be reviewed", (record, asOf) => {
    if (record.custody === "unit") return;
    const secrecy = secrecyStanding(record, { asOf, rules: SECRECY_RULES });
    const outcome = outcomeOf(record, asOf);
    expect(outcome === "secret").toBe(secrecy.kind === "decided" && secrecy.value.standing === "secret");
    if (secrecy.kind === "undetermined") expect(outcome).toBe("undetermined");
  });

  test.prop([knownDates, askingDays, countings], RUNS)(
    "judges a volume whose items are asked one by one only where both its ends agree",
    (date, asOf, counting) => {
      const rules = withReadings({ counting, volumeFormationDate: "each-item" });
      const ends = [date.earliest!, date.latest!].map((day) => outcomeOf({ date: whole(day) }, asOf, rules));
      const expected = date.precision !== "range" || ends[0] === ends[1] ? ends[1] : "undetermined";
      expect(outcomeOf({ date }, asOf, rules)).toBe(expected);
    },
  );

  test.prop([formed, formed, askingDays, countings], RUNS)(
    "lets a later record never fall due earlier",
    (one, other, asOf, counting) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      const { dueDay } = openingCalendar({ asOf, rules: withReadings({ counting }) });
      expect(dueDay(first)! <= dueDay(second)!).toBe(true);
    },
  );

  test.prop([formed, askingDays, countings, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })], RUNS)(
    "lets a longer closure period never fall due earlier",
    (day, asOf, counting, some, more) => {
      const dueDay = (years: number) => {
        const [first, second] = OPENING_RULES.closurePeriods;
        const rules = withReadings({ counting, closurePeriods: [first!, { ...second!, years }] });
        return openingCalendar({ asOf, rules }).dueDay(day)!;
      };
      expect(dueDay(some) <= dueDay(some + more)).toBe(true);
    },
  );
});

describe("dueForOpening", () => {
  const holdings = fc.array(openingSubjects, { maxLength: 12 });

  test.prop([holdings, askingDays, openingReadings], RUNS)(
    "lists what openingAssessment finds due, and nothing else",
    (records, asOf, readings) => {
      const rules = withReadings(readings);
      const list = dueForOpening(records, { asOf, rules });
      const verdicts = records.map((record) => openingAssessment(record, { asOf, rules }));
      expect(list.due.map(({ record }) => record)).toEqual(
        records.filter((record) => ["review-due", "reassessment-due"].includes(outcomeOf(record, asOf, rules))),
      );
      expect(list.undetermined.map(({ verdict }) => verdict)).toEqual(
        verdicts.filter(({ kind }) => kind === "undetermined"),
      );
      expect(list.asked).toBe(records.length);
      for (const { dueDay } of list.due) expect(dueDay <= asOf).toBe(true);
    },
  );

  test.prop(
    [
      fc.array(fc.record({ date: knownDates }), { maxLength: 12 }),
      askingDays,
      formed,
      fc.integer({ min: 1, max: 40 }),
      openingReadings,
    ],
    RUNS,
  )("lists for a span what it lists for its days", (records, asOf, near, length, readings) => {
    const rules = withReadings(readings);
    const from = addDays(closedForm(records[0]?.date.latest ?? near, readings.counting), -10);
    const listed = (first: CivilDay, until: CivilDay) =>
      dueForOpening(records, { asOf, rules, within: { from: first, until } }).due.map(({ record }) => record);
    const days = Array.from({ length }, (_, at) => addDays(from, at));
    const ofDays = days.flatMap((day) => listed(day, addDays(day, 1)));
    const ofSpan = listed(from, addDays(from, length));
    expect(ofDays).toHaveLength(ofSpan.length);
    expect(new Set(ofDays)).toEqual(new Set(ofSpan));
  });
});
