import { writeXlsx } from "hucre/xlsx";
import { tableRows } from "lantai/xlsx";
import { describe, expect, it } from "vitest";
import { oldWorkbook } from "./old-workbook.js";

async function cellsOf(bytes: Uint8Array) {
  const cells: (readonly string[])[] = [];
  for await (const { rows, findings } of tableRows(bytes)) {
    cells.push(...rows.map((row) => row.cells));
    expect(findings).toEqual([]);
  }
  return cells;
}

/** 30 June 2023 by either count of days. */
const DAYS = { 1900: 45_107, 1904: 43_645 } as const;
const FORMATS = ["yyyy-mm-dd", 'yyyy"年"m"月"', "yyyy", "0000", "0.00", "0"];

describe("an old workbook", () => {
  it.each([1900, 1904] as const)(
    "shows its numbers as an XLSX of the same cells does, counting from %i",
    async (firstYear) => {
      const numbers = [DAYS[firstYear], 20_110_612, 0.354_166_666_666_67, 7, 1.5, 99_999_999_999];
      const rows = numbers.map((number) => FORMATS.map((format) => ({ number, format })));
      const old = await cellsOf(oldWorkbook("目录", rows, "none", [], firstYear));
      const columns = FORMATS.map((numFmt) => ({ style: { numFmt } }));
      const dateSystem = `${firstYear}` as const;
      const sheets = [{ name: "目录", rows: numbers.map((number) => FORMATS.map(() => number)), columns }];
      expect(old).toEqual(await cellsOf(await writeXlsx({ sheets, dateSystem })));
      expect(old[0]).toEqual([
        "2023-06-30",
        "2023-06",
        "2023",
        String(DAYS[firstYear]),
        String(DAYS[firstYear]),
        String(DAYS[firstYear]),
      ]);
      expect([old[1]![0], old[2]![0], old[3]![3], old[5]![0]]).toEqual(["20110612", "08:30:00", "0007", "99999999999"]);
    },
  );

  it("shows them in every record that holds a number, and blank rows between", async () => {
    const month = "yyyy/m";
    const rows = [
      [
        { number: DAYS[1900], format: month, as: "small-number" },
        { number: DAYS[1900], format: 57, as: "formula" },
      ],
      [],
      ["甲", { number: 4, format: "000" }, { number: [-7, 0.25, 12.34, DAYS[1900]], format: "0000" }],
      [{ number: [DAYS[1900], 0.25], format: month }],
      [45_107],
    ] as const;
    expect(await cellsOf(oldWorkbook("目录", rows))).toEqual([
      ["2023-06", "2023-06"],
      ["", ""],
      ["甲", "004", "-7", "0.25", "12.34", "45107"],
      ["2023-06", "06:00:00", "", "", "", ""],
      ["45107", "", "", "", "", ""],
    ]);
  });
});
