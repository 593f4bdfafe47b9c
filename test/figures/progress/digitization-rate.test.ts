import { digitizationRate, type RateSelection } from "lantai/progress";
import type { Tally } from "lantai/tallies";
import { describe, expect, test } from "vitest";
import { HOLDINGS_BY_STAGE, SELECTION_CASES } from "../../cases/digitization-rates.js";

const extent = (volumes: number, items: number, pages: number, withoutPageCount = 0) => ({
  volumes,
  items,
  pages,
  withoutPageCount,
});

const tally: Tally = {
  format: "lantai.tally/1",
  dimensions: ["coverage", "period", "scope"],
  cells: [
    { key: ["", "permanent", "required"], extent: extent(0, 5, 10) },
    { key: ["complete", "permanent", "required"], extent: extent(535, 0, 30_000) },
    { key: ["complete", "30-years", "required"], extent: extent(0, 8298, 29_545) },
    { key: ["mismatched", "", "required"], extent: extent(20, 0, 2000) },
    { key: ["none", "30-years", "exempt"], extent: extent(0, 100, 300) },
    { key: ["none", "permanent", ""], extent: extent(40, 0, 0, 40) },
    { key: ["partial", "permanent", "required"], extent: extent(25, 0, 2500) },
    { key: ["undetermined", "permanent", "required"], extent: extent(3, 0, 300) },
  ],
};
const wholes = (rate: ReturnType<typeof digitizationRate>) => [rate.share.part, rate.share.whole, rate.share.of.code];

describe("digitizationRate", () => {
  test.each(SELECTION_CASES)("of $denominator, $coverage: $part of $whole ($source)", (row) => {
    const { coverage, denominator, part, whole } = row;
    const { share } = digitizationRate(HOLDINGS_BY_STAGE, { coverage, denominator, unit: "volumes" });
    expect([share.part, share.whole, share.of.code]).toEqual([part, whole, denominator]);
  });

  test("counts as linked only what is complete, of all holdings", () => {
    const rate = digitizationRate(tally, { coverage: "linked", denominator: "all-holdings", unit: "volumes" });
    expect(wholes(rate)).toEqual([535, 623, "all-holdings"]);
    expect(rate.share.of.title).toEqual({ "zh-CN": "全部馆藏", en: "all holdings" });
    expect(rate).toMatchObject({ coverage: "linked", unit: "volumes" });
  });

  test("counts as imaged also what is partial or mismatched", () => {
    const rate = digitizationRate(tally, { coverage: "imaged", denominator: "all-holdings", unit: "volumes" });
    expect(wholes(rate)).toEqual([580, 623, "all-holdings"]);
  });

  test("adds volumes and items as parallel counts", () => {
    const rate = digitizationRate(tally, {
      coverage: "linked",
      denominator: "all-holdings",
      unit: "volumes-and-items",
    });
    expect(wholes(rate)).toEqual([8833, 9026, "all-holdings"]);
  });

  test("keeps in the whole, and names, what nobody knows to be digitized", () => {
    const rate = digitizationRate(tally, { coverage: "linked", denominator: "all-holdings", unit: "items" });
    expect(wholes(rate)).toEqual([8298, 8403, "all-holdings"]);
    expect(rate.excluded).toEqual([{ code: "coverage-unknown", from: "part", extent: extent(3, 5, 310) }]);
  });

  test("leaves out of permanent holdings, and names, what is not permanent or has no period", () => {
    const rate = digitizationRate(tally, { coverage: "linked", denominator: "permanent", unit: "volumes" });
    expect(wholes(rate)).toEqual([535, 603, "permanent"]);
    expect(rate.excluded).toEqual([
      { code: "coverage-unknown", from: "part", extent: extent(3, 5, 310) },
      { code: "membership-unknown", from: "whole", extent: extent(20, 0, 2000) },
      { code: "outside", from: "whole", extent: extent(0, 8398, 29_845) },
    ]);
  });

  test("takes what is to be digitized from the dimension scope", () => {
    const rate = digitizationRate(tally, { coverage: "linked", denominator: "required", unit: "volumes" });
    expect(wholes(rate)).toEqual([535, 583, "required"]);
    expect(rate.excluded.map(({ code }) => code)).toEqual(["coverage-unknown", "membership-unknown", "outside"]);
  });

  test("says how many have no page count when it counts pages", () => {
    const rate = digitizationRate(tally, { coverage: "linked", denominator: "all-holdings", unit: "pages" });
    expect(wholes(rate)).toEqual([59_545, 64_655, "all-holdings"]);
    expect(rate.excluded.at(-1)).toEqual({ code: "page-count-unknown", from: "whole", extent: extent(0, 0, 0, 40) });
  });

  test("reads a county's own whole by its row", () => {
    const important: RateSelection = {
      code: "important",
      title: { "zh-CN": "重要档案", en: "important records" },
      dimension: "period",
      values: ["permanent", "30-years"],
      open: [],
      confidence: "practised",
    };
    const rate = digitizationRate(tally, { coverage: "linked", denominator: important, unit: "volumes" });
    expect(wholes(rate)).toEqual([535, 603, "important"]);
    expect(rate.excluded.map(({ code }) => code)).toContain("membership-unknown");
  });

  test("gives no rate of no holdings", () => {
    const rate = digitizationRate(
      { ...tally, cells: [] },
      { coverage: "linked", denominator: "required", unit: "items" },
    );
    expect(wholes(rate)).toEqual([0, 0, "required"]);
    expect(rate.excluded).toEqual([]);
  });

  test("names the dimension that the tally lacks", () => {
    const byCoverage: Tally = { format: "lantai.tally/1", dimensions: ["coverage"], cells: [] };
    const options = { coverage: "linked", unit: "volumes" } as const;
    expect(() => digitizationRate(byCoverage, { ...options, denominator: "required" })).toThrow(
      'tally: expected a tally by scope, which required needs, received "coverage"',
    );
    expect(() =>
      digitizationRate({ ...byCoverage, dimensions: ["fonds", "year"] }, { ...options, denominator: "all-holdings" }),
    ).toThrow('tally: expected a tally by coverage, which linked needs, received "fonds, year"');
  });

  test("refuses counts below zero, also where others cancel them", () => {
    const extent = { volumes: 3, items: 0, pages: 0, withoutPageCount: 0 };
    const cancelled: Tally = {
      format: "lantai.tally/1",
      dimensions: ["coverage"],
      cells: [
        { key: ["complete"], extent },
        { key: ["none"], extent: { ...extent, volumes: -1 } },
      ],
    };
    const options = { coverage: "linked", denominator: "all-holdings", unit: "volumes" } as const;
    expect(() => digitizationRate(cancelled, options)).toThrow(
      "tally.cells[1].extent.volumes: expected a whole number from 0, received -1",
    );
  });

  test("refuses a code that no row has", () => {
    const options = { coverage: "linked", denominator: "important" as "required", unit: "volumes" } as const;
    expect(() => digitizationRate(tally, options)).toThrow(
      'options.denominator: expected one of all-holdings, required, permanent, or a row of your own, received "important"',
    );
    const scanned = { coverage: "scanned" as "linked", denominator: "required", unit: "volumes" } as const;
    expect(() => digitizationRate(tally, scanned)).toThrow("options.coverage: expected one of catalogued, imaged");
    const boxes = { coverage: "linked", denominator: "required", unit: "boxes" as "volumes" } as const;
    expect(() => digitizationRate(tally, boxes)).toThrow(/^unit: expected one of /);
  });
});
