import { naturalOrder } from "lantai/text";
import { describe, expect, test } from "vitest";

describe("naturalOrder", () => {
  test("orders numbers by their number and equal numbers by their text", () => {
    const names = ["p10.jpg", "p2.jpg", "p02.jpg", "p1.jpg", "p", "p2", "a10", "档2", "档10"];
    expect(names.sort(naturalOrder)).toEqual([
      "a10",
      "p",
      "p1.jpg",
      "p2",
      "p02.jpg",
      "p2.jpg",
      "p10.jpg",
      "档2",
      "档10",
    ]);
  });

  test("orders texts that differ in leading zeros alone by their text, both ways round", () => {
    expect(naturalOrder("件01", "件1")).toBe(-1);
    expect(naturalOrder("件1", "件01")).toBe(1);
  });

  test("puts a digit among other signs where its code unit stands", () => {
    expect(["卷a", "卷5", "卷-1", "卷0", "卷/"].sort(naturalOrder)).toStrictEqual(["卷-1", "卷/", "卷0", "卷5", "卷a"]);
    expect([naturalOrder("0", "-"), naturalOrder("-", "0")].map(Math.sign)).toStrictEqual([1, -1]);
  });

  test("lets the first number that differs decide, to its last digit", () => {
    expect([naturalOrder("12b", "13a"), naturalOrder("13a", "12b")].map(Math.sign)).toStrictEqual([-1, 1]);
  });

  test("reads numbers that no number type holds", () => {
    expect(naturalOrder(`${"9".repeat(400)}8`, `${"9".repeat(400)}9`)).toBeLessThan(0);
    expect(naturalOrder(`1${"0".repeat(400)}`, "9".repeat(400))).toBeGreaterThan(0);
  });

  test("takes equal texts, and only those, for equal", () => {
    expect(naturalOrder("a01b", "a01b")).toBe(0);
    expect(naturalOrder("a01b", "a1b")).toBeLessThan(0);
    expect(naturalOrder("0", "00")).toBeLessThan(0);
  });
});
