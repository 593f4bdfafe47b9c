import {
  checkCellTexts,
  checkRowSize,
  columnLetters,
  type RawRow,
  type ReadingLimits,
  type TableFinding,
  type TableSource,
  type UncutSize,
} from "../tables/index.js";

/** What a row of a sheet was before it became text. */
export interface SheetRowSource extends UncutSize {
  /** The places of cells, counted from 0, that have a formula and no value. */
  readonly unvalued?: readonly number[];
}

/** Takes the rows of one sheet: NUL characters are left out; sizes, a wrong decoding and cells without their value are reported. */
export interface SheetTaker {
  /** Takes a row and adds what is wrong with it to the findings; `read` is what it was before it became text. */
  take(row: RawRow, findings: TableFinding[], read?: SheetRowSource): RawRow;
}

/**
 * A taker of the rows of a sheet.
 *
 * @param limits - how much is read
 * @param source - the file and sheet, for the place of findings
 * @returns the taker, used once
 */
export function sheetTaker(limits: ReadingLimits, source: TableSource): SheetTaker {
  return {
    take({ row, cells: recorded }, findings, read = {}) {
      const place = { ...source, row };
      const count = recorded.reduce((sum, cell) => sum + (cell.includes("\0") ? cell.split("\0").length - 1 : 0), 0);
      const cells = count === 0 ? recorded : recorded.map((cell) => cell.replaceAll("\0", ""));
      if (count > 0) findings.push({ code: "nul-characters", severity: "warning", place, data: { count } });
      const { unvalued = [] } = read;
      if (unvalued.length > 0) {
        const data = { column: columnLetters(unvalued[0]!), cells: unvalued.length };
        findings.push({ code: "formula-unvalued", severity: "error", place, data });
      }
      const taken = { row, cells };
      findings.push(...checkCellTexts(taken, source), ...checkRowSize(taken, limits, source, read));
      return taken;
    },
  };
}
