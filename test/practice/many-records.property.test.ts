import { fc, test } from "@fast-check/vitest";
import type { CivilDay } from "lantai/dates";
import type { FormationDate } from "lantai/law";
import {
  extendOpeningRules,
  OPENING_RULES,
  type OpeningSubject,
  openingAssessment,
  openingAssessor,
} from "lantai/open-appraisal";
import {
  extendRetentionRules,
  RETENTION_RULES,
  type RetentionSubject,
  retentionAssessor,
  retentionEnd,
} from "lantai/retention";
import { describe, expect } from "vitest";
import { datedSubjects, openingReadings, retentionReadings, startedSubjects } from "./arbitrary-records.js";

/** Records that come in lists share their days, so that what is remembered is asked for again. */
const sharedDays = fc.constantFrom<CivilDay>(
  "1948-12-31",
  "1992-02-29",
  "1996-02-29",
  "1998-02-28",
  "1998-06-29",
  "1998-06-30",
  "2001-01-01",
);
const sharedDates: fc.Arbitrary<FormationDate> = fc
  .tuple(sharedDays, sharedDays, fc.constantFrom("day", "month", "range"))
  .map(([earliest, latest, precision]) =>
    precision === "day" ? { earliest, latest: earliest, precision } : { earliest, latest, precision },
  );
const asking = fc.constantFrom<CivilDay>("2020-12-31", "2021-02-28", "2023-06-30", "2024-02-29", "2026-11-25");
const RUNS = { numRuns: 1000 } as const;

/** Records of a list: three in four have a shared date, and some of them only a year. */
function listsOf<T extends { readonly date?: FormationDate }>(records: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  const shared = fc.tuple(records, sharedDates).map(([record, date]): T => ({ ...record, date }));
  return fc.array(fc.oneof({ weight: 3, arbitrary: shared }, { weight: 1, arbitrary: records }), {
    minLength: 1,
    maxLength: 40,
  });
}

function withoutDecisions({ date, secrecyMark, category, openingStatus, year }: OpeningSubject): OpeningSubject {
  const facts = { date, secrecyMark, category, openingStatus, year };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

describe("openingAssessor", () => {
  const subjects = fc.oneof(datedSubjects, datedSubjects.map(withoutDecisions));

  test.prop([listsOf(subjects), asking, openingReadings], RUNS)(
    "answers every record of a list as if it had been asked alone, again too, and nobody can change an answer",
    (records, asOf, readings) => {
      const rules = extendOpeningRules(OPENING_RULES, { id: "ours", ...readings });
      const assess = openingAssessor({ asOf, rules });
      for (const record of [...records, ...records]) {
        const verdict = assess(record);
        expect(JSON.stringify(verdict)).toBe(JSON.stringify(openingAssessment(record, { asOf, rules })));
        expect([verdict, verdict.reasons, ...verdict.reasons].every(Object.isFrozen)).toBe(true);
      }
    },
  );
});

describe("retentionAssessor", () => {
  test.prop([listsOf<RetentionSubject>(startedSubjects), asking, retentionReadings], RUNS)(
    "answers every record of a list as if it had been asked alone, again too, and nobody can change an answer",
    (records, asOf, readings) => {
      const rules = extendRetentionRules(RETENTION_RULES, { id: "ours", ...readings });
      const assess = retentionAssessor({ asOf, rules });
      for (const record of [...records, ...records]) {
        const verdict = assess(record);
        expect(JSON.stringify(verdict)).toBe(JSON.stringify(retentionEnd(record, { asOf, rules })));
        expect([verdict, verdict.reasons, ...verdict.reasons].every(Object.isFrozen)).toBe(true);
      }
    },
  );
});
