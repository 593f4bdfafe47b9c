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
    expect(writtenExtents("接收120卷，共9000页。", "nested-by-item")[0]?.extent.volumes).toBe(120);
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

  test("begins anew where a unit comes again, whatever stands between", () => {
    const extents = writtenExtents("甲120卷、5件，乙30卷").map(({ extent }) => [extent.volumes, extent.items]);
    expect(extents).toEqual([
      [120, 5],
      [30, 0],
    ]);
  });

  test("begins anew behind a full stop, which may stand before the first count too", () => {
    const read = (text: string) => writtenExtents(text).map(({ written }) => written.map((each) => each.text));
    expect(read("已完成。120卷、5件")).toEqual([["120卷", "5件"]]);
    expect(read("120卷。5件；9页")).toEqual([["120卷"], ["5件"], ["9页"]]);
    expect(read("120卷。另有5件")).toEqual([["120卷"], ["5件"]]);
    expect(read("120卷5件")).toEqual([["120卷", "5件"]]);
    expect(read("没有数字。")).toEqual([]);
  });

  test("counts nothing that is blacked out, nor anything but volumes, items and pages", () => {
    const [only] = writtenExtents("整理XX卷、5件，接待12人。");
    expect(only?.extent).toEqual({ volumes: 0, items: 5, pages: 0, withoutPageCount: 5 });
  });

  test("knows the pages of neither volumes nor items where none are written", () => {
    expect(writtenExtents("接收120卷、30件。")[0]?.extent.withoutPageCount).toBe(150);
  });

  test("refuses a reading that there is none of", () => {
    expect(() => writtenExtents("120卷", "nested" as "parallel")).toThrow("reading: expected one of");
  });

  test("says that the pages are not known where none are written, and keeps the bound", () => {
    const [only] = writtenExtents("接收120余卷。");
    expect(only?.extent).toEqual({ volumes: 120, items: 0, pages: 0, withoutPageCount: 120 });
    expect(only?.bound).toBe("at-least");
  });
});
