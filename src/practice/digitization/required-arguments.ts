import { CallerError } from "../../foundation/findings/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { PAPER_SIZES, type PaperSizeRow } from "../../holdings/catalogue/index.js";

/** A number of something. */
export function requireCount(count: number, argument: string): number {
  if (isCount(count)) return count;
  throw new CallerError(argument, "a whole number from 0", count);
}

/** Sizes by whole A4 pages: by a part of a page no number of pages could be paid for. */
export function requireSizes(sizes: readonly PaperSizeRow[] = PAPER_SIZES): readonly PaperSizeRow[] {
  for (const { a4Equivalents } of sizes) requireCount(a4Equivalents, "options.sizes.a4Equivalents");
  return sizes;
}

/** A list that a caller hands over as one. */
export function requireList(list: unknown, argument: string): void {
  if (!Array.isArray(list)) throw new CallerError(argument, "an array", list);
}
