import { type ImageFile, imageLinker, linkedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const entry = { level: "item", referenceCode: "X-1", pageCount: 4 } as const;
const paths = (...names: string[]): ImageFile[] => names.map((name) => ({ path: `X-1/${name}.jpg` }));
const linked = (...names: string[]) => linkedImages([entry], [paths(...names)]);

describe("a page with a letter after its number", () => {
  test("is a page more, inserted after the number", () => {
    const { links, findings } = linked("0001", "0002", "0002a", "0003");
    expect(links[0]).toMatchObject({
      coverage: "complete",
      images: 4,
      pages: [{ first: 1, last: 3 }],
      inserted: ["2a"],
    });
    expect(findings).toStrictEqual([]);
  });

  test("goes beyond the pages where all of them are there already", () => {
    const { links, findings } = linked("1", "2", "3", "4", "4a", "4b");
    expect(links[0]).toMatchObject({ coverage: "mismatched", images: 6, inserted: ["4a", "4b"] });
    expect(findings.map(({ code, data }) => [code, data])).toStrictEqual([
      ["image-count-differs", { referenceCode: "X-1", pages: 4, images: 6, difference: 2 }],
    ]);
  });

  test("does not stand for the number it follows", () => {
    const { findings } = linked("1", "2a", "3");
    expect(findings.map(({ code }) => code)).toStrictEqual(["image-count-differs", "image-number-gap"]);
    expect(findings[1]?.data).toStrictEqual({ referenceCode: "X-1", missing: [2], count: 1 });
  });

  test.each([
    { pageCount: 1, names: ["0007a"], missing: [1, 2, 3, 4, 5, 6, 7], differs: false },
    { pageCount: 2, names: ["1a", "9b"], missing: [1, 2, 3, 4, 5, 6, 7, 8, 9], differs: false },
    { pageCount: 3, names: ["1", "2", "9a"], missing: [3, 4, 5, 6, 7, 8, 9], differs: false },
    { pageCount: 4, names: ["1a", "1b", "2a", "2b"], missing: [1, 2], differs: false },
    { pageCount: 2, names: ["1", "2", "2a"], missing: [], differs: true },
  ])("lies behind the page of its number: $names in $pageCount pages", ({ pageCount, names, missing, differs }) => {
    const { links, findings } = linkedImages([{ ...entry, pageCount }], [paths(...names)]);
    expect(links[0]).toMatchObject({ coverage: "mismatched", images: names.length });
    const gaps = missing.length === 0 ? [] : [["image-number-gap", missing, missing.length]];
    expect(
      findings.map(({ code, data }) => ("missing" in data ? [code, data.missing, data.count] : [code])),
    ).toStrictEqual([...(differs ? [["image-count-differs"]] : []), ...gaps]);
  });

  test("is an image where no page before it has one", () => {
    expect(linked("2a").links).toStrictEqual([
      { entry, coverage: "partial", images: 1, files: 0, pageCount: 4, pages: [], inserted: ["2a"] },
    ]);
  });

  test("is repeated when it is listed twice", () => {
    const { findings } = linked("1", "2", "3", "3a", "3A");
    expect(findings.map(({ code, data }) => [code, data])).toStrictEqual([
      ["image-repeated", { referenceCode: "X-1", files: 1, page: 3 }],
    ]);
  });

  test("says the same in lines of bytes as in batches", () => {
    const names = paths("1", "2", "2b", "2a", "3");
    const linker = imageLinker({ entries: [entry] });
    linker.addLines(new TextEncoder().encode(names.map(({ path }) => path).join("\n")));
    linker.end();
    expect(linker.result()).toStrictEqual(linkedImages([entry], [names]));
    expect(linker.result().links[0]?.inserted).toStrictEqual(["2a", "2b"]);
  });
});
