import { imageLinkCounter, imageLinker, type LinkSubject, linkedImages } from "lantai/page-images";
import { describe, expect, test, vi } from "vitest";

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
const itemsOf = (codes: readonly string[]) =>
  codes.map((referenceCode): LinkSubject => ({ level: "item", referenceCode, pageCount: 1 }));

/** The texts that are made of the lines of a list, which come in one part, and the codes that are not in order after it. */
function counted(codes: readonly string[], lines: readonly string[]) {
  const counter = imageLinkCounter({ entries: itemsOf(codes), findings: 1000 });
  const decode = vi.spyOn(TextDecoder.prototype, "decode");
  try {
    counter.addLines(bytes(lines));
    const known = new Set(lines);
    const asText = decode.mock.results.map(({ value }) => value as string).filter((text) => known.has(text));
    return { asText, findings: counter.result().findings.map(({ code, place }) => [code, place.value]) };
  } finally {
    decode.mockRestore();
  }
}

/** The codes of a list that has an image of each of some codes but the first. */
const lackingOf = (codes: readonly string[]) => [["images-missing", codes[0]]];

describe.each([
  ["few codes, of which some begin alike", ["X-1", "Y-1", "X-2", "A", "Y-2", "X-3", "B"]],
  ["codes of a digit alone in front", ["1", "2", "X-1", "3", "X-2", "4"]],
  [
    "codes that come back to what others began with",
    ["1", "2", "3"].flatMap((end) => Array.from({ length: 700 }, (_, at) => `${at}-${end}`)),
  ],
  ["codes that all begin alike", Array.from({ length: 2000 }, (_, at) => `0012-WS·2019-D30-${at}`)],
  ["codes of which each begins otherwise", Array.from({ length: 2000 }, (_, at) => `${at}-1`)],
  ["codes that end in no digit", Array.from({ length: 1100 }, (_, at) => `第${at}卷`)],
  [
    "codes with and without a digit at the end",
    Array.from({ length: 1100 }, (_, at) => `${at}${["", "甲", "-1"][at % 3]}`),
  ],
  ["codes that are longer than most", Array.from({ length: 90 }, (_, at) => `${at}${"卷".repeat(900)}${at}`)],
  ["codes that are the beginning of others", Array.from({ length: 400 }, (_, at) => "-".repeat(400 - at))],
  ["codes of every length", Array.from({ length: 60 }, (_, at) => `${"-x".repeat(at).slice(at)}甲`)],
])("a catalogue with %s", (_, codes) => {
  const lines = codes.map((code) => `${code}/1.jpg`);

  test("is linked without reading its images as text, in either order", () => {
    const rest = lines.slice(1);
    expect(counted(codes, rest)).toStrictEqual({ asText: [], findings: lackingOf(codes) });
    expect(counted(codes, rest.toReversed())).toStrictEqual({ asText: [], findings: lackingOf(codes) });
  });

  test("is linked by codes in other letters too", () => {
    const files = lines.slice(1).map((path) => ({ path: path.replaceAll("x", "X").replaceAll("W", "w") }));
    const { findings } = linkedImages(itemsOf(codes), [files]);
    expect(findings.map(({ code, place }) => [code, place.value])).toStrictEqual(lackingOf(codes));
  });
});

/** Signs that differ in the bit that parts capital from small letters, and are no letters. */
const APART = [
  ["[-1", "{-1"],
  ["@1", "`1"],
  ["一1", "丠1"],
  ["X一-1", "X丠-1"],
  ["Z[甲", "Z{甲"],
  ["0012-WS·[", "0012-WS·{"],
] as const;

describe.each(APART)("the codes %s and %s", (one, other) => {
  test("are two codes", () => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(counted([first, second], [`${second}/1.jpg`])).toStrictEqual({ asText: [], findings: lackingOf([first]) });
      expect(counted([second, first], [`${second}/1.jpg`])).toStrictEqual({ asText: [], findings: lackingOf([first]) });
      expect(counted([first], [`${second}/1.jpg`])).toStrictEqual({
        asText: [`${second}/1.jpg`],
        findings: [...lackingOf([first]), ["image-orphan", second]],
      });
      const { links } = linkedImages(itemsOf([first, second]), [[{ path: `${second}/1.jpg` }]]);
      expect(links.map(({ coverage }) => coverage)).toStrictEqual(["none", "complete"]);
    }
  });
});

describe("codes of which some differ in the case of letters alone", () => {
  const CODES = ["az-1", "aZ-2", "Az-3", "AZ-4", "az", "aZ-5", "Az-6"];

  test("are found in every case", () => {
    for (const cased of [(code: string) => code.toLowerCase(), (code: string) => code.toUpperCase()]) {
      const files = CODES.map((code) => ({ path: `${cased(code)}/1.jpg` }));
      const linker = imageLinker({ entries: itemsOf(CODES) });
      linker.addLines(bytes(files.map(({ path }) => path)));
      expect(linker.result().findings).toStrictEqual([]);
      expect(linker.result()).toStrictEqual(linkedImages(itemsOf(CODES), [files]));
    }
  });

  test("are one code where the rest of them is the same", () => {
    const codes = [...CODES, "AZ-1", "az-2", "AZ-3", "az-4", "AZ", "az-5", "AZ-6"];
    const { findings } = linkedImages(itemsOf(codes), []);
    const repeated = findings.filter(({ code }) => code === "reference-code-repeated-in-catalogue");
    expect(repeated.map(({ place }) => place.value)).toStrictEqual(codes);
  });

  test("are not found where there is none of them", () => {
    const paths = ["az-7/1.jpg", "AZ-0/1.jpg", "aZ-/1.jpg", "a/1.jpg"];
    const linker = imageLinker({ entries: itemsOf(CODES) });
    linker.addLines(bytes(paths));
    expect(linker.result().links.map(({ images }) => images)).toStrictEqual(CODES.map(() => 0));
    expect(linker.result()).toStrictEqual(linkedImages(itemsOf(CODES), [paths.map((path) => ({ path }))]));
  });
});

describe("a code with a sign that nobody sees", () => {
  test("is linked as without it, and keeps its name", () => {
    const entries: readonly LinkSubject[] = [{ level: "item", referenceCode: "X-1", pageCount: 2 }];
    const paths = ["b/X-\u00001/1.jpg", "a/X-1/2.jpg"];
    const linker = imageLinker({ entries });
    linker.addLines(bytes(paths));
    expect(linker.result().findings.map(({ data }) => data)).toStrictEqual([
      { referenceCode: "X-1", earlier: "a/X-1/", earlierPage: 2, later: "b/X-\u00001/", laterPage: 1 },
    ]);
    expect(linker.result()).toStrictEqual(linkedImages(entries, [paths.map((path) => ({ path }))]));
  });
});
