import * as echarts from "echarts";
import {
  burnUpChart,
  CHART_COLOURS,
  CHART_FILLS,
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

const WORK: WorkPlan = { from: "2023-05-02", by: "2023-12-29", planned: 1135 };
const planned = {
  ...burn,
  plan: planCurve(WORK),
  catchUp: catchUp({ plan: WORK, done: 535, asOf: "2023-06-16" }),
} as const;
const wave = {
  years: [2020, 2021, 2022].map((year) => ({ year, opening: year === 2021 ? 4521 : 310, retention: 120 })),
  unit: "volumes",
  changes: closureChanges(OPENING_RULES),
} as const;
const LEDGER = [
  { day: "2023-01-01", open: 10, overdue: 0, closed: 0 },
  { day: "2023-06-01", open: 4, overdue: 2, closed: 6 },
  { day: "2023-06-30", open: 2, overdue: 1, closed: 8 },
] as const;
const STAGED: Tally = {
  format: "lantai.tally/1",
  dimensions: ["catalogue", "coverage", "acceptance"],
  cells: [
    { key: ["catalogued", "complete", "accepted"], extent: volumes(300) },
    { key: ["catalogued", "complete", ""], extent: volumes(100) },
    { key: ["catalogued", "partial", ""], extent: volumes(50) },
    { key: ["uncatalogued", "none", ""], extent: volumes(50) },
  ],
};
const { stages } = progressStages(STAGED, { denominator: "all-holdings", unit: "volumes" });

const every: readonly (readonly [string, Chart])[] = [
  ["progressByUnitChart", progressByUnitChart(rows, zhCn)],
  ["burnUpChart", burnUpChart(burn, en)],
  ["burnUpChart with a forecast", burnUpChart({ ...burn, forecast }, zhCn)],
  ["burnUpChart with a plan", burnUpChart(planned, zhCn)],
  ["dueByYearChart", dueByYearChart(due, zhCn)],
  ["dueByYearChart with a wave", dueByYearChart(wave, en)],
  ["ledgerBurnDownChart", ledgerBurnDownChart(LEDGER, zhCn)],
  ["progressFunnelChart", progressFunnelChart(stages, en)],
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

describe("burnUpChart with a plan", () => {
  const chart = burnUpChart(planned, zhCn);

  test("draws the plan and what it takes to be on time, and makes room for both", () => {
    expect(chart.option.series.map(({ name }) => name)).toEqual(["累计完成", "目标", "计划累计", "按期完成计划所需"]);
    const [, , plan, needed] = chart.option.series;
    expect(plan?.data.at(-1)).toEqual(["2023-12-29", 1135]);
    expect([needed?.data[0], needed?.data.at(-1)]).toEqual([
      ["2023-06-16", 535],
      ["2023-12-29", 1135],
    ]);
    expect([chart.option.xAxis.min, chart.option.xAxis.max]).toEqual(["2023-05-01", "2023-12-29"]);
  });

  test("sets what the plan asks for beside what was done, in the table and in words", () => {
    expect(chart.table).toEqual({
      columns: ["日期", "累计完成", "计划累计"],
      rows: [
        ["2023-05-01", 0, 0],
        ["2023-06-16", 535, 221],
      ],
    });
    expect(chart.alternative).toBe(
      "数字化进度曲线。截至2023-06-16累计完成535卷，目标为1135卷，按计划应完成221卷；要按期完成计划，每个工作日须完成5卷。",
    );
  });

  test("says that no day is left, and draws no way to catch up", () => {
    const late = catchUp({ plan: WORK, done: 535, asOf: "2023-12-29" });
    const { alternative, option } = burnUpChart({ ...planned, catchUp: late }, en);
    expect(alternative).toContain("; no working day is left");
    expect(option.series).toHaveLength(3);
  });

  test("says that its axis need not begin at zero", () => {
    expect(chart.option.yAxis.name).toBe("卷（纵轴不一定从0起）");
  });
});

describe("closureChanges", () => {
  test("knows the wave of 2021 from the table of the rules", () => {
    expect(closureChanges(OPENING_RULES).filter(({ year }) => year >= 2000)).toEqual([
      { year: 2021, before: 30, after: 25 },
    ]);
    const [period] = OPENING_RULES.closurePeriods;
    expect(closureChanges({ closurePeriods: [period!, { ...period!, from: "2030-01-01" }] })).toEqual([]);
  });
});

describe("dueByYearChart with a wave", () => {
  test("marks the year under the axis and tells it, and leaves out years that are not drawn", () => {
    const { option, alternative } = dueByYearChart(wave, zhCn);
    expect(option.xAxis.data).toEqual(["2020", "2021\n封闭期30→25年", "2022"]);
    expect(alternative).toContain("；2021年封闭期由30年改为25年，以前形成的档案集中到期。");
    const later = dueByYearChart({ ...due, changes: wave.changes }, zhCn);
    expect(later.alternative).toBe(dueByYearChart(due, zhCn).alternative);
  });
});

describe("ledgerBurnDownChart", () => {
  test("steps from zero, with what is overdue as a line of its own", () => {
    const { option, alternative, table } = ledgerBurnDownChart(LEDGER, zhCn);
    expect(option.yAxis.scale).toBeUndefined();
    expect(option.series.map(({ data }) => data.at(-1))).toEqual([
      ["2023-06-30", 2],
      ["2023-06-30", 1],
    ]);
    expect(option.series.map((series) => (series.type === "line" ? series.lineStyle.type : ""))).toEqual([
      "solid",
      "dashed",
    ]);
    expect(alternative).toBe(
      "问题台账销号进度。2023-01-01未销号10项；截至2023-06-30未销号2项，其中逾期1项，已销号8项。",
    );
    expect(table.rows[1]).toEqual(["2023-06-01", 4, 2, 6]);
  });

  test("refuses to draw nothing", () => {
    expect(() => ledgerBurnDownChart([], zhCn)).toThrow("points: expected at least one point");
  });
});

describe("progressFunnelChart", () => {
  test("draws every stage from one zero, with what it is short of the one before", () => {
    const { option, table } = progressFunnelChart(stages, zhCn);
    expect(option.series.map(({ data }) => data)).toEqual([
      [{ value: 450 }, { value: 450 }, { value: 400 }, { value: 300 }],
      [
        { value: 50, label: { formatter: "450 / 500　90.0%" } },
        { value: 50, label: { formatter: "450 / 500　90.0%　较上一环节少0" } },
        { value: 100, label: { formatter: "400 / 500　80.0%　较上一环节少50" } },
        { value: 200, label: { formatter: "300 / 500　60.0%　较上一环节少100" } },
      ],
    ]);
    expect(table.rows.at(-1)).toEqual(["已验收", 300, 500, "60.0", 100]);
  });

  test("tells a stage that is more than the one before, which ought not to be", () => {
    const { alternative } = progressFunnelChart([...stages].reverse(), en);
    expect(alternative).toContain("linked: 400 of 500 volumes, 80.0 %, 100 more than the stage before");
  });

  test("has no rate of nothing", () => {
    const empty = progressStages({ ...STAGED, cells: [] }, { denominator: "all-holdings", unit: "volumes" });
    expect(progressFunnelChart(empty.stages, zhCn).table.rows[0]).toEqual(["已著录", 0, 0, "", ""]);
  });

  test("refuses stages of different wholes or units, and none", () => {
    const items = progressStages(STAGED, { denominator: "all-holdings", unit: "items" }).stages;
    expect(() => progressFunnelChart([...stages, ...items], zhCn)).toThrow("stages: expected stages of one whole");
    expect(() => progressFunnelChart([], zhCn)).toThrow("stages: expected at least one stage");
  });
});

describe("the colours of lines", () => {
  test("are those of the legend too, mark and line alike", () => {
    const lines = every.flatMap(([, { option }]) => option.series.filter((series) => series.type === "line"));
    expect(lines.length).toBeGreaterThan(0);
    for (const { itemStyle, lineStyle } of lines) expect(itemStyle.color).toBe(lineStyle.color);
  });

  test("never tell two lines of one chart apart alone", () => {
    for (const [name, { option }] of every) {
      const looks = option.series.flatMap((one) =>
        one.type === "line" ? [`${one.lineStyle.type} ${one.symbol} ${one.step ?? ""} ${one.lineStyle.color}`] : [],
      );
      const shapes = looks.map((look) => look.replace(/ #.*/, ""));
      const labelled = option.series.filter((one) => one.type === "line" && one.endLabel !== undefined).length;
      expect(new Set(shapes).size + labelled, name).toBeGreaterThanOrEqual(shapes.length);
    }
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
