import { type ImageFile, imageLinker, type KnownImageNaming, type LinkSubject, linkedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const entries: readonly LinkSubject[] = [
  { level: "volume", referenceCode: "0012-001-0034", pageCount: 2 },
  { level: "volume", referenceCode: "0012-001-0035", pageCount: 1 },
];
const listed = (...paths: string[]): ImageFile[] => paths.map((path) => ({ path }));
const link = (files: readonly ImageFile[], naming: KnownImageNaming) => linkedImages(entries, [files], { naming });

describe("linkedImages, wrong folder", () => {
  test("tells a page of another record in a folder of pages, and counts it nowhere", () => {
    const paths = ["0012-001-0034/1.jpg", "0012-001-0034/2.jpg", "八期/0012-001-0034/0012-001-0035-0001.jpg"];
    const { links, findings } = link(listed(...paths), "folder-per-record");
    expect(links.map(({ coverage }) => coverage)).toStrictEqual(["complete", "none"]);
    expect(findings.at(-1)).toStrictEqual({
      code: "image-in-wrong-folder",
      severity: "warning",
      place: { file: paths[2], value: "0012-001-0035-0001.jpg" },
      data: {
        folder: "八期/0012-001-0034",
        files: 1,
        name: "0012-001-0035-0001.jpg",
        code: "0012-001-0035",
        folderCode: "0012-001-0034",
      },
    });
  });

  test("links a name that carries its code, and tells that it lies elsewhere", () => {
    const { links, findings } = link(listed("0012-001-0034/0012-001-0035-0001.jpg"), "code-and-page");
    expect(links.map(({ coverage }) => coverage)).toStrictEqual(["none", "complete"]);
    expect(findings.map(({ code }) => code)).toStrictEqual(["images-missing", "image-in-wrong-folder"]);
  });

  test.each(["八期", "0012-001-0035", "0012-001", "０012-001-0035"])("takes folder %s for no wrong one", (folder) => {
    const { findings } = link(listed(`${folder}/0012-001-0035-0001.jpg`), "code-and-page");
    expect(findings.map(({ code }) => code)).toStrictEqual(["images-missing"]);
  });

  test("takes the folder of a code that the file's code continues for no wrong one", () => {
    const nested: readonly LinkSubject[] = [
      { level: "volume", referenceCode: "X-1" },
      { level: "item", referenceCode: "X-1-2", pageCount: 1 },
    ];
    const { findings } = linkedImages(nested, [listed("X-1/X-1-2-1.jpg")], { naming: "code-and-page" });
    expect(findings.map(({ code }) => code)).toStrictEqual(["images-missing"]);
  });
});

describe("linkedImages, order", () => {
  test("tells where the natural order of the names is not that of the pages", () => {
    const { links, findings } = link(listed("2盘/0012-001-0034/1.jpg", "1盘/0012-001-0034/2.jpg"), "folder-per-record");
    expect(links[0]?.coverage).toBe("complete");
    expect(findings[0]).toStrictEqual({
      code: "image-order-broken",
      severity: "warning",
      place: { field: "referenceCode", value: "0012-001-0034" },
      data: {
        referenceCode: "0012-001-0034",
        earlier: "1盘/0012-001-0034/",
        earlierPage: 2,
        later: "2盘/0012-001-0034/",
        laterPage: 1,
      },
    });
  });

  test("finds nothing where the second folder goes on after the first", () => {
    const { findings } = link(listed("10盘/0012-001-0034/2.jpg", "9盘/0012-001-0034/1.jpg"), "folder-per-record");
    expect(findings.map(({ code }) => code)).toStrictEqual(["images-missing"]);
  });

  test("tells a copy of a folder as a repeat only", () => {
    const { findings } = link(listed("a/0012-001-0035/1.jpg", "b/0012-001-0035/1.jpg"), "folder-per-record");
    expect(findings.map(({ code }) => code)).toStrictEqual(["images-missing", "image-repeated"]);
  });
});

describe("imageLinker.addLines", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test("takes CRLF, empty lines, a byte order mark and a last line without its end", () => {
    const linker = imageLinker({ entries });
    linker.addLines(bytes("\ufeff0012-001-0034/1.jpg\r\n\r\n\n0012-001-0034/2.jpg\r\n0012-001-0035/1.jpg"));
    expect(linker.result().links.map(({ coverage }) => coverage)).toStrictEqual(["complete", "none"]);
    linker.end();
    expect(linker.result().links.map(({ coverage }) => coverage)).toStrictEqual(["complete", "complete"]);
    expect(linker.result().findings).toStrictEqual([]);
  });

  test("does not keep the host's buffer", () => {
    const linker = imageLinker({ entries });
    const buffer = bytes("0012-001-0034/1.jpg\n0012-001-00");
    linker.addLines(buffer);
    buffer.set(bytes("34/2.jpg\n"));
    linker.addLines(buffer.subarray(0, 9));
    expect(linker.result().links[0]?.coverage).toBe("complete");
  });

  test("takes bytes that are no UTF-8 for a name that no entry has", () => {
    const linker = imageLinker({ entries });
    linker.addLines(Uint8Array.of(0xff, 0xc0, 0x2f, 0x31, 0x2e, 0x6a, 0x70, 0x67, 0x0a));
    expect(linker.result().findings.at(-1)?.code).toBe("image-orphan");
  });
});
