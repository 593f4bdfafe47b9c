import { PairIds } from "../../../figures/tallies/index.js";
import { grownInts } from "./grown.js";

const WORD_BITS = 5;
const FIRST_BLOCKS = 1024;

/** For each series of running numbers, which of them have been met: one bit a number, and at most one block of bits for each that was met. */
export class NumberSets {
  readonly #bits: number;
  /** The first block of each series. */
  readonly #firsts: Blocks;
  /** The blocks after the first, by series and place. */
  readonly #others: Blocks;
  readonly #otherIds = new PairIds();

  /** @param bits - how many numbers share a block, as a power of 2 from 5 upwards: best so many that few series run on beyond their first */
  constructor(bits: number) {
    this.#bits = bits;
    this.#firsts = new Blocks(bits);
    this.#others = new Blocks(bits);
  }

  /**
   * Marks a number of a series as met.
   *
   * @param series - the series, from 0 upwards
   * @param number - the number, from 0 upwards
   * @returns true when it had been met before
   */
  meet(series: number, number: number): boolean {
    const place = number >>> this.#bits;
    return place === 0
      ? this.#firsts.meet(series, number)
      : this.#others.meet(this.#otherIds.idOf(series, place), number);
  }
}

/** Blocks of bits, one after another. */
class Blocks {
  readonly #width: number;
  #words: Int32Array;

  constructor(bits: number) {
    this.#width = 1 << (bits - WORD_BITS);
    this.#words = new Int32Array(FIRST_BLOCKS << (bits - WORD_BITS));
  }

  /** Sets the bit of a number in a block; true when it was set before. */
  meet(block: number, number: number): boolean {
    const at = block * this.#width + ((number >>> WORD_BITS) & (this.#width - 1));
    if (at >= this.#words.length) this.#words = grownInts(this.#words, at + 1);
    const before = this.#words[at]!;
    const bit = 1 << (number & 31);
    this.#words[at] = before | bit;
    return (before & bit) !== 0;
  }
}
