import { CallerError, isCallerError } from "lantai/findings";
import {
  IMAGE_NAMINGS,
  type ImageFile,
  type ImageNaming,
  imageLinker,
  type KnownImageNaming,
  type LinkSubject,
  linkedImages,
} from "lantai/page-images";
import { describe, expect, test } from "vitest";
import { IMAGE_COVERAGE_CASES } from "../../../cases/image-coverages.js";

const volume: LinkSubject = { id: "v34", level: "volume", referenceCode: "0012-001-0034", pageCount: 3 };
const pages = (code: string, numbers: readonly number[]): ImageFile[] =>
  numbers.map((page) => ({ path: `${code}/${String(page).padStart(4, "0")}.jpg` }));

describe("linkedImages", () => {
  test.each(IMAGE_COVERAGE_CASES)("$name: $coverage ($source)", ({ pageCount, images, coverage, findings }) => {
    const entry: LinkSubject = {
      level: "volume",
      referenceCode: "X-1",
      ...(pageCount === undefined ? {} : { pageCount }),
    };
    const linking = linkedImages([entry], [pages("X-1", images)]);
    expect(linking.links.map((link) => link.coverage)).toStrictEqual([coverage]);
    expect(linking.links[0]?.images).toBe(new Set(images).size);
    expect(linking.findings.map(({ code }) => code)).toStrictEqual(findings);
  });

  test("gives the host's own records back, in the order of the catalogue", () => {
    const entries = [volume, { level: "item", referenceCode: "X-2", shelf: "A3" }] as const;
    const { links } = linkedImages(entries, [pages("X-2", [1])]);
    expect(links[0]?.entry).toBe(entries[0]);
    expect(links[1]?.entry).toBe(entries[1]);
  });

  test("says how many images are lacking", () => {
    expect(linkedImages([{ ...volume, pageCount: 12 }], [pages("0012-001-0034", [1, 2, 4])]).findings).toStrictEqual([
      {
        code: "image-count-differs",
        severity: "error",
        place: { id: "v34", field: "referenceCode", value: "0012-001-0034" },
        data: { referenceCode: "0012-001-0034", pages: 12, images: 3, difference: -9 },
      },
      {
        code: "image-number-gap",
        severity: "warning",
        place: { id: "v34", field: "referenceCode", value: "0012-001-0034" },
        data: { referenceCode: "0012-001-0034", missing: [3], count: 1 },
      },
    ]);
  });

  test.each([0, -1, 2.5, Number.NaN])("takes a page count of %d for none", (pageCount) => {
    const entry: LinkSubject = { level: "item", referenceCode: "X-1", pageCount };
    expect(linkedImages([entry], [pages("X-1", [1, 2])])).toStrictEqual({
      links: [{ entry, coverage: "undetermined", images: 2, files: 0, pages: [{ first: 1, last: 2 }] }],
      innerLinks: [],
      findings: [
        {
          code: "images-without-page-count",
          severity: "warning",
          place: { field: "pageCount", value: String(pageCount) },
          data: { referenceCode: "X-1", images: 2, recorded: String(pageCount) },
        },
      ],
    });
  });

  test("names the record without a code by what it has, and asks for its images by its code alone", () => {
    const entries = [{ level: "volume" }, { level: "item" }, { level: "item", referenceCode: "X-1" }] as const;
    const withoutCode = { code: "entry-without-reference-code", severity: "error", place: { field: "referenceCode" } };
    expect(linkedImages(entries, []).findings).toStrictEqual([
      { ...withoutCode, data: { level: "volume" } },
      { ...withoutCode, data: { level: "item" } },
      {
        code: "images-missing",
        severity: "error",
        place: { field: "referenceCode", value: "X-1" },
        data: { referenceCode: "X-1" },
      },
    ]);
  });

  test("lists the first ten lacking numbers and counts the rest", () => {
    const { findings } = linkedImages([{ level: "volume", referenceCode: "X-1" }], [pages("X-1", [2, 99_999])]);
    expect(findings[1]?.data).toStrictEqual({
      referenceCode: "X-1",
      missing: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      count: 99_997,
    });
  });

  test.each([1, 2, 31, 32, 33, 34, 63, 64, 65, 69])("names page %d of 70 as the one that is lacking", (lacking) => {
    const entry: LinkSubject = { level: "volume", referenceCode: "X-1", pageCount: 70 };
    const numbers = Array.from({ length: 70 }, (_, at) => at + 1).filter((page) => page !== lacking);
    const { links, findings } = linkedImages([entry], [pages("X-1", numbers)]);
    const before = lacking === 1 ? [] : [{ first: 1, last: lacking - 1 }];
    expect(links).toStrictEqual([
      {
        entry,
        coverage: "partial",
        images: 69,
        files: 0,
        pageCount: 70,
        pages: [...before, { first: lacking + 1, last: 70 }],
      },
    ]);
    expect(findings.map(({ data }) => data)).toStrictEqual([
      { referenceCode: "X-1", pages: 70, images: 69, difference: -1 },
      { referenceCode: "X-1", missing: [lacking], count: 1 },
    ]);
  });

  test("is complete with 70 pages in any order, and beyond them with a 71st", () => {
    const entry: LinkSubject = { level: "volume", referenceCode: "X-1", pageCount: 70 };
    const numbers = Array.from({ length: 70 }, (_, at) => 70 - at);
    const complete = linkedImages([entry], [pages("X-1", numbers)]);
    expect(complete.links[0]).toMatchObject({ coverage: "complete", images: 70, pages: [{ first: 1, last: 70 }] });
    expect(complete.findings).toStrictEqual([]);
    expect(linkedImages([entry], [pages("X-1", [71, ...numbers])]).links[0]?.coverage).toBe("mismatched");
  });

  test("names the lowest page that is repeated, however often and under whatever name", () => {
    const files = [...pages("X-1", [3, 2, 1, 3, 3]), { path: "X-1/2.tif" }];
    const { links, findings } = linkedImages([{ level: "volume", referenceCode: "X-1", pageCount: 3 }], [files]);
    expect(links[0]).toMatchObject({ coverage: "complete", images: 3 });
    expect(findings.map(({ code, data }) => [code, data])).toStrictEqual([
      ["image-repeated", { referenceCode: "X-1", files: 3, page: 2 }],
    ]);
  });

  test("finds images of no entry, by folder with their number", () => {
    const files = [
      ...pages("八期/0012-001-00X", [2, 1]),
      ...pages("八期/0099", [1]),
      ...pages("0012-001-0034", [1, 2, 3]),
    ];
    expect(linkedImages([volume], [files]).findings).toStrictEqual([
      {
        code: "image-orphan",
        severity: "warning",
        place: { file: "八期/0012-001-00X/0001.jpg", value: "0012-001-00X" },
        data: { folder: "八期/0012-001-00X", files: 2, code: "0012-001-00X" },
      },
      {
        code: "image-orphan",
        severity: "warning",
        place: { file: "八期/0099/0001.jpg", value: "0099" },
        data: { folder: "八期/0099", files: 1, code: "0099" },
      },
    ]);
  });

  test("names folders in the order of their text, whatever the order of the list, each with its first file", () => {
    const files = ["b/2", "c/1", "a/1", "b/1", "b/3"].map((name) => ({ path: `${name}.jpg` }));
    expect(linkedImages([], [files]).findings.map(({ place, data }) => [place.file, data])).toStrictEqual([
      ["a/1.jpg", { folder: "a", files: 1, code: "a" }],
      ["b/1.jpg", { folder: "b", files: 3, code: "b" }],
      ["c/1.jpg", { folder: "c", files: 1, code: "c" }],
    ]);
  });

  test("leaves images to neither of two entries with the same code", () => {
    const twins: LinkSubject[] = [
      { id: "a", level: "item", referenceCode: "0012-WS·2019-D30-0001", pageCount: 2 },
      { id: "b", level: "item", referenceCode: "0012－WS・2019－D30－0001", pageCount: 3 },
    ];
    const { links, findings } = linkedImages(twins, [pages("0012-WS·2019-D30-0001", [1, 2])]);
    expect(links.map(({ coverage, images, files }) => ({ coverage, images, files }))).toStrictEqual([
      { coverage: "undetermined", images: 0, files: 0 },
      { coverage: "undetermined", images: 0, files: 0 },
    ]);
    expect(findings).toStrictEqual(
      twins.map(({ id, referenceCode }) => ({
        code: "reference-code-repeated-in-catalogue",
        severity: "error",
        place: { id, field: "referenceCode", value: referenceCode },
        data: { referenceCode, entries: 2, images: 2 },
      })),
    );
  });

  test("leaves open whose the images are where there is a page and a file for the whole record", () => {
    const files = [{ path: "0012-001-0034/1.jpg" }, { path: "0012-001-0034.pdf" }];
    const { links } = linkedImages([volume, { ...volume, id: "v35" }], [files]);
    expect(links.map(({ coverage }) => coverage)).toStrictEqual(["undetermined", "undetermined"]);
  });

  test("says none for both when entries with the same code have no images", () => {
    const { links, findings } = linkedImages([volume, { ...volume, id: "v35" }], []);
    expect(links.map(({ coverage }) => coverage)).toStrictEqual(["none", "none"]);
    expect(findings.map(({ code }) => code)).toStrictEqual([
      "reference-code-repeated-in-catalogue",
      "reference-code-repeated-in-catalogue",
    ]);
  });

  test.each([undefined, "", "　"])("finds nothing for an entry whose reference code is %j", (code) => {
    const entry: LinkSubject = { id: "x", level: "item", ...(code === undefined ? {} : { referenceCode: code }) };
    const { links, findings } = linkedImages([entry, entry], [[{ path: "/0001.jpg" }]], {
      naming: "folder-per-record",
    });
    expect(links.map(({ coverage }) => coverage)).toStrictEqual(["none", "none"]);
    expect(findings.map(({ code: found }) => found)).toStrictEqual([
      "entry-without-reference-code",
      "entry-without-reference-code",
      "image-name-unreadable",
    ]);
  });

  test("passes over items inside a volume, whose images are the volume's, and levels without images", () => {
    const entries: LinkSubject[] = [
      volume,
      { level: "item", referenceCode: "0012-001-0034-001", volumeCode: "0012-001-0034", pageCount: 3 },
      { level: "fonds", referenceCode: "0012" },
      { level: "page", referenceCode: "0012-001-0034-001-1" },
    ];
    const { links, findings } = linkedImages(entries, [pages("0012-001-0034", [1, 2, 3])]);
    expect(links).toStrictEqual([
      { entry: volume, coverage: "complete", images: 3, files: 0, pageCount: 3, pages: [{ first: 1, last: 3 }] },
    ]);
    expect(findings).toStrictEqual([]);
  });

  test.each([
    ["full width", "００１２－００１－００３４"],
    ["another dash", "0012—001–0034"],
    ["a space", "0012-001- 0034"],
  ])("finds the folder of a code recorded with %s", (_, recorded) => {
    const { links } = linkedImages([{ ...volume, referenceCode: recorded }], [pages("0012-001-0034", [1, 2, 3])]);
    expect(links[0]).toMatchObject({ coverage: "complete", entry: { referenceCode: recorded } });
  });

  test("parts the signs that stand where capital and small letters do, and no letters", () => {
    const codes = ["A[1", "A{1", "A@1", "A`1", "AZ1", "AA1"];
    const entries = codes.map((referenceCode): LinkSubject => ({ level: "item", referenceCode, pageCount: 1 }));
    const linking = (paths: readonly string[]) => linkedImages(entries, [paths.map((path) => ({ path }))]);
    const one = ["a{1/1.jpg", "a`1/1.jpg", "az1/1.jpg", "aa1/1.jpg"];
    const complete = (paths: readonly string[]) =>
      linking(paths).links.flatMap(({ entry, coverage }) => (coverage === "complete" ? [entry.referenceCode] : []));
    expect(complete(one)).toStrictEqual(["A{1", "A`1", "AZ1", "AA1"]);
    expect(complete(["A[1/1.jpg", "A@1/1.jpg"])).toStrictEqual(["A[1", "A@1"]);
  });

  test("finds a folder in another case, with another middle dot, or decomposed as some file systems store it", () => {
    const entry: LinkSubject = { level: "item", referenceCode: "0012-WS·2019-D30-BGSÉ-0001", pageCount: 1 };
    const folder = "0012-ws・2019-d30-bgsé-0001".normalize("NFD");
    expect(folder).not.toBe(folder.normalize("NFC"));
    expect(linkedImages([entry], [pages(folder, [1])]).links[0]?.coverage).toBe("complete");
  });

  test("cannot say whether one file for the whole record is complete, and takes no PDF and OFD for a repeat", () => {
    const files = [{ path: "0012-001-0034.pdf" }, { path: "0012-001-0034.ofd" }];
    const { links, findings } = linkedImages([volume], [files]);
    expect(links).toStrictEqual([{ entry: volume, coverage: "undetermined", images: 0, files: 2, pageCount: 3 }]);
    expect(findings).toStrictEqual([]);
  });

  test("finds the file of a whole record that is listed twice", () => {
    const files = [{ path: "0012-001-0034.pdf" }, { path: "副本/0012-001-0034.PDF" }];
    const { links, findings } = linkedImages([volume], [files]);
    expect(links[0]).toMatchObject({ files: 1 });
    expect(findings).toStrictEqual([
      {
        code: "image-repeated",
        severity: "warning",
        place: { id: "v34", field: "referenceCode", value: "0012-001-0034" },
        data: { referenceCode: "0012-001-0034", files: 1 },
      },
    ]);
  });

  test("takes a PDF and an OFD of each of two records for no repeat, and names the lowest page of several repeats", () => {
    const two: readonly LinkSubject[] = ["A-1", "A-2"].map((referenceCode) => ({
      level: "item",
      referenceCode,
      pageCount: 3,
    }));
    const whole = ["A-1.pdf", "A-1.ofd", "A-2.pdf", "A-2.ofd"].map((path) => ({ path }));
    expect(linkedImages(two, [whole]).findings).toStrictEqual([]);
    const { findings } = linkedImages(two.slice(0, 1), [pages("A-1", [1, 2, 3, 2, 3])]);
    expect(findings.map(({ data }) => data)).toStrictEqual([{ referenceCode: "A-1", files: 2, page: 2 }]);
  });

  test("names the page that is repeated beside a file for the whole record that is repeated", () => {
    const page = [{ path: "0012-001-0034/3.jpg" }, { path: "0012-001-0034/3.tif" }];
    const whole = [{ path: "0012-001-0034.pdf" }, { path: "副本/0012-001-0034.pdf" }, { path: "0012-001-0034.ofd" }];
    for (const files of [
      [...page, ...whole],
      [...whole, ...page],
    ]) {
      const { links, findings } = linkedImages([volume], [files]);
      expect(links[0]).toMatchObject({ images: 1, files: 2 });
      expect(findings.find(({ code }) => code === "image-repeated")?.data).toStrictEqual({
        referenceCode: "0012-001-0034",
        files: 2,
        page: 3,
      });
    }
  });

  test("keeps the pages of one record apart from those of another, however far they go", () => {
    const others: readonly LinkSubject[] = ["A", "B", "C"].map((referenceCode) => ({ level: "item", referenceCode }));
    const { links } = linkedImages(others, [
      [...pages("A", [33, 4097]), ...pages("B", [1, 65]), ...pages("C", [99_999])],
    ]);
    expect(links.map(({ images, pages: held }) => [images, held])).toStrictEqual([
      [2, [33, 4097].map((page) => ({ first: page, last: page }))],
      [2, [1, 65].map((page) => ({ first: page, last: page }))],
      [1, [{ first: 99_999, last: 99_999 }]],
    ]);
  });

  test("goes by the page images where a record has them beside its PDF", () => {
    const files = [...pages("0012-001-0034", [1, 2, 3]), { path: "0012-001-0034.pdf" }];
    expect(linkedImages([volume], [files]).links[0]).toMatchObject({ coverage: "complete", images: 3, files: 1 });
  });

  test("asks for names that can be read, by folder, and does not say none where files carry the code", () => {
    const files = [{ path: "0012-001-0034/目录.jpg" }, { path: "0012-001-0034/封面.jpg" }];
    const { links, findings } = linkedImages([volume], [files]);
    expect(links[0]).toMatchObject({ coverage: "undetermined", images: 0, files: 2 });
    expect(findings).toStrictEqual([
      {
        code: "image-name-unreadable",
        severity: "warning",
        place: { file: "0012-001-0034/封面.jpg", value: "封面.jpg" },
        data: { folder: "0012-001-0034", files: 2, name: "封面.jpg", fault: "page" },
      },
    ]);
  });

  test("tells the fault of every name, and not that of the first for all of a folder", () => {
    const names = ["!x.jpg", "0002.bmp", "0003.png", "Thumbs.db", "目录.jpg"];
    const files = [{ path: "0012-001-0034/0001.jpg" }, ...names.map((name) => ({ path: `0012-001-0034/${name}` }))];
    const { findings } = linkedImages([volume], [[...files, { path: "0001.jpg" }]]);
    expect(
      findings.map(({ code, data }) => [code, ...("fault" in data ? [data.fault, data.files, data.name] : [])]),
    ).toStrictEqual([
      ["image-count-differs"],
      ["image-name-unreadable", "format", 3, "0002.bmp"],
      ["image-name-unreadable", "code", 1, "0001.jpg"],
      ["image-name-unreadable", "page", 2, "!x.jpg"],
    ]);
  });

  test("asks for pages of their own where one image has two, and finds the folder", () => {
    const linker = imageLinker({ entries: [volume] });
    linker.addLines(new TextEncoder().encode("0012-001-0034/0001-0002.jpg\n0012-001-0034/0003-0004.jpg\n"));
    const { links, findings } = linker.result();
    expect(links[0]).toMatchObject({ coverage: "undetermined", images: 0, files: 2 });
    expect(findings.map(({ code, place }) => [code, place.value])).toStrictEqual([
      ["image-name-unreadable", "0001-0002.jpg"],
    ]);
  });

  test.each([
    [[{ path: "0012-001-0034/0001.jpg" }], "batch", "a list of files"],
    [["0012-001-0034/0001.jpg"], "batch", "a list of files"],
    [[null], "batch", "a list of files"],
    [[[{}]], "path", "a string"],
    [[[{ path: 5 }]], "path", "a string"],
  ])("refuses %j for files in parts", (batches, argument, expected) => {
    let thrown: unknown;
    try {
      linkedImages([volume], batches as unknown as ImageFile[][]);
    } catch (error) {
      thrown = error;
    }
    expect(isCallerError(thrown) && [thrown.argument, thrown.expected]).toStrictEqual([argument, expected]);
  });

  test("does not take what is no image for one", () => {
    const { links, findings } = linkedImages([volume], [[{ path: "0012-001-0034/Thumbs.db" }]]);
    expect(links[0]).toMatchObject({ coverage: "none", files: 0 });
    expect(findings.map(({ code }) => code)).toStrictEqual(["images-missing", "image-name-unreadable"]);
  });

  test("does not count a file of 0 bytes", () => {
    const files = [...pages("0012-001-0034", [1, 2]), { path: "0012-001-0034/0003.jpg", size: 0 }];
    const { links, findings } = linkedImages([volume], [files]);
    expect(links[0]).toMatchObject({ coverage: "partial", images: 2 });
    expect(findings[1]).toStrictEqual({
      code: "image-empty",
      severity: "error",
      place: { file: "0012-001-0034/0003.jpg", value: "0003.jpg" },
      data: { folder: "0012-001-0034", files: 1, name: "0003.jpg" },
    });
  });

  test("reads every name by the naming it was told", () => {
    const item: LinkSubject = { level: "item", referenceCode: "0012-001-0034-0001", pageCount: 1 };
    const files = [{ path: "0012-001-0034-0001/0012-001-0034-0001.jpg" }];
    expect(linkedImages([item], [files]).findings.map(({ code }) => code)).toStrictEqual([
      "images-missing",
      "image-orphan",
    ]);
    expect(
      linkedImages([item], [files], { naming: "folder-per-record" }).findings.map(({ code }) => code),
    ).toStrictEqual(["image-name-unreadable"]);
  });
});

describe("linkedImages by a naming of files without a format", () => {
  const naming: ImageNaming = { ...IMAGE_NAMINGS[0]!, code: "county", extensions: [""] };
  const other: LinkSubject = { level: "volume", referenceCode: "0012-001-0035", pageCount: 1 };

  test("reads the pages, with and without a dot behind them", () => {
    const files = ["1", "2.", "0012-001-0034-0003"].map((name) => ({ path: `八期/0012-001-0034/${name}` }));
    expect(linkedImages([volume], [files], { naming })).toStrictEqual({
      links: [
        { entry: volume, coverage: "complete", images: 3, files: 0, pageCount: 3, pages: [{ first: 1, last: 3 }] },
      ],
      innerLinks: [],
      findings: [],
    });
  });

  test("tells the page of another record in its folder", () => {
    const files = [{ path: "0012-001-0034/0012-001-0035-0001" }];
    expect(linkedImages([volume, other], [files], { naming }).findings.at(-1)).toStrictEqual({
      code: "image-in-wrong-folder",
      severity: "warning",
      place: { file: "0012-001-0034/0012-001-0035-0001", value: "0012-001-0035-0001" },
      data: {
        folder: "0012-001-0034",
        files: 1,
        name: "0012-001-0035-0001",
        code: "0012-001-0035",
        folderCode: "0012-001-0034",
      },
    });
  });
});

describe("imageLinker", () => {
  test("answers in the middle of a list, and goes on", () => {
    const linker = imageLinker({ entries: [volume] });
    linker.add(pages("0012-001-0034", [1]));
    expect(linker.result().links[0]?.coverage).toBe("partial");
    linker.add(pages("0012-001-0034", [2, 3]));
    expect(linker.result().links[0]?.coverage).toBe("complete");
    expect(linker.result()).toStrictEqual(linker.result());
  });

  test("reads the catalogue once, so that it may come from a database", () => {
    function* entries() {
      yield volume;
    }
    const linker = imageLinker({ entries: entries() });
    linker.add(pages("0012-001-0034", [1, 2, 3]));
    expect(linker.result().links).toHaveLength(1);
  });

  test("refuses a naming that the table does not have before the first file", () => {
    expect(() => imageLinker({ entries: [], naming: "by-feeling" as KnownImageNaming })).toThrow(CallerError);
  });
});
