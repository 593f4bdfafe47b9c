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
    expect(findings.map(({ code }) => code)).toStrictEqual(["images-missing", "image-in-wrong-folder"]);
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

  test("tells a folder whose name ends in the code of the file, but is that of another record", () => {
    const alike: readonly LinkSubject[] = [
      { level: "item", referenceCode: "A-1", pageCount: 1 },
      { level: "item", referenceCode: "XA-1", pageCount: 1 },
    ];
    const { findings } = linkedImages(alike, [listed("八期/XA-1/A-1-0001.jpg")], { naming: "code-and-page" });
    expect(findings.map(({ code }) => code)).toStrictEqual(["images-missing", "image-in-wrong-folder"]);
    expect(findings[1]?.data).toStrictEqual({
      folder: "八期/XA-1",
      files: 1,
      name: "A-1-0001.jpg",
      code: "A-1",
      folderCode: "XA-1",
    });
  });

  test("counts each file of a wrong folder, in a list of lines too", () => {
    const linker = imageLinker({ entries, naming: "code-and-page" });
    const lines = [1, 2, 3].map((page) => `0012-001-0034/0012-001-0035-000${page}.jpg\n`).join("");
    linker.addLines(new TextEncoder().encode(lines));
    expect(linker.result().findings.map(({ code, data }) => ["files" in data && data.files, code])).toStrictEqual([
      [false, "images-missing"],
      [false, "image-count-differs"],
      [3, "image-in-wrong-folder"],
    ]);
  });

  test("tells of a file of 0 bytes of another record that it is empty, and that its name is no page here", () => {
    const files = [{ path: "0012-001-0034/0012-001-0035-0001.jpg", size: 0 }];
    expect(link(files, "folder-per-record").findings.map(({ code }) => code)).toStrictEqual([
      "images-missing",
      "images-missing",
      "image-name-unreadable",
      "image-empty",
    ]);
  });

  test("tells the file of a whole record in the folder of another, and of one that is no image its name alone", () => {
    const { links, findings } = link(
      listed("0012-001-0034/0012-001-0035.pdf", "0012-001-0034/0012-001-0035.db"),
      "file-per-record",
    );
    expect(links.map(({ coverage }) => coverage)).toStrictEqual(["none", "undetermined"]);
    expect(findings.map(({ code }) => code)).toStrictEqual([
      "images-missing",
      "image-name-unreadable",
      "image-in-wrong-folder",
    ]);
    expect(findings[2]?.data).toStrictEqual({
      folder: "0012-001-0034",
      files: 1,
      name: "0012-001-0035.pdf",
      code: "0012-001-0035",
      folderCode: "0012-001-0034",
    });
  });

  test("tells of a file of 0 bytes of no entry that no entry has it, and nothing more", () => {
    const { findings } = linkedImages([], [[{ path: "0099/1.jpg", size: 0, checksum: "aa" }]]);
    expect(findings.map(({ code }) => code)).toStrictEqual(["image-orphan"]);
  });

  test("tells of a file in a wrong folder that it is another one than was taken over, too", () => {
    const path = "0012-001-0034/0012-001-0035-0001.jpg";
    const checksums = [{ path, checksum: "aa" }];
    const codes = (naming: KnownImageNaming) =>
      linkedImages(entries, [[{ path, size: 9, checksum: "bb" }]], { naming, checksums }).findings.map(
        ({ code }) => code,
      );
    const both = ["image-in-wrong-folder", "image-checksum-differs"];
    expect(codes("code-and-page")).toStrictEqual(["images-missing", ...both]);
    // In a folder of pages the file is counted nowhere, and held against its checksum all the same.
    expect(codes("folder-per-record")).toStrictEqual(["images-missing", "images-missing", ...both]);
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

  test("goes by the number of an inserted page", () => {
    const { findings } = link(listed("b/0012-001-0035/1a.jpg", "a/0012-001-0035/2.jpg"), "folder-per-record");
    expect(findings.at(-1)?.data).toStrictEqual({
      referenceCode: "0012-001-0035",
      earlier: "a/0012-001-0035/",
      earlierPage: 2,
      later: "b/0012-001-0035/",
      laterPage: 1,
    });
  });

  test.each([
    ["2盘\\0012-001-0034\\1.jpg", "1盘\\0012-001-0034\\2.jpg"],
    ["2盘/0012-001-0034/0012-001-0034-1.jpg", "1盘/0012-001-0034/0012-001-0034-2.jpg"],
    ["2盘/００１２-001-0034/1.jpg", "1盘/００１２-001-0034/2.jpg"],
  ])("tells it of %s and %s", (one, other) => {
    const { findings } = link(listed(one, other), "folder-per-record");
    const start = (path: string) => path.replace(/[12]\.jpg$/, "");
    expect(findings[0]?.data).toStrictEqual({
      referenceCode: "0012-001-0034",
      earlier: start(other),
      earlierPage: 2,
      later: start(one),
      laterPage: 1,
    });
  });

  const thirtyFour = "0012-001-0034";
  const inside = (name: string) => name.replace("/", `/${thirtyFour}/`);

  test.each<[string, KnownImageNaming, readonly string[], object]>([
    [
      "folders in two parts",
      "folder-per-record",
      ["a/5", "a/2a", "b/1", "b/6"].map(inside),
      { earlier: `a/${thirtyFour}/`, earlierPage: 5, later: `b/${thirtyFour}/`, laterPage: 1 },
    ],
    [
      "an inserted page that is the lowest",
      "folder-per-record",
      ["b/5", "b/2a", "a/3"].map(inside),
      { earlier: `a/${thirtyFour}/`, earlierPage: 3, later: `b/${thirtyFour}/`, laterPage: 2 },
    ],
    [
      "an inserted page that is the greatest",
      "folder-per-record",
      ["a/2", "a/5a", "b/3"].map(inside),
      { earlier: `a/${thirtyFour}/`, earlierPage: 5, later: `b/${thirtyFour}/`, laterPage: 3 },
    ],
    [
      "inserted pages beside a lower page",
      "folder-per-record",
      ["b/2", "b/5a", "a/3"].map(inside),
      { earlier: `a/${thirtyFour}/`, earlierPage: 3, later: `b/${thirtyFour}/`, laterPage: 2 },
    ],
    [
      "pages of three places",
      "folder-per-record",
      ["b/40", "a/50", "a/60"].map(inside),
      { earlier: `a/${thirtyFour}/`, earlierPage: 60, later: `b/${thirtyFour}/`, laterPage: 40 },
    ],
    [
      "pages of which the lowest is not the last",
      "folder-per-record",
      ["b/40", "b/50", "a/45"].map(inside),
      { earlier: `a/${thirtyFour}/`, earlierPage: 45, later: `b/${thirtyFour}/`, laterPage: 40 },
    ],
    [
      "a folder that is gone back to",
      "folder-per-record",
      ["a/1", "b/3", "a/5"].map(inside),
      { earlier: `a/${thirtyFour}/`, earlierPage: 5, later: `b/${thirtyFour}/`, laterPage: 3 },
    ],
    [
      "the last two of three folders",
      "folder-per-record",
      ["c/2", "a/1", "b/3"].map(inside),
      { earlier: `b/${thirtyFour}/`, earlierPage: 3, later: `c/${thirtyFour}/`, laterPage: 2 },
    ],
    [
      "the folder and the same name again",
      "folder-per-record",
      [`${thirtyFour}/2`, `${thirtyFour}/${thirtyFour}-1`],
      { earlier: `${thirtyFour}/`, earlierPage: 2, later: `${thirtyFour}/${thirtyFour}-`, laterPage: 1 },
    ],
    [
      "names behind the other sign",
      "folder-per-record",
      [`b\\${thirtyFour}\\${thirtyFour}-1`, `a\\${thirtyFour}\\${thirtyFour}-2`],
      {
        earlier: `a\\${thirtyFour}\\${thirtyFour}-`,
        earlierPage: 2,
        later: `b\\${thirtyFour}\\${thirtyFour}-`,
        laterPage: 1,
      },
    ],
    [
      "codes with pages",
      "code-and-page",
      [`b/${thirtyFour}-1`, `a/${thirtyFour}-2`],
      { earlier: `a/${thirtyFour}-`, earlierPage: 2, later: `b/${thirtyFour}-`, laterPage: 1 },
    ],
  ])("tells where it is broken between %s", (_, naming, names, broken) => {
    const { findings } = link(listed(...names.map((name) => `${name}.jpg`)), naming);
    expect(findings.filter(({ code }) => code === "image-order-broken").map(({ data }) => data)).toStrictEqual([
      { referenceCode: thirtyFour, ...broken },
    ]);
  });

  test("is not broken by the page inserted after the last one of the folder before", () => {
    const pages = ["a/0012-001-0034/1.jpg", "b/0012-001-0034/1a.jpg"];
    const { findings } = link(listed(...pages), "folder-per-record");
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

  test.each([
    ["folders that differ in their first signs alone", ["B/0012-001-0034/1.jpg", "A/0012-001-0034/2.jpg"]],
    ["digits of both widths", ["0012-001-0034/０1.jpg", "0012-001-0034/０2.jpg", "0012-001-0034/９9.jpg"]],
    [
      "a sign before the digits that ends as a full-width digit does",
      ["0012-001-0034/吐1.jpg", "0012-001-0034/吐2.jpg"],
    ],
  ])("says of %s what it says of the files", (_, paths) => {
    const linker = imageLinker({ entries });
    linker.addLines(bytes(`${paths.join("\n")}\n`));
    expect(linker.result()).toStrictEqual(linkedImages(entries, [listed(...paths)]));
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
