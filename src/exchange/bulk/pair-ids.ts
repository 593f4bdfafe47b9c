const FIRST_SLOTS = 256;

/** Numbers for pairs of whole numbers, in the order in which they are met. */
export class PairIds {
  #firsts: Int32Array = new Int32Array(FIRST_SLOTS);
  #seconds: Int32Array = new Int32Array(FIRST_SLOTS);
  #slots: Int32Array = new Int32Array(FIRST_SLOTS * 2);
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
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot]! - 1;
      if (known === -1) return this.#added(first, second, slot);
      if (this.#firsts[known] === first && this.#seconds[known] === second) return known;
    }
  }

  #added(first: number, second: number, slot: number): number {
    const id = this.#size++;
    if (id === this.#firsts.length) {
      this.#firsts = doubled(this.#firsts);
      this.#seconds = doubled(this.#seconds);
    }
    this.#firsts[id] = first;
    this.#seconds[id] = second;
    this.#slots[slot] = id + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = slotOf(this.#firsts[id]!, this.#seconds[id]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function doubled(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
