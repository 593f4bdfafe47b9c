const FIRST_WORDS = 8;
/** A running number above this is none; it would cost a bit for every number below it. */
export const LARGEST_NUMBER = 1_000_000;

/** For each series of running numbers, which of them have been met: one bit a number. */
export class NumberSets {
  readonly #sets: Int32Array[] = [];

  /**
   * Marks a number of a series as met.
   *
   * @param series - the series, from 0 upwards
   * @param number - the number, at most {@link LARGEST_NUMBER}
   * @returns true when it had been met before
   */
  meet(series: number, number: number): boolean {
    const word = number >>> 5;
    const bit = 1 << (number & 31);
    let set = this.#sets[series];
    if (set === undefined || word >= set.length) set = this.#grown(series, set, word);
    const before = set[word]!;
    set[word] = before | bit;
    return (before & bit) !== 0;
  }

  #grown(series: number, set: Int32Array | undefined, word: number): Int32Array {
    const larger = new Int32Array(Math.max(FIRST_WORDS, 2 * (word + 1)));
    if (set !== undefined) larger.set(set);
    this.#sets[series] = larger;
    return larger;
  }
}
