import { isParentLevel, LEVELS, PARENT_LEVELS } from "lantai/catalogue";
import { describe, expect, test } from "vitest";

const pairs = LEVELS.flatMap((child) => PARENT_LEVELS[child].map((parent) => `${child} in ${parent}`));

describe("isParentLevel", () => {
  test("is true for exactly the pairs that occur in holdings", () => {
    const found = LEVELS.flatMap((child) =>
      LEVELS.filter((parent) => isParentLevel(child, parent)).map((parent) => `${child} in ${parent}`),
    );
    expect(found).toStrictEqual([
      "series in fonds",
      "series in series",
      "volume in fonds",
      "volume in series",
      "item in fonds",
      "item in series",
      "item in volume",
      "page in volume",
      "page in item",
    ]);
    expect([...found].sort()).toStrictEqual([...pairs].sort());
  });
});
