/** Columns go through in blocks of so many records, which stay near the processor. */
export const BLOCK = 4096;

const WHOLE = [Uint8Array, Uint8ClampedArray, Int8Array, Uint16Array, Int16Array, Int32Array];

/** Some records' numbers of a column: whatever array a host keeps them in, the loops that follow see one of two kinds. */
export class NumberBlock {
  readonly #whole = new Int32Array(BLOCK);
  readonly #any = new Float64Array(BLOCK);

  copied(column: ArrayLike<number>, from: number, count: number): Int32Array | Float64Array {
    const into = isWhole(column) ? this.#whole : this.#any;
    if (ArrayBuffer.isView(column)) into.set((column as Float64Array).subarray(from, from + count));
    else for (let at = 0; at < count; at++) into[at] = numberOf(column[from + at]);
    return into;
  }
}

/** Copies whole numbers of 32 bits; what is none becomes -1. */
export function copyWholeNumbers(column: ArrayLike<number>, from: number, count: number, into: Int32Array): void {
  if (isWhole(column)) {
    into.set((column as Int32Array).subarray(from, from + count));
    return;
  }
  for (let at = 0; at < count; at++) {
    const number = column[from + at]!;
    into[at] = typeof number === "number" && (number | 0) === number ? number : -1;
  }
}

/** A text, a big integer or null would be read as the number that it looks like. */
function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}

function isWhole(column: ArrayLike<number>): boolean {
  return WHOLE.some((kind) => column instanceof kind);
}
