import { sentence } from "lantai/findings";
import {
  RETENTION_RULES,
  type RetainDecision,
  type RetainedSubject,
  retainedRecord,
  retentionEnd,
} from "lantai/retention";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
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

  test.each([
    ["decidedOn", "2024-06-29"],
    ["decidedBy", "p2"],
    ["newPeriod", "50-years"],
    ["annotation", "再续存"],
  ] as const)("tells another decision under the same id by its %s", (field, value) => {
    const { record: once } = retainedRecord(record, decision, options);
    expect(retainedRecord(once, { ...decision, [field]: value }, options)).toStrictEqual({
      record: once,
      findings: [
        {
          code: "decision-id-reused",
          severity: "error",
          place: place("decisionId", "d1"),
          data: { decisionId: "d1" },
        },
      ],
    });
  });

  test("takes no decision from before the last, nor from after the day of the question", () => {
    const { record: once } = retainedRecord(record, decision, options);
    const given = { decisionId: "d2", newPeriod: "50-years" } as const;
    expect(codes({ ...given }, once)).toEqual([]);
    const early = { ...decision, ...given, decidedOn: "2024-06-29" } as const;
    expect(retainedRecord(once, early, options)).toStrictEqual({
      record: once,
      findings: [
        {
          code: "step-out-of-order",
          severity: "error",
          place: place("decidedOn", "2024-06-29"),
          data: { on: "2024-06-29", after: "2024-06-30" },
        },
      ],
    });
    const { findings } = retainedRecord(record, { ...decision, decidedOn: "2024-07-01" }, options);
    expect(findings).toStrictEqual([
      {
        code: "retain-decision-ahead",
        severity: "error",
        place: place("decidedOn", "2024-07-01"),
        data: { title: "会议纪要", decidedOn: "2024-07-01", asOf: "2024-06-30" },
      },
    ]);
    expect(sentence(findings[0]!, zhCn)).toBe("《会议纪要》的续存决定日期2024-07-01晚于所问之日2024-06-30。");
    expect(sentence(findings[0]!, en)).toBe(
      'The decision of 2024-07-01 to keep "会议纪要" on lies after 2024-06-30, the day of the question.',
    );
  });

  test.each([
    ["50-years", "permanent"],
    ["49-years", "50-years"],
  ] as const)("keeps nothing on for %s that was kept for %s", (newPeriod, retentionPeriod) => {
    expect(codes({ newPeriod }, { ...record, retentionPeriod })).toEqual(["new-period-shorter"]);
    expect(codes({ newPeriod: retentionPeriod }, { ...record, retentionPeriod })).toEqual([]);
  });

  test("names the shorter period and the one before", () => {
    const { findings } = retainedRecord({ ...record, retentionPeriod: "permanent" }, decision, options);
    expect(findings).toStrictEqual([
      {
        code: "new-period-shorter",
        severity: "error",
        place: place("newPeriod", "30-years"),
        data: {
          title: "会议纪要",
          period: { "zh-CN": "30年", en: "30 years" },
          before: { "zh-CN": "永久", en: "permanent" },
        },
      },
    ]);
    expect(sentence(findings[0]!, zhCn)).toBe("《会议纪要》续存的期限30年短于原期限永久。");
    expect(sentence(findings[0]!, en)).toBe(
      '"会议纪要" cannot be kept on for 30 years: that is shorter than its period, permanent.',
    );
  });

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
    expect([sentence(kept.findings[1]!, zhCn), sentence(kept.findings[1]!, en)]).toEqual([
      "《会议纪要》续存的期限15年自原起算日计算，自2024-01-01起已期满。",
      'The new period of "会议纪要", 15 years from the same start, was over from 2024-01-01 on.',
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
