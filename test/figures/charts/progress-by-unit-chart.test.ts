import { progressByUnitChart } from "lantai/charts";
import { describe, expect, test } from "vitest";
import { ALL_HOLDINGS, en, ROWS, row, zhCn } from "./county-charts.js";
import { drawnChart } from "./drawn-chart.js";

describe("progressByUnitChart", () => {
  test("draws what is done and what is not, with the share beside it", () => {
    const { option } = progressByUnitChart(ROWS, zhCn);
    expect(option.yAxis.data).toEqual(["县民政局", "县妇联", "县档案馆"]);
    expect(option.series.map(({ data }) => data)).toEqual([
      [{ value: 400 }, { value: 0 }, { value: 7997 }],
      [
        { value: 100, label: { formatter: "400 / 500　80.0%" } },
        { value: 0, label: { formatter: "0 / 0　无比率" } },
        { value: 2003, label: { formatter: "7997 / 10000　80.0%" } },
      ],
    ]);
  });

  test("begins every bar at one zero, done first and the rest right behind it, the first unit on top", () => {
    const { bars, texts } = drawnChart(progressByUnitChart([row("甲局", 30, 40), row("乙局", 20, 80)], zhCn));
    const [done, rest] = [0, 1].map((series) => bars.filter((bar) => bar.series === series));
    const width = (series: typeof done, at: number) => series![at]!.right - series![at]!.left;
    expect(done![0]!.left).toBe(done![1]!.left);
    for (const at of [0, 1]) expect(Math.abs(rest![at]!.left - done![at]!.right)).toBeLessThanOrEqual(1);
    expect(width(done, 0) / width(done, 1)).toBeCloseTo(30 / 20, 1);
    expect(width(rest, 0) / width(rest, 1)).toBeCloseTo(10 / 60, 1);
    expect(done![0]!.bottom).toBeLessThan(done![1]!.top);
    const name = texts.find(({ text }) => text === "甲局");
    expect((name!.top + name!.bottom) / 2).toBeCloseTo((done![0]!.top + done![0]!.bottom) / 2, 0);
  });

  test("writes the share to the right of its bar, in full however long it is", () => {
    const { bars, texts } = drawnChart(progressByUnitChart([row("全部页", 4_500_000, 5_000_000)], zhCn));
    const label = texts.find(({ text }) => text === "4500000 / 5000000　90.0%");
    expect(label!.left).toBeGreaterThan(Math.max(...bars.map(({ right }) => right)));
  });

  test("names the whole in its heading and tells every row and the sum", () => {
    const chart = progressByUnitChart(ROWS, zhCn);
    expect(chart.title).toBe("各单位数字化进度（以全部馆藏为分母）");
    expect(chart.alternative).toBe(
      "各单位数字化进度（以全部馆藏为分母）。县民政局已完成400卷，共500卷，占80.0%；县妇联没有应统计的档案；县档案馆已完成7997卷，共10000卷，占80.0%。合计已完成8397卷，共10500卷，占80.0%。",
    );
    expect(progressByUnitChart(ROWS, en).title).toBe("Digitization by unit, of all holdings");
  });

  test("has the same figures as a table, without a rate where there is none", () => {
    expect(progressByUnitChart(ROWS, zhCn).table).toEqual({
      columns: ["单位", "已完成", "总数", "数字化率（%）"],
      rows: [
        ["县民政局", 400, 500, "80.0"],
        ["县妇联", 0, 0, ""],
        ["县档案馆", 7997, 10_000, "80.0"],
      ],
    });
  });

  test("grows with its rows, and with the lines of the longest name", () => {
    const height = (names: readonly string[]) =>
      progressByUnitChart(
        names.map((name) => row(name, 1, 2)),
        zhCn,
      ).size.height;
    expect(height(["甲"])).toBe(196);
    expect(height(["甲", "乙", "丙"])).toBe(268);
    // Ten characters stand on a line; the third line is the first that needs more room.
    expect(height(["一".repeat(10), "乙"])).toBe(232);
    expect(height(["一".repeat(30), "乙"])).toBe(272);
  });

  test("refuses rates of different wholes, coverages or units side by side, and no rate at all", () => {
    const permanent = { part: 1, whole: 2, of: { ...ALL_HOLDINGS, code: "permanent" } };
    const beside = (kind: Parameters<typeof row>[3]) => () =>
      progressByUnitChart([...ROWS, row("甲", 1, 2, kind)], zhCn);
    expect(beside({ share: permanent })).toThrow(
      'rows: expected rates of one kind: all-holdings, linked, volumes, received "permanent, linked, volumes"',
    );
    expect(beside({ coverage: "imaged" })).toThrow('received "all-holdings, imaged, volumes"');
    expect(beside({ unit: "items" })).toThrow('received "all-holdings, linked, items"');
    expect(() => progressByUnitChart([], zhCn)).toThrow("rows: expected at least one row");
  });

  test("draws as many rows as there are", () => {
    const many = new Array(130_000).fill(row("甲局", 30, 40));
    expect(progressByUnitChart(many, zhCn).table.rows).toHaveLength(130_000);
  });
});
