import {
  IMAGE_NAMINGS,
  type ImageNaming,
  imageLinkCounter,
  imageLinker,
  type KnownImageNaming,
  type LinkSubject,
  linkedImages,
} from "lantai/page-images";
import { describe, expect, test } from "vitest";

const entries: readonly LinkSubject[] = ["X-1", "X-2", "XX-1", "X-1-2", "B·1", "第一卷", "A", "B", "C"].map(
  (referenceCode) => ({
    level: "item",
    referenceCode,
    pageCount: 3,
  }),
);
const [folders] = IMAGE_NAMINGS as readonly [ImageNaming];
/** A county's own: in folders, with formats in small and capital letters, of two words, and none; those in capitals alone are never met. */
const own: ImageNaming = { ...folders, code: "own", extensions: ["jpg", "JPG", "TIF", "", "tar.gz", "/"] };
const hyphenInFolder: ImageNaming = { ...folders, code: "hyphen", pageIn: "after-last-hyphen" };
const wholeName: ImageNaming = { ...folders, code: "name", codeIn: "file-name" };

type Naming = KnownImageNaming | ImageNaming | undefined;
const NAMINGS: readonly Naming[] = [
  undefined,
  "folder-per-record",
  "code-and-page",
  "file-per-record",
  own,
  hyphenInFolder,
  wholeName,
];

/** Lists in which the second line is nearly the first; the pages fall, so that the order of the names is broken where they differ. */
const LISTS: readonly (readonly [name: string, ...paths: string[]])[] = [
  ["pages of one folder", "X-1/1.jpg", "X-1/2.jpg", "X-1/3.jpg"],
  ["one page twice", "X-1/1.jpg", "X-1/1.jpg"],
  ["pages beyond nine", "X-1/9.jpg", "X-1/10.jpg", "X-1/11.jpg"],
  ["pages below ten", "X-1/10.jpg", "X-1/9.jpg", "X-1/8.jpg"],
  ["pages with zeros before them", "X-1/0001.jpg", "X-1/0002.jpg", "X-1/0010.jpg"],
  ["pages of eight digits", "X-1/00000001.jpg", "X-1/00000002.jpg", "X-1/3.jpg"],
  ["the greatest page and more", "X-1/99999.jpg", "X-1/100000.jpg", "X-1/100001.jpg", "X-1/99998.jpg"],
  ["no page", "X-1/0.jpg", "X-1/1.jpg", "X-1/0.jpg"],
  ["letters in place of a page", "X-1/1.jpg", "X-1/x.jpg", "X-1/:.jpg", "X-1/x.jpg", "X-1/.jpg"],
  ["a page with a letter", "X-1/1.jpg", "X-1/1a.jpg", "X-1/2.jpg"],
  ["digits of both widths", "X-1/2.jpg", "X-1/１2.jpg", "X-1/１1.jpg", "X-1/９2.jpg", "X-1/９1.jpg", "X-1/０3.jpg"],
  [
    "digits of both widths, of which the last wide one is a zero",
    "X-1/１０2.jpg",
    "X-1/１０3.jpg",
    "X-1/１９2.jpg",
    "X-1/１９3.jpg",
  ],
  [
    "a page that no pattern is made of",
    "X-1/1.jpg",
    "X-2/１.jpg",
    "X-1/2.jpg",
    "X-2/２.jpg",
    "X1.jpg",
    "X-2/３.jpg",
    "X3.jpg",
  ],
  ["a sign before the digits that ends as a wide digit does", "X-1/吐1.jpg", "X-1/吐2.jpg"],
  [
    "a sign before the digits that begins as a wide digit does",
    "X-1/＠1.jpg",
    "X-1/＠2.jpg",
    "X-1/／1.jpg",
    "X-1/／2.jpg",
  ],
  [
    "other formats",
    "X-1/1.jpg",
    "X-1/2.tif",
    "X-1/3.jpg",
    "X-1/3.pdf",
    "X-1/2.JPG",
    "X-1/3.TIF",
    "X-1/2.db",
    "X-1/1.jp2",
  ],
  [
    "a format that begins as another does",
    "X-1/1.jpg",
    "X-1/2.jpgx",
    "X-1/3.jp",
    "X-1/3.kpg",
    "X-1/3.jpe",
    "X-1/3_jpg",
  ],
  ["formats that differ in their last letter", "X-1/1.jpg", "X-1/2.jpe", "X-1/3.jpg"],
  ["names without a format", "X-1/1", "X-1/2", "X-1/3.", "X-1/4.", "X-1.d/1", "X-1.d/2"],
  ["a format of two words", "X-1/1.tar.gz", "X-1/2.tar.gz"],
  ["nothing before the digits", "1.jpg", "2.jpg", "/1.jpg", "/2.jpg", "-1.jpg", "-2.jpg"],
  ["nothing before the format", ".jpg", "jpg", ".", "/"],
  ["folders of one length", "b/X-1/2.jpg", "a/X-1/1.jpg", "a/X-1/3.jpg"],
  ["folders of one length, the other way round", "a/X-1/2.jpg", "b/X-1/1.jpg", "b/X-1/3.jpg"],
  ["folders of another length", "bc/X-1/2.jpg", "a/X-1/1.jpg", "bc/X-1/3.jpg"],
  ["folders that differ in the second sign", "ab/X-1/3.jpg", "bb/X-1/2.jpg", "ba/X-1/1.jpg"],
  ["folders that differ before four equal signs", "b0000/X-1/2.jpg", "a0000/X-1/1.jpg"],
  ["folders that differ before two times four equal signs", "b000000000/X-1/2.jpg", "a000000000/X-1/1.jpg"],
  ["folders that differ in a sign beside the fours", "b000/X-1/2.jpg", "a000/X-1/1.jpg"],
  ["folders that differ in a sign that comes again", "0000/X-1/2.jpg", "a000/X-1/1.jpg"],
  ["folders that differ in a sign that comes again, the other way round", "a000/X-1/2.jpg", "0000/X-1/1.jpg"],
  ["folders that differ in the middle", "00b000/X-1/2.jpg", "00a000/X-1/1.jpg"],
  ["codes of one length", "X-1/1.jpg", "X-2/1.jpg", "X-1/2.jpg", "X-9/1.jpg", "X-2/2.jpg"],
  ["codes of one sign", "A/1.jpg", "C/1.jpg", "B/1.jpg", "A-2.jpg", "C-2.jpg", "D/1.jpg"],
  ["codes of no entry", "X-9/1.jpg", "X-9/2.jpg", "X-9-1.jpg", "X-9-2.jpg", "X-/1.jpg"],
  ["codes in other letters", "x-1/1.jpg", "x-1/2.jpg", "Ｘ-1/3.jpg", "X-1/3.jpg", "x-1-1.jpg"],
  ["codes with signs of their own", "B·1/2.jpg", "第一卷/2.jpg", "B·1-1.jpg", "第一卷-1.jpg", "b·1/3.jpg"],
  ["both signs between folders", "X-1/2.jpg", "X-1\\1.jpg", "X-1/3.jpg"],
  ["both signs between folders, the other way round", "X-1\\2.jpg", "X-1/1.jpg", "X-1\\3.jpg"],
  ["both signs before the code", "a/X-1/2.jpg", "a\\X-1/1.jpg"],
  ["a code and a page", "X-1-1.jpg", "X-1-2.jpg", "X-2-1.jpg", "X-1-3.jpg"],
  ["a code and a page in a folder", "b/X-1-2.jpg", "a/X-1-1.jpg", "b/X-1-3.jpg", "a\\X-1-3.jpg"],
  ["a code and a page beside a folder of pages", "X-1-2.jpg", "X-1/1.jpg", "X-1-3.jpg"],
  ["a folder of pages beside a code and a page", "X-1/2.jpg", "X-1-1.jpg", "X-1/3.jpg"],
  [
    "a code that goes on with a number",
    "X-1-2.jpg",
    "X-1-2/1.jpg",
    "X-1-2-1.jpg",
    "X-1/X-1-2-1.jpg",
    "X-1/X-1-2-2.jpg",
  ],
  ["the folder's name again", "X-1/X-1-2.jpg", "X-1/X-1-1.jpg", "X-1\\X-1-3.jpg", "X-1/1.jpg"],
  ["the folder's name again, in a folder", "b/X-1/X-1-2.jpg", "a/X-1/X-1-1.jpg", "a\\X-1\\X-1-3.jpg"],
  ["the folder's name again, both signs", "X-1\\X-1-2.jpg", "X-1/X-1-1.jpg", "X-1\\X-1-3.jpg"],
  ["a folder that ends in the code", "八X-1/X-1-2.jpg", "七X-1/X-1-1.jpg", "八X-1\\X-1-3.jpg", "八X-1/1.jpg"],
  ["a folder of an entry that ends in the code", "XX-1/X-1-2.jpg", "XX-1/X-1-1.jpg", "YX-1/X-1-3.jpg"],
  ["a folder of another entry", "X-2/X-1-1.jpg", "X-2/X-1-2.jpg", "X-3/X-1-3.jpg", "X-2/X-1-3.jpg"],
  ["a folder of another entry after one of none", "X-3/X-1-2.jpg", "X-2/X-1-1.jpg", "X-2/X-1-3.jpg", "X-3/X-1-3.jpg"],
  ["a folder in a folder of another entry", "X-2/a/X-1-2.jpg", "a/X-2/X-1-1.jpg", "a\\X-2\\X-1-3.jpg"],
  ["a folder of nothing", "/X-1-2.jpg", "/X-1-1.jpg", "\\X-1-3.jpg", "//X-1/1.jpg", "//X-1/2.jpg"],
  ["a folder whose name goes on", "X-2x/X-1-2.jpg", "X-2/X-1-1.jpg", "X-2x/X-1-3.jpg"],
  ["a folder whose name is cut off", "X-2/X-1-2.jpg", "X-/X-1-1.jpg", "X-2/X-1-3.jpg"],
  ["a code alone on the line before", "X-1", "X-1-2.jpg", "a/X-1", "X-1-1.jpg", "X-1\\", "X-1-3.jpg"],
  ["six digits in a folder", "X-1/000002.jpg", "X-1/1.jpg", "X-1/000003.jpg"],
  ["six digits in a folder, with the other sign", "X-1\\000002.jpg", "X-1\\1.jpg", "X-1\\000003.jpg"],
  ["six digits behind a code", "X-1-000002.jpg", "X-1-1.jpg", "X-1-000003.jpg"],
  ["six digits behind a code in a folder", "a/X-1-000002.jpg", "a/X-1-1.jpg", "a/X-1-000003.jpg"],
  ["six digits behind the folder's name", "X-1/X-1-000002.jpg", "X-1/X-1-1.jpg", "X-1/X-1-000003.jpg"],
  ["six digits behind the folder's name, with the other sign", "X-1\\X-1-000002.jpg", "X-1\\X-1-1.jpg"],
  ["six digits in a folder that ends in the code", "八X-1/X-1-000002.jpg", "八X-1/X-1-1.jpg"],
  ["six digits in a folder that ends in the code, with the other sign", "八X-1\\X-1-000002.jpg", "八X-1\\X-1-1.jpg"],
  ["a file for the whole record", "X-1.pdf", "X-2.ofd", "X-1-1.pdf", "X-1-2.pdf", "X-1/1.pdf", "X-1/2.pdf"],
];

const bytesOf = (paths: readonly string[], lineBreak: string) => new TextEncoder().encode(paths.join(lineBreak));
const filesOf = (paths: readonly string[]) => [paths.map((path) => ({ path }))];

describe.each(LISTS)("a list with %s", (_, ...paths) => {
  test.each(NAMINGS)("says in lines what it says in files, by naming %o", (naming) => {
    const options = naming === undefined ? {} : { naming };
    const linker = imageLinker({ entries, ...options });
    linker.addLines(bytesOf(paths, "\n"));
    linker.end();
    expect(linker.result()).toStrictEqual(linkedImages(entries, filesOf(paths), options));
  });

  test("says the same in lines that are cut anywhere, in the other order and with other line breaks", () => {
    const backwards = [...paths].reverse();
    const bytes = bytesOf(backwards, "\r\n");
    const linker = imageLinker({ entries });
    for (let from = 0; from < bytes.length; from += 7) linker.addLines(bytes.subarray(from, from + 7));
    linker.end();
    expect(linker.result()).toStrictEqual(linkedImages(entries, filesOf(backwards)));
  });
});

describe("a list of lines", () => {
  test("goes on after its end, and after an answer in between", () => {
    const linker = imageLinker({ entries });
    linker.addLines(bytesOf(["X-1/1.jpg", "X-1/2"], "\n"));
    expect(linker.result()).toStrictEqual(linkedImages(entries, filesOf(["X-1/1.jpg"])));
    linker.addLines(bytesOf([".jpg", ""], "\n"));
    linker.end();
    linker.end();
    linker.addLines(bytesOf(["X-1/3.jpg", ""], "\n"));
    expect(linker.result()).toStrictEqual(linkedImages(entries, filesOf(["X-1/1.jpg", "X-1/2.jpg", "X-1/3.jpg"])));
  });

  test("may be cut before a line break, and begin with empty lines", () => {
    const linker = imageLinker({ entries });
    for (const part of ["\n", "\nX-1/1.jpg\nX-1/2.jpg\n", "\r\n\nX-1/3.jpg", "\n", "\r", "\nX-2/1.jpg\r", "\n"]) {
      linker.addLines(bytesOf([part], ""));
    }
    const paths = ["X-1/1.jpg", "X-1/2.jpg", "X-1/3.jpg", "X-2/1.jpg"];
    expect(linker.result()).toStrictEqual(linkedImages(entries, filesOf(paths)));
  });

  test("is read from a part of a larger buffer", () => {
    const bytes = bytesOf(["X-9/1.jpg", "X-1/1.jpg", "X-1/2.jpg", "X-1/3.jpg", "X-2/1.jpg", ""], "\n");
    const counter = imageLinkCounter({ entries: entries.slice(0, 1) });
    counter.addLines(bytes.subarray(10, 40));
    expect(counter.result().findings).toStrictEqual([]);
    expect(counter.result().coverage.complete).toStrictEqual({ volumes: 0, items: 1, pages: 3, withoutPageCount: 0 });
  });
});
