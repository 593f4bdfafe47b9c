import type { Extent } from "lantai/extents";
import { dueSummary, figureUnit, findingCounts, type HalfYearFacts, type HalfYearTexts } from "lantai/half-year-report";
import { NO_COVERAGE } from "lantai/page-images";
import type { Rate } from "lantai/progress";
import { basisOf, type DueList, type Reason } from "lantai/verdicts";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";

export const zh: HalfYearTexts = zhCn;
export { en };

export const extent = (volumes: number, items: number, pages: number, withoutPageCount = 0): Extent => ({
  volumes,
  items,
  pages,
  withoutPageCount,
});

const ALL = { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } };

export const rateOf = (part: number, whole: number): Rate => ({
  share: { part, whole, of: ALL },
  coverage: "linked",
  unit: "volumes-and-items",
  excluded: [],
});

const basis = basisOf("rules", "2023-06-30", {});

/** A due list of so many items of each fonds and due day, and so many that lack something. */
export function listOf(
  due: readonly (readonly [fondsNo: string, dueDay: `${number}-${number}-${number}`])[],
  missing: readonly (readonly string[])[] = [],
): DueList<{ level: "item"; fondsNo: string; pageCount: number }, boolean, Reason> {
  const record = (fondsNo: string) => ({ level: "item", fondsNo, pageCount: 3 }) as const;
  return {
    due: due.map(([fondsNo, dueDay]) => ({
      record: record(fondsNo),
      dueDay,
      verdict: { kind: "decided", value: true, reasons: [], assumed: [], basis },
    })),
    undetermined: missing.map((properties) => ({
      record: record("0001"),
      verdict: { kind: "undetermined", missing: properties, reasons: [], basis },
    })),
    asked: due.length + missing.length + 10,
  };
}

/** Everything that a report can be made from, small enough to check by hand. */
export const FACTS: HalfYearFacts = {
  county: { "zh-CN": "青禾县", en: "Qinghe County" },
  span: { from: "2023-01-01", until: "2023-07-01" },
  asOf: "2023-06-30",
  note: "示例数据，纯属虚构",
  fonds: [{ fondsNo: "0001", title: "县委办公室" }],
  phase: {
    phase: {
      no: 8,
      title: "第八期馆藏档案数字化项目",
      startedOn: "2023-05-04",
      planned: extent(500, 10_000, 0),
    },
    done: extent(535, 8298, 59_545),
    units: { count: 4, bound: "at-least" },
    sources: ["第八期目录.csv"],
  },
  rates: [
    {
      rate: {
        ...rateOf(7997, 10_000),
        excluded: [
          { code: "coverage-unknown", from: "part", extent: extent(3, 0, 0, 3) },
          { code: "outside", from: "whole", extent: extent(0, 12, 30) },
        ],
      },
      target: "80",
      forecast: {
        kind: "decided",
        value: { earliest: "2023-07-03", likely: "2023-07-04", latest: "2023-07-06" },
        reasons: [],
        assumed: [],
        basis,
      },
      sources: ["馆藏目录.csv", "图像清单.csv"],
    },
  ],
  coverage: {
    extents: {
      ...NO_COVERAGE,
      complete: extent(500, 8000, 57_000),
      partial: extent(30, 200, 2000),
      none: extent(5, 98, 545, 1),
    },
    sources: ["图像清单.csv"],
  },
  dates: { quality: { toTheDay: 95, incomplete: 4, missing: 1 }, sources: ["馆藏目录.csv"] },
  findings: {
    checked: 100,
    counts: [
      ...findingCounts([
        { code: "date-unreadable", severity: "error", place: {}, data: {} },
        { code: "date-unreadable", severity: "error", place: {}, data: {} },
        { code: "value-missing", severity: "error", place: {}, data: {} },
      ]),
      { code: "moth-eaten", severity: "hint", count: 7, title: { "zh-CN": "虫蛀", en: "moth-eaten" } },
    ],
    sources: ["馆藏目录.csv"],
  },
  notes: [
    {
      code: "without-document-number",
      title: { "zh-CN": "没有文号的件", en: "Items without a document number" },
      value: {
        part: 20,
        whole: 80,
        of: { code: "all-items", title: { "zh-CN": "全部件", en: "all items" } },
      },
      unit: figureUnit("items"),
      sources: ["馆藏目录.csv"],
    },
  ],
  opening: {
    summary: dueSummary(
      listOf(
        [
          ["0001", "2021-01-01"],
          ["0001", "2022-01-01"],
          ["0002", "2021-01-01"],
        ],
        [["date"]],
      ),
    ),
    upcoming: dueSummary(listOf([["0001", "2023-09-01"]])),
    sources: ["馆藏目录.csv"],
  },
  retention: {
    summary: dueSummary(listOf([["0002", "2023-01-01"]], [["retentionPeriod"], ["retentionPeriod"], ["year"]])),
    sources: ["馆藏目录.csv"],
  },
  ledger: {
    standing: {
      closed: { part: 8, whole: 10, of: { code: "ledger-entries", title: { "zh-CN": "台账", en: "ledger" } } },
      open: [
        {
          entry: { no: "3", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股", due: "2023-05-31" },
          daysLate: 30,
        },
        { entry: { no: "9", source: "audit", problem: "库房温湿度记录不全", owner: "办公室" }, daysLate: 0 },
      ],
      overdue: 1,
    },
    sources: ["问题台账.csv"],
  },
  activities: [
    {
      code: "visits",
      title: { "zh-CN": "上门走访检查指导", en: "Units visited" },
      value: 16,
      unit: figureUnit("units"),
      sources: ["走访记录"],
    },
  ],
};
