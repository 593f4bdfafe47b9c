import type { TallyDimension } from "../../figures/tallies/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import { EXTENT_COLUMNS } from "./fact-tables.js";

/** A row as a driver hands it over: by column name, numbers as numbers, big integers or text. */
export type FactRow = Readonly<Record<string, unknown>>;

/** The key of a row as dimensions: NULL and the empty text are the same unknown value. */
export function keyDimensions(names: readonly string[]): TallyDimension<FactRow>[] {
  return names.map((name, at) => ({ name, of: (row) => String(row[`k${at + 1}`] ?? "") }));
}

/** The extent in the columns with a prefix; a sum over no rows is NULL, which is nothing. */
export function extentInRow(row: FactRow, prefix: string): Extent {
  const [volumes = 0, items = 0, pages = 0, withoutPageCount = 0] = EXTENT_COLUMNS.map(({ name }) => {
    const recorded = row[`${prefix}_${name}`];
    const sum = Number(recorded ?? 0);
    if (!Number.isSafeInteger(sum)) throw new CallerError(`rows.${prefix}_${name}`, "a whole number", String(recorded));
    return sum;
  });
  return { volumes, items, pages, withoutPageCount };
}
