import { catalogueDimensions, extentByReading, type InnerItemReading, tallyOf, tallyTotal } from "lantai/tallies";
import { describe, expect, it } from "vitest";

/** 535 volumes with 8,298 items in them and 59,545 pages: the seed batch read as nested, the volumes kept as units. */
const NESTED = [
  ...new Array(534).fill({ level: "volume", pageCount: 111 } as const),
  { level: "volume", pageCount: 59_545 - 534 * 111 } as const,
  ...new Array(8298).fill({ level: "item", volumeCode: "0012-001-0034", pageCount: 7 } as const),
];

describe("extentByReading", () => {
  it.each([
    ["kept-unit", { volumes: 535, items: 0, pages: 59_545, withoutPageCount: 0 }],
    ["every-item", { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 }],
  ] as const)("by %s never counts the pages of an inner item again", (reading, extent) => {
    expect(tallyTotal(tallyOf(NESTED, catalogueDimensions("fonds"), extentByReading(reading)))).toEqual(extent);
  });

  it("is what tallyOf does by itself, for kept units", () => {
    expect(tallyOf(NESTED, [], extentByReading("kept-unit"))).toEqual(tallyOf(NESTED, []));
  });

  it("counts what lies in no volume, and volumes, as they are in either reading", () => {
    const records = [
      { level: "item", pageCount: 7 },
      { level: "volume", volumeCode: "0012-001-0034", pageCount: 111 },
    ] as const;
    expect(records.map(extentByReading("every-item"))).toEqual([
      { volumes: 0, items: 1, pages: 7, withoutPageCount: 0 },
      { volumes: 1, items: 0, pages: 111, withoutPageCount: 0 },
    ]);
  });

  it("counts an item whose volume is blank as one that lies in no volume", () => {
    const item = { level: "item", volumeCode: "", pageCount: 7 } as const;
    expect(extentByReading("every-item")(item)).toEqual({ volumes: 0, items: 1, pages: 7, withoutPageCount: 0 });
  });

  it("refuses a reading that is none", () => {
    expect(() => extentByReading("twice" as InnerItemReading)).toThrow("reading");
  });
});
