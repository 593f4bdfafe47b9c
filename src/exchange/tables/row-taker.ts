import { checkCellTexts } from "./cell-texts.js";
import { restoredCell } from "./csv-cell.js";
import { namedDelimiter } from "./csv-dialect.js";
import type { TableFinding } from "./findings.js";
import { checkRowSize, type RawRow, type RawRows, type ReadingLimits, type TableSource } from "./raw-rows.js";

/** Numbers the rows of a file and says what is wrong with them before anything is read from them. */
export interface RowTaker {
  /** Takes the next row: its cells, and the text it was read from. */
  take(cells: readonly string[], raw: string): void;
  /** Counts a row, or so many, that another reader has looked at. */
  pass(rows?: number): void;
  /** Adds a finding about the file, after which no row is taken. */
  stop(finding: TableFinding): void;
  /** Adds a finding about a row. */
  add(finding: TableFinding): void;
  /** The number of the last row. */
  row(): number;
  /** Whether rows are still taken; `stopped` once a limit is passed. */
  state(): "reading" | "stopped";
  /** The rows and findings since the last time. */
  batch(): RawRows;
}

/**
 * A taker of rows: a first line `sep=;` is passed over, since a spreadsheet shows it as no row, NUL characters and the apostrophes of {@link keptCell} are taken out, and sizes, a wrong decoding and errors of formulas are reported.
 *
 * @param source - the file, for the place of findings
 * @param limits - how much is read
 * @returns the taker, used once
 * @example
 * ```ts
 * const taker = rowTaker({ file: "a.csv" }, readingLimits());
 * taker.take(["题名", "'-15"], "题名,'-15");
 * taker.batch().rows; // => [{ row: 1, cells: ["题名", "-15"] }]
 * ```
 */
export function rowTaker(source: TableSource, limits: ReadingLimits): RowTaker {
  let row = 0;
  let taken: "nothing" | "something" = "nothing";
  let state: "reading" | "stopped" = "reading";
  let rows: RawRow[] = [];
  let findings: TableFinding[] = [];

  const stop = (finding: TableFinding): void => {
    findings.push(finding);
    state = "stopped";
  };
  return {
    take(recorded, raw) {
      const isFirst = taken === "nothing";
      taken = "something";
      if (isFirst && namedDelimiter(raw) !== undefined) return;
      if (row === limits.rows) {
        const place = { ...source, row: row + 1 };
        stop({ code: "rows-too-many", severity: "error", place, data: { limit: limits.rows } });
        return;
      }
      row++;
      const place = { ...source, row };
      const padding = raw.includes("\0") ? raw.split("\0").length - 1 : 0;
      const cells = padding > 0 ? recorded.map((cell) => cell.replaceAll("\0", "")) : recorded;
      if (padding > 0) findings.push({ code: "nul-characters", severity: "warning", place, data: { count: padding } });
      const read = { row, cells: raw.includes("'") ? cells.map(restoredCell) : cells };
      findings.push(...checkCellTexts(read, source, raw), ...checkRowSize(read, limits, source));
      rows.push(read);
    },
    pass(rows = 1) {
      row += rows;
    },
    stop,
    add: (finding) => findings.push(finding),
    row: () => row,
    state: () => state,
    batch() {
      const batch = { rows, findings };
      rows = [];
      findings = [];
      return batch;
    },
  };
}
