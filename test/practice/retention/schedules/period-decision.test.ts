import {
  BUDGET_ACCOUNTING_SCHEDULE,
  decisionStanding,
  type FilingSchedule,
  type PeriodChoice,
  periodDecision,
  proposedPeriod,
  RETENTION_RULES,
  revisedSchedule,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { OURS } from "./our-schedule.js";

const choice: PeriodChoice = { decisionId: "d1", decidedOn: "2023-06-30", decidedBy: "p1" };
const decided = (title: string, given: Partial<PeriodChoice> = {}, schedule: FilingSchedule = OURS) => {
  const proposal = proposedPeriod({ title }, { asOf: "2023-06-30", rules: RETENTION_RULES, schedule });
  return periodDecision(proposal, { ...choice, ...given }, schedule);
};
const codes = (...given: Parameters<typeof decided>) => decided(...given).findings.map(({ code }) => code);

describe("periodDecision", () => {
  test("takes the proposal and keeps the version it was judged by", () => {
    expect(decided("救助对象登记表")).toEqual({
      decision: {
        ...choice,
        scheduleId: "0012",
        version: "2021",
        entryCode: "3",
        retentionPeriod: "30-years",
        start: "case-closed",
        policy: "order",
        proposed: "30-years",
      },
      findings: [],
    });
  });

  test("takes another entry or period with its ground only", () => {
    expect(codes("党组会议纪要", { entryCode: "1.2" })).toEqual(["decision-ground-missing"]);
    expect(decided("党组会议纪要", { entryCode: "1.2", ground: "例会" }).decision).toMatchObject({
      entryCode: "1.2",
      retentionPeriod: "10-years",
      proposed: "permanent",
      ground: "例会",
    });
  });

  test("lets a person decide where nothing was proposed, with a ground", () => {
    expect(codes("春节放假")).toEqual(["decision-period-missing"]);
    expect(codes("春节放假", { retentionPeriod: "10-years" })).toEqual(["decision-ground-missing"]);
    const { decision } = decided("春节放假", { retentionPeriod: "10-years", ground: "有查考价值" });
    expect(decision).toMatchObject({ retentionPeriod: "10-years" });
    expect(decision).not.toHaveProperty("entryCode");
  });

  test("refuses an entry that is not there, and less than a minimum even with a ground", () => {
    expect(codes("会议纪要", { entryCode: "constructor" })).toEqual(["decision-entry-unknown"]);
    const less = { retentionPeriod: "10-years", ground: "库房紧张" } as const;
    expect(codes("2022年总账", less, BUDGET_ACCOUNTING_SCHEDULE)).toEqual(["decision-below-minimum"]);
    const more = { retentionPeriod: "50-years", ground: "重大项目" } as const;
    expect(codes("2022年总账", more, BUDGET_ACCOUNTING_SCHEDULE)).toEqual([]);
  });
});

describe("decisionStanding", () => {
  const { decision } = decided("低保资金报告");
  const next: FilingSchedule = {
    ...revisedSchedule(OURS, {
      version: "2024",
      inForceFrom: "2024-01-01",
      because: "职能变化",
      entries: OURS.entries.map((entry) => (entry.code === "2" ? { ...entry, retentionPeriod: "permanent" } : entry)),
    }),
    approval: { by: "XX县档案局", on: "2023-12-01" },
  };

  test("says whether its version is in force, and what the new one would propose; the decision stays", () => {
    const before = JSON.stringify(decision);
    expect(decisionStanding(decision!, [OURS, next], "2023-12-31")).toEqual({ standing: "current", now: "2021" });
    expect(decisionStanding(decision!, [OURS, next], "2024-01-01")).toEqual({
      standing: "superseded",
      now: "2024",
      nowProposes: "permanent",
    });
    expect(decisionStanding(decision!, [next], "2024-01-01")).toEqual({ standing: "version-unknown", now: "2024" });
    expect(JSON.stringify(decision)).toBe(before);
  });
});
