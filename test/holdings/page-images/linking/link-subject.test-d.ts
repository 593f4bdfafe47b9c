import type { Item, Volume } from "lantai/catalogue";
import { type ImageLink, imageLinker, type LinkSubject, linkedImages, readImageName } from "lantai/page-images";
import { expectTypeOf, test } from "vitest";

declare const entries: readonly (Volume | Item)[];

test("a volume and an item of the catalogue can be linked as they are", () => {
  expectTypeOf<Volume>().toExtend<LinkSubject>();
  expectTypeOf<Item>().toExtend<LinkSubject>();
});

test("links give the host's own record back", () => {
  expectTypeOf(linkedImages(entries, []).links).toEqualTypeOf<readonly ImageLink<Volume | Item>[]>();
  expectTypeOf(imageLinker({ entries }).result().links[0]!.entry).toEqualTypeOf<Volume | Item>();
});

test("a naming is one of the table or a whole row", () => {
  // @ts-expect-error not a naming of the table
  readImageName("0012-001-0034/0001.jpg", "by-feeling");
});
