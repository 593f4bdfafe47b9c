import { isCallerError } from "lantai/findings";
import { tallyOfColumns } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const fonds = { name: "fonds", values: ["0012", "0013"], ids: Uint8Array.of(1, 0, 1) };
const items = Uint8Array.of(1, 1, 1);

function argumentOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isCallerError(error)) return error.argument;
    throw error;
  }
  return "";
}

describe("tallyOfColumns", () => {
  test("counts records by the numbers of their values, in natural order of the values", () => {
    expect(tallyOfColumns([fonds], { records: 3, items, pages: [3, 12, 5] })).toEqual({
      format: "lantai.tally/1",
      dimensions: ["fonds"],
      cells: [
        { key: ["0012"], extent: { volumes: 0, items: 1, pages: 12, withoutPageCount: 0 } },
        { key: ["0013"], extent: { volumes: 0, items: 2, pages: 8, withoutPageCount: 0 } },
      ],
    });
  });

  test("is one cell without dimensions, and none without records", () => {
    expect(tallyOfColumns([], { records: 3, items }).cells).toEqual([
      { key: [], extent: { volumes: 0, items: 3, pages: 0, withoutPageCount: 0 } },
    ]);
    expect(tallyOfColumns([fonds], { records: 0 }).cells).toEqual([]);
    expect(tallyOfColumns([], { records: 0 }).cells).toEqual([]);
  });

  test("leaves out records of nothing", () => {
    const inner = { records: 3, items: Uint8Array.of(1, 0, 1) };
    expect(tallyOfColumns([fonds], inner).cells.map(({ key }) => key)).toEqual([["0013"]]);
  });

  test("takes a value that is listed twice for one value", () => {
    const twice = { name: "fonds", values: ["0012", "0013", "0012"], ids: [0, 1, 2] };
    expect(
      tallyOfColumns([twice], { records: 3, items }).cells.map(({ key, extent }) => [key[0], extent.items]),
    ).toEqual([
      ["0012", 2],
      ["0013", 1],
    ]);
  });

  test("counts as far as it is told, past more records than a block and more combinations than places", () => {
    const records = 20_000;
    const values = Array.from({ length: 10_000 }, (_, at) => `v${at}`);
    const one = { name: "one", values, ids: Int32Array.from({ length: records + 5 }, (_, at) => at % 10_000) };
    const other = {
      name: "other",
      values,
      ids: Int32Array.from({ length: records + 5 }, (_, at) => (at * 7) % 10_000),
    };
    const { cells } = tallyOfColumns([one, other], { records, items: new Uint8Array(records).fill(1) });
    expect(cells).toHaveLength(10_000);
    expect(cells.every(({ extent }) => extent.items === 2)).toBe(true);
    expect(cells.slice(0, 3).map(({ key }) => key)).toEqual([
      ["v0", "v0"],
      ["v1", "v7"],
      ["v2", "v14"],
    ]);
  });

  test("refuses what can never be right", () => {
    const short = { ...fonds, ids: Uint8Array.of(1) };
    expect(argumentOf(() => tallyOfColumns([short], { records: 3, items }))).toBe("columns.fonds.ids");
    for (const id of [2, -1, 0.5, Number.NaN]) {
      const outside = { ...fonds, ids: [0, 0, id] };
      expect(argumentOf(() => tallyOfColumns([outside], { records: 3, items }))).toBe("columns.fonds.ids");
      const twice = { name: "fonds", values: ["0012", "0012"], ids: [0, 0, id] };
      expect(argumentOf(() => tallyOfColumns([twice], { records: 3, items }))).toBe("columns.fonds.ids");
    }
    expect(argumentOf(() => tallyOfColumns([fonds, fonds], { records: 3, items }))).toBe("columns");
    expect(argumentOf(() => tallyOfColumns([fonds], { records: 3, pages: [1, 2] }))).toBe("extent.pages");
    expect(argumentOf(() => tallyOfColumns([fonds], { records: -1 }))).toBe("extent.records");
  });
});
