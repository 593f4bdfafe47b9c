import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import {
  type CatchUp,
  COUNTING_UNIT_TITLES,
  COUNTING_UNITS,
  type CountingUnit,
  type CurvePoint,
  countIn,
  type DayPoint,
  type Forecast,
} from "../progress/index.js";
import type { Chart } from "./chart.js";
import { CHART_COLOURS } from "./chart-colours.js";
import { chartFrame, NAME_ABOVE_LABELS } from "./chart-frame.js";
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
  /** The line of the plan, from `planCurve`, where there is one. */
  readonly plan?: readonly CurvePoint[];
  /** What it takes to be done on time, from `catchUp`; drawn while a working day is left. Its day is the last on which plan and work are compared. */
  readonly catchUp?: CatchUp;
  /** The day on which plan and work are compared where there is no `catchUp`, no earlier than the last point, whose day it is when left out. */
  readonly asOf?: CivilDay;
}

/**
 * What was done over time against a target (进度曲线): a stepped line towards the line of the target, with the range of the forecast shaded and
 * the likely day marked, and beside it the plan and what it takes to catch up with it. The axis of values need not begin at zero, which its heading says.
 *
 * @param figures - the points, the target, and the forecast where there is one
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns the chart with its alternative and its table
 * @throws {@link findings.CallerError} when there is no point, no such unit, or `asOf` is no civil day
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * const done = { volumes: 535, items: 0, pages: 0, withoutPageCount: 0 };
 * burnUpChart({ points: [{ day: "2023-06-30", done }], unit: "volumes", target: 800 }, en).table.rows; // => [["2023-06-30", 535]]
 * ```
 */
export function burnUpChart(figures: BurnUpFigures, words: ChartTexts): Chart {
  const { forecast, target, unit, catchUp, asOf, plan = [] } = figures;
  const texts = words.charts.burnUp;
  const unitTitle = COUNTING_UNIT_TITLES[requireChoice(unit, COUNTING_UNITS, "figures.unit")][words.language];
  const { points } = figures;
  const [first] = points;
  if (first === undefined) throw new CallerError("figures.points", "at least one point", points);
  const day = asOf === undefined ? undefined : requireCivilDay(asOf, "figures.asOf");
  const data = doneUntil(points, unit, catchUp?.points[0] ?? { day, total: countIn(points.at(-1)!.done, unit) });
  const last = data.at(-1)!;
  const toCatchUp = catchUp !== undefined && catchUp.points.length > 1 ? catchUp.points : [];
  const ends = [first.day, last[0], plan[0]?.day, plan.at(-1)?.day, forecast?.latest, toCatchUp.at(-1)?.day];
  const days = ends.filter((day) => day !== undefined).sort();
  const from = days[0]!;
  const until = days.at(-1)!;
  const alternative = texts.alternative({
    title: texts.title,
    unit: unitTitle,
    target,
    last: { day: last[0], done: last[1] },
    forecast,
    planned: plannedBy(plan, last[0]),
    ...(catchUp === undefined || catchUp.missing === 0 ? {} : { catchUp: { perDay: catchUp.perDay } }),
  });
  const lines = [
    doneLine(texts, data, forecast),
    targetLine(texts, target, from, until),
    ...(plan.length === 0 ? [] : [curveLine(texts.plan, plan, CHART_COLOURS.black, "dotted")]),
    ...(toCatchUp.length === 0 ? [] : [curveLine(texts.catchUp, toCatchUp, CHART_COLOURS.orange, "dashed")]),
  ];
  return {
    title: texts.title,
    alternative,
    option: {
      ...chartFrame(texts.title, alternative, lines, { left: 80, right: 120, bottom: 48 }),
      xAxis: {
        type: "time",
        min: from,
        max: until,
        axisLabel: { formatter: "{yyyy}-{MM}-{dd}", hideOverlap: true },
      },
      // A phase is a small part of the holdings: an axis from zero would show a flat line.
      yAxis: {
        type: "value",
        name: texts.axis({ unit: unitTitle }),
        nameLocation: "end",
        nameTextStyle: { align: "left" },
        // Above the text of the likely day, which may lie near the start.
        nameGap: NAME_ABOVE_LABELS,
        minInterval: 1,
        scale: true,
      },
    },
    table:
      plan.length === 0
        ? { columns: texts.columns, rows: data }
        : {
            columns: [...texts.columns, texts.plan],
            rows: data.map(([day, done]) => [day, done, plannedBy(plan, day) ?? ""]),
          },
    size: { width: 800, height: 400 },
  };
}

/** What was done by each day, and by the one that is asked about, on which nothing need have been finished. */
function doneUntil(
  points: readonly DayPoint[],
  unit: CountingUnit,
  { day: now, total }: { readonly day: CivilDay | undefined; readonly total: number },
): [CivilDay, number][] {
  const data = points.map(({ day, done }): [CivilDay, number] => [day, countIn(done, unit)]);
  return now === undefined || now <= data.at(-1)![0] ? data : [...data, [now, total]];
}

/** What the plan asks for by the end of a day; undefined before it begins. */
function plannedBy(plan: readonly CurvePoint[], day: CivilDay): number | undefined {
  return plan.findLast((point) => point.day <= day)?.total;
}

/** Plan and catching up run evenly over the working days, so that the days of rest show as level stretches. */
function curveLine(name: string, points: readonly CurvePoint[], color: string, type: "dashed" | "dotted"): ChartLine {
  return {
    type: "line",
    name,
    symbol: "none",
    itemStyle: { color },
    lineStyle: { color, width: 2, type },
    data: points.map(({ day, total }): [string, number] => [day, total]),
  };
}

function doneLine(texts: BurnUpWords, data: [CivilDay, number][], forecast: Forecast | undefined): ChartLine {
  return {
    type: "line",
    name: texts.done,
    step: "end",
    symbol: "circle",
    itemStyle: { color: CHART_COLOURS.blue },
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
    itemStyle: { color: CHART_COLOURS.vermilion },
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
      // High enough that the text of the target, which may end beside it, stands below it.
      label: { formatter: texts.likelyLabel({ day: likely }), position: "end", distance: 8 },
      data: [{ xAxis: likely }],
    },
    markArea: {
      silent: true,
      itemStyle: { color: CHART_COLOURS.green, opacity: 0.15 },
      data: [[{ xAxis: earliest }, { xAxis: latest }]],
    },
  };
}
