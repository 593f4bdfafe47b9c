import type { Finding } from "../../foundation/findings/index.js";
import { cellReading, type FieldReading, type ListColumn } from "../tables/index.js";
import { blankIdOf, type Lane, type LanePlace } from "./column-lane.js";
import type { MetCodes } from "./met-codes.js";
import { BLANK, FIRST_READ_ID } from "./row-engine/cell-lane.js";
import { NOT_IN_FORM } from "./row-engine/digits.js";

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

/**
 * The lane of reference codes that no dimension reads. The engine tells the codes of a family from one another by two numbers, and asks for the first of
 * each.
 */
export class CodeLane implements Lane {
  readonly isOfDays = false;
  readonly #place: LanePlace;
  readonly #met: MetCodes;
  readonly #blank: readonly Finding[];
  /** Of the codes that are of no series. */
  readonly #readings: FieldReading<unknown>[] = [];

  /**
   * @param place - where it stands in the engine
   * @param column - the column
   * @param met - the codes of the file
   */
  constructor(place: LanePlace, column: ListColumn, met: MetCodes) {
    this.#place = place;
    this.#met = met;
    const blank = cellReading(column, "");
    this.#blank = blank.findings;
    place.engine.look.addCodes(place.at, blankIdOf(blank));
  }

  /** The column's own reader keeps the text, and finds wrong with it what the parser does. */
  learn(place: number, text: string): void {
    const { code, findings } = this.#met.readingOf(text);
    const isFaulty = findings.length > 0;
    const known = code === undefined || isFaulty ? undefined : this.#met.placeOf(code);
    const { engine, column } = this.#place;
    if (engine.look.learnCode(column, place, known?.family ?? NOT_IN_FORM, known?.container ?? 0, isFaulty))
      this.#readings.push({ value: text, findings });
  }

  /** A series is many codes, which a column of texts tells apart where a dimension reads them; only what is wrong is one. */
  value(id: number): unknown {
    return id >= FIRST_READ_ID ? this.#readings[id - FIRST_READ_ID]!.value : undefined;
  }

  valueIn(id: number, text: string): unknown {
    return id === BLANK ? undefined : text;
  }

  findings(id: number): readonly Finding[] {
    if (id === BLANK) return this.#blank;
    return id >= FIRST_READ_ID ? this.#readings[id - FIRST_READ_ID]!.findings : NO_FINDINGS;
  }
}
