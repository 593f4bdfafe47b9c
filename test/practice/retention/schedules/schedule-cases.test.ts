import {
  accountingTransition,
  BUDGET_ACCOUNTING_SCHEDULE,
  extendRetentionRules,
  proposedPeriod,
  RETENTION_RULES,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { PROPOSAL_CASES, TRANSITION_CASES } from "../../../cases/schedules.js";
import { OURS } from "./our-schedule.js";

const SCHEDULES = { unit: OURS, "budget-accounting": BUDGET_ACCOUNTING_SCHEDULE };

describe("proposedPeriod", () => {
  test.each(PROPOSAL_CASES)("$document.title by $policy: $expected", ({ document, policy, schedule, expected }) => {
    const rules = extendRetentionRules(RETENTION_RULES, { id: "cases", matchPolicy: policy });
    const { verdict } = proposedPeriod(document, { asOf: "2023-06-30", rules, schedule: SCHEDULES[schedule] });
    const answer =
      verdict.kind === "decided" ? `${verdict.value.entryCode} ${verdict.value.retentionPeriod}` : verdict.kind;
    expect(answer).toBe(expected);
  });
});

describe("accountingTransition", () => {
  test.each(TRANSITION_CASES)("$source as of $asOf: $expected", ({ records, asOf, expected }) => {
    const verdict = accountingTransition(records, { asOf, rules: RETENTION_RULES });
    expect(verdict.kind === "decided" ? [verdict.value.action, verdict.value.endDay] : verdict.kind).toEqual(expected);
  });
});
