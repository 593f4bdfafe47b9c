import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import type { Money, Percent } from "../../foundation/quantities/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import type { Tally, TallyCell } from "../tallies/index.js";
import { ceilingOf } from "./ceiling.js";
import { countIn } from "./counting-units.js";
import type { RateOptions } from "./digitization-rate.js";
import { membership, rateOf, total } from "./rate-counting.js";
import { PROGRESS_COVERAGES, PROGRESS_DENOMINATORS, requireRateSelection } from "./rate-selections.js";
import { targetStanding } from "./target-standing.js";

/** What pages cost (单价): so much money for so many pages, since a price may be less than a fen a page. */
export interface PagePrice {
  /** The money. */
  readonly money: Money;
  /** For how many pages; 1 for a price by the page. */
  readonly pages: number;
}

/** What a target takes. */
export interface NeedOptions extends RateOptions {
  /** The target in percent of the whole; everything when left out. */
  readonly target?: Percent;
  /** What a page costs; without it there is no cost, which is not zero. */
  readonly price?: PagePrice;
  /** The money there is (预算); without it nothing is said about what it lasts for. */
  readonly budget?: Money;
}

/** How the pages that are still needed were found. */
export const NEED_GROUNDS = Object.freeze(["counted", "mean", "unknown"] as const);

/** One of {@link NEED_GROUNDS}. */
export type NeedGround = (typeof NEED_GROUNDS)[number];

/** What a budget lasts for. */
export interface BudgetReach {
  /** How many pages it pays for; undefined when a page costs nothing. */
  readonly pages: number | undefined;
  /** How much is missing for what is needed; 0 when it is enough. */
  readonly shortfall: Money;
}

/** What is still needed to reach a target. */
export interface StillNeeded {
  /** How many units. */
  readonly units: number;
  /** Their pages; undefined when they cannot be said. */
  readonly pages: number | undefined;
  /** Whether the pages were counted, taken from the mean of what is not done, or are not known. */
  readonly ground: NeedGround;
  /** How much is not done altogether, of the whole. */
  readonly undone: Extent;
  /** What the pages cost, rounded up to a fen; undefined without a price or without pages. */
  readonly cost: Money | undefined;
  /** What the budget lasts for; undefined without a budget or a cost. */
  readonly budget: BudgetReach | undefined;
}

/**
 * How many units, pages and how much money a target still takes. Pages are counted where everything that is not done is needed or where
 * pages are the unit, and else taken from the mean of what is not done and rounded up; volumes and items are never given the mean
 * of one another.
 *
 * @param tally - counts by the dimensions of the coverage and the whole; by `arrangement` too where volumes and items are counted apart
 * @param options - what counts as done, of which whole, the target, the price and the budget
 * @returns whole numbers, money in fen
 * @throws {@link findings.CallerError} when the tally lacks a dimension, or a price or a budget is no whole number of fen from 0
 * @example
 * ```ts
 * const items = (count: number, pages: number) => ({ volumes: 0, items: count, pages, withoutPageCount: 0 });
 * const tally = {
 *   format: "lantai.tally/1", dimensions: ["coverage"],
 *   cells: [{ key: ["complete"], extent: items(700, 5000) }, { key: ["none"], extent: items(300, 2154) }],
 * } as const;
 * const price = { money: { fen: 35 }, pages: 1 };
 * const needed = stillNeeded(tally, { coverage: "linked", denominator: "all-holdings", unit: "items", target: "80", price });
 * [needed.units, needed.pages, needed.ground, needed.cost]; // => [100, 718, "mean", { fen: 25130 }]
 * ```
 */
export function stillNeeded(tally: Tally, options: NeedOptions): StillNeeded {
  const coverage = requireRateSelection(requireOptions(options).coverage, PROGRESS_COVERAGES, "options.coverage");
  const denominator = requireRateSelection(options.denominator, PROGRESS_DENOMINATORS, "options.denominator");
  const price = options.price === undefined ? undefined : requirePrice(options.price);
  const budget = options.budget === undefined ? undefined : requireMoney(options.budget, "options.budget");
  const { unit } = options;
  const units = targetStanding(rateOf(tally, { coverage, denominator, unit }), options.target ?? "100").missing;
  const belongs = membership(tally, denominator);
  const isDone = membership(tally, coverage);
  const cells = tally.cells.filter((cell) => belongs(cell) === "yes" && isDone(cell) !== "yes");
  const { pages, ground } = pagesOf(units, cells, options);
  const cost =
    price === undefined || pages === undefined ? undefined : { fen: ceilingOf(pages, price.money.fen, price.pages) };
  const reach = budget === undefined || cost === undefined ? undefined : reachOf(budget, cost, price!);
  return { units, pages, ground, undone: total(cells), cost, budget: reach };
}

function pagesOf(
  units: number,
  cells: readonly TallyCell[],
  { unit }: NeedOptions,
): { readonly pages: number | undefined; readonly ground: NeedGround } {
  if (units === 0) return { pages: 0, ground: "counted" };
  if (unit === "pages") return { pages: units, ground: "counted" };
  const counted = cells.filter(({ extent }) => countIn(extent, unit) > 0);
  const mixes = unit !== "volumes-and-items" && counted.some(({ extent }) => extent.volumes > 0 && extent.items > 0);
  const extent = total(counted);
  const undone = countIn(extent, unit);
  const paged = undone - extent.withoutPageCount;
  if (mixes || paged === 0) return { pages: undefined, ground: "unknown" };
  if (units === undone && extent.withoutPageCount === 0) return { pages: extent.pages, ground: "counted" };
  return { pages: ceilingOf(units, extent.pages, paged), ground: "mean" };
}

function reachOf(budget: Money, cost: Money, { money, pages }: PagePrice): BudgetReach {
  const shortfall = { fen: Math.max(0, cost.fen - budget.fen) };
  if (money.fen === 0) return { pages: undefined, shortfall };
  return { pages: Number((BigInt(budget.fen) * BigInt(pages)) / BigInt(money.fen)), shortfall };
}

function requirePrice(price: PagePrice): PagePrice {
  requireMoney(price.money, "options.price.money");
  if (Number.isSafeInteger(price.pages) && price.pages >= 1) return price;
  throw new CallerError("options.price.pages", "a whole number from 1", price.pages);
}

/** A masked amount has no number, and must not become nothing. */
function requireMoney(money: Money, argument: string): Money {
  if (Number.isSafeInteger(money?.fen) && money.fen >= 0) return money;
  throw new CallerError(argument, "a whole number of fen from 0", money?.fen);
}
