import { isCount } from "lantai/quantities";
import { describe, expect, test } from "vitest";

describe("isCount", () => {
  test("is true of whole numbers from 0 that are exact", () => {
    expect([0, 1, 59_545, Number.MAX_SAFE_INTEGER].map(isCount)).toEqual([true, true, true, true]);
  });

  test("is false of everything else that may come out of a table or another system", () => {
    const others = [
      -1,
      2.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.MAX_SAFE_INTEGER + 1,
      "4",
      4n,
      null,
      undefined,
    ];
    expect(others.filter(isCount)).toEqual([]);
  });
});
