import { digitizationRate, targetStanding } from "lantai/progress";
import { coverageDimensions, coveredExtent, mergedTallies, tallyOf } from "lantai/tallies";
import { TARGET } from "../settings.mjs";

/** The other fonds of the house: number, volumes and items, and how many of a thousand of them are linked already. */
const OTHER_FONDS = [
  ["0001", 4120, 9650, 802],
  ["0002", 3875, 8940, 811],
  ["0003", 2210, 5130, 759],
  ["0005", 1840, 4415, 786],
  ["0008", 2960, 6280, 731],
  ["0016", 1725, 3890, 755],
  ["0019", 3340, 7755, 778],
  ["0023", 2015, 4620, 795],
  ["0045", 1190, 2870, 744],
  ["0052", 2480, 5905, 765],
];
const PERIODS = ["permanent", "long-term"];

/** So little below the target that one decimal prints it as reached. */
const FEWEST_MISSING = 20;

/**
 * What the house held before phase 8: a stored tally by fonds, period and coverage. One cell is raised until the rate after phase 8, of
 * all that the reading will find linked, lies just below its target.
 */
export function openingBalance(phaseLinks) {
  const phase = tallyOf(phaseLinks, coverageDimensions("fonds", "period", "coverage"), coveredExtent);
  const cells = OTHER_FONDS.flatMap(fondsCells);
  const raised = cells.find(({ key }) => key[2] === "complete");
  for (;;) {
    const tally = { format: phase.format, dimensions: phase.dimensions, cells };
    const rate = digitizationRate(mergedTallies(tally, phase), {
      coverage: "linked",
      denominator: "all-holdings",
      unit: "volumes-and-items",
    });
    const { missing } = targetStanding(rate, TARGET);
    if (missing <= FEWEST_MISSING + 4) return { tally, rate };
    const more = Math.max(1, Math.floor((missing - FEWEST_MISSING) / 2));
    raised.extent = { ...raised.extent, items: raised.extent.items + more, pages: raised.extent.pages + more * 4 };
  }
}

function fondsCells([fondsNo, volumes, items, linkedOfThousand]) {
  return PERIODS.flatMap((period, at) => {
    const own = [portion(volumes, at), portion(items, at)];
    const linked = own.map((count) => Math.floor((count * linkedOfThousand) / 1000));
    const none = own.map((count, index) => count - linked[index]);
    return [cell([fondsNo, period, "complete"], linked), cell([fondsNo, period, "none"], none)];
  });
}

function portion(count, at) {
  const permanent = Math.round(count * 0.6);
  return at === 0 ? permanent : count - permanent;
}

function cell(key, [volumes, items]) {
  return { key, extent: { volumes, items, pages: volumes * 58 + items * 4, withoutPageCount: 0 } };
}
