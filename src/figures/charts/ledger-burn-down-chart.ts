import { CallerError } from "../../foundation/findings/index.js";
import type { Chart } from "./chart.js";
import { CHART_COLOURS } from "./chart-colours.js";
import { chartFrame, NAME_ABOVE_LABELS } from "./chart-frame.js";
import type { ChartLine } from "./chart-option.js";
import type { ChartTexts } from "./chart-words.js";
import type { LedgerPoint } from "./ledger-point.js";

/**
 * How the ledger (问题台账) was closed out over time (销号进度): what is open and, of it, what is overdue, as two stepped lines from zero. A reopening shows
 * as a rise.
 *
 * @param points - the standings in the order of their days; at least one
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns the chart with its alternative and its table
 * @throws {@link findings.CallerError} when there is no point
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * const points = [{ day: "2023-06-30", open: 2, overdue: 1, closed: 8 }] as const;
 * ledgerBurnDownChart(points, en).table.rows; // => [["2023-06-30", 2, 1, 8]]
 * ```
 */
export function ledgerBurnDownChart(points: readonly LedgerPoint[], words: ChartTexts): Chart {
  const texts = words.charts.ledgerBurnDown;
  const [first] = points;
  if (first === undefined) throw new CallerError("points", "at least one point", points);
  const last = points.at(-1)!;
  const alternative = texts.alternative({ title: texts.title, first, last });
  const open = line(texts.open, CHART_COLOURS.blue, "solid", texts.label({ count: last.open }));
  const overdue = line(texts.overdue, CHART_COLOURS.vermilion, "dashed", texts.label({ count: last.overdue }));
  for (const point of points) {
    open.data.push([point.day, point.open]);
    overdue.data.push([point.day, point.overdue]);
  }
  return {
    title: texts.title,
    alternative,
    option: {
      ...chartFrame(texts.title, alternative, [open, overdue], { left: 56, right: 72, bottom: 48 }),
      xAxis: {
        type: "time",
        min: first.day,
        max: last.day,
        axisLabel: { formatter: "{yyyy}-{MM}-{dd}", hideOverlap: true },
      },
      yAxis: {
        type: "value",
        name: texts.unit,
        nameLocation: "end",
        nameTextStyle: { align: "left" },
        nameGap: NAME_ABOVE_LABELS,
        minInterval: 1,
      },
    },
    table: {
      columns: texts.columns,
      rows: points.map((point) => [point.day, point.open, point.overdue, point.closed]),
    },
    size: { width: 800, height: 360 },
  };
}

function line(name: string, color: string, type: "solid" | "dashed", label: string): ChartLine {
  return {
    type: "line",
    name,
    step: "end",
    symbol: "circle",
    itemStyle: { color },
    lineStyle: { color, width: 3, type },
    endLabel: { show: true, formatter: label, color: CHART_COLOURS.black },
    // Where nearly everything open is overdue, the lines end at nearly one place.
    labelLayout: { moveOverlap: "shiftY" },
    data: [],
  };
}
