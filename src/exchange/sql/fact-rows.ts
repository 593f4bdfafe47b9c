import type { TallyDimension } from "../../figures/tallies/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import { EXTENT_COLUMNS } from "./fact-tables.js";

/** A row as a driver hands it over: by column name, in small letters or capitals, numbers as numbers, big integers or text. */
export type FactRow = Readonly<Record<string, unknown>>;

/** The key of a row as dimensions: NULL and the empty text are the same unknown value. */
export function keyDimensions(names: readonly string[]): TallyDimension<FactRow>[] {
  return names.map((name, at) => ({ name, of: (row) => String(inColumn(row, `k${at + 1}`) ?? "") }));
}

/** The extent in the columns with a prefix; a sum over no rows is NULL, which is nothing. */
export function extentInRow(row: FactRow, prefix: string): Extent {
  const [volumes = 0, items = 0, pages = 0, withoutPageCount = 0] = EXTENT_COLUMNS.map(({ name }) => {
    const column = `${prefix}_${name}`;
    const text = String(inColumn(row, column) ?? 0);
    const sum = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(sum)) {
      throw new CallerError(`rows.${column}`, "a whole number from 0", text);
    }
    return sum;
  });
  return { volumes, items, pages, withoutPageCount };
}

/** What a row has in a column of the query; many databases give names that stand without quotes in capitals. */
function inColumn(row: FactRow, column: string): unknown {
  if (row[column] !== undefined) return row[column];
  const names = Object.keys(row);
  const name = names.find((each) => each.length === column.length && inSmallLetters(each) === column);
  const value = name === undefined ? undefined : row[name];
  if (value === undefined) throw new CallerError(`rows.${column}`, "a column of the query", names.join(", "));
  return value;
}

/** Those of ASCII alone: another capital, such as the sign of kelvin, is another name. */
function inSmallLetters(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
