import type { Finding, Severity } from "../../foundation/findings/index.js";
import type { BulkFindingCount } from "./bulk-options.js";

interface CodeCount {
  readonly severity: Severity;
  count: number;
  /** In which row it was found first, and behind how many other findings of that row. */
  row: number;
  at: number;
}

/** How often each code was found. Rows that were read as text are counted later than rows in form behind them, and the order of the file is kept all the same. */
export class FindingCounts {
  readonly #byCode = new Map<string, CodeCount>();
  /** The row that is being counted, and how many findings it had up to now. */
  #row = 0;
  #found = 0;

  /**
   * Begins with the findings of a row, or of several that are counted together.
   *
   * @param row - its number, or that of the last of them
   */
  begin(row: number): void {
    this.#row = row;
    this.#found = 0;
  }

  /**
   * Counts a finding of the row, or of the one that its place names.
   *
   * @param finding - the finding
   */
  add(finding: Finding): void {
    this.addAt(finding, finding.place.row ?? this.#row, this.#found++);
  }

  /**
   * Counts a finding of any row.
   *
   * @param finding - the finding
   * @param row - the number of its row
   * @param at - behind how many other findings of that row it stands
   */
  addAt({ code, severity }: Finding, row: number, at: number): void {
    const known = this.#byCode.get(code);
    if (known === undefined) {
      this.#byCode.set(code, { severity, count: 1, row, at });
      return;
    }
    known.count++;
    if (row > known.row || (row === known.row && at > known.at)) return;
    known.row = row;
    known.at = at;
  }

  /** The counts, in the order in which their codes were found first. */
  result(): readonly BulkFindingCount[] {
    return [...this.#byCode]
      .sort(([, one], [, other]) => one.row - other.row || one.at - other.at)
      .map(([code, { severity, count }]) => ({ code, severity, count }));
  }
}
