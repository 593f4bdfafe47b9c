import { LEVELS } from "lantai/catalogue";
import {
  addedExtents,
  type Extent,
  type ExtentSubject,
  extentOf,
  isInsideVolume,
  isNoExtent,
  NO_EXTENT,
  requireExtent,
  summedExtents,
  totalExtent,
} from "lantai/extents";
import { CallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";
import { BATCH_EIGHT, BATCH_EIGHT_READINGS, type BatchReading } from "../../cases/batch-eight.js";

/** As many records as asked for; the first has all the pages, so that the sum is exact. */
function records(count: number, pages: number, record: Omit<ExtentSubject, "pageCount">): ExtentSubject[] {
  return Array.from({ length: count }, (_, at) => ({ ...record, pageCount: at === 0 ? pages - count + 1 : 1 }));
}

function batch(catalogue: BatchReading["catalogue"]): ExtentSubject[] {
  const { volumes, items, pages } = BATCH_EIGHT;
  if (catalogue === "items-only") return records(items, pages, { level: "item" });
  if (catalogue === "items-in-volumes") {
    const inside = records(items, pages, { level: "item", volumeCode: "0012-001-0001" });
    return [...records(volumes, pages, { level: "volume" }), ...inside];
  }
  return [...records(volumes, 30_000, { level: "volume" }), ...records(items, pages - 30_000, { level: "item" })];
}

describe("totalExtent", () => {
  test.each(BATCH_EIGHT_READINGS)("of batch eight, $reading: $volumes 卷, $items 件 ($source)", (reading) => {
    const { volumes, items, pages } = reading;
    expect(totalExtent(batch(reading.catalogue))).toStrictEqual({ volumes, items, pages, withoutPageCount: 0 });
  });

  test("of nothing is nothing", () => {
    expect(totalExtent([])).toStrictEqual(NO_EXTENT);
  });
});

describe("extentOf", () => {
  test.each(LEVELS.filter((level) => level !== "volume" && level !== "item"))("of a %s is nothing", (level) => {
    expect(extentOf({ level, pageCount: 9 })).toStrictEqual({ volumes: 0, items: 0, pages: 0, withoutPageCount: 0 });
  });

  test("says that a page count is lacking instead of taking it for 0", () => {
    expect(extentOf({ level: "volume" })).toStrictEqual({ volumes: 1, items: 0, pages: 0, withoutPageCount: 1 });
  });

  test("does not miss the page count of an item whose volume is counted", () => {
    expect(extentOf({ level: "item", volumeCode: "0012-001-0034" }).withoutPageCount).toBe(0);
  });
});

describe("extentOf, of an item whose volume is blank", () => {
  test.each(["", " ", "　"])("counts it as an item that is arranged by item (%j)", (volumeCode) => {
    const item = { level: "item", volumeCode, pageCount: 4 } as const;
    expect(extentOf(item)).toStrictEqual({ volumes: 0, items: 1, pages: 4, withoutPageCount: 0 });
  });
});

describe("extentOf, of a page count that is none", () => {
  test.each([2.5, -1, Number.NaN, Number.POSITIVE_INFINITY])("takes %d for lacking and adds nothing", (pageCount) => {
    expect(extentOf({ level: "volume", pageCount })).toStrictEqual({
      volumes: 1,
      items: 0,
      pages: 0,
      withoutPageCount: 1,
    });
    expect(extentOf({ level: "item", pageCount })).toStrictEqual({
      volumes: 0,
      items: 1,
      pages: 0,
      withoutPageCount: 1,
    });
  });

  test("takes 0 for what is recorded", () => {
    expect(extentOf({ level: "item", pageCount: 0 }).withoutPageCount).toBe(0);
  });
});

describe("isInsideVolume", () => {
  test.each([
    ["an item that names its volume", { level: "item", volumeCode: "0012-001-0034" }, true],
    ["an item whose code is written with spaces", { level: "item", volumeCode: " 0012-001-0034" }, true],
    ["an item without a volume", { level: "item" }, false],
    ["an item whose volume is blank", { level: "item", volumeCode: "" }, false],
    ["an item whose volume is spaces", { level: "item", volumeCode: " 　" }, false],
    ["a volume", { level: "volume", volumeCode: "0012-001-0034" }, false],
    ["a page", { level: "page", volumeCode: "0012-001-0034" }, false],
  ])("of %s", (_, record, answer) => {
    expect(isInsideVolume(record)).toBe(answer);
  });
});

describe("addedExtents", () => {
  test("adds each count for itself", () => {
    const volumes = { volumes: 2, items: 0, pages: 110, withoutPageCount: 0 };
    const items = { volumes: 0, items: 9, pages: 33, withoutPageCount: 1 };
    expect(addedExtents(volumes, items)).toStrictEqual({ volumes: 2, items: 9, pages: 143, withoutPageCount: 1 });
  });
});

describe("what is no number", () => {
  const counts = ["volumes", "items", "pages", "withoutPageCount"] as const;

  test.each(counts)("is no count of %s to be added", (count) => {
    for (const value of ["12", undefined, Number.NaN, Number.POSITIVE_INFINITY, null, true]) {
      const wrong = { ...NO_EXTENT, [count]: value } as unknown as Extent;
      expect(() => addedExtents(wrong, NO_EXTENT)).toThrow(`one.${count}: expected a whole number from 0`);
      expect(() => addedExtents(NO_EXTENT, wrong)).toThrow(`other.${count}: expected a whole number from 0`);
      expect(() => summedExtents([NO_EXTENT, wrong])).toThrow(`extents.${count}: expected a whole number from 0`);
    }
  });
});

describe("summedExtents", () => {
  test("adds extents of any number, none of them too", () => {
    const one = { volumes: 1, items: 0, pages: 111, withoutPageCount: 0 };
    const other = { volumes: 0, items: 2, pages: 9, withoutPageCount: 1 };
    expect(summedExtents([])).toStrictEqual({ volumes: 0, items: 0, pages: 0, withoutPageCount: 0 });
    expect(summedExtents(new Set([one, other, { ...other }]))).toStrictEqual({
      volumes: 1,
      items: 4,
      pages: 129,
      withoutPageCount: 2,
    });
  });
});

describe("isNoExtent", () => {
  test("is true of nothing only, and not where a single count is left", () => {
    expect(isNoExtent(NO_EXTENT)).toBe(true);
    for (const count of ["volumes", "items", "pages", "withoutPageCount"]) {
      expect(isNoExtent({ ...NO_EXTENT, [count]: 1 })).toBe(false);
      expect(isNoExtent({ ...NO_EXTENT, [count]: -1 })).toBe(false);
    }
  });
});

describe("requireExtent", () => {
  const DONE = { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 };

  test("gives back the same extent", () => {
    expect(requireExtent(DONE, "done")).toBe(DONE);
    expect(requireExtent(NO_EXTENT, "done")).toBe(NO_EXTENT);
  });

  test.each(["volumes", "items", "pages", "withoutPageCount"] as const)("wants a whole number of %s", (count) => {
    for (const received of [-1, 0.5, Number.NaN, undefined, "3"]) {
      expect(() => requireExtent({ ...DONE, [count]: received as number }, "done")).toThrow(
        new CallerError(`done.${count}`, "a whole number from 0", received),
      );
    }
  });
});
