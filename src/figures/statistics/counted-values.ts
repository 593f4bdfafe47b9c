import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { type Extent, isNoExtent, requireExtent, summedExtents } from "../../holdings/extents/index.js";
import {
  type KnownProgressCoverage,
  PROGRESS_COVERAGES,
  type RateSelection,
  requireRateSelection,
} from "../progress/index.js";
import type { Tally, TallyCell } from "../tallies/index.js";
import { type LineWhere, requireStatisticsForm, type StatisticsForm } from "./statistics-form.js";
import type { StatisticsValue } from "./statistics-return.js";

/** How images are counted where a form asks for them: not at all, or one for each catalogued page; the first is the default. */
export const IMAGE_READINGS = Object.freeze(["blank", "one-per-page"] as const);

/** One of {@link IMAGE_READINGS}. */
export type ImageReading = (typeof IMAGE_READINGS)[number];

/** How a tally is read for a form. */
export interface CountingOptions {
  /** The form. */
  readonly form: StatisticsForm;
  /** What counts as digitized: a code of `PROGRESS_COVERAGES`, `linked` when left out, or a row of the host's own. */
  readonly digitized?: KnownProgressCoverage | RateSelection;
  /** A page is not an image; `one-per-page` takes it so, and every value that rests on it is listed. */
  readonly images?: ImageReading;
}

/** Holdings of which a dimension is not known, so that no part of a whole counts them. */
export interface UnknownExtent {
  /** The dimension. */
  readonly dimension: string;
  /** How much there is of them. */
  readonly extent: Extent;
}

/** What a tally gives for a form. */
export interface CountedValues {
  /** The values of the lines that follow from it, in the order of the form; the others are the host's to fill. */
  readonly values: readonly StatisticsValue[];
  /** The lines whose images were taken as one for each page. */
  readonly onePerPage: readonly string[];
  /** The lines of images that stay blank although pages were to be taken for them, because some of their pages are not known. */
  readonly pagesUnknown: readonly string[];
  /** What no line of a dimension counts because the dimension is not known. */
  readonly unknown: readonly UnknownExtent[];
}

/**
 * The lines of a form that follow from a tally of holdings: volumes and items as two parallel counts, those of permanent and 30 years
 * (长期 among them), and what is digitized. A line follows only when the tally has the dimensions that it reads, and images only when the
 * caller says that a page is one.
 *
 * @param tally - counts by `period`, `carrier`, `arrangement` and `coverage`, or some of them
 * @param options - the form, what counts as digitized, and how images are counted
 * @returns the values, and what they leave out
 * @throws {@link findings.CallerError} when the form is unsound, a choice is unknown, or a count of the tally is not a whole number
 * from 0: `readTally` says so of what comes from outside
 * @example
 * ```ts
 * const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
 * const tally = {
 *   format: "lantai.tally/1", dimensions: ["period"],
 *   cells: [{ key: ["long-term"], extent: volumes(2079) }, { key: ["permanent"], extent: volumes(1369) }],
 * } as const;
 * countedValues(tally, { form: DA_3 }).values.filter(({ value }) => value > 0);
 * // => [{ line: "holdings-volumes", value: 3448 }, { line: "permanent-volumes", value: 1369 }, { line: "thirty-years-volumes", value: 2079 }]
 * ```
 */
export function countedValues(tally: Tally, options: CountingOptions): CountedValues {
  const form = requireStatisticsForm(requireOptions(options).form, "options.form");
  const coverage = requireCoverage(options.digitized ?? "linked");
  const images = requireChoice(options.images ?? "blank", IMAGE_READINGS, "options.images");
  for (const [at, { extent }] of tally.cells.entries()) requireExtent(extent, `tally.cells[${at}].extent`);
  const values: StatisticsValue[] = [];
  const onePerPage: string[] = [];
  const pagesUnknown: string[] = [];
  const read: LineWhere[] = [];
  for (const line of form.lines) {
    const { counted } = line;
    if (counted === undefined || (counted.count === "pages" && images === "blank")) continue;
    const wheres = counted.digitized === true ? [...counted.where, coverage] : counted.where;
    const cells = selectedCells(tally, wheres);
    if (cells === undefined) continue;
    const extent = total(cells);
    if (counted.count === "pages") {
      const isWhole = extent.withoutPageCount === 0;
      (isWhole ? onePerPage : pagesUnknown).push(line.line);
      if (!isWhole) continue;
    }
    read.push(...wheres);
    values.push({ line: line.line, value: extent[counted.count] });
  }
  const unknown = tally.dimensions
    .filter((dimension) => leavesUnknown(read, dimension))
    .map((dimension) => ({
      dimension,
      extent: total(tally.cells.filter(({ key }) => isUnknown(tally, key, dimension))),
    }))
    .filter(({ extent }) => !isNoExtent(extent));
  return { values, onePerPage, pagesUnknown, unknown };
}

/** The cells that satisfy every condition; undefined when the tally cannot tell. */
function selectedCells(tally: Tally, wheres: readonly LineWhere[]): TallyCell[] | undefined {
  const tests: ((cell: TallyCell) => boolean)[] = [];
  for (const { dimension, values, otherwise } of wheres) {
    const at = tally.dimensions.indexOf(dimension);
    if (at === -1 && otherwise !== "all") return undefined;
    if (at !== -1) tests.push(({ key }) => values.includes(key[at]!));
  }
  return tally.cells.filter((cell) => tests.every((holds) => holds(cell)));
}

/** Whether lines read a dimension and none of them counts what is unknown in it; no carrier counts as paper. */
function leavesUnknown(read: readonly LineWhere[], dimension: string): boolean {
  const own = read.filter((where) => where.dimension === dimension);
  return own.length > 0 && !own.some(({ values }) => values.includes(""));
}

function isUnknown(tally: Tally, key: readonly string[], dimension: string): boolean {
  return key[tally.dimensions.indexOf(dimension)] === "";
}

function requireCoverage(asked: KnownProgressCoverage | RateSelection): LineWhere {
  const { code, dimension, values } = requireRateSelection(asked, PROGRESS_COVERAGES, "options.digitized");
  if (dimension === undefined) throw new CallerError("options.digitized", "a row with a dimension", code);
  return { dimension, values };
}

function total(cells: readonly TallyCell[]): Extent {
  return summedExtents(cells.map(({ extent }) => extent));
}
