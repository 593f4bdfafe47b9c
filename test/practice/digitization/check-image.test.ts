import {
  COLOUR_MODE_TITLES,
  checkImage,
  extendImageRequirements,
  FORMAT_EXTENSIONS,
  IMAGE_REQUIREMENTS,
  LINHAI_IMAGE_REQUIREMENTS,
} from "lantai/digitization";
import { cure, sentence } from "lantai/findings";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { GOOD_IMAGE, IMAGE_CASES, type ImageCase } from "../../cases/image-checks.js";
import { thawedPaths } from "../../foundation/law/frozen.js";

const PROFILES = { standard: IMAGE_REQUIREMENTS, county: LINHAI_IMAGE_REQUIREMENTS } as const;

function found({ profile, image, without = [], asOf = "2023-06-30" }: ImageCase) {
  const kept = Object.entries({ ...GOOD_IMAGE, ...image }).filter(([key]) => !without.some((name) => name === key));
  const { path } = { ...GOOD_IMAGE, ...image };
  return checkImage({ ...Object.fromEntries(kept), path }, { requirements: PROFILES[profile], asOf });
}

describe("checkImage", () => {
  test.each(IMAGE_CASES)("$profile: $name", (row) => {
    const told = found(row).map(({ severity, code, data }) => {
      if (code === "image-resolution-low") return `${severity} ${code} ${data.atLeast}`;
      return code === "image-not-checked" ? `${severity} ${code} ${data.aspect} ${data.why}` : `${severity} ${code}`;
    });
    expect(told).toEqual(row.expected);
  });

  test("says where", () => {
    const image = { ...GOOD_IMAGE, id: "i-7", dpi: 96 };
    expect(checkImage(image, { requirements: IMAGE_REQUIREMENTS, asOf: "2023-06-30" })[0]?.place).toEqual({
      id: "i-7",
      value: GOOD_IMAGE.path,
      field: "dpi",
    });
  });

  test("is told in both languages", () => {
    const told = new Map(IMAGE_CASES.flatMap(found).map((finding) => [finding.code, sentence(finding, zhCn)]));
    expect([...told.values()]).toEqual([
      "分辨率为400dpi，仿真复制、出版应不低于600dpi。",
      "图像偏斜3.2°，超过3°。",
      "色彩模式为灰度，要求彩色。",
      "文件格式不明，要求TIFF、JPEG、JPEG 2000。",
      "文件内容是TIFF，扩展名是“jpg”。",
      "“八期/0012-001-0034/封面.jpg”不符合命名方式（一档一文件夹，逐页命名）。",
      "偏斜度在当日没有适用的标准，未作检查；不等于合格。",
    ]);
    for (const finding of IMAGE_CASES.flatMap(found)) {
      expect(sentence(finding, en)).toMatch(/\.$/);
      expect(cure(finding, en)).toMatch(/\.$/);
      expect(cure(finding, zhCn)).toMatch(/。$/);
    }
  });

  test("names the day when it is none", () => {
    expect(() => checkImage(GOOD_IMAGE, { requirements: IMAGE_REQUIREMENTS, asOf: "2023-06-31" })).toThrow("asOf");
  });
});

describe("IMAGE_REQUIREMENTS", () => {
  test("require only the general minimum, since the other values are recalled", () => {
    expect(
      IMAGE_REQUIREMENTS.resolutions.map(({ purpose, atLeastDpi, strength }) => [purpose, atLeastDpi, strength]),
    ).toEqual([
      ["general", 200, "required"],
      ["small-text", 300, "recommended"],
      ["ocr", 300, "recommended"],
      ["facsimile", 600, "recommended"],
    ]);
    for (const table of [IMAGE_REQUIREMENTS, LINHAI_IMAGE_REQUIREMENTS, FORMAT_EXTENSIONS, COLOUR_MODE_TITLES]) {
      expect(thawedPaths(table)).toEqual([]);
    }
  });
});

describe("extendImageRequirements", () => {
  const [first] = IMAGE_REQUIREMENTS.resolutions;
  const citation = { instrument: "da-t-31-2017", confidence: "practised" } as const;

  test.each([
    ["a purpose twice", { resolutions: [first!, first!] }],
    ["half a dot", { resolutions: [{ ...first!, atLeastDpi: 0.5 }] }],
    ["an unknown strength", { resolutions: [{ ...first!, strength: "wanted" as "required" }] }],
    ["an unknown colour mode", { colours: [{ accepted: ["sepia" as "colour"], citation }] }],
    ["a skew that is upside down", { skews: [{ atMostDegrees: 90, citation }] }],
    ["a skew that is no number", { skews: [{ atMostDegrees: Number.NaN, citation }] }],
    [
      "a text that the rules do not carry",
      { skews: [{ atMostDegrees: 3, citation: { ...citation, instrument: "ours" } }] },
    ],
  ] as const)("refuses %s", (_name, patch) => {
    expect(() => extendImageRequirements(IMAGE_REQUIREMENTS, { id: "county", ...patch })).toThrow("patch");
  });
});
