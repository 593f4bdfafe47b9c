import { CallerError } from "../../foundation/findings/index.js";
import type { Fraction, Money } from "../../foundation/quantities/index.js";
import { requireFen } from "./whole-fen.js";

/** What is known of the money and the pages of a phase. */
export interface PhaseCostFacts {
  /** What was budgeted; absent while the amount is not known: `XX.XX万元` is no amount, and not zero either. */
  readonly budget?: Money;
  /** What was spent for the pages that are done. */
  readonly spent?: Money;
  /** Pages done. */
  readonly donePages: number;
  /** Pages planned. */
  readonly plannedPages: number;
}

/** What a phase costs; what cannot be said is left out. */
export interface PhaseCost {
  /** Spent in 元 for each page done; printed by `quotientText`. */
  readonly yuanPerPage?: Fraction;
  /** What the remaining pages will cost at the same price, rounded up to a whole fen. */
  readonly toCompletion?: Money;
  /** What all of it will have cost. */
  readonly atCompletion?: Money;
  /** What the budget lacks for that; 0 when it suffices. */
  readonly short?: Money;
  /** What the budget leaves after that; 0 when it is short. */
  readonly left?: Money;
  /** What would have to be known for the rest. */
  readonly missing: readonly string[];
}

/**
 * What a phase costs per page, and to completion. Nothing is made up: without an amount spent, or before the first page is done, there is no
 * price; without a budget it is not said whether it suffices.
 *
 * @param facts - money in fen, pages in whole numbers
 * @returns what can be said, and what is missing
 * @throws {@link findings.CallerError} when a number is not whole or negative
 * @example
 * ```ts
 * import { quotientText } from "lantai/quantities";
 * const cost = phaseCost({ spent: { fen: 2_084_075 }, donePages: 59_545, plannedPages: 70_000 });
 * quotientText(cost.yuanPerPage!, 2); // => "0.35"
 * [cost.toCompletion, cost.missing]; // => [{ fen: 365925 }, ["budget"]]
 * ```
 */
export function phaseCost(facts: PhaseCostFacts): PhaseCost {
  const { budget, spent } = facts;
  const done = requirePages(facts.donePages, "facts.donePages");
  const planned = requirePages(facts.plannedPages, "facts.plannedPages");
  if (budget !== undefined) requireFen(budget, "facts.budget");
  const missing = [...(spent === undefined ? ["spent"] : []), ...(done === 0 ? ["donePages"] : [])];
  if (spent === undefined || done === 0) return { missing: budget === undefined ? [...missing, "budget"] : missing };
  requireFen(spent, "facts.spent");
  const yuanPerPage = { numerator: spent.fen, denominator: done * 100 };
  const toCompletion = remainingCost(spent, done, Math.max(0, planned - done));
  const atCompletion = requireFen({ fen: spent.fen + toCompletion.fen }, "facts.spent");
  if (budget === undefined) return { yuanPerPage, toCompletion, atCompletion, missing: ["budget"] };
  const short = { fen: Math.max(0, atCompletion.fen - budget.fen) };
  const left = { fen: Math.max(0, budget.fen - atCompletion.fen) };
  return { yuanPerPage, toCompletion, atCompletion, short, left, missing: [] };
}

/** Rounded up, so that what is asked for is never short. */
function remainingCost({ fen }: Money, done: number, remaining: number): Money {
  const pages = BigInt(done);
  return requireFen({ fen: Number((BigInt(fen) * BigInt(remaining) + pages - 1n) / pages) }, "facts.spent");
}

function requirePages(pages: number, argument: string): number {
  if (!Number.isSafeInteger(pages) || pages < 0) throw new CallerError(argument, "a whole number from 0", pages);
  return pages;
}
