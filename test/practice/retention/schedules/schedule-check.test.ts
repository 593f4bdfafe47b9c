import { cure, sentence } from "lantai/findings";
import {
  checkSchedule,
  type FilingSchedule,
  RETENTION_RULES,
  revisedSchedule,
  type ScheduleEntry,
  scheduleOn,
} from "lantai/retention";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { OURS } from "./our-schedule.js";

const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
const withEntries = (...entries: ScheduleEntry[]): FilingSchedule => ({ ...OURS, entries });
const accounting = (...entries: ScheduleEntry[]): FilingSchedule => ({
  ...withEntries(...entries),
  regime: "accounting",
});
const codes = (schedule: FilingSchedule, versions?: readonly FilingSchedule[]) =>
  checkSchedule(schedule, { ...options, ...(versions === undefined ? {} : { versions }) }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );

describe("checkSchedule", () => {
  test("finds nothing wrong with a sound schedule", () => {
    expect(codes(OURS)).toEqual([]);
  });

  test.each<[string, FilingSchedule, string[]]>([
    [
      "a code that stands twice, also as an exclusion",
      { ...OURS, exclusions: [{ code: "1.1", description: "重份" }] },
      ["error schedule-code-repeated"],
    ],
    [
      "an entry under a code that is not there",
      withEntries({ code: "1", parentCode: "0", description: "甲", retentionPeriod: "10-years" }),
      ["error schedule-parent-unknown"],
    ],
    [
      "entries that stand under each other",
      withEntries(
        { code: "1", parentCode: "2", description: "甲", retentionPeriod: "10-years" },
        { code: "2", parentCode: "1", description: "乙", retentionPeriod: "10-years" },
      ),
      ["error schedule-parent-circular", "error schedule-parent-circular"],
    ],
    [
      "an entry without a period that is no heading",
      withEntries({ code: "1", description: "甲" }),
      ["error schedule-period-missing"],
    ],
    [
      "an old class in a schedule of 2021",
      withEntries({ code: "1", description: "甲", retentionPeriod: "long-term" }),
      ["error schedule-period-out-of-date"],
    ],
    [
      "codes that are unknown",
      withEntries({ code: "1", description: "甲", category: "XX", start: "someday", retentionPeriod: "10-years" }),
      ["error schedule-category-unknown", "error schedule-start-unknown"],
    ],
    ["a body of rules that is unknown", { ...OURS, regime: "constructor" }, ["error schedule-regime-unknown"]],
    [
      "entries that cover the same for different times",
      withEntries(
        { code: "1", description: "会议 纪要", retentionPeriod: "10-years" },
        { code: "2", description: "会议纪要", retentionPeriod: "30-years" },
        { code: "3", description: "会议纪要", retentionPeriod: "30-years", sourceRole: "superior" },
      ),
      ["error schedule-clash"],
    ],
    [
      "a term below that of decree 79, by its name",
      accounting({ code: "1", description: "银行对账单", retentionPeriod: "9-years" }),
      ["error schedule-below-minimum", "error schedule-below-minimum"],
    ],
    [
      "a term below that of decree 79, by the entry it elaborates",
      accounting({
        code: "1",
        description: "凭证",
        retentionPeriod: "15-years",
        basis: { scheduleId: "decree-79-enterprise", code: "2" },
      }),
      ["error schedule-below-minimum"],
    ],
    [
      "a term below the framework of decree 8, as a warning",
      withEntries({
        code: "1",
        description: "人事任免",
        retentionPeriod: "30-years",
        basis: { scheduleId: "decree-8", code: "7.5" },
      }),
      ["warning schedule-below-minimum"],
    ],
    [
      "an entry of a table that is not there",
      withEntries({
        code: "1",
        description: "甲",
        retentionPeriod: "30-years",
        basis: { scheduleId: "decree-8", code: "constructor" },
      }),
      ["error schedule-basis-unknown"],
    ],
    [
      "a schedule in force before its approval",
      { ...OURS, inForceFrom: "2021-05-19" },
      ["error schedule-in-force-before-approval"],
    ],
    [
      "a schedule that is not in force yet",
      { ...OURS, inForceFrom: "2023-07-01" },
      ["error schedule-not-yet-in-force"],
    ],
  ])("finds %s", (_, schedule, expected) => {
    expect(codes(schedule)).toEqual(expected);
  });

  test("R-13: takes a longer term than the table's", () => {
    expect(codes(accounting({ code: "1", description: "银行对账单", retentionPeriod: "50-years" }))).toEqual([]);
    expect(codes(accounting({ code: "1", description: "银行对账单", retentionPeriod: "permanent" }))).toEqual([]);
  });

  test("takes 2 years for what subordinates sent in, and not for the unit's own", () => {
    const row = { code: "1", description: "部门决算", retentionPeriod: "2-years" } as const;
    expect(codes(accounting({ ...row, sourceRole: "subordinate" }))).toEqual([]);
    expect(codes(accounting({ ...row, sourceRole: "own" }))).toEqual(["error schedule-below-minimum"]);
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
