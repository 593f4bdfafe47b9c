import { imageLinker, type LinkSubject, linkedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const hyphens = "Z109-WS·2011-Y-BGS-0001";
const dots = "Z109-WS·2011·Y·BGS-0001";
const item = (referenceCode: string): LinkSubject => ({ level: "item", referenceCode, pageCount: 2 });
const pages = (code: string) => [1, 2].map((page) => ({ path: `八期/${code}/${page}.jpg` }));

describe("a code that is written in another punctuation than in the catalogue", () => {
  test.each([
    [hyphens, dots],
    [dots, hyphens],
    [hyphens, "Z109-WS.2011-Y-BGS-0001"],
    [hyphens, "Z109－WS．2011．Y．BGS－0001"],
    [dots, "z109-ws.2011-y-bgs-0001"],
    [hyphens, "Z109-WS2011-Y-BGS-0001"],
    ["Z109-WS·A·B·2011-D30-BGS-0001", "Z109-WS.A.B.2011.D30.BGS-0001"],
    ["Z109-WS·2011·Y-0001", "Z109-WS·2011-Y-0001"],
    ["七·1", "七.1"],
  ])("%s is linked to the files of %s, in files and in lines", (recorded, named) => {
    const whole = linkedImages([item(recorded)], [pages(named)]);
    expect(whole.links[0]).toMatchObject({ coverage: "complete", images: 2 });
    expect(whole.findings).toStrictEqual([]);
    const linker = imageLinker({ entries: [item(recorded)] });
    linker.addLines(
      new TextEncoder().encode(
        pages(named)
          .map(({ path }) => `${path}\n`)
          .join(""),
      ),
    );
    expect(linker.result()).toStrictEqual(whole);
  });

  test.each([
    [hyphens, "Z109-WS·2011·Y·BGS-001"],
    [dots, "Z109-WS·2011-Y-BGS-00001"],
    ["Z109-WS·2011·Y·BGS-1", "Z109-WS·2011-Y-BGS-0001"],
    [hyphens, "Z109-WS·2011·D30·BGS-0001"],
    ["Z109-AB·2011-X-0001", "Z109-AB·2011·X-0001"],
    ["Z109-WS-2011", "Z109-WS·2011"],
    [`Z109-WS${"·A".repeat(13)}·2011·Y-0001`, `Z109-WS${"·A".repeat(13)}·2011-Y-0001`],
    ["0012-001-0034", "0012·001·0034"],
    ["0012-001-0034", "0012.001.0034"],
  ])("%s is another code than %s", (recorded, named) => {
    expect(linkedImages([item(recorded)], [pages(named)]).findings.map(({ code }) => code)).toStrictEqual([
      "images-missing",
      "image-orphan",
    ]);
  });

  test("goes before no entry that has it as it is written", () => {
    const { links } = linkedImages([item(hyphens), item(dots)], [pages(dots)]);
    expect(links.map(({ coverage }) => coverage)).toStrictEqual(["none", "complete"]);
  });

  test("puts a file of another record into a wrong folder, and its own into none", () => {
    const other = item("Z109-WS·2011-Y-BGS-0002");
    const paths = [`${dots}/${hyphens}-1.jpg`, `${dots}/Z109-WS·2011-Y-BGS-0002-1.jpg`];
    const whole = linkedImages([item(hyphens), other], [paths.map((path) => ({ path }))], { naming: "code-and-page" });
    expect(whole.links.map(({ images }) => images)).toStrictEqual([1, 1]);
    expect(whole.findings.map(({ code, place }) => [code, place.value])).toContainEqual([
      "image-in-wrong-folder",
      "Z109-WS·2011-Y-BGS-0002-1.jpg",
    ]);
    const linker = imageLinker({ entries: [item(hyphens), other], naming: "code-and-page" });
    linker.addLines(new TextEncoder().encode(paths.map((path) => `${path}\n`).join("")));
    expect(linker.result()).toStrictEqual(whole);
  });
});
