import { fc, test } from "@fast-check/vitest";
import { itemsInVolume } from "lantai/page-images";
import { describe, expect } from "vitest";

const intervals = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -2, max: 12 }))
  .map(([first, length]) => ({ first, last: first + length }));

describe("itemsInVolume", () => {
  test.prop([fc.array(intervals), fc.array(intervals)])("counts the pages one by one", (pages, items) => {
    const asked = items.map((interval, at) => ({ item: { id: String(at) }, interval }));
    const counted = itemsInVolume({ pages }, asked).map(({ coverage, images }) => [coverage, images]);
    const expected = items.map(({ first, last }) => {
      let images = 0;
      for (const held of pages)
        for (let page = held.first; page <= held.last; page++) if (first <= page && page <= last) images++;
      return [images === 0 ? "none" : images === last - first + 1 ? "complete" : "partial", images];
    });
    expect(counted).toEqual(expected);
  });

  test("takes a volume of very many items and stretches of images in no time", () => {
    const places = Array.from({ length: 100_000 }, (_, at) => ({ first: 3 * at + 1, last: 3 * at + 2 }));
    const items = itemsInVolume(
      { pages: places },
      places.map((interval) => ({ item: {}, interval })),
    );
    expect(items.every(({ coverage, images }) => coverage === "complete" && images === 2)).toBe(true);
  });
});
