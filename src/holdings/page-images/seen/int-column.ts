const SMALLEST = 1024;

/** A column of whole numbers that grows at its end: two or four bytes a row, where a list of numbers takes eight and more. */
export class IntColumn {
  #values: Int32Array | Uint16Array;
  #length = 0;

  /** @param bits - how wide its numbers are: 32 with a sign, or 16 without */
  constructor(bits: 32 | 16) {
    this.#values = roomFor(SMALLEST, bits);
  }

  /** How many rows there are. */
  get length(): number {
    return this.#length;
  }

  /** Adds a row at the end and answers its number. */
  push(value: number): number {
    if (this.#length === this.#values.length) {
      const larger = roomFor(this.#length * 2, this.#values.BYTES_PER_ELEMENT === 4 ? 32 : 16);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    return this.#length++;
  }

  /** The value of a row. */
  at(row: number): number {
    return this.#values[row]!;
  }
}

function roomFor(rows: number, bits: 32 | 16): Int32Array | Uint16Array {
  return bits === 32 ? new Int32Array(rows) : new Uint16Array(rows);
}
