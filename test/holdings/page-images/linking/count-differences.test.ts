import { CallerError } from "lantai/findings";
import {
  COUNT_DIFFERENCES,
  differenceExplainer,
  type KnownCountDifference,
  likelyDifferences,
  linkedImages,
} from "lantai/page-images";
import { describe, expect, test } from "vitest";
import { COUNT_DIFFERENCE_CASES } from "../../../cases/count-differences.js";

describe("likelyDifferences", () => {
  test.each(COUNT_DIFFERENCE_CASES)("of $name ($source)", ({ pages, images, chosen, likely }) => {
    expect(likelyDifferences(pages, images, chosen).map(({ code }) => code)).toStrictEqual(likely);
  });

  test("takes a county's own row", () => {
    const own = { ...COUNT_DIFFERENCES[1]!, code: "two-page-list", addedImages: 2 };
    expect(likelyDifferences(3, 5, [own]).map(({ code }) => code)).toStrictEqual(["two-page-list"]);
  });

  test("names the fewest rows that explain it, wherever they stand", () => {
    const own = { ...COUNT_DIFFERENCES[1]!, code: "two-page-list", addedImages: 2 };
    expect(likelyDifferences(3, 5, ["cover", "remarks-form", own]).map(({ code }) => code)).toStrictEqual([
      "two-page-list",
    ]);
    const eight = Array.from({ length: 8 }, (_, at) => ({ ...own, code: `own-${at}`, addedImages: 2 ** at }));
    expect(likelyDifferences(1, 256, eight).map(({ code }) => code)).toStrictEqual(eight.map(({ code }) => code));
  });
});

describe("differenceExplainer", () => {
  test("refuses a code that the table does not have, and more rows than can be tried", () => {
    expect(() => differenceExplainer(["spine" as KnownCountDifference])).toThrow(
      new CallerError("differences", "codes among cover, catalogue-page, remarks-form, double-sided, or rows", "spine"),
    );
    const nine = new Array<KnownCountDifference>(9).fill("cover");
    expect(() => differenceExplainer(nine)).toThrow(new CallerError("differences", "at most 8 rows", nine));
  });
});

describe("linkedImages with differences", () => {
  const files = [1, 2, 3].map((page) => ({ path: `X-1/${page}.jpg` }));

  test("tells the likely explanation and does not take it for a match", () => {
    const entries = [{ level: "item", referenceCode: "X-1", pageCount: 2 }] as const;
    const { links, findings } = linkedImages(entries, [files], { differences: ["cover"] });
    expect(links[0]?.coverage).toBe("mismatched");
    expect(findings.map(({ code, severity, data }) => [code, severity, data])).toStrictEqual([
      [
        "image-count-differs",
        "error",
        {
          referenceCode: "X-1",
          pages: 2,
          images: 3,
          difference: 1,
          likely: [{ code: "cover", title: { "zh-CN": "封面", en: "cover" } }],
        },
      ],
    ]);
  });
});
