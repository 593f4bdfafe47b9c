import { fc, test } from "@fast-check/vitest";
import { IMAGE_NAMINGS, imageLinker, type LinkSubject, linkedImages } from "lantai/page-images";
import { describe, expect } from "vitest";

const codes = ["A-1", "A-2", "Ａ－２", "B·1", "A-1-2", "七"];
const catalogue: readonly LinkSubject[] = ["A-1", "A-2", "B·1", "A-1-2"].map((referenceCode) => ({
  level: "item",
  referenceCode,
  pageCount: 3,
}));
const page = fc.oneof(
  fc.nat(120).map(String),
  fc.nat(120).map((number) => String(number).padStart(6, "0")),
  fc.constantFrom("００７", "８1", "100000", "99999", "x", ""),
);
const piece = fc.constantFrom(...codes, "八期", "");
const path = fc
  .tuple(
    piece,
    fc.constantFrom("/", "\\", "-", ""),
    piece,
    fc.constantFrom("/", "-", ""),
    page,
    fc.constantFrom(".jpg", ".JPG", ".pdf", ".db", "", "."),
  )
  .map((parts) => parts.join(""));
/** Few of them, so that a list has neighbours that differ in their page alone. */
const neighbour = fc
  .tuple(
    fc.constantFrom("A-1/", "A-1/A-1-", "八A-1/A-1-", "A-2-", "八期/A-2/"),
    fc.constantFrom("0001", "0002", "9", "10", "099999", "100000"),
  )
  .map(([start, number]) => `${start}${number}.jpg`);
const anyPath = fc.oneof(
  { weight: 8, arbitrary: path },
  { weight: 8, arbitrary: neighbour },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n\ufeff\ud800-\udfff]/g, "")),
  },
);
const lists = fc.array(anyPath, { maxLength: 60 }).map((paths) => paths.filter((text) => text !== ""));
/** The rows of the table, and a county's own for every place of the code and the page. */
const own = (["folder", "file-name"] as const).flatMap((codeIn) =>
  (["whole-name", "after-last-hyphen", "nowhere"] as const).map((pageIn) => ({
    ...IMAGE_NAMINGS[0]!,
    code: "own",
    codeIn,
    pageIn,
    extensions: ["jpg", "JPG", "pdf"],
  })),
);
const namings = fc.constantFrom(undefined, ...IMAGE_NAMINGS, ...own);

function* cutAt(bytes: Uint8Array, lengths: readonly number[]): Generator<Uint8Array> {
  let from = 0;
  for (const length of lengths) {
    yield bytes.slice(from, from + length);
    from += length;
  }
  yield bytes.slice(from);
}

describe("imageLinker", () => {
  test.prop([lists, namings, fc.array(fc.nat(40), { maxLength: 40 }), fc.constantFrom("\n", "\r\n")], {
    numRuns: 1000,
  })("links lines of bytes, wherever they are cut, as it links the files", (paths, naming, lengths, lineBreak) => {
    const options = naming === undefined ? {} : { naming };
    const linker = imageLinker({ entries: catalogue, ...options });
    for (const chunk of cutAt(new TextEncoder().encode(paths.join(lineBreak)), lengths)) linker.addLines(chunk);
    linker.end();
    const files = paths.map((text) => ({ path: text }));
    expect(linker.result()).toStrictEqual(linkedImages(catalogue, [files], options));
  });

  test.prop([fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 8 })])(
    "reads any bytes without throwing",
    (chunks) => {
      const linker = imageLinker({ entries: catalogue });
      for (const chunk of chunks) linker.addLines(chunk);
      linker.end();
      expect(linker.result().links.length).toBe(catalogue.length);
    },
  );
});
