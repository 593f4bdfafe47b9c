/** What a spreadsheet takes for the start of a formula, with any apostrophes before it. */
const FORMULA_START = /^'*[=+\-@\t\r]/;
const KEPT_FORMULA_START = /^'+[=+\-@\t\r]/;

/**
 * A cell as it may be opened in a spreadsheet: one that starts with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in
 * front, because it would be run as a formula. A cell that has such an apostrophe already gets another, so that nothing is lost on the way
 * back.
 *
 * @param cell - the cell as recorded
 * @returns the cell as written; {@link restoredCell} is the way back
 * @example
 * ```ts
 * keptCell("=HYPERLINK(A1)"); // => "'=HYPERLINK(A1)"
 * ```
 */
export function keptCell(cell: string): string {
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

/**
 * A cell without the apostrophe that {@link keptCell} put in front.
 *
 * @param cell - the cell as written
 * @returns the cell as recorded
 * @example
 * ```ts
 * restoredCell("'-15"); // => "-15"
 * ```
 */
export function restoredCell(cell: string): string {
  return KEPT_FORMULA_START.test(cell) ? cell.slice(1) : cell;
}
