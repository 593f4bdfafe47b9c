import { fc, test as property } from "@fast-check/vitest";
import { addedCarrierExtents, CARRIER_MEASURES, carrierExtent } from "lantai/extents";
import { CallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";

const count = fc.record({
  measure: fc.constantFrom(...CARRIER_MEASURES.map(({ code }) => code), "glass-plate", "__proto__"),
  count: fc.nat(1000),
});
const counts = fc.array(count, { maxLength: 12 });

describe("carrierExtent", () => {
  test("adds equal measures, drops zeros, and keeps a county's own measure after those of the table", () => {
    const recorded = [
      { measure: "glass-plate", count: 4 },
      { measure: "byte", count: 0 },
      { measure: "reel", count: 2 },
      { measure: "sheet", count: 30 },
      { measure: "reel", count: 1 },
    ];
    expect(carrierExtent(recorded)).toStrictEqual([
      { measure: "sheet", count: 30 },
      { measure: "reel", count: 3 },
      { measure: "glass-plate", count: 4 },
    ]);
  });

  test.each([-1, 0.5, Number.NaN])("refuses %s", (wrong) => {
    expect(() => carrierExtent([{ measure: "minute", count: wrong }])).toThrow(CallerError);
  });
});

describe("addedCarrierExtents", () => {
  property.prop([counts, counts])("of two parts is the extent of the whole, in any order", (one, other) => {
    const sum = addedCarrierExtents(carrierExtent(one), carrierExtent(other));
    expect(sum).toStrictEqual(carrierExtent([...one, ...other]));
    expect(sum).toStrictEqual(addedCarrierExtents(carrierExtent(other), carrierExtent(one)));
  });
});
