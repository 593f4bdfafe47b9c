import { checkCellTexts, columnLetters } from "lantai/tables";
import { describe, expect, it } from "vitest";

describe("columnLetters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [16_383, "XFD"],
  ])("names column %i as %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s, which is no column", (column) => {
    expect(() => columnLetters(column)).toThrow(`column: expected a whole number from 0, received ${column}`);
  });
});

describe("checkCellTexts", () => {
  it("tells the first garbled cell and the first error of a formula, with how many there are", () => {
    const cells = ["会议纪要", "锟斤拷锟斤拷", "#N/A", "#REF!", "关于锟斤拷"];
    expect(checkCellTexts({ row: 7, cells }, { file: "目录.csv" })).toEqual([
      {
        code: "encoding-mojibake",
        severity: "warning",
        place: { file: "目录.csv", row: 7, value: "锟斤拷锟斤拷" },
        data: { column: "B", sample: "锟斤拷" },
      },
      {
        code: "cell-error",
        severity: "error",
        place: { file: "目录.csv", row: 7, value: "#N/A" },
        data: { column: "C", cells: 2, text: "#N/A" },
      },
    ]);
  });

  it.each(["#", "#1楼", "见#REF!", "#ref!", " #REF!"])("takes %j for a text", (text) => {
    expect(checkCellTexts({ row: 1, cells: [text] }, {})).toEqual([]);
  });
});
