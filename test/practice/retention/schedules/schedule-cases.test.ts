import {
  accountingTransition,
  BUDGET_ACCOUNTING_SCHEDULE,
  checkSchedule,
  DECREE_8_SCHEDULE,
  decisionStanding,
  extendRetentionRules,
  type FilingSchedule,
  NATIONAL_SCHEDULES,
  proposedPeriod,
  RETENTION_RULES,
  scheduleOn,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { NATIONAL_SCHEDULE_CASES, type NationalScheduleCase } from "../../../cases/national-schedules.js";
import { APPROVAL_CASES, PROPOSAL_CASES, TRANSITION_CASES } from "../../../cases/schedules.js";
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

describe("a schedule that nobody has approved", () => {
  const { approval: _, ...unapproved } = OURS;
  const later = { by: "XX县档案局", on: "2027-01-01" } as const;

  test.each(APPROVAL_CASES)("$unitKind, $regime, $asOf: asked by $askedBy", (one) => {
    const { unitKind, regime = "administrative", asOf, askedBy } = one;
    const kind = unitKind === undefined ? {} : { unitKind };
    const schedule: FilingSchedule = { ...unapproved, ...kind, regime, inForceFrom: "2000-01-01" };
    const entries = [{ code: "1", description: "会议", retentionPeriod: "10-years" }] as const;
    const options = { asOf, rules: RETENTION_RULES } as const;
    const isAsked = askedBy.length > 0;
    const found = checkSchedule(schedule, options).filter(({ code }) => code === "schedule-not-approved");
    expect(found).toHaveLength(isAsked ? 1 : 0);
    const { verdict } = proposedPeriod({ title: "会议" }, { ...options, schedule: { ...schedule, entries } });
    expect(verdict.kind).toBe(isAsked ? "undetermined" : "decided");
    expect(verdict.reasons[0]?.citations.map(({ instrument, article }) => `${instrument} ${article}`)).toEqual(askedBy);
    expect(scheduleOn([schedule], asOf)).toBe(isAsked ? undefined : schedule);
    expect(scheduleOn([{ ...schedule, approval: later }], asOf) === undefined).toBe(isAsked);
  });

  test("is asked for an approval by the rules of a county that names further kinds", () => {
    const { approvalDuties } = RETENTION_RULES;
    const unitKinds = ["county-platform"];
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "ours",
      approvalDuties: [...approvalDuties, { unitKinds, citations: approvalDuties[0]!.citations }],
    });
    const versions: FilingSchedule[] = [{ ...unapproved, unitKind: "county-platform", regime: "enterprise" }];
    const decision = {
      decisionId: "d1",
      scheduleId: OURS.id,
      version: OURS.version,
      retentionPeriod: "10-years",
    } as const;
    const decided = { ...decision, decidedOn: "2023-06-30", decidedBy: "p1", policy: "order" } as const;
    expect(scheduleOn(versions, "2023-06-30")).toBe(versions[0]);
    expect(scheduleOn(versions, "2023-06-30", rules)).toBe(undefined);
    expect(decisionStanding(decided, versions, "2023-06-30").now).toBe("2021");
    expect(decisionStanding(decided, versions, "2023-06-30", rules).now).toBe(undefined);
  });
});

describe("a schedule of a unit whose kind is none that the rules know", () => {
  const { approval: _, ...unapproved } = OURS;

  test.each([null, "", " ", "goverment"])("is asked for an approval like one without a kind: %j", (unitKind) => {
    const schedule = { ...unapproved, unitKind } as FilingSchedule;
    const options = { asOf: "2015-06-30", rules: RETENTION_RULES } as const;
    const asked = [{ ...schedule, inForceFrom: "2010-01-01" } as const].flatMap((one) => checkSchedule(one, options));
    expect(asked.map(({ code }) => code)).toContain("schedule-not-approved");
    expect(scheduleOn([schedule], "2023-06-30")).toBe(undefined);
  });

  test("is asked for none where the county names the kind among those that keep records by other rules", () => {
    const schedule: FilingSchedule = { ...unapproved, unitKind: "county-platform" };
    const [administrative, ...others] = RETENTION_RULES.regimes;
    const unitKinds = ["county-platform", "government"];
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "ours",
      regimes: [{ ...administrative!, unitKinds }, ...others],
    });
    expect(scheduleOn([schedule], "2023-06-30")).toBe(undefined);
    expect(scheduleOn([schedule], "2023-06-30", rules)).toBe(schedule);
  });

  test("takes an approval that is null for none", () => {
    const none = { ...OURS, approval: null } as unknown as FilingSchedule;
    const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
    expect(scheduleOn([none], "2023-06-30")).toBe(undefined);
    expect(checkSchedule(none, options)).toEqual(checkSchedule(unapproved, options));
  });
});

describe("accountingTransition", () => {
  test.each(TRANSITION_CASES)("$source as of $asOf: $expected", ({ records, asOf, expected }) => {
    const verdict = accountingTransition(records, { asOf, rules: RETENTION_RULES });
    expect(verdict.kind === "decided" ? [verdict.value.action, verdict.value.endDay] : verdict.kind).toEqual(expected);
  });
});
