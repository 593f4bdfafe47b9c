import { CallerError } from "../../foundation/findings/index.js";
import { percentText, type Share, share } from "../../foundation/quantities/index.js";
import { COUNTING_UNIT_TITLES, type Rate } from "../progress/index.js";
import type { Chart } from "./chart.js";
import type { ChartTexts, PartInWords } from "./chart-words.js";
import { shareBars } from "./share-bars.js";
import { textWidth } from "./text-width.js";

/** How far one unit, fonds or office has come. */
export interface ProgressRow {
  /** Its name as it is to be printed. */
  readonly name: string;
  /** Its rate. */
  readonly rate: Rate;
}

const ROW_HEIGHT = 36;
const NAME_WIDTH = 120;
const LINE_HEIGHT = 14;

/**
 * The wall chart (挂图作战): one bar per unit, what is done of what there is, with the share beside it. Rates of different wholes are never
 * drawn side by side.
 *
 * @param rows - the units from top to bottom; all rates of one whole, one coverage and one counting unit
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns the chart with its alternative and its table
 * @throws {@link findings.CallerError} when there is no row, or the rates are of different kinds
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * const of = { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } };
 * const rate = { share: { part: 400, whole: 500, of }, coverage: "linked", unit: "volumes", excluded: [] } as const;
 * progressByUnitChart([{ name: "0012", rate }], en).table.rows; // => [["0012", 400, 500, "80.0"]]
 * ```
 */
export function progressByUnitChart(rows: readonly ProgressRow[], words: ChartTexts): Chart {
  const { share: firstShare, unit } = requireOneKind(rows);
  const texts = words.charts.progressByUnit;
  const unitTitle = COUNTING_UNIT_TITLES[unit][words.language];
  const title = texts.title({ whole: firstShare.of.title[words.language] });
  const told = (name: string, rated: Share) => texts.row({ ...inWords(rated), name, unit: unitTitle });
  const alternative = texts.alternative({
    title,
    rows: rows.map(({ name, rate }) => told(name, rate.share)),
    total: told(texts.total, totalShare(rows)),
  });
  const bars = rows.map(({ name, rate }) => ({
    name,
    part: rate.share.part,
    whole: rate.share.whole,
    label: texts.label(inWords(rate.share)),
  }));
  return {
    title,
    alternative,
    option: shareBars(bars, {
      title,
      alternative,
      unit: unitTitle,
      done: texts.done,
      remaining: texts.remaining,
      barMaxWidth: 22,
      nameWidth: NAME_WIDTH,
    }),
    table: {
      columns: texts.columns,
      rows: rows.map(({ name, rate }) => [name, rate.share.part, rate.share.whole, percentText(rate.share, 1) ?? ""]),
    },
    size: { width: 800, height: 160 + rows.length * rowHeight(rows) },
  };
}

/** Rates compare only when their wholes have the same code. */
function requireOneKind(rows: readonly ProgressRow[]): Rate {
  const kindOf = ({ rate }: ProgressRow) => `${rate.share.of.code}, ${rate.coverage}, ${rate.unit}`;
  const [first] = rows;
  if (first === undefined) throw new CallerError("rows", "at least one row", rows);
  const other = rows.find((row) => kindOf(row) !== kindOf(first));
  if (other !== undefined) throw new CallerError("rows", `rates of one kind: ${kindOf(first)}`, kindOf(other));
  return first.rate;
}

/** All rows are as high as the name with the most lines asks for. */
function rowHeight(rows: readonly ProgressRow[]): number {
  const lines = rows.reduce((most, { name }) => Math.max(most, Math.ceil(textWidth(name) / NAME_WIDTH)), 0);
  return Math.max(ROW_HEIGHT, LINE_HEIGHT * (lines + 1));
}

function totalShare(rows: readonly ProgressRow[]): Share {
  const sum = (of: "part" | "whole") => rows.reduce((total, { rate }) => total + rate.share[of], 0);
  return share(sum("part"), sum("whole"), rows[0]!.rate.share.of);
}

function inWords(rated: Share): PartInWords {
  return { part: rated.part, whole: rated.whole, percent: percentText(rated, 1) };
}
