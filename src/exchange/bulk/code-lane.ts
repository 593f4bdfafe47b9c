import type { Finding } from "../../foundation/findings/index.js";
import { cellReading, type ListColumn } from "../tables/index.js";
import { blankIdOf, type Lane, type LanePlace } from "./column-lane.js";
import type { MetCodes } from "./met-codes.js";
import { BLANK } from "./row-engine/cell-lane.js";
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

  /** The column's own reader finds nothing wrong with a code of which the parser finds nothing wrong. */
  learn(_place: number, text: string): void {
    const { code, findings } = this.#met.readingOf(text);
    const place = code === undefined || findings.length > 0 ? undefined : this.#met.placeOf(code);
    this.#place.engine.look.learnCode(this.#place.column, place?.family ?? NOT_IN_FORM, place?.container ?? 0);
  }

  /** A series is many codes, which a column of texts tells apart where a dimension reads them. */
  value(): undefined {
    return undefined;
  }

  /** A code with findings is never in form. */
  findings(id: number): readonly Finding[] {
    return id === BLANK ? this.#blank : NO_FINDINGS;
  }
}
