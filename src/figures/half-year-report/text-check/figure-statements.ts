import type { CivilDay } from "../../../foundation/dates/index.js";
import { isCivilDay } from "../../../foundation/dates/index.js";
import type { Attainment, Fraction, Percent, Share, VagueCount } from "../../../foundation/quantities/index.js";
import { writtenFigures, writtenUnitAt } from "../../written-figures/index.js";
import { type FigureUnit, figureUnit, type ReportFigure } from "../figures/report-figure.js";
import { isExtent, isFraction, uncountedUnit } from "../telling/figure-text.js";
import type { StatementRole } from "./number-roles.js";

/** One thing that a figure says: a number with its unit and the part it plays, a median, a rate, a percentage that is set, or a day. */
export type Statement =
  | { readonly kind: "count"; readonly count: VagueCount; readonly unit: string; readonly role?: StatementRole }
  | { readonly kind: "median"; readonly median: Fraction; readonly unit: string }
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

/** Volumes, items and pages that are done or planned; any other extent plays no part beside another. */
const EXTENT_ROLES: ReadonlyMap<string, StatementRole> = new Map([
  ["phase-done", "done"],
  ["phase-planned", "planned"],
]);

function valueStatements({ code, value, unit }: ReportFigure): Statement[] {
  const counted = (count: number, of: FigureUnit, role?: StatementRole): Statement =>
    vague({ count, bound: "exact" }, of, role);
  if (typeof value === "number") return [counted(value, unit)];
  if (typeof value === "string") {
    return [isCivilDay(value) ? { kind: "day", day: value } : { kind: "percent", percent: value as Percent }];
  }
  if (isExtent(value)) {
    const role = EXTENT_ROLES.get(code);
    return [
      counted(value.volumes, figureUnit("volumes"), role),
      counted(value.items, figureUnit("items"), role),
      counted(value.pages, figureUnit("pages"), role),
    ];
  }
  if (isFraction(value)) {
    const { numerator, denominator } = value;
    const median: Statement = { kind: "median", median: value, unit: unitCode(unit) };
    return numerator % denominator === 0 ? [counted(numerator / denominator, unit), median] : [median];
  }
  if ("count" in value) return [vague(value, unit)];
  const rate: Statement = { kind: "rate", ratio: value };
  return "whole" in value
    ? [rate, counted(value.part, unit, "part"), counted(value.whole, unit, "whole")]
    : [rate, counted(value.done, unit, "done"), counted(value.planned, unit, "planned")];
}

/** How many volumes and items have no page count, which only a text about page counts tells. */
export function uncountedStatements({ value }: ReportFigure): Statement[] {
  if (!isExtent(value) || value.withoutPageCount === 0) return [];
  // A text may call them by what they are or, as people do, 卷件.
  const units = new Set([uncountedUnit(value), "volumes-and-items"]);
  return [...units].map((unit) => vague({ count: value.withoutPageCount, bound: "exact" }, figureUnit(unit)));
}

function vague(count: VagueCount, unit: FigureUnit, role?: StatementRole): Statement {
  return { kind: "count", count, unit: unitCode(unit), ...(role === undefined ? {} : { role }) };
}

/** The code of a unit as a text writes it, such as that of 页 for 页（折算A4）; a county's own unit that begins with none is its own word. */
function unitCode({ title }: FigureUnit): string {
  const text = title["zh-CN"];
  return writtenUnitAt(text, 0)?.code ?? text;
}
