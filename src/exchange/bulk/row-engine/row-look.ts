import { NOTHING_ODD, ODD_CELL } from "./byte-kinds.js";
import { BLANK, type CellLane, faulty } from "./cell-lane.js";
import { NOT_IN_FORM } from "./digits.js";
import { FormLane } from "./form-lane.js";
import { FoundCells } from "./found-cells.js";
import { byteAt, bytesOf, intAt, intsOf, setByte, setInt } from "./memory.js";
import type { MetNumbers } from "./met-numbers.js";
import { MOST_ROWS, type RowBlock } from "./row-block.js";
import { CHECK_ASKED, CHECK_FAILED, CHECK_UNCLEAR, NONE, RowChecks } from "./row-checks.js";
import { SeriesLane } from "./series-lane.js";

/** The row has to be read as text. */
export const TO_BE_READ = 0;
/** The numbers of the row say all there is to say. */
export const IN_FORM = 1;
/** They do, and there are findings. */
export const WITH_FINDINGS = 2;
/** They do, but a cell holds what a row should not hold, of which the host has to tell the kind. */
export const WITH_ODD_CELL = 4;
/** They do, but the host has to look at its values together. */
export const UNCLEAR = 8;

/**
 * Looks at rows a column at a time: their cells get numbers, and these say whether a row is in form. Where a text is not known yet, it stops and asks the
 * host, which calls the method again at the place that it was given.
 */
export class RowLook {
  /** The columns. */
  readonly lanes: CellLane[] = [];
  /** The rows last cut. */
  readonly block: RowBlock;
  /** For each of them {@link TO_BE_READ}, or {@link IN_FORM} and what else is to be said of it. */
  readonly standing = new Uint8Array(MOST_ROWS);
  readonly #checks = new RowChecks();
  readonly #found = new FoundCells();
  readonly #met: MetNumbers;
  #width = NONE;
  /** The rows that may still turn out to be in form, the odd ones last, and the place of the first of these. */
  readonly #rows = new Int32Array(MOST_ROWS);
  #count = 0;
  #firstOdd = 0;
  readonly #oddRows = new Int32Array(MOST_ROWS);
  /** Whether all rows of a column are looked at, and the odd ones once more. */
  #isAtOddRows = false;
  /** Whether the host looks at single rows that are in form otherwise. */
  #isJudging = false;

  /**
   * @param block - the rows last cut
   * @param met - the codes of the file
   */
  constructor(block: RowBlock, met: MetNumbers) {
    this.block = block;
    this.#met = met;
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
    this.lanes.push(new FormLane(at, form, blankId));
  }

  /**
   * Adds the column of reference codes.
   *
   * @param at - the place of its cells in a row
   * @param blankId - the number of a blank cell
   */
  addCodes(at: number, blankId: number): void {
    this.lanes.push(new SeriesLane(at, blankId, this.#met));
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
   * Begins with the rows last cut: those of another width, or of which the host has to tell more than it does, have to be read.
   *
   * @param first - the first of them to be looked at
   * @param isJudging - whether the host looks at rows with an odd cell, and at those whose values together may be wrong
   */
  pick(first: number, isJudging: boolean): void {
    const block = this.block;
    const end = block.rows;
    const oddness = bytesOf(block.oddness);
    const firsts = intsOf(block.firsts);
    const width = this.#width;
    const standing = bytesOf(this.standing);
    const rows = intsOf(this.#rows);
    let count = 0;
    let odd = 0;
    for (let row = first; row < end; row++) {
      const own = byteAt(oddness, row);
      const isUsual = intAt(firsts, row + 1) - intAt(firsts, row) === width;
      setByte(standing, row, TO_BE_READ);
      if (isUsual && own === NOTHING_ODD) {
        setByte(standing, row, IN_FORM);
        setInt(rows, count++, row);
      } else if (isUsual && own === ODD_CELL && isJudging) {
        setByte(standing, row, IN_FORM | WITH_ODD_CELL);
        this.#oddRows[odd++] = row;
      }
    }
    this.#firstOdd = count;
    for (let at = 0; at < odd; at++) setInt(rows, count++, this.#oddRows[at]!);
    this.#count = count;
    this.#found.count = 0;
    this.#isJudging = isJudging;
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
    let place = begin;
    if (!this.#isAtOddRows) {
      place = lane.look(this.block, this.#rows, begin, this.#count);
      if (place < this.#count) return place;
      this.#isAtOddRows = true;
      place = this.#firstOdd;
    }
    place = lane.lookOdd(this.block, this.#rows, place, this.#count);
    if (place < this.#count) return place;
    this.#isAtOddRows = false;
    if (lane.least < BLANK) this.#settle(column, lane.ids);
    return NONE;
  }

  /**
   * How many cells with findings there are in the columns looked at so far.
   *
   * @returns how many; rows that have to be read are among theirs
   */
  found(): number {
    return this.#found.count;
  }

  /**
   * The rows of these cells.
   *
   * @returns for each the number of its row in the block
   */
  foundRows(): Int32Array {
    return this.#found.rows;
  }

  /**
   * Their columns.
   *
   * @returns for each the number of its column, in ascending order
   */
  foundColumns(): Int32Array {
    return this.#found.columns;
  }

  /**
   * Their numbers.
   *
   * @returns for each the number of the cell
   */
  foundIds(): Int32Array {
    return this.#found.ids;
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
    const block = this.block;
    const cell = block.firsts[this.#rows[place]!]! + lane.at;
    lane.learn(bytesOf(block.bytes), block.from[cell]!, block.to[cell]!, isFaulty);
  }

  /**
   * Takes what the host says of a reference code.
   *
   * @param column - the number of the column
   * @param place - the place that was asked about
   * @param family - the number of its family; -1 when it has no running number that a bit can stand for, or findings
   * @param container - the number of its container, 0 for none
   * @param isFaulty - whether its reading has findings
   * @returns whether it is a text from now on, with the next number of such
   */
  learnCode(column: number, place: number, family: number, container: number, isFaulty: boolean): boolean {
    const lane = this.lanes[column]! as SeriesLane;
    const block = this.block;
    const cell = block.firsts[this.#rows[place]!]! + lane.at;
    return lane.learn(bytesOf(block.bytes), block.from[cell]!, block.to[cell]!, family, container, isFaulty);
  }

  /** Findings of a column are noted, and rows that it cannot tell are let go. */
  #settle(column: number, ids: Int32Array): void {
    const rows = this.#rows;
    const firstOdd = this.#firstOdd;
    let count = 0;
    for (let at = 0; at < this.#count; at++) {
      if (at === firstOdd) this.#firstOdd = count;
      const row = rows[at]!;
      const id = ids[row]!;
      if (id === NOT_IN_FORM) {
        this.standing[row] = TO_BE_READ;
        continue;
      }
      if (id < BLANK) {
        this.standing[row] = this.standing[row]! | WITH_FINDINGS;
        ids[row] = faulty(id);
        this.#found.add(row, column, faulty(id));
      }
      rows[count++] = row;
    }
    if (firstOdd === this.#count) this.#firstOdd = count;
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
      const found = this.#checks.check(this.block, row, this.lanes);
      if (found === CHECK_ASKED) return at;
      if (found === CHECK_FAILED || (found === CHECK_UNCLEAR && !this.#isJudging)) this.standing[row] = TO_BE_READ;
      else if (found === CHECK_UNCLEAR) this.standing[row] = this.standing[row]! | UNCLEAR;
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
    return this.#checks.firstFilled(this.block, row);
  }

  /**
   * Takes what the host says of the word that a row begins with.
   *
   * @param place - the place that was asked about
   * @param isWordOfNoEntry - whether no entry begins with it
   */
  learnOpening(place: number, isWordOfNoEntry: boolean): void {
    this.#checks.learn(this.block, this.#rows[place]!, isWordOfNoEntry);
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
}
