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
