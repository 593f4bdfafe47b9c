import { tallyOfColumns } from "lantai/tallies";
import { describe, expect, test } from "vitest";

describe("tallyOfColumns", () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);

  test("keeps records apart by columns that make more combinations than any array has places", () => {
    const names = ["a", "b", "c", "d", "e"];
    const ids = [[3, 999, 3, 3, 0], ...names.slice(1).map(() => [7, 7, 7, 8, 0])];
    const columns = names.map((name, at) => ({ name, values: numbered(1000), ids: ids[at]! }));
    const { cells } = tallyOfColumns(columns, { records: 5, items: [1, 1, 1, 1, 1] });
    expect(cells.map(({ key, extent }) => [...key, extent.items])).toEqual([
      ["v0", "v0", "v0", "v0", "v0", 1],
      ["v3", "v7", "v7", "v7", "v7", 2],
      ["v3", "v8", "v8", "v8", "v8", 1],
      ["v999", "v7", "v7", "v7", "v7", 1],
    ]);
  });

  test("names a cell by its own first record, also where one that is known comes between", () => {
    const columns = ["one", "other"].map((name) => ({ name, values: numbered(2000), ids: [5, 5, 1999, 5, 7] }));
    const { cells } = tallyOfColumns(columns, { records: 5, items: [1, 1, 1, 1, 1] });
    expect(cells.map(({ key, extent }) => [...key, extent.items])).toEqual([
      ["v5", "v5", 3],
      ["v7", "v7", 1],
      ["v1999", "v1999", 1],
    ]);
  });

  test("looks at no record behind the last, whatever the block before left there", () => {
    const records = 4097;
    const one = { name: "one", values: ["only"], ids: new Uint8Array(records) };
    const other = { name: "other", values: numbered(3), ids: new Uint8Array(records).fill(2) };
    expect(tallyOfColumns([one, other], { records, items: new Uint8Array(records).fill(1) }).cells).toEqual([
      { key: ["only", "v2"], extent: { volumes: 0, items: records, pages: 0, withoutPageCount: 0 } },
    ]);
  });

  test("counts whole blocks of records, and none after them", () => {
    const records = 8192;
    const fonds = { name: "fonds", values: ["0012", "0013"], ids: Array.from({ length: records }, (_, at) => at % 2) };
    const pages = Array.from({ length: records }, () => 3);
    expect(tallyOfColumns([fonds], { records, pages }).cells).toEqual([
      { key: ["0012"], extent: { volumes: 0, items: 0, pages: 12_288, withoutPageCount: 0 } },
      { key: ["0013"], extent: { volumes: 0, items: 0, pages: 12_288, withoutPageCount: 0 } },
    ]);
  });
});
