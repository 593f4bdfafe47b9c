import { MOST_ROWS } from "./byte-rows.js";
import { RowPairs } from "./row-pairs.js";

/**
 * Numbers for the combinations that rows make in several sets of columns, in the order in which they are met. A combination is a chain of
 * pairs: what a set has in common with another is looked up once, and what is as in the row before is not looked up at all.
 */
export class Combinations {
  /** Where the chain of each set ends; -1 for the set of no columns. */
  readonly #ends: Int32Array;
  readonly #links: readonly Link[];
  readonly #none = new Int32Array(MOST_ROWS);

  /** @param sets - for each set, the places of its columns */
  constructor(sets: readonly (readonly number[])[]) {
    const links: Link[] = [];
    const linkOf = (column: number, before: number): number => {
      const known = links.findIndex((link) => link.column === column && link.before === before);
      return known === -1 ? links.push(new Link(column, before)) - 1 : known;
    };
    // The columns that most sets have stand first, so that their chains begin alike.
    const uses = (column: number) => sets.filter((set) => set.includes(column)).length;
    const chains = sets.map((set) => [...set].sort((one, other) => uses(other) - uses(one) || one - other));
    this.#ends = Int32Array.from(chains, (chain) => chain.reduce((before, column) => linkOf(column, before), -1));
    this.#links = links;
  }

  /**
   * Looks up the combinations of some rows.
   *
   * @param columns - for each column the numbers of all rows
   * @param rows - which rows
   * @param count - how many
   */
  look(columns: readonly Int32Array[], rows: Int32Array, count: number): void {
    for (const link of this.#links) {
      const before = link.before === -1 ? this.#none : this.#links[link.before]!.ids;
      link.look(before, columns[link.column]!, rows, count);
    }
  }

  /**
   * The numbers of the combinations that the rows last looked at make in a set.
   *
   * @param set - the place of the set
   * @returns for each of those rows its number, from 0 upwards
   */
  idsOf(set: number): Int32Array {
    const end = this.#ends[set]!;
    return end === -1 ? this.#none : this.#links[end]!.ids;
  }
}

/** A column, together with what a chain makes of those before it. */
class Link extends RowPairs {
  readonly column: number;
  /** The link before it, or -1. */
  readonly before: number;

  constructor(column: number, before: number) {
    super();
    this.column = column;
    this.before = before;
  }
}
