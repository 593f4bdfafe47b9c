import { cure, sentence } from "lantai/findings";
import {
  checkReferenceCodeParts,
  formatReferenceCode,
  REFERENCE_CODE_SCHEMES,
  type ReferenceCodeScheme,
} from "lantai/reference-codes";
import { describe, expect, test } from "vitest";
import { referenceCodeFindings as enFindings } from "../../../src/words/en/reference-codes.js";
import { referenceCodeFindings as zhFindings } from "../../../src/words/zh-cn/reference-codes.js";
import { CANONICAL_CODES } from "../../cases/reference-codes.js";

const PARTS = { fondsNo: "Z109", category: "WS", year: "2011", retention: "Y", unit: "BGS", itemNo: "1" };

describe("formatReferenceCode", () => {
  test.each(CANONICAL_CODES)("writes $text back", ({ text, scheme, parts }) => {
    expect(formatReferenceCode(parts, scheme)).toBe(text);
  });

  test("pads the item number where DA/T 22-2015 sets four digits, and only there", () => {
    expect(formatReferenceCode(PARTS, "da-t-22-2015-item")).toBe("Z109-WS·2011-Y-BGS-0001");
    expect(formatReferenceCode(PARTS, "da-t-13-2022-item")).toBe("Z109-WS·2011·Y·BGS-1");
  });

  test("takes a scheme as well as its id", () => {
    expect(formatReferenceCode(PARTS, REFERENCE_CODE_SCHEMES[0]!)).toBe("Z109-WS·2011-Y-BGS-0001");
  });

  test("refuses a scheme it does not know and parts that make no code", () => {
    expect(() => formatReferenceCode(PARTS, "da-t-13")).toThrow("scheme: expected the id of one of");
    expect(() => formatReferenceCode({ fondsNo: "Z109" }, "da-t-22-2015-item")).toThrow(
      'parts.category: expected what da-t-22-2015-item needs, received ""',
    );
    expect(() => formatReferenceCode(PARTS, { ...REFERENCE_CODE_SCHEMES[0]!, levels: [] })).toThrow(
      "scheme.levels[0]: expected one required part, fondsNo",
    );
  });
});

describe("checkReferenceCodeParts", () => {
  test("finds nothing in parts that make a code", () => {
    expect(checkReferenceCodeParts(PARTS, "da-t-22-2015-item")).toStrictEqual([]);
  });

  test("finds all that is missing, malformed or without a place at once", () => {
    const parts = { fondsNo: "z109", category: "WS", series: ["A", "2011"], retention: "Y", itemNo: "", pageNo: "3" };
    expect(
      checkReferenceCodeParts(parts, "da-t-22-2015-item").map(({ code, data }) => ({ code, ...data })),
    ).toStrictEqual([
      { code: "code-part-malformed", part: "fondsNo", value: "z109" },
      { code: "code-part-malformed", part: "series", value: "A·2011" },
      { code: "code-part-missing", part: "year" },
      { code: "code-part-malformed", part: "itemNo", value: "" },
      { code: "code-part-unplaced", part: "pageNo", value: "3" },
    ]);
  });

  test("finds what is no text, which formatting refuses, and nothing where nothing is recorded", () => {
    const parts = { ...PARTS, series: ["A", 5], year: 2011, unit: null } as never;
    const found = checkReferenceCodeParts(parts, "da-t-22-2015-item");
    expect(found).toStrictEqual([
      {
        code: "code-part-malformed",
        severity: "error",
        place: { value: "A·5" },
        data: { part: "series", value: "A·5", isText: false },
      },
      {
        code: "code-part-malformed",
        severity: "error",
        place: { value: "2011" },
        data: { part: "year", value: "2011", isText: false },
      },
    ]);
    const words = { language: "zh-CN", findings: zhFindings, reasons: {} } as const;
    expect([sentence(found[1]!, words), cure(found[1]!, words)]).toStrictEqual([
      "年度“2011”不是文本。",
      "请把年度存为文本，前面的0不要丢失。",
    ]);
    const english = { language: "en", findings: enFindings, reasons: {} } as const;
    expect([sentence(found[1]!, english), cure(found[1]!, english)]).toStrictEqual([
      'The year "2011" is no text.',
      "Keep the year as text, with its leading zeros.",
    ]);
    expect(() => formatReferenceCode({ ...PARTS, year: 2011 } as never, "da-t-22-2015-item")).toThrow(
      "parts.year: expected a text, received 2011",
    );
    const withoutUnit = { ...PARTS, unit: null } as never;
    expect(formatReferenceCode(withoutUnit, "da-t-22-2015-item")).toBe("Z109-WS·2011-Y-0001");
    expect(checkReferenceCodeParts({ ...PARTS, year: null } as never, "da-t-22-2015-item")).toMatchObject([
      { code: "code-part-missing", data: { part: "year" } },
    ]);
  });

  test("finds a category that the scheme is not for", () => {
    const parts = { fondsNo: "Z109", category: "WS", project: "01", volumeNo: "001" };
    expect(checkReferenceCodeParts(parts, "da-t-13-2022-project-volume")).toMatchObject([
      { code: "code-part-malformed", severity: "error", data: { part: "category", value: "WS" } },
    ]);
  });

  test("finds parts that would read back as others", () => {
    const parts = { fondsNo: "C038", catalogueNo: "001", volumeNo: "002", pageNo: "3" };
    expect(checkReferenceCodeParts(parts, "da-t-13-1994-volume")).toMatchObject([
      { code: "code-part-missing", data: { part: "itemNo" } },
    ]);
  });

  test("finds lower classes that are too many for a code, and not the fonds number before them", () => {
    const series = Array.from({ length: 61 }, () => "A");
    const parts = { ...PARTS, series };
    expect(checkReferenceCodeParts({ ...parts, series: series.slice(3) }, "da-t-22-2015-item")).toStrictEqual([]);
    expect(checkReferenceCodeParts(parts, "da-t-22-2015-item")).toStrictEqual([
      {
        code: "code-part-malformed",
        severity: "error",
        place: { value: series.join("·") },
        data: { part: "series", value: series.join("·") },
      },
    ]);
    expect(() => formatReferenceCode(parts, "da-t-22-2015-item")).toThrow(
      "parts.series: expected what da-t-22-2015-item needs, received",
    );
  });

  test("finds the part that is left out before another that may be absent, in a county's own scheme", () => {
    const scheme: ReferenceCodeScheme = {
      ...REFERENCE_CODE_SCHEMES[0]!,
      id: "county",
      levels: [
        [{ part: "fondsNo", presence: "required" }],
        [
          { part: "year", presence: "required" },
          { part: "project", presence: "optional" },
        ],
        [{ part: "retention", presence: "optional" }],
        [{ part: "unit", presence: "optional" }],
        [{ part: "itemNo", presence: "required" }],
      ],
    };
    const parts = { fondsNo: "Z109", year: "2011", unit: "办公室", itemNo: "1" };
    expect(formatReferenceCode({ ...parts, retention: "Y" }, scheme)).toBe("Z109-2011-Y-办公室-1");
    expect(checkReferenceCodeParts(parts, scheme)).toStrictEqual([
      { code: "code-part-missing", severity: "error", place: { value: "" }, data: { part: "retention" } },
    ]);
  });

  test("finds the part that would read back as another, in a county's own scheme", () => {
    const scheme: ReferenceCodeScheme = {
      ...REFERENCE_CODE_SCHEMES[0]!,
      id: "county",
      levels: [
        [{ part: "fondsNo", presence: "required" }],
        [
          { part: "unit", presence: "optional" },
          { part: "project", presence: "optional" },
        ],
      ],
    };
    expect(checkReferenceCodeParts({ fondsNo: "Z109", project: "01" }, scheme)).toStrictEqual([
      {
        code: "code-part-malformed",
        severity: "error",
        place: { value: "01" },
        data: { part: "project", value: "01" },
      },
    ]);
  });

  test("lets no separator in through a part", () => {
    const parts = { fondsNo: "C038", catalogueNo: "001-002", volumeNo: "0·3" };
    expect(checkReferenceCodeParts(parts, "da-t-13-1994-volume").map(({ data }) => data)).toStrictEqual([
      { part: "catalogueNo", value: "001-002" },
      { part: "volumeNo", value: "0·3" },
    ]);
  });
});
