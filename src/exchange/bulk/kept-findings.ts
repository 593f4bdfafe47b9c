import type { Finding } from "../../foundation/findings/index.js";
import type { BulkFindingCount } from "./bulk-options.js";
import { FindingCounts } from "./finding-counts.js";

/** What was found: all of it counted, and the first so many kept with their places. */
export class KeptFindings {
  /** Those that are kept, in the order of the file. */
  readonly kept: Finding[] = [];
  readonly #counts = new FindingCounts();
  readonly #most: number;

  /** @param most - how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether no further one is kept. */
  isFull(): boolean {
    return this.kept.length >= this.#most;
  }

  /**
   * Begins with the findings of a row, or of several that are counted together.
   *
   * @param row - its number, or that of the last of them
   */
  begin(row: number): void {
    this.#counts.begin(row);
  }

  /**
   * Counts a finding of the row, and keeps it while there is room.
   *
   * @param finding - the finding
   */
  add(finding: Finding): void {
    if (this.count(finding)) this.kept.push(finding);
  }

  /**
   * Counts a finding of the row.
   *
   * @param finding - the finding, with or without its place
   * @returns true while there is room for it
   */
  count(finding: Finding): boolean {
    this.#counts.add(finding);
    return !this.isFull();
  }

  /**
   * Counts a finding of any row, once there is no more room.
   *
   * @param finding - the finding
   * @param row - the number of its row
   * @param at - behind how many other findings of that row it stands
   */
  countAt(finding: Finding, row: number, at: number): void {
    this.#counts.addAt(finding, row, at);
  }

  /** How often each code was found, in the order in which they were found first. */
  counts(): readonly BulkFindingCount[] {
    return this.#counts.result();
  }
}
