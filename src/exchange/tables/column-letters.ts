/**
 * The name of a column in a spreadsheet.
 *
 * @param column - counted from 0
 * @returns its letters
 * @example
 * ```ts
 * columnLetters(27); // => "AB"
 * ```
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
