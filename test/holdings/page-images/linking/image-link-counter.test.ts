import { CallerError } from "lantai/findings";
import { coverageExtents, imageLinkCounter, type LinkSubject, linkedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

function* catalogue(count: number) {
  for (let number = 1; number <= count; number++) {
    yield { level: "item", id: `r-${number}`, referenceCode: `X-${number}`, pageCount: 1 } as const;
  }
}

describe("imageLinkCounter", () => {
  test("counts every finding and keeps the first of each code", () => {
    const counter = imageLinkCounter({ entries: catalogue(5), findings: 2 });
    counter.add([{ path: "X-2/1.jpg" }, { path: "Y-1/1.jpg" }]);
    const { coverage, findingCounts, findings } = counter.result();
    expect([coverage.complete.items, coverage.none.items]).toStrictEqual([1, 4]);
    expect(findingCounts).toStrictEqual([
      { code: "images-missing", severity: "error", count: 4 },
      { code: "image-orphan", severity: "warning", count: 1 },
    ]);
    expect(findings.map(({ place }) => place.id ?? place.file)).toStrictEqual(["r-1", "r-3", "Y-1/1.jpg"]);
  });

  test("can be asked in between", () => {
    const counter = imageLinkCounter({ entries: catalogue(2) });
    counter.addLines(new TextEncoder().encode("X-1/1.jpg\nX-2/"));
    expect(counter.result().coverage.complete.items).toBe(1);
    counter.addLines(new TextEncoder().encode("1.jpg"));
    counter.end();
    expect(counter.result().coverage.complete.items).toBe(2);
  });

  test("takes no record for complete whose pages are as many as its images, but not numbered so", () => {
    const entries = [
      { level: "item", referenceCode: "X-1", pageCount: 3 },
      { level: "item", referenceCode: "X-2", pageCount: 3 },
    ] as const;
    const counter = imageLinkCounter({ entries });
    counter.add(["X-1/1", "X-1/2", "X-1/4", "X-2/1", "X-2/2", "X-2/3"].map((page) => ({ path: `${page}.jpg` })));
    const { coverage, findings } = counter.result();
    expect([coverage.mismatched.items, coverage.complete.items]).toStrictEqual([1, 1]);
    expect(findings).toStrictEqual([
      {
        code: "image-number-gap",
        severity: "warning",
        place: { field: "referenceCode", value: "X-1" },
        data: { referenceCode: "X-1", missing: [3], count: 1 },
      },
    ]);
  });

  test("finds a code among many, in any order of the list", () => {
    const counter = imageLinkCounter({ entries: catalogue(1100) });
    const lines = Array.from({ length: 1100 }, (_, at) => `八期/X-${((at * 2999) % 1100) + 1}/1.jpg\n`);
    counter.addLines(new TextEncoder().encode(lines.join("")));
    expect(counter.result().findingCounts).toStrictEqual([]);
    expect(counter.result().coverage.complete.pages).toBe(1100);
  });

  test("says of every record what is recorded of it", () => {
    const counter = imageLinkCounter({
      entries: [
        { level: "volume", id: "v", referenceCode: "A-1", pageCount: 2 },
        { level: "volume", referenceCode: "A-2", pageCount: 70_000 },
        { level: "item", id: "i", referenceCode: "ａ-1", pageCount: 32_767 },
        { level: "item", id: "unknown", referenceCode: "A-3" },
        { level: "item", id: "empty", referenceCode: "" },
        { level: "item", id: "bare", pageCount: 32_766 },
        { level: "volume" },
        { level: "item", id: "last", referenceCode: "A-4", pageCount: 1 },
      ],
    });
    counter.add([{ path: "A-3/1.jpg" }, { path: "A-4/1.jpg" }]);
    const repeated = { code: "reference-code-repeated-in-catalogue", severity: "error" };
    const withoutCode = { code: "entry-without-reference-code", severity: "error" };
    expect(counter.result()).toStrictEqual({
      coverage: {
        none: { volumes: 3, items: 3, pages: 2 + 70_000 + 32_767 + 32_766, withoutPageCount: 2 },
        partial: { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 },
        complete: { volumes: 0, items: 1, pages: 1, withoutPageCount: 0 },
        mismatched: { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 },
        undetermined: { volumes: 0, items: 1, pages: 0, withoutPageCount: 1 },
      },
      findingCounts: [
        { code: "reference-code-repeated-in-catalogue", severity: "error", count: 2 },
        { code: "images-missing", severity: "error", count: 1 },
        { code: "images-without-page-count", severity: "warning", count: 1 },
        { code: "entry-without-reference-code", severity: "error", count: 3 },
      ],
      findings: [
        {
          ...repeated,
          place: { field: "referenceCode", id: "v", value: "A-1" },
          data: { referenceCode: "A-1", entries: 2, images: 0 },
        },
        {
          code: "images-missing",
          severity: "error",
          place: { field: "referenceCode", value: "A-2" },
          data: { referenceCode: "A-2", pages: 70_000 },
        },
        {
          ...repeated,
          place: { field: "referenceCode", id: "i", value: "ａ-1" },
          data: { referenceCode: "ａ-1", entries: 2, images: 0 },
        },
        {
          code: "images-without-page-count",
          severity: "warning",
          place: { field: "pageCount", id: "unknown" },
          data: { referenceCode: "A-3", images: 1 },
        },
        { ...withoutCode, place: { field: "referenceCode", id: "empty", value: "" }, data: { level: "item" } },
        { ...withoutCode, place: { field: "referenceCode", id: "bare" }, data: { level: "item" } },
        { ...withoutCode, place: { field: "referenceCode" }, data: { level: "volume" } },
      ],
    });
  });

  const inside = { level: "item", referenceCode: "A-1-1", volumeCode: "A-1", pageCount: 1 } as const;
  const volume = { level: "volume", referenceCode: "A-1", pageCount: 2 } as const;
  const item = { level: "item", referenceCode: "B-1", pageCount: 2 } as const;

  test.each<[string, readonly LinkSubject[], readonly string[]]>([
    ["a whole volume and a whole item", [volume, item], ["A-1/1.jpg", "A-1/2.jpg", "B-1/1.jpg", "B-1/2.jpg"]],
    ["a page that is there twice", [volume, item], ["B-1/1.jpg", "B-1/2.jpg", "B-1/2.tif", "A-1/1.jpg", "A-1/2.jpg"]],
    ["a page inserted", [item], ["B-1/1.jpg", "B-1/1a.jpg", "B-1/2.jpg"]],
    ["a page inserted in place of one", [item], ["B-1/1a.jpg", "B-1/2.jpg"]],
    ["as many pages under other numbers", [item], ["B-1/2.jpg", "B-1/3.jpg"]],
    ["a page too many", [item], ["B-1/1.jpg", "B-1/2.jpg", "B-1/3.jpg"]],
    ["a page too few", [item], ["B-1/2.jpg"]],
    ["the last page lacking", [item], ["B-1/1.jpg"]],
    ["a broken order", [item], ["b/B-1/1.jpg", "a/B-1/2.jpg"]],
    ["two folders in order", [item], ["a/B-1/1.jpg", "b/B-1/2.jpg"]],
    ["a file for the whole record beside its pages", [item], ["B-1/1.jpg", "B-1/2.jpg", "B-1.pdf"]],
    ["two records with one code", [item, item], ["B-1/1.jpg", "B-1/2.jpg"]],
    ["a record of no pages", [{ ...item, pageCount: 0 }], ["B-1/1.jpg"]],
    [
      "records of pages that are no whole number",
      [
        { ...item, pageCount: 2.5 },
        { ...volume, pageCount: -1 },
      ],
      ["B-1/1.jpg"],
    ],
    ["a record of unknown pages", [{ level: "item", referenceCode: "B-1" }], ["B-1/1.jpg"]],
    ["images at two levels", [inside, volume], ["A-1/1.jpg", "A-1/2.jpg", "A-1-1/1.jpg"]],
    ["images of the items inside a volume", [volume, inside], ["A-1-1/1.jpg"]],
    ["two volumes with one code", [volume, volume, inside], ["A-1-1/1.jpg"]],
    [
      "an item with the code of a volume with items",
      [volume, { ...item, referenceCode: "A-1" }, inside],
      ["A-1-1/1.jpg"],
    ],
    ["codes in other letters", [volume, { ...item, referenceCode: "É-1" }, { ...item, referenceCode: "é-1" }], []],
    ["a code that came again", [item, volume, { ...item, id: "again" }, { ...item, id: "third", pageCount: 9 }], []],
  ])("says of %s what the linking comes to", (_, catalogue, paths) => {
    const files = paths.map((path) => ({ path }));
    const { links, findings } = linkedImages(catalogue, [files]);
    const counter = imageLinkCounter({ entries: catalogue });
    counter.add(files);
    expect(counter.result().coverage).toStrictEqual(coverageExtents(links));
    expect(counter.result().findings).toStrictEqual(findings);
  });

  test("keeps a hundred findings of a code unless it is told otherwise", () => {
    expect(imageLinkCounter({ entries: catalogue(101) }).result().findings).toHaveLength(100);
    expect(imageLinkCounter({ entries: catalogue(101), findings: 0 }).result().findings).toStrictEqual([]);
  });

  test("refuses a number of findings that is none", () => {
    for (const findings of [-1, 1.5, Number.NaN]) {
      expect(() => imageLinkCounter({ entries: [], findings })).toThrow(
        new CallerError("findings", "a whole number from 0", findings),
      );
    }
  });
});
