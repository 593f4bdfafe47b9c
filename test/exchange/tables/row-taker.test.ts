import { readingLimits, rowTaker } from "lantai/tables";
import { describe, expect, test } from "vitest";

describe("rowTaker", () => {
  test("numbers the rows it takes and those it passes alike", () => {
    const taker = rowTaker({}, readingLimits());
    taker.take(["题名"], "题名");
    taker.pass();
    taker.take(["会议纪要"], "会议纪要");
    expect(taker.batch().rows.map(({ row }) => row)).toEqual([1, 3]);
    expect(taker.row()).toBe(3);
  });

  test("gives each row and finding once", () => {
    const taker = rowTaker({ file: "a.csv" }, readingLimits());
    taker.take(["会议\0纪要"], "会议\0纪要");
    expect(taker.batch()).toEqual({
      rows: [{ row: 1, cells: ["会议纪要"] }],
      findings: [{ code: "nul-characters", severity: "warning", place: { file: "a.csv", row: 1 }, data: { count: 1 } }],
    });
    expect(taker.batch()).toEqual({ rows: [], findings: [] });
  });

  test("reports a wrong decoding and an error of a formula in every row that has one", () => {
    const taker = rowTaker({}, readingLimits());
    taker.take(["锟斤拷"], "锟斤拷");
    taker.take(["", "锟斤拷"], ",锟斤拷");
    taker.take(["#REF!"], "#REF!");
    expect(taker.batch().findings.map(({ code, place, data }) => [code, place.row, data])).toEqual([
      ["encoding-mojibake", 1, { column: "A", sample: "锟斤拷" }],
      ["encoding-mojibake", 2, { column: "B", sample: "锟斤拷" }],
      ["cell-error", 3, { column: "A", cells: 1, text: "#REF!" }],
    ]);
  });

  test("takes no row above the limit", () => {
    const taker = rowTaker({}, readingLimits({ rows: 1 }));
    taker.take(["一"], "一");
    taker.take(["二"], "二");
    expect(taker.state()).toBe("stopped");
    expect(taker.batch().findings.map(({ code, place }) => [code, place.row])).toEqual([["rows-too-many", 2]]);
  });
});
