import { CallerError } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { COUNTING_UNIT_TITLES, COUNTING_UNITS, type CountingUnit } from "../progress/index.js";
import type { Chart } from "./chart.js";
import { CHART_COLOURS, CHART_FILLS } from "./chart-colours.js";
import { chartFrame, NAME_ABOVE_LABELS } from "./chart-frame.js";
import type { ChartBars, ChartFill } from "./chart-option.js";
import type { ChartTexts, DueByYearWords } from "./chart-words.js";
import type { ClosureChange } from "./closure-changes.js";

/** What falls due in a year. */
export interface ChartedYear {
  /** The year. */
  readonly year: number;
  /** How much reaches the end of its closure period and is due for opening review (到期开放审核). */
  readonly opening: number;
  /** How much reaches the end of its retention period and is due for appraisal (到期鉴定). */
  readonly retention: number;
}

/** What a chart of years draws. */
export interface DueFigures {
  /** The years from left to right, each once. */
  readonly years: readonly ChartedYear[];
  /** What is counted. */
  readonly unit: CountingUnit;
  /** The years in which the closure period changed, from {@link closureChanges}; those outside the years drawn are left out. */
  readonly changes?: readonly ClosureChange[];
}

const YEAR_WIDTH = 112;

/**
 * What falls due for opening review and at the end of its retention, year by year (到期预测). The two are different clocks, so that their bars
 * stand side by side and are never added. A year in which the closure period changed is marked: a shorter one lets a wave fall due in it.
 *
 * @param figures - the years and what is counted
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns the chart with its alternative and its table
 * @throws {@link findings.CallerError} when a number is no count, or there is no such unit
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * const years = [{ year: 2024, opening: 320, retention: 41 }];
 * dueByYearChart({ years, unit: "volumes" }, en).table.rows; // => [[2024, 320, 41]]
 * ```
 */
export function dueByYearChart({ years, unit, changes = [] }: DueFigures, words: ChartTexts): Chart {
  const texts = words.charts.dueByYear;
  const unitTitle = COUNTING_UNIT_TITLES[requireChoice(unit, COUNTING_UNITS, "figures.unit")][words.language];
  for (const { opening, retention } of years) {
    requireCounted(opening, "figures.years.opening");
    requireCounted(retention, "figures.years.retention");
  }
  const marked = changes.filter((change) => years.some(({ year }) => year === change.year));
  const rows = [...years.map(texts.row), ...marked.map(texts.change)];
  const alternative = texts.alternative({ title: texts.title, unit: unitTitle, rows });
  const opening = bars(
    texts.opening,
    CHART_FILLS.opening,
    years.map((due) => due.opening),
  );
  const retention = bars(
    texts.retention,
    CHART_FILLS.retention,
    years.map((due) => due.retention),
  );
  return {
    title: texts.title,
    alternative,
    option: {
      ...chartFrame(texts.title, alternative, [opening, retention], {
        left: 72,
        right: 24,
        bottom: 40,
      }),
      xAxis: {
        type: "category",
        data: years.map(({ year }) => yearLabel(year, marked, texts)),
        axisLabel: { interval: 0, width: YEAR_WIDTH - 4, overflow: "break" },
      },
      yAxis: {
        type: "value",
        name: unitTitle,
        nameLocation: "end",
        nameTextStyle: { align: "left" },
        nameGap: NAME_ABOVE_LABELS,
        minInterval: 1,
      },
    },
    table: { columns: texts.columns, rows: years.map((due) => [due.year, due.opening, due.retention]) },
    size: { width: Math.max(480, 96 + years.length * YEAR_WIDTH), height: 400 },
  };
}

/** A wall chart prints its numbers, so that one that is none is not drawn. */
function requireCounted(count: number, argument: string): void {
  if (!isCount(count)) throw new CallerError(argument, "a whole number from 0", count);
}

/** A change stands under its year, where no bar can cover it. */
function yearLabel(year: number, changes: readonly ClosureChange[], texts: DueByYearWords): string {
  const change = changes.find((each) => each.year === year);
  return change === undefined ? String(year) : `${year}\n${texts.mark(change)}`;
}

function bars(name: string, itemStyle: ChartFill, values: readonly number[]): ChartBars {
  return {
    type: "bar",
    name,
    barMaxWidth: 40,
    itemStyle,
    label: { show: true, position: "top", color: CHART_COLOURS.black },
    labelLayout: { hideOverlap: true },
    data: values.map((value) => ({ value })),
  };
}
