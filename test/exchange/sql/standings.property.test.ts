import { fc, test } from "@fast-check/vitest";
import { TRANSFER_RULES, type TransferSubject, transferAssessor } from "lantai/accession";
import { addDays, type CivilDay, dayNumber, dayOfNumber } from "lantai/dates";
import { OPENING_RULES, type OpeningSubject, openingAssessor } from "lantai/open-appraisal";
import { RETENTION_RULES, type RetentionSubject, retentionAssessor } from "lantai/retention";
import { recordStandings, type SqlValue } from "lantai/sql";
import type { Verdict } from "lantai/verdicts";
import { describe, expect } from "vitest";
import { askingDays, datedSubjects, startedSubjects, transferSubjects } from "../../practice/arbitrary-records.js";

/** A rule, and the word for its answer. */
interface Rule<T, Value> {
  readonly assessor: (asOf: CivilDay) => (record: T) => Verdict<Value>;
  readonly outcome: (value: Value) => string;
}

/** How a record stands on a day, by the rows of its standings. */
function standingsOn(rows: readonly (readonly SqlValue[])[], day: CivilDay): readonly SqlValue[] {
  const asked = dayNumber(day);
  return rows.filter(([, , , from, until]) => Number(from) <= asked && asked < Number(until)).map((row) => row[2]!);
}

/** The days asked about, and each day on which a row begins, with the day before it. */
function daysToAsk(rows: readonly (readonly SqlValue[])[], eve: CivilDay, days: readonly CivilDay[]): CivilDay[] {
  const firsts = rows.map(([, , , from]) => dayOfNumber(Number(from)));
  return [...days, ...firsts, ...firsts.map((day) => addDays(day, -1))].filter((day) => day >= eve);
}

/** On any day from the eve of the first on, the table says once what the assessor of that day says. */
function expectSame<T, Value>(
  { assessor, outcome }: Rule<T, Value>,
  record: T,
  from: CivilDay,
  days: CivilDay[],
): void {
  const rows = recordStandings({ clock: "clock", from, assessor, outcome })("r-1", record);
  for (const day of daysToAsk(rows, addDays(from, -1), days)) {
    const verdict = assessor(day)(record);
    const word = verdict.kind === "decided" ? outcome(verdict.value) : verdict.kind;
    expect([day, ...standingsOn(rows, day)]).toEqual([day, word]);
  }
}

const OPENING: Rule<OpeningSubject, { readonly outcome: string }> = {
  assessor: (asOf) => openingAssessor({ asOf, rules: OPENING_RULES }),
  outcome: ({ outcome }) => outcome,
};
const RETENTION: Rule<RetentionSubject, { readonly standing: string }> = {
  assessor: (asOf) => retentionAssessor({ asOf, rules: RETENTION_RULES }),
  outcome: ({ standing }) => standing,
};
const TRANSFER: Rule<TransferSubject, { readonly outcome: string }> = {
  assessor: (asOf) => transferAssessor({ asOf, rules: TRANSFER_RULES, archivesLevel: "county" }),
  outcome: ({ outcome }) => outcome,
};
const days = fc.array(askingDays, { minLength: 1, maxLength: 8 });

describe("recordStandings", () => {
  test.prop([datedSubjects, askingDays, days])("says of opening what its assessor says", (record, from, asked) => {
    expectSame(OPENING, record, from, asked);
  });

  test.prop([startedSubjects, askingDays, days])("says of retention what its assessor says", (record, from, asked) => {
    expectSame(RETENTION, record, from, asked);
  });

  test.prop([transferSubjects, askingDays, days])("says of transfer what its assessor says", (record, from, asked) => {
    expectSame(TRANSFER, record, from, asked);
  });
});
