import { type Finding, findingsAt, type Severity } from "../../foundation/findings/index.js";
import type { ExtentSubject } from "../../holdings/extents/index.js";
import {
  cellPlace,
  HEADER_ROWS,
  type HeaderMatch,
  headerMatch,
  type ListCounts,
  listColumns,
  type RawRow,
  type RawRows,
  type ReadingLimits,
  type RowChecker,
  type RowTaker,
  rowChecker,
  type TableSource,
} from "../tables/index.js";
import type { BulkFindingCount, BulkOptions, BulkResult } from "./bulk-options.js";
import { BulkTally } from "./bulk-tally.js";
import { type ByteRow, cellText } from "./byte-rows.js";
import { MetCodes } from "./met-codes.js";
import { type PlacedLane, PlacedLanes } from "./placed-lanes.js";

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
  readonly #firstFindings: Finding[] = [];
  #checker: RowChecker<Noun> | undefined;
  #tally: BulkTally<Noun>;
  /** Where the columns stand, once the headings are found. */
  #lanes: PlacedLanes | undefined;
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

  /** Takes a row by its bytes; false when it has to be taken as text. */
  takeBytes(row: ByteRow): boolean {
    const lanes = this.#lanes;
    if (lanes === undefined || !this.#isWithinLimits(row.start, row.end) || !lanes.look(row)) return false;
    this.#keep(lanes, row);
    return true;
  }

  /** Takes rows by their bytes from a place on, cutting them itself; returns where the first row begins that it did not take. */
  takeUsual(row: ByteRow, kinds: Uint8Array, start: number, until: number): number {
    const lanes = this.#lanes;
    const isKnown = lanes !== undefined && lanes.width >= 0 && lanes.width <= row.from.length;
    if (!isKnown || this.#taker.state() === "stopped") return start;
    let at = start;
    for (let next = at; next !== -1; ) {
      at = next;
      next = lanes.cut(row, kinds, at, until);
      if (next === -1 || !this.#isWithinLimits(at, row.end)) break;
      this.#keep(lanes, row);
    }
    return at;
  }

  /** Only the reader of text says which limit a row passes. */
  #isWithinLimits(start: number, end: number): boolean {
    const { rows, columns, cellCharacters } = this.#limits;
    return this.#taker.row() < rows && this.#lanes!.width <= columns && end - start <= cellCharacters;
  }

  /** Counts the row that the lanes have looked at. */
  #keep(lanes: PlacedLanes, row: ByteRow): void {
    if (lanes.hasCode() && this.#met.meetLooked()) this.#repeatedCodes++;
    lanes.countBlanks();
    this.#taker.pass();
    this.#entriesInForm++;
    if (lanes.hasFindings) this.#addFindings(lanes, row);
    this.#tally.addRow(lanes.ids);
  }

  /** The findings of a row in form, in the order in which the reader of text makes them. */
  #addFindings(lanes: PlacedLanes, row: ByteRow): void {
    const { asTheyStand, ids } = lanes;
    let hasError = false;
    for (let cell = 0; cell < asTheyStand.length; cell++) {
      const { column, place } = asTheyStand[cell]!;
      const found = column.lane.findings(ids[place]!);
      for (let at = 0; at < found.length; at++) {
        if (found[at]!.severity === "error") hasError = true;
        if (this.#count(found[at]!)) this.#keepFinding(found[at]!, column, row);
      }
    }
    if (hasError) this.#faultyInForm++;
  }

  #keepFinding(finding: Finding, { at, listColumn, heading }: PlacedLane, { bytes, from, to }: ByteRow): void {
    const place = { ...this.#source, row: this.#taker.row() };
    const text = cellText(bytes, from[at]!, to[at]!);
    this.#kept.push(...findingsAt([finding], cellPlace(place, listColumn, heading, text)));
  }

  /** Takes rows that were read as text. */
  takeBatch({ rows, findings }: RawRows): void {
    if (this.#checker !== undefined) {
      this.#check(rows, findings);
      return;
    }
    this.#first.push(...rows);
    this.#firstFindings.push(...findings);
    if (this.#first.length >= HEADER_ROWS) this.#findHeadings();
  }

  result(): BulkResult {
    if (this.#checker === undefined) this.#findHeadings();
    const { header } = this.#checker!;
    return {
      ...(header === UNREAD ? {} : { header }),
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
    const counted = new Set(["pageCount", "volumeCode", ...this.#options.dimensions.flatMap(({ reads }) => reads)]);
    this.#lanes = new PlacedLanes(header, { ...list, columns: listColumns(list) }, counted, this.#met);
    this.#tally = this.#newTally();
    this.#check(this.#first, this.#firstFindings);
  }

  #newTally(): BulkTally<Noun> {
    const { dimensions, list } = this.#options;
    return new BulkTally(dimensions, this.#lanes?.columns ?? [], (values) => {
      // A list of volumes or items makes one of every row.
      return list.noun(values as Partial<Values>, this.#source) as Noun;
    });
  }

  #check(rows: readonly RawRow[], found: readonly Finding[]): void {
    const checker = this.#checker!;
    for (const finding of [...found, ...checker.headerFindings()]) this.#add(finding);
    if (checker.header.reading === "blocked") return;
    for (const raw of rows) {
      const checked = checker.check(raw);
      if (checked === undefined) continue;
      const { noun, findings } = checked;
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
