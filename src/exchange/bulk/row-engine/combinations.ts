import type { CellLane } from "./cell-lane.js";
import { MOST_ROWS } from "./row-block.js";
import { NONE } from "./row-checks.js";
import { RowPairs } from "./row-pairs.js";

/**
 * Numbers for the combinations that rows make in several sets of columns, in the order in which they are met. A combination is a chain of
 * pairs: what a set has in common with another is looked up once, and what is as in the row before is not looked up at all.
 */
export class Combinations {
  readonly #links: Link[] = [];
  /** The combination of no columns. */
  readonly #none = new Int32Array(MOST_ROWS);

  /**
   * Adds a column to a chain.
   *
   * @param column - the number of the column
   * @param before - the link of the chain before it, or {@link NONE}
   * @returns the number of the link
   */
  addLink(column: number, before: number): number {
    this.#links.push(new Link(column, before));
    return this.#links.length - 1;
  }

  /**
   * Looks up the combinations of some rows.
   *
   * @param lanes - the columns
   * @param rows - which rows
   * @param count - how many
   */
  look(lanes: CellLane[], rows: Int32Array, count: number): void {
    for (let at = 0; at < this.#links.length; at++) {
      const link = this.#links[at]!;
      link.look(this.idsOf(link.before), lanes[link.column]!.ids, rows, count);
    }
  }

  /**
   * The numbers of the combinations that the rows last looked at make in a chain.
   *
   * @param end - the last link of the chain, or {@link NONE}
   * @returns for each of those rows its number, from 0 upwards
   */
  idsOf(end: number): Int32Array {
    return end === NONE ? this.#none : this.#links[end]!.ids;
  }
}

/** A column, together with what a chain makes of those before it. */
class Link extends RowPairs {
  readonly column: number;
  readonly before: number;

  constructor(column: number, before: number) {
    super();
    this.column = column;
    this.before = before;
  }
}
