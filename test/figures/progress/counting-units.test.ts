import { type CountingUnit, countIn } from "lantai/progress";
import { describe, expect, test } from "vitest";

const extent = { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 4 };

describe("countIn", () => {
  test.each([
    ["volumes", 535],
    ["items", 8298],
    ["pages", 59_545],
    ["volumes-and-items", 8833],
  ] as const)("counts %s", (unit, count) => {
    expect(countIn(extent, unit)).toBe(count);
  });

  test("refuses a unit that is none", () => {
    expect(() => countIn(extent, "withoutPageCount" as CountingUnit)).toThrow("unit: expected one of volumes, items");
  });
});
