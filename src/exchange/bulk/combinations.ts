import { PairIds } from "../../figures/tallies/index.js";

/**
 * Numbers for the combinations that the numbers of a row make in several sets of columns, in the order in which they are met. A combination is
 * a chain of pairs: what a set has in common with another is looked up once, and what is as in the row before is not looked up at all.
 */
export class Combinations {
  /** Where the chain of each set ends; -1 for the set of no columns. */
  readonly #ends: Int32Array;
  /** For each link: its column, the link before it or -1, and both numbers of the row before. */
  readonly #columns: Int32Array;
  readonly #before: Int32Array;
  readonly #lastParts: Int32Array;
  readonly #lastFirsts: Int32Array;
  /** For each link, the number of its pair. */
  readonly #ids: Int32Array;
  readonly #pairs: readonly PairIds[];

  /** @param sets - for each set, the places of its columns among the numbers of a row */
  constructor(sets: readonly (readonly number[])[]) {
    const links: { readonly column: number; readonly before: number }[] = [];
    const linkOf = (column: number, before: number): number => {
      const known = links.findIndex((link) => link.column === column && link.before === before);
      return known === -1 ? links.push({ column, before }) - 1 : known;
    };
    // The columns that most sets have stand first, so that their chains begin alike.
    const uses = (column: number) => sets.filter((set) => set.includes(column)).length;
    const chains = sets.map((set) => [...set].sort((one, other) => uses(other) - uses(one) || one - other));
    this.#ends = Int32Array.from(chains, (chain) => chain.reduce((before, column) => linkOf(column, before), -1));
    this.#columns = Int32Array.from(links, ({ column }) => column);
    this.#before = Int32Array.from(links, ({ before }) => before);
    this.#lastParts = new Int32Array(links.length);
    this.#lastFirsts = new Int32Array(links.length).fill(-1);
    this.#ids = new Int32Array(links.length);
    this.#pairs = links.map(() => new PairIds());
  }

  /**
   * Looks up the combinations of a row.
   *
   * @param row - the numbers of the row
   */
  look(row: Int32Array): void {
    const ids = this.#ids;
    for (let link = 0; link < ids.length; link++) {
      const before = this.#before[link]!;
      const first = before === -1 ? 0 : ids[before]!;
      const part = row[this.#columns[link]!]!;
      if (first === this.#lastFirsts[link] && part === this.#lastParts[link]) continue;
      this.#lastFirsts[link] = first;
      this.#lastParts[link] = part;
      ids[link] = this.#pairs[link]!.idOf(first, part);
    }
  }

  /**
   * The number of the combination that the row last looked at makes in a set.
   *
   * @param set - the place of the set
   * @returns its number, from 0 upwards
   */
  idOf(set: number): number {
    const end = this.#ends[set]!;
    return end === -1 ? 0 : this.#ids[end]!;
  }
}
