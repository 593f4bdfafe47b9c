import { progressByUnitChart } from "lantai/charts";
import { describe, expect, test } from "vitest";
import { expectWholeAnswers } from "../../whole-answers.js";
import { CHARTS, CROWDED, en, row, zhCn } from "./county-charts.js";
import { drawnChart, outside, overlaps } from "./drawn-chart.js";

const LANGUAGES = [zhCn, en];

describe.each(CHARTS)("%s", (_name, chartIn) => {
  test("is plain data that survives JSON", () => {
    const chart = chartIn(zhCn);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test("is drawn by ECharts with its heading", () => {
    const chart = chartIn(zhCn);
    expect(drawnChart(chart).texts.map(({ text }) => text)).toContain(chart.title);
    expect(chart.option.title.text).toBe(chart.title);
  });

  test("stands still, so that a printed chart is the finished one", () => {
    expect(chartIn(zhCn).option.animation).toBe(false);
  });

  test("carries its alternative, and patterns beside its colours", () => {
    const { option, alternative } = chartIn(zhCn);
    expect(option.aria).toEqual({ enabled: true, label: { description: alternative }, decal: { show: true } });
  });

  test("has a table as wide as its headings", () => {
    const { table } = chartIn(zhCn);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
  });

  test("gives each series a name of its own and lists it in its colour", () => {
    const { option } = chartIn(zhCn);
    const names = option.series.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(option.legend.data).toEqual(names);
    expect(option.color).toEqual(option.series.map(({ itemStyle }) => itemStyle.color));
  });
});

describe.each([...CHARTS, ...CROWDED])("%s, drawn at its own size", (_name, chartIn) => {
  test.each(LANGUAGES)("keeps every text in the picture and off the others ($language)", (words) => {
    const chart = chartIn(words);
    const { texts } = drawnChart(chart);
    expect(outside(texts, chart.size)).toEqual([]);
    expect(overlaps(texts)).toEqual([]);
  });
});

describe("the lines of a chart", () => {
  const charts = () => CHARTS.map(([name, chartIn]) => ({ name, series: chartIn(zhCn).option.series }));
  const lines = () =>
    charts().map(({ name, series }) => ({ name, lines: series.flatMap((one) => (one.type === "line" ? [one] : [])) }));

  test("have the colour of their marks", () => {
    const all = lines().flatMap((chart) => chart.lines);
    expect(all).toHaveLength(10);
    for (const { itemStyle, lineStyle } of all) expect(itemStyle.color).toBe(lineStyle.color);
  });

  test("are never told apart by colour alone", () => {
    for (const { name, lines: drawn } of lines()) {
      const looks = drawn.map(
        (one) =>
          `${one.lineStyle.type} ${one.lineStyle.width} ${one.symbol} ${one.step ?? ""} ${one.endLabel === undefined}`,
      );
      expect(
        new Set(looks).size + drawn.filter((one) => one.endLabel !== undefined).length,
        name,
      ).toBeGreaterThanOrEqual(drawn.length);
    }
  });
});

describe("a name from the data", () => {
  test("is drawn as it is written, whatever signs it has", () => {
    const name = `<b>{c} & "甲"</b>`;
    const { svg, texts } = drawnChart(progressByUnitChart([row(name, 1, 2)], zhCn));
    expect(texts.map(({ text }) => text)).toContain(name);
    expect(svg).not.toContain("<b>");
  });
});

test("the options of the charts are as they were looked at and agreed to", async () => {
  await expectWholeAnswers(CHARTS.map(([name, chartIn]) => ({ name, ...chartIn(zhCn) })));
});
