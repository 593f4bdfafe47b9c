import { fc, test } from "@fast-check/vitest";
import { LEVELS } from "lantai/catalogue";
import { addedExtents, type ExtentSubject, NO_EXTENT, totalExtent } from "lantai/extents";
import { describe, expect } from "vitest";

const subject: fc.Arbitrary<ExtentSubject> = fc.record(
  { level: fc.constantFrom(...LEVELS), volumeCode: fc.constant("0012-001-0034"), pageCount: fc.nat(500) },
  { requiredKeys: ["level"] },
);
const subjects = fc.array(subject, { maxLength: 40 });

describe("extents", () => {
  test.prop([subjects, subjects])("of two parts add up to the extent of the whole", (one, other) => {
    expect(addedExtents(totalExtent(one), totalExtent(other))).toStrictEqual(totalExtent([...one, ...other]));
  });

  test.prop([subjects, subjects])("add up in any order", (one, other) => {
    expect(addedExtents(totalExtent(one), totalExtent(other))).toStrictEqual(
      addedExtents(totalExtent(other), totalExtent(one)),
    );
  });

  test.prop([subjects])("do not change when nothing is added", (one) => {
    expect(addedExtents(totalExtent(one), NO_EXTENT)).toStrictEqual(totalExtent(one));
  });

  test.prop([subjects])("do not count what lies inside a volume", (one) => {
    const outside = one.filter(({ level, volumeCode }) => level === "volume" || volumeCode === undefined);
    expect(totalExtent(one)).toStrictEqual(totalExtent(outside));
  });
});
