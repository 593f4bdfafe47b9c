import { cure, sentence } from "lantai/findings";
import {
  checkSchedule,
  extendRetentionRules,
  type FilingSchedule,
  RETENTION_RULES,
  revisedSchedule,
  type ScheduleEntry,
  scheduleOn,
} from "lantai/retention";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { accountingSchedule as accounting, FAULTY_SCHEDULES, OURS } from "./our-schedule.js";

const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
const codes = (schedule: FilingSchedule, versions?: readonly FilingSchedule[]) =>
  checkSchedule(schedule, { ...options, ...(versions === undefined ? {} : { versions }) }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );

describe("checkSchedule", () => {
  test("finds nothing wrong with a sound schedule", () => {
    expect(codes(OURS)).toEqual([]);
  });

  test.each(FAULTY_SCHEDULES)("finds %s", (_, schedule, expected) => {
    expect(codes(schedule)).toEqual(expected);
  });

  test("R-13: takes a longer term than the table's", () => {
    expect(codes(accounting({ code: "1", description: "银行对账单", retentionPeriod: "50-years" }))).toEqual([]);
    expect(codes(accounting({ code: "1", description: "银行对账单", retentionPeriod: "permanent" }))).toEqual([]);
  });

  test("holds every period that an entry leaves to choose from against the minimum", () => {
    const basis = { scheduleId: "decree-79-budget", code: "18" } as const;
    const entry = { code: "1", description: "银行对账单", basis, choices: ["5-years", "10-years", "9-years"] } as const;
    const found = checkSchedule(accounting(entry), options).filter(({ code }) => code === "schedule-below-minimum");
    expect(found.map(({ place }) => [place.field, place.value])).toEqual([
      ["choices", "5-years"],
      ["choices", "9-years"],
    ]);
    expect(found[0]).toMatchObject({
      severity: "error",
      data: { period: { "zh-CN": "5年" }, minimum: { "zh-CN": "10年" }, basisCode: "18" },
    });
  });

  test("takes 2 years for what subordinates sent in, and not for the unit's own", () => {
    const row = { code: "1", description: "部门决算", retentionPeriod: "2-years" } as const;
    expect(codes(accounting({ ...row, sourceRole: "subordinate" }))).toEqual([]);
    expect(codes(accounting({ ...row, sourceRole: ["subordinate"] }))).toEqual([]);
    expect(codes(accounting({ ...row, sourceRole: "own" }))).toEqual(["error schedule-below-minimum"]);
    expect(codes(accounting({ ...row, sourceRole: ["own", "subordinate"] }))).toEqual(["error schedule-below-minimum"]);
  });

  test("holds the period of copies against that of the table for copies, or for all where it has none", () => {
    const copies = (description: string, receivedCopyPeriod: "1-years" | "2-years" | "9-years" | "10-years") =>
      checkSchedule(accounting({ code: "1", description, retentionPeriod: "permanent", receivedCopyPeriod }), options);
    expect(copies("部门决算", "2-years")).toEqual([]);
    expect(copies("部门决算", "1-years")).toStrictEqual([
      {
        code: "schedule-below-minimum",
        severity: "error",
        place: { id: "0012 2021", field: "receivedCopyPeriod", value: "1-years" },
        data: {
          code: "1",
          description: "部门决算",
          period: { "zh-CN": "1年", en: "1 year" },
          minimum: { "zh-CN": "2年", en: "2 years" },
          table: "财政总预算、行政单位、事业单位和税收会计档案保管期限表（会计档案管理办法）",
          basisCode: "12",
        },
      },
    ]);
    expect(copies("国库年报（决算）", "10-years")).toEqual([]);
    expect(copies("国库年报（决算）", "9-years").map(({ place }) => place.field)).toEqual(["receivedCopyPeriod"]);
  });

  test("finds one that is not approved, and one that another has taken the place of", () => {
    const next = revisedSchedule(OURS, { version: "2023", inForceFrom: "2023-01-01", because: "职能变化" });
    expect(codes(next)).toEqual(["error schedule-not-approved"]);
    const approved: FilingSchedule = { ...next, approval: { by: "XX县档案局", on: "2022-12-20" } };
    expect(codes(OURS, [OURS, next])).toEqual([]);
    expect(codes(OURS, [OURS, approved])).toEqual(["error schedule-superseded"]);
    expect(codes(approved, [OURS, approved])).toEqual([]);
  });

  test("says where, what and what to do", () => {
    const schedule = accounting({ code: "7", description: "纳税申报表", retentionPeriod: "5-years" });
    const [finding] = checkSchedule(schedule, options);
    expect(finding?.place).toEqual({ id: "0012 2021", field: "retentionPeriod", value: "5-years" });
    expect(finding && sentence(finding, zhCn)).toBe(
      "条款7的保管期限5年短于《企业和其他组织会计档案保管期限表（会计档案管理办法）》第12条的10年。",
    );
    expect(finding && cure(finding, en)).toBe("Keep it 10 years or more; a longer period is lawful.");
  });
});

describe("scheduleOn", () => {
  const next: FilingSchedule = {
    ...revisedSchedule(OURS, { version: "2023", inForceFrom: "2023-01-01", because: "职能变化" }),
    approval: { by: "XX县档案局", on: "2023-02-01" },
  };

  test.each([
    ["2021-05-31", undefined],
    ["2021-06-01", "2021"],
    ["2022-12-31", "2021"],
    ["2023-01-31", "2021"],
    ["2023-02-01", "2023"],
  ] as const)("on %s gives version %s, in any order", (day, version) => {
    expect(scheduleOn([next, OURS], day)?.version).toBe(version);
    expect(scheduleOn([OURS, next], day)?.version).toBe(version);
  });
});

describe("revisedSchedule", () => {
  test("carries no approval, names what it takes the place of, and leaves the version before as it was", () => {
    const before = JSON.stringify(OURS);
    const next = revisedSchedule(OURS, {
      version: "2023",
      inForceFrom: "2023-01-01",
      because: "职能变化",
      entries: [],
    });
    expect(next).not.toHaveProperty("approval");
    expect(next.replaces).toEqual({ version: "2021", because: "职能变化" });
    expect(next.exclusions).toEqual(OURS.exclusions);
    expect(JSON.stringify(OURS)).toBe(before);
  });

  test.each([
    [{ version: "2021", inForceFrom: "2023-01-01", because: "x" }, "patch.version: expected a version other than 2021"],
    [
      { version: "2023", inForceFrom: "2020-01-01", because: "x" },
      "patch.inForceFrom: expected no day before 2021-06-01",
    ],
    [{ version: "2023", inForceFrom: "2023-01-01", because: " " }, "patch.because: expected a reason"],
  ] as const)("refuses %j", (patch, message) => {
    expect(() => revisedSchedule(OURS, patch)).toThrow(message);
  });
});

describe("checkSchedule, held against tables and versions", () => {
  test("holds entries against tables of their own body of rules only, and no table against itself", () => {
    expect(codes({ ...OURS, entries: [{ code: "1", description: "银行对账单", retentionPeriod: "2-years" }] })).toEqual(
      [],
    );
    const table: FilingSchedule = {
      ...OURS,
      id: "our-province",
      force: "minimum",
      entries: [
        { code: "1", description: "会议纪要", section: "办公室", retentionPeriod: "permanent" },
        { code: "2", description: "会议纪要", section: "工会", retentionPeriod: "10-years" },
      ],
    };
    const ours: FilingSchedule = {
      ...OURS,
      entries: [{ code: "1", description: "会议 纪要", retentionPeriod: "30-years" }],
    };
    const held = (schedule: FilingSchedule) =>
      checkSchedule(schedule, { ...options, tables: [table] }).map(({ code, place }) => [code, place.value]);
    expect(held(table)).toEqual([]);
    expect(held(ours)).toEqual([["schedule-below-minimum", "30-years"]]);
    expect(held({ ...ours, regime: "enterprise" })).toEqual([]);
  });

  test("holds no entry against a heading of a table, which asks for no period", () => {
    const table: FilingSchedule = {
      ...OURS,
      id: "our-province",
      force: "minimum",
      entries: [{ code: "1", description: "会议文件" }],
    };
    const basis = { scheduleId: "our-province", code: "1" } as const;
    const entries = [
      { code: "1", description: "会议文件", retentionPeriod: "10-years" },
      { code: "2", description: "会议签到表", basis, retentionPeriod: "10-years" },
    ] as const;
    expect(checkSchedule({ ...OURS, entries }, { ...options, tables: [table] })).toEqual([]);
  });

  test("holds what subordinates sent in against the period for all where a table has none for copies", () => {
    const row = {
      code: "1",
      description: "银行对账单",
      retentionPeriod: "9-years",
      sourceRole: "subordinate",
    } as const;
    expect(codes(accounting(row))).toEqual(["error schedule-below-minimum", "error schedule-below-minimum"]);
  });

  test("takes a period of a body of rules that has no texts of its own, and a heading that is called as a minimum", () => {
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "ours",
      regimes: [
        ...RETENTION_RULES.regimes,
        { code: "county", title: { "zh-CN": "本县", en: "the county's" }, startCitations: [] },
      ],
    });
    const own = accounting({ code: "1", description: "甲", retentionPeriod: "long-term" });
    expect(checkSchedule({ ...own, regime: "county" }, { ...options, rules })).toEqual([]);
    const heading: ScheduleEntry[] = [
      { code: "1", description: "银行对账单" },
      { code: "1.1", parentCode: "1", description: "对账单", retentionPeriod: "10-years" },
    ];
    expect(codes(accounting(...heading))).toEqual([]);
  });

  test("takes an old class where the body of rules still has it: 短期 of construction records, 长期 of technical ones", () => {
    const of = (regime: string, retentionPeriod: "short-term" | "long-term") =>
      codes({ ...OURS, regime, entries: [{ code: "1", description: "甲", retentionPeriod }] });
    expect(of("construction", "short-term")).toEqual([]);
    expect(of("science-technology", "long-term")).toEqual([]);
    expect(of("science-technology", "short-term")).toEqual(["error schedule-period-out-of-date"]);
    expect(of("administrative", "short-term")).toEqual(["error schedule-period-out-of-date"]);
  });

  test("holds no period against the texts of a day that is none", () => {
    for (const inForceFrom of ["2021年", "不详"]) {
      expect(codes({ ...OURS, inForceFrom: inForceFrom as never })).not.toContain("error schedule-period-out-of-date");
    }
  });

  test("takes a schedule that is in force from the day of its approval, and from today", () => {
    expect(codes({ ...OURS, inForceFrom: "2021-05-20" })).toEqual([]);
    expect(codes({ ...OURS, inForceFrom: "2023-06-30" })).toEqual([]);
  });

  test("tells what is wrong with a version as a whole", () => {
    const { approval: _, ...unapproved } = OURS;
    expect(checkSchedule({ ...unapproved, regime: "ours", inForceFrom: "2023-07-01" }, options)).toEqual([
      {
        code: "schedule-regime-unknown",
        severity: "error",
        place: { id: "0012 2021", field: "regime", value: "ours" },
        data: { regime: "ours" },
      },
      {
        code: "schedule-not-approved",
        severity: "error",
        place: { id: "0012 2021", field: "approval", value: "" },
        data: { unit: "XX县民政局", version: "2021" },
      },
      {
        code: "schedule-not-yet-in-force",
        severity: "error",
        place: { id: "0012 2021", field: "inForceFrom", value: "2023-07-01" },
        data: { unit: "XX县民政局", version: "2021", from: "2023-07-01" },
      },
    ]);
    const next: FilingSchedule = {
      ...revisedSchedule(OURS, { version: "2023", inForceFrom: "2023-01-01", because: "职能变化" }),
      approval: { by: "XX县档案局", on: "2022-12-20" },
    };
    expect(checkSchedule(OURS, { ...options, versions: [{ ...next, id: "0013" }, OURS, next] })).toEqual([
      {
        code: "schedule-superseded",
        severity: "error",
        place: { id: "0012 2021", field: "version", value: "2021" },
        data: { unit: "XX县民政局", version: "2021", by: "2023", from: "2023-01-01" },
      },
    ]);
    expect(codes(OURS, [OURS, { ...next, id: "0013" }])).toEqual([]);
    expect(codes(next, [OURS])).toEqual([]);
  });

  test("names what a caller gave wrongly", () => {
    expect(() => checkSchedule(OURS, { ...options, asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
    const rules = { ...RETENTION_RULES, counting: "some" as "day-after" };
    expect(() => checkSchedule(OURS, { ...options, rules })).toThrow("rules.counting: expected one of");
  });
});

describe("scheduleOn, of two versions from the same day", () => {
  const approval = { by: "XX县档案局", on: "2021-05-20" } as const;
  const patch = { version: "2021a", inForceFrom: OURS.inForceFrom, because: "更正" } as const;
  const correct = (): FilingSchedule => ({ ...revisedSchedule(OURS, patch), approval });

  test("gives the one that takes the place of the other, in any order", () => {
    const corrected = correct();
    expect(scheduleOn([OURS, corrected], "2021-06-01")?.version).toBe("2021a");
    expect(scheduleOn([corrected, OURS], "2021-06-01")?.version).toBe("2021a");
    expect(codes(OURS, [OURS, corrected])).toEqual(["error schedule-superseded"]);
    expect(codes(corrected, [OURS, corrected])).toEqual([]);
  });

  test("gives the later where days differ, and the first given where neither takes the place of the other", () => {
    const corrected = correct();
    const { replaces: _, ...unrelated } = corrected;
    expect(scheduleOn([OURS, unrelated], "2021-06-01")?.version).toBe("2021");
    const later: FilingSchedule = { ...corrected, version: "2021b", inForceFrom: "2021-07-01" };
    expect(scheduleOn([later, OURS], "2021-07-01")?.version).toBe("2021b");
    expect(scheduleOn([{ ...OURS, inForceFrom: "2021-07-01" }, corrected], "2021-07-01")?.version).toBe("2021");
  });

  test("names the day when it is none", () => {
    expect(() => scheduleOn([OURS], "2021-6-1")).toThrow("day: expected a civil day");
  });
});

describe("revisedSchedule, refusing", () => {
  test.each([
    [{ version: "", inForceFrom: "2023-01-01", because: "x" }, "patch.version: expected a version other than 2021"],
    [{ version: "2023", inForceFrom: "2023-1-1", because: "x" }, "patch.inForceFrom: expected a civil day"],
  ] as const)("refuses %j", (patch, message) => {
    expect(() => revisedSchedule(OURS, patch)).toThrow(message);
  });
});
