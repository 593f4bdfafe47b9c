import {
  checkRowSize,
  mojibakeIn,
  type RawRow,
  type ReadingLimits,
  type TableFinding,
  type TableSource,
  type UncutSize,
} from "../tables/index.js";

/** Takes the rows of one sheet: NUL characters are left out, sizes and a wrong decoding are reported. */
export interface SheetTaker {
  /** Takes a row and adds what is wrong with it to the findings; `uncut` is what it was before anything was cut off. */
  take(row: RawRow, findings: TableFinding[], uncut?: UncutSize): RawRow;
}

/**
 * A taker of the rows of a sheet.
 *
 * @param limits - how much is read
 * @param source - the file and sheet, for the place of findings
 * @returns the taker, used once
 */
export function sheetTaker(limits: ReadingLimits, source: TableSource): SheetTaker {
  let mojibake: "unseen" | "reported" = "unseen";
  return {
    take({ row, cells: recorded }, findings, uncut) {
      const place = { ...source, row };
      const count = recorded.reduce((sum, cell) => sum + (cell.includes("\0") ? cell.split("\0").length - 1 : 0), 0);
      const cells = count === 0 ? recorded : recorded.map((cell) => cell.replaceAll("\0", ""));
      if (count > 0) findings.push({ code: "nul-characters", severity: "warning", place, data: { count } });
      const sample = mojibake === "unseen" ? mojibakeIn(cells.join("\n")) : undefined;
      if (sample !== undefined) {
        mojibake = "reported";
        findings.push({ code: "encoding-mojibake", severity: "warning", place, data: { sample } });
      }
      const taken = { row, cells };
      findings.push(...checkRowSize(taken, limits, source, uncut));
      return taken;
    },
  };
}
