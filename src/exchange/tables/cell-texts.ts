import { columnLetters } from "./column-letters.js";
import { mojibakeIn } from "./decoded-text.js";
import type { TableFinding } from "./findings.js";
import type { RawRow, TableSource } from "./raw-rows.js";

/** What a spreadsheet writes in place of a value that its formula could not give. */
const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#REF!",
  "#N/A",
  "#NAME?",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#ERR!",
]);

/**
 * The findings, when there are any, about texts of a row that nobody wrote: the marks of a wrong decoding, and the errors of formulas.
 *
 * @param row - the row
 * @param source - the file and sheet it stands in
 * @param raw - all its texts in one, as far as they are at hand so
 * @returns one finding for each of the two, at the first cell that has it
 * @example
 * ```ts
 * checkCellTexts({ row: 3, cells: ["会议纪要", "#REF!"] }, {}).map(({ code, data }) => [code, data]); // => [["cell-error", { column: "B", cells: 1, text: "#REF!" }]]
 * ```
 */
export function checkCellTexts({ row, cells }: RawRow, source: TableSource, raw = cells.join("\n")): TableFinding[] {
  const findings: TableFinding[] = [];
  const sample = mojibakeIn(raw);
  if (sample !== undefined) {
    const at = cells.findIndex((cell) => cell.includes(sample));
    const place = { ...source, row, value: cells[at]! };
    findings.push({
      code: "encoding-mojibake",
      severity: "warning",
      place,
      data: { column: columnLetters(at), sample },
    });
  }
  if (!raw.includes("#")) return findings;
  const errors = cells.filter((cell) => ERROR_VALUES.has(cell));
  if (errors.length > 0) {
    const text = errors[0]!;
    const data = { column: columnLetters(cells.indexOf(text)), cells: errors.length, text };
    findings.push({ code: "cell-error", severity: "error", place: { ...source, row, value: text }, data });
  }
  return findings;
}
