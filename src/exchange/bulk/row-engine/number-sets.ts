import { PairIds } from "../../../figures/tallies/index.js";
import { grownInts } from "./grown.js";

/** So many numbers share a block of bits; few series run on beyond their first. */
const BLOCK_BITS = 6;
const BLOCK_WORDS = 2;
const WORD_BITS = 5;
const FIRST_BLOCKS = 1024;

/** For each series of running numbers, which of them have been met: one bit a number, and at most one block of bits for each that was met. */
export class NumberSets {
  /** The first block of each series. */
  readonly #firsts = new Blocks();
  /** The blocks after the first, by series and place. */
  readonly #others = new Blocks();
  readonly #otherIds = new PairIds();

  /**
   * Marks a number of a series as met.
   *
   * @param series - the series, from 0 upwards
   * @param number - the number, from 0 upwards
   * @returns true when it had been met before
   */
  meet(series: number, number: number): boolean {
    const place = number >>> BLOCK_BITS;
    return place === 0
      ? this.#firsts.meet(series, number)
      : this.#others.meet(this.#otherIds.idOf(series, place), number);
  }
}

/** Blocks of bits, one after another. */
class Blocks {
  #words: Int32Array = new Int32Array(FIRST_BLOCKS * BLOCK_WORDS);

  /** Sets the bit of a number in a block; true when it was set before. */
  meet(block: number, number: number): boolean {
    const at = block * BLOCK_WORDS + ((number >>> WORD_BITS) & (BLOCK_WORDS - 1));
    if (at >= this.#words.length) this.#words = grownInts(this.#words, at + 1);
    const before = this.#words[at]!;
    const bit = 1 << (number & 31);
    this.#words[at] = before | bit;
    return (before & bit) !== 0;
  }
}
