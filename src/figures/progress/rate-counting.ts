import { CallerError } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { type Share, share } from "../../foundation/quantities/index.js";
import { type Extent, isNoExtent, NO_EXTENT, requireExtent, summedExtents } from "../../holdings/extents/index.js";
import type { Tally, TallyCell } from "../tallies/index.js";
import { COUNTING_UNITS, type CountingUnit, countIn } from "./counting-units.js";
import type { Exclusion, Rate } from "./rate.js";
import type { RateSelection } from "./rate-selections.js";

/** What is counted against what. */
export interface RateQuestion {
  readonly coverage: RateSelection;
  readonly denominator: RateSelection;
  readonly unit: CountingUnit;
}

/** The one kernel behind every rate. */
export function rateOf(tally: Tally, { coverage, denominator, unit }: RateQuestion): Rate {
  requireChoice(unit, COUNTING_UNITS, "unit");
  // Counts below zero could cancel others, and no sum would tell.
  for (const [at, { extent }] of tally.cells.entries()) requireExtent(extent, `tally.cells[${at}].extent`);
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
  if (unit === "pages") {
    const uncounted = { ...NO_EXTENT, withoutPageCount: whole.withoutPageCount };
    excluded.push({ code: "page-count-unknown", from: "whole", extent: uncounted });
  }
  return {
    share: share(countIn(part, unit), countIn(whole, unit), named(denominator)),
    coverage: coverage.code,
    unit: unit,
    excluded: excluded.filter(({ extent }) => !isNoExtent(extent)),
  };
}

/** Whether the records of a cell belong, or whether that is not known. */
export type Membership = (cell: TallyCell) => "yes" | "no" | "open";

export function membership(tally: Tally, selection: RateSelection): Membership {
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

export function total(cells: readonly TallyCell[]): Extent {
  return summedExtents(cells.map(({ extent }) => extent));
}

function named({ code, title }: RateSelection): Share["of"] {
  return { code, title };
}
