import { IMAGE_NAMINGS, type ImageNaming, imageLinker, type LinkSubject } from "lantai/page-images";
import { describe, expect, test, vi } from "vitest";

const CODES = ["X-1", "X-2", "XX-1", "A", "B·1", "一-1", "鿿-1", "!~-1", "É-1", "Ａ－3", "a b", `L-${"1".repeat(998)}`];
const entries = CODES.map((referenceCode): LinkSubject => ({ level: "item", referenceCode, pageCount: 3 }));
const [folders, , codeAndPage] = IMAGE_NAMINGS as readonly [ImageNaming, ImageNaming, ImageNaming];
const own: ImageNaming = { ...folders, code: "own", extensions: ["TIF", "", "jpg"] };

/** The texts that are made of the bytes of a list while it is taken in, and how many of its lines had to be looked for. */
function cost(paths: readonly string[], naming?: ImageNaming, chunk = 100_000) {
  const linker = imageLinker({ entries, ...(naming === undefined ? {} : { naming }) });
  const bytes = new TextEncoder().encode(paths.map((path) => `${path}\n`).join(""));
  const decode = vi.spyOn(TextDecoder.prototype, "decode");
  const indexOf = vi.spyOn(Uint8Array.prototype, "indexOf");
  try {
    for (let from = 0; from < bytes.length; from += chunk) linker.addLines(bytes.subarray(from, from + chunk));
    const texts = decode.mock.results.map(({ value }) => value as string);
    return { texts, looked: indexOf.mock.calls.length };
  } finally {
    decode.mockRestore();
    indexOf.mockRestore();
  }
}

/** Lists, and their lines that have to be read as text: a list of millions is quick because almost none has to be. */
const LISTS: readonly (readonly [name: string, paths: readonly string[], asText: readonly string[], ImageNaming?])[] = [
  ["a folder per record", ["X-1/1.jpg", "X-1/2.jpg", "X-2/10.tif", "A/99.jpeg", "X-1/90.tiff", "A/99999.jp2"], []],
  ["a folder per record, by its naming", ["X-1/1.jpg", "X-2/9.tif", "X-1\\0010.jpg"], [], folders],
  ["a folder per record, with the other sign", ["X-1\\1.jpg", "八期\\X-2\\10.tif", "A\\09.jpg"], []],
  ["folders in folders", ["八期/X-1/1.jpg", "八期/X-2/2.jpg", "XX-1/A/3.jpg", "X-1/4.jpg"], []],
  ["paths from the root", ["/X-1/1.jpg", "/八期/X-1/1.jpg", "/八期/X-2/2.jpg", "/X-2-1.jpg", "/X-1-1.jpg"], []],
  ["a first folder that begins with nothing to be seen", ["\u0000/X-1-1.jpg", "\u0000/X-2-1.jpg"], []],
  ["code and page", ["X-1-1.jpg", "X-1-10.jpg", "X-2-9.jpg", "A-00001.tif"], []],
  ["code and page, by its naming", ["X-1-1.jpg", "X-2-2.jpg", "八期/X-1-1.jpg"], [], codeAndPage],
  ["code and page in a folder of no record", ["八期/X-1-1.jpg", "X-/X-2-2.jpg", "八期\\A-1.jpg"], []],
  ["the name of the folder again", ["X-1/X-1-1.jpg", "A\\A-2.jpg", "八期/X-2/X-2-3.jpg", "八期\\A\\A-4.jpg"], []],
  ["the name of the folder again, by the naming of folders", ["X-1/X-1-1.jpg", "八期/X-2/X-2-3.jpg"], [], folders],
  ["the name of the folder again, by code and page", ["X-1/X-1-1.jpg", "八期/X-2/X-2-3.jpg"], [], codeAndPage],
  ["a folder that ends in the code", ["八X-1/X-1-1.jpg", "八期/七X-1/X-1-2.jpg"], []],
  ["codes of signs, dots and ideographs", ["!~-1/1.jpg", "B·1/1.jpg", "一-1/1.jpg", "鿿-1/1.jpg", "鿿-1-2.jpg"], []],
  ["a code of a thousand signs", [`${CODES.at(-1)}/1.jpg`], []],
  ["formats of a county's own", ["X-1/1.jpg", "X-1/2.", "X-2/3.jpg"], [], own],
  ["formats that are never met", ["X-1/1.TIF", "X-1/2.TIF"], ["X-1/1.TIF", "X-1/2.TIF"], own],
  ["codes and pages where folders are asked for", ["X-1-1.jpg", "X-1-2.jpg"], ["X-1-1.jpg", "X-1-2.jpg"], folders],
  ["folders where codes are asked for", ["X-1/1.jpg", "X-1/2.jpg"], ["X-1/1.jpg", "X-1/2.jpg"], codeAndPage],
  [
    "codes that are written otherwise, of which the first line tells the form",
    ["x-1/9.jpg", "x-1/10.jpg", "Ａ-3/1.jpg", "Ａ-3/0009.jpg", "É-1-99.jpg", "É-1-5.jpg", "A B/1.jpg", "A B/99999.jpg"],
    ["x-1/9.jpg", "Ａ-3/1.jpg", "É-1-99.jpg", "A B/1.jpg"],
  ],
  [
    "dashes of other widths before the page",
    ["Ａ-3－1.jpg", "Ａ-3－2.jpg", "x-1—1.jpg", "x-1—9.jpg", "x-1﹘1.jpg", "x-1﹘2.jpg"],
    ["Ａ-3－1.jpg", "x-1—1.jpg", "x-1﹘1.jpg"],
  ],
  [
    "the line after one of another form",
    ["x-1/1.jpg", "x-1/a.jpg", "x-1/2.jpg"],
    ["x-1/1.jpg", "x-1/a.jpg", "x-1/2.jpg"],
  ],
  [
    "five digits at the most",
    ["x-1/99998.jpg", "x-1/99999.jpg", "x-1/100000.jpg"],
    ["x-1/99998.jpg", "x-1/100000.jpg"],
  ],
  ["six digits", ["X-1/000001.jpg", "X-1/000002.jpg"], ["X-1/000001.jpg", "X-1/000002.jpg"]],
  ["letters after the page", ["X-1/1a.jpg", "X-1/1b.jpg"], ["X-1/1a.jpg", "X-1/1b.jpg"]],
  ["codes of no record", ["X-9/1.jpg", "X-9/2.jpg"], ["X-9/1.jpg", "X-9/2.jpg"]],
  ["a folder of another record", ["X-2/X-1-1.jpg", "X-2/X-1-2.jpg"], ["X-2/X-1-1.jpg", "X-2/X-1-2.jpg"]],
];

describe.each(LISTS.map(([name, paths, asText, naming]) => ({ name, paths, asText, naming })))(
  "a list of $name",
  ({ paths, asText, naming }) => {
    test("is read as text only where its form is not a usual one", () => {
      const lines = new Set(paths);
      expect(cost(paths, naming).texts.filter((text) => lines.has(text))).toStrictEqual(asText);
      expect(cost([...paths, "A/1.jpg"], naming, 4).texts.filter((text) => lines.has(text))).toStrictEqual(asText);
    });
  },
);

describe("what stands before a code", () => {
  test("is made into text where it was not met on the line before", () => {
    const [first, second] = ["第八期/成果/", "第九期/成果/"];
    expect(cost([`${first}X-1/1.jpg`, `${first}X-2/1.jpg`, `${first}A/1.jpg`]).texts).toStrictEqual([first]);
    expect(cost([`${first}X-1/1.jpg`, `${second}X-2/1.jpg`]).texts).toStrictEqual([first, second]);
    expect(cost([`${first}A/1.jpg`, `${second}X-1/1.jpg`, `${second}X-2/1.jpg`]).texts).toStrictEqual([first, second]);
    expect(cost(["八期/A-1.jpg", "第九期/X-1-1.jpg", "第九期/X-2-1.jpg"]).texts).toStrictEqual([
      "八期",
      "八期/",
      "第九期",
      "第九期/",
    ]);
    expect(cost([`${first}X-1/1.jpg`, `${first}X-2\\1.jpg`]).texts).toStrictEqual([first, first]);
    expect(cost([`${first}X-1-1.jpg`, `${first}X-2-1.jpg`, `${second}X-2-1.jpg`]).texts).toStrictEqual([
      first.slice(0, -1),
      first,
      second.slice(0, -1),
      second,
    ]);
  });
});

describe("a line that follows the one before in everything but its page", () => {
  test.each(["X-1/", "八期/X-1/", "X-1-", "x-1/", "A/", "a b/", "第八期数字化成果/X-1/"])(
    "is not looked for: %s",
    (start) => {
      const pages = ["01", "02", "09", "10", "99"].map((page) => `${start}${page}.jpg`);
      expect(cost(pages).looked).toBe(1);
      expect(cost([...pages, `${start}100.jpg`, `${start}101.jpg`, ...pages]).looked).toBe(3);
      expect(cost([...pages, "A/1.tif", ...pages]).looked).toBe(3);
    },
  );
});
