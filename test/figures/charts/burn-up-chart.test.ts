import { burnUpChart } from "lantai/charts";
import { catchUp } from "lantai/progress";
import { describe, expect, test } from "vitest";
import { BURN, en, FORECAST, PLANNED, SHORT, volumes, WORK, zhCn } from "./county-charts.js";

describe("burnUpChart", () => {
  test("begins its axis near the lowest value, so that a phase of large holdings is no flat line, and says so", () => {
    const points = [{ day: "2023-05-04", done: volumes(68_245) }] as const;
    const { yAxis } = burnUpChart({ points, unit: "volumes", target: 1 }, zhCn).option;
    expect(yAxis.scale).toBe(true);
    expect(yAxis.name).toBe("卷（纵轴不一定从0起）");
  });

  test("steps to each point and draws the target over the whole width", () => {
    const [done, target, ...others] = burnUpChart(BURN, en).option.series;
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
      endLabel: { show: true, formatter: "Target 1135" },
    });
    expect(others).toEqual([]);
  });

  test("has what was done by each day as a table", () => {
    expect(burnUpChart(BURN, en).table).toEqual({
      columns: ["Day", "Done so far"],
      rows: [
        ["2023-05-01", 0],
        ["2023-06-16", 535],
      ],
    });
  });

  test("shades the range of a forecast, marks its likely day and makes room for it", () => {
    const { option, alternative } = burnUpChart({ ...BURN, forecast: FORECAST }, zhCn);
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
    expect(burnUpChart(BURN, zhCn).option.series[0]).not.toHaveProperty("markArea");
    expect(burnUpChart(BURN, zhCn).alternative).toBe("数字化进度曲线。截至2023-06-16累计完成535卷，目标为1135卷。");
    expect(burnUpChart({ ...BURN, target: 535 }, en).alternative).toBe(
      "Digitization over time. Done by 2023-06-16 (volumes): 535; target: 535, reached.",
    );
  });

  test("refuses to draw nothing", () => {
    expect(() => burnUpChart({ ...BURN, points: [] }, zhCn)).toThrow("figures.points: expected at least one point");
    expect(() => burnUpChart({ ...BURN, unit: "zzz" as "volumes" }, zhCn)).toThrow("figures.unit: expected one of");
  });
});

describe("burnUpChart with a plan", () => {
  test("draws the plan and what it takes to be on time, and makes room for both", () => {
    const { option } = burnUpChart(PLANNED, zhCn);
    expect(option.series.map(({ name }) => name)).toEqual(["累计完成", "目标", "计划累计", "按期完成计划所需"]);
    const [, , plan, needed] = option.series;
    expect(plan?.data).toEqual(PLANNED.plan.map(({ day, total }) => [day, total]));
    expect([needed?.data[0], needed?.data.at(-1)]).toEqual([
      ["2023-06-16", 535],
      ["2023-12-29", 1135],
    ]);
    expect([option.xAxis.min, option.xAxis.max]).toEqual(["2023-05-01", "2023-12-29"]);
  });

  test("begins with the plan where that begins before the work, and ends with the last of all", () => {
    const { xAxis, series } = burnUpChart(SHORT, zhCn).option;
    expect([xAxis.min, xAxis.max]).toEqual([SHORT.plan[0]?.day, "2023-06-28"]);
    expect(xAxis.min! < SHORT.points[0].day).toBe(true);
    expect(series[1]?.data).toEqual([
      [xAxis.min, 100],
      [xAxis.max, 100],
    ]);
  });

  test("ends with the last day on which one can catch up, where that is the last", () => {
    const { plan: _, forecast: __, ...figures } = SHORT;
    expect(burnUpChart(figures, zhCn).option.xAxis.max).toBe("2023-06-23");
  });

  test("ends with the plan where nothing is told beyond it", () => {
    const { catchUp: _, forecast: __, ...figures } = SHORT;
    expect(burnUpChart(figures, zhCn).option.xAxis.max).toBe("2023-06-23");
  });

  test("sets what the plan asks for beside what was done, in the table and in words", () => {
    const chart = burnUpChart(PLANNED, zhCn);
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

  test("compares plan and work on the day of the question, though nothing was finished since", () => {
    const later = catchUp({ plan: WORK, done: 535, asOf: "2023-11-30" });
    const chart = burnUpChart({ ...PLANNED, catchUp: later }, zhCn);
    expect(chart.table.rows.slice(1)).toEqual([
      ["2023-06-16", 535, 221],
      ["2023-11-30", 535, 998],
    ]);
    expect(chart.alternative).toContain("截至2023-11-30累计完成535卷，目标为1135卷，按计划应完成998卷");
    expect(chart.option.series[0]?.data).toEqual(chart.table.rows.map(([day, done]) => [day, done]));
  });

  test("compares them on a day that is asked about where nothing is to be caught up, no earlier than the last point", () => {
    const { catchUp: _, ...figures } = PLANNED;
    const rows = (asOf?: "2023-11-30" | "2023-06-16" | "2023-05-30") =>
      burnUpChart({ ...figures, ...(asOf && { asOf }) }, zhCn).table.rows.slice(1);
    expect(rows("2023-11-30")).toEqual([
      ["2023-06-16", 535, 221],
      ["2023-11-30", 535, 998],
    ]);
    for (const asOf of [undefined, "2023-06-16", "2023-05-30"] as const) {
      expect(rows(asOf)).toEqual([["2023-06-16", 535, 221]]);
    }
    const later = catchUp({ plan: WORK, done: 540, asOf: "2023-11-30" });
    expect(burnUpChart({ ...PLANNED, catchUp: later, asOf: "2023-12-01" }, zhCn).table.rows.at(-1)).toEqual([
      "2023-11-30",
      540,
      998,
    ]);
    expect(() => burnUpChart({ ...figures, asOf: "2023-02-30" }, zhCn)).toThrow("figures.asOf");
  });

  test("leaves out what a plan asks for before it begins", () => {
    const points = [{ day: "2023-04-01", done: volumes(3) }, ...BURN.points] as const;
    const now = catchUp({ plan: WORK, done: 3, asOf: "2023-04-01" });
    const early = { ...PLANNED, points: points.slice(0, 1), catchUp: now };
    expect(burnUpChart({ ...PLANNED, points }, zhCn).table.rows[0]).toEqual(["2023-04-01", 3, ""]);
    expect(burnUpChart(early, zhCn).alternative).not.toContain("按计划");
  });

  test("asks for nothing more of a plan that is done, whatever is missing for the target", () => {
    const done = catchUp({ plan: WORK, done: 1135, asOf: "2023-06-16" });
    const figures = { ...PLANNED, target: 2000, catchUp: done };
    expect(burnUpChart(figures, zhCn).alternative).toBe(
      "数字化进度曲线。截至2023-06-16累计完成535卷，目标为2000卷，按计划应完成221卷。",
    );
  });

  test("says that no day is left, and draws no way to catch up", () => {
    const late = catchUp({ plan: WORK, done: 535, asOf: "2023-12-29" });
    const { alternative, option } = burnUpChart({ ...PLANNED, catchUp: late }, en);
    expect(alternative).toContain("; no working day is left");
    expect(option.series).toHaveLength(3);
  });
});
