import { TRANSFER_RULES, type TransferSubject, transferAssessor } from "lantai/accession";
import { addDays, type CivilDay, parseUncertainDate } from "lantai/dates";
import { INSTRUMENTS } from "lantai/law";
import {
  deferralApproval,
  OPENING_RULES,
  type OpeningSubject,
  openingAssessor,
  reviewPartiesAssessor,
} from "lantai/open-appraisal";
import { RETENTION_RULES, type RetentionSubject, retentionAssessor } from "lantai/retention";
import type { Verdict } from "lantai/verdicts";
import { describe, expect, test } from "vitest";
import { COMPLETE_DEFERRAL } from "../cases/opening-questions.js";
import { EVENTS, REVIEW_PARTIES } from "../cases/review-parties.js";

const FIRST_DAY = "1985-01-01";
const LAST_DAY = "2026-12-31";

function dated(text: string) {
  return { date: parseUncertainDate(text).date! };
}

const OPENING_RECORDS: readonly OpeningSubject[] = [
  dated("19400101"),
  dated("19660301"),
  dated("19930504"),
  dated("1999"),
  dated("19880101-20011231"),
  dated("不详"),
  { year: 1990 },
  { ...dated("19930504"), custody: "unit" },
  { ...dated("19930504"), secrecyMark: "机密★20年" },
  { ...dated("19930504"), secrecyMark: "机密★20年", declassifiedOn: "2013-05-04" },
  { ...dated("19930504"), openingStatus: "open" },
  { ...dated("19930504"), openingStatus: "deferred" },
  { ...dated("19930504"), openingStatus: "partial" },
  { ...dated("19930504"), openingStatus: "legacy-controlled" },
  { openingStatus: "legacy-controlled", year: 2000 },
  { ...dated("19930504"), secrecyMark: "绝密★60年" },
  { ...dated("19930504"), secrecyMark: "绝密★长期", publishedOn: "2013-05-04" },
  { ...dated("20100504"), category: "education" },
  { ...dated("19930504"), openingStatus: "deferred", deferral: COMPLETE_DEFERRAL },
  { ...dated("19930504"), openingStatus: "deferred", deferral: { grounds: [], decidedOn: "1995-01-01" } },
];

const RETENTION_RECORDS: readonly RetentionSubject[] = [
  { retentionPeriod: "permanent", year: 1990 },
  { retentionPeriod: "30-years", year: 1990 },
  { retentionPeriod: "10-years", year: 2008 },
  { retentionPeriod: "10-years", ...dated("2012") },
  { retentionPeriod: "10-years" },
  { retentionPeriod: "long-term", year: 1990 },
  { retentionPeriod: "short-term", year: 1985 },
  { year: 1990 },
];

const TRANSFER_RECORDS: readonly TransferSubject[] = [
  { custody: "unit", ...dated("19750504") },
  { custody: "unit", ...dated("20130504"), transferEvents: [{ kind: "unit-dissolved", on: "1990-01-01" }] },
  { custody: "unit", ...dated("20180504"), transferEvents: [{ kind: "unsafe-storage", on: "1990-01-01" }] },
  { custody: "unit", ...dated("1990"), transferExtension: { ground: "confidential", consentedOn: "2000-01-01" } },
  { custody: "unit", year: 1990, retentionPeriod: "10-years" },
  { custody: "unit", unitKind: "family-or-person" },
];

/** Every instrument's days, written out once more so that the test does not ask the code it tests. */
const IN_FORCE = new Map(
  INSTRUMENTS.map(({ id, inForceFrom, repealedFrom }) => [id, [inForceFrom, repealedFrom ?? "9999"]]),
);

function staleCitations(verdict: Verdict<unknown>, asOf: CivilDay): string[] {
  return verdict.reasons.flatMap(({ code, citations }) =>
    citations.flatMap(({ instrument }) => {
      const [from, until] = IN_FORCE.get(instrument) ?? ["9999", "9999"];
      return from! <= asOf && asOf < until! ? [] : [`${asOf}: ${code} cites ${instrument}`];
    }),
  );
}

describe(`every answer from ${FIRST_DAY} to ${LAST_DAY}`, () => {
  test("cites only what is in force on its day, and rests on its day", () => {
    const stale: string[] = [];
    const cited = new Set<string>();
    let days = 0;
    for (let asOf: CivilDay = FIRST_DAY; asOf <= LAST_DAY; asOf = addDays(asOf, 1)) {
      days += 1;
      const verdicts = [
        ...OPENING_RECORDS.map(openingAssessor({ asOf, rules: OPENING_RULES })),
        ...RETENTION_RECORDS.map(retentionAssessor({ asOf, rules: RETENTION_RULES })),
        ...TRANSFER_RECORDS.map(transferAssessor({ asOf, rules: TRANSFER_RULES, archivesLevel: "county" })),
      ];
      const parties = reviewPartiesAssessor({ asOf, rules: OPENING_RULES, events: EVENTS });
      const others = [
        ...REVIEW_PARTIES.map(({ record }) => parties(record)),
        deferralApproval(asOf, { rules: OPENING_RULES }),
      ];
      for (const verdict of [...verdicts, ...others]) {
        stale.push(...staleCitations(verdict, asOf));
        if (verdict.basis.asOf !== asOf) stale.push(`${asOf}: rests on ${verdict.basis.asOf}`);
        for (const { citations } of verdict.reasons) {
          for (const { instrument, article = "" } of citations) cited.add(`${instrument} ${article}`.trim());
        }
      }
    }
    expect(days).toBe(15_340);
    expect(stale).toEqual([]);
    expect([...cited].sort()).toEqual([
      "archives-general-rules-1983",
      "archives-law-1987 19",
      "archives-law-2020 15",
      "archives-law-2020 16",
      "archives-law-2020 20",
      "archives-law-2020 27",
      "archives-law-2020 30",
      "collecting-scope-provisions-2011",
      "implementation-measures-1990",
      "implementation-measures-1999 13",
      "implementation-measures-1999 19",
      "implementation-regulations-2024 20",
      "implementation-regulations-2024 24",
      "implementation-regulations-2024 30",
      "implementation-regulations-2024 31",
      "opening-measures-2022 14",
      "opening-measures-2022 15",
      "opening-measures-2022 17",
      "opening-measures-2022 7",
      "opening-measures-2022 8",
      "retention-provisions-1987 1",
      "retention-rules-2006 6",
      "secrecy-law-2024 20",
      "secrecy-law-2024 24",
      "secrecy-regulations-2014 13",
      "secrecy-regulations-2014 16",
      "secrecy-regulations-2024 19",
      "secrecy-regulations-2024 22",
    ]);
  });

  test("changes only on the first day of a text or when the record comes of age", () => {
    const record = OPENING_RECORDS[2]!;
    const changes: [CivilDay, string][] = [];
    let before = "";
    for (let asOf: CivilDay = FIRST_DAY; asOf <= LAST_DAY; asOf = addDays(asOf, 1)) {
      const verdict = openingAssessor({ asOf, rules: OPENING_RULES })(record);
      const standing = verdict.kind === "decided" ? verdict.value.outcome : verdict.kind;
      if (standing !== before) changes.push([asOf, standing]);
      before = standing;
    }
    expect(changes).toEqual([
      ["1985-01-01", "undetermined"],
      ["1988-01-01", "not-yet-due"],
      ["2021-01-01", "review-due"],
    ]);
  });

  test("gives the reasons of a record kept by its unit and of a controlled one by the texts of the day", () => {
    const told = (verdict: Verdict<unknown>) => verdict.reasons.map(({ code }) => code).join(", ");
    const changes = { unit: [] as [CivilDay, string][], control: [] as [CivilDay, string][] };
    for (let asOf: CivilDay = FIRST_DAY; asOf <= LAST_DAY; asOf = addDays(asOf, 1)) {
      const assess = openingAssessor({ asOf, rules: OPENING_RULES });
      const answers = {
        unit: told(assess({ custody: "unit" })),
        control: told(assess({ ...dated("19930504"), openingStatus: "legacy-controlled" })),
      };
      for (const record of ["unit", "control"] as const) {
        if (changes[record].at(-1)?.[1] !== answers[record]) changes[record].push([asOf, answers[record]]);
      }
    }
    expect(changes).toEqual({
      unit: [
        ["1985-01-01", "not-held"],
        ["2021-01-01", "not-held, unit-gives-opinion"],
      ],
      control: [
        ["1985-01-01", "review-held"],
        ["2022-08-01", "legacy-control, closure-complete"],
      ],
    });
  });
});
