import { type Finding, findingsAt, SEVERITIES } from "lantai/findings";
import { describe, expect, test } from "vitest";

const unreadable: Finding = { code: "date-unreadable", severity: "error", place: { value: "2002112" }, data: {} };

describe("findingsAt", () => {
  test("adds what the caller knows of the place", () => {
    const placed = findingsAt([unreadable], { file: "目录.xlsx", row: 7, column: "日期" });
    expect(placed).toEqual([{ ...unreadable, place: { file: "目录.xlsx", row: 7, column: "日期", value: "2002112" } }]);
  });

  test("keeps what the finding already says of its place", () => {
    expect(findingsAt([unreadable], { value: "other" })[0]?.place).toEqual({ value: "2002112" });
  });

  test("leaves the findings it was given as they are", () => {
    findingsAt([unreadable], { row: 7 });
    expect(unreadable.place).toEqual({ value: "2002112" });
  });
});

describe("SEVERITIES", () => {
  test("go from the worst to the least", () => {
    expect(SEVERITIES).toEqual(["error", "warning", "hint"]);
  });
});
