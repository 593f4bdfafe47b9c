import {
  collectionCoverage,
  dueForTransfer,
  TRANSFER_RULES,
  transferStanding,
  transfersByUnit,
} from "lantai/accession";
import { type DestroyedMark, wasDestroyed } from "lantai/catalogue";
import type { CivilDay } from "lantai/dates";
import { sentence } from "lantai/findings";
import {
  dueForOpening,
  OPENING_RULES,
  openedCatalogue,
  openingAssessment,
  openingDimension,
  openingFigures,
} from "lantai/open-appraisal";
import { READING_RULES, readingAccess } from "lantai/reading-room";
import { dueForAppraisal, RETENTION_RULES, retentionEnd } from "lantai/retention";
import { SECRECY_RULES } from "lantai/secrecy";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const destroyed: DestroyedMark = { on: "2023-06-30", registerNo: "2023-1" };
const BEFORE = "2023-06-29";
const record = {
  level: "volume",
  title: "会议纪要",
  date: { text: "19850501", earliest: "1985-05-01", latest: "1985-05-01", precision: "day", certainty: "stated" },
  year: 1985,
  retentionPeriod: "30-years",
  destroyed,
} as const;
const opened = { ...record, openingStatus: "open" } as const;
const withUnit = { ...record, custody: "unit", unit: "culture" } as const;

const opening = (asOf: CivilDay) => ({ asOf, rules: OPENING_RULES });
const transfer = (asOf: CivilDay) => ({ asOf, rules: TRANSFER_RULES, archivesLevel: "county" }) as const;
const reading = (asOf: CivilDay) => ({ asOf, rules: READING_RULES, secrecyRules: SECRECY_RULES });
const citizen = { kind: "citizen", papers: ["identity"] } as const;

/** How many records of what is destroyed each list and figure has. Source: after destruction the entries are marked 已销毁 and stay in the catalogue. */
const LISTS: readonly (readonly [string, (asOf: CivilDay) => number])[] = [
  ["dueForOpening", (asOf) => dueForOpening([record], opening(asOf)).due.length],
  ["openingFigures, held", (asOf) => openingFigures([opened], opening(asOf)).total.held],
  ["openingFigures, opened", (asOf) => openingFigures([opened], opening(asOf)).total.opened],
  ["openedCatalogue", (asOf) => openedCatalogue([opened], opening(asOf)).count],
  ["dueForTransfer", (asOf) => dueForTransfer([withUnit], transfer(asOf)).due.length],
  ["transfersByUnit", (asOf) => transfersByUnit([withUnit], transfer(asOf))[0]?.due.volumes ?? 0],
  ["dueForAppraisal", (asOf) => dueForAppraisal([record], { asOf, rules: RETENTION_RULES }).due.length],
];

/** What each rule answers of it. */
const ANSWERS = [
  ["openingAssessment", (asOf: CivilDay) => openingAssessment(record, opening(asOf))],
  ["transferStanding", (asOf: CivilDay) => transferStanding(withUnit, transfer(asOf))],
  ["readingAccess", (asOf: CivilDay) => readingAccess(opened, citizen, reading(asOf))],
  ["retentionEnd", (asOf: CivilDay) => retentionEnd(record, { asOf, rules: RETENTION_RULES })],
] as const;

describe("a record that was destroyed", () => {
  test.each(LISTS)("stands on no list from its day on, and on every one before: %s", (_, count) => {
    expect([count(BEFORE), count(destroyed.on), count("2024-03-01")]).toEqual([1, 0, 0]);
  });

  test.each(ANSWERS)("raises no question from its day on, and the answer before says so: %s", (_, ask) => {
    expect(ask(BEFORE)).toMatchObject({
      kind: "decided",
      changesOn: { day: destroyed.on, because: "already-destroyed" },
    });
    const { kind, reasons } = ask(destroyed.on);
    expect([kind, reasons]).toEqual([
      "not-applicable",
      [{ code: "already-destroyed", data: destroyed, citations: [] }],
    ]);
    expect(sentence(reasons[0]!, zhCn)).toBe("已于2023-06-30销毁（销毁清册2023-1），只保留目录条目。");
    expect(sentence(reasons[0]!, en)).toBe(
      "Destroyed on 2023-06-30 (destruction register 2023-1); only its catalogue entry is kept.",
    );
  });

  test("keeps an earlier change of its answer, and has none where there was no question", () => {
    const ask = (more: object, on: CivilDay, asOf: CivilDay = "2008-01-01") =>
      openingAssessment({ ...record, ...more, destroyed: { ...destroyed, on } }, opening(asOf));
    expect(ask({}, "2023-06-30")).toMatchObject({ changesOn: { day: "2015-05-02", because: "closure-complete" } });
    expect(ask({}, "2015-05-01")).toMatchObject({ changesOn: { day: "2015-05-01", because: "already-destroyed" } });
    expect(ask({ custody: "unit" }, "2023-06-30")).toEqual(
      openingAssessment({ custody: "unit" }, opening("2008-01-01")),
    );
  });

  test("is undetermined until its day where something is missing", () => {
    const { date: _, year: __, ...undated } = record;
    expect(openingAssessment(undated, opening(BEFORE))).toMatchObject({
      kind: "undetermined",
      changesOn: { day: destroyed.on, because: "already-destroyed" },
    });
  });

  test("is held as before where the mark has no day of the calendar, or a database gives null", () => {
    for (const on of ["", "6月30日", null] as unknown as readonly CivilDay[]) {
      const marked = { ...record, destroyed: { on, registerNo: "1" } };
      const { destroyed: _, ...unmarked } = record;
      expect(openingAssessment(marked, opening("2024-03-01"))).toEqual(
        openingAssessment(unmarked, opening("2024-03-01")),
      );
      expect(openingFigures([marked], opening("2024-03-01")).total.held).toBe(1);
    }
    expect(wasDestroyed({ destroyed: null as never }, BEFORE)).toBe(false);
  });

  test("is not asked for its date any more", () => {
    const turns = (asOf: CivilDay) => openingDimension(opening(asOf)).turns.of({ destroyed });
    expect([turns(BEFORE)?.length, turns(destroyed.on)]).toEqual([2, "unread"]);
  });

  test("was filed, and is not left with its unit", () => {
    const units = [{ id: "culture", name: "县文化局", level: "county", from: "2010-01-01" }] as const;
    const filed = { ...withUnit, date: { earliest: "2010-05-01", latest: "2010-05-01" }, year: 2010 } as const;
    const row = (asOf: CivilDay) => collectionCoverage(units, [filed], transfer(asOf)).units[0];
    expect([row(BEFORE)?.withUnit, row(BEFORE)?.received]).toEqual([[2010], []]);
    expect([row(destroyed.on)?.withUnit, row(destroyed.on)?.received]).toEqual([[], [2010]]);
  });
});

const SUMMARY = { openingStatus: "open", openedOn: "2024-09-01" } as const;
const dated = { ...SUMMARY, level: "volume", title: "会议纪要", date: record.date } as const;

/** A review that was held stands from the day of its decision (开放审核, measures of 2022, art. 13); the record may be used from the day on which it opens (档案法 2020, art. 28). */
describe("a record that opens on a day", () => {
  test("is reviewed before it and not open, wherever it is asked for", () => {
    const told = (asOf: CivilDay, openingStatus: "open" | "partial" = "open") => {
      const asked = { ...dated, openingStatus };
      const verdict = openingAssessment(asked, opening(asOf));
      const { opened: all, partial, reviewed, overdue } = openingFigures([asked], opening(asOf)).total;
      const access = readingAccess(asked, citizen, reading(asOf));
      return [
        verdict.kind === "decided" && verdict.value.outcome,
        [all, partial, reviewed, overdue],
        dueForOpening([asked], opening(asOf)).due.length,
        access.kind === "decided" ? access.value.outcome : access.reasons[0]?.code,
        openedCatalogue([asked], opening(asOf)).count,
      ];
    };
    expect(told("2024-08-31")).toEqual(["review-held", [0, 0, 1, 0], 0, "needs-consent", 0]);
    expect(told("2024-09-01")).toEqual(["review-held", [1, 0, 1, 0], 0, "may-read", 1]);
    expect(told("2024-08-31", "partial")).toEqual(["review-held", [0, 0, 1, 0], 0, "needs-consent", 0]);
    expect(told("2024-09-01", "partial")).toEqual(["review-held", [0, 1, 1, 0], 0, "reading-partly-open", 0]);
  });

  test("opens early, or undated, from its day on only", () => {
    const young = { ...dated, date: { earliest: "2015-05-01", latest: "2015-05-01" } } as const;
    const early = (asOf: CivilDay) => openingFigures([young, { ...SUMMARY, level: "volume" }], opening(asOf));
    const counts = ({ total, openedOfHeld }: ReturnType<typeof early>) => [
      total.openedEarly,
      total.openedUndated,
      total.undetermined,
      openedOfHeld.part,
    ];
    expect([counts(early("2024-08-31")), counts(early("2024-09-01"))]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 0, 2],
    ]);
  });

  test("says on which day the answer changes", () => {
    const before = {
      kind: "decided",
      value: { outcome: "review-held", status: "open", opensOn: "2024-09-01" },
      changesOn: { day: "2024-09-01", because: "review-held" },
    };
    expect(openingAssessment(dated, opening("2024-08-31"))).toMatchObject(before);
    expect(openingAssessment(SUMMARY, opening("2024-08-31"))).toMatchObject(before);
    const since = openingAssessment(dated, opening("2024-09-01"));
    expect(since).toMatchObject({ value: { outcome: "review-held", status: "open" } });
    expect(JSON.stringify(since)).not.toContain("opensOn");
    expect(since).not.toHaveProperty("changesOn");
    expect(openingAssessment({}, opening("2024-08-31"))).not.toHaveProperty("changesOn");
    const access = (more: object, reader: object = citizen) =>
      readingAccess({ ...SUMMARY, ...more }, reader as typeof citizen, reading("2024-08-31"));
    expect(access({})).toMatchObject({ changesOn: { day: "2024-09-01", because: "reading-open" } });
    expect(access({ openingStatus: "partial" })).toMatchObject({ changesOn: { because: "reading-partly-open" } });
    expect(access({ donorRestriction: "仅供学术研究" })).toMatchObject({
      value: { outcome: "needs-consent" },
      changesOn: { because: "reading-as-unopened" },
    });
    expect(access({}, { kind: "foreign", papers: [] })).toMatchObject({
      value: { outcome: "may-not-read" },
      changesOn: { because: "reading-open" },
    });
    const without = [{ custody: "unit" }, { specialArchives: "marriage" }, { openedOn: "2024-08-31" }];
    for (const more of without) expect(access(more)).not.toHaveProperty("changesOn");
    const restricted = readingAccess({ ...SUMMARY, donorRestriction: "仅供学术研究" }, citizen, {
      ...reading("2024-08-31"),
      rules: { ...READING_RULES, restrictedOpenRecord: "as-open" },
    });
    expect(restricted).toMatchObject({ changesOn: { because: "reading-open" } });
  });

  test("says from when it is open", () => {
    const [reason] = openingAssessment(dated, opening("2024-08-31")).reasons;
    expect([sentence(reason!, zhCn), sentence(reason!, en)]).toEqual([
      "已经开放审核，结论为“开放”，自2024-09-01起开放。",
      'A review has been held; its decision was "open", from 2024-09-01 on.',
    ]);
    const [now] = openingAssessment(dated, opening("2024-09-01")).reasons;
    expect([sentence(now!, zhCn), sentence(now!, en)]).toEqual([
      "已经开放审核，结论为“开放”。",
      'A review has been held; its decision was "open".',
    ]);
  });

  test.each([
    ["不详", "may-read"],
    ["待定", "needs-consent"],
    ["2030年", "needs-consent"],
  ])(
    "is reviewed where %s is written for its day, has no day on which that changes, and opens no earlier than that may be: %s",
    (text, outcome) => {
      const noted = { ...dated, openedOn: text as CivilDay };
      const verdict = openingAssessment(noted, opening("2024-09-01"));
      expect(verdict).toMatchObject({ kind: "decided", value: { outcome: "review-held", status: "open" } });
      expect(verdict).not.toHaveProperty("changesOn");
      const access = readingAccess(noted, citizen, reading("2024-09-01"));
      expect(access).toMatchObject({ value: { outcome } });
      expect(access).not.toHaveProperty("changesOn");
    },
  );

  test("falls due with its declassification neither where it opens after that nor where it was opened by then", () => {
    const formed = { earliest: "1996-05-01", latest: "1996-05-01" } as const;
    const secret = { ...dated, date: formed, secrecyMark: "绝密★30年" };
    const value = (openedOn: CivilDay) => openingAssessment({ ...secret, openedOn }, opening("2023-06-30"));
    for (const day of ["2026-05-03", "2026-05-02"] as const) {
      expect(value(day)).toMatchObject({ value: { outcome: "secret" } });
      expect(JSON.stringify(value(day))).not.toContain("reviewDay");
    }
  });

  test("never turns on its day of formation", () => {
    const turns = (asOf: CivilDay) => openingDimension(opening(asOf)).turns.of(SUMMARY);
    expect([turns("2024-08-31"), turns("2024-09-01")]).toEqual(["unread", "unread"]);
  });
});
