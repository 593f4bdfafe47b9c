import { fc } from "@fast-check/vitest";
import { TRANSFER_EXTENSION_GROUNDS, type TransferSubject } from "lantai/accession";
import { addDays, type CivilDay, civilDay } from "lantai/dates";
import { COUNTINGS, type FormationDate, INCOMPLETE_DATE_READINGS, VOLUME_DATE_READINGS } from "lantai/law";
import {
  type Deferral,
  type OpeningSubject,
  UNDATED_RECORD_READINGS,
  VOLUME_OPENING_READINGS,
} from "lantai/open-appraisal";
import { RETENTION_STARTS, type RetentionSubject } from "lantai/retention";
import { civilDays } from "../foundation/dates/arbitrary-days.js";

/** Days on which an archives of today may ask, from the first closure period on. */
export const askingDays: fc.Arbitrary<CivilDay> = fc.nat({ max: 20_000 }).map((days) => addDays("1988-01-01", days));

const formationDays: fc.Arbitrary<CivilDay> = fc.nat({ max: 36_000 }).map((days) => addDays("1940-01-01", days));

const wholeDates = formationDays.map((day): FormationDate => ({ earliest: day, latest: day, precision: "day" }));

const years = fc
  .integer({ min: 1940, max: 2038 })
  .map(
    (year): FormationDate => ({ earliest: civilDay(year, 1, 1), latest: civilDay(year, 12, 31), precision: "year" }),
  );

const ranges = fc
  .tuple(formationDays, fc.nat({ max: 4000 }))
  .map(([day, length]): FormationDate => ({ earliest: day, latest: addDays(day, length), precision: "range" }));

/** Dates that are one day, a year, or a range. */
export const knownDates: fc.Arbitrary<FormationDate> = fc.oneof(wholeDates, years, ranges);

/** Dates that are as good as none. */
export const uselessDates: fc.Arbitrary<FormationDate> = fc.constantFrom<FormationDate>(
  {},
  { precision: "unknown" },
  { earliest: "9999-12-31", latest: "9999-12-31" },
  { earliest: "1990-01-01", latest: "9999-12-31" },
  { earliest: "9999-01-01" },
  { latest: "9999-12-31" },
  { earliest: "2000-01-01", latest: "1990-01-01" },
  { earliest: "1997-6-30", latest: "1997-6-30" },
  { earliest: "1997-02-30", latest: "1997-02-30" },
  { earliest: "0-0-0", latest: "1e9-1-1" },
);

const anyDates = fc.oneof(
  knownDates,
  uselessDates,
  civilDays.map((earliest) => ({ earliest })),
  civilDays.map((latest) => ({ latest })),
);

const anyYears = fc.oneof(
  fc.integer({ min: 1940, max: 2038 }),
  fc.constantFrom(Number.NaN, 1e9, -1, 0, 9999, 1997.5, Number.POSITIVE_INFINITY),
);

const deferrals: fc.Arbitrary<Deferral> = fc.record(
  {
    grounds: fc.subarray(["state-secret", "third-party-rights", "otherwise-unsuitable", "constructor"]),
    decidedOn: fc.oneof(askingDays, civilDays),
    agreement: fc.record({ on: askingDays }),
    approvals: fc.constantFrom<Deferral["approvals"] & object>(
      [],
      [{ authority: "same-level", act: "review", on: "2022-11-01" }],
    ),
    nextAssessmentDay: askingDays,
  },
  { requiredKeys: ["grounds", "decidedOn"] },
);

export const openingSubjects: fc.Arbitrary<OpeningSubject> = fc.record(
  {
    date: anyDates,
    year: anyYears,
    secrecyMark: fc.constantFrom(
      "",
      "　",
      "机密★20年",
      "秘　密",
      "★机密",
      "机密",
      "绝密★30年",
      "秘密★解密条件：公布之日",
      "机密★长期",
      "機密",
      "内部",
      "constructor",
      "\ud800",
    ),
    declassifiedOn: civilDays,
    publishedOn: formationDays,
    conditionMetOn: formationDays,
    category: fc.constantFrom("economy", "education", "personnel", "__proto__"),
    deferral: deferrals,
    openingStatus: fc.constantFrom(
      "unreviewed",
      "open",
      "deferred",
      "partial",
      "legacy-controlled",
      "__proto__" as "open",
    ),
    custody: fc.constantFrom("archives", "archives", "archives", "unit"),
  },
  { requiredKeys: [] },
);

/** Records that open on a day of their own, or were destroyed on one. */
export const datedSubjects: fc.Arbitrary<OpeningSubject> = fc
  .tuple(
    openingSubjects,
    fc.record(
      {
        openedOn: fc.oneof(askingDays, civilDays),
        destroyed: fc.record({ on: askingDays, registerNo: fc.constant("1") }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([record, own]) => ({ ...record, ...own }));

export const retentionSubjects: fc.Arbitrary<RetentionSubject> = fc.record(
  {
    retentionPeriod: fc.oneof(
      fc.constantFrom("permanent", "long-term", "short-term", "10-years", "30-years"),
      fc.integer({ min: -1, max: 202 }).map((term) => `${term}-years` as const),
      fc
        .constantFrom("abc-years", "-years", "NaN-years", "1e9-years", "30", "", "constructor")
        .map((text) => text as "30-years"),
    ),
    year: anyYears,
    date: anyDates,
  },
  { requiredKeys: [] },
);

/** Records of every body of rules, with starts of their own. */
export const startedSubjects: fc.Arbitrary<RetentionSubject> = fc
  .tuple(
    retentionSubjects,
    fc.record(
      {
        regime: fc.constantFrom("accounting", "science-technology", "construction", "rail", "constructor"),
        retentionStart: fc.constantFrom(...RETENTION_STARTS, "asset-disposed", "case-closed", "constructor"),
        filedOn: civilDays,
        startedOn: fc.oneof(civilDays, fc.constantFrom("not-yet", "2023-02-30", "9999-12-31")),
        destroyed: fc.record({ on: civilDays, registerNo: fc.constant("2023-1") }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([record, own]) => ({ ...record, ...own }) as RetentionSubject);

/** Records that a unit keeps, with what was consented and what happened. */
export const transferSubjects: fc.Arbitrary<TransferSubject> = fc.record(
  {
    custody: fc.constantFrom("unit" as const, "unit" as const, "archives" as const, "elsewhere" as "unit"),
    date: fc.oneof(knownDates, uselessDates),
    year: fc.oneof(fc.integer({ min: 1940, max: 2038 }), fc.constantFrom(Number.NaN, 0, 9999, 1997.5)),
    retentionPeriod: fc.constantFrom(
      "permanent" as const,
      "10-years" as const,
      "30-years" as const,
      "short-term" as const,
    ),
    unit: fc.constantFrom("a", "b", "constructor"),
    unitKind: fc.constantFrom("government", "family-or-person", "__proto__"),
    transferExtension: fc.record(
      { ground: fc.constantFrom(...TRANSFER_EXTENSION_GROUNDS), consentedOn: civilDays, until: civilDays },
      { requiredKeys: [] },
    ),
    transferEvents: fc.array(
      fc.record({ kind: fc.constantFrom("unit-dissolved", "unsafe-storage", "toString"), on: civilDays }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["custody"] },
);

/** The readings of the opening rules. */
export const openingReadings = fc.record({
  counting: fc.constantFrom(...COUNTINGS),
  incompleteDate: fc.constantFrom(...INCOMPLETE_DATE_READINGS),
  volumeFormationDate: fc.constantFrom(...VOLUME_OPENING_READINGS),
  undatedRecord: fc.constantFrom(...UNDATED_RECORD_READINGS),
});

/** The readings of the retention rules. */
export const retentionReadings = fc.record({
  // A term that runs from filing needs a day that these records do not have; it has laws of its own.
  retentionStart: fc.constantFrom(...RETENTION_STARTS.filter((start) => start !== "filing-day")),
  counting: fc.constantFrom(...COUNTINGS),
  incompleteDate: fc.constantFrom(...INCOMPLETE_DATE_READINGS),
  volumeFormationDate: fc.constantFrom(...VOLUME_DATE_READINGS),
});
