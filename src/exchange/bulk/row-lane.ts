import { type Finding, findingsAt, type Severity } from "../../foundation/findings/index.js";
import { matchKey } from "../../foundation/text/index.js";
import type { ExtentSubject } from "../../holdings/extents/index.js";
import {
  cellPlace,
  HEADER_ROWS,
  type HeaderMatch,
  headerMatch,
  isTotalWord,
  type ListColumn,
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
import { NOT_IN_FORM } from "./byte-forms.js";
import type { ByteRow } from "./byte-rows.js";
import { CellIds } from "./cell-ids.js";
import { BLANK, type ColumnLane, faulty } from "./column-lane.js";
import { columnLane } from "./column-lanes.js";
import { MetCodes } from "./met-codes.js";

const APOSTROPHE = 0x27;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const UNREAD: HeaderMatch = Object.freeze({
  columns: Object.freeze([]),
  reading: "blocked",
  findings: Object.freeze([]),
});

/** A column of the list where it stands in the table. */
interface PlacedLane {
  readonly key: string;
  readonly at: number;
  readonly heading: string;
  readonly listColumn: ListColumn;
  readonly lane: ColumnLane;
}

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
  #lanes: readonly PlacedLane[] = [];
  /** The lanes in the order in which their columns stand in the table. */
  #byPlace: readonly number[] = [];
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #ids = new Int32Array(0);
  #blanks = new Int32Array(0);
  /** Where the two columns stand that tell whether a row is clear, and whether any row can be. */
  #part = -1;
  #whole = -1;
  #mayBeClear = true;
  #width = 0;
  #hasCodes = false;
  #entriesInForm = 0;
  #faultyInForm = 0;
  #repeatedCodes = 0;
  readonly #openings = new CellIds();
  readonly #isOpening: boolean[] = [];
  #headingKey = "";

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
    const { bytes, from, to } = row;
    if (this.#checker === undefined || row.cells !== this.#width || row.cells > this.#limits.columns) return false;
    if (this.#taker.row() >= this.#limits.rows || this.#mayBeNoEntry(row)) return false;
    const ids = this.#ids;
    let hasFindings = false;
    for (let column = 0; column < this.#lanes.length; column++) {
      const { at, lane } = this.#lanes[column]!;
      const id = lane.id(bytes, from[at]!, to[at]!);
      if (id === NOT_IN_FORM) return false;
      if (id < 0) hasFindings = true;
      ids[column] = id < 0 ? faulty(id) : id;
    }
    if (!this.#isClear(row)) return false;
    for (let at = 0; at < row.cells; at++) {
      if (bytes[from[at]!] === APOSTROPHE || to[at]! - from[at]! > this.#limits.cellCharacters) return false;
    }
    if (this.#hasCodes && ids[0] !== BLANK && this.#met.meetLooked()) this.#repeatedCodes++;
    for (let column = 0; column < ids.length; column++) if (ids[column] === BLANK) this.#blanks[column]!++;
    this.#taker.pass();
    this.#entriesInForm++;
    if (hasFindings) this.#addFindings(row);
    this.#tally.addRow(ids);
    return true;
  }

  /** Whether the list has nothing to say of the values of a row together. */
  #isClear({ bytes, from, to }: ByteRow): boolean {
    const part = this.#part;
    const whole = this.#whole;
    if (part < 0 || whole < 0 || from[part] === to[part] || from[whole] === to[whole]) return this.#mayBeClear;
    const length = to[part]! - from[part]!;
    for (let at = 0; at < length; at++) if (bytes[from[part]! + at] !== bytes[from[whole]! + at]) return false;
    return from[whole]! + length < to[whole]! && bytes[from[whole]! + length] === HYPHEN;
  }

  /** The findings of a row in form, in the order in which the reader of text makes them. */
  #addFindings({ bytes, from, to }: ByteRow): void {
    let hasError = false;
    for (const column of this.#byPlace) {
      const { at, lane, listColumn, heading } = this.#lanes[column]!;
      for (const finding of lane.findings(this.#ids[column]!)) {
        if (finding.severity === "error") hasError = true;
        const isKept = this.#count(finding);
        if (!isKept) continue;
        const cell = this.#decoder.decode(bytes.subarray(from[at]!, to[at]!));
        const place = cellPlace({ ...this.#source, row: this.#taker.row() }, listColumn, heading, cell);
        this.#kept.push(...findingsAt([finding], place));
      }
    }
    if (hasError) this.#faultyInForm++;
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
    this.#placeLanes(header);
    this.#check(this.#first, this.#firstFindings);
  }

  /** The reference code comes first, so that its number is at hand when a code was met before. */
  #placeLanes({ columns, header, reading }: HeaderMatch): void {
    const byKey = new Map(listColumns(this.#options.list).map((column) => [column.key, column]));
    const counted = new Set(["pageCount", "volumeCode", ...this.#options.dimensions.flatMap(({ reads }) => reads)]);
    const placed = reading === "blocked" ? [] : [...columns].sort(codesFirst);
    this.#lanes = placed.map(({ key, at, heading }) => {
      const listColumn = byKey.get(key)!;
      const lane = columnLane(listColumn, counted.has(key) ? "counted" : "checked", this.#met);
      return { key, at, heading, listColumn, lane };
    });
    const { checkRow, clearRows } = this.#options.list;
    const placeOf = (key: string | undefined) => columns.find((column) => column.key === key)?.at ?? -1;
    this.#part = placeOf(clearRows?.part);
    this.#whole = placeOf(clearRows?.whole);
    this.#mayBeClear = checkRow === undefined || clearRows !== undefined;
    this.#byPlace = columns.map(({ key }) => placed.findIndex((column) => column.key === key));
    this.#hasCodes = placed[0]?.key === "referenceCode";
    this.#ids = new Int32Array(placed.length);
    this.#blanks = new Int32Array(placed.length);
    const cells = header?.cells ?? [];
    this.#width = reading === "blocked" ? -1 : cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    this.#headingKey = matchKey(cells.find((cell) => cell.trim() !== "") ?? "");
    this.#tally = this.#newTally();
  }

  #newTally(): BulkTally<Noun> {
    const { dimensions, list } = this.#options;
    return new BulkTally(dimensions, this.#lanes, (values) => {
      // A list of volumes or items makes one of every row.
      return list.noun(values as Partial<Values>, this.#source) as Noun;
    });
  }

  /**
   * Whether the row may be a total or the headings once more: both begin with a word, so that a row that begins with a letter or digit other
   * than that of the first heading is neither.
   */
  #mayBeNoEntry({ bytes, from, to, cells }: ByteRow): boolean {
    let cell = 0;
    while (cell < cells && from[cell] === to[cell]) cell++;
    if (cell === cells) return true;
    const start = from[cell]!;
    const byte = bytes[start]!;
    if (byte > SPACE && byte < 0x80) return lowerCase(byte) === lowerCase(this.#headingKey.charCodeAt(0));
    const known = this.#openings.idOf(bytes, start, to[cell]!);
    if (known === NOT_IN_FORM) return true;
    this.#isOpening[known] ??= this.#isWordOfNoEntry(new TextDecoder().decode(bytes.subarray(start, to[cell]!)));
    return this.#isOpening[known]!;
  }

  #isWordOfNoEntry(text: string): boolean {
    return matchKey(text) === this.#headingKey || isTotalWord(text);
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
    const inForm = new Map(this.#lanes.map(({ key }, column) => [key, this.#blanks[column]!]));
    return {
      entries: read.entries + this.#entriesInForm,
      faulty: read.faulty + this.#faultyInForm,
      blanks: read.blanks.map((count) => ({ ...count, blank: count.blank + (inForm.get(count.key) ?? 0) })),
    };
  }
}

function codesFirst(one: { readonly key: string }, other: { readonly key: string }): number {
  return Number(other.key === "referenceCode") - Number(one.key === "referenceCode");
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
