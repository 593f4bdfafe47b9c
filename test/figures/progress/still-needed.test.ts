import { isCallerError } from "lantai/findings";
import { type NeedOptions, stillNeeded } from "lantai/progress";
import { parseMoney } from "lantai/quantities";
import type { Tally } from "lantai/tallies";
import { describe, expect, it } from "vitest";

const extent = (volumes: number, items: number, pages: number, withoutPageCount = 0) => ({
  volumes,
  items,
  pages,
  withoutPageCount,
});
const byCoverage = (...cells: readonly (readonly [coverage: string, counted: ReturnType<typeof extent>])[]): Tally => ({
  format: "lantai.tally/1",
  dimensions: ["coverage"],
  cells: cells.map(([coverage, counted]) => ({ key: [coverage], extent: counted })),
});
const ITEMS = byCoverage(["complete", extent(0, 700, 5000)], ["none", extent(0, 300, 2154)]);
const options: NeedOptions = { coverage: "linked", denominator: "all-holdings", unit: "items" };
const price = { money: { fen: 35 }, pages: 1 };
const argumentOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (isCallerError(error)) return error.argument;
    throw error;
  }
  return undefined;
};

describe("stillNeeded", () => {
  it("counts the pages where everything is needed", () => {
    expect(stillNeeded(ITEMS, { ...options, price })).toMatchObject({
      units: 300,
      pages: 2154,
      ground: "counted",
      undone: extent(0, 300, 2154),
      cost: { fen: 75_390 },
    });
  });

  it("takes the mean of what is not done for a part of it, rounded up", () => {
    expect(stillNeeded(ITEMS, { ...options, target: "70.1" })).toMatchObject({ units: 1, pages: 8, ground: "mean" });
  });

  it("leaves records without a page count out of the mean, and never takes them for nothing", () => {
    const tally = byCoverage(["none", extent(0, 10, 40, 2)]);
    expect(stillNeeded(tally, options)).toMatchObject({ units: 10, pages: 50, ground: "mean" });
    const unpaged = byCoverage(["none", extent(0, 10, 0, 10)]);
    expect(stillNeeded(unpaged, { ...options, price })).toMatchObject({
      units: 10,
      pages: undefined,
      ground: "unknown",
      cost: undefined,
    });
  });

  it("counts pages as they are where pages are the unit", () => {
    const needed = stillNeeded(ITEMS, { ...options, unit: "pages", target: "80" });
    expect(needed).toMatchObject({ units: 724, pages: 724, ground: "counted" });
  });

  it("never gives items the mean of volumes", () => {
    const mixed = byCoverage(["none", extent(5, 10, 600)]);
    expect(stillNeeded(mixed, options)).toMatchObject({ units: 10, pages: undefined, ground: "unknown" });
    expect(stillNeeded(mixed, { ...options, unit: "volumes-and-items" })).toMatchObject({ units: 15, pages: 600 });
    const apart: Tally = {
      format: "lantai.tally/1",
      dimensions: ["arrangement", "coverage"],
      cells: [
        { key: ["by-item", "none"], extent: extent(0, 10, 40) },
        { key: ["by-volume", "none"], extent: extent(5, 0, 560) },
      ],
    };
    expect(stillNeeded(apart, options)).toMatchObject({ units: 10, pages: 40, ground: "counted" });
  });

  it("has the mean of items where volumes stand in other cells, and of neither where they stand in the same", () => {
    const tally = (mixed: ReturnType<typeof extent>): Tally => ({
      format: "lantai.tally/1",
      dimensions: ["arrangement", "coverage"],
      cells: [
        { key: ["by-item", "none"], extent: extent(0, 10, 40) },
        { key: ["", "none"], extent: mixed },
      ],
    });
    expect(stillNeeded(tally(extent(5, 10, 600)), options)).toMatchObject({ pages: undefined, ground: "unknown" });
    expect(stillNeeded(tally(extent(5, 0, 600)), options)).toMatchObject({ units: 10, pages: 40, ground: "counted" });
    const onlyVolumes = byCoverage(["none", extent(5, 0, 600)]);
    expect(stillNeeded(onlyVolumes, { ...options, unit: "volumes" })).toMatchObject({ pages: 600, ground: "counted" });
  });

  it("leaves out what is not of the whole", () => {
    const tally: Tally = {
      format: "lantai.tally/1",
      dimensions: ["scope", "coverage"],
      cells: [
        { key: ["required", "none"], extent: extent(0, 10, 40) },
        { key: ["exempt", "none"], extent: extent(0, 90, 9000) },
      ],
    };
    expect(stillNeeded(tally, { ...options, denominator: "required" })).toMatchObject({
      units: 10,
      pages: 40,
      undone: extent(0, 10, 40),
    });
  });

  it("needs nothing once the target is reached", () => {
    expect(stillNeeded(ITEMS, { ...options, target: "70", price })).toMatchObject({
      units: 0,
      pages: 0,
      ground: "counted",
      cost: { fen: 0 },
    });
  });

  it("says what a budget lasts for, and what it falls short", () => {
    const reach = (fen: number) => stillNeeded(ITEMS, { ...options, price, budget: { fen } }).budget;
    expect(reach(70_000)).toEqual({ pages: 2000, shortfall: { fen: 5390 } });
    expect(reach(80_000)).toEqual({ pages: 2285, shortfall: { fen: 0 } });
    const free = { money: { fen: 0 }, pages: 1 };
    expect(stillNeeded(ITEMS, { ...options, price: free, budget: { fen: 1 } }).budget).toEqual({
      pages: undefined,
      shortfall: { fen: 0 },
    });
  });

  it("keeps a price below a fen a page exact, and rounds the cost up", () => {
    const perThousand = { money: { fen: 25_501 }, pages: 1000 };
    const needed = stillNeeded(ITEMS, { ...options, price: perThousand, budget: { fen: 51_002 } });
    expect(needed.cost).toEqual({ fen: 54_930 });
    expect(needed.budget).toEqual({ pages: 2000, shortfall: { fen: 3928 } });
  });

  it("has no cost without a price, and a masked amount is no price", () => {
    expect(stillNeeded(ITEMS, { ...options, budget: { fen: 1 } })).toMatchObject({
      cost: undefined,
      budget: undefined,
    });
    const { money } = parseMoney("XX.XX万元");
    expect(money).toBeUndefined();
    expect(argumentOf(() => stillNeeded(ITEMS, { ...options, price: { money: money!, pages: 1 } }))).toBe(
      "options.price.money",
    );
    expect(argumentOf(() => stillNeeded(ITEMS, { ...options, budget: { fen: 0.5 } }))).toBe("options.budget");
    expect(argumentOf(() => stillNeeded(ITEMS, { ...options, price: { money: { fen: 1 }, pages: 0 } }))).toBe(
      "options.price.pages",
    );
    expect(() => stillNeeded(ITEMS, { ...options, budget: { fen: -1 } })).toThrow(
      "options.budget: expected a whole number of fen from 0, received -1",
    );
    expect(() => stillNeeded(ITEMS, { ...options, price: { money: { fen: 1 }, pages: 0.5 } })).toThrow(
      "options.price.pages: expected a whole number from 1, received 0.5",
    );
  });

  it("refuses what no row has", () => {
    expect(argumentOf(() => stillNeeded(ITEMS, { ...options, coverage: "scanned" as "linked" }))).toBe(
      "options.coverage",
    );
    expect(argumentOf(() => stillNeeded(ITEMS, { ...options, denominator: "important" as "required" }))).toBe(
      "options.denominator",
    );
  });
});
