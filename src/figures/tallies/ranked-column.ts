import { naturalRanks } from "./cell-order.js";

/** A column and the order of its values. */
export interface RankedColumn {
  /** Its name. */
  readonly name: string;
  /** The values, each once, in natural order. */
  readonly values: readonly string[];
  /** For each number that may stand in `ids` its value. */
  readonly listed: readonly string[];
  /** For each of these numbers the place of its value among `values`. */
  readonly ranks: Int32Array;
  /** For every record the number of its value. */
  readonly ids: ArrayLike<number>;
}

/** The column with its values in order; one that stands there twice is still one value. */
export function rankedColumn(name: string, listed: readonly string[], ids: ArrayLike<number>): RankedColumn {
  const distinct = [...new Set(listed)];
  const rankOf = new Map<string, number>();
  const values = new Array<string>(distinct.length);
  for (const [at, rank] of naturalRanks(distinct).entries()) {
    values[rank] = distinct[at]!;
    rankOf.set(distinct[at]!, rank);
  }
  return { name, values, listed, ranks: Int32Array.from(listed, (value) => rankOf.get(value)!), ids };
}
