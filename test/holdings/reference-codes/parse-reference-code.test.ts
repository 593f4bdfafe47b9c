import {
  isReferenceCode,
  parseReferenceCode,
  REFERENCE_CODE_SCHEMES,
  type ReferenceCodeScheme,
  referenceCodeParser,
} from "lantai/reference-codes";
import { describe, expect, test } from "vitest";
import { CANONICAL_CODES, REPAIRED_CODES } from "../../cases/reference-codes.js";

describe("parseReferenceCode", () => {
  test.each(CANONICAL_CODES)("$source: reads $text", ({ text, scheme, parts }) => {
    const { code, repairs, findings } = parseReferenceCode(text);
    expect(code).toStrictEqual({ text, scheme, parts });
    expect(repairs).toEqual([]);
    expect(findings).toEqual([]);
  });

  test.each(REPAIRED_CODES)("$source: reads $text as $repaired", ({ text, repaired, findings }) => {
    const reading = parseReferenceCode(text);
    expect(reading.code?.parts).toStrictEqual(parseReferenceCode(repaired).code?.parts);
    expect(reading.code?.text).toBe(text);
    expect(reading.findings.map((finding) => finding.code)).toEqual(findings);
    for (const finding of reading.findings) expect(finding).toMatchObject({ place: { value: text }, repair: repaired });
  });

  test("says what was folded", () => {
    expect(parseReferenceCode("Z109－WS・2011・Y・BGS－0001").repairs).toEqual(["dash", "middle-dot"]);
    expect(parseReferenceCode("Z109-WS.2011-Y-0001").repairs).toEqual(["middle-dot"]);
    expect(parseReferenceCode("A-2026- 001").repairs).toEqual(["inner-space"]);
  });

  test("proposes capitals for small letters", () => {
    expect(parseReferenceCode("Z109-ws·2011·Y-0001").findings).toEqual([
      {
        code: "lower-case-code",
        severity: "warning",
        place: { value: "Z109-ws·2011·Y-0001" },
        data: { written: "ws", likely: "WS" },
        repair: "Z109-WS·2011·Y-0001",
      },
    ]);
  });

  test("leaves open what the text does not settle", () => {
    const doubt = (text: string) => parseReferenceCode(text).ambiguities;
    expect(doubt("C038-001-002-003")).toEqual([{ part: "itemNo", mayBe: "pageNo", value: "003" }]);
    expect(doubt("C038-001-002-003-4")).toEqual([]);
    expect(doubt("C038-001-002")).toEqual([]);
    expect(doubt("X032-KJ·2019-003")).toEqual([{ part: "project", mayBe: "year", value: "2019" }]);
    expect(doubt("X032-KJ·KY·01-003")).toEqual([]);
  });

  test("reads a category it does not know, and warns", () => {
    const { code, findings } = parseReferenceCode("Z109-XK·ZC·2011-Y-0001");
    expect(code?.parts).toMatchObject({ category: "XK", series: ["ZC"] });
    expect(findings).toMatchObject([{ code: "category-unknown", severity: "warning", data: { category: "XK" } }]);
  });

  test("hints at an item number without four digits where DA/T 22-2015 sets them", () => {
    expect(parseReferenceCode("Z109-WS·2011-Y-BGS-001").findings).toMatchObject([
      { code: "number-width", severity: "hint", data: { part: "itemNo", number: "001", width: 4 } },
    ]);
  });

  test.each([
    ["5134-SW-Y-0001", 7, "year", "-Y"],
    ["0999-D-2026-001-002-003", 5, "category", "D"],
    ["Z109", 4, "category", ""],
    ["Z109-WS·2011·Y", 14, "itemNo", ""],
    ["Z109-WS·20x1-Y-0001", 8, "year", "20x1"],
    ["Z109-WS·2011-Y-BGS-001-9-9", 22, "end", "-9"],
    ["__proto__", 0, "fondsNo", "__proto__"],
    ["全宗", 0, "fondsNo", "全宗"],
    ["Z109·WS-1", 4, "hyphen", "·WS"],
    [" ０012－001－A", 9, "volumeNo", "A"],
  ] as const)("says of %j where reading stopped", (text, position, expected, found) => {
    const { code, findings } = parseReferenceCode(text);
    expect(code).toBeUndefined();
    expect(findings).toEqual([
      {
        code: "reference-code-unreadable",
        severity: "error",
        place: { value: text },
        data: { position, expected, found },
      },
    ]);
  });

  test.each(["", "　 "])("says of %j that there is none", (text) => {
    expect(parseReferenceCode(text).findings).toEqual([
      { code: "reference-code-missing", severity: "warning", place: { value: text }, data: {} },
    ]);
  });

  test.each(["1".repeat(100_000), "A·".repeat(50_000), `Z109-WS${"·A1".repeat(30_000)}-1`, "-".repeat(100_000)])(
    "gives up on a hundred thousand characters in linear time",
    (text) => {
      expect(parseReferenceCode(text).findings[0]?.code).toBe("reference-code-unreadable");
    },
  );

  test("refuses what is not text", () => {
    expect(() => parseReferenceCode(5134 as unknown as string)).toThrow("text: expected a string, received 5134");
  });
});

describe("referenceCodeParser", () => {
  const photographs: ReferenceCodeScheme = {
    id: "county-photographs",
    title: { "zh-CN": "县馆照片档号", en: "photographs of the county archives" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    levels: [
      [{ part: "fondsNo", presence: "required" }],
      [{ part: "year", presence: "required" }],
      [{ part: "category", presence: "required" }],
      [{ part: "unit", presence: "required" }],
      [{ part: "volumeNo", presence: "required" }],
      [{ part: "itemNo", presence: "required" }],
    ],
  };

  test("reads by a county's own scheme beside lantai's", () => {
    const parse = referenceCodeParser({ schemes: [photographs, ...REFERENCE_CODE_SCHEMES] });
    expect(parse("Z109-2019-ZP-XCB-012-0003").code).toStrictEqual({
      text: "Z109-2019-ZP-XCB-012-0003",
      scheme: "county-photographs",
      parts: { fondsNo: "Z109", year: "2019", category: "ZP", unit: "XCB", volumeNo: "012", itemNo: "0003" },
    });
    expect(parse("0012-001-0034").code?.scheme).toBe("da-t-13-1994-volume");
    expect(parseReferenceCode("Z109-2019-ZP-XCB-012-0003").code).toBeUndefined();
    expect(parseReferenceCode("Z109-2019-ZP-XCB-012-0003", { schemes: [photographs] }).code?.parts.unit).toBe("XCB");
  });

  test("knows a county's own categories", () => {
    const category = { code: "XK", title: { "zh-CN": "许可", en: "licences" }, citation: photographs.citation };
    expect(referenceCodeParser({ categories: [category] })("Z109-XK·2011-Y-0001").findings).toEqual([]);
    expect(referenceCodeParser()("Z109-XK·2011-Y-0001").findings).toHaveLength(1);
  });

  test.each([
    [[], "levels[0]: expected one required part, fondsNo"],
    [[[{ part: "year", presence: "required" }]], "levels[0]"],
    [[[{ part: "fondsNo", presence: "required" }], []], "levels: expected a part in every level"],
    [[[{ part: "fondsNo", presence: "required" }], [{ part: "box", presence: "required" }]], "box: expected a name"],
    [
      [[{ part: "fondsNo", presence: "required" }], [{ part: "year", presence: "often" }]],
      "year.presence: expected one of",
    ],
    [
      [[{ part: "fondsNo", presence: "required" }], [{ part: "year", presence: "repeated" }]],
      "year.presence: expected repeated",
    ],
    [
      [[{ part: "fondsNo", presence: "required" }], [{ part: "itemNo", presence: "required", width: 9 }]],
      "itemNo.width",
    ],
    [
      [[{ part: "fondsNo", presence: "required" }], [{ part: "itemNo", presence: "required", mayBe: "box" }]],
      "itemNo.mayBe",
    ],
    [
      [[{ part: "fondsNo", presence: "required" }], [{ part: "fondsNo", presence: "required" }]],
      "expected each part once",
    ],
  ])("refuses the levels %j", (levels, message) => {
    const scheme = { ...photographs, levels } as unknown as ReferenceCodeScheme;
    expect(() => referenceCodeParser({ schemes: [scheme] })).toThrow(message);
  });
});

describe("isReferenceCode", () => {
  test.each(CANONICAL_CODES)("takes $text", ({ text }) => {
    expect(isReferenceCode(text)).toBe(true);
  });

  test.each(REPAIRED_CODES)("does not take $text, which needs repair", ({ text }) => {
    expect(isReferenceCode(text)).toBe(false);
  });
});
