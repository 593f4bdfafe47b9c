import { fc, test } from "@fast-check/vitest";
import { addedExtents, NO_EXTENT, totalExtent } from "lantai/extents";
import {
  coverageExtents,
  IMAGE_COVERAGES,
  type ImageFile,
  type LinkSubject,
  linkedImages,
  mergedCoverage,
} from "lantai/page-images";
import { describe, expect } from "vitest";

const codes = ["A-1", "A-2", "Ａ－２", "B·1", "C"];
const entry: fc.Arbitrary<LinkSubject> = fc.record(
  {
    level: fc.constantFrom("volume", "item"),
    referenceCode: fc.constantFrom(...codes, ""),
    pageCount: fc.integer({ min: 0, max: 40 }),
    volumeCode: fc.constant("A-1"),
  },
  { requiredKeys: ["level"] },
);
const entries = fc.array(entry, { maxLength: 6 });
const name = fc.oneof(
  fc.integer({ min: 0, max: 70 }).map((page) => `${page}.jpg`),
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom("a", "b", "B"))
    .map(([page, letter]) => `${page}${letter}.jpg`),
  fc.constantFrom("封面.jpg", "x.db"),
);
const path = fc.oneof(
  fc.tuple(fc.constantFrom(...codes, "", "Z"), name).map(([code, file]) => `${code}/${file}`),
  fc.constantFrom("A-1.pdf", "A-1.ofd", "B·1-3.jpg", "3.jpg"),
);
const file: fc.Arbitrary<ImageFile> = fc.record(
  { path, size: fc.constantFrom(0, 9), checksum: fc.constantFrom("aa", "bb", "BB") },
  { requiredKeys: ["path"] },
);
const files = fc.array(file, { maxLength: 60 });

/** A list and the same list in another order and in other parts. */
const twoLists = files.chain((list) =>
  fc.tuple(
    fc.constant([list]),
    fc
      .tuple(fc.shuffledSubarray(list, { minLength: list.length }), fc.nat(list.length))
      .map(([shuffled, cut]) => [shuffled.slice(0, cut), shuffled.slice(cut)]),
  ),
);

describe("linkedImages", () => {
  test.prop([entries, twoLists])(
    "does not depend on the order of the files or on the parts",
    (catalogue, [one, other]) => {
      expect(linkedImages(catalogue, other)).toStrictEqual(linkedImages(catalogue, one));
    },
  );

  test.prop([entries, files])(
    "is complete exactly when the images are numbered 1 to the number of pages",
    (catalogue, list) => {
      for (const { coverage, images, pageCount, through } of linkedImages(catalogue, [list]).links) {
        // Through its items a volume is as complete as they are where its own pages are not known.
        if (through === "items" && pageCount === undefined) continue;
        if (coverage === "complete") expect(images).toBe(pageCount);
        if (through === "items") continue;
        if (coverage === "partial") expect(images).toBeLessThan(pageCount!);
        if (coverage === "none") expect(images).toBe(0);
        if (pageCount === undefined) expect(["none", "undetermined"]).toContain(coverage);
      }
    },
  );

  const known = ["A-1", "A-2", "B·1", "C"];
  const catalogues = fc
    .subarray(known)
    .map((part): LinkSubject[] => part.map((code) => ({ level: "item", referenceCode: code })));
  const readable = fc.record({
    path: fc.oneof(
      fc.tuple(fc.constantFrom(...known), fc.integer({ min: 1, max: 70 })).map(([code, page]) => `${code}/${page}.jpg`),
      fc.constantFrom(...known).map((code) => `${code}.pdf`),
    ),
    size: fc.constantFrom(0, 9),
  });

  test.prop([catalogues, fc.array(readable, { maxLength: 60 })])(
    "counts each file once: as a page, as a whole record, as a repeat, as empty, or as one of no entry",
    (catalogue, list) => {
      const { links, findings } = linkedImages(catalogue, [list]);
      const linked = links.reduce((sum, { images, files: whole }) => sum + images + whole, 0);
      const others = findings.reduce((sum, { data }) => sum + ("files" in data ? data.files : 0), 0);
      expect(linked + others).toBe(list.length);
    },
  );
});

describe("linking through the items of a volume", () => {
  const inside = fc.record(
    {
      level: fc.constant("item"),
      referenceCode: fc.constantFrom("A-1-1", "A-1-2", "A-1", ""),
      volumeCode: fc.constant("A-1"),
      pageCount: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ["level", "referenceCode", "volumeCode"] },
  ) as fc.Arbitrary<LinkSubject>;
  const images = fc
    .tuple(fc.constantFrom("A-1-1", "A-1-2", "A-1"), fc.integer({ min: 1, max: 4 }))
    .map(([code, page]): ImageFile => ({ path: `${code}/${page}.jpg` }));

  test.prop([fc.array(inside, { maxLength: 5 }), fc.array(images, { maxLength: 12 })])(
    "leaves the extent of the catalogue as it is, and is complete only where every item is and they have its pages",
    (items, list) => {
      const catalogue: LinkSubject[] = [{ level: "volume", referenceCode: "A-1", pageCount: 5 }, ...items];
      const { links, innerLinks } = linkedImages(catalogue, [list]);
      expect(links).toHaveLength(1);
      const sum = Object.values(coverageExtents(links)).reduce(addedExtents, NO_EXTENT);
      expect(sum).toStrictEqual(totalExtent(catalogue));
      if (links[0]?.through === undefined) return;
      const isWhole = innerLinks.every(({ coverage }) => coverage === "complete");
      expect(links[0].coverage === "complete").toBe(isWhole && links[0].images === 5);
    },
  );
});

describe("mergedCoverage", () => {
  const halves = fc.tuple(entries, files);

  test.prop([halves, halves])("of two parts is the coverage of the whole", ([catalogue, list], [other, otherList]) => {
    const one = linkedImages(catalogue, [list]).links;
    const two = linkedImages(other, [otherList]).links;
    expect(mergedCoverage(coverageExtents(one), coverageExtents(two))).toStrictEqual(coverageExtents([...one, ...two]));
    expect(mergedCoverage(coverageExtents(one), coverageExtents(two))).toStrictEqual(
      mergedCoverage(coverageExtents(two), coverageExtents(one)),
    );
  });

  test.prop([entries, files])(
    "leaves no entry out: all coverages together are the extent of the catalogue",
    (catalogue, list) => {
      const extents = coverageExtents(linkedImages(catalogue, [list]).links);
      const sum = IMAGE_COVERAGES.map((coverage) => extents[coverage]).reduce(addedExtents, NO_EXTENT);
      expect(sum).toStrictEqual(totalExtent(catalogue));
    },
  );
});
