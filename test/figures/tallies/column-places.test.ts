import { tallyOf, tallyOfColumns } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const VALUES = ["甲", "乙", "丙"];

/** The number of the value of a record in a column: every third, ninth, … record another. */
function idIn(column: number, record: number): number {
  return Math.floor(record / VALUES.length ** column) % VALUES.length;
}

describe("places of several columns", () => {
  test.for([1, 2, 3, 4, 5, 6])("tell the records of %i columns apart as their values do", (width) => {
    const records = Array.from({ length: 500 }, (_, record) => record);
    const names = Array.from({ length: width }, (_, column) => `column ${column}`);
    const columns = names.map((name, column) => ({
      name,
      values: VALUES,
      ids: records.map((record) => idIn(column, record)),
    }));
    const dimensions = names.map((name, column) => ({ name, of: (record: number) => VALUES[idIn(column, record)]! }));
    const items = records.map((record) => record + 1);
    const expected = tallyOf(records, dimensions, (record) => ({
      volumes: 0,
      items: record + 1,
      pages: 0,
      withoutPageCount: 0,
    }));
    expect(expected.cells).toHaveLength(Math.min(500, 3 ** width));
    expect(tallyOfColumns(columns, { records: 500, items })).toEqual(expected);
  });
});
