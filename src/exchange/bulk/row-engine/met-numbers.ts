import { PairIds } from "../../../figures/tallies/index.js";
import { grownInts } from "./grown.js";
import { NumberSets } from "./number-sets.js";

/** So many series stand side by side: those of the containers of a family that follow one another. */
const PAGE_BITS = 4;
const PAGE_MASK = (1 << PAGE_BITS) - 1;
const FIRST_FAMILIES = 256;
/** From here on stand the series of families without containers. */
const SINGLE = 1 << 28;
/** A volume has some dozens of items, and a year of a department some hundreds. */
const NUMBERS_IN_CONTAINER = 6;
const NUMBERS_OF_SINGLE = 8;

/**
 * Which reference codes have been met: codes of one series differ in their running number alone, so a series is a set of bits. Series of one family are
 * kept together, so that wherever in a file their codes stand, they are found in few places of the memory.
 */
export class MetNumbers {
  /** By family and the containers of a page. */
  readonly #pages = new PairIds();
  /** For each family the first series of its first page and one more, since nearly all codes are of that page; 0 where none was met. */
  #firstSeries: Int32Array = new Int32Array(FIRST_FAMILIES);
  readonly #inContainers = new NumberSets(NUMBERS_IN_CONTAINER);
  /** By family, where it has no containers. */
  readonly #singles = new PairIds();
  readonly #ofSingles = new NumberSets(NUMBERS_OF_SINGLE);

  /**
   * The series of the codes of a family in a container.
   *
   * @param family - the number of the family
   * @param container - the number of the container, 0 for none
   * @returns the number of the series
   */
  seriesOf(family: number, container: number): number {
    if (container === 0) return SINGLE + this.#singles.idOf(family, 0);
    return container <= PAGE_MASK ? this.#inFirstPage(family, container) : this.#inPage(family, container);
  }

  /**
   * Marks a code of a series as met.
   *
   * @param series - the number of the series
   * @param number - its running number
   * @returns true when it had been met before
   */
  meet(series: number, number: number): boolean {
    return series < SINGLE ? this.#inContainers.meet(series, number) : this.#ofSingles.meet(series - SINGLE, number);
  }

  #inFirstPage(family: number, container: number): number {
    if (family >= this.#firstSeries.length) this.#firstSeries = grownInts(this.#firstSeries, family + 1);
    if (this.#firstSeries[family]! === 0) this.#firstSeries[family] = this.#inPage(family, 0) + 1;
    return this.#firstSeries[family]! - 1 + container;
  }

  #inPage(family: number, place: number): number {
    return (this.#pages.idOf(family, place >>> PAGE_BITS) << PAGE_BITS) | (place & PAGE_MASK);
  }
}
