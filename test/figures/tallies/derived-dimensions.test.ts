import {
  catalogueDimensions,
  codePartDimension,
  coverageDimensions,
  coveredExtent,
  mappedDimension,
  regroupedTally,
  tallyOf,
  tallyTotal,
} from "lantai/tallies";
import { describe, expect, it } from "vitest";

const UNITS = new Map([
  ["0012", "县民政局"],
  ["0013", "县民政局"],
  ["0014", "县妇联"],
]);
const volumes = ["0012", "0013", "0014", "0099"].map((fondsNo) => ({ level: "volume", fondsNo }) as const);

describe("mappedDimension", () => {
  it("turns fonds into units, and leaves open what the table lacks", () => {
    const unit = mappedDimension(catalogueDimensions("fonds")[0]!, { name: "unit", values: UNITS });
    expect(tallyOf(volumes, [unit]).cells.map(({ key, extent }) => [key[0], extent.volumes])).toEqual([
      ["", 1],
      ["县妇联", 1],
      ["县民政局", 2],
    ]);
  });
});

describe("regroupedTally", () => {
  it("is the tally that would have been counted by the other dimension", () => {
    const unit = mappedDimension(catalogueDimensions("fonds")[0]!, { name: "unit", values: UNITS });
    const byFonds = tallyOf(volumes, catalogueDimensions("fonds", "period"));
    const byUnit = tallyOf(volumes, [unit, ...catalogueDimensions("period")]);
    const regrouped = regroupedTally(byFonds, "fonds", { name: "unit", values: UNITS });
    expect(regrouped).toEqual(byUnit);
    expect(tallyTotal(regrouped)).toEqual(tallyTotal(byFonds));
  });

  it("refuses a dimension that is not there, and a name that is", () => {
    const tally = tallyOf(volumes, catalogueDimensions("fonds", "period"));
    expect(() => regroupedTally(tally, "unit", { name: "x", values: UNITS })).toThrow(
      `dimension: expected one of the tally's dimensions fonds, period, received "unit"`,
    );
    expect(() => regroupedTally(tally, "fonds", { name: "period", values: UNITS })).toThrow(
      'mapped.name: expected a name that the tally does not have yet, received "period"',
    );
  });

  it("may keep the name of its dimension, such as for fonds that were put together", () => {
    const tally = tallyOf(volumes, catalogueDimensions("fonds"));
    const values = new Map([
      ["0012", "0012"],
      ["0013", "0012"],
    ]);
    const { dimensions, cells } = regroupedTally(tally, "fonds", { name: "fonds", values });
    expect([dimensions, cells.map(({ key, extent }) => [key[0], extent.volumes])]).toEqual([
      ["fonds"],
      [
        ["", 2],
        ["0012", 2],
      ],
    ]);
  });
});

describe("codePartDimension", () => {
  it("reads the category from the code, and nothing from a code that cannot be read", () => {
    const category = codePartDimension("category");
    const codes = ["0012-WS·1998·Y-0001", "K021-ZP·2019·D30-025-005", "?", ""].map((referenceCode) => ({
      referenceCode,
    }));
    expect(codes.map(category.of)).toEqual(["WS", "ZP", "", ""]);
    expect(category.of({})).toBe("");
  });

  it("keeps the two series of a code apart", () => {
    expect(codePartDimension("series").of({ referenceCode: "3100-KU·01·01·2025-D30-0001" })).toBe("01·01");
  });

  it("refuses a part that no code has", () => {
    expect(() => codePartDimension("shelf" as "category")).toThrow("part: expected one of");
  });
});

describe("the dimensions of holdings", () => {
  it("read fonds, unit, year, period, category, carrier, phase and status of a record", () => {
    const record = {
      level: "item",
      fondsNo: "0012",
      unit: "县民政局",
      year: 1998,
      retentionPeriod: "30-years",
      category: "WS",
      carrier: "paper",
      phase: "8",
      openingStatus: "unreviewed",
    } as const;
    const names = ["fonds", "unit", "year", "period", "category", "carrier", "phase", "opening"] as const;
    expect(tallyOf([record], catalogueDimensions(...names)).cells[0]?.key).toEqual([
      "0012",
      "县民政局",
      "1998",
      "30-years",
      "WS",
      "paper",
      "8",
      "unreviewed",
    ]);
  });

  it("read of a covered entry that it is catalogued, how it is linked and what became of its inspection", () => {
    const entry = { level: "item", pageCount: 7 } as const;
    const links = [
      { entry, coverage: "complete", acceptance: "accepted" },
      { entry, coverage: "complete" },
    ];
    const tally = tallyOf(links, coverageDimensions("catalogue", "coverage", "acceptance"), coveredExtent);
    expect(tally.cells.map(({ key }) => key)).toEqual([
      ["catalogued", "complete", ""],
      ["catalogued", "complete", "accepted"],
    ]);
  });
});
