import {
  burnUpChart,
  type Chart,
  type ChartTexts,
  closureChanges,
  dueByYearChart,
  ledgerBurnDownChart,
  type ProgressRow,
  progressByUnitChart,
  progressFunnelChart,
} from "lantai/charts";
import { OPENING_RULES } from "lantai/open-appraisal";
import { catchUp, planCurve, progressStages, type Rate, type WorkPlan } from "lantai/progress";
import type { Tally } from "lantai/tallies";
import { chartWords as enWords } from "../../../src/words/en/charts.js";
import { chartWords as zhWords } from "../../../src/words/zh-cn/charts.js";

export const zhCn: ChartTexts = { language: "zh-CN", charts: zhWords };
export const en: ChartTexts = { language: "en", charts: enWords };

export const ALL_HOLDINGS = { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } };

export function row(name: string, part: number, whole: number, kind: Partial<Rate> = {}): ProgressRow {
  const share = { part, whole, of: ALL_HOLDINGS };
  return { name, rate: { share, coverage: "linked", unit: "volumes", excluded: [], ...kind } };
}

export function volumes(count: number) {
  return { volumes: count, items: 0, pages: 0, withoutPageCount: 0 };
}

/** Synthetic units: one that is on its way, one that holds nothing, and one that is far larger. */
export const ROWS = [row("县民政局", 400, 500), row("县妇联", 0, 0), row("县档案馆", 7997, 10_000)];

export const FORECAST = { earliest: "2023-08-21", likely: "2023-09-01", latest: "2023-09-22" } as const;

export const BURN = {
  points: [
    { day: "2023-05-01", done: volumes(0) },
    { day: "2023-06-16", done: volumes(535) },
  ],
  unit: "volumes",
  target: 1135,
} as const;

export const WORK: WorkPlan = { from: "2023-05-02", by: "2023-12-29", planned: 1135 };

export const PLANNED = {
  ...BURN,
  plan: planCurve(WORK),
  catchUp: catchUp({ plan: WORK, done: 535, asOf: "2023-06-16" }),
} as const;

/** Two weeks of work of which one is over, short enough to be read as a whole. */
const FORTNIGHT: WorkPlan = { from: "2023-06-12", by: "2023-06-23", planned: 90 };

export const SHORT = {
  points: [
    { day: "2023-06-13", done: volumes(12) },
    { day: "2023-06-16", done: volumes(40) },
  ],
  unit: "volumes",
  target: 100,
  forecast: { earliest: "2023-06-21", likely: "2023-06-26", latest: "2023-06-28" },
  plan: planCurve(FORTNIGHT),
  catchUp: catchUp({ plan: FORTNIGHT, done: 40, asOf: "2023-06-16" }),
} as const;

export const DUE = {
  years: [
    { year: 2024, opening: 320, retention: 41 },
    { year: 2025, opening: 0, retention: 1200 },
  ],
  unit: "volumes-and-items",
} as const;

export const WAVE = {
  years: [2020, 2021, 2022].map((year) => ({ year, opening: year === 2021 ? 4521 : 310, retention: 120 })),
  unit: "volumes",
  changes: closureChanges(OPENING_RULES),
} as const;

export const LEDGER = [
  { day: "2023-01-01", open: 10, overdue: 0, closed: 0 },
  { day: "2023-06-01", open: 4, overdue: 2, closed: 6 },
  { day: "2023-06-30", open: 2, overdue: 1, closed: 8 },
] as const;

/** Holdings of five parts in ten that are accepted, and one part that is not catalogued. */
export function staged(tenth: number): Tally {
  return {
    format: "lantai.tally/1",
    dimensions: ["catalogue", "coverage", "acceptance"],
    cells: [
      { key: ["catalogued", "complete", "accepted"], extent: volumes(6 * tenth) },
      { key: ["catalogued", "complete", ""], extent: volumes(2 * tenth) },
      { key: ["catalogued", "partial", ""], extent: volumes(tenth) },
      { key: ["uncatalogued", "none", ""], extent: volumes(tenth) },
    ],
  };
}

export const COUNTED = { denominator: "all-holdings", unit: "volumes" } as const;

export function stages(tenth = 50) {
  return progressStages(staged(tenth), COUNTED).stages;
}

/** One chart of each kind and case, drawn when asked, so that what fails to be drawn fails the test that asks for it. */
export const CHARTS: readonly (readonly [name: string, chart: (words: ChartTexts) => Chart])[] = [
  ["progressByUnitChart", (words) => progressByUnitChart(ROWS, words)],
  ["burnUpChart", (words) => burnUpChart(BURN, words)],
  ["burnUpChart with a forecast", (words) => burnUpChart({ ...BURN, forecast: FORECAST }, words)],
  ["burnUpChart with all", (words) => burnUpChart(SHORT, words)],
  ["dueByYearChart", (words) => dueByYearChart(DUE, words)],
  ["dueByYearChart with a wave", (words) => dueByYearChart(WAVE, words)],
  ["ledgerBurnDownChart", (words) => ledgerBurnDownChart(LEDGER, words)],
  ["progressFunnelChart", (words) => progressFunnelChart(stages(), words)],
];

const LONG_NAMES = [
  "某某县人力资源和社会保障局",
  "中共某某县委机构编制委员会办公室（挂牌县事业单位登记管理局牌子）",
  "某某县农村综合改革领导小组办公室、县乡村振兴服务中心（合署办公）",
  "Bureau of Human Resources and Social Security",
];

/** The same kinds with counts of the largest holdings, long names, and texts that have every reason to meet. */
export const CROWDED: readonly (readonly [name: string, chart: (words: ChartTexts) => Chart])[] = [
  [
    "progressByUnitChart",
    (words) =>
      progressByUnitChart(
        LONG_NAMES.map((name) => row(name, 4_500_000, 5_000_000)),
        words,
      ),
  ],
  ["progressFunnelChart", (words) => progressFunnelChart(stages(500_000), words)],
  [
    "dueByYearChart",
    (words) =>
      dueByYearChart(
        {
          ...WAVE,
          unit: "volumes-and-items",
          years: [2021, 2022].map((year) => ({ year, opening: 100_000, retention: 99_000 })),
        },
        words,
      ),
  ],
  [
    "dueByYearChart of one year",
    (words) => dueByYearChart({ ...WAVE, years: [{ year: 2021, opening: 5, retention: 5 }] }, words),
  ],
  [
    "ledgerBurnDownChart",
    (words) => ledgerBurnDownChart([LEDGER[0], { day: "2023-06-30", open: 2000, overdue: 1990, closed: 10 }], words),
  ],
  [
    "burnUpChart that ends with its forecast",
    (words) =>
      burnUpChart(
        {
          ...BURN,
          target: 12_000_000,
          forecast: { earliest: "2023-12-21", likely: "2024-01-01", latest: "2024-01-02" },
        },
        words,
      ),
  ],
  [
    "burnUpChart that is nearly done",
    (words) =>
      burnUpChart(
        { ...BURN, target: 536, forecast: { earliest: "2023-06-17", likely: "2023-06-18", latest: "2023-09-01" } },
        words,
      ),
  ],
];
