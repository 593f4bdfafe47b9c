const FIRST_TUPLES = 256;

/** Numbers for rows of whole numbers, in the order in which they are met. */
export class TupleIds {
  readonly #width: number;
  /** The numbers of each row, one row after another. */
  #parts: Int32Array;
  #slots: Int32Array = new Int32Array(FIRST_TUPLES * 2);
  #size = 0;
  /** The row last asked for: rows that follow one another are mostly alike. */
  #last = 0;

  /** @param width - how many numbers a row has */
  constructor(width: number) {
    this.#width = width;
    this.#parts = new Int32Array(FIRST_TUPLES * width);
  }

  /** How many rows are known. */
  get size(): number {
    return this.#size;
  }

  /**
   * The number of a row.
   *
   * @param row - its numbers
   * @returns its number; equal to the former {@link size} when it is new
   */
  idOf(row: Int32Array): number {
    if (this.#size > 0 && this.#isAt(this.#last, row)) return this.#last;
    const mask = this.#slots.length - 1;
    let slot = hashOf(row, 0, this.#width) & mask;
    while (this.#slots[slot] !== 0 && !this.#isAt(this.#slots[slot]! - 1, row)) slot = (slot + 1) & mask;
    this.#last = this.#slots[slot] === 0 ? this.#added(row, slot) : this.#slots[slot]! - 1;
    return this.#last;
  }

  /**
   * One of the numbers of all rows.
   *
   * @param at - which
   * @returns it, for one row after another
   */
  column(at: number): Int32Array {
    return Int32Array.from({ length: this.#size }, (_, id) => this.#parts[id * this.#width + at]!);
  }

  #isAt(id: number, row: Int32Array): boolean {
    const width = this.#width;
    for (let at = 0; at < width; at++) if (this.#parts[id * width + at] !== row[at]) return false;
    return true;
  }

  #added(row: Int32Array, slot: number): number {
    const id = this.#size++;
    const start = id * this.#width;
    if (start + this.#width > this.#parts.length) {
      const larger = new Int32Array(this.#parts.length * 2);
      larger.set(this.#parts);
      this.#parts = larger;
    }
    this.#parts.set(row, start);
    this.#slots[slot] = id + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = hashOf(this.#parts, id * this.#width, (id + 1) * this.#width) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

function hashOf(numbers: Int32Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ numbers[at]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 15);
}
