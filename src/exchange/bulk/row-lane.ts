import { type Finding, findingsAt, type Severity } from "../../foundation/findings/index.js";
import type { ExtentSubject } from "../../holdings/extents/index.js";
import {
  type CheckedRow,
  cellPlace,
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
import type { BulkFindingCount, BulkOptions, BulkResult } from "./bulk-options.js";
import { BulkTally } from "./bulk-tally.js";
import { cellText, MOST_ROWS, type RowBlock } from "./byte-rows.js";
import { readBy } from "./dimension-values.js";
import { MetCodes } from "./met-codes.js";
import { IN_FORM, type PlacedLane, PlacedLanes, TO_BE_READ } from "./placed-lanes.js";
import { RowNouns } from "./row-nouns.js";

const UNREAD: HeaderMatch = Object.freeze({
  columns: Object.freeze([]),
  reading: "blocked",
  findings: Object.freeze([]),
});

/** Takes the rows of one table, by their bytes where they are in form, as text where they are not, and counts both alike. */
export class RowLane<Noun extends ExtentSubject, Values extends object> {
  readonly #options: BulkOptions<Noun, Values> & { readonly findings: number };
  readonly #source: TableSource;
  readonly #taker: RowTaker;
  readonly #limits: ReadingLimits;
  readonly #met = new MetCodes();
  readonly #kept: Finding[] = [];
  readonly #findingCounts = new Map<string, { severity: Severity; count: number }>();
  readonly #first: RawRow[] = [];
  readonly #firstFindings: TableFinding[] = [];
  #checker: RowChecker<Noun> | undefined;
  #tally: BulkTally<Noun>;
  /** Where the columns stand, once the headings are found. */
  #lanes: PlacedLanes | undefined;
  /** The rows of a block that are taken by their numbers. */
  readonly #inForm = new Int32Array(MOST_ROWS);
  readonly #utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  #entriesInForm = 0;
  #faultyInForm = 0;
  #repeatedCodes = 0;

  constructor(
    options: BulkOptions<Noun, Values> & { readonly findings: number },
    taker: RowTaker,
    limits: ReadingLimits,
  ) {
    this.#options = options;
    this.#source = options.source ?? {};
    this.#taker = taker;
    this.#limits = limits;
    this.#tally = this.#newTally();
  }

  /** Takes rows as they lie in the bytes, each by its numbers where it is in form, and as text where it is not. */
  takeBlock(block: RowBlock): void {
    const isReading = () => this.#taker.state() === "reading";
    let row = 0;
    while (row < block.rows && this.#lanes === undefined && isReading()) this.#takeAsText(block, row++);
    if (row < block.rows && this.#lanes !== undefined && isReading()) this.#takeRows(this.#lanes, block, row);
  }

  #takeRows(lanes: PlacedLanes, block: RowBlock, first: number): void {
    const { standing } = lanes;
    const inForm = this.#inForm;
    const { rows, columns, cellCharacters } = this.#limits;
    const { starts, ends } = block;
    // Only the reader of text says which limit a row passes.
    const until = lanes.width > columns ? first : Math.min(block.rows, first + rows - this.#taker.row());
    let count = 0;
    let passed = 0;
    lanes.look(block, first);
    for (let row = first; row < block.rows; row++) {
      const isInForm = standing[row] !== TO_BE_READ && row < until && ends[row]! - starts[row]! <= cellCharacters;
      if (isInForm) {
        inForm[count++] = row;
        passed++;
        if (standing[row] === IN_FORM) continue;
      }
      this.#taker.pass(passed);
      passed = 0;
      if (isInForm) this.#addFindings(lanes, block, row);
      else this.#takeAsText(block, row);
      if (this.#taker.state() === "stopped") break;
    }
    this.#taker.pass(passed);
    this.#entriesInForm += count;
    this.#repeatedCodes += lanes.meetCodes(inForm, count);
    lanes.countBlanks(inForm, count);
    this.#tally.addRows(lanes.ids, inForm, count);
  }

  #takeAsText(block: RowBlock, row: number): void {
    const raw = this.#utf8.decode(block.bytes.subarray(block.starts[row], block.ends[row]));
    // Without quotation marks a row is its cells, so that it is decoded once and not cell by cell.
    this.#taker.take(raw.includes('"') ? cellTexts(block, row) : raw.split(block.delimiter), raw);
    this.takeBatch(this.#taker.batch());
  }

  /** The findings of a row in form, in the order in which the reader of text makes them. */
  #addFindings({ columns, ids }: PlacedLanes, block: RowBlock, row: number): void {
    let hasError = false;
    for (let at = 0; at < columns.length; at++) {
      const found = columns[at]!.lane.findings(ids[at]![row]!);
      for (let each = 0; each < found.length; each++) {
        if (found[each]!.severity === "error") hasError = true;
        if (this.#count(found[each]!)) this.#keepFinding(found[each]!, columns[at]!, block, row);
      }
    }
    if (hasError) this.#faultyInForm++;
  }

  #keepFinding(finding: Finding, column: PlacedLane, { bytes, firsts, from, to }: RowBlock, row: number): void {
    const { at, listColumn, heading } = column;
    const cell = firsts[row]! + at;
    const place = { ...this.#source, row: this.#taker.row() };
    const text = cellText(bytes, from[cell]!, to[cell]!);
    this.#kept.push(...findingsAt([finding], cellPlace(place, listColumn, heading, text)));
  }

  /** Takes rows that were read as text. */
  takeBatch({ rows, findings }: RawRows): void {
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
    if (this.#checker === undefined) this.#findHeadings();
    return {
      header: this.#checker!.header,
      counts: this.#counts(),
      findings: this.#kept,
      findingCounts: [...this.#findingCounts].map(([code, count]): BulkFindingCount => ({ code, ...count })),
      repeatedCodes: this.#repeatedCodes,
      tally: this.#tally.result(),
    };
  }

  #findHeadings(): void {
    // A file that could not be read at all has said so; that it has no headings either is no news.
    const isUnread = this.#first.length === 0 && this.#firstFindings.length > 0;
    const { list } = this.#options;
    const header = isUnread ? UNREAD : headerMatch(this.#first.slice(0, HEADER_ROWS), list, this.#source);
    this.#checker = rowChecker(header, list, this.#source);
    const counted = new Set(["pageCount", "volumeCode", ...this.#options.dimensions.flatMap(readBy)]);
    this.#lanes = new PlacedLanes(header, { ...list, columns: listColumns(list) }, counted, this.#met);
    this.#tally = this.#newTally();
    const first = { rows: this.#first, findings: this.#firstFindings };
    this.#check(first.rows, this.isBlocked() ? headerRowFindings(first) : first.findings);
  }

  #newTally(): BulkTally<Noun> {
    const { dimensions, list } = this.#options;
    // A list of volumes or items makes one of every row.
    const nounOf = (values: object) => list.noun(values as Partial<Values>, this.#source) as Noun;
    return new BulkTally(dimensions, new RowNouns(this.#lanes?.columns ?? [], nounOf));
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
    for (const finding of [...byRow.values()].flat()) this.#add(finding);
    for (const finding of checker.headerFindings()) this.#add(finding);
    for (const { noun, findings } of entries) {
      for (const finding of findings) this.#add(finding);
      if (noun === undefined) continue;
      const { referenceCode = "" } = noun as { readonly referenceCode?: string };
      if (referenceCode.trim() !== "" && this.#met.meetText(referenceCode)) this.#repeatedCodes++;
      this.#tally.addNoun(noun);
    }
  }

  #add(finding: Finding): void {
    if (this.#count(finding)) this.#kept.push(finding);
  }

  /** Counts a finding; true while findings are kept with their places. */
  #count(finding: Finding): boolean {
    const known = this.#findingCounts.get(finding.code);
    if (known === undefined) this.#findingCounts.set(finding.code, { severity: finding.severity, count: 1 });
    else known.count++;
    return this.#kept.length < this.#options.findings;
  }

  #counts(): ListCounts {
    const read = this.#checker!.counts();
    const { columns, blanks } = this.#lanes!;
    const inForm = new Map(columns.map(({ key }, column) => [key, blanks[column]!]));
    return {
      entries: read.entries + this.#entriesInForm,
      faulty: read.faulty + this.#faultyInForm,
      blanks: read.blanks.map((count) => ({ ...count, blank: count.blank + (inForm.get(count.key) ?? 0) })),
    };
  }
}

function cellTexts({ bytes, firsts, from, to }: RowBlock, row: number): readonly string[] {
  const texts: string[] = [];
  for (let cell = firsts[row]!; cell < firsts[row + 1]!; cell++) texts.push(cellText(bytes, from[cell]!, to[cell]!));
  return texts;
}
