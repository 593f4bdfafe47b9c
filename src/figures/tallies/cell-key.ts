import { naturalOrder } from "../../foundation/text/index.js";

/** The length stands before each value, so that no two keys join to the same text whatever characters they hold. */
export function cellKeyText(key: readonly string[]): string {
  let joined = "";
  for (const value of key) joined += `${value.length}:${value}`;
  return joined;
}

/** The order of cells: by their first dimension, then by the next, each in natural order. */
export function keyOrder(one: readonly string[], other: readonly string[]): number {
  return one.reduce((order, value, at) => order || naturalOrder(value, other[at]!), 0);
}
