import { planAttainment } from "lantai/progress";
import { percentText } from "lantai/quantities";
import { describe, expect, test } from "vitest";

describe("planAttainment", () => {
  const done = { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 };
  const planned = { volumes: 500, items: 9000, pages: 0, withoutPageCount: 0 };
  const attained = planAttainment(done, planned);

  test("may exceed the plan and is never cut at it", () => {
    expect(attained.volumes).toEqual({ done: 535, planned: 500 });
    expect(percentText(attained.volumes, 1)).toBe("107.0");
    expect(attained["volumes-and-items"]).toEqual({ done: 8833, planned: 9500 });
  });

  test("has no rate where nothing was planned", () => {
    expect(attained.pages).toEqual({ done: 59_545, planned: 0 });
    expect(percentText(attained.pages, 1)).toBeUndefined();
  });
});
