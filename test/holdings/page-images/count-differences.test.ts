import { CallerError } from "lantai/findings";
import {
  COUNT_DIFFERENCES,
  differenceExplainer,
  type KnownCountDifference,
  likelyDifferences,
  linkedImages,
} from "lantai/page-images";
import { describe, expect, test } from "vitest";
import { COUNT_DIFFERENCE_CASES } from "../../cases/count-differences.js";

describe("likelyDifferences", () => {
  test.each(COUNT_DIFFERENCE_CASES)("of $name ($source)", ({ pages, images, chosen, likely }) => {
    expect(likelyDifferences(pages, images, chosen).map(({ code }) => code)).toStrictEqual(likely);
  });

  test("takes a county's own row", () => {
    const own = { ...COUNT_DIFFERENCES[1]!, code: "two-page-list", addedImages: 2 };
    expect(likelyDifferences(3, 5, [own]).map(({ code }) => code)).toStrictEqual(["two-page-list"]);
  });
});

describe("differenceExplainer", () => {
  test("refuses a code that the table does not have, and more rows than can be tried", () => {
    expect(() => differenceExplainer(["spine" as KnownCountDifference])).toThrow(CallerError);
    expect(() => differenceExplainer(new Array<KnownCountDifference>(9).fill("cover"))).toThrow(CallerError);
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
