import { catalogueDimensions, tallyBy, tallyOf, tallyTotal } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const tally = tallyOf(
  [
    { level: "volume", fondsNo: "10", retentionPeriod: "permanent", pageCount: 100 },
    { level: "volume", fondsNo: "2", retentionPeriod: "permanent", pageCount: 50 },
    { level: "item", fondsNo: "2", retentionPeriod: "30-years", pageCount: 3 },
    { level: "item", fondsNo: "2", pageCount: 1 },
  ] as const,
  catalogueDimensions("fonds", "period"),
);

describe("tallyTotal", () => {
  test("adds up everything when nothing is asked for", () => {
    expect(tallyTotal(tally)).toEqual({ volumes: 2, items: 2, pages: 154, withoutPageCount: 0 });
  });

  test("adds up the cells that fit every dimension named, with one or several values", () => {
    expect(tallyTotal(tally, { fonds: "2", period: ["permanent", "30-years"] })).toEqual({
      volumes: 1,
      items: 1,
      pages: 53,
      withoutPageCount: 0,
    });
    expect(tallyTotal(tally, { period: "" }).items).toBe(1);
    expect(tallyTotal(tally, { period: [] }).pages).toBe(0);
  });

  test("refuses a dimension that the tally lacks", () => {
    expect(() => tallyTotal(tally, { coverage: "complete" })).toThrow(
      `where.coverage: expected one of the tally's dimensions fonds, period, received "coverage"`,
    );
  });
});

describe("tallyBy", () => {
  test("groups by one dimension in natural order", () => {
    expect(tallyBy(tally, "fonds")).toEqual([
      { value: "2", extent: { volumes: 1, items: 2, pages: 54, withoutPageCount: 0 } },
      { value: "10", extent: { volumes: 1, items: 0, pages: 100, withoutPageCount: 0 } },
    ]);
    expect(tallyBy(tally, "period").map(({ value }) => value)).toEqual(["", "30-years", "permanent"]);
  });

  test("refuses a dimension that the tally lacks", () => {
    expect(() => tallyBy(tally, "__proto__")).toThrow("dimension: expected one of");
  });
});
