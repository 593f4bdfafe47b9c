import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import { ruleTable } from "../../../foundation/law/index.js";
import type { Attainment, Fraction, Percent, Share, VagueCount } from "../../../foundation/quantities/index.js";
import type { Extent } from "../../../holdings/extents/index.js";

/** The unit of a figure (计量单位), as it stands after a number. */
export interface FigureUnit {
  /** Its code. */
  readonly code: FigureUnitCode;
  /** Its words. */
  readonly title: Title;
  /** Its English words after the number 1. */
  readonly singular?: string;
}

/** A unit: one of {@link FIGURE_UNITS} or a county's own. */
export type FigureUnitCode = KnownFigureUnit | (string & {});

/** The codes of {@link FIGURE_UNITS}. */
export type KnownFigureUnit =
  | "volumes"
  | "items"
  | "pages"
  | "volumes-and-items"
  | "extent"
  | "records"
  | "findings"
  | "ledger-entries"
  | "units"
  | "fonds"
  | "years"
  | "kinds"
  | "days"
  | "minutes"
  | "people"
  | "person-times"
  | "volume-times"
  | "item-times"
  | "consignments"
  | "plans"
  | "expectations"
  | "times"
  | "pieces"
  | "boards"
  | "photographs"
  | "photograph-groups"
  | "discs"
  | "percent"
  | "day";

/** The units that lantai's own figures are counted in. An extent prints its volumes, items and pages, each with its unit. */
export const FIGURE_UNITS: readonly FigureUnit[] = ruleTable([
  unit("volumes", "卷", "volumes", "volume"),
  unit("items", "件", "items", "item"),
  unit("pages", "页", "pages", "page"),
  unit("volumes-and-items", "卷件", "volumes and items", "volume or item"),
  unit("extent", "卷、件、页", "volumes, items, pages"),
  unit("records", "条", "entries", "entry"),
  unit("findings", "处", "findings", "finding"),
  unit("ledger-entries", "项", "ledger entries", "ledger entry"),
  unit("units", "个单位", "units", "unit"),
  unit("fonds", "个全宗", "fonds", "fonds"),
  unit("years", "个年度", "years", "year"),
  unit("kinds", "类", "kinds", "kind"),
  unit("days", "天", "days", "day"),
  unit("minutes", "分钟", "minutes", "minute"),
  unit("people", "人", "people", "person"),
  unit("person-times", "人次", "visits", "visit"),
  unit("volume-times", "卷次", "volumes consulted", "volume consulted"),
  unit("item-times", "件次", "items consulted", "item consulted"),
  unit("consignments", "批", "consignments", "consignment"),
  unit("plans", "项", "plans", "plan"),
  unit("expectations", "项", "expectations", "expectation"),
  unit("times", "次", "times", "time"),
  unit("pieces", "个", "pieces", "piece"),
  unit("boards", "块", "boards", "board"),
  unit("photographs", "张", "photographs", "photograph"),
  unit("photograph-groups", "组", "groups of photographs", "group of photographs"),
  unit("discs", "盘", "tapes and discs", "tape or disc"),
  unit("percent", "%", "%"),
  unit("day", "日期", "date"),
]);

/**
 * What a figure says: a whole number, volumes, items and pages side by side, a share of a named whole, the attainment of a plan, a count
 * that may be only a bound, a median, a percentage that a plan sets, or a day.
 */
export type FigureValue = number | Extent | Share | Attainment | VagueCount | Fraction | Percent | CivilDay;

/** One figure of a report (指标) with everything that is needed to check it. */
export interface ReportFigure {
  /** Its code: the code of its definition, and behind a colon what it is about where there are several. */
  readonly code: string;
  /** What it is. */
  readonly title: Title;
  /** What it says. */
  readonly value: FigureValue;
  /** What was counted; of a share or an attainment what both its numbers count. */
  readonly unit: FigureUnit;
  /** How it was worked out, with the name of the whole. */
  readonly formula: Title;
  /** The lists and files it was worked out from, as the host names them. */
  readonly sources: readonly string[];
  /** The day on which it held. */
  readonly day: CivilDay;
}

/**
 * The unit with a code.
 *
 * @param code - a code of {@link FIGURE_UNITS} or another
 * @returns the row, or for another code a unit that prints the code itself
 * @example
 * ```ts
 * figureUnit("units").title["zh-CN"]; // => "个单位"
 * ```
 */
export function figureUnit(code: FigureUnitCode): FigureUnit {
  return FIGURE_UNITS.find((row) => row.code === code) ?? { code, title: { "zh-CN": code, en: code } };
}

function unit(code: KnownFigureUnit, zh: string, en: string, singular?: string): FigureUnit {
  return { code, title: { "zh-CN": zh, en }, ...(singular === undefined ? {} : { singular }) };
}
