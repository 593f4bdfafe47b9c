import { CallerError } from "../../foundation/findings/index.js";

/**
 * The name of a column in a spreadsheet.
 *
 * @param column - counted from 0
 * @returns its letters
 * @throws {@link findings.CallerError} when it is no whole number from 0
 * @example
 * ```ts
 * columnLetters(27); // => "AB"
 * ```
 */
export function columnLetters(column: number): string {
  if (!Number.isSafeInteger(column) || column < 0) throw new CallerError("column", "a whole number from 0", column);
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
