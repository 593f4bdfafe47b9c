import type { FilingSchedule, ScheduleEntry } from "lantai/retention";

/** A schedule of a synthetic unit, for the tests. */
export const OURS: FilingSchedule = {
  id: "0012",
  version: "2021",
  title: "XX县民政局文件材料归档范围和保管期限表",
  unit: "XX县民政局",
  fondsNo: "0012",
  regime: "administrative",
  force: "unit",
  approval: { by: "XX县档案局", on: "2021-05-20", documentNo: "X档审〔2021〕3号" },
  inForceFrom: "2021-06-01",
  entries: [
    { code: "1", description: "会议" },
    {
      code: "1.1",
      parentCode: "1",
      category: "WS",
      description: "局党组会议纪要",
      keywords: ["党组会议", "会议纪要"],
      sourceRole: "own",
      retentionPeriod: "permanent",
      openingHint: "可能涉及人事任免",
    },
    {
      code: "1.2",
      parentCode: "1",
      category: "WS",
      description: "一般会议文件",
      keywords: ["会议"],
      sourceRole: "own",
      importance: "ordinary",
      retentionPeriod: "10-years",
    },
    {
      code: "2",
      category: "WS",
      description: "低保资金使用会议材料",
      keywords: ["低保资金"],
      retentionPeriod: "30-years",
    },
    {
      code: "3",
      category: "WS",
      description: "救助对象档案",
      keywords: ["救助对象"],
      retentionPeriod: "30-years",
      start: "case-closed",
    },
  ],
  exclusions: [{ code: "x1", description: "会议通知的重份", keywords: ["重份"] }],
};

const withEntries = (...entries: ScheduleEntry[]): FilingSchedule => ({ ...OURS, entries });

/** The same unit's schedule of accounting records, with other entries. */
export const accountingSchedule = (...entries: ScheduleEntry[]): FilingSchedule => ({
  ...withEntries(...entries),
  regime: "accounting",
});

/** Schedules that have a fault, and what is found. */
export const FAULTY_SCHEDULES: readonly (readonly [
  fault: string,
  schedule: FilingSchedule,
  found: readonly string[],
])[] = [
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
    "an entry of several sources that covers what another covers of one of them",
    withEntries(
      { code: "1", description: "来函", retentionPeriod: "10-years", sourceRole: "peer" },
      { code: "2", description: "来函", retentionPeriod: "10-years", sourceRole: ["own", "peer"] },
      { code: "3", description: "来函", retentionPeriod: "30-years", sourceRole: ["superior", "own"] },
      { code: "4", description: "来函", retentionPeriod: "30-years", sourceRole: "superior" },
    ),
    ["error schedule-clash"],
  ],
  [
    "a term below that of decree 79, by its name",
    accountingSchedule({ code: "1", description: "银行对账单", retentionPeriod: "9-years" }),
    ["error schedule-below-minimum", "error schedule-below-minimum"],
  ],
  [
    "a term below that of decree 79, by the entry it elaborates",
    accountingSchedule({
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
  ["a schedule that is not in force yet", { ...OURS, inForceFrom: "2023-07-01" }, ["error schedule-not-yet-in-force"]],
  [
    "a period that is none",
    withEntries({ code: "1", description: "甲", choices: ["10-years", "0-years"] }),
    ["error schedule-period-out-of-date"],
  ],
  [
    "entries that cover the same for different times, and once each time",
    withEntries(
      { code: "1", description: "纪要", retentionPeriod: "10-years" },
      { code: "2", description: "纪要", retentionPeriod: "10-years" },
      { code: "3", description: "纪要", retentionPeriod: "30-years" },
    ),
    ["error schedule-clash"],
  ],
  [
    "an entry of a table of another name",
    withEntries({
      code: "1",
      description: "甲",
      retentionPeriod: "30-years",
      basis: { scheduleId: "our-province", code: "7.5" },
    }),
    ["error schedule-basis-unknown"],
  ],
  [
    "codes that stand twice, and the one entry that is in a circle by the last entries with the codes above it",
    withEntries(
      { code: "1", parentCode: "2", description: "甲", retentionPeriod: "10-years" },
      { code: "2", parentCode: "1", description: "乙", retentionPeriod: "10-years" },
      { code: "1", parentCode: "2", description: "丙", retentionPeriod: "10-years" },
      { code: "2", parentCode: "3", description: "丁", retentionPeriod: "10-years" },
      { code: "3", description: "戊", retentionPeriod: "10-years" },
    ),
    ["error schedule-code-repeated", "error schedule-code-repeated", "error schedule-parent-circular"],
  ],
  [
    "a circle that an entry leads into, only of those that are in it, and a parent of a parent that is not there",
    withEntries(
      { code: "1", parentCode: "2", description: "甲", retentionPeriod: "10-years" },
      { code: "2", parentCode: "3", description: "乙", retentionPeriod: "10-years" },
      { code: "3", parentCode: "2", description: "丙", retentionPeriod: "10-years" },
      { code: "4", parentCode: "5", description: "丁", retentionPeriod: "10-years" },
      { code: "5", parentCode: "6", description: "戊", retentionPeriod: "10-years" },
    ),
    ["error schedule-parent-circular", "error schedule-parent-circular", "error schedule-parent-unknown"],
  ],
];
