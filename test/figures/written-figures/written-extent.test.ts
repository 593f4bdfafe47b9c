import { REPORTED_COUNT_READINGS, writtenExtents } from "lantai/written-figures";
import { describe, expect, test } from "vitest";
import { BATCH_EIGHT_READINGS } from "../../cases/batch-eight.js";
import { SEED_REPORT } from "../../cases/seed-report.js";

/** The readings of `BATCH_EIGHT_READINGS` in their order. */
const READINGS = REPORTED_COUNT_READINGS.map((reading, at) => ({ ...BATCH_EIGHT_READINGS[at]!, named: reading }));

describe("writtenExtents", () => {
  test.each(READINGS)("reads 535卷、8298件，59545页 as $reading", ({ named, volumes, items, pages }) => {
    const [first, ...others] = writtenExtents(SEED_REPORT, named);
    expect(first?.extent).toEqual({ volumes, items, pages, withoutPageCount: 0 });
    expect(others).toEqual([]);
  });

  test("reads 卷 and 件 as parallel unless told otherwise", () => {
    expect(writtenExtents("接收120卷、3400件。")[0]?.extent).toMatchObject({ volumes: 120, items: 3400 });
  });

  test("does not nest what stands alone", () => {
    expect(writtenExtents("接收3400件，共9000页。", "nested-by-volume")[0]?.extent.items).toBe(3400);
  });

  test("begins anew with the next sentence, and where a unit comes again", () => {
    const extents = writtenExtents("甲120卷，乙30卷、5件。另有7件。").map(({ extent }) => [
      extent.volumes,
      extent.items,
    ]);
    expect(extents).toEqual([
      [120, 0],
      [30, 5],
      [0, 7],
    ]);
  });

  test("says that the pages are not known where none are written, and keeps the bound", () => {
    const [only] = writtenExtents("接收120余卷。");
    expect(only?.extent).toEqual({ volumes: 120, items: 0, pages: 0, withoutPageCount: 120 });
    expect(only?.bound).toBe("at-least");
  });
});
