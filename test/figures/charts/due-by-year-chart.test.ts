import { dueByYearChart } from "lantai/charts";
import { describe, expect, test } from "vitest";
import { DUE, en, WAVE, zhCn } from "./county-charts.js";
import { drawnChart } from "./drawn-chart.js";

describe("dueByYearChart", () => {
  test("sets the two clocks side by side and never adds them", () => {
    const { option, table } = dueByYearChart(DUE, zhCn);
    expect(option.xAxis.data).toEqual(["2024", "2025"]);
    expect(option.series.map(({ data }) => data)).toEqual([
      [{ value: 320 }, { value: 0 }],
      [{ value: 41 }, { value: 1200 }],
    ]);
    expect(option.series.every((series) => !("stack" in series))).toBe(true);
    expect(table).toEqual({
      columns: ["年度", "到期待开放审核", "保管期满待鉴定"],
      rows: [
        [2024, 320, 41],
        [2025, 0, 1200],
      ],
    });
  });

  test("stands the bars of a year on one line beside each other, each as high as its count, which is written on top", () => {
    const years = [{ year: 2024, opening: 300, retention: 100 }];
    const { bars, texts } = drawnChart(dueByYearChart({ years, unit: "volumes" }, zhCn));
    const [opening, retention] = bars;
    expect(opening!.right).toBeLessThanOrEqual(retention!.left);
    expect(opening!.bottom).toBe(retention!.bottom);
    expect((opening!.bottom - opening!.top) / (retention!.bottom - retention!.top)).toBeCloseTo(3, 1);
    for (const [bar, count] of [
      [opening, "300"],
      [retention, "100"],
    ] as const) {
      const [label] = texts.filter(({ text, bottom }) => text === count && bottom <= bar!.top);
      expect((label!.left + label!.right) / 2).toBeCloseTo((bar!.left + bar!.right) / 2, 0);
    }
  });

  test("writes every count, even where two of six digits stand side by side", () => {
    const years = [2024, 2025].map((year) => ({ year, opening: year * 100, retention: year * 100 + 1 }));
    const texts = drawnChart(dueByYearChart({ years, unit: "items" }, zhCn)).texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["202400", "202401", "202500", "202501"]));
  });

  test("tells every year", () => {
    expect(dueByYearChart(DUE, en).alternative).toBe(
      "Falling due by year, in volumes and items. 2024: 320 due for opening review, 41 at the end of retention; 2025: 0 due for opening review, 1200 at the end of retention.",
    );
  });

  test.each([Number.NaN, -5, 1.5])("draws no %d, and names where it came", (count) => {
    const year = { year: 2024, opening: 0, retention: 0 };
    const drawn = (given: object) => () => dueByYearChart({ years: [{ ...year, ...given }], unit: "volumes" }, en);
    expect(drawn({ opening: count })).toThrow(
      `figures.years.opening: expected a whole number from 0, received ${count}`,
    );
    expect(drawn({ retention: count })).toThrow("figures.years.retention: expected a whole number from 0");
    expect(() => dueByYearChart({ ...DUE, unit: "zzz" as "volumes" }, en)).toThrow("figures.unit: expected one of");
  });

  test("says that nothing falls due where no year is drawn, whatever changes", () => {
    expect(dueByYearChart({ ...WAVE, years: [] }, zhCn).alternative).toBe("各年度到期档案：没有到期的档案。");
  });

  test("is wide enough for its legend, and grows with its years", () => {
    const width = (count: number) =>
      dueByYearChart(
        { ...DUE, years: Array.from({ length: count }, (_, at) => ({ ...DUE.years[0], year: 2024 + at })) },
        zhCn,
      ).size.width;
    expect([1, 3, 4, 10].map(width)).toEqual([480, 480, 544, 1216]);
  });

  test("marks a year in which the closure period changed and tells it, and leaves out years that are not drawn", () => {
    const { option, alternative } = dueByYearChart(WAVE, zhCn);
    expect(option.xAxis.data).toEqual(["2020", "2021\n封闭期30→25年", "2022"]);
    expect(alternative).toBe(
      "各年度到期档案（单位：卷）。2020年到期待开放审核310，保管期满待鉴定120；2021年到期待开放审核4521，保管期满待鉴定120；2022年到期待开放审核310，保管期满待鉴定120；2021年封闭期由30年改为25年，此前已满25年而未满30年的档案同时到期。",
    );
    const longer = { ...WAVE, changes: [{ ...WAVE.changes![0]!, before: 25, after: 30 }] };
    expect(dueByYearChart(longer, zhCn).alternative).toMatch(/2021年封闭期由25年改为30年。$/);
    expect(dueByYearChart(longer, en).alternative).toMatch(/in 2021 the closure period went from 25 to 30 years\.$/);
    const later = dueByYearChart({ ...DUE, changes: WAVE.changes }, zhCn);
    expect(later).toEqual(dueByYearChart(DUE, zhCn));
  });
});
