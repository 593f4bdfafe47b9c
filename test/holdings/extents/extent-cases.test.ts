import { checkTotals, totalExtent } from "lantai/extents";
import { describe, expect, test } from "vitest";
import { DECLARED_TOTALS, EXTENT_CASES } from "../../cases/extents.js";

describe("totalExtent", () => {
  test.each(EXTENT_CASES)("$source: $expected", ({ records, expected }) => {
    expect(totalExtent(records)).toStrictEqual(expected);
  });
});

describe("checkTotals", () => {
  test.each(DECLARED_TOTALS)("$source: $expected", ({ declared, records, expected, difference }) => {
    const found = checkTotals([declared], records);
    expect(found.map(({ code }) => code)).toStrictEqual(expected);
    expect(found.flatMap(({ data }) => ("difference" in data ? [data.difference] : []))).toStrictEqual(
      difference === undefined ? [] : [difference],
    );
  });
});
