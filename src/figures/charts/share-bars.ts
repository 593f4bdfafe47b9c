import { CHART_COLOURS, CHART_FILLS } from "./chart-colours.js";
import { chartFrame } from "./chart-frame.js";
import type { ChartBars, ChartFill, ChartOption } from "./chart-option.js";
import { textWidth } from "./text-width.js";

/** One horizontal bar: what is done of a whole, and what is written beside it. */
export interface ShareBar {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  readonly label: string;
}

/** What is written on a chart of such bars, and the room it takes. */
export interface ShareBarsFrame {
  readonly title: string;
  readonly alternative: string;
  readonly unit: string;
  readonly done: string;
  readonly remaining: string;
  readonly barMaxWidth: number;
  readonly nameWidth: number;
}

/** Before and behind the text beside a bar. */
const LABEL_GAPS = 16;

/** Horizontal bars from one zero, what is done and what remains of each whole, the first bar on top. */
export function shareBars(rows: readonly ShareBar[], frame: ShareBarsFrame): ChartOption {
  const done = bars(frame.done, CHART_FILLS.done, frame.barMaxWidth);
  const remaining = bars(frame.remaining, CHART_FILLS.remaining, frame.barMaxWidth);
  for (const { part, whole, label } of rows) {
    done.data.push({ value: part });
    remaining.data.push({ value: whole - part, label: { formatter: label } });
  }
  const labelled = { ...remaining, label: { show: true, position: "right", color: CHART_COLOURS.black } as const };
  const right = LABEL_GAPS + rows.reduce((widest, { label }) => Math.max(widest, textWidth(label)), 0);
  const space = { left: frame.nameWidth + 20, right, bottom: 56 };
  return {
    ...chartFrame(frame.title, frame.alternative, [done, labelled], space),
    xAxis: {
      type: "value",
      name: frame.unit,
      nameLocation: "middle",
      nameGap: 32,
      minInterval: 1,
      axisLabel: { hideOverlap: true },
    },
    yAxis: {
      type: "category",
      data: rows.map(({ name }) => name),
      inverse: true,
      axisLabel: { interval: 0, width: frame.nameWidth, overflow: "break" },
    },
  };
}

function bars(name: string, itemStyle: ChartFill, barMaxWidth: number): ChartBars {
  return {
    type: "bar",
    name,
    stack: "whole",
    barMaxWidth,
    itemStyle,
    label: { show: false },
    labelLayout: { hideOverlap: false },
    data: [],
  };
}
