import { formatDay, isCivilDay } from "../../../foundation/dates/index.js";
import {
  type Attainment,
  type Fraction,
  formatVagueCount,
  type Percent,
  percentText,
  quotientText,
  reachesPercent,
  type Share,
  type VagueCount,
} from "../../../foundation/quantities/index.js";
import type { Extent } from "../../../holdings/extents/index.js";
import {
  type FigureUnit,
  type FigureValue,
  figureUnit,
  type KnownFigureUnit,
  type ReportFigure,
} from "../figures/report-figure.js";
import type { FigureWords } from "./report-words.js";

/** Rates are printed with so many decimals; whether they reach a target is asked before. */
const RATE_DECIMALS = 2;

/**
 * A figure as a report prints it, with its unit: `8298件`, `535卷、8298件、59545页`, `79.97%`, `100余人`, `2023年6月30日`. Thousands are not
 * set apart.
 *
 * @param figure - a figure
 * @param words - the words of figures, such as `zhCn.halfYear.figures`
 * @returns the text; undefined for the rate of a whole of nothing
 * @example
 * ```ts
 * import { zhCn } from "lantai/words/zh-cn";
 * const figure: ReportFigure = {
 *   code: "activity:visits", title: { "zh-CN": "走访", en: "visited" }, value: { count: 16, bound: "exact" }, unit: figureUnit("units"),
 *   formula: { "zh-CN": "逐项计数", en: "counted" }, sources: ["走访记录"], day: "2023-06-30",
 * };
 * figureText(figure, zhCn.halfYear.figures); // => "16个单位"
 * ```
 */
export function figureText(figure: ReportFigure, words: FigureWords): string | undefined {
  const { value, unit } = figure;
  if (typeof value === "number") return countText({ count: value, bound: "exact" }, unit, words);
  if (typeof value === "string") return isDay(value) ? formatDay(value, words.dayForm) : `${value}%`;
  if (isExtent(value)) return extentText(value, words);
  if (isRatio(value)) return rateText(value);
  if (isFraction(value)) return medianText(value, unit, words);
  return countText(value, unit, words);
}

/** Both numbers of a share or an attainment, with its unit; undefined for any other figure. */
export function partTexts({ value, unit }: ReportFigure, words: FigureWords): PartTexts | undefined {
  if (!isRatio(value)) return undefined;
  const [part, whole] = "whole" in value ? [value.part, value.whole] : [value.done, value.planned];
  const text = (count: number) => countText({ count, bound: "exact" }, unit, words);
  return { part: text(part), whole: text(whole) };
}

/** The two numbers of a ratio as printed. */
export interface PartTexts {
  readonly part: string;
  readonly whole: string;
}

/** Whether a rate, once it is printed, seems to reach a target: 79.996 % prints as 80.00 %. The rate is of a whole that is not nothing. */
export function looksReached(rate: Share, target: Percent): boolean {
  const printed = {
    numerator: Number(percentText(rate, RATE_DECIMALS)!.replace(".", "")),
    denominator: 100 * 10 ** RATE_DECIMALS,
  };
  return reachesPercent(printed, target) === true;
}

function rateText(ratio: Share | Attainment): string | undefined {
  const text = percentText(ratio, RATE_DECIMALS);
  return text === undefined ? undefined : `${text}%`;
}

/** Whether a figure's value is volumes, items and pages. */
export function isExtent(value: FigureValue): value is Extent {
  return typeof value === "object" && "volumes" in value;
}

function isRatio(value: FigureValue): value is Share | Attainment {
  return typeof value === "object" && ("whole" in value || "planned" in value);
}

/** Whether a figure's value is a number that need not be whole. */
export function isFraction(value: Extract<FigureValue, object>): value is Fraction {
  return "numerator" in value;
}

/** A median is whole or lies between two counts: one decimal says it exactly. */
function medianText(value: Fraction, unit: FigureUnit, words: FigureWords): string | undefined {
  const text = quotientText(value, 1);
  if (text === undefined) return undefined;
  if (text.endsWith(".0")) return countText({ count: Number(text), bound: "exact" }, unit, words);
  return `${text}${words.unitGap}${unit.title[words.language]}`;
}

/** A percentage is text too, so that the compiler must be told which one it is. */
function isDay(value: Extract<FigureValue, string>): value is Exclude<Extract<FigureValue, string>, Percent> {
  return isCivilDay(value);
}

/** Pages that nobody has counted make the number of pages too small, so that they are never passed over. */
function extentText(extent: Extent, words: FigureWords): string {
  const { volumes, items, pages, withoutPageCount } = extent;
  const exactly = (count: number, code: string) => countText({ count, bound: "exact" }, figureUnit(code), words);
  const isNothing = volumes === 0 && items === 0;
  const parts = [
    ...(volumes > 0 || isNothing ? [exactly(volumes, "volumes")] : []),
    ...(items > 0 || isNothing ? [exactly(items, "items")] : []),
    ...(pages > 0 ? [exactly(pages, "pages")] : []),
  ];
  const text = parts.join(words.listGap);
  if (withoutPageCount === 0) return text;
  return words.withoutPages({ extent: text, uncounted: exactly(withoutPageCount, uncountedUnit(extent)) });
}

/** What has no page count: volumes where there are no items, items where there are no volumes. */
export function uncountedUnit({ volumes, items }: Extent): KnownFigureUnit {
  if (items === 0) return "volumes";
  return volumes === 0 ? "items" : "volumes-and-items";
}

function countText(value: VagueCount, unit: FigureUnit, words: FigureWords): string {
  const { language, unitGap } = words;
  const isOne = value.count === 1 && language === "en";
  const unitText = isOne ? (unit.singular ?? unit.title.en) : unit.title[language];
  return `${formatVagueCount(value, language)}${unitGap}${unitText}`;
}
