import { type ImageFile, linkedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const entry = { level: "item", referenceCode: "X-1", pageCount: 2 } as const;
const contents = (...files: readonly ImageFile[]) => linkedImages([entry], [files]).links[0]?.contents;

const first = { path: "X-1/1.jpg", checksum: "aa11" };
const second = { path: "X-1/2.jpg", checksum: "bb22" };
const whole = { path: "X-1.pdf", checksum: "cc33" };

describe("the sum of the checksums of a record", () => {
  test("has every file in it: pages, files of the whole record, and those that repeat one", () => {
    const lists = [
      [first],
      [first, second],
      [first, first],
      [first, second, first],
      [first, whole],
      [first, whole, whole],
    ];
    const sums = lists.map((files) => contents(...files));
    expect(sums.every((sum) => /^[0-9a-f]{16}$/.test(sum ?? ""))).toBe(true);
    expect(new Set(sums).size).toBe(lists.length);
    expect(contents(second, first, first)).toBe(sums[3]);
  });

  test("is absent where a file that repeats another has no checksum", () => {
    expect(contents(first, second, { path: "八期/X-1/1.jpg" })).toBeUndefined();
    expect(contents({ path: "X-1/1.jpg" }, second, first)).toBeUndefined();
  });
});
