import { progressFunnelChart } from "lantai/charts";
import { progressStages } from "lantai/progress";
import { describe, expect, test } from "vitest";
import { COUNTED, en, staged, stages, zhCn } from "./county-charts.js";
import { drawnChart } from "./drawn-chart.js";

describe("progressFunnelChart", () => {
  test("draws every stage, with what it is short of the one before", () => {
    const { option, table } = progressFunnelChart(stages(), zhCn);
    expect(option.series.map(({ data }) => data)).toEqual([
      [{ value: 450 }, { value: 450 }, { value: 400 }, { value: 300 }],
      [
        { value: 50, label: { formatter: "450 / 500　90.0%" } },
        { value: 50, label: { formatter: "450 / 500　90.0%　较上一环节少0" } },
        { value: 100, label: { formatter: "400 / 500　80.0%　较上一环节少50" } },
        { value: 200, label: { formatter: "300 / 500　60.0%　较上一环节少100" } },
      ],
    ]);
    expect(table).toEqual({
      columns: ["环节", "已完成", "总数", "占比（%）", "较上一环节少"],
      rows: [
        ["已著录", 450, 500, "90.0", ""],
        ["已有图像", 450, 500, "90.0", 0],
        ["已挂接", 400, 500, "80.0", 50],
        ["已验收", 300, 500, "60.0", 100],
      ],
    });
  });

  test("begins every stage at one zero and ends every whole at one place", () => {
    const { bars } = drawnChart(progressFunnelChart(stages(), zhCn));
    const [done, rest] = [0, 1].map((series) => bars.filter((bar) => bar.series === series));
    expect(new Set(done!.map(({ left }) => left)).size).toBe(1);
    for (const { right } of rest!) expect(Math.abs(right - rest![0]!.right)).toBeLessThanOrEqual(1);
    const [first, , , last] = done!.map(({ left, right }) => right - left);
    expect(last! / first!).toBeCloseTo(300 / 450, 1);
  });

  test("tells every stage in words", () => {
    expect(progressFunnelChart(stages(), zhCn).alternative).toBe(
      "从著录到验收（以全部馆藏为分母）。已著录450卷，共500卷，占90.0%；已有图像450卷，共500卷，占90.0%，较上一环节少0卷；已挂接400卷，共500卷，占80.0%，较上一环节少50卷；已验收300卷，共500卷，占60.0%，较上一环节少100卷。",
    );
  });

  test("tells a stage that is more than the one before, which ought not to be", () => {
    const { alternative } = progressFunnelChart([...stages()].reverse(), en);
    expect(alternative).toContain("linked: 400 of 500 volumes, 80.0 %, 100 more than the stage before");
  });

  test("grows with its stages", () => {
    expect(progressFunnelChart(stages(), zhCn).size).toEqual({ width: 800, height: 336 });
    expect(progressFunnelChart(stages().slice(0, 2), zhCn).size).toEqual({ width: 800, height: 248 });
  });

  test("has no rate of nothing", () => {
    const empty = progressStages({ ...staged(1), cells: [] }, COUNTED);
    expect(progressFunnelChart(empty.stages, zhCn).table.rows[0]).toEqual(["已著录", 0, 0, "", ""]);
  });

  test("refuses stages of different wholes or units, and none", () => {
    const items = progressStages(staged(50), { ...COUNTED, unit: "items" }).stages;
    expect(() => progressFunnelChart([...stages(), ...items], zhCn)).toThrow(
      'stages: expected stages of one whole: all-holdings, 500 volumes, received "all-holdings, 0 items"',
    );
    expect(() => progressFunnelChart([...stages(), ...stages(60)], zhCn)).toThrow(
      'stages: expected stages of one whole: all-holdings, 500 volumes, received "all-holdings, 600 volumes"',
    );
    expect(() => progressFunnelChart([], zhCn)).toThrow("stages: expected at least one stage");
  });
});
