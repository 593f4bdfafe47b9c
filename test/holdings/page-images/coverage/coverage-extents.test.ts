import { coverageExtents, linkedImages, mergedCoverage, NO_COVERAGE } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const nothing = { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 };
const { links } = linkedImages(
  [
    { level: "volume", referenceCode: "0012-001-0001", pageCount: 2 },
    { level: "volume", referenceCode: "0012-001-0002", pageCount: 111 },
    { level: "item", referenceCode: "0012-WS·2019-Y-0001", pageCount: 3 },
    { level: "item", referenceCode: "0012-WS·2019-Y-0002" },
  ],
  [
    [{ path: "0012-001-0001/0001.jpg" }, { path: "0012-001-0001/0002.jpg" }, { path: "0012-001-0002/0001.jpg" }],
    [{ path: "0012-WS·2019-Y-0001-0004.jpg" }, { path: "0012-WS·2019-Y-0002.pdf" }],
  ],
);

describe("coverageExtents", () => {
  test("counts volumes, items and the pages of the catalogue at each coverage", () => {
    expect(coverageExtents(links)).toStrictEqual({
      none: nothing,
      partial: { volumes: 1, items: 0, pages: 111, withoutPageCount: 0 },
      complete: { volumes: 1, items: 0, pages: 2, withoutPageCount: 0 },
      mismatched: { volumes: 0, items: 1, pages: 3, withoutPageCount: 0 },
      undetermined: { volumes: 0, items: 1, pages: 0, withoutPageCount: 1 },
    });
  });

  test("rolls up to a fonds when the host chooses its links", () => {
    const volumes = links.filter(({ entry }) => entry.level === "volume");
    expect(coverageExtents(volumes).undetermined).toStrictEqual(nothing);
  });

  test("of no links is nothing, and leaves the shared nothing as it is", () => {
    expect(coverageExtents([])).toStrictEqual(NO_COVERAGE);
    expect(NO_COVERAGE.partial).toStrictEqual(nothing);
  });
});

describe("mergedCoverage", () => {
  test("adds each coverage for itself", () => {
    const one = coverageExtents(links);
    expect(mergedCoverage(one, one).partial).toStrictEqual({ volumes: 2, items: 0, pages: 222, withoutPageCount: 0 });
    expect(mergedCoverage(one, NO_COVERAGE)).toStrictEqual(one);
  });
});
