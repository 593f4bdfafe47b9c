import type { Finding } from "../../foundation/findings/index.js";
import type { ExtentSubject } from "../../holdings/extents/index.js";
import {
  type CheckedRow,
  HEADER_ROWS,
  type HeaderMatch,
  headerMatch,
  headerRowFindings,
  type ListCounts,
  listColumns,
  type RawRow,
  type RawRows,
  type ReadingLimits,
  type RowChecker,
  type RowTaker,
  rowChecker,
  type TableFinding,
  type TableSource,
} from "../tables/index.js";
import type { BulkOptions, BulkResult } from "./bulk-options.js";
import { BulkTally } from "./bulk-tally.js";
import { readBy } from "./dimension-values.js";
import type { BulkEngine } from "./engine-forms.js";
import { FormFindings, WITH_FOUND_CELLS } from "./form-findings.js";
import { KeptFindings } from "./kept-findings.js";
import { MetCodes } from "./met-codes.js";
import { PlacedLanes } from "./placed-lanes.js";
import { IN_FORM, TO_BE_READ } from "./row-engine/row-look.js";
import { RowNouns } from "./row-nouns.js";
import { RowTexts } from "./row-texts.js";

const UNREAD: HeaderMatch = Object.freeze({
  columns: Object.freeze([]),
  reading: "blocked",
  findings: Object.freeze([]),
});

/** So many rows are checked together at most. */
const MOST_WAITING = 128;
/** More bytes than a row has. */
const MOST_BYTES = 0x7fff_ffff;

/** Takes the rows of one table, by their bytes where they are in form, as text where they are not, and counts both alike. */
export class RowLane<Noun extends ExtentSubject, Values extends object> {
  readonly #options: BulkOptions<Noun, Values> & { readonly findings: number };
  readonly #source: TableSource;
  readonly #taker: RowTaker;
  readonly #limits: ReadingLimits;
  readonly #engine: BulkEngine;
  readonly #met: MetCodes;
  readonly #findings: KeptFindings;
  readonly #inForm: FormFindings;
  readonly #texts: RowTexts;
  readonly #first: RawRow[] = [];
  readonly #firstFindings: TableFinding[] = [];
  #checker: RowChecker<Noun> | undefined;
  #tally: BulkTally<Noun> | undefined;
  /** Where the columns stand, once the headings are found. */
  #lanes: PlacedLanes | undefined;
  /** Rows that were read as text and wait to be checked, with their numbers. */
  readonly #waiting: { readonly row: number; readonly batch: RawRows }[] = [];
  #entriesInForm = 0;
  #repeatedCodes = 0;

  constructor(
    options: BulkOptions<Noun, Values> & { readonly findings: number },
    engine: BulkEngine,
    taker: RowTaker,
    limits: ReadingLimits,
  ) {
    this.#options = options;
    this.#engine = engine;
    this.#met = new MetCodes(engine);
    this.#source = options.source ?? {};
    this.#taker = taker;
    this.#limits = limits;
    this.#findings = new KeptFindings(options.findings);
    this.#texts = new RowTexts(engine);
    const { list } = options;
    const checkRow = list.checkRow && ((values: object) => list.checkRow!(values as Partial<Values>));
    this.#inForm = new FormFindings(engine, this.#findings, {
      source: this.#source,
      taker,
      texts: this.#texts,
      checkRow,
    });
  }

  /**
   * Takes the rows last cut, each by its numbers where it is in form, and as text where it is not.
   *
   * @param rows - how many they are
   * @param delimiter - what parts their cells
   */
  takeBlock(rows: number, delimiter: string): void {
    this.#texts.delimiter = delimiter;
    const isReading = () => this.#taker.state() === "reading";
    let row = 0;
    while (row < rows && this.#lanes === undefined && isReading()) this.#takeAsText(row++);
    if (row < rows && this.#lanes !== undefined && isReading()) this.#takeRows(this.#lanes, row, rows);
  }

  #takeRows(lanes: PlacedLanes, first: number, end: number): void {
    const { taken } = this.#engine;
    const { rows, columns, cellCharacters } = this.#limits;
    // Only the reader of text says which limit a row passes.
    const until = lanes.width > columns ? first : Math.min(end, first + rows - this.#taker.row());
    const longest = Math.min(cellCharacters, MOST_BYTES);
    // A finding that is kept stands at its place among the others, which the reader of text knows.
    const isFull = this.#findings.isFull();
    lanes.look(first, isFull);
    taken.begin();
    const before = this.#taker.row();
    const passing = isFull ? WITH_FOUND_CELLS : IN_FORM;
    let passed = 0;
    let row = taken.take(first, until, longest, passing);
    for (; ; row = taken.take(row + 1, until, longest, passing)) {
      const count = taken.count();
      this.#taker.pass(count - passed);
      passed = count;
      if (row === end) break;
      const standing = taken.standings()[row]!;
      if (standing === TO_BE_READ) this.#takeAsText(row);
      else this.#inForm.addRow(lanes, row, standing);
      if (this.#taker.state() === "stopped") break;
    }
    if (isFull) this.#inForm.addFoundCells(lanes, first, before, row);
    this.#entriesInForm += passed;
    this.#repeatedCodes += lanes.meetCodes();
    taken.countBlanks();
    this.#tally!.addRows();
  }

  #takeAsText(row: number): void {
    const raw = this.#texts.raw(row);
    this.#taker.take(this.#texts.cells(row, raw), raw);
    this.#waiting.push({ row: this.#taker.row(), batch: this.#taker.batch() });
    // While findings are kept with their places, they are kept in order. After that many rows are checked together: far apart, each would be checked by
    // code that the processor has forgotten.
    const isEach = this.#lanes === undefined || !this.#findings.isFull();
    const most = isEach ? 1 : MOST_WAITING;
    if (this.#waiting.length >= most) this.#checkWaiting();
  }

  #checkWaiting(): void {
    for (const { row, batch } of this.#waiting.splice(0)) this.#takeBatch(batch, row);
  }

  /**
   * Takes rows that were read as text.
   *
   * @param batch - the rows and what was found in them
   */
  takeBatch(batch: RawRows): void {
    this.#checkWaiting();
    this.#takeBatch(batch, this.#taker.row());
  }

  #takeBatch({ rows, findings }: RawRows, row: number): void {
    this.#findings.begin(row);
    if (this.#checker !== undefined) {
      if (!this.isBlocked()) this.#check(rows, findings);
      return;
    }
    this.#first.push(...rows);
    this.#firstFindings.push(...findings);
    if (this.#first.length >= HEADER_ROWS) this.#findHeadings();
  }

  /** Whether the headings were looked for and no row can be read by them. */
  isBlocked(): boolean {
    return this.#checker?.header.reading === "blocked";
  }

  result(): BulkResult {
    this.#checkWaiting();
    if (this.#checker === undefined) this.#findHeadings();
    return {
      header: this.#checker!.header,
      counts: this.#counts(),
      findings: this.#findings.kept,
      findingCounts: this.#findings.counts(),
      repeatedCodes: this.#repeatedCodes + this.#inForm.repeatedCodes,
      tally: this.#tally!.result(),
    };
  }

  #findHeadings(): void {
    // A file that could not be read at all has said so; that it has no headings either is no news.
    const isUnread = this.#first.length === 0 && this.#firstFindings.length > 0;
    const { list } = this.#options;
    const header = isUnread ? UNREAD : headerMatch(this.#first.slice(0, HEADER_ROWS), list, this.#source);
    this.#checker = rowChecker(header, list, this.#source);
    const columns = { ...list, columns: listColumns(list) };
    const counted = new Set(["pageCount", "volumeCode", ...this.#options.dimensions.flatMap(readBy)]);
    this.#lanes = new PlacedLanes(header, columns, counted, this.#engine, this.#met);
    this.#tally = this.#newTally();
    const first = { rows: this.#first, findings: this.#firstFindings };
    this.#check(first.rows, this.isBlocked() ? headerRowFindings(first) : first.findings);
  }

  #newTally(): BulkTally<Noun> {
    const { dimensions, list } = this.#options;
    // A list of volumes or items makes one of every row.
    const nounOf = (values: object) => list.noun(values as Partial<Values>, this.#source) as Noun;
    return new BulkTally(this.#engine, dimensions, new RowNouns(this.#engine, this.#lanes!.columns, nounOf));
  }

  #check(rows: readonly RawRow[], found: readonly Finding[]): void {
    const checker = this.#checker!;
    const byRow = new Map<number | undefined, Finding[]>();
    for (const finding of found) {
      const known = byRow.get(finding.place.row);
      if (known === undefined) byRow.set(finding.place.row, [finding]);
      else known.push(finding);
    }
    const entries: CheckedRow<Noun>[] = [];
    for (const raw of this.isBlocked() ? [] : rows) {
      const checked = checker.check(raw, byRow.get(raw.row));
      if (checked === undefined) continue;
      byRow.delete(raw.row);
      entries.push(checked);
    }
    for (const finding of [...byRow.values()].flat()) this.#findings.add(finding);
    for (const finding of checker.headerFindings()) this.#findings.add(finding);
    for (const { noun, findings } of entries) {
      for (const finding of findings) this.#findings.add(finding);
      if (noun === undefined) continue;
      const { referenceCode = "" } = noun as { readonly referenceCode?: string };
      if (referenceCode.trim() !== "" && this.#met.meetText(referenceCode)) this.#repeatedCodes++;
      this.#tally!.addNoun(noun);
    }
  }

  #counts(): ListCounts {
    const read = this.#checker!.counts();
    const inForm = new Map(this.#lanes!.columns.map(({ key }, column) => [key, this.#engine.taken.blanksOf(column)]));
    return {
      entries: read.entries + this.#entriesInForm,
      faulty: read.faulty + this.#inForm.faulty,
      blanks: read.blanks.map((count) => ({ ...count, blank: count.blank + (inForm.get(count.key) ?? 0) })),
    };
  }
}
