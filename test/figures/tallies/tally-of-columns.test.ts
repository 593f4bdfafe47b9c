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

  test("keeps records apart that differ in one of many values only, and refuses a value that there is none of", () => {
    const values = Array.from({ length: 2000 }, (_, at) => `v${at}`);
    const column = (name: string, ids: readonly number[]) => ({ name, values, ids });
    const ids = [5, 5, 1999, 5];
    const count = (last: readonly number[]) =>
      tallyOfColumns([column("one", ids), column("other", last)], { records: 4, items: [1, 1, 1, 1] }).cells;
    expect(count([7, 8, 7, 7]).map(({ key, extent }) => [...key, extent.items])).toEqual([
      ["v5", "v7", 2],
      ["v5", "v8", 1],
      ["v1999", "v7", 1],
    ]);
    for (const id of [2000, -1, 0.5]) {
      expect(() => count([7, 8, id, 7])).toThrow(
        `columns.other.ids: expected whole numbers from 0 to 1999, received ${id}`,
      );
    }
  });

  test("reads columns of any kind of array, and whole numbers alone as values", () => {
    const whole = [Uint8Array, Uint8ClampedArray, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array];
    const pagesOf = (ids: ArrayLike<number>, pages: ArrayLike<number>) =>
      tallyOfColumns([{ ...fonds, ids }], { records: 3, items, pages }).cells.map(({ extent }) => extent.pages);
    for (const kind of [...whole, Float32Array, Float64Array]) {
      expect(pagesOf(new kind([1, 0, 1]), new kind([3, 100, 5]))).toEqual([100, 8]);
    }
    expect(pagesOf([1, 0, 1], [3, 100, 5])).toEqual([100, 8]);
    const pages = Float64Array.of(5e9, 1, 5e9);
    expect(tallyOfColumns([fonds], { records: 3, pages }).cells.map(({ extent }) => extent.pages)).toEqual([1, 1e10]);
    for (const ids of [Uint32Array.of(2 ** 32 - 1), Int8Array.of(-1), Float64Array.of(0.5), Float32Array.of(2 ** 32)]) {
      expect(() => tallyOfColumns([{ ...fonds, ids }], { records: 1, items })).toThrow(
        `columns.fonds.ids: expected whole numbers from 0 to 1, received ${ids[0]}`,
      );
    }
  });

  test("refuses a value that there is none of among values that stand there twice", () => {
    const twice = { name: "fonds", values: ["0012", "0013", "0012"], ids: [0, 3] };
    expect(() => tallyOfColumns([twice], { records: 2, items: [1, 1] })).toThrow("columns.fonds.ids: expected whole");
    expect(tallyOfColumns([{ ...twice, ids: [0, 2] }], { records: 2, items: [1, 1] }).cells).toEqual([
      { key: ["0012"], extent: { volumes: 0, items: 2, pages: 0, withoutPageCount: 0 } },
    ]);
  });

  test("counts records of which only the pages or their lack is known", () => {
    const extents = tallyOfColumns([fonds], { records: 3, pages: [0, 4, 0], withoutPageCount: [1, 0, 0] }).cells;
    expect(extents.map(({ key, extent }) => [key[0], extent.pages, extent.withoutPageCount])).toEqual([
      ["0012", 4, 0],
      ["0013", 0, 1],
    ]);
  });

  test("refuses amounts that are no whole numbers from 0, of any kind of array", () => {
    const received = (pages: unknown) => () =>
      tallyOfColumns([fonds], { records: 3, items, pages: pages as ArrayLike<number> });
    for (const pages of [
      [1, 2, undefined],
      [1, 2, null],
      [1, 2, "3"],
      [1, 2, 3n],
      [1, 2, {}],
      [1, 2, Number.NaN],
      [1, 2, 1.5],
      [1, 2, 2 ** 53],
      [5, 2, -3],
      Float64Array.of(0.5, 1, 0.5),
      Int8Array.of(5, 0, -3),
      Int32Array.of(5, 0, -3),
    ]) {
      expect(received(pages)).toThrow("extent.pages: expected whole numbers from 0, received ");
    }
    expect(received([9, 2, -3])).toThrow("extent.pages: expected whole numbers from 0, received -3");
    for (const none of [{}, new DataView(new ArrayBuffer(8)), BigInt64Array.of(1n, 2n, 3n)]) {
      expect(received(none)).toThrow("extent.pages: expected a number for each of 3 records");
    }
    const late = new Int32Array(5000);
    late[4999] = -1;
    expect(argumentOf(() => tallyOfColumns([], { records: 5000, pages: late }))).toBe("extent.pages");
  });

  test("refuses values that are no texts, and numbers of another type for them", () => {
    const withValues = (values: unknown[]) => () =>
      tallyOfColumns([{ ...fonds, values: values as string[] }], { records: 3, items });
    expect(withValues([2012, 9])).toThrow("columns.fonds.values: expected texts, received 2012");
    expect(argumentOf(withValues(["2012", undefined]))).toBe("columns.fonds.values");
    for (const ids of [[1n, 0n, 1n], ["1", "0", "1"], BigInt64Array.of(1n, 0n, 1n)] as unknown as number[][]) {
      expect(argumentOf(() => tallyOfColumns([{ ...fonds, ids }], { records: 3, items }))).toBe("columns.fonds.ids");
    }
  });

  test("says what was expected of columns that cannot be right", () => {
    const call =
      (records: number, ...columns: readonly (typeof fonds)[]) =>
      () =>
        tallyOfColumns(columns, { records });
    expect(call(-1, fonds)).toThrow("extent.records: expected a number of records, received -1");
    expect(call(3, fonds, { ...fonds, name: "year" }, fonds)).toThrow(
      'columns: expected names that differ, received "fonds, year, fonds"',
    );
    expect(call(4, fonds)).toThrow("columns.fonds.ids: expected a number for each of 4 records, received 3");
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
