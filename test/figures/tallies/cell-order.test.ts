import { tallyOf, tallyOfColumns } from "lantai/tallies";
import { naturalOrder } from "lantai/text";
import { describe, expect, test } from "vitest";

const NAMES = ["a", "b", "c", "d", "e", "f"] as const;
type Row = Readonly<Record<(typeof NAMES)[number], string>>;

/** Rows whose values stand in another order than their numbers, and repeat. */
function rowsOf(count: number, sizes: readonly number[]): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const values = NAMES.map((name, place) => [name, String((at * 7919 + place * 31 * at) % sizes[place]!)]);
    return Object.fromEntries(values) as Row;
  });
}

function expectedOf(rows: readonly Row[]): (readonly [readonly string[], number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = NAMES.map((name) => row[name]).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => [key.split(","), count] as const)
    .sort(([one], [other]) => one.reduce((order, value, at) => order || naturalOrder(value, other[at]!), 0));
}

describe.each([
  ["few cells in many places", 40, [50, 40, 30, 20, 10, 3]],
  ["many cells in few places", 2000, [3, 4, 3, 2, 3, 2]],
  ["more places than one array has", 3000, [900, 700, 500, 2, 11, 13]],
  ["some blocks of cells in many places", 9000, [120, 70, 4, 3, 40, 60]],
  ["more cells in many places than are sorted as single numbers", 40_000, [120, 70, 4, 3, 40, 60]],
])("cells are in natural order: %s", (_, count, sizes) => {
  test("from records", () => {
    const rows = rowsOf(count, sizes);
    const dimensions = NAMES.map((name) => ({ name, of: (row: Row) => row[name] }));
    const { cells } = tallyOf(rows, dimensions, () => ({ volumes: 0, items: 1, pages: 0, withoutPageCount: 0 }));
    expect(cells.map(({ key, extent }) => [key, extent.items])).toEqual(expectedOf(rows));
  });

  test("from columns", () => {
    const rows = rowsOf(count, sizes);
    const columns = NAMES.map((name) => {
      const values = [...new Set(rows.map((row) => row[name]))];
      return { name, values, ids: rows.map((row) => values.indexOf(row[name])) };
    });
    const { cells } = tallyOfColumns(columns, { records: count, items: new Uint8Array(count).fill(1) });
    expect(cells.map(({ key, extent }) => [key, extent.items])).toEqual(expectedOf(rows));
  });
});

test("a number without a value is refused by the first column that has one", () => {
  const values = ["v0", "v1"];
  const columns = NAMES.map((name) => ({ name, values, ids: [0, 1, 0] }));
  const bad = columns.with(5, { ...columns[5]!, ids: [2, 0, 0] }).with(1, { ...columns[1]!, ids: [0, 1, 7] });
  expect(() => tallyOfColumns(bad, { records: 3 })).toThrow(
    "columns.b.ids: expected whole numbers from 0 to 1, received 7",
  );
  expect(() => tallyOfColumns(columns.with(5, bad[5]!), { records: 3 })).toThrow(
    "columns.f.ids: expected whole numbers from 0 to 1, received 2",
  );
});

test("every dimension past the fourth is asked, and told by name when it gives no text", () => {
  const row = { a: "1", b: "2", c: "3", d: "4", e: "5", f: "6" };
  const dimensions = NAMES.map((name) => ({ name, of: (of: Row) => of[name] }));
  const one = () => ({ volumes: 1, items: 0, pages: 0, withoutPageCount: 0 });
  expect(tallyOf([row], dimensions, one).cells[0]!.key).toEqual(["1", "2", "3", "4", "5", "6"]);
  for (const [at, name] of NAMES.entries()) {
    const wrong = dimensions.with(at, { name, of: () => 5 as unknown as string });
    expect(() => tallyOf([row], wrong, one)).toThrow(`dimensions.${name}.of: expected a text, received 5`);
  }
});
