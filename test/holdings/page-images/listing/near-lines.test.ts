import { IMAGE_NAMINGS, type ImageNaming, imageLinker, type LinkSubject, linkedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const CODES = [
  "X-1",
  "X-2",
  "XX-1",
  "X-1-2",
  "A",
  "B·1",
  "一-1",
  "鿿-1",
  "㐀-1",
  "ꀀ-1",
  "É-1",
  "Ａ－3",
  "a/X-1",
  "/",
  "1.a",
  "X.2",
];
const entries = CODES.map((referenceCode): LinkSubject => ({ level: "item", referenceCode, pageCount: 3 }));
const [folders] = IMAGE_NAMINGS as readonly [ImageNaming];
const own: ImageNaming = { ...folders, code: "own", extensions: ["jpg", "JPG", "", "/"] };

/** What stands before the page: read from the bytes, by comparing with the line before, or as text. */
const STARTS = [
  "X-1/",
  "X-1\\",
  "a/X-1/",
  "X-1-",
  "a/X-1-",
  "X-1/X-1-",
  "b\\X-1\\X-1-",
  "X-2/X-1-",
  "XX-1/X-1-",
  "一-1/",
  "鿿-1-",
  "㐀-1/",
  "É-1/",
  "x-1/",
  "Ａ-3/",
  "Ａ-3-",
];
/** Digits and their neighbours in the table of signs, the signs that part a path, and signs of several bytes. */
const SIGNS = ["0", "9", "/", "\\", "-", ".", "*", ":", "x", "X", "１", "９", "·", "\u0000", "一"];
const FEW_SIGNS = ["9", "/", "-", "x"];

const linked = (paths: readonly string[], naming?: ImageNaming) =>
  linkedImages(entries, [paths.map((path) => ({ path }))], naming === undefined ? {} : { naming });

function linkedLines(paths: readonly string[], naming?: ImageNaming, cutAt = 0) {
  const linker = imageLinker({ entries, ...(naming === undefined ? {} : { naming }) });
  const bytes = new TextEncoder().encode(paths.join("\n"));
  linker.addLines(bytes.subarray(0, cutAt));
  linker.addLines(bytes.subarray(cutAt));
  linker.end();
  return linker.result();
}

/** Every path that differs from one in a sign that is another, one more or one less. */
function near(path: string, signs: readonly string[]): string[] {
  const ends = Array.from({ length: path.length + 1 }, (_, at) => [path.slice(0, at), path.slice(at)] as const);
  return ends.flatMap(([before, after]) => [
    ...signs.map((sign) => before + sign + after),
    ...(after === "" ? [] : ["", ...signs].map((sign) => before + sign + after.slice(1))),
  ]);
}

/** Whether lines say something else than the same paths as files: by their text, since so many are asked. */
const isOtherwise = (paths: readonly string[]) => JSON.stringify(linkedLines(paths)) !== JSON.stringify(linked(paths));

describe.each(STARTS)("a line that is nearly one of %s", (start) => {
  /** Below and above the page of the line that is tried, so that the order is broken where the names are not of one form. */
  const [low, high] = [`${start}10.jpg`, `${start}99.jpg`];

  test("says what it says as a file, between its neighbours", () => {
    const lists = near(`${start}19.jpg`, FEW_SIGNS).map((path) => [high, path, low]);
    expect(lists.filter(isOtherwise)).toStrictEqual([]);
  });

  test.each([
    ["the form of each name", undefined, SIGNS],
    ["a naming of a county's own", own, FEW_SIGNS],
  ])("says it in a long list too, read by %s", (_, naming, signs) => {
    const path = `${start}99998.jpg`;
    const paths = near(path, signs).flatMap((line) => [line, path]);
    expect(linkedLines(paths, naming)).toStrictEqual(linked(paths, naming));
  });

  test("says it wherever the list is cut", () => {
    const paths = [high, `${start}100.jpg`, "X-2/1.jpg", low, `${start}000011.jpg`, `${start}9.jpg`];
    const whole = JSON.stringify(linked(paths));
    const places = Array.from({ length: new TextEncoder().encode(paths.join("\n")).length + 1 }, (_, at) => at);
    const otherwise = places.filter((at) => JSON.stringify(linkedLines(paths, undefined, at)) !== whole);
    expect(otherwise).toStrictEqual([]);
  });
});

/** Lists in which a line only seems to follow the one before. */
const SEEMING: readonly (readonly [name: string, ...paths: string[]])[] = [
  ["digits in the name of a folder with a dot", "1.a/1", "2.a/1", "1.a/2", "3.a/1"],
  ["digits in the name of a folder with a dot, with the other sign", "1.a\\1", "2.a\\1", "1.a\\2", "3.a\\1"],
  ["digits before the last separator, and names without a format", "X-1/1", "X-2/1", "X-1/2", "X-1/3"],
  ["a first path that begins with nothing to be seen", "\u0000X-1/X-1-2.jpg", "aX-1/X-1-1.jpg", "aX-1/X-1-3.jpg"],
  ["a pattern that was given up", "x-1/1.jpg", "Ａ-3/１.jpg", "x-1/2.jpg", "x-1/3.jpg"],
  ["a pattern that was given up at a line of no record", "x-1/1.jpg", "X-9/1.jpg", "x-1/2.jpg", "x-1/10.jpg"],
  ["a pattern that was given up, whose first sign comes again", "x-1/1.jpg", "Ａ-3/１.jpg", "x2.jpg", "x.jpg", "2.jpg"],
  ["six digits of which the first is none any more", "x-1/000001.jpg", "x-1/100000.jpg", "x-1/999999.jpg"],
  ["six digits of which the first is none any more, behind a code", "x-1-000001.jpg", "x-1-100000.jpg"],
  ["nines and zeros before the last digit", "x-1/101.jpg", "x-1/109.jpg", "x-1/190.jpg", "x-1/191.jpg", "x-1/900.jpg"],
  ["signs beside the digits in the table", "x-1/11.jpg", "x-1/1/.jpg", "x-1/1-.jpg", "x-1/1:.jpg", "x-1/:1.jpg"],
  ["as many signs as a page has digits", "X-1/*****.jpg", "X-1/......jpg", "X-1/:::::.jpg", "X-1/-----.jpg"],
  ["a sign more than a page has digits", "X-1/123456.jpg", "X-1/23456.jpg", "X-1-123456.jpg", "X-1/X-1-123456.jpg"],
];

describe.each(SEEMING)("a list with %s", (_, ...paths) => {
  test.each([
    ["the form of each name", undefined],
    ["a naming of a county's own", own],
  ])("says in lines what it says in files, read by %s", (__, naming) => {
    expect(linkedLines(paths, naming)).toStrictEqual(linked(paths, naming));
    const backwards = paths.toReversed();
    expect(linkedLines(backwards, naming)).toStrictEqual(linked(backwards, naming));
  });
});

describe("a code with signs that nobody sees", () => {
  test.each(["X -1", "X-\u007f1", "X-\u00001", " X-1"])("is the code without them: %j", (referenceCode) => {
    const links = linkedImages([{ level: "item", referenceCode, pageCount: 1 }], [[{ path: "X-1/1.jpg" }]]);
    expect(links.findings).toStrictEqual([]);
  });
});

describe("a list that begins with the mark of its encoding", () => {
  test("is read from behind it", () => {
    expect(linkedLines(["\ufeffX-1/1.jpg", "X-1/2.jpg", "X-1/3.jpg"])).toStrictEqual(
      linked(["X-1/1.jpg", "X-1/2.jpg", "X-1/3.jpg"]),
    );
  });
});

describe("the line after the last one of a list", () => {
  test.each(["X-1/2.jpg", "X-1/2.jpgx", "X-1/2.jp", "X-1/22.jpg", "x"])("is read by itself: %s", (path) => {
    const linker = imageLinker({ entries });
    for (const text of ["X-1/1.jpg", `${path}\nX-1/3.jpg`]) {
      linker.addLines(new TextEncoder().encode(text));
      linker.end();
    }
    expect(linker.result()).toStrictEqual(linked(["X-1/1.jpg", path, "X-1/3.jpg"]));
  });
});

describe("a path without a code", () => {
  test.each([
    ["a few", 3],
    ["many", 520],
  ])("is that of no record among %s codes that are kept as text", (_, count) => {
    const items = Array.from(
      { length: count },
      (_, at): LinkSubject => ({ level: "item", referenceCode: `${at % 2 === 0 ? "É" : "X"}-${at}`, pageCount: 1 }),
    );
    for (const path of ["/1.jpg", "-1.jpg", "a//1.jpg"]) {
      for (const before of ["X-1/1.jpg", "É-2/1.jpg"]) {
        const linker = imageLinker({ entries: items });
        linker.addLines(new TextEncoder().encode(`${before}\n${path}\n`));
        expect(linker.result()).toStrictEqual(linkedImages(items, [[{ path: before }, { path }]]));
      }
    }
  });
});

describe("codes that fill a block of memory to its last byte", () => {
  test("are each found again", () => {
    const lengths = [...Array.from({ length: 62 }, () => 1000), 536];
    const codes = lengths.map((length, at) => `${at}-`.padEnd(length, "x"));
    const items = [...codes, "卷".repeat(1000), "A"].map(
      (referenceCode): LinkSubject => ({ level: "item", referenceCode, pageCount: 1 }),
    );
    const linker = imageLinker({ entries: items });
    linker.addLines(new TextEncoder().encode(items.map(({ referenceCode }) => `${referenceCode}/1.jpg\n`).join("")));
    expect(linker.result().findings).toStrictEqual([]);
    expect(linker.result().links.every(({ coverage }) => coverage === "complete")).toBe(true);
  });
});
