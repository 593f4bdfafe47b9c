import {
  COLOUR_MODE_TITLES,
  checkImage,
  extendImageRequirements,
  FORMAT_EXTENSIONS,
  IMAGE_REQUIREMENTS,
  LINHAI_IMAGE_REQUIREMENTS,
  type ScannedImage,
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
      if (code !== "image-not-checked") return `${severity} ${code}`;
      const { aspect, why, subject = data.recorded } = data;
      return [severity, code, aspect, why, subject].filter((part) => part !== undefined).join(" ");
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
      "色彩模式为RGB，要求彩色、灰度、黑白二值。",
      "文件格式为BMP，要求TIFF、JPEG、JPEG 2000。",
      "文件内容是BMP，扩展名是“jpg”。",
      "“八期/0012-001-0034/封面.jpg”不符合命名方式（一档一文件夹，逐页命名）。",
      "偏斜度在当日没有适用的标准，未作检查；不等于合格。",
    ]);
    for (const finding of IMAGE_CASES.flatMap(found)) {
      expect(sentence(finding, en)).toMatch(/\.$/);
      expect(cure(finding, en)).toMatch(/\.$/);
      expect(cure(finding, zhCn)).toMatch(/。$/);
    }
  });

  test("says what could not be used, of what no standard speaks, and which colour was found", () => {
    const options = { requirements: IMAGE_REQUIREMENTS, asOf: "2023-06-30" } as const;
    const odd = { ...GOOD_IMAGE, dpi: "300", colour: "RGB", role: "xyz", purposes: ["photograph"] };
    const found = checkImage(odd as unknown as ScannedImage, options);
    expect(found.map((finding) => sentence(finding, zhCn))).toEqual([
      "分辨率（photograph）在当日没有适用的标准，未作检查；不等于合格。",
      "分辨率读取为“300”，不能采用，未作检查；不等于合格。",
      "色彩模式为RGB，要求彩色、灰度、黑白二值。",
      "文件格式（xyz）在当日没有适用的标准，未作检查；不等于合格。",
    ]);
    expect(found.map((finding) => sentence(finding, en))).toEqual([
      'The resolution was not checked, because no standard was in force for "photograph"; that is not the same as passed.',
      'The resolution was not checked, because "300" cannot be used; that is not the same as passed.',
      "The image is in RGB; accepted is colour, greyscale, bitonal.",
      'The file format was not checked, because no standard was in force for "xyz"; that is not the same as passed.',
    ]);
    const inherited = checkImage({ ...GOOD_IMAGE, colour: "toString" as "colour" }, options);
    expect(sentence(inherited[0]!, zhCn)).toBe("色彩模式为toString，要求彩色、灰度、黑白二值。");
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

describe("checkImage, as a whole", () => {
  const asOf = "2023-06-30";
  const ask = (image: object, requirements = IMAGE_REQUIREMENTS, day: typeof asOf | "2017-12-31" = asOf) =>
    checkImage({ ...GOOD_IMAGE, ...image }, { requirements, asOf: day });
  const value = GOOD_IMAGE.path;
  const without = (key: keyof typeof GOOD_IMAGE) => ({ [key]: undefined });

  test("says where, what was found and what was asked", () => {
    expect(ask({ dpi: 199, purposes: ["ocr"] })).toStrictEqual([
      {
        code: "image-resolution-low",
        severity: "error",
        place: { value, field: "dpi" },
        data: { dpi: 199, atLeast: 200, purpose: { "zh-CN": "一般文件", en: "documents in general" } },
      },
      {
        code: "image-resolution-low",
        severity: "warning",
        place: { value, field: "dpi" },
        data: { dpi: 199, atLeast: 300, purpose: { "zh-CN": "需要文字识别的文件", en: "text to be recognised" } },
      },
    ]);
    expect(ask({ id: "i", colour: "bitonal", skewDegrees: -3.5 }, LINHAI_IMAGE_REQUIREMENTS)).toStrictEqual([
      {
        code: "image-colour-refused",
        severity: "error",
        place: { id: "i", value, field: "colour" },
        data: { colour: COLOUR_MODE_TITLES.bitonal, accepted: [COLOUR_MODE_TITLES.colour] },
      },
      {
        code: "image-skewed",
        severity: "error",
        place: { id: "i", value, field: "skewDegrees" },
        data: { degrees: 3.5, atMost: 3 },
      },
    ]);
    expect(ask({ skewDegrees: 3 }, LINHAI_IMAGE_REQUIREMENTS)).toEqual([]);
    expect(ask({ skewDegrees: -3 }, LINHAI_IMAGE_REQUIREMENTS)).toEqual([]);
  });

  test("tells a format by what was read, refuses what its extension says as well, and passes nothing by its extension", () => {
    const path = (name: string) => `八期/0012-001-0034/${name}`;
    const accepted = IMAGE_REQUIREMENTS.formats.find(({ role }) => role === "master")!.formats;
    const refused = (at: string, format: string) => ({
      code: "image-format-refused",
      severity: "error",
      place: { value: at, field: "format" },
      data: { format, accepted },
    });
    const unnamed = (name: string) =>
      ask({ path: path(name), ...without("format") }).filter(({ code }) => code !== "image-name-refused");
    for (const name of ["0007.JPG", "0007.tif"]) {
      expect(unnamed(name)).toStrictEqual([
        {
          code: "image-not-checked",
          severity: "warning",
          place: { value: path(name) },
          data: { aspect: "format", why: "not-recorded" },
        },
      ]);
    }
    expect(unnamed("0007.bmp")).toStrictEqual([refused(path("0007.bmp"), "bmp")]);
    expect(unnamed("0007")).toStrictEqual([refused(path("0007"), "")]);
    expect(unnamed("0007.pdf")).toStrictEqual([refused(path("0007.pdf"), "PDF")]);
    expect(ask({ format: "TIFF" })).toStrictEqual([
      {
        code: "image-extension-differs",
        severity: "error",
        place: { value, field: "path" },
        data: { format: "TIFF", extension: "jpg" },
      },
    ]);
    // A dot in a folder is no extension.
    expect(ask({ path: "8.jpg/0007", ...without("format") })[0]).toMatchObject({ data: { format: "" } });
    expect(ask({ path: "8.jpg\\0007", ...without("format") })[0]).toMatchObject({ data: { format: "" } });
    expect(ask({ role: "constructor" as "master" })).toMatchObject([
      { code: "image-not-checked", data: { aspect: "format", why: "not-in-force", subject: "constructor" } },
    ]);
  });

  test("says of every aspect whether it was not recorded or no text of the day asks for it", () => {
    const unchecked = (
      image: object,
      requirements = LINHAI_IMAGE_REQUIREMENTS,
      day: typeof asOf | "2017-12-31" = asOf,
    ) =>
      ask(image, requirements, day).flatMap(({ code, data, severity, place }) =>
        code === "image-not-checked"
          ? [[severity, place.value, "aspect" in data && data.aspect, "why" in data && data.why]]
          : [],
      );
    const nothing = { dpi: undefined, colour: undefined, skewDegrees: undefined };
    expect(unchecked(nothing)).toEqual(
      ["resolution", "colour", "skew"].map((aspect) => ["warning", value, aspect, "not-recorded"]),
    );
    expect(unchecked(nothing, IMAGE_REQUIREMENTS)).toEqual(
      ["resolution", "colour"].map((aspect) => ["warning", value, aspect, "not-recorded"]),
    );
    const then = unchecked({}, LINHAI_IMAGE_REQUIREMENTS, "2017-12-31").map(([, , aspect, why]) => `${aspect} ${why}`);
    expect(then).toContain("resolution not-in-force");
    expect(then).toContain("colour not-in-force");
    expect(then).toContain("skew not-in-force");
  });

  test("asks for nothing that the requirements have no row for", () => {
    const empty = extendImageRequirements(IMAGE_REQUIREMENTS, {
      id: "county",
      resolutions: [],
      colours: [],
      formats: [],
      skews: [],
      namings: [],
    });
    const path = "x.bmp";
    expect(checkImage({ path }, { requirements: empty, asOf })).toEqual([]);
    const [ocr] = IMAGE_REQUIREMENTS.resolutions.filter(({ purpose }) => purpose === "ocr");
    const onlyOcr = extendImageRequirements(empty, { id: "ocr", resolutions: [ocr!] });
    expect(checkImage({ path }, { requirements: onlyOcr, asOf })).toEqual([]);
    expect(checkImage({ path, purposes: ["ocr"] }, { requirements: onlyOcr, asOf })).toMatchObject([
      { code: "image-not-checked", data: { aspect: "resolution", why: "not-recorded" } },
    ]);
    const citation = ocr!.citation;
    const strict = extendImageRequirements(empty, {
      id: "strict",
      skews: [
        { atMostDegrees: 5, citation },
        { atMostDegrees: 2, citation },
      ],
      colours: [
        { accepted: ["colour", "greyscale"], citation },
        { accepted: ["colour"], citation },
      ],
    });
    expect(checkImage({ path, colour: "greyscale", skewDegrees: 2.5 }, { requirements: strict, asOf })).toMatchObject([
      { code: "image-colour-refused", data: { accepted: [COLOUR_MODE_TITLES.colour] } },
      { code: "image-skewed", data: { degrees: 2.5, atMost: 2 } },
    ]);
  });

  test("asks for no resolution where there is none to ask for, whatever the image is for", () => {
    const citation = IMAGE_REQUIREMENTS.colours[0]!.citation;
    const requirements = extendImageRequirements(IMAGE_REQUIREMENTS, {
      id: "county",
      resolutions: [],
      skews: [{ atMostDegrees: 3, citation }],
    });
    expect(checkImage({ ...GOOD_IMAGE, purposes: ["ocr"] }, { requirements, asOf })).toEqual([]);
  });

  test("tells an ending that no naming has where the format itself is accepted", () => {
    const codesOf = (path: string, format: string, requirements = IMAGE_REQUIREMENTS) =>
      checkImage({ ...GOOD_IMAGE, path, format }, { requirements, asOf }).map(({ code }) => code);
    expect(codesOf("0012-001-0034/0007.bmp", "JPEG")).toEqual(["image-extension-differs", "image-name-refused"]);
    expect(codesOf("0012-001-0034/0007.bmp", "BMP")).toEqual(["image-format-refused"]);
    const anyFormat = extendImageRequirements(IMAGE_REQUIREMENTS, { id: "county", formats: [] });
    expect(codesOf("0012-001-0034/0007.bmp", "BMP", anyFormat)).toEqual(["image-name-refused"]);
    const [folder, , page] = IMAGE_REQUIREMENTS.namings;
    const wide = extendImageRequirements(IMAGE_REQUIREMENTS, {
      id: "county",
      namings: [folder!, { ...page!, extensions: [...page!.extensions, "bmp"] }],
    });
    expect(codesOf("0012-001-0034/封面.bmp", "BMP", wide)).toEqual(["image-format-refused", "image-name-refused"]);
  });

  test("names requirements that were changed on their way through a database", () => {
    const changed = { ...IMAGE_REQUIREMENTS, skews: undefined as unknown as [] };
    expect(() => ask({}, changed)).toThrow("requirements.skews: expected a table");
    expect(() => checkImage(GOOD_IMAGE, { requirements: IMAGE_REQUIREMENTS, asOf: "2023-6-30" })).toThrow(
      "asOf: expected a civil day",
    );
  });
});

describe("extendImageRequirements, in full", () => {
  const [first] = IMAGE_REQUIREMENTS.resolutions;
  const citation = { instrument: "da-t-31-2017", confidence: "practised" } as const;
  const ours = { instrument: "ours", confidence: "seen" } as const;
  const unknown = "expected citations of instruments that the rules carry";

  test.each([
    [{ resolutions: [first!, first!] }, 'patch.resolutions: expected each purpose once, received "general"'],
    [{ resolutions: [{ ...first!, atLeastDpi: 0 }] }, "patch.resolutions: expected whole dots per inch, received 0"],
    [
      { resolutions: [{ ...first!, atLeastDpi: 200.5 }] },
      "patch.resolutions: expected whole dots per inch, received 200.5",
    ],
    [
      { resolutions: [{ ...first!, strength: "wanted" }] },
      'patch.resolutions.strength: expected one of required, recommended, received "wanted"',
    ],
    [{ colours: [{ accepted: ["sepia"], citation }] }, "patch.colours: expected one of colour, greyscale, bitonal"],
    [{ skews: [{ atMostDegrees: 90, citation }] }, "patch.skews: expected degrees from 0 to 90, received 90"],
    [{ skews: [{ atMostDegrees: -1, citation }] }, "patch.skews: expected degrees from 0 to 90, received -1"],
    [{ skews: [{ atMostDegrees: 3, citation: ours }] }, `patch.skews: ${unknown}`],
    [{ resolutions: [{ ...first!, citation: ours }] }, `patch.resolutions: ${unknown}`],
    [{ colours: [{ accepted: ["colour"], citation: ours }] }, `patch.colours: ${unknown}`],
    [{ formats: [{ ...IMAGE_REQUIREMENTS.formats[0]!, citation: ours }] }, `patch.formats: ${unknown}`],
    [{ namings: [{ ...IMAGE_REQUIREMENTS.namings[0]!, citation: ours }] }, `patch.namings: ${unknown}`],
  ])("refuses %j", (patch, message) => {
    expect(() => extendImageRequirements(IMAGE_REQUIREMENTS, { id: "county", ...patch } as never)).toThrow(message);
  });

  test("takes one dot per inch, and skews from none to just under a right angle", () => {
    const skews = [0, 89.9].map((atMostDegrees) => ({ atMostDegrees, citation }));
    const resolutions = [{ ...first!, atLeastDpi: 1 }];
    expect(extendImageRequirements(IMAGE_REQUIREMENTS, { id: "county", skews, resolutions })).toMatchObject({
      skews,
      resolutions,
    });
  });
});
