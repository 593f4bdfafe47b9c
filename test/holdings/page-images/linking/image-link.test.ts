import { IMAGE_COVERAGE_TITLES, IMAGE_COVERAGES } from "lantai/page-images";
import { describe, expect, test } from "vitest";

describe("IMAGE_COVERAGE_TITLES", () => {
  test("name every coverage once, in each language", () => {
    expect(Object.keys(IMAGE_COVERAGE_TITLES)).toStrictEqual([...IMAGE_COVERAGES]);
    const titles = Object.values(IMAGE_COVERAGE_TITLES);
    expect(new Set(titles.map((title) => title["zh-CN"])).size).toBe(IMAGE_COVERAGES.length);
    expect(new Set(titles.map((title) => title.en)).size).toBe(IMAGE_COVERAGES.length);
  });
});
