const FIRST_SLOTS = 256;
/** First, second, number + 1: what is compared stands side by side, so that a look-up reads one place of the memory. */
const STRIDE = 4;

/**
 * Numbers for pairs of whole numbers, in the order in which they are met: what tallies find their cells by, and what makes one column for
 * {@link tallyOfColumns} of two.
 *
 * @example
 * ```ts
 * const pairs = new PairIds();
 * [pairs.idOf(3, 7), pairs.idOf(7, 3), pairs.idOf(3, 7), pairs.size]; // => [0, 1, 0, 2]
 * ```
 */
export class PairIds {
  #slots: Int32Array = new Int32Array(FIRST_SLOTS * STRIDE);
  #mask = FIRST_SLOTS - 1;
  #size = 0;

  /** How many pairs are known. */
  get size(): number {
    return this.#size;
  }

  /**
   * The number of a pair.
   *
   * @param first - a whole number of 32 bits
   * @param second - a whole number of 32 bits
   * @returns its number; equal to the former {@link size} when it is new
   */
  idOf(first: number, second: number): number {
    const slots = this.#slots;
    let at = (hashOf(first, second) & this.#mask) * STRIDE;
    while (slots[at + 2]! !== 0) {
      if (slots[at]! === first && slots[at + 1]! === second) return slots[at + 2]! - 1;
      at = (at + STRIDE) & (slots.length - 1);
    }
    return this.#added(first, second, at);
  }

  #added(first: number, second: number, at: number): number {
    const id = this.#size++;
    this.#slots[at] = first;
    this.#slots[at + 1] = second;
    this.#slots[at + 2] = id + 1;
    if (this.#size * 3 > this.#mask * 2) this.#grow();
    return id;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length / STRIDE - 1;
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + 2] === 0) continue;
      let slot = hashOf(old[from]!, old[from + 1]!) & mask;
      while (slots[slot * STRIDE + 2] !== 0) slot = (slot + 1) & mask;
      const at = slot * STRIDE;
      slots[at] = old[from]!;
      slots[at + 1] = old[from + 1]!;
      slots[at + 2] = old[from + 2]!;
    }
    this.#slots = slots;
    this.#mask = mask;
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
