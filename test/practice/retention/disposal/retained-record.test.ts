import {
  RETENTION_RULES,
  type RetainDecision,
  type RetainedSubject,
  retainedRecord,
  retentionEnd,
} from "lantai/retention";
import { describe, expect, test } from "vitest";

const options = { asOf: "2024-06-30", rules: RETENTION_RULES } as const;
const record: RetainedSubject = { id: "a", title: "会议纪要", retentionPeriod: "10-years", year: 2008 };
const decision: RetainDecision = {
  decisionId: "d1",
  decidedOn: "2024-06-30",
  decidedBy: "p1",
  newPeriod: "30-years",
  annotation: "有查考价值，续存至30年",
};
const codes = (given: Partial<RetainDecision>, of: RetainedSubject = record) =>
  retainedRecord(of, { ...decision, ...given }, options).findings.map(({ code }) => code);

describe("retainedRecord", () => {
  test("sets the period again from the same start, with its annotation and the period before in the history", () => {
    const { record: kept, findings } = retainedRecord(record, decision, options);
    expect(findings).toEqual([]);
    expect(kept).toEqual({
      ...record,
      retentionPeriod: "30-years",
      retentionHistory: [{ ...decision, before: "10-years" }],
    });
    expect(retentionEnd(kept, options)).toMatchObject({
      value: { standing: "running", startDay: "2009-01-01", endDay: "2039-01-01" },
    });
    expect(record).not.toHaveProperty("retentionHistory");
  });

  test("keeps every change, and takes the same decision once", () => {
    const once = retainedRecord(record, decision, options).record;
    expect(retainedRecord(once, decision, options).record).toBe(once);
    const later = { ...decision, decisionId: "d2", newPeriod: "permanent" } as const;
    const twice = retainedRecord(once, later, options).record;
    expect(twice.retentionHistory?.map(({ before }) => before)).toEqual(["10-years", "30-years"]);
    expect(twice.retentionPeriod).toBe("permanent");
  });

  test("lets an appraisal give 长期 a number of years, by a person", () => {
    const old: RetainedSubject = { title: "案卷", retentionPeriod: "long-term", year: 1990 };
    expect(codes({ newPeriod: "50-years" }, old)).toEqual([]);
    expect(codes({ newPeriod: "long-term" }, old)).toEqual(["new-period-undetermined"]);
  });

  test("asks who decided", () => {
    for (const decidedBy of ["", " 　", null as never]) {
      expect(retainedRecord(record, { ...decision, decidedBy }, options)).toStrictEqual({
        record,
        findings: [
          {
            code: "decider-missing",
            severity: "error",
            place: { id: "a", field: "decidedBy", value: "" },
            data: { title: "会议纪要" },
          },
        ],
      });
    }
  });

  test("names everything that speaks against it at once", () => {
    expect(codes({ newPeriod: "15-years", annotation: " " })).toEqual(["annotation-missing", "new-period-over"]);
    const { year: _, ...undated } = record;
    const stopped = retainedRecord(undated, decision, options);
    expect(stopped.record).toBe(undated);
    expect(stopped.findings).toMatchObject([{ code: "new-period-undetermined", data: { missing: ["year"] } }]);
  });

  test.each([
    ["15-years", ["new-period-over"]],
    ["16-years", []],
  ] as const)("with %s from 2009-01-01 on 2024-06-30: %j", (newPeriod, expected) => {
    expect(codes({ newPeriod })).toEqual(expected);
  });
});

describe("retainedRecord, refusing", () => {
  const place = (field: string, value: string) => ({ id: "a", field, value });

  test("says where, what and why, and leaves the record as it was", () => {
    const kept = retainedRecord(record, { ...decision, newPeriod: "15-years", annotation: " " }, options);
    expect(kept.record).toBe(record);
    expect(kept.findings).toStrictEqual([
      {
        code: "annotation-missing",
        severity: "error",
        place: place("annotation", " "),
        data: { title: "会议纪要" },
      },
      {
        code: "new-period-over",
        severity: "error",
        place: place("newPeriod", "15-years"),
        data: { title: "会议纪要", period: { "zh-CN": "15年", en: "15 years" }, endDay: "2024-01-01" },
      },
    ]);
    const { id: _, ...unkeyed } = record;
    expect(retainedRecord(unkeyed, { ...decision, newPeriod: "long-term" }, options).findings).toStrictEqual([
      {
        code: "new-period-undetermined",
        severity: "error",
        place: { field: "newPeriod", value: "long-term" },
        data: { title: "会议纪要", missing: ["retentionPeriod"] },
      },
    ]);
  });

  test("keeps nothing on that was destroyed, or whose new period is none", () => {
    const destroyed = { ...record, destroyed: { on: "2020-01-01", registerNo: "1" } } as const;
    const { record: same, findings } = retainedRecord(destroyed, decision, options);
    expect(same).toBe(destroyed);
    expect(findings).toStrictEqual([
      {
        code: "disposal-already-destroyed",
        severity: "error",
        place: place("destroyed", "2020-01-01"),
        data: { title: "会议纪要", on: "2020-01-01", registerNo: "1" },
      },
    ]);
    expect(codes({ newPeriod: "0-years" })).toEqual(["new-period-undetermined"]);
  });

  test("keeps no period before where there was none, and names the day of the decision when it is none", () => {
    const { retentionPeriod: _, ...unappraised } = record;
    const { record: kept } = retainedRecord(unappraised, decision, options);
    expect(kept.retentionHistory).toStrictEqual([decision]);
    expect(codes({ newPeriod: "200-years" })).toEqual([]);
    expect(() => codes({ decidedOn: "2024-6-30" })).toThrow("decision.decidedOn: expected a civil day");
  });
});
