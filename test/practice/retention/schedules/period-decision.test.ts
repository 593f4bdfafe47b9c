import { cure, sentence } from "lantai/findings";
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
import { zhCn } from "lantai/words/zh-cn";
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

  test("asks who decided", () => {
    for (const decidedBy of ["", " 　", null as never]) {
      expect(decided("救助对象登记表", { decidedBy })).toStrictEqual({
        findings: [
          {
            code: "decision-person-missing",
            severity: "error",
            place: { id: "d1", field: "decidedBy", value: "" },
            data: {},
          },
        ],
      });
    }
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

describe("periodDecision, as a whole", () => {
  test("says where, what and what was proposed", () => {
    expect(decided("党组会议纪要", { entryCode: "9.9" })).toEqual({
      findings: [
        {
          code: "decision-entry-unknown",
          severity: "error",
          place: { id: "d1", field: "entryCode", value: "9.9" },
          data: { code: "9.9" },
        },
      ],
    });
    expect(decided("春节放假")).toEqual({
      findings: [
        {
          code: "decision-period-missing",
          severity: "error",
          place: { id: "d1", field: "retentionPeriod", value: "" },
          data: {},
        },
      ],
    });
    const groundMissing = { code: "decision-ground-missing", severity: "error" } as const;
    const place = { id: "d1", field: "ground", value: "10-years" } as const;
    const period = { "zh-CN": "10年", en: "10 years" } as const;
    const proposed = { "zh-CN": "永久", en: "permanent" } as const;
    expect(decided("党组会议纪要", { retentionPeriod: "10-years", ground: " " })).toEqual({
      findings: [{ ...groundMissing, place, data: { period, proposed } }],
    });
    expect(decided("春节放假", { retentionPeriod: "10-years" })).toStrictEqual({
      findings: [{ ...groundMissing, place, data: { period } }],
    });
    const less = { retentionPeriod: "10-years", ground: "库房紧张" } as const;
    expect(decided("2022年总账", less, BUDGET_ACCOUNTING_SCHEDULE)).toEqual({
      findings: [
        {
          code: "decision-below-minimum",
          severity: "error",
          place: { id: "d1", field: "retentionPeriod", value: "10-years" },
          data: { period, minimum: { "zh-CN": "30年", en: "30 years" }, code: "4" },
        },
      ],
    });
  });

  test("lets a unit's own schedule be gone below, with a ground", () => {
    const { decision } = decided("党组会议纪要", { retentionPeriod: "10-years", ground: "重份已归档" });
    expect(decision).toStrictEqual({
      ...choice,
      scheduleId: "0012",
      version: "2021",
      entryCode: "1.1",
      retentionPeriod: "10-years",
      policy: "order",
      proposed: "permanent",
      ground: "重份已归档",
    });
    expect(decided("春节放假", { retentionPeriod: "10-years", ground: "有查考价值" }).decision).toStrictEqual({
      ...choice,
      scheduleId: "0012",
      version: "2021",
      retentionPeriod: "10-years",
      policy: "order",
      ground: "有查考价值",
    });
    expect(decided("会议纪要").decision).not.toHaveProperty("ground");
  });

  test("lets a person decide without an entry by a table that is a minimum", () => {
    const given = { retentionPeriod: "10-years", ground: "有查考价值" } as const;
    expect(decided("春节放假", given, BUDGET_ACCOUNTING_SCHEDULE).findings).toEqual([]);
  });

  test("holds a copy that a subordinate sent in against the period of such copies", () => {
    const asked = { asOf: "2023-06-30", rules: RETENTION_RULES, schedule: BUDGET_ACCOUNTING_SCHEDULE } as const;
    const proposal = proposedPeriod({ title: "县教育局2022年度部门决算", sourceRole: "subordinate" }, asked);
    const found = (given: Partial<PeriodChoice>) =>
      periodDecision(proposal, { ...choice, ...given }, BUDGET_ACCOUNTING_SCHEDULE);
    expect(found({}).decision?.retentionPeriod).toBe("2-years");
    expect(found({ retentionPeriod: "1-years", ground: "x" }).findings).toMatchObject([
      { code: "decision-below-minimum", data: { minimum: { "zh-CN": "2年" } } },
    ]);
  });

  test("decides nothing by a version before its first day", () => {
    const found = decided("救助对象登记表", { decidedOn: "2021-05-31" });
    expect(found).toStrictEqual({
      findings: [
        {
          code: "schedule-not-yet-in-force",
          severity: "error",
          place: { id: "d1", field: "decidedOn", value: "2021-05-31" },
          data: { unit: "XX县民政局", version: "2021", from: "2021-06-01" },
        },
      ],
    });
    expect([sentence(found.findings[0]!, zhCn), cure(found.findings[0]!, zhCn)]).toEqual([
      "XX县民政局的2021版自2021-06-01起才施行。",
      "施行之前仍用原版。",
    ]);
    expect(codes("救助对象登记表", { decidedOn: "2021-06-01" })).toEqual([]);
  });

  test("names the day of the decision when it is none", () => {
    expect(() => decided("会议纪要", { decidedOn: "2023-6-30" })).toThrow("choice.decidedOn: expected a civil day");
  });
});

describe("decisionStanding, of other versions", () => {
  const { decision } = decided("低保资金报告");
  const next: FilingSchedule = {
    ...revisedSchedule(OURS, { version: "2024", inForceFrom: "2024-01-01", because: "职能变化" }),
    approval: { by: "XX县档案局", on: "2023-12-01" },
  };

  test("proposes nothing where the new version says the same, leaves a choice, or has the entry no more", () => {
    const standing = (entries: FilingSchedule["entries"]) =>
      decisionStanding(decision!, [OURS, { ...next, entries }], "2024-01-01");
    const superseded = { standing: "superseded", now: "2024" };
    expect(standing(OURS.entries)).toStrictEqual(superseded);
    const choices = [{ code: "2", description: "低保资金使用会议材料", choices: ["permanent"] }] as const;
    expect(standing(choices)).toStrictEqual(superseded);
    expect(standing([])).toStrictEqual(superseded);
  });

  // Source: decree 8 of 2006, art. 12, and regulations of 2024, art. 19: a unit files by its schedule once the archives authority has approved it.
  test("says of a version that was never approved, or has not begun, that it is not in force, and what the one of the day says", () => {
    const entries = OURS.entries.map((entry) =>
      entry.code === "2" ? ({ ...entry, retentionPeriod: "permanent" } as const) : entry,
    );
    const { approval: _, ...unapproved } = OURS;
    expect(decisionStanding(decision!, [unapproved], "2023-06-30")).toStrictEqual({ standing: "not-in-force" });
    const before: FilingSchedule = { ...OURS, version: "2018", inForceFrom: "2018-01-01", entries };
    const approved = { ...before, approval: { by: "XX县档案局", on: "2017-12-01" } } as const;
    const shown = { standing: "not-in-force", now: "2018", nowProposes: "permanent" };
    expect(decisionStanding(decision!, [unapproved, approved], "2023-06-30")).toStrictEqual(shown);
    expect(decisionStanding(decision!, [OURS, approved], "2021-05-31")).toStrictEqual(shown);
  });

  test("takes no other schedule for a version, and none for in force before its first day", () => {
    const other: FilingSchedule = { ...next, id: "0013" };
    expect(decisionStanding(decision!, [OURS, other], "2024-01-01")).toStrictEqual({
      standing: "current",
      now: "2021",
    });
    expect(decisionStanding(decision!, [{ ...OURS, id: "0013" }], "2024-01-01")).toStrictEqual({
      standing: "version-unknown",
    });
    expect(decisionStanding(decision!, [OURS], "2021-05-31")).toStrictEqual({ standing: "not-in-force" });
    expect(decisionStanding(decision!, [OURS], "2021-06-01")).toStrictEqual({ standing: "current", now: "2021" });
    expect(() => decisionStanding(decision!, [OURS], "2021-5-31")).toThrow("asOf: expected a civil day");
  });
});
