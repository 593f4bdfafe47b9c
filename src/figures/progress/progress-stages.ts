import { type FindingOf, requireOptions, type Title } from "../../foundation/findings/index.js";
import { type Extent, isNoExtent } from "../../holdings/extents/index.js";
import type { Tally } from "../tallies/index.js";
import type { CountingUnit } from "./counting-units.js";
import type { Rate } from "./rate.js";
import { type Membership, membership, rateOf, total } from "./rate-counting.js";
import {
  type KnownProgressDenominator,
  PROGRESS_COVERAGES,
  PROGRESS_DENOMINATORS,
  type RateSelection,
  requireRateSelection,
} from "./rate-selections.js";

/** What can be wrong between the stages of digitization, by code. */
export interface ProgressFindings {
  /** Records have passed a stage and not the one before it, such as accepted without being linked. */
  "progress-stage-skipped": {
    /** The stage that was passed. */
    readonly stage: Title;
    /** The stage before it that was not. */
    readonly skipped: Title;
    /** How much there is of them. */
    readonly extent: Extent;
  };
}

/** A finding about the stages of digitization. */
export type ProgressFinding = FindingOf<ProgressFindings>;

/** How the stages are counted. */
export interface StageOptions {
  /** The whole of all of them: a code of {@link PROGRESS_DENOMINATORS} or a row of the host's own. */
  readonly denominator: KnownProgressDenominator | RateSelection;
  /** What is counted. */
  readonly unit: CountingUnit;
  /** The stages from the first to the last: those of {@link PROGRESS_COVERAGES} when left out. */
  readonly stages?: readonly RateSelection[];
}

/** A stage with how much has passed it. */
export interface ProgressStage {
  /** What counts as having passed it. */
  readonly selection: RateSelection;
  /** How much of the whole has. */
  readonly rate: Rate;
}

/** How far the holdings have come, stage by stage. */
export interface ProgressStages {
  /** The stages, all of one whole and in one unit. */
  readonly stages: readonly ProgressStage[];
  /** What has passed a stage and not the one before. */
  readonly findings: readonly ProgressFinding[];
}

/**
 * How much of one whole is catalogued, imaged, linked and accepted (著录、已有图像、已挂接、验收合格), each a rate of its own: what is scanned is not
 * linked yet, and what is linked not accepted.
 *
 * @param tally - counts by `catalogue`, `coverage`, `acceptance`, and the dimension of the whole
 * @param options - the whole, the unit, and the host's own stages
 * @returns one rate for each stage, and what has skipped one
 * @throws {@link findings.CallerError} when the tally lacks a dimension, a cell counts less than nothing, or the whole is unknown
 * @example
 * ```ts
 * const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
 * const tally = {
 *   format: "lantai.tally/1", dimensions: ["catalogue", "coverage", "acceptance"],
 *   cells: [
 *     { key: ["catalogued", "complete", "accepted"], extent: volumes(300) },
 *     { key: ["catalogued", "complete", ""], extent: volumes(100) },
 *     { key: ["catalogued", "partial", ""], extent: volumes(50) },
 *     { key: ["uncatalogued", "none", ""], extent: volumes(50) },
 *   ],
 * } as const;
 * progressStages(tally, { denominator: "all-holdings", unit: "volumes" }).stages.map(({ rate }) => rate.share.part); // => [450, 450, 400, 300]
 * ```
 */
export function progressStages(tally: Tally, options: StageOptions): ProgressStages {
  const denominator = requireRateSelection(
    requireOptions(options).denominator,
    PROGRESS_DENOMINATORS,
    "options.denominator",
  );
  const selections = options.stages ?? PROGRESS_COVERAGES;
  const stages = selections.map((selection) => ({
    selection,
    rate: rateOf(tally, { coverage: selection, denominator, unit: options.unit }),
  }));
  const belongs = membership(tally, denominator);
  const inside = tally.cells.filter((cell) => belongs(cell) === "yes");
  const passed = selections.map((selection): Membership => membership(tally, selection));
  const findings: ProgressFinding[] = [];
  for (const [at, selection] of selections.entries()) {
    const before = selections[at - 1];
    if (before === undefined) continue;
    const extent = total(inside.filter((cell) => passed[at]!(cell) === "yes" && passed[at - 1]!(cell) === "no"));
    if (isNoExtent(extent)) continue;
    const data = { stage: selection.title, skipped: before.title, extent };
    findings.push({ code: "progress-stage-skipped", severity: "error", place: { field: selection.code }, data });
  }
  return { stages, findings };
}
