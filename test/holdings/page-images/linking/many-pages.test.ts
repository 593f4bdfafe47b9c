import {
  IMAGE_NAMINGS,
  type ImageLinking,
  type ImageNaming,
  imageLinker,
  type LinkSubject,
  linkedImages,
} from "lantai/page-images";
import { describe, expect, test, vi } from "vitest";

const entries: readonly LinkSubject[] = ["X-1", "X-2", "A"].map((referenceCode) => ({ level: "item", referenceCode }));
const filesOf = (paths: readonly string[]) => [paths.map((path) => ({ path }))];

/** What a list comes to that is handed over in one part, and the lines that were read as text. */
function linkedLines(paths: readonly string[]): { linking: ImageLinking<LinkSubject>; asText: string[] } {
  const linker = imageLinker({ entries });
  const decode = vi.spyOn(TextDecoder.prototype, "decode");
  try {
    linker.addLines(new TextEncoder().encode(paths.map((path) => `${path}\n`).join("")));
    const asText = decode.mock.results.map(({ value }) => value as string).filter((text) => paths.includes(text));
    return { linking: linker.result(), asText };
  } finally {
    decode.mockRestore();
  }
}

const numbers = (first: number, last: number, step = 1) =>
  Array.from({ length: (last - first) / step + 1 }, (_, at) => first + at * step);
const imagesOf = (start: string, pages: readonly number[]) => pages.map((page) => `${start}${page}.jpg`);
const each = (pages: readonly number[]) => pages.map((page) => ({ first: page, last: page }));

describe("a list of pages of which none follows the one before", () => {
  test("is counted page by page, however many come in one part", () => {
    for (const last of [1023, 1025, 3999]) {
      const odd = numbers(1, last, 2);
      const { linking, asText } = linkedLines(imagesOf("X-1/", odd));
      expect(linking.links[0]).toMatchObject({ images: odd.length, pages: each(odd) });
      expect(asText).toStrictEqual([]);
    }
  });

  test("is counted under each code, however many come in one part", () => {
    const odd = numbers(1, 999, 2);
    const paths = odd.flatMap((page) => [`X-1/${page}.jpg`, `X-2/${page}.jpg`, `A-${page}.jpg`]);
    const { linking, asText } = linkedLines(paths);
    expect(linking.links.map(({ pages }) => pages)).toStrictEqual([each(odd), each(odd), each(odd)]);
    expect(linking.findings).toStrictEqual(linkedImages(entries, filesOf(paths)).findings);
    expect(asText).toStrictEqual([]);
  });

  test("is counted under a code that is written otherwise, of which the first line tells the form", () => {
    const odd = numbers(1, 3999, 2);
    const paths = imagesOf("x-1/", odd);
    const { linking, asText } = linkedLines(paths);
    expect(linking.links[0]).toMatchObject({ images: odd.length, pages: each(odd) });
    expect(asText).toStrictEqual(["x-1/1.jpg"]);
  });

  test("is that of no record where its code is that of none", () => {
    const paths = imagesOf("X-9/", numbers(1, 3999, 2));
    expect(linkedLines(paths).linking).toStrictEqual(linkedImages(entries, filesOf(paths)));
  });
});

describe("pages that follow one another", () => {
  test.each([
    ["1", "1"],
    ["9", ":"],
    ["9", "0"],
    ["19", "1:"],
    ["19", "10"],
    ["99", ":0"],
    ["99", "9:"],
    ["99", "00"],
    ["099", "0:0"],
    ["9", "10"],
    ["09", "10"],
    ["199", "200"],
    ["99998", "99999"],
    ["99999", "00000"],
  ])("are told by their digits alone: %s and %s", (before, after) => {
    for (const start of ["X-1/", "x-1/", "A-"]) {
      const paths = [`${start}${before}.jpg`, `${start}${after}.jpg`];
      expect(linkedLines(paths).linking).toStrictEqual(linkedImages(entries, filesOf(paths)));
    }
  });

  test("make no text of a line of a code that is written otherwise, but of the first, however short they are", () => {
    for (const [last, ...starts] of [
      [9, "a/"],
      [199, "x-1/", "八期/x-1/"],
    ] as const) {
      for (const start of starts) {
        const paths = imagesOf(start, numbers(1, last));
        expect(linkedLines(paths).asText).toStrictEqual(paths.slice(0, 1));
      }
    }
  });

  test.each([
    [1, 31],
    [1, 32],
    [1, 33],
    [2, 32],
    [32, 33],
    [32, 32],
    [31, 32],
    [33, 64],
    [5, 9],
    [9, 12],
    [98, 101],
    [9998, 10001],
  ])("are counted from page %i to page %i, once and again", (first, last) => {
    const paths = imagesOf("X-1/", numbers(first, last));
    const count = last - first + 1;
    expect(linkedLines(paths).linking.links[0]).toMatchObject({ images: count, pages: [{ first, last }] });
    expect(linkedLines([...paths, ...imagesOf("A/", [1]), ...paths]).linking).toStrictEqual(
      linkedImages(entries, filesOf([...paths, ...imagesOf("A/", [1]), ...paths])),
    );
    const { links, findings } = linkedLines([...paths, `X-2/${first}.jpg`, `X-1/${last}.jpg`]).linking;
    expect(links[0]).toMatchObject({ images: count, pages: [{ first, last }] });
    expect(findings.find(({ code }) => code === "image-repeated")).toMatchObject({ data: { page: last } });
  });

  test("are counted beside those that were there before", () => {
    for (const before of [1, 2, 5, 8, 9, 10, 31, 32, 33]) {
      const paths = [`X-1/${before}.jpg`, "A/1.jpg", ...imagesOf("X-1/", numbers(2, 9)), ...imagesOf("X-1/", [12, 11])];
      expect(linkedLines(paths).linking).toStrictEqual(linkedImages(entries, filesOf(paths)));
    }
  });

  test("are in the order of their names where those are of two forms", () => {
    for (const [before, after] of [
      [imagesOf("b/X-1/", numbers(1, 3)), imagesOf("a/X-1/", numbers(4, 9))],
      [imagesOf("a/X-1/", numbers(1, 3)), imagesOf("b/X-1/", numbers(4, 9))],
      [imagesOf("b/X-1/", numbers(4, 9)), imagesOf("a/X-1/", numbers(1, 3))],
      [imagesOf("a/X-1/", [...numbers(1, 3), ...numbers(7, 9)]), imagesOf("b/X-1/", numbers(4, 6))],
    ] as const) {
      const paths = [...before, ...after];
      expect(linkedLines(paths).linking).toStrictEqual(linkedImages(entries, filesOf(paths)));
      expect(linkedLines(paths.toReversed()).linking).toStrictEqual(linkedImages(entries, filesOf(paths)));
    }
  });
});

describe("names that are shorter than any usual one", () => {
  test("are counted one by one", () => {
    const [folders] = IMAGE_NAMINGS as readonly [ImageNaming];
    const naming = { ...folders, code: "own", extensions: ["", "g"] };
    for (const paths of [
      ["A/1.", "A/2.", "A/3."],
      ["A/1.g", "A/2.g"],
      ["A/9.g", "A/10.g", "A/11.g", "A/8."],
    ]) {
      for (const lineBreak of ["\n", "\r\n"]) {
        const linker = imageLinker({ entries, naming });
        linker.addLines(new TextEncoder().encode(paths.map((path) => path + lineBreak).join("")));
        expect(linker.result().links[2]?.images).toBe(paths.length);
        expect(linker.result()).toStrictEqual(linkedImages(entries, filesOf(paths), { naming }));
      }
    }
  });
});
