import { checkReferenceCodeParts, formatReferenceCode, REFERENCE_CODE_SCHEMES } from "lantai/reference-codes";
import { describe, expect, test } from "vitest";
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
    expect(() => formatReferenceCode({ fondsNo: "Z109" }, "da-t-22-2015-item")).toThrow("parts.category: expected");
  });
});

describe("checkReferenceCodeParts", () => {
  test("finds nothing in parts that make a code", () => {
    expect(checkReferenceCodeParts(PARTS, "da-t-22-2015-item")).toStrictEqual([]);
  });

  test("finds all that is missing, malformed or without a place at once", () => {
    const parts = { fondsNo: "z109", category: "WS", series: ["2011"], retention: "Y", itemNo: "", pageNo: "3" };
    expect(
      checkReferenceCodeParts(parts, "da-t-22-2015-item").map(({ code, data }) => ({ code, ...data })),
    ).toStrictEqual([
      { code: "code-part-malformed", part: "fondsNo", value: "z109" },
      { code: "code-part-malformed", part: "series", value: "2011" },
      { code: "code-part-missing", part: "year" },
      { code: "code-part-malformed", part: "itemNo", value: "" },
      { code: "code-part-unplaced", part: "pageNo", value: "3" },
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

  test("lets no separator in through a part", () => {
    const parts = { fondsNo: "C038", catalogueNo: "001-002", volumeNo: "0·3" };
    expect(checkReferenceCodeParts(parts, "da-t-13-1994-volume").map(({ data }) => data)).toStrictEqual([
      { part: "catalogueNo", value: "001-002" },
      { part: "volumeNo", value: "0·3" },
    ]);
  });
});
