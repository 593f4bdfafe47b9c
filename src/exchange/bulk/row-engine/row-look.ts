import { BLANK, type CellLane, faulty } from "./cell-lane.js";
import { NOT_IN_FORM } from "./digits.js";
import { FormLane } from "./form-lane.js";
import { grownInts } from "./grown.js";
import { byteAt, bytesOf, intAt, intsOf, setByte, setInt } from "./memory.js";
import { MetNumbers } from "./met-numbers.js";
import { MOST_ROWS, type RowBlock } from "./row-block.js";
import { CHECK_ASKED, CHECK_FAILED, NONE, RowChecks } from "./row-checks.js";
import { SeriesLane } from "./series-lane.js";

/** The row has to be read as text. */
export const TO_BE_READ = 0;
/** The numbers of the row say all there is to say. */
export const IN_FORM = 1;
/** They do, and there are findings. */
export const WITH_FINDINGS = 2;

/**
 * Looks at rows a column at a time: their cells get numbers, and these say whether a row is in form. Where a text is not known yet, it stops and asks the
 * host, which calls the method again at the place that it was given.
 */
export class RowLook {
  /** The columns. */
  readonly lanes: CellLane[] = [];
  /** The rows that are taken by their numbers, and how many they are. */
  readonly gathered = new Int32Array(MOST_ROWS);
  gatheredCount = 0;
  readonly #block: RowBlock;
  readonly #standing = new Uint8Array(MOST_ROWS);
  readonly #checks = new RowChecks();
  readonly #met = new MetNumbers();
  #width = NONE;
  /** The rows that may still turn out to be in form. */
  readonly #rows = new Int32Array(MOST_ROWS);
  #count = 0;
  /** How often a cell of each column was blank, in the rows that were taken. */
  #blanks: Int32Array = new Int32Array(16);
  /** 1 for a column in which a blank cell may stand in the rows last looked at. */
  #hasBlanks: Int32Array = new Int32Array(16);

  /** @param block - the rows last cut */
  constructor(block: RowBlock) {
    this.#block = block;
  }

  /**
   * Says how many cells a row has.
   *
   * @param width - how many; {@link NONE} where no row can be told from its bytes
   */
  setWidth(width: number): void {
    this.#width = width;
  }

  /**
   * Adds a column.
   *
   * @param at - the place of its cells in a row
   * @param form - how its cells are told
   * @param blankId - the number of a blank cell
   */
  addColumn(at: number, form: number, blankId: number): void {
    this.#add(new FormLane(at, form, blankId));
  }

  /**
   * Adds the column of reference codes.
   *
   * @param at - the place of its cells in a row
   * @param blankId - the number of a blank cell
   */
  addCodes(at: number, blankId: number): void {
    this.#add(new SeriesLane(at, blankId, this.#met));
  }

  #add(lane: CellLane): void {
    if (this.lanes.length === this.#blanks.length) {
      this.#blanks = grownInts(this.#blanks, this.lanes.length + 1);
      this.#hasBlanks = grownInts(this.#hasBlanks, this.lanes.length + 1);
    }
    this.lanes.push(lane);
  }

  /**
   * Says what is asked of whole rows.
   *
   * @param headingLetter - the letter, in lower case, with which headings that are met again begin
   * @param part - the column whose text the code begins with, or {@link NONE}
   * @param whole - the column of the code, or {@link NONE}
   * @param number - the column of the number with which the code ends, or {@link NONE}
   * @param mayBeClear - whether a row may be clear although these columns do not say so
   */
  setChecks(headingLetter: number, part: number, whole: number, number: number, mayBeClear: boolean): void {
    this.#checks.headingLetter = headingLetter;
    this.#checks.part = part;
    this.#checks.whole = whole;
    this.#checks.number = number;
    this.#checks.mayBeClear = mayBeClear;
  }

  /**
   * Says that there is no heading above a place.
   *
   * @param at - the place in a row
   */
  addUnheaded(at: number): void {
    this.#checks.addUnheaded(at);
  }

  /**
   * How many cells of a column were blank in the rows that were taken.
   *
   * @param column - the number of the column
   * @returns how many
   */
  blanksOf(column: number): number {
    return this.#blanks[column]!;
  }

  /**
   * Begins with the rows last cut: those of another width, or with something odd in them, have to be read.
   *
   * @param first - the first of them to be looked at
   */
  pick(first: number): void {
    const block = this.#block;
    const end = block.rows;
    const odd = bytesOf(block.odd);
    const firsts = intsOf(block.firsts);
    const width = this.#width;
    const standing = bytesOf(this.#standing);
    const rows = intsOf(this.#rows);
    let count = 0;
    for (let row = first; row < end; row++) {
      const isUsual = byteAt(odd, row) === 0 && intAt(firsts, row + 1) - intAt(firsts, row) === width;
      setByte(standing, row, isUsual ? IN_FORM : TO_BE_READ);
      if (isUsual) setInt(rows, count++, row);
    }
    this.#count = count;
    this.gatheredCount = 0;
  }

  /**
   * Gives the cells of a column their numbers.
   *
   * @param column - the number of the column
   * @param begin - the place at which to begin, 0 or where it stopped
   * @returns the place of a row of which the host is asked what its cell says; {@link NONE} when the column is done
   */
  look(column: number, begin: number): number {
    const lane = this.lanes[column]!;
    const place = lane.look(this.#block, this.#rows, begin, this.#count);
    if (place < this.#count) return place;
    if (lane.least <= BLANK) this.#hasBlanks[column] = 1;
    if (lane.least < BLANK) this.#take(lane.ids);
    return NONE;
  }

  /**
   * Whether a column has findings in the rows last looked at.
   *
   * @param column - the number of the column
   * @returns true when it has any
   */
  hasFindings(column: number): boolean {
    return this.lanes[column]!.least < NOT_IN_FORM;
  }

  /**
   * The row of which the host is asked.
   *
   * @param place - the place that it was given
   * @returns the number of the row in its block
   */
  askedRow(place: number): number {
    return this.#rows[place]!;
  }

  /**
   * Takes what the host says of a text.
   *
   * @param column - the number of the column
   * @param place - the place that was asked about
   * @param isFaulty - whether its reading has findings
   */
  learnText(column: number, place: number, isFaulty: boolean): void {
    const lane = this.lanes[column]! as FormLane;
    const block = this.#block;
    const cell = block.firsts[this.#rows[place]!]! + lane.at;
    lane.learn(bytesOf(block.bytes), block.from[cell]!, block.to[cell]!, isFaulty);
  }

  /**
   * Takes what the host says of a reference code.
   *
   * @param column - the number of the column
   * @param family - the number of its family; -1 when it has no running number that a bit can stand for, or findings
   * @param container - the number of its container, 0 for none
   */
  learnCode(column: number, family: number, container: number): void {
    const lane = this.lanes[column]! as SeriesLane;
    lane.learn(family, container);
  }

  /** Findings of a column are noted, and rows that it cannot tell are let go. */
  #take(ids: Int32Array): void {
    const rows = this.#rows;
    let count = 0;
    for (let at = 0; at < this.#count; at++) {
      const row = rows[at]!;
      const id = ids[row]!;
      if (id === NOT_IN_FORM) {
        this.#standing[row] = TO_BE_READ;
        continue;
      }
      if (id < BLANK) {
        this.#standing[row] = WITH_FINDINGS;
        ids[row] = faulty(id);
      }
      rows[count++] = row;
    }
    this.#count = count;
  }

  /**
   * Looks at whole rows, once all columns are done.
   *
   * @param begin - the place at which to begin, 0 or where it stopped
   * @returns the place of a row of which the host is asked whether it begins with a word of no entry; {@link NONE} when all are looked at
   */
  check(begin: number): number {
    for (let at = begin; at < this.#count; at++) {
      const row = this.#rows[at]!;
      const found = this.#checks.check(this.#block, row, this.lanes);
      if (found === CHECK_ASKED) return at;
      if (found === CHECK_FAILED) this.#standing[row] = TO_BE_READ;
    }
    return NONE;
  }

  /**
   * The first cell of a row in which something stands.
   *
   * @param row - the number of the row in its block
   * @returns the number of the cell
   */
  firstFilled(row: number): number {
    return this.#checks.firstFilled(this.#block, row);
  }

  /**
   * Takes what the host says of the word that a row begins with.
   *
   * @param place - the place that was asked about
   * @param isWordOfNoEntry - whether no entry begins with it
   */
  learnOpening(place: number, isWordOfNoEntry: boolean): void {
    this.#checks.learn(this.#block, this.#rows[place]!, isWordOfNoEntry);
  }

  /** For each row last looked at {@link TO_BE_READ}, {@link IN_FORM} or {@link WITH_FINDINGS}. */
  standing(): Uint8Array {
    return this.#standing;
  }

  /**
   * For each row last looked at the number of its cell in a column.
   *
   * @param column - the number of the column
   * @returns the numbers
   */
  ids(column: number): Int32Array {
    return this.lanes[column]!.ids;
  }

  /**
   * Gathers rows that are in form, up to the next one about which there is more to say.
   *
   * @param begin - the row to begin with
   * @param until - the first row that the limits of reading leave to the host
   * @param longest - how many bytes a row may have that the host need not look at
   * @returns the row about which there is more to say, already gathered where it is in form; the number of rows when there is none
   */
  gather(begin: number, until: number, longest: number): number {
    const end = this.#block.rows;
    const starts = intsOf(this.#block.starts);
    const ends = intsOf(this.#block.ends);
    const standing = bytesOf(this.#standing);
    const gathered = intsOf(this.gathered);
    let count = this.gatheredCount;
    let row = begin;
    for (; row < end; row++) {
      if (row >= until || intAt(ends, row) - intAt(starts, row) > longest) setByte(standing, row, TO_BE_READ);
      const own = byteAt(standing, row);
      if (own !== TO_BE_READ) setInt(gathered, count++, row);
      if (own !== IN_FORM) break;
    }
    this.gatheredCount = count;
    return row;
  }

  /** The rows that were gathered. */
  inForm(): Int32Array {
    return this.gathered;
  }

  /** How many rows were gathered. */
  inFormCount(): number {
    return this.gatheredCount;
  }

  /** Counts the blank cells of the rows that were gathered. */
  countBlanks(): void {
    for (let column = 0; column < this.lanes.length; column++) {
      if (this.#hasBlanks[column]! === 0) continue;
      this.#hasBlanks[column] = 0;
      const ids = intsOf(this.lanes[column]!.ids);
      const gathered = intsOf(this.gathered);
      const count = this.gatheredCount;
      let blanks = 0;
      // The number of a blank cell is 0 and that of another above it; asking by a branch is slow where blank and filled cells mix.
      for (let at = 0; at < count; at++) blanks += (intAt(ids, intAt(gathered, at)) - 1) >>> 31;
      this.#blanks[column] = this.#blanks[column]! + blanks;
    }
  }

  /**
   * Marks the reference codes of the rows that were gathered as met.
   *
   * @param column - the number of the column, added by {@link addCodes}
   * @returns how many had been met before
   */
  meetCodes(column: number): number {
    const lane = this.lanes[column]! as SeriesLane;
    return lane.meet(this.gathered, this.gatheredCount);
  }

  /**
   * Marks one code as met.
   *
   * @param family - the number of its family
   * @param container - the number of its container, 0 for none
   * @param number - its running number
   * @returns true when it had been met before
   */
  meet(family: number, container: number, number: number): boolean {
    return this.#met.meet(this.#met.seriesOf(family, container), number);
  }
}
