import type { CivilDay } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import { COUNTING_UNIT_TITLES, type CountingUnit, countIn, type DayPoint, type Forecast } from "../progress/index.js";
import type { Chart } from "./chart.js";
import { CHART_COLOURS } from "./chart-colours.js";
import { chartFrame } from "./chart-frame.js";
import type { ChartLine } from "./chart-option.js";
import type { BurnUpWords, ChartTexts } from "./chart-words.js";

/** What a burn-up chart draws. */
export interface BurnUpFigures {
  /** What was done altogether by each day, from `burnUp`; at least one point. */
  readonly points: readonly DayPoint[];
  /** What is counted. */
  readonly unit: CountingUnit;
  /** How much the target needs altogether. */
  readonly target: number;
  /** When it will be reached, where that can be said. */
  readonly forecast?: Forecast;
}

/**
 * What was done over time against a target (进度曲线): a stepped line towards the line of the target, with the range of the forecast shaded and
 * the likely day marked.
 *
 * @param figures - the points, the target, and the forecast where there is one
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns the chart with its alternative and its table
 * @throws {@link findings.CallerError} when there is no point
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * const done = { volumes: 535, items: 0, pages: 0, withoutPageCount: 0 };
 * burnUpChart({ points: [{ day: "2023-06-30", done }], unit: "volumes", target: 800 }, en).table.rows; // => [["2023-06-30", 535]]
 * ```
 */
export function burnUpChart(figures: BurnUpFigures, words: ChartTexts): Chart {
  const { forecast, target, unit } = figures;
  const texts = words.charts.burnUp;
  const unitTitle = COUNTING_UNIT_TITLES[unit][words.language];
  const data = figures.points.map(({ day, done }): [CivilDay, number] => [day, countIn(done, unit)]);
  const first = data[0];
  const last = data.at(-1);
  if (first === undefined || last === undefined) throw new CallerError("figures.points", "at least one point", data);
  const until = forecast !== undefined && forecast.latest > last[0] ? forecast.latest : last[0];
  const alternative = texts.alternative({
    title: texts.title,
    unit: unitTitle,
    target,
    last: { day: last[0], done: last[1] },
    ...(forecast === undefined ? {} : { forecast }),
  });
  return {
    title: texts.title,
    alternative,
    option: {
      ...chartFrame(
        texts.title,
        alternative,
        [doneLine(texts, data, forecast), targetLine(texts, target, first[0], until)],
        {
          left: 72,
          right: 120,
          bottom: 48,
        },
      ),
      xAxis: {
        type: "time",
        min: first[0],
        max: until,
        axisLabel: { formatter: "{yyyy}-{MM}-{dd}", hideOverlap: true },
      },
      // A phase is a small part of the holdings: an axis from zero would show a flat line.
      yAxis: { type: "value", name: unitTitle, nameLocation: "end", minInterval: 1, scale: true },
    },
    table: { columns: texts.columns, rows: data },
    size: { width: 800, height: 400 },
  };
}

function doneLine(texts: BurnUpWords, data: [CivilDay, number][], forecast: Forecast | undefined): ChartLine {
  return {
    type: "line",
    name: texts.done,
    step: "end",
    symbol: "circle",
    lineStyle: { color: CHART_COLOURS.blue, width: 3, type: "solid" },
    data,
    ...(forecast === undefined ? {} : forecastMarks(texts, forecast)),
  };
}

/** The target is a line of its own and no mark, because an axis makes room for lines and not for marks. */
function targetLine(texts: BurnUpWords, target: number, from: CivilDay, until: CivilDay): ChartLine {
  return {
    type: "line",
    name: texts.target,
    symbol: "none",
    lineStyle: { color: CHART_COLOURS.vermilion, width: 2, type: "dashed" },
    data: [
      [from, target],
      [until, target],
    ],
    endLabel: { show: true, formatter: texts.targetLabel({ target }), color: CHART_COLOURS.black },
  };
}

function forecastMarks(
  texts: BurnUpWords,
  { earliest, likely, latest }: Forecast,
): Pick<ChartLine, "markLine" | "markArea"> {
  return {
    markLine: {
      symbol: "none",
      silent: true,
      lineStyle: { color: CHART_COLOURS.green, width: 2, type: "dashed" },
      label: { formatter: texts.likelyLabel({ day: likely }), position: "end" },
      data: [{ xAxis: likely }],
    },
    markArea: {
      silent: true,
      itemStyle: { color: CHART_COLOURS.green, opacity: 0.15 },
      data: [[{ xAxis: earliest }, { xAxis: latest }]],
    },
  };
}
