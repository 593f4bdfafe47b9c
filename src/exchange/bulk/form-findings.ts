import { type Finding, findingsAt } from "../../foundation/findings/index.js";
import { cellPlace, checkCellTexts, type RowTaker, type TableSource } from "../tables/index.js";
import type { BulkEngine } from "./engine-forms.js";
import type { KeptFindings } from "./kept-findings.js";
import type { PlacedLane, PlacedLanes } from "./placed-lanes.js";
import { MOST_ROWS } from "./row-engine/row-block.js";
import { IN_FORM, UNCLEAR, WITH_FINDINGS, WITH_ODD_CELL } from "./row-engine/row-look.js";
import type { RowTexts } from "./row-texts.js";

/** How a row stands of which single cells say all that is wrong. */
export const WITH_FOUND_CELLS = IN_FORM | WITH_FINDINGS;

/** What is behind the rows: the file, its taker, its texts, and what the list says of the values of a row together. */
export interface FormSource {
  /** The file, for the place of findings. */
  readonly source: TableSource;
  /** Numbers the rows. */
  readonly taker: RowTaker;
  /** The rows as texts. */
  readonly texts: RowTexts;
  /** What is wrong with the values of a row together. */
  readonly checkRow: ((values: object) => readonly Finding[]) | undefined;
}

/** What is wrong with the rows in form. */
export class FormFindings {
  /** How many of them have an error. */
  faulty = 0;
  /** How many of them repeat a code that is of no series. */
  repeatedCodes = 0;
  readonly #engine: BulkEngine;
  readonly #findings: KeptFindings;
  readonly #from: FormSource;
  /** For each row of a block how many findings were counted, and whether one is an error. */
  readonly #counted = new Int32Array(MOST_ROWS);
  readonly #isFaulty = new Uint8Array(MOST_ROWS);

  /**
   * @param engine - has looked at the rows
   * @param findings - counts them
   * @param from - what is behind the rows
   */
  constructor(engine: BulkEngine, findings: KeptFindings, from: FormSource) {
    this.#engine = engine;
    this.#findings = findings;
    this.#from = from;
  }

  /**
   * Adds the findings of the row last numbered, in the order in which the reader of text makes them.
   *
   * @param lanes - the columns
   * @param row - the number of the row in its block
   * @param standing - what is to be said of it
   */
  addRow(lanes: PlacedLanes, row: number, standing: number): void {
    const { taker, texts, source, checkRow } = this.#from;
    const { columns, withFindings } = lanes;
    this.#findings.begin(taker.row());
    const isJudged = (standing & (WITH_ODD_CELL | UNCLEAR)) !== 0;
    const raw = isJudged ? texts.raw(row) : "";
    const cells = isJudged ? texts.cells(row, raw) : [];
    let hasError = false;
    if ((standing & WITH_ODD_CELL) !== 0)
      hasError = this.#countAll(checkCellTexts({ row: taker.row(), cells }, source, raw));
    for (let at = 0; at < withFindings.length; at++) {
      const column = withFindings[at]!;
      const found = columns[column]!.lane.findings(this.#engine.look.ids(column)[row]!);
      for (let own = 0; own < found.length; own++) {
        const finding = found[own]!;
        if (finding.severity === "error") hasError = true;
        if (this.#findings.count(finding)) this.#keep(finding, columns[column]!, row);
      }
    }
    if ((standing & UNCLEAR) !== 0 && checkRow !== undefined)
      hasError = this.#countAll(checkRow(lanes.valuesOf(row, cells))) || hasError;
    if (hasError) this.faulty++;
    if (lanes.isMetByText(row)) this.repeatedCodes++;
  }

  /**
   * Counts the findings of the rows that stand as {@link WITH_FOUND_CELLS}, once none is kept any more: a cell at a time, since in a large file they are many.
   *
   * @param lanes - the columns
   * @param first - the row of the block at which it was begun
   * @param before - the number of the row before that
   * @param end - behind the last row that was taken
   */
  addFoundCells(lanes: PlacedLanes, first: number, before: number, end: number): void {
    const { look, taken } = this.#engine;
    const found = look.found();
    if (found === 0) return;
    const standings = taken.standings();
    const rows = look.foundRows();
    const columns = look.foundColumns();
    const ids = look.foundIds();
    const withCodes: number[] = [];
    this.#counted.fill(0);
    this.#isFaulty.fill(0);
    for (let at = 0; at < found; at++) {
      const row = rows[at]!;
      if (row >= end || standings[row] !== WITH_FOUND_CELLS) continue;
      const column = columns[at]!;
      if (column === lanes.codeColumn) withCodes.push(row);
      this.#countCell(lanes.columns[column]!.lane.findings(ids[at]!), row, before + 1 + row - first);
    }
    for (const row of withCodes) if (lanes.isMetByText(row)) this.repeatedCodes++;
  }

  #countCell(findings: readonly Finding[], row: number, rowNumber: number): void {
    for (let own = 0; own < findings.length; own++) {
      const finding = findings[own]!;
      this.#findings.countAt(finding, rowNumber, this.#counted[row]!++);
      if (finding.severity !== "error" || this.#isFaulty[row] === 1) continue;
      this.#isFaulty[row] = 1;
      this.faulty++;
    }
  }

  /** Counts what is said of a row beside its columns, which is asked only once nothing is kept any more; true when it has an error. */
  #countAll(findings: readonly Finding[]): boolean {
    for (const finding of findings) this.#findings.count(finding);
    return findings.some(({ severity }) => severity === "error");
  }

  #keep(finding: Finding, { at, listColumn, heading }: PlacedLane, row: number): void {
    const { taker, texts, source } = this.#from;
    const place = { ...source, row: taker.row() };
    const text = texts.cell(this.#engine.cutter.firsts()[row]! + at);
    this.#findings.kept.push(...findingsAt([finding], cellPlace(place, listColumn, heading, text)));
  }
}
