import { describe, expect, test } from "vitest";
import { columnWidths } from "../../../src/exchange/docx/column-widths.js";

const space = { width: 400, character: 10 };

describe("columnWidths", () => {
  test("grow alike where nothing is long", () => {
    expect(columnWidths([["卷", "件"]], space)).toEqual([200, 200]);
  });

  test("leave a short column as wide as its text, and share the rest among the long ones", () => {
    const long = "各卷、以件整理的各件及其页数分别相加";
    // 2023年6月30日 is 7.2 characters wide, for a digit is 0.6 of one; the margins of a cell are two.
    expect(columnWidths([["甲", long, "2023年6月30日"]], space)).toEqual([30, 278, 92]);
  });

  test("are none for a table without columns", () => {
    expect(columnWidths([], space)).toEqual([]);
  });
});
