import { CallerError } from "../../foundation/findings/index.js";
import type { Money } from "../../foundation/quantities/index.js";

/** Money is whole fen and exact, or the caller has calculated with something else. */
export function requireFen(money: Money, argument: string): Money {
  if (!Number.isSafeInteger(money.fen) || money.fen < 0) {
    throw new CallerError(argument, "whole fen from 0, below 2^53", money.fen);
  }
  return money;
}
