import { readXlsx } from "hucre/xlsx";
import { isCallerError } from "lantai/findings";
import { xlsxFile, xlsxRows } from "lantai/xlsx";
import { describe, expect, it, vi } from "vitest";

const rows = [
  ["档号", "题名"],
  ["0012-001-0034", "=1+1"],
];

describe("xlsxFile", () => {
  it("writes text cells that are read back as they were, leading zeros and would-be formulas included", async () => {
    const cells: (readonly string[])[] = [];
    for await (const batch of xlsxRows(await xlsxFile([{ name: "目录", rows, widths: [24, 60] }]))) {
      cells.push(...batch.rows.map((row) => row.cells));
    }
    expect(cells).toEqual(rows);
  });

  it("gives the same bytes whenever it is run", async () => {
    vi.useFakeTimers({ now: Date.UTC(2001, 0, 1), toFake: ["Date"] });
    try {
      const first = await xlsxFile([{ name: "目录", rows }]);
      vi.setSystemTime(Date.UTC(2030, 5, 5, 5, 5, 5));
      expect(await xlsxFile([{ name: "目录", rows }])).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  it("says the day it is told", async () => {
    const { properties } = await readXlsx(await xlsxFile([{ name: "目录", rows }], { createdOn: "2023-06-30" }));
    expect(properties?.created?.getTime()).toBe(Date.UTC(2023, 5, 30));
  });

  it.each([
    [[], "sheets"],
    [[{ name: "", rows: [] }], "sheets[].name"],
    [[{ name: "a/b", rows: [] }], "sheets[].name"],
    [[{ name: "x".repeat(32), rows: [] }], "sheets[].name"],
    [[{ name: "'2011'", rows: [] }], "sheets[].name"],
    [[{ name: "HISTORY", rows: [] }], "sheets[].name"],
    [
      [
        { name: "A", rows: [] },
        { name: "a", rows: [] },
      ],
      "sheets[].name",
    ],
  ])("refuses %j", async (sheets, argument) => {
    const error: unknown = await xlsxFile(sheets).catch((thrown: unknown) => thrown);
    expect(isCallerError(error) && error.argument).toBe(argument);
  });
});
