import { pageIntervals } from "lantai/extents";
import { itemsInVolume, linkedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const volume = { level: "volume", referenceCode: "0012-001-0034", pageCount: 20 } as const;
const linkOf = (...scanned: number[]) =>
  linkedImages([volume], [scanned.map((page) => ({ path: `0012-001-0034/${page}.jpg` }))]).links[0]!;
const { items } = pageIntervals([{ pageNumbers: "1" }, { pageNumbers: "9" }, { pageNumbers: "15" }], {
  practice: "first-page",
  volumePages: 20,
});

describe("itemsInVolume", () => {
  test("holds the pages of each item against the images of its volume", () => {
    const scanned = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13];
    expect(itemsInVolume(linkOf(...scanned), items).map(({ coverage, images }) => [coverage, images])).toStrictEqual([
      ["complete", 8],
      ["partial", 3],
      ["none", 0],
    ]);
  });

  test("says nothing of an item whose pages are not known, and none of a volume without images", () => {
    expect(itemsInVolume(linkOf(1), [{ item: { id: "a" } }])).toStrictEqual([
      { item: { id: "a" }, coverage: "undetermined", images: 0 },
    ]);
    expect(itemsInVolume(linkOf(), items).every(({ coverage }) => coverage === "none")).toBe(true);
  });
});
