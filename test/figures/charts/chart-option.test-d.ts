import type { EChartsOption } from "echarts";
import type { ChartOption, ChartSeries, ChartTexts } from "lantai/charts";
import { expectTypeOf, test } from "vitest";
import type { chartWords as en } from "../../../src/words/en/charts.js";
import type { chartWords as zhCn } from "../../../src/words/zh-cn/charts.js";

test("an option is one that ECharts takes", () => {
  expectTypeOf<ChartOption>().toExtend<EChartsOption>();
});

test("an option holds nothing that JSON cannot", () => {
  type Functions<T> = T extends (...all: never[]) => unknown
    ? T
    : T extends object
      ? Functions<T[keyof T & string]>
      : never;
  expectTypeOf<Extract<ChartOption[keyof ChartOption], Date>>().toBeNever();
  expectTypeOf<Functions<ChartOption["aria"] | ChartOption["xAxis"]["axisLabel"]>>().toBeNever();
  expectTypeOf<ChartSeries["type"]>().toEqualTypeOf<"bar" | "line">();
});

test("both word lists have the words of the charts", () => {
  expectTypeOf<typeof zhCn>().toExtend<ChartTexts["charts"]>();
  expectTypeOf<typeof en>().toExtend<ChartTexts["charts"]>();
});
