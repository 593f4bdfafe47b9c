import { imageLinkCounter, imageLinker, type LinkSubject, linkedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a catalogue with more codes than one block of memory holds", () => {
  const items: readonly LinkSubject[] = Array.from({ length: 50 }, (_, at) => ({
    level: "item",
    referenceCode: `X${"卷".repeat(990)}-${at}`,
    pageCount: 1,
  }));
  const paths = items.map(({ referenceCode }) => `${referenceCode}/1.jpg`);

  test("is linked to every image, and names the one that lacks its own", () => {
    const lacking = items[49]!.referenceCode!;
    const counter = imageLinkCounter({ entries: items });
    counter.addLines(bytes(paths.slice(0, 49).join("\n")));
    counter.end();
    const { coverage, findings } = counter.result();
    expect([coverage.complete.items, coverage.none.items]).toStrictEqual([49, 1]);
    expect(findings).toStrictEqual([
      {
        code: "images-missing",
        severity: "error",
        place: { field: "referenceCode", value: lacking },
        data: { referenceCode: lacking, pages: 1 },
      },
    ]);
  });

  test("finds a code in any block again, in another case too", () => {
    const files = paths.map((path) => ({ path: path.toLowerCase() })).reverse();
    const { links, findings } = linkedImages(items, [files]);
    expect(links.every(({ coverage }) => coverage === "complete")).toBe(true);
    expect(findings).toStrictEqual([]);
  });

  test("finds a code that stands twice, wherever it stands", () => {
    const { findings } = linkedImages([...items, items[0]!, items[49]!], []);
    expect(findings.filter(({ code }) => code === "reference-code-repeated-in-catalogue")).toHaveLength(4);
  });
});

describe("codes of more characters than any block has room for", () => {
  test("are linked all the same, each for itself", () => {
    const codes = ["1", "2"].map((end) => `${"X".repeat(300_000)}${end}`);
    const entries = ["A", ...codes, "B"].map(
      (referenceCode): LinkSubject => ({ level: "item", referenceCode, pageCount: 1 }),
    );
    const paths = ["A", codes[1], "B"].map((code) => ({ path: `${code}/1.jpg` }));
    expect(linkedImages(entries, [paths]).links.map(({ coverage }) => coverage)).toStrictEqual([
      "complete",
      "none",
      "complete",
      "complete",
    ]);
    const counter = imageLinkCounter({ entries });
    counter.add(paths);
    expect(counter.result().findings.map(({ data }) => data)).toStrictEqual([{ referenceCode: codes[0], pages: 1 }]);
  });
});

describe("codes of letters that are not kept as they came", () => {
  const CODES = Array.from({ length: 600 }, (_, at) => [`É-${at}`, `X-${at}`, `Ａ－${at}`][at % 3]!);
  const items = CODES.map((referenceCode): LinkSubject => ({ level: "item", referenceCode, pageCount: 1 }));
  const paths = CODES.map((code) => `${code}/1.jpg`);

  test.each([
    ["as they are recorded", paths],
    ["in small letters, backwards", paths.map((path) => path.toLowerCase()).reverse()],
  ])("are each found among many, %s", (_, list) => {
    const counter = imageLinkCounter({ entries: items });
    counter.addLines(bytes(list.slice(1).join("\n")));
    counter.end();
    const lacking = list[0]!.startsWith("É") ? "É-0" : CODES.at(-1)!;
    expect(counter.result().coverage.complete.items).toBe(599);
    expect(counter.result().findings).toStrictEqual([
      {
        code: "images-missing",
        severity: "error",
        place: { field: "referenceCode", value: lacking },
        data: { referenceCode: lacking, pages: 1 },
      },
    ]);
    expect(linkedImages(items, [list.map((path) => ({ path }))]).findings).toStrictEqual([]);
  });

  test("are told apart from each other, and not from themselves", () => {
    const twice = [...items, { level: "item", id: "again", referenceCode: "é-3" } as const];
    const { findings } = linkedImages(twice, [paths.map((path) => ({ path }))]);
    expect(findings).toStrictEqual([
      {
        code: "reference-code-repeated-in-catalogue",
        severity: "error",
        place: { field: "referenceCode", value: "É-3" },
        data: { referenceCode: "É-3", entries: 2, images: 1 },
      },
      {
        code: "reference-code-repeated-in-catalogue",
        severity: "error",
        place: { field: "referenceCode", id: "again", value: "é-3" },
        data: { referenceCode: "é-3", entries: 2, images: 1 },
      },
    ]);
  });
});

describe("paths of more than a thousand bytes", () => {
  const deep = "第八期数字化成果/".repeat(60);
  const entries: readonly LinkSubject[] = [
    { level: "item", referenceCode: "X-1", pageCount: 3 },
    { level: "item", referenceCode: "X-2", pageCount: 2 },
  ];
  const paths = ["X-1/1", "X-1/2", "X-2/0001", "X-2/0002", "X-1/3"].map((name) => `${deep}${name}.jpg`);

  test.each([
    ["whole", 1_000_000],
    ["in parts shorter than a line", 700],
    ["in parts of a few bytes", 64],
  ])("are counted, handed over %s", (_, length) => {
    const linker = imageLinker({ entries });
    const list = bytes(paths.join("\n"));
    for (let from = 0; from < list.length; from += length) linker.addLines(list.subarray(from, from + length));
    linker.end();
    expect(linker.result().links.map(({ coverage, images }) => [coverage, images])).toStrictEqual([
      ["complete", 3],
      ["complete", 2],
    ]);
    expect(linker.result().findings).toStrictEqual([]);
  });
});

describe("a catalogue of more than four thousand records", () => {
  test("keeps the later pages of each apart", () => {
    const codes = Array.from({ length: 4097 }, (_, at) => `0012-WS·2019-D30-BGS-${at}`);
    const items = codes.map((referenceCode): LinkSubject => ({ level: "item", referenceCode }));
    const { links } = linkedImages(items, [[{ path: `${codes[0]}/65.jpg` }, { path: `${codes[4096]}/33.jpg` }]]);
    expect([links[0]?.pages, links[4096]?.pages]).toStrictEqual([[{ first: 65, last: 65 }], [{ first: 33, last: 33 }]]);
  });
});

describe("a list with more folders than most have", () => {
  test("keeps the order of the names of each record apart", () => {
    const entries = ["X-1", "X-2", "X-3"].map(
      (referenceCode): LinkSubject => ({ level: "item", referenceCode, pageCount: 2 }),
    );
    const others = Array.from({ length: 400 }, (_, at) => ({ path: `${at}/X-1/1.jpg` }));
    const last = ["b/X-2/1.jpg", "a/X-2/2.jpg", "c/X-3/1.jpg", "c/X-3/2.jpg"].map((path) => ({ path }));
    const { findings } = linkedImages(entries, [others, last]);
    expect(findings.map(({ code, place }) => [code, place.value])).toStrictEqual([
      ["image-count-differs", "X-1"],
      ["image-repeated", "X-1"],
      ["image-order-broken", "X-2"],
    ]);
    expect(findings[2]?.data).toStrictEqual({
      referenceCode: "X-2",
      earlier: "a/X-2/",
      earlierPage: 2,
      later: "b/X-2/",
      laterPage: 1,
    });
  });
});
