import { CallerError } from "../findings/index.js";
import { isCount } from "./is-count.js";

/** A count that a caller hands over is whole, exact and not negative, or the caller has counted wrongly. */
export function requireCount(value: number, argument: string): void {
  if (!isCount(value)) throw new CallerError(argument, "a whole number from 0", value);
}

/** As {@link requireCount}, for numbers that may be negative. */
export function requireWhole(value: number, argument: string): void {
  if (!Number.isSafeInteger(value)) throw new CallerError(argument, "a whole number", value);
}
