import { matchKey } from "../../foundation/text/index.js";
import { cellForm, type HeaderMatch, isTotalWord, type ListColumn } from "../tables/index.js";
import { cellText } from "./byte-rows.js";
import { CodeLane } from "./code-lane.js";
import { ColumnLane, type Lane } from "./column-lane.js";
import type { BulkEngine } from "./engine-forms.js";
import type { MetCodes } from "./met-codes.js";
import { NONE } from "./row-engine/row-checks.js";

/** The property by which an entry is met again. */
const CODE = "referenceCode";

/** A column of the list where it stands in the table. */
export interface PlacedLane {
  /** The property that it fills. */
  readonly key: string;
  /** The place of its cells in a row. */
  readonly at: number;
  /** What stands above them. */
  readonly heading: string;
  /** The column of the list. */
  readonly listColumn: ListColumn;
  /** Its lane. */
  readonly lane: Lane;
}

/** What a list says of the values of a row together; see `ListDefinition`. */
export interface RowRules {
  /** What is wrong with them. */
  readonly checkRow?: unknown;
  /** Where nothing can be. */
  readonly clearRows?: { readonly part?: string; readonly whole: string; readonly number?: string };
}

/** The columns that were found in a table, as the engine knows them by their numbers, and what it asks about their rows. */
export class PlacedLanes {
  /** In the order in which they stand in the table. */
  readonly columns: readonly PlacedLane[];
  /** How many cells a row has; {@link NONE} where no row can be told from its bytes. */
  readonly width: number;
  /** The number of the column of reference codes; {@link NONE} where there is none. */
  readonly codeColumn: number;
  /** The numbers of the columns that have findings in the rows last looked at. */
  readonly withFindings: number[] = [];
  readonly #engine: BulkEngine;
  readonly #met: MetCodes;
  readonly #headingKey: string;
  /** With what a second row of headings begins; the first heading where there is none. */
  readonly #partedKey: string;

  /**
   * @param match - the headings
   * @param list - the columns of the list, and what it says of whole rows
   * @param counted - the properties that are counted by
   * @param engine - is told of the columns
   * @param met - the codes of the file
   */
  constructor(
    { columns, header, parted, reading }: HeaderMatch,
    list: RowRules & { readonly columns: readonly ListColumn[] },
    counted: ReadonlySet<string>,
    engine: BulkEngine,
    met: MetCodes,
  ) {
    this.#engine = engine;
    this.#met = met;
    const byKey = new Map(list.columns.map((column) => [column.key, column]));
    const { part, whole, number } = list.clearRows ?? {};
    const placed = reading === "blocked" ? [] : [...columns].sort((one, other) => one.at - other.at);
    this.columns = placed.map(({ key, at, heading }, column) => {
      const listColumn = byKey.get(key)!;
      const isOfSeries = cellForm(listColumn.read) === "reference-code" && !counted.has(key);
      const isTold = counted.has(key) || key === CODE || key === part || key === whole || key === number;
      const place = { engine, column, at };
      const lane = isOfSeries
        ? new CodeLane(place, listColumn, met)
        : new ColumnLane(place, listColumn, isTold ? "counted" : "checked");
      return { key, at, heading, listColumn, lane };
    });
    const columnOf = (property: string | undefined) => placed.findIndex(({ key }) => key === property);
    this.codeColumn = columnOf(CODE);
    const cells = header?.cells ?? [];
    // A value out of two cells has no place in the bytes.
    const isByBytes = reading !== "blocked" && columns.every(({ lastAt }) => lastAt === undefined);
    this.width = !isByBytes ? NONE : cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    engine.look.setWidth(this.width);
    for (const [at, cell] of cells.slice(0, Math.max(this.width, 0)).entries())
      if (cell.trim() === "") engine.look.addUnheaded(at);
    this.#headingKey = firstKey(cells);
    this.#partedKey = firstKey(parted?.at(-1)?.cells ?? cells);
    const mayBeClear = list.checkRow === undefined || list.clearRows !== undefined;
    engine.look.setChecks(
      this.#headingKey === "" ? NONE : this.#headingKey.toLowerCase().charCodeAt(0),
      columnOf(part),
      columnOf(whole),
      columnOf(number),
      mayBeClear,
    );
  }

  /**
   * Has the engine look at the rows last cut, a column at a time, and answers what it asks.
   *
   * @param first - the first of them to be looked at
   * @param isJudging - whether the host looks at single rows that are in form otherwise
   */
  look(first: number, isJudging: boolean): void {
    const { cutter, look } = this.#engine;
    look.pick(first, isJudging);
    this.withFindings.length = 0;
    let found = 0;
    // By its place, as everything that is done for each block: making pairs of them takes longer.
    for (let column = 0; column < this.columns.length; column++) {
      const { at, lane } = this.columns[column]!;
      for (let place = look.look(column, 0); place !== NONE; place = look.look(column, place))
        lane.learn(place, this.#textOf(cutter.firsts()[look.askedRow(place)]! + at));
      const before = found;
      found = look.found();
      if (found > before) this.withFindings.push(column);
    }
    for (let place = look.check(0); place !== NONE; place = look.check(place)) {
      const cell = look.firstFilled(look.askedRow(place));
      look.learnOpening(place, this.#isWordOfNoEntry(this.#textOf(cell)));
    }
  }

  /**
   * Marks the reference codes of the rows that were taken as met, those with findings aside.
   *
   * @returns how many had been met before
   */
  meetCodes(): number {
    const lane = this.columns[this.codeColumn]?.lane;
    if (lane === undefined) return 0;
    const { taken } = this.#engine;
    if (lane instanceof CodeLane) return taken.meetCodes(this.codeColumn);
    const count = taken.count();
    let repeated = 0;
    for (let at = 0; at < count; at++) if (this.#isMet(lane, taken.rows()[at]!)) repeated++;
    return repeated;
  }

  /**
   * Marks the reference code of a row as met where it is of no series, and {@link meetCodes} passes it over.
   *
   * @param row - the row, which has findings
   * @returns whether it had been met before
   */
  isMetByText(row: number): boolean {
    const lane = this.columns[this.codeColumn]?.lane;
    return lane instanceof CodeLane && this.#isMet(lane, row);
  }

  /** Marking a code as met may move the lists of the engine, so that they are asked for anew each time. */
  #isMet(lane: Lane, row: number): boolean {
    const code = lane.value(this.#engine.look.ids(this.codeColumn)[row]!);
    return typeof code === "string" && code.trim() !== "" && this.#met.meetText(code);
  }

  /**
   * What the columns say of a row.
   *
   * @param row - the row, which is in form
   * @param cells - its cells
   * @returns the values by the properties of the list, as its own check of rows takes them
   */
  valuesOf(row: number, cells: readonly string[]): object {
    // Keys are the list's own, never names from a file.
    const values: Record<string, unknown> = {};
    for (let column = 0; column < this.columns.length; column++) {
      const { key, at, lane } = this.columns[column]!;
      const value = lane.valueIn(this.#engine.look.ids(column)[row]!, cells[at]!);
      if (value !== undefined) values[key] = value;
    }
    return values;
  }

  #textOf(cell: number): string {
    const { cutter } = this.#engine;
    return cellText(cutter.bytes(), cutter.from()[cell]!, cutter.to()[cell]!);
  }

  #isWordOfNoEntry(text: string): boolean {
    const key = matchKey(text);
    return key === this.#headingKey || key === this.#partedKey || isTotalWord(text);
  }
}

function firstKey(cells: readonly string[]): string {
  return matchKey(cells.find((cell) => cell.trim() !== "") ?? "");
}
