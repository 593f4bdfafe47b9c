import { fc, test } from "@fast-check/vitest";
import { IMAGE_NAMINGS, imageLinkCounter, imageLinker, type LinkSubject, linkedImages } from "lantai/page-images";
import { describe, expect } from "vitest";

const CODES = [
  "X-1",
  "X-2",
  "XX-1",
  "X-1-2",
  "B·1",
  "一-1",
  "1",
  "１",
  "鿿-1",
  "㐀-1",
  "É-1",
  "Ａ－3",
  "a/X-1",
  "/",
  "1.a",
];
const pageCounts = [1, 2, 3, 10, undefined];
const catalogues = fc
  .array(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...pageCounts)), { maxLength: 12 })
  .map((rows): LinkSubject[] =>
    rows.map(([referenceCode, pageCount]) => ({
      level: "item",
      referenceCode,
      ...(pageCount === undefined ? {} : { pageCount }),
    })),
  );
const start = fc.oneof(
  fc.tuple(
    fc.constantFrom("", "八期/", "八期\\", "X-2/", "/"),
    fc.constantFrom(...CODES, "x-1"),
    fc.constantFrom("/", "\\", "-"),
  ),
  fc.constantFrom("X-1", "Ａ－3").map((code) => ["八期/", code, `/${code}-`] as const),
);
const page = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(String),
  fc.constantFrom("0001", "0010", "9", "90", "99999", "100000", "000001", "0", "１", "１2", "1a", ""),
);
const usual = fc
  .tuple(start, fc.array(page, { minLength: 1, maxLength: 6 }), fc.constantFrom(".jpg", ".tif", ".JPG", "", "."))
  .map(([parts, pages, format]) => pages.map((number) => `${parts.join("")}${number}${format}`));
const sign = fc.constantFrom(
  "0",
  "1",
  "9",
  "/",
  "\\",
  "-",
  ".",
  ":",
  "*",
  "x",
  "X",
  "１",
  "９",
  "·",
  "\u0000",
  "一",
  "﹣",
  "",
);
/** Neighbours as lists have them, and some of them with a sign that is another, one more or one less. */
const nearly = fc
  .tuple(usual, fc.array(fc.tuple(fc.nat(5), fc.nat(16), fc.nat(1), sign), { maxLength: 3 }))
  .map(([paths, edits]) => {
    const edited = [...paths];
    for (const [line, at, taken, put] of edits) {
      const path = edited[line % edited.length]!;
      const place = at % (path.length + 1);
      edited.splice(line % edited.length, 0, path.slice(0, place) + put + path.slice(place + taken));
    }
    return edited;
  });
const lists = fc.array(nearly, { maxLength: 8 }).map((parts) => parts.flat().filter((path) => path !== ""));
const own = (["folder", "file-name"] as const).flatMap((codeIn) =>
  (["whole-name", "after-last-hyphen"] as const).map((pageIn) => ({
    ...IMAGE_NAMINGS[0]!,
    code: "own",
    codeIn,
    pageIn,
    extensions: ["jpg", "JPG", "", "x"],
  })),
);
const namings = fc.constantFrom(undefined, undefined, ...IMAGE_NAMINGS, ...own);
const cuts = fc.array(fc.nat(30), { maxLength: 30 });

function added(take: { addLines(chunk: Uint8Array): void; end(): void }, paths: readonly string[], lengths: number[]) {
  const bytes = new TextEncoder().encode(paths.join("\n"));
  let from = 0;
  for (const length of [...lengths, bytes.length]) {
    take.addLines(bytes.subarray(from, from + length));
    from += length;
  }
  take.end();
}

describe("a list of paths that nearly follow one another", () => {
  test.prop([catalogues, lists, namings, cuts], { numRuns: 1000 })(
    "says in lines what it says in files, and in any order",
    (entries, paths, naming, lengths) => {
      const options = naming === undefined ? {} : { naming };
      const whole = linkedImages(entries, [paths.map((path) => ({ path }))], options);
      const linker = imageLinker({ entries, ...options });
      added(linker, paths, lengths);
      expect(linker.result()).toStrictEqual(whole);
      const otherwise = imageLinker({ entries, ...options });
      added(otherwise, paths.toReversed(), []);
      expect(otherwise.result()).toStrictEqual(whole);
    },
  );

  test.prop([catalogues, lists, namings, cuts], { numRuns: 1000 })(
    "is counted as it is linked",
    (entries, paths, naming, lengths) => {
      const options = { entries, findings: 1000, ...(naming === undefined ? {} : { naming }) };
      const files = paths.map((path) => ({ path }));
      const lines = imageLinkCounter(options);
      added(lines, paths, lengths);
      expect(lines.result().findings).toStrictEqual(linkedImages(entries, [files], options).findings);
      const counter = imageLinkCounter(options);
      counter.add(files);
      expect(lines.result()).toStrictEqual(counter.result());
    },
  );
});
