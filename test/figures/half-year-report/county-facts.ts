import { activityFigures } from "lantai/activities";
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

export const ALL = { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } };

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

const sources = ["移交文据", "预检记录"];

/** What a county did besides digitizing, small enough to check by hand. */
export const PRACTICE_FACTS: HalfYearFacts = {
  county: FACTS.county,
  span: FACTS.span,
  asOf: FACTS.asOf,
  accession: {
    received: extent(120, 3400, 21_000),
    units: 6,
    withCopies: extent(120, 3060, 20_000),
    collected: {
      part: 45,
      whole: 60,
      of: { code: "due-unit-years", title: { "zh-CN": "应移交的单位年度", en: "due years" } },
    },
    transfers: [
      { unit: "县文化局", overdue: extent(3, 200, 900) },
      { unit: "县农业局", overdue: extent(0, 50, 100) },
      { unit: "县水利局", overdue: extent(0, 0, 0) },
    ],
    sources,
  },
  preInspection: {
    firstPass: { part: 4, whole: 6, of: { code: "pre-inspected", title: { "zh-CN": "已预检", en: "pre-inspected" } } },
    standings: [
      { open: [{}, {}], overdue: 1 },
      { open: [], overdue: 0 },
    ],
    sources,
  },
  preparedness: {
    preparedness: {
      plans: {
        part: 5,
        whole: 7,
        of: { code: "required-plans", title: { "zh-CN": "应有的应急预案", en: "required plans" } },
      },
      gaps: [
        { emergency: "earthquake", missing: "plan" },
        { emergency: "data-loss", missing: "plan" },
        { emergency: "fire", missing: "drill" },
      ],
    },
    emergencies: [
      { emergency: "earthquake", title: { "zh-CN": "地震", en: "earthquake" } },
      { emergency: "data-loss", title: { "zh-CN": "数据灭失", en: "loss of data" } },
    ],
    sources,
  },
  use: {
    use: {
      consultations: 412,
      volumes: 130,
      items: 655,
      digitized: { medianMinutes: { numerator: 1, denominator: 1 } },
      originals: { medianMinutes: { numerator: 25, denominator: 2 } },
    },
    sources,
  },
  recordings: {
    totals: {
      photographs: 860,
      groups: 42,
      reels: 12,
      withoutReelCount: 1,
      audioSeconds: 0,
      videoSeconds: 0,
      withoutDuration: 0,
    },
    coverage: {
      rows: [
        { expected: { fondsNo: "0001", year: 2022 }, held: 3 },
        { expected: { fondsNo: "0002", year: 2022 }, held: 0 },
      ],
      unplaced: 0,
    },
    sources,
  },
  activities: activityFigures(
    [
      {
        kind: "guidance",
        title: "检查指导",
        on: "2023-03-02",
        unitCount: { count: 16, bound: "exact" },
        topics: ["整理"],
      },
      { kind: "training", title: "业务培训", on: "2023-04-02", people: { count: 120, bound: "exact" } },
      { kind: "exhibition", title: "主题展", on: "2023-06-09", boards: 38, cases: 4 },
      { kind: "group-visit", title: "退休党员", on: "2023-06-12", people: { count: 100, bound: "at-least" } },
      { kind: "base-opened", title: "教育基地挂牌", on: "2023-06-15" },
    ],
    { span: FACTS.span },
  ).map((figure) => ({ ...figure, sources })),
};
