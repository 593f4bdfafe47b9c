import {
  isReferenceCode,
  parseReferenceCode,
  REFERENCE_CODE_SCHEMES,
  type ReferenceCodeScheme,
  referenceCodeParser,
  referenceCodeSchemeById,
} from "lantai/reference-codes";
import { describe, expect, test } from "vitest";
import { CANONICAL_CODES, REPAIRED_CODES } from "../../cases/reference-codes.js";

describe("parseReferenceCode", () => {
  test.each(CANONICAL_CODES)("$source: reads $text", ({ text, scheme, parts }) => {
    const { code, repairs, findings } = parseReferenceCode(text);
    expect(code).toStrictEqual({ text, scheme, parts });
    expect(repairs).toStrictEqual([]);
    expect(findings).toStrictEqual([]);
  });

  test.each(REPAIRED_CODES)("$source: reads $text as $repaired", ({ text, repaired, findings }) => {
    const reading = parseReferenceCode(text);
    expect(reading.code?.parts).toStrictEqual(parseReferenceCode(repaired).code?.parts);
    expect(reading.code?.text).toBe(text);
    expect(reading.findings.map((finding) => finding.code)).toStrictEqual(findings);
    for (const finding of reading.findings) expect(finding).toMatchObject({ place: { value: text }, repair: repaired });
  });

  test("says what was folded", () => {
    expect(parseReferenceCode("Z109－WS・2011・Y・BGS－0001").repairs).toStrictEqual(["dash", "middle-dot"]);
    expect(parseReferenceCode("Z109-WS.2011-Y-0001").repairs).toStrictEqual(["middle-dot"]);
    expect(parseReferenceCode("Z109－WS.2011・Y-0001").repairs).toStrictEqual(["dash", "middle-dot"]);
    expect(parseReferenceCode("A-2026- 001").repairs).toStrictEqual(["inner-space"]);
  });

  test("proposes capitals for small letters", () => {
    expect(parseReferenceCode("Z109-ws·2011·Y-0001").findings).toStrictEqual([
      {
        code: "lower-case-code",
        severity: "warning",
        place: { value: "Z109-ws·2011·Y-0001" },
        data: { written: "ws", likely: "WS" },
        repair: "Z109-WS·2011·Y-0001",
      },
    ]);
  });

  test("says each repair with its place, what was written and the code that is meant", () => {
    const place = { value: " 5134-ws2025-Y-bgs-0001" };
    const repair = "5134-WS·2025-Y-BGS-0001";
    expect(parseReferenceCode(place.value).findings).toStrictEqual([
      { code: "reference-code-folded", severity: "hint", place, data: { repairs: ["edge-space"] }, repair },
      { code: "lower-case-code", severity: "warning", place, data: { written: "ws2025", likely: "WS2025" }, repair },
      { code: "lower-case-code", severity: "warning", place, data: { written: "bgs", likely: "BGS" }, repair },
      { code: "missing-dot", severity: "warning", place, data: { category: "WS" }, repair },
    ]);
  });

  test.each([
    ["Z109-WS·D1000·2011-Y-0001", "D1000"],
    ["Z109-WS·19·2011-Y-0001", "19"],
    ["Z109-WS·201·2011-Y-0001", "201"],
    ["Z109-WS·2100·2011-Y-0001", "2100"],
  ])("takes in %s the class that is neither a year nor a retention code for one", (text, series) => {
    expect(parseReferenceCode(text).code?.parts).toStrictEqual({
      fondsNo: "Z109",
      category: "WS",
      series: [series],
      year: "2011",
      retention: "Y",
      itemNo: "0001",
    });
  });

  test.each(["Z109-XK2011-Y-0001", "Z109-WSA·2011-Y-0001", "WS2011"])(
    "sets no dot in %s, where something else may be meant",
    (text) => {
      expect(parseReferenceCode(text).findings.map(({ code }) => code)).toStrictEqual(["reference-code-unreadable"]);
    },
  );

  test("says where a code stops that no dot makes readable", () => {
    expect(parseReferenceCode("0001-WS2025-Y-BGS-0001号").findings.map(({ data }) => data)).toStrictEqual([
      { position: 5, expected: "category", found: "WS2025" },
    ]);
  });

  test("reads a code that has to be repaired once for all who ask for it on end, and nobody can change what they are told", () => {
    const text = "0001-WS·1952-Y-BGS-0001号";
    const reading = parseReferenceCode(text);
    expect(referenceCodeParser()(text)).toBe(reading);
    expect(parseReferenceCode(text)).toBe(reading);
    const [finding] = reading.findings;
    const parts = [reading, reading.findings, finding, finding?.place, finding?.data];
    expect(parts.map((part) => Object.isFrozen(part))).toStrictEqual([true, true, true, true, true]);
    expect(parseReferenceCode("0001-WS·1952-Y-BGS-0002号")).not.toStrictEqual(reading);
    expect(parseReferenceCode(text, {})).toStrictEqual(reading);
  });

  test("leaves open what the text does not settle", () => {
    const doubt = (text: string) => parseReferenceCode(text).ambiguities;
    expect(doubt("C038-001-002-003")).toStrictEqual([{ part: "itemNo", mayBe: "pageNo", value: "003" }]);
    expect(doubt("C038-001-002-003-4")).toStrictEqual([]);
    expect(doubt("C038-001-002")).toStrictEqual([]);
    expect(doubt("X032-KJ·2019-003")).toStrictEqual([{ part: "project", mayBe: "year", value: "2019" }]);
    expect(doubt("X032-KJ·KY·01-003")).toStrictEqual([]);
    expect(doubt("A-2026- 001")).toStrictEqual([{ part: "catalogueNo", mayBe: "year", value: "2026" }]);
    expect(doubt("00000-Y-2026-BGS-0001-00014")).toStrictEqual([]);
  });

  test("leaves open which of two or three numbers in a row is which", () => {
    expect(parseReferenceCode("0999-Y-001-0001").ambiguities).toStrictEqual([
      { part: "catalogueNo", mayBe: "volumeNo", value: "001" },
      { part: "volumeNo", mayBe: "itemNo", value: "0001" },
    ]);
    expect(parseReferenceCode("0999-Y-2026-001-002-003").ambiguities).toStrictEqual([
      { part: "catalogueNo", mayBe: "unit", value: "001" },
      { part: "volumeNo", mayBe: "boxNo", value: "002" },
    ]);
  });

  test("leaves open what D alone means, unless an earlier year settles it", () => {
    const term = { part: "retention", mayBe: "retention", value: "D" };
    expect(parseReferenceCode("5134-SW-D-0001").ambiguities).toStrictEqual([term]);
    expect(parseReferenceCode("Z109-WS·2006-D-0001").ambiguities).toStrictEqual([term]);
    expect(parseReferenceCode("Z109-WS·2005-D-0001").ambiguities).toStrictEqual([]);
    expect(parseReferenceCode("Z109-WS·2011-D10-0001").ambiguities).toStrictEqual([]);
    expect(parseReferenceCode("0999-D-001-0001").ambiguities).toStrictEqual([
      term,
      { part: "catalogueNo", mayBe: "volumeNo", value: "001" },
      { part: "volumeNo", mayBe: "itemNo", value: "0001" },
    ]);
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
    ["5134-SW-X-0001", 8, "retention", "X"],
    ["0999-X-2026-001-002-003", 5, "category", "X"],
    ["Z109", 4, "category", ""],
    ["Z109-WS·2011·Y", 14, "itemNo", ""],
    ["Z109-WS·20x1-Y-0001", 8, "year", "20x1"],
    ["Z109-WS·2011-Y-BGS-001-9-9", 22, "end", "-9"],
    ["__proto__", 0, "fondsNo", "__proto__"],
    ["全宗", 0, "fondsNo", "全宗"],
    ["全".repeat(21), 0, "fondsNo", "全".repeat(20)],
    ["Z109·WS-1", 4, "hyphen", "·WS"],
    ["0012-001-0034-", 14, "itemNo", ""],
    ["-0012-001-0034", 0, "fondsNo", "-0012"],
    ["0012--001-0034", 5, "category", "-001"],
    ["0012-001·-0034", 8, "hyphen", "·"],
    [" ０012－001－A", 9, "volumeNo", "A"],
  ] as const)("says of %j where reading stopped", (text, position, expected, found) => {
    const { code, findings } = parseReferenceCode(text);
    expect(code).toBeUndefined();
    expect(findings).toStrictEqual([
      {
        code: "reference-code-unreadable",
        severity: "error",
        place: { value: text },
        data: { position, expected, found },
      },
    ]);
  });

  test.each([
    ["A2345678-001-0034", "A23456789-001-0034"],
    ["0012-12345678-0034", "0012-123456789-0034"],
    [`Z109-WS·${"1A".repeat(16)}·2011-Y-0001`, `Z109-WS·${"1A".repeat(16)}1·2011-Y-0001`],
    [`Z109-WS·2011-Y-${"室".repeat(32)}-0001`, `Z109-WS·2011-Y-${"室".repeat(33)}-0001`],
    [`Z109-KJ·${"1A".repeat(16)}-001`, `Z109-KJ·${"1A".repeat(17)}-001`],
    ["Z109-WS·1900-Y-0001", "Z109-WS·1899-Y-0001"],
    ["Z109-WS·2099-Y-0001", "Z109-WS·2100-Y-0001"],
    ["Z109-WS·2011-D100-0001", "Z109-WS·2011-D1000-0001"],
    ["Z109-WS·2011-C-0001", "Z109-WS·2011-C1-0001"],
    ["Z109-WS·2011-D10-0001", "Z109-WS·2011-D1A-0001"],
    ["Z109-WS·2011-Y-一鿿-0001", "Z109-WS·2011-Y-〇-0001"],
    ["Z109-WS·2011-Y-室-0001", "Z109-WS·2011-Y-실-0001"],
    ["Z109-WS·1911-Y-0001", "Z109-WS·2911-Y-0001"],
    ["Z109-WS·2011-Y-0001", "Z109-WS·1011-Y-0001"],
  ])("reads %s, but not %s", (readable, unreadable) => {
    expect(isReferenceCode(readable)).toBe(true);
    expect(parseReferenceCode(unreadable).findings.map(({ code }) => code)).toStrictEqual([
      "reference-code-unreadable",
    ]);
  });

  test.each(["", "　 "])("says of %j that there is none", (text) => {
    expect(parseReferenceCode(text).findings).toStrictEqual([
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
  const recordings: ReferenceCodeScheme = {
    id: "county-recordings",
    title: { "zh-CN": "县馆声像档号", en: "recordings of the county archives" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    levels: [
      [{ part: "fondsNo", presence: "required" }],
      [{ part: "retention", presence: "required" }],
      [{ part: "category", presence: "required" }],
      [{ part: "year", presence: "required" }],
      [{ part: "volumeNo", presence: "required" }],
      [{ part: "itemNo", presence: "required" }],
    ],
  };

  test("reads by a county's own scheme beside lantai's", () => {
    const parse = referenceCodeParser({ schemes: [recordings, ...REFERENCE_CODE_SCHEMES] });
    expect(parse("Z109-D30-LX-2019-012-0003").code).toStrictEqual({
      text: "Z109-D30-LX-2019-012-0003",
      scheme: "county-recordings",
      parts: { fondsNo: "Z109", year: "2019", category: "LX", retention: "D30", volumeNo: "012", itemNo: "0003" },
    });
    expect(parse("0012-001-0034").code?.scheme).toBe("da-t-13-1994-volume");
    expect(parseReferenceCode("Z109-D30-LX-2019-012-0003").code).toBeUndefined();
    expect(parseReferenceCode("Z109-D30-LX-2019-012-0003", { schemes: [recordings] }).code?.parts.retention).toBe(
      "D30",
    );
  });

  test("tries the schemes of a fonds first, those for its year before all others", () => {
    const numbered: ReferenceCodeScheme = {
      ...recordings,
      id: "project-by-year",
      levels: [
        [{ part: "fondsNo", presence: "required" }],
        [
          { part: "category", presence: "required" },
          { part: "year", presence: "required" },
        ],
        [{ part: "volumeNo", presence: "required" }],
      ],
    };
    const parse = referenceCodeParser({ fondsSchemes: [{ fondsNo: "X032", scheme: numbered, fromYear: 2010 }] });
    const settled = parse("X032-KJ·2019-003");
    expect(settled).toMatchObject({ code: { scheme: "project-by-year", parts: { year: "2019" } }, ambiguities: [] });
    expect(settled.findings).toStrictEqual([]);
    expect(parse("X033-KJ·2019-003")).toMatchObject({
      ambiguities: [{ part: "project", mayBe: "year" }],
      findings: [],
    });
    const older = parse("X032-KJ·2009-003");
    expect(older.code?.scheme).toBe("da-t-13-2022-project-volume");
    expect(older.findings).toMatchObject([{ code: "scheme-not-of-fonds", severity: "warning" }]);
  });

  test("reads the codes of a class one after another, and goes on where another class came between", () => {
    const item = (itemNo: string) => ({
      code: {
        text: `Z109-WS·2011-Y-BGS-${itemNo}`,
        scheme: "da-t-22-2015-item",
        parts: { fondsNo: "Z109", category: "WS", year: "2011", retention: "Y", unit: "BGS", itemNo },
      },
      repairs: [],
      ambiguities: [],
      findings: [],
    });
    const volumeItem = (itemNo: string) => ({
      code: {
        text: `0012-001-0034-${itemNo}`,
        scheme: "da-t-13-1994-volume",
        parts: { fondsNo: "0012", catalogueNo: "001", volumeNo: "0034", itemNo },
      },
      repairs: [],
      ambiguities: [{ part: "itemNo", mayBe: "pageNo", value: itemNo }],
      findings: [],
    });
    const readings = [
      ...["0001", "0002", "0003", "0019"].map(item),
      ...["001", "002", "003"].map(volumeItem),
      ...["0020", "0021"].map(item),
      ...["004", "009"].map(volumeItem),
    ];
    const parse = referenceCodeParser();
    expect(readings.map(({ code }) => parse(code.text))).toStrictEqual(readings);
  });

  test.each([
    "Z109-WS·2012-Y-BGS-0004",
    "Z109-WS·2011-Y-DZB-0004",
    "Z109-WS·2011-D-BGS-0004",
    "Z108-WS·2011-Y-BGS-0004",
    "Z109-WS·2011-Y-BGS-00004",
    "Z109-WS·2011-Y-BGS-004",
    "Z109-WS·2011-Y-BGS-A004",
    "Z109-WS·2011-Y-BGS-ABCD",
    "Z109-WS·2011-Y-BGS-000 ",
    "Z109-WS·2011-Y-BGS-    ",
    "Z109-WS·2011-Y-BGS-00-4",
    "Z109-WS·2011-Y-BGS-2004",
  ])("reads %s after codes that are nearly the same as it does alone", (text) => {
    const parse = referenceCodeParser({});
    for (const itemNo of ["0001", "0002", "0003"]) parse(`Z109-WS·2011-Y-BGS-${itemNo}`);
    expect(parse(text)).toStrictEqual(parseReferenceCode(text));
    expect(parse("Z109-WS·2011-Y-BGS-0005")).toStrictEqual(parseReferenceCode("Z109-WS·2011-Y-BGS-0005"));
  });

  test.each([
    ["Z109-WS·2011-Y-BGS-00001", "Z109-WS·2011-Y-BGS-300001"],
    ["Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011-Y-BGS-0001x"],
    ["Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011-Y-BGS办-0001"],
    ["Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011_Y-BGS-0001"],
    ["Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011-Y-B:S-0001"],
    ["Z109-WS·2011-Y-办公室-0001", "Z109-WS·2011-Y-党委办-0001"],
    ["Z109-WS·2011-Y-BGSDWB-0001", "Z109-WS·2011-Y-BGSDZB-0001"],
  ])("takes no piece of a code for one that was met before: %s, %s", (one, other) => {
    const parse = referenceCodeParser({});
    for (const text of [one, other, one, other, one]) expect(parse(text)).toStrictEqual(parseReferenceCode(text));
  });

  test("reads codes of more shapes than it keeps as it reads each alone", () => {
    const parse = referenceCodeParser();
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const units = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
    const texts = units.flatMap((unit, at) =>
      ["0001", "00001", "000001"].map((itemNo) => `Z${at % 10}-WS·2011-D${at % 3}0-${unit}-${itemNo}`),
    );
    const series = units.map((unit) => `Z109-KJ·${unit}·ZC·01·2A·${unit}-0001-001`);
    for (const text of [...texts, ...series, ...texts]) expect(parse(text)).toStrictEqual(parseReferenceCode(text));
  });

  test("reads the examples of the standards in one list again and again", () => {
    const parse = referenceCodeParser();
    const again = [...CANONICAL_CODES, ...CANONICAL_CODES, ...CANONICAL_CODES];
    expect(again.map(({ text }) => parse(text).code)).toStrictEqual(
      again.map(({ text, scheme, parts }) => ({ text, scheme, parts })),
    );
    const mixed = again.flatMap(({ text }) => [text, "J019-WS·2017-001-001"]).map((text) => parse(text).code?.parts);
    expect(mixed.filter((_, at) => at % 2 === 1)).toStrictEqual(
      again.map(() => ({ fondsNo: "J019", category: "WS", year: "2017", volumeNo: "001", itemNo: "001" })),
    );
  });

  test("tells the punctuation of two standards apart in a list that mixes them", () => {
    const parse = referenceCodeParser();
    const mixed = ["Z109-WS·2011-D30-BGS-0001", "Z109-WS·2011·D30·BGS-0001"];
    for (const _ of ["first", "again"]) {
      expect(mixed.map((text) => parse(text).code?.scheme)).toStrictEqual(["da-t-22-2015-item", "da-t-13-2022-item"]);
    }
  });

  test("tells categories and retention codes of one length apart in a list that mixes them", () => {
    const parse = referenceCodeParser();
    const schemes = (texts: readonly string[]) => texts.map((text) => parse(text).code?.scheme);
    const mixed = ["KU", "KJ", "RS", "WS"].map((category) => `J019-${category}·2017-001-001`);
    for (const _ of ["first", "again"]) {
      expect(schemes(mixed)).toStrictEqual([
        "da-t-13-2022-volume",
        "da-t-13-2022-project-volume",
        "da-t-13-2022-volume",
        "da-t-13-2022-group-item",
      ]);
    }
    const term = { part: "retention", mayBe: "retention", value: "D" };
    const doubts = ["2005-Y", "2005-D", "2011-D", "2011-C", "2011-Y", "2011-D", "2005-D"].map(
      (years) => parse(`Z109-WS·${years}-0001`).ambiguities,
    );
    expect(doubts).toStrictEqual([[], [], [term], [], [], [term], []]);
  });

  test.each([
    ["1-001-00000001-0001", "1-001-00000001"],
    ["AA-01-000001-01", "AA-01-000001"],
    ["A-WS·2011·Y·B-01", "1-Y-2011-B1-001-0001"],
  ])("reads %s before %s as each alone", (one, other) => {
    const parse = referenceCodeParser();
    for (const text of [one, other, one]) expect(parse(text)).toStrictEqual(parseReferenceCode(text));
  });

  test("leaves the doubts of each code open in a list of one shape", () => {
    const parse = referenceCodeParser();
    const doubts = ["0999-Y-001-0001", "0888-Y-002-0003", "0888-Y-002-0004"].map((text) => parse(text).ambiguities);
    expect(doubts).toStrictEqual(
      [
        ["001", "0001"],
        ["002", "0003"],
        ["002", "0004"],
      ].map(([catalogueNo, volumeNo]) => [
        { part: "catalogueNo", mayBe: "volumeNo", value: catalogueNo },
        { part: "volumeNo", mayBe: "itemNo", value: volumeNo },
      ]),
    );
  });

  test("leaves open in a list whether the last number is a year, where a county's own scheme does", () => {
    const numbered: ReferenceCodeScheme = {
      ...recordings,
      id: "number-or-year",
      levels: [
        [{ part: "fondsNo", presence: "required" }],
        [{ part: "catalogueNo", presence: "required" }],
        [{ part: "volumeNo", presence: "required", mayBe: "year" }],
      ],
    };
    const parse = referenceCodeParser({ schemes: [numbered] });
    expect(parse("0012-001-0001-0002-0003").code).toBeUndefined();
    const open = ["0001", "0002", "2001", "2002", "0003", "2003", "1998", "0004"].map(
      (volumeNo) => parse(`0012-001-${volumeNo}`).ambiguities.length,
    );
    expect(open).toStrictEqual([0, 0, 1, 1, 0, 1, 1, 0]);
  });

  test("leaves a part open only where the part that it may be is not there, or is open itself", () => {
    const boxed: ReferenceCodeScheme = {
      ...recordings,
      id: "boxed",
      levels: [
        [{ part: "fondsNo", presence: "required" }],
        [{ part: "catalogueNo", presence: "required", mayBe: "boxNo" }],
        [{ part: "boxNo", presence: "required" }],
        [{ part: "volumeNo", presence: "required", mayBe: "itemNo" }],
      ],
    };
    expect(parseReferenceCode("0012-001-02-0003", { schemes: [boxed] }).ambiguities).toStrictEqual([
      { part: "volumeNo", mayBe: "itemNo", value: "0003" },
    ]);
  });

  test("does not miss a dot in a code that a county's own scheme reads without it", () => {
    const undotted: ReferenceCodeScheme = {
      ...recordings,
      id: "undotted",
      levels: [
        [{ part: "fondsNo", presence: "required" }],
        [{ part: "project", presence: "required" }],
        [{ part: "itemNo", presence: "required" }],
      ],
    };
    const { code, findings } = parseReferenceCode("Z109-ws01-0001", { schemes: [undotted] });
    expect(code?.parts).toStrictEqual({ fondsNo: "Z109", project: "WS01", itemNo: "0001" });
    expect(findings).toStrictEqual([
      {
        code: "lower-case-code",
        severity: "warning",
        place: { value: "Z109-ws01-0001" },
        data: { written: "ws01", likely: "WS01" },
        repair: "Z109-WS01-0001",
      },
    ]);
  });

  test("asks for no digits of a number that is not there", () => {
    const padded: ReferenceCodeScheme = {
      ...recordings,
      id: "padded",
      levels: [
        [{ part: "fondsNo", presence: "required" }],
        [{ part: "volumeNo", presence: "required", width: 1 }],
        [{ part: "itemNo", presence: "optional", width: 8 }],
      ],
    };
    const parse = referenceCodeParser({ schemes: [padded] });
    expect(parse("0012-1").findings).toStrictEqual([]);
    expect(parse("0012-1-00000001").findings).toStrictEqual([]);
    expect(parse("0012-1-0001").findings.map(({ data }) => data)).toStrictEqual([
      { part: "itemNo", number: "0001", width: 8 },
    ]);
  });

  test("says which of several parts of a level is the one that is missing", () => {
    const item = REFERENCE_CODE_SCHEMES.filter(({ id }) => id === "da-t-13-2022-item");
    expect(parseReferenceCode("Z109-WS·2011-0001", { schemes: item }).findings.map(({ data }) => data)).toStrictEqual([
      { position: 12, expected: "retention", found: "-0001" },
    ]);
  });

  test("refuses what is not text", () => {
    expect(() => referenceCodeParser()(5134 as unknown as string)).toThrow("text: expected a string, received 5134");
  });

  test("reads thousands of shapes of codes in one list as each alone", () => {
    const fondsNos = ["1", "A", "A1"].flatMap((letters) =>
      Array.from({ length: 6 }, (_, at) => letters.padEnd(at + 2, letters)),
    );
    const units = ["1", "B", "B1", "室"].flatMap((letters) =>
      Array.from({ length: 8 }, (_, at) => letters.padEnd(at + 2, letters)),
    );
    const texts = fondsNos.flatMap((fondsNo) =>
      units.flatMap((unit) => [
        `${fondsNo}-WS·2011-Y-${unit}-0001`,
        `${fondsNo}-WS·2011·Y·${unit}-0001`,
        `${fondsNo}-Y-2011-${unit}-001-0001`,
        `${fondsNo}-KJ·${unit}-001`,
      ]),
    );
    const parse = referenceCodeParser();
    for (const text of texts) parse(text);
    const differing = texts.filter((text) => JSON.stringify(parse(text)) !== JSON.stringify(parseReferenceCode(text)));
    expect(differing).toStrictEqual([]);
  });

  test("tells a long code from the one before that has a digit more", () => {
    const parse = referenceCodeParser();
    const start = `Z109-WS·${"A".repeat(30)}·2011-Y-BGS-`;
    for (const itemNo of ["0001", "0002"]) expect(parse(`${start}${itemNo}`).findings).toStrictEqual([]);
    expect(parse(`${start}003`).findings.map(({ code }) => code)).toStrictEqual(["number-width"]);
  });

  test("reads by a scheme of the fonds number alone", () => {
    const alone: ReferenceCodeScheme = {
      ...recordings,
      id: "fonds",
      levels: [[{ part: "fondsNo", presence: "required" }]],
    };
    const parse = referenceCodeParser({ schemes: [alone] });
    expect(parse("Z109").code).toStrictEqual({ text: "Z109", scheme: "fonds", parts: { fondsNo: "Z109" } });
    expect(parse(`Z109-${"A·".repeat(70)}`).code).toBeUndefined();
    expect(parse("Z109-1").findings.map(({ data }) => data)).toStrictEqual([
      { position: 4, expected: "end", found: "-1" },
    ]);
  });

  test("reads nothing where there is no scheme", () => {
    expect(referenceCodeParser({ schemes: [] })("Z109-001-0034")).toStrictEqual({
      repairs: [],
      ambiguities: [],
      findings: [
        {
          code: "reference-code-unreadable",
          severity: "error",
          place: { value: "Z109-001-0034" },
          data: { position: 0, expected: "fondsNo", found: "Z109" },
        },
      ],
    });
  });

  test("takes a code without a year for one of any year of its fonds, and a row may be for one year alone", () => {
    const rows = [
      { fondsNo: "Z109", scheme: "da-t-13-1994-volume", untilYear: 2002 },
      { fondsNo: "Z109", scheme: "da-t-22-2015-item", fromYear: 2011, untilYear: 2011 },
    ];
    const parse = referenceCodeParser({ fondsSchemes: rows });
    expect(parse("Z109-001-0034").findings).toStrictEqual([]);
    expect(parse("Z109-WS·2011-Y-0001").findings).toStrictEqual([]);
    for (const year of [2010, 2012]) {
      expect(parse(`Z109-WS·${year}-Y-0001`).findings.map(({ code }) => code)).toStrictEqual(["scheme-not-of-fonds"]);
    }
  });

  test("finds a code with more levels than any scheme has, of a fonds with schemes of its own too", () => {
    const parse = referenceCodeParser({ fondsSchemes: [{ fondsNo: "Z109", scheme: "da-t-13-1994-volume" }] });
    for (const text of ["Z109-1-2-3-4-5-6-7-8-9", "Z110-1-2-3-4-5-6-7-8-9"]) {
      expect(parse(text).findings.map(({ code, data }) => [code, data])).toStrictEqual([
        ["reference-code-unreadable", { position: 12, expected: "end", found: "-5" }],
      ]);
    }
  });

  test("is not misled by a code before that ends in another part than its number", () => {
    const unitLast: ReferenceCodeScheme = {
      ...recordings,
      id: "unit-last",
      levels: [
        [{ part: "fondsNo", presence: "required" }],
        [{ part: "itemNo", presence: "required" }],
        [{ part: "unit", presence: "required" }],
      ],
    };
    const parse = referenceCodeParser({ schemes: [unitLast] });
    expect(parse("0012-0001-0001").code?.parts).toStrictEqual({ fondsNo: "0012", itemNo: "0001", unit: "0001" });
    expect(parse("0012-0001-0002").code?.parts).toStrictEqual({ fondsNo: "0012", itemNo: "0001", unit: "0002" });
  });

  test("reads one fonds by the schemes of both its arrangements, and finds a code by a third", () => {
    const rows = ["da-t-13-1994-volume", "da-t-22-2015-item"].map((scheme) => ({ fondsNo: "Z109", scheme }));
    const parse = referenceCodeParser({ fondsSchemes: rows });
    const codesOf = (text: string) => parse(text).findings.map(({ code }) => code);
    expect(codesOf("Z109-001-0034")).toStrictEqual([]);
    expect(codesOf("Z109-WS·2011-Y-0001")).toStrictEqual([]);
    expect(parse("Z109-WS·2011·Y-0001").findings).toStrictEqual([
      {
        code: "scheme-not-of-fonds",
        severity: "warning",
        place: { value: "Z109-WS·2011·Y-0001" },
        data: {
          scheme: referenceCodeSchemeById("da-t-13-2022-item")?.title,
          expected: rows.map(({ scheme }) => referenceCodeSchemeById(scheme)?.title),
        },
      },
    ]);
    expect(codesOf("Z110-WS·2011·Y-0001")).toStrictEqual([]);
    expect(codesOf("Z109-WS2011-Y-0001")).toStrictEqual(["missing-dot"]);
  });

  test.each([
    [{ fondsNo: "", scheme: "da-t-22-2015-item" }, "fondsSchemes[0].fondsNo: expected a fonds number"],
    [{ fondsNo: 109 as never, scheme: "da-t-22-2015-item" }, "fondsSchemes[0].fondsNo: expected a fonds number"],
    [
      { fondsNo: "Z109", scheme: { ...recordings, levels: [] } },
      "options.fondsSchemes[0].scheme.levels[0]: expected one required part, fondsNo",
    ],
    [{ fondsNo: "Z109", scheme: "da-t-22-2015-item", untilYear: 20.5 }, "fondsSchemes[0].untilYear: expected a year"],
    [{ fondsNo: "Z109", scheme: "da-t-22" }, "fondsSchemes[0].scheme: expected the id of one of"],
    [{ fondsNo: "Z109", scheme: "da-t-22-2015-item", fromYear: 20.5 }, "fondsSchemes[0].fromYear: expected a year"],
    [
      { fondsNo: "Z109", scheme: "da-t-22-2015-item", fromYear: 2010, untilYear: 2009 },
      "fondsSchemes[0].untilYear: expected a year from 2010",
    ],
  ])("refuses the row %j of a table of fonds", (row, message) => {
    expect(() => referenceCodeParser({ fondsSchemes: [row] })).toThrow(message);
  });

  test("knows a county's own categories", () => {
    const category = { code: "XK", title: { "zh-CN": "许可", en: "licences" }, citation: recordings.citation };
    expect(referenceCodeParser({ categories: [category] })("Z109-XK·2011-Y-0001").findings).toStrictEqual([]);
    expect(referenceCodeParser()("Z109-XK·2011-Y-0001").findings).toHaveLength(1);
  });

  test.each([
    [[], "options.schemes[0].levels[0]: expected one required part, fondsNo"],
    [[[{ part: "year", presence: "required" }]], "levels[0]"],
    [[[{ part: "fondsNo", presence: "required" }], []], "levels: expected a part in every level"],
    [[[{ part: "fondsNo", presence: "required" }], [{ part: "box", presence: "required" }]], "box: expected a name"],
    [
      [[{ part: "fondsNo", presence: "required" }], [{ part: "year", presence: "often" }]],
      'year.presence: expected one of required, optional, repeated, received "often"',
    ],
    [
      [[{ part: "fondsNo", presence: "required" }], [{ part: "year", presence: "repeated" }]],
      "year.presence: expected repeated",
    ],
    [[[{ part: "fondsNo", presence: "optional" }]], "levels[0]: expected one required part, fondsNo"],
    [
      [
        [
          { part: "fondsNo", presence: "required" },
          { part: "year", presence: "required" },
        ],
      ],
      "levels[0]: expected one required part, fondsNo",
    ],
    [
      [[{ part: "fondsNo", presence: "required" }], [{ part: "series", presence: "required" }]],
      "series.presence: expected repeated for series and for nothing else",
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
    const scheme = { ...recordings, levels } as unknown as ReferenceCodeScheme;
    expect(() => referenceCodeParser({ schemes: [scheme] })).toThrow(message);
  });

  test.each([0, 1.5, 9])("refuses %d digits for an item number", (width) => {
    const levels = [[{ part: "fondsNo", presence: "required" }], [{ part: "itemNo", presence: "required", width }]];
    const scheme = { ...recordings, levels } as ReferenceCodeScheme;
    expect(() => referenceCodeParser({ schemes: [scheme] })).toThrow(
      "options.schemes[0]: itemNo.width: expected a number of digits that the part can have",
    );
  });
});

describe("isReferenceCode", () => {
  test.each(CANONICAL_CODES)("takes $text", ({ text }) => {
    expect(isReferenceCode(text)).toBe(true);
  });

  test("refuses what is not text", () => {
    expect(() => isReferenceCode(5134 as unknown as string)).toThrow("text: expected a string, received 5134");
  });

  test("does not take a code with a control character", () => {
    expect(isReferenceCode("Z109-WS·2011-Y-BGS\u0080-0001")).toBe(false);
  });

  test("does not take a code with as many classes as are read and a hyphen behind", () => {
    const longest = `Z109-WS${"·A".repeat(59)}·2011-Y-0001`;
    expect(isReferenceCode(longest)).toBe(true);
    expect(isReferenceCode(`${longest}-`)).toBe(false);
  });

  test.each(REPAIRED_CODES)("does not take $text, which needs repair", ({ text }) => {
    expect(isReferenceCode(text)).toBe(false);
  });
});
