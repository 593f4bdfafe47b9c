import { naturalOrder } from "../../foundation/text/index.js";
import { addedExtents, type Extent } from "../../holdings/extents/index.js";
import { TALLY_FORMAT, type Tally, type TallyCell } from "./tally.js";

/** Sums by key while a tally is being made. */
export type CellSums = Map<string, TallyCell>;

export function addToCell(sums: CellSums, key: readonly string[], extent: Extent): void {
  const joined = cellKeyText(key);
  const before = sums.get(joined);
  sums.set(joined, { key, extent: before === undefined ? extent : addedExtents(before.extent, extent) });
}

export function hasCell(sums: CellSums, key: readonly string[]): boolean {
  return sums.has(cellKeyText(key));
}

export function tallyOfSums(dimensions: readonly string[], sums: CellSums): Tally {
  const cells = [...sums.values()].filter((cell) => !isNothing(cell.extent));
  cells.sort((one, other) => keyOrder(one.key, other.key));
  return { format: TALLY_FORMAT, dimensions: [...dimensions], cells };
}

export function isNothing(extent: Extent): boolean {
  return extent.volumes === 0 && extent.items === 0 && extent.pages === 0 && extent.withoutPageCount === 0;
}

/** The length stands before each value, so that no two keys join to the same text whatever characters they hold. */
export function cellKeyText(key: readonly string[]): string {
  let joined = "";
  for (const value of key) joined += `${value.length}:${value}`;
  return joined;
}

export function keyOrder(one: readonly string[], other: readonly string[]): number {
  for (const [at, value] of one.entries()) {
    const order = naturalOrder(value, other[at]!);
    if (order !== 0) return order;
  }
  return 0;
}
