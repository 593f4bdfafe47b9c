import { fc, test } from "@fast-check/vitest";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { xlsxFile, xlsxRows } from "lantai/xlsx";
import { describe, expect } from "vitest";
import { cellText } from "../../../src/exchange/xlsx/cell-text.js";

const day = fc.date({ min: new Date("1901-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }).map((date) => {
  return new Date(Math.floor(date.getTime() / 60_000) * 60_000);
});
const text = fc.oneof(
  fc.constantFrom(
    "题名",
    "a & b",
    "<t>",
    "第一行\n第二行",
    " 两端 ",
    "行尾_x000D_",
    "]]>",
    "'引'",
    '"引"',
    "㐁𠮷",
    "0012",
  ),
  fc.string({ unit: fc.constantFrom(..."档案é&<>\"'_x0D"), maxLength: 12 }),
);
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  day,
);
const sheet = fc.array(fc.array(value, { maxLength: 30 }), { maxLength: 40 });

describe("xlsxRows", () => {
  test.prop(
    [
      fc.array(sheet, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("shared", "inline"),
      fc.constantFrom("1900", "1904"),
    ],
    {
      numRuns: 1000,
    },
  )("reads the cells that the workbook library reads whole", async (sheets, stringMode, dateSystem) => {
    const bytes = await writeXlsx({
      sheets: sheets.map((rows, at) => ({ name: `目录${at}`, rows: rows as never })),
      stringMode: stringMode as "shared",
      dateSystem: dateSystem as "1900",
    });
    const whole = await readXlsx(bytes);
    for (const { name, rows } of whole.sheets) {
      const read: string[] = [];
      for await (const batch of xlsxRows(bytes, { sheet: name })) {
        expect(batch.findings).toEqual([]);
        for (const { row, cells } of batch.rows)
          for (const [at, cell] of cells.entries()) if (cell !== "") read.push(`${row} ${at} ${cell}`);
      }
      const expected = rows.flatMap((cells, row) => {
        return cells.flatMap((cell, at) => (cellText(cell) === "" ? [] : `${row + 1} ${at} ${cellText(cell)}`));
      });
      expect(read).toEqual(expected);
    }
  });
});

describe("xlsxFile", () => {
  const any = fc.array(fc.string({ unit: fc.constantFrom(..."档案é&<>\"'_x0D\r\n\t\u0001 𠮷=+-@"), maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  });
  test.prop([fc.array(any, { maxLength: 6 })], { numRuns: 1000 })(
    "writes texts that are read back as they were, whatever stands in them",
    async (rows) => {
      const bytes = await xlsxFile([{ name: "目录", rows: [["首行"], ...rows] }]);
      const read: string[][] = [];
      for await (const batch of xlsxRows(bytes)) {
        for (const { row, cells } of batch.rows) read[row - 2] = [...cells];
      }
      rows.forEach((cells, at) => {
        expect(cells.map((_, column) => read[at]?.[column] ?? "")).toEqual(cells);
      });
    },
  );
});
