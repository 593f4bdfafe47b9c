import { mergedTallies, type Tally } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const tally = (dimensions: readonly string[], ...cells: Tally["cells"]): Tally => ({
  format: "lantai.tally/1",
  dimensions,
  cells,
});
const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });

describe("mergedTallies", () => {
  test("adds what stands in both and keeps what stands in one", () => {
    const one = tally(["fonds"], { key: ["2"], extent: volumes(5) }, { key: ["10"], extent: volumes(1) });
    const other = tally(["fonds"], { key: ["3"], extent: volumes(7) }, { key: ["10"], extent: volumes(2) });
    expect(mergedTallies(one, other)).toEqual(
      tally(
        ["fonds"],
        { key: ["2"], extent: volumes(5) },
        { key: ["3"], extent: volumes(7) },
        { key: ["10"], extent: volumes(3) },
      ),
    );
  });

  test("refuses other dimensions, also the same ones in another order", () => {
    expect(() => mergedTallies(tally(["fonds", "year"]), tally(["year", "fonds"]))).toThrow(
      'other: expected the dimensions fonds, year, received "year, fonds"',
    );
    expect(() => mergedTallies(tally(["fonds", "year"]), tally(["fonds", "period"]))).toThrow(
      'other: expected the dimensions fonds, year, received "fonds, period"',
    );
    expect(() => mergedTallies(tally(["fonds"]), tally([]))).toThrow("other");
    expect(() => mergedTallies(tally([]), tally(["fonds"]))).toThrow("other");
  });

  test("adds to its own sum whatever comes next, and refuses a copy of it that was spoilt", () => {
    const sum = mergedTallies(tally(["fonds"], { key: ["1"], extent: volumes(1) }), tally(["fonds"]));
    expect(mergedTallies(sum, sum)).toEqual(tally(["fonds"], { key: ["1"], extent: volumes(2) }));
    const spoilt = { ...sum, cells: [{ key: ["1"], extent: { ...volumes(1), volumes: "1" } }] } as unknown as Tally;
    expect(() => mergedTallies(sum, spoilt)).toThrow("other: expected a tally that readTally reads");
  });

  test.each<readonly [string, object, string]>([
    ["another format", { format: "lantai.tally/2" }, "tally-format-unknown format"],
    [
      "texts for counts",
      { cells: [{ key: ["1"], extent: { ...volumes(1), pages: "12" } }] },
      "tally-cell-unreadable cells[0].extent",
    ],
    ["a cell without an extent", { cells: [{ key: ["1"] }] }, "tally-cell-unreadable cells[0].extent"],
    ["a key of another length", { cells: [{ key: [], extent: volumes(1) }] }, "tally-cell-unreadable cells[0].key"],
  ])("refuses %s on either side, as reading it does", (_, wrong, fault) => {
    const sound = tally(["fonds"], { key: ["1"], extent: volumes(1) });
    const unsound = { ...sound, ...wrong } as Tally;
    const expected = `expected a tally that readTally reads, received "${fault}"`;
    expect(() => mergedTallies(sound, unsound)).toThrow(`other: ${expected}`);
    expect(() => mergedTallies(unsound, sound)).toThrow(`one: ${expected}`);
  });
});
