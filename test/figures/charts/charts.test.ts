import * as echarts from "echarts";
import {
  burnUpChart,
  CHART_COLOURS,
  CHART_FILLS,
  type Chart,
  type ChartTexts,
  dueByYearChart,
  type ProgressRow,
  progressByUnitChart,
} from "lantai/charts";
import type { Rate } from "lantai/progress";
import { describe, expect, test } from "vitest";
import { chartWords as enWords } from "../../../src/words/en/charts.js";
import { chartWords as zhWords } from "../../../src/words/zh-cn/charts.js";

const zhCn: ChartTexts = { language: "zh-CN", charts: zhWords };
const en: ChartTexts = { language: "en", charts: enWords };

const of = { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } };
const row = (name: string, part: number, whole: number, kind: Partial<Rate> = {}): ProgressRow => ({
  name,
  rate: { share: { part, whole, of }, coverage: "linked", unit: "volumes", excluded: [], ...kind },
});
const rows = [row("县民政局", 400, 500), row("县妇联", 0, 0), row("县档案馆", 7997, 10_000)];

const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
const forecast = { earliest: "2023-08-21", likely: "2023-09-01", latest: "2023-09-22" } as const;
const burn = {
  points: [
    { day: "2023-05-01", done: volumes(0) },
    { day: "2023-06-16", done: volumes(535) },
  ],
  unit: "volumes",
  target: 1135,
} as const;
const due = {
  years: [
    { year: 2024, opening: 320, retention: 41 },
    { year: 2025, opening: 0, retention: 1200 },
  ],
  unit: "volumes-and-items",
} as const;

const every: readonly (readonly [string, Chart])[] = [
  ["progressByUnitChart", progressByUnitChart(rows, zhCn)],
  ["burnUpChart", burnUpChart(burn, en)],
  ["burnUpChart with a forecast", burnUpChart({ ...burn, forecast }, zhCn)],
  ["dueByYearChart", dueByYearChart(due, zhCn)],
];

function drawn({ option, size }: Chart): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

describe.each(every)("%s", (_name, chart) => {
  test("is plain data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test("is drawn by ECharts with its heading, and drawing leaves it as it was", () => {
    const before = JSON.stringify(chart.option);
    expect(drawn(chart)).toContain(chart.title);
    expect(JSON.stringify(chart.option)).toBe(before);
  });

  test("carries its alternative, and a table as wide as its headings", () => {
    expect(chart.option.aria.label.description).toBe(chart.alternative);
    expect(chart.table.rows.every((cells) => cells.length === chart.table.columns.length)).toBe(true);
  });

  test("gives each series a name of its own and lists it", () => {
    const names = chart.option.series.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(chart.option.legend.data).toEqual(names);
  });
});

describe("progressByUnitChart", () => {
  const chart = progressByUnitChart(rows, zhCn);

  test("draws what is done and what is not, with the share beside it", () => {
    expect(chart.option.yAxis.data).toEqual(["县民政局", "县妇联", "县档案馆"]);
    expect(chart.option.series.map(({ data }) => data)).toEqual([
      [{ value: 400 }, { value: 0 }, { value: 7997 }],
      [
        { value: 100, label: { formatter: "400 / 500　80.0%" } },
        { value: 0, label: { formatter: "0 / 0　无比率" } },
        { value: 2003, label: { formatter: "7997 / 10000　80.0%" } },
      ],
    ]);
  });

  test("names the whole in its heading and tells every row and the sum", () => {
    expect(chart.title).toBe("各单位数字化进度（以全部馆藏为分母）");
    expect(chart.alternative).toBe(
      "各单位数字化进度（以全部馆藏为分母）。县民政局已完成400卷，共500卷，占80.0%；县妇联没有应统计的档案；县档案馆已完成7997卷，共10000卷，占80.0%。合计已完成8397卷，共10500卷，占80.0%。",
    );
  });

  test("has the same figures as a table, without a rate where there is none", () => {
    expect(chart.table).toEqual({
      columns: ["单位", "已完成", "总数", "数字化率（%）"],
      rows: [
        ["县民政局", 400, 500, "80.0"],
        ["县妇联", 0, 0, ""],
        ["县档案馆", 7997, 10_000, "80.0"],
      ],
    });
  });

  test("grows with its rows", () => {
    expect(progressByUnitChart([...rows, ...rows], zhCn).size.height).toBeGreaterThan(chart.size.height);
  });

  test("refuses rates of different wholes, coverages or units side by side, and no rate at all", () => {
    const permanent = { part: 1, whole: 2, of: { ...of, code: "permanent" } };
    expect(() => progressByUnitChart([...rows, row("甲", 1, 2, { share: permanent })], zhCn)).toThrow(
      'rows: expected rates of one kind: all-holdings, linked, volumes, received "permanent, linked, volumes"',
    );
    expect(() => progressByUnitChart([...rows, row("甲", 1, 2, { coverage: "imaged" })], zhCn)).toThrow("one kind");
    expect(() => progressByUnitChart([...rows, row("甲", 1, 2, { unit: "items" })], zhCn)).toThrow("one kind");
    expect(() => progressByUnitChart([], zhCn)).toThrow("rows: expected at least one row");
  });
});

describe("burnUpChart", () => {
  test("begins its axis near the lowest value, so that a phase of large holdings is no flat line", () => {
    const points = [{ day: "2023-05-04", done: volumes(68_245) }] as const;
    expect(burnUpChart({ points, unit: "volumes", target: 1 }, zhCn).option.yAxis.scale).toBe(true);
  });

  test("steps to each point and draws the target over the whole width", () => {
    const [done, target] = burnUpChart(burn, en).option.series;
    expect(done).toMatchObject({
      step: "end",
      data: [
        ["2023-05-01", 0],
        ["2023-06-16", 535],
      ],
    });
    expect(target).toMatchObject({
      data: [
        ["2023-05-01", 1135],
        ["2023-06-16", 1135],
      ],
      endLabel: { formatter: "Target 1135" },
    });
  });

  test("shades the range of a forecast, marks its likely day and makes room for it", () => {
    const { option, alternative } = burnUpChart({ ...burn, forecast }, zhCn);
    expect(option.series[0]).toMatchObject({
      markArea: { data: [[{ xAxis: "2023-08-21" }, { xAxis: "2023-09-22" }]] },
      markLine: { data: [{ xAxis: "2023-09-01" }], label: { formatter: "预计 2023-09-01" } },
    });
    expect(option.xAxis.max).toBe("2023-09-22");
    expect(alternative).toBe(
      "数字化进度曲线。截至2023-06-16累计完成535卷，目标为1135卷；预计2023-09-01前后达标，最早2023-08-21，最迟2023-09-22。",
    );
  });

  test("says nothing of the future without a forecast, and that the target is reached when it is", () => {
    expect(burnUpChart(burn, zhCn).option.series[0]).not.toHaveProperty("markArea");
    expect(burnUpChart(burn, zhCn).alternative).toBe("数字化进度曲线。截至2023-06-16累计完成535卷，目标为1135卷。");
    expect(burnUpChart({ ...burn, target: 535 }, en).alternative).toBe(
      "Digitization over time. Done by 2023-06-16 (volumes): 535; target: 535, reached.",
    );
  });

  test("refuses to draw nothing", () => {
    expect(() => burnUpChart({ ...burn, points: [] }, zhCn)).toThrow("figures.points: expected at least one point");
  });
});

describe("dueByYearChart", () => {
  test("sets the two clocks side by side and never adds them", () => {
    const { option, table } = dueByYearChart(due, zhCn);
    expect(option.xAxis.data).toEqual(["2024", "2025"]);
    expect(option.series.map(({ data }) => data)).toEqual([
      [{ value: 320 }, { value: 0 }],
      [{ value: 41 }, { value: 1200 }],
    ]);
    expect(option.series.every((series) => !("stack" in series))).toBe(true);
    expect(table.rows).toEqual([
      [2024, 320, 41],
      [2025, 0, 1200],
    ]);
  });

  test("tells every year", () => {
    expect(dueByYearChart(due, en).alternative).toBe(
      "Falling due by year, in volumes and items. 2024: 320 due for opening review, 41 at the end of retention; 2025: 0 due for opening review, 1200 at the end of retention.",
    );
    expect(dueByYearChart({ ...due, years: [] }, zhCn).alternative).toBe("各年度到期档案：没有到期的档案。");
  });
});

describe("CHART_FILLS", () => {
  const lightness = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  test.each([
    ["done", "remaining"],
    ["opening", "retention"],
  ] as const)("tells %s from %s in grey print too", (one, other) => {
    const difference = lightness(CHART_FILLS[one].color) - lightness(CHART_FILLS[other].color);
    expect(Math.abs(difference)).toBeGreaterThan(50);
  });

  test("gives a pattern to what stands beside another colour", () => {
    expect(CHART_FILLS.retention.decal.color).not.toBe(CHART_FILLS.opening.decal.color);
    expect(CHART_FILLS.done.color).toBe(CHART_COLOURS.blue);
  });
});
