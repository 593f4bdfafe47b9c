import type { FilingSchedule } from "lantai/retention";

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
