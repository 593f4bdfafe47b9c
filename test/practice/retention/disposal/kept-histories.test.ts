import {
  destructionBlocks,
  RETENTION_RULES,
  type RetainDecision,
  type RetainedSubject,
  retainedRecord,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { DOCUMENTS, RECORD } from "./papers.js";

const options = { asOf: "2024-06-30", rules: RETENTION_RULES } as const;

describe("retainedRecord", () => {
  test("begins the history of a record without one with the decision alone", () => {
    const record: RetainedSubject = { title: "会议纪要", retentionPeriod: "10-years", year: 2008 };
    const decision: RetainDecision = {
      decisionId: "d1",
      decidedOn: "2024-06-30",
      decidedBy: "p1",
      newPeriod: "30-years",
      annotation: "续存至30年",
    };
    expect(retainedRecord(record, decision, options)).toStrictEqual({
      record: {
        title: "会议纪要",
        retentionPeriod: "30-years",
        year: 2008,
        retentionHistory: [{ ...decision, before: "10-years" }],
      },
      findings: [],
    });
  });

  test("finds nothing against a decision that was taken before, and changes nothing", () => {
    const decision: RetainDecision = {
      decisionId: "d1",
      decidedOn: "2024-06-30",
      decidedBy: "p1",
      newPeriod: "30-years",
      annotation: " ",
    };
    const record: RetainedSubject = { title: "会议纪要", retentionHistory: [decision] };
    expect(retainedRecord(record, decision, options)).toStrictEqual({ record, findings: [] });
  });
});

describe("destructionBlocks", () => {
  test("says of a number of witnesses that is none what it expected and what came", () => {
    const witnessRules = [{ form: "documents", carrier: "any", roles: [], persons: -1 }] as const;
    const factsOf = () => undefined;
    expect(() => destructionBlocks([RECORD], DOCUMENTS, { ...options, witnessRules, factsOf })).toThrow(
      "options.witnessRules: expected a whole number of persons from 0, received -1",
    );
  });
});
