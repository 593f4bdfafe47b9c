import type { Finding } from "../../foundation/findings/index.js";
import { cellForm, cellReading, type FieldReading, type ListColumn } from "../tables/index.js";
import type { BulkEngine } from "./engine-forms.js";
import { BLANK, FILLED, FIRST_READ_ID, faulty } from "./row-engine/cell-lane.js";
import { AS_COUNT, AS_DAY, AS_FILLED, AS_TEXT, AS_TITLE, AS_YEAR } from "./row-engine/form-lane.js";

/** More than a year has days, as YYYYMMDD from its first to its last. */
const LAST_VALUES = 2048;
const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

/** Whether a dimension reads the column, or it only has to be in order. */
export type LaneUse = "counted" | "checked";

/** Where a column stands in the engine. */
export interface LanePlace {
  /** The engine. */
  readonly engine: BulkEngine;
  /** The number of the column. */
  readonly column: number;
  /** The place of its cells in a row. */
  readonly at: number;
}

/** What a pass over bytes makes of the cells of one column: the engine gives them numbers, and the lane says what these mean. */
export interface Lane {
  /**
   * Says what the engine asks about a cell.
   *
   * @param place - the place that the engine asks about
   * @param text - what stands in the cell
   */
  learn(place: number, text: string): void;
  /** Whether the number of a cell in form is its day as YYYYMMDD. */
  readonly isOfDays: boolean;
  /** What the column's reader makes of the cells with a number. */
  value(id: number): unknown;
  /** The same where the number may not tell it: what the reader makes of such a cell, and of its text. */
  valueIn(id: number, text: string): unknown;
  /** What it finds wrong with them. */
  findings(id: number): readonly Finding[];
}

/**
 * The lane of a column: what the numbers of its cells mean. Where a text is met for the first time, the engine asks, and the column's own reader reads
 * it. So no lane decides anything by itself.
 */
export class ColumnLane implements Lane {
  readonly isOfDays: boolean;
  readonly #place: LanePlace;
  readonly #column: ListColumn;
  readonly #form: number;
  readonly #blank: FieldReading<unknown>;
  readonly #readings: FieldReading<unknown>[] = [];
  /** The values made last, each at the place of its number: the days of a fonds and a year come again and again. */
  readonly #valueIds = new Int32Array(LAST_VALUES);
  readonly #values: unknown[] = new Array(LAST_VALUES).fill(undefined);

  /**
   * @param place - where it stands in the engine
   * @param column - the column
   * @param use - `counted` when a dimension reads it, `checked` when it only has to be in order
   */
  constructor(place: LanePlace, column: ListColumn, use: LaneUse) {
    this.#place = place;
    this.#column = column;
    this.#form = formOf(column, use);
    this.isOfDays = this.#form === AS_DAY;
    this.#blank = cellReading(column, "");
    place.engine.look.addColumn(place.at, this.#form, blankIdOf(this.#blank));
  }

  learn(place: number, text: string): void {
    const { engine, column } = this.#place;
    const reading = cellReading(this.#column, text);
    this.#readings.push(reading);
    engine.look.learnText(column, place, reading.findings.length > 0);
  }

  value(id: number): unknown {
    if (id === BLANK) return undefined;
    if (id >= FIRST_READ_ID) return this.#readings[id - FIRST_READ_ID]!.value;
    if (this.#form === AS_FILLED || this.#form === AS_TITLE) return undefined;
    const place = id % LAST_VALUES;
    if (this.#valueIds[place] !== id) {
      this.#valueIds[place] = id;
      this.#values[place] = cellReading(this.#column, this.#textOf(id)).value;
    }
    return this.#values[place];
  }

  valueIn(id: number, text: string): unknown {
    const isTold = id !== FILLED || (this.#form !== AS_FILLED && this.#form !== AS_TITLE);
    return isTold ? this.value(id) : cellReading(this.#column, text).value;
  }

  findings(id: number): readonly Finding[] {
    if (id === BLANK) return this.#blank.findings;
    return id >= FIRST_READ_ID ? this.#readings[id - FIRST_READ_ID]!.findings : NO_FINDINGS;
  }

  /** A cell in form, as its column writes it. */
  #textOf(id: number): string {
    if (this.#form === AS_COUNT) return String(id - 1);
    return this.#form === AS_DAY ? String(id).padStart(8, "0") : String(id);
  }
}

/**
 * The number of a blank cell of a column.
 *
 * @param blank - what the column's reader makes of one
 * @returns the number, with the sign of findings where it has any
 */
export function blankIdOf({ findings }: FieldReading<unknown>): number {
  return findings.length === 0 ? BLANK : faulty(BLANK);
}

function formOf({ read }: ListColumn, use: LaneUse): number {
  switch (cellForm(read)) {
    case "text":
      return use === "checked" ? AS_FILLED : AS_TEXT;
    case "title":
      return use === "checked" ? AS_TITLE : AS_TEXT;
    case "count":
      return AS_COUNT;
    case "year":
      return AS_YEAR;
    case "day":
      return AS_DAY;
    default:
      return AS_TEXT;
  }
}
