import { INSTRUMENTS, instrumentById } from "lantai/law";
import {
  BUDGET_ACCOUNTING_SCHEDULE,
  checkSchedule,
  DECREE_8_SCHEDULE,
  ENTERPRISE_ACCOUNTING_SCHEDULE,
  MARRIAGE_REGISTRATION_SCHEDULE,
  NATIONAL_SCHEDULES,
  RETENTION_RULES,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { thawedPaths } from "../../../foundation/law/frozen.js";

const periodsOf = ({ entries }: (typeof NATIONAL_SCHEDULES)[number]) =>
  Object.fromEntries(
    entries
      .filter(({ retentionPeriod }) => retentionPeriod !== undefined)
      .map(({ description, retentionPeriod }) => [description, retentionPeriod]),
  );

describe("NATIONAL_SCHEDULES", () => {
  test.each(NATIONAL_SCHEDULES.map((schedule) => [schedule.id, schedule] as const))(
    "%s is frozen, faultless and cites an instrument that exists with every entry",
    (_, schedule) => {
      expect(thawedPaths(schedule)).toEqual([]);
      expect(checkSchedule(schedule, { asOf: "2023-06-30", rules: RETENTION_RULES })).toEqual([]);
      for (const { citation } of [...schedule.entries, ...schedule.exclusions]) {
        expect(instrumentById(citation?.instrument ?? "", INSTRUMENTS)).toBeDefined();
        expect(citation?.confidence).not.toBe("seen");
      }
    },
  );

  test("have the periods of the enterprise table of decree 79", () => {
    expect(periodsOf(ENTERPRISE_ACCOUNTING_SCHEDULE)).toEqual({
      原始凭证: "30-years",
      记账凭证: "30-years",
      总账: "30-years",
      明细账: "30-years",
      日记账: "30-years",
      固定资产卡片: "5-years",
      其他辅助性账簿: "30-years",
      "月度、季度、半年度财务会计报告": "10-years",
      年度财务会计报告: "permanent",
      银行存款余额调节表: "10-years",
      银行对账单: "10-years",
      纳税申报表: "10-years",
      会计档案移交清册: "30-years",
      会计档案保管清册: "permanent",
      会计档案销毁清册: "permanent",
      会计档案鉴定意见书: "permanent",
    });
  });

  test("have the periods of the budget table of decree 79, with 2 years for what subordinates sent in", () => {
    expect(
      Object.values(periodsOf(BUDGET_ACCOUNTING_SCHEDULE)).filter((period) => period === "permanent"),
    ).toHaveLength(8);
    const copies = BUDGET_ACCOUNTING_SCHEDULE.entries.filter(
      ({ receivedCopyPeriod }) => receivedCopyPeriod === "2-years",
    );
    expect(copies.map(({ description }) => description)).toEqual([
      "政府综合财务报告",
      "部门财务报告",
      "财政总决算",
      "部门决算",
    ]);
  });

  test("start the cards of fixed assets with the disposal, for 5 years", () => {
    for (const schedule of [ENTERPRISE_ACCOUNTING_SCHEDULE, BUDGET_ACCOUNTING_SCHEDULE]) {
      expect(schedule.entries.filter(({ start }) => start !== undefined)).toMatchObject([
        { description: "固定资产卡片", start: "asset-disposed", retentionPeriod: "5-years" },
      ]);
    }
  });

  test("keep marriage registration 100 years, and leave the terms of decree 8 to the units", () => {
    expect(MARRIAGE_REGISTRATION_SCHEDULE.entries[0]?.retentionPeriod).toBe("100-years");
    const { entries, exclusions } = DECREE_8_SCHEDULE;
    expect(entries.filter(({ retentionPeriod }) => retentionPeriod === "permanent")).toHaveLength(8);
    expect(entries.filter(({ choices }) => choices !== undefined)).toHaveLength(9);
    expect(exclusions).toHaveLength(4);
  });
});
