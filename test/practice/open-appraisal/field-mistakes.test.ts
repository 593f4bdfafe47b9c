import { addDays, type CivilDay } from "lantai/dates";
import { dueForOpening, OPENING_RULES, openedCatalogue, openingAssessment, screener } from "lantai/open-appraisal";
import { RETENTION_RULES, retentionEnd } from "lantai/retention";
import { describe, expect, test } from "vitest";
import { COMPLETE_DEFERRAL } from "../../cases/opening-questions.js";

const DATE = { date: { earliest: "1996-05-01", latest: "1996-05-01" } } as const;
const DEFERRED = { ...DATE, openingStatus: "deferred", deferral: COMPLETE_DEFERRAL } as const;

/** Mistakes seen in systems in the field, one test each. */
describe("open appraisal", () => {
  test("does not move the clock of retention by a deferral", () => {
    const record = { ...DEFERRED, retentionPeriod: "30-years", year: 1996 } as const;
    const { deferral: _deferral, openingStatus: _status, ...without } = record;
    const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
    expect(retentionEnd(record, options)).toEqual(retentionEnd(without, options));
  });

  test("does not take a missing date for today", () => {
    expect(openingAssessment({}, { asOf: "2023-06-30", rules: OPENING_RULES }).kind).toBe("undetermined");
  });

  test("reads every rights date that it stores: another day, another answer", () => {
    const value = (record: Parameters<typeof openingAssessment>[0], asOf: CivilDay) => {
      const verdict = openingAssessment(record, { asOf, rules: OPENING_RULES });
      return verdict.kind === "decided" ? verdict.value.outcome : verdict.kind;
    };
    const next = COMPLETE_DEFERRAL.nextAssessmentDay!;
    expect([value(DEFERRED, addDays(next, -1)), value(DEFERRED, next)]).toEqual(["review-held", "reassessment-due"]);
    const { decidedOn } = COMPLETE_DEFERRAL;
    expect([value(DEFERRED, addDays(decidedOn, -1)), value(DEFERRED, decidedOn)]).toEqual([
      "review-due",
      "review-held",
    ]);
    const opened = (asOf: CivilDay) => {
      const record = { title: "会议纪要", openingStatus: "open", openedOn: "2023-06-30" } as const;
      return openedCatalogue([record], { asOf, rules: OPENING_RULES }).count;
    };
    expect([opened("2023-06-29"), opened("2023-06-30")]).toEqual([0, 1]);
  });

  test("never lets a restriction end in silence: its day puts the record on the list of tasks, and it stays deferred", () => {
    const asOf = COMPLETE_DEFERRAL.nextAssessmentDay!;
    const { due } = dueForOpening([DEFERRED], { asOf, rules: OPENING_RULES });
    expect(due.map(({ dueDay, verdict }) => [dueDay, verdict.value.status])).toEqual([[asOf, "deferred"]]);
    expect(
      openedCatalogue([{ openingStatus: "deferred", title: "收养登记" }], { asOf, rules: OPENING_RULES }).count,
    ).toBe(0);
  });

  test("O-19: leaves an adoption record with names to a person, whatever a screening finds", () => {
    const record = { ...DATE, title: "收养登记 13800138000" };
    const screen = screener({ asOf: "2023-06-30", rules: OPENING_RULES });
    expect(screen({ title: record.title }).suggestions.map(({ ground }) => ground)).toEqual(["third-party-rights"]);
    const verdict = openingAssessment(record, { asOf: "2023-06-30", rules: OPENING_RULES });
    expect(verdict).toMatchObject({ kind: "decided", value: { outcome: "review-due" } });
  });
});
