import {
  accountingTransition,
  BUDGET_ACCOUNTING_SCHEDULE,
  DECREE_8_SCHEDULE,
  extendRetentionRules,
  NATIONAL_SCHEDULES,
  proposedPeriod,
  RETENTION_RULES,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { NATIONAL_SCHEDULE_CASES, type NationalScheduleCase } from "../../../cases/national-schedules.js";
import { PROPOSAL_CASES, TRANSITION_CASES } from "../../../cases/schedules.js";
import { OURS } from "./our-schedule.js";

const SCHEDULES = { unit: OURS, "budget-accounting": BUDGET_ACCOUNTING_SCHEDULE, "decree-8": DECREE_8_SCHEDULE };

describe("proposedPeriod", () => {
  test.each(PROPOSAL_CASES)("$document.title by $policy: $expected", (proposal) => {
    const { document, policy, schedule, expected, asOf = "2023-06-30", cited } = proposal;
    const rules = extendRetentionRules(RETENTION_RULES, { id: "cases", matchPolicy: policy });
    const { verdict } = proposedPeriod(document, { asOf, rules, schedule: SCHEDULES[schedule] });
    const answer =
      verdict.kind === "decided" ? `${verdict.value.entryCode} ${verdict.value.retentionPeriod}` : verdict.kind;
    expect(answer).toBe(expected);
    const citations = verdict.reasons[0]?.citations.map(({ instrument, article }) => `${instrument} ${article}`);
    if (cited !== undefined) expect(citations).toEqual(cited);
  });
});

describe("proposedPeriod by a national schedule", () => {
  const schedules = new Map(NATIONAL_SCHEDULES.map((schedule) => [schedule.id, schedule]));

  /** What the first entry says: its period, the periods it leaves to choose from, or that the document is not filed. */
  function told({ schedule, document }: NationalScheduleCase) {
    const options = { asOf: "2023-06-30", rules: RETENTION_RULES, schedule: schedules.get(schedule)! } as const;
    const { verdict, candidates, exclusions } = proposedPeriod(document, options);
    if (verdict.kind === "decided") return [verdict.value.entryCode, verdict.value.retentionPeriod];
    if (verdict.kind === "not-applicable") return [exclusions[0]?.exclusion.code, "not-filed"];
    return [
      candidates[0]?.entry.code,
      verdict.reasons[0]?.code === "entry-leaves-choice" && candidates[0]?.entry.choices,
    ];
  }

  test.each(NATIONAL_SCHEDULE_CASES)("$schedule $entry: $document.title", (one) => {
    expect(told(one)).toEqual([one.entry, one.expected]);
  });

  test.each(NATIONAL_SCHEDULES)(
    "$id has no entry and no exclusion that no case reaches",
    ({ id, entries, exclusions }) => {
      const reached = new Set(
        NATIONAL_SCHEDULE_CASES.flatMap(({ schedule, entry }) => (schedule === id ? [entry] : [])),
      );
      expect([...entries, ...exclusions].map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([]);
    },
  );
});

describe("accountingTransition", () => {
  test.each(TRANSITION_CASES)("$source as of $asOf: $expected", ({ records, asOf, expected }) => {
    const verdict = accountingTransition(records, { asOf, rules: RETENTION_RULES });
    expect(verdict.kind === "decided" ? [verdict.value.action, verdict.value.endDay] : verdict.kind).toEqual(expected);
  });
});
