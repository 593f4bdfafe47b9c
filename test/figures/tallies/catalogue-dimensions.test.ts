import {
  CATALOGUE_DIMENSION_NAMES,
  CATALOGUE_DIMENSIONS,
  type CatalogueDimensionName,
  catalogueDimensions,
  coverageDimensions,
  coveredExtent,
  type TallySubject,
  tallyOf,
} from "lantai/tallies";
import { describe, expect, test } from "vitest";

const values = (record: TallySubject) => CATALOGUE_DIMENSIONS.map((dimension) => dimension.of(record));

describe("CATALOGUE_DIMENSIONS", () => {
  test("has one row per name, in that order", () => {
    expect(CATALOGUE_DIMENSIONS.map(({ name }) => name)).toEqual(CATALOGUE_DIMENSION_NAMES);
  });

  test("reads what a record says", () => {
    expect(
      values({
        level: "volume",
        fondsNo: "0012",
        unit: "县民政局",
        category: "WS",
        carrier: "paper",
        phase: "8",
        year: 1998,
        retentionPeriod: "30-years",
        openingStatus: "deferred",
        batch: "8-3",
      }),
    ).toEqual(["0012", "县民政局", "1998", "30-years", "WS", "paper", "by-volume", "deferred", "8", "8-3"]);
  });

  test("writes any year that a record can be of", () => {
    expect([1, 987, 2999, 3000, 9999].map((year) => values({ level: "item", year })[2])).toEqual([
      "1",
      "987",
      "2999",
      "3000",
      "9999",
    ]);
  });

  test("writes no year that is none, such as the null of a database", () => {
    for (const year of [null, undefined, Number.NaN, 2001.5, Number.POSITIVE_INFINITY]) {
      expect(values({ level: "item", year: year as number })[2]).toBe("");
    }
  });

  test("gives the empty text for what a record does not say", () => {
    expect(values({ level: "item" })).toEqual(["", "", "", "", "", "", "by-item", "", "", ""]);
    expect(values({ level: "item", volumeCode: "0012-001-0034" })[6]).toBe("by-volume");
    expect(values({ level: "item", volumeCode: " " })[6]).toBe("by-item");
    expect(values({ level: "series" })[6]).toBe("");
  });
});

describe("catalogueDimensions", () => {
  test("keeps the order asked for", () => {
    expect(catalogueDimensions("batch", "fonds").map(({ name }) => name)).toEqual(["batch", "fonds"]);
  });

  test("refuses a name that no row has", () => {
    expect(() => catalogueDimensions("shelf" as CatalogueDimensionName)).toThrow(
      "names: expected one of fonds, unit, year",
    );
  });
});

describe("coverageDimensions", () => {
  test("counts entries beside their coverage as it counts entries", () => {
    const links = [
      { entry: { level: "volume", fondsNo: "0012", pageCount: 111 }, coverage: "complete" },
      { entry: { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034", pageCount: 4 }, coverage: "none" },
      { entry: { level: "item", fondsNo: "0012", pageCount: 7 }, coverage: "none" },
    ] as const;
    expect(tallyOf(links, coverageDimensions("coverage", "fonds"), coveredExtent)).toEqual({
      format: "lantai.tally/1",
      dimensions: ["coverage", "fonds"],
      cells: [
        { key: ["complete", "0012"], extent: { volumes: 1, items: 0, pages: 111, withoutPageCount: 0 } },
        { key: ["none", "0012"], extent: { volumes: 0, items: 1, pages: 7, withoutPageCount: 0 } },
      ],
    });
  });
});
