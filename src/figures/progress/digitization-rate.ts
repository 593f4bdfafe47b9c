import { CallerError, type Title } from "../../foundation/findings/index.js";
import { type Share, share } from "../../foundation/quantities/index.js";
import { addedExtents, type Extent, NO_EXTENT } from "../../holdings/extents/index.js";
import type { Tally, TallyCell } from "../tallies/index.js";
import { type CountingUnit, countIn } from "./counting-units.js";
import {
  type KnownProgressCoverage,
  type KnownProgressDenominator,
  PROGRESS_COVERAGES,
  PROGRESS_DENOMINATORS,
  type RateSelection,
} from "./rate-selections.js";
import { requireSelection } from "./required-arguments.js";

/**
 * Why records do not count in a rate:
 *
 * - `coverage-unknown`: it cannot be said whether they are digitized, so that they are in the whole and not in the part;
 * - `membership-unknown`: it cannot be said whether they belong to the whole, so that they are in neither;
 * - `outside`: they do not belong to the whole;
 * - `page-count-unknown`: counted by pages, and they have no page count.
 */
export const EXCLUSION_CODES = Object.freeze([
  "coverage-unknown",
  "membership-unknown",
  "outside",
  "page-count-unknown",
] as const);

/** One of {@link EXCLUSION_CODES}. */
export type ExclusionCode = (typeof EXCLUSION_CODES)[number];

/** The words of each reason why records do not count. */
export const EXCLUSION_TITLES: Readonly<Record<ExclusionCode, Title>> = Object.freeze({
  "coverage-unknown": Object.freeze({
    "zh-CN": "是否已数字化待核，按未完成计",
    en: "not known to be digitized, taken as not done",
  }),
  "membership-unknown": Object.freeze({ "zh-CN": "是否属于统计范围待核", en: "not known to belong to the whole" }),
  outside: Object.freeze({ "zh-CN": "不属于统计范围", en: "outside the whole" }),
  "page-count-unknown": Object.freeze({ "zh-CN": "页数未著录", en: "without a page count" }),
});

/** Records that do not count in a rate. */
export interface Exclusion {
  /** Why they do not. */
  readonly code: ExclusionCode;
  /** Whether they are missing in the part only or in the whole. */
  readonly from: "part" | "whole";
  /** How much there is of them; for `page-count-unknown` only their number is known. */
  readonly extent: Extent;
}

/** How to work out a rate. */
export interface RateOptions {
  /** What counts as digitized: a code of {@link PROGRESS_COVERAGES} or a row of the host's own. */
  readonly coverage: KnownProgressCoverage | RateSelection;
  /** The whole: a code of {@link PROGRESS_DENOMINATORS} or a row of the host's own. There is no default. */
  readonly denominator: KnownProgressDenominator | RateSelection;
  /** What is counted. */
  readonly unit: CountingUnit;
}

/** A digitization rate with everything that is needed to read it. */
export interface Rate {
  /** The part, the whole and the name of the whole. */
  readonly share: Share;
  /** The code of what counted as digitized. */
  readonly coverage: string;
  /** What was counted. */
  readonly unit: CountingUnit;
  /** What does not count in it, without those of which there is nothing. */
  readonly excluded: readonly Exclusion[];
}

/**
 * The digitization rate (数字化率) of a named whole, with what was left out of it. A record that nobody knows to be digitized stays in
 * the whole, so that the rate is never too high.
 *
 * @param tally - counts by the dimensions that the coverage and the whole need
 * @param options - what counts as digitized, of which whole, in which unit
 * @returns part and whole as whole numbers; of holdings of nothing there is no rate, neither 0 nor 100 %
 * @throws {@link findings.CallerError} when the tally lacks a dimension, or a code is unknown
 * @example
 * ```ts
 * const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
 * const tally = {
 *   format: "lantai.tally/1", dimensions: ["coverage"],
 *   cells: [{ key: ["complete"], extent: volumes(400) }, { key: ["none"], extent: volumes(100) }],
 * } as const;
 * const rate = digitizationRate(tally, { coverage: "linked", denominator: "all-holdings", unit: "volumes" });
 * [rate.share.part, rate.share.whole, rate.share.of.code]; // => [400, 500, "all-holdings"]
 * ```
 */
export function digitizationRate(tally: Tally, options: RateOptions): Rate {
  const coverage = requireSelection(options.coverage, PROGRESS_COVERAGES, "options.coverage");
  const denominator = requireSelection(options.denominator, PROGRESS_DENOMINATORS, "options.denominator");
  const belongs = membership(tally, denominator);
  const isDone = membership(tally, coverage);

  const inside = tally.cells.filter((cell) => belongs(cell) === "yes");
  const whole = total(inside);
  const part = total(inside.filter((cell) => isDone(cell) === "yes"));
  const unknown = total(inside.filter((cell) => isDone(cell) === "open"));
  const excluded: Exclusion[] = [
    { code: "coverage-unknown", from: "part", extent: unknown },
    {
      code: "membership-unknown",
      from: "whole",
      extent: total(tally.cells.filter((cell) => belongs(cell) === "open")),
    },
    { code: "outside", from: "whole", extent: total(tally.cells.filter((cell) => belongs(cell) === "no")) },
  ];
  if (options.unit === "pages") {
    const uncounted = { ...NO_EXTENT, withoutPageCount: whole.withoutPageCount };
    excluded.push({ code: "page-count-unknown", from: "whole", extent: uncounted });
  }
  return {
    share: share(countIn(part, options.unit), countIn(whole, options.unit), named(denominator)),
    coverage: coverage.code,
    unit: options.unit,
    excluded: excluded.filter(({ extent }) => Object.values(extent).some((count) => count > 0)),
  };
}

function membership(tally: Tally, selection: RateSelection): (cell: TallyCell) => "yes" | "no" | "open" {
  const { dimension } = selection;
  if (dimension === undefined) return () => "yes";
  const at = tally.dimensions.indexOf(dimension);
  if (at === -1) {
    throw new CallerError(
      "tally",
      `a tally by ${dimension}, which ${selection.code} needs`,
      tally.dimensions.join(", "),
    );
  }
  const values = new Set(selection.values);
  const open = new Set(["", ...selection.open]);
  return ({ key }) => (values.has(key[at]!) ? "yes" : open.has(key[at]!) ? "open" : "no");
}

function total(cells: readonly TallyCell[]): Extent {
  return cells.reduce((sum, { extent }) => addedExtents(sum, extent), NO_EXTENT);
}

function named({ code, title }: RateSelection): Share["of"] {
  return { code, title };
}
