import type { CivilDay } from "../../foundation/dates/index.js";
import { isCivilDay } from "../../foundation/dates/index.js";
import type { Attainment, Percent, Share, VagueCount } from "../../foundation/quantities/index.js";
import { writtenFigures, writtenUnitAt } from "../written-figures/index.js";
import { isExtent, isFraction, uncountedUnit } from "./figure-text.js";
import { type FigureUnit, figureUnit, type ReportFigure } from "./report-figure.js";

/** One thing that a figure says: a number with its unit, a rate, a percentage that is set, or a day. */
export type Statement =
  | { readonly kind: "count"; readonly count: VagueCount; readonly unit: string }
  | { readonly kind: "rate"; readonly ratio: Share | Attainment }
  | { readonly kind: "percent"; readonly percent: Percent }
  | { readonly kind: "day"; readonly day: CivilDay }
  | { readonly kind: "ordinal"; readonly no: number; readonly unit: string };

/** All that a figure says: an extent its three counts, a share its rate and both its numbers; and the ordinals of its name, such as 第八期. */
export function statementsOf(figure: ReportFigure): Statement[] {
  const named = writtenFigures(figure.title["zh-CN"]).map(({ value }) => value);
  const ordinals = named.filter((value) => value.kind === "ordinal");
  return [...valueStatements(figure), ...ordinals];
}

function valueStatements({ value, unit }: ReportFigure): Statement[] {
  const counted = (count: number, of: FigureUnit): Statement => vague({ count, bound: "exact" }, of);
  if (typeof value === "number") return [counted(value, unit)];
  if (typeof value === "string") {
    return [isCivilDay(value) ? { kind: "day", day: value } : { kind: "percent", percent: value as Percent }];
  }
  if (isExtent(value)) {
    return [
      counted(value.volumes, figureUnit("volumes")),
      counted(value.items, figureUnit("items")),
      counted(value.pages, figureUnit("pages")),
    ];
  }
  if (isFraction(value)) {
    return value.numerator % value.denominator === 0 ? [counted(value.numerator / value.denominator, unit)] : [];
  }
  if ("count" in value) return [vague(value, unit)];
  const [part, whole] = "whole" in value ? [value.part, value.whole] : [value.done, value.planned];
  return [{ kind: "rate", ratio: value }, counted(part, unit), counted(whole, unit)];
}

/** How many volumes and items have no page count, which only a text about page counts tells. */
export function uncountedStatements({ value }: ReportFigure): Statement[] {
  if (!isExtent(value) || value.withoutPageCount === 0) return [];
  // A text may call them by what they are or, as people do, 卷件.
  const units = new Set([uncountedUnit(value), "volumes-and-items"]);
  return [...units].map((unit) => vague({ count: value.withoutPageCount, bound: "exact" }, figureUnit(unit)));
}

/** The code of a unit as a text writes it, such as that of 页 for 页（折算A4）; a county's own unit that begins with none is its own word. */
function vague(count: VagueCount, { title }: FigureUnit): Statement {
  const text = title["zh-CN"];
  return { kind: "count", count, unit: writtenUnitAt(text, 0)?.code ?? text };
}
