import { parseReferenceCode, type ReferenceCodeScheme, referenceCodeParser } from "lantai/reference-codes";
import { describe, expect, test } from "vitest";

const FONDS = [{ part: "fondsNo", presence: "required" }] as const;

function countyScheme(id: string, levels: ReferenceCodeScheme["levels"]): ReferenceCodeScheme {
  return {
    id,
    title: { "zh-CN": "县馆档号", en: "code of the county archives" },
    citation: { instrument: "da-t-13-2022", confidence: "practised" },
    levels,
  };
}

/** Each text read after those before it, and read alone. */
function bothWays(texts: readonly string[], schemes?: readonly ReferenceCodeScheme[]) {
  const options = schemes === undefined ? {} : { schemes };
  const parse = referenceCodeParser(options);
  return { inList: texts.map((text) => parse(text)), alone: texts.map((text) => parseReferenceCode(text, options)) };
}

describe("referenceCodeParser", () => {
  test("takes no number for the category or retention that the code before ends in", () => {
    const categoryLast = countyScheme("category-last", [
      FONDS,
      [{ part: "itemNo", presence: "required" }],
      [{ part: "category", presence: "required" }],
    ]);
    const retentionLast = countyScheme("retention-last", [
      FONDS,
      [{ part: "year", presence: "required" }],
      [{ part: "retention", presence: "required" }],
    ]);
    const texts = ["0001-WS", "0001-WS", "0001-WS", "0001-12", "0002-WS", "2011-Y", "2011-Y", "2011-Y", "2011-1"];
    const { inList, alone } = bothWays(
      texts.map((text) => `Z109-${text}`),
      [categoryLast, retentionLast],
    );
    expect(inList).toStrictEqual(alone);
    expect(inList.map(({ code }) => code?.scheme)).toStrictEqual([
      "category-last",
      "category-last",
      "category-last",
      undefined,
      "category-last",
      "retention-last",
      "retention-last",
      "retention-last",
      undefined,
    ]);
  });

  test("tells texts of one character more apart, one after the other", () => {
    const fondsNos = ["1", "11", "111", "1111", "11111", "111111", "0", "00", "A", "AA", "1A", "A1"];
    const texts = fondsNos.map((fondsNo) => `${fondsNo}-WS·2011-Y-0001`);
    const { inList, alone } = bothWays([...texts, ...texts, ...texts.toReversed()]);
    expect(inList).toStrictEqual(alone);
    expect(inList.slice(0, texts.length).map(({ code }) => code?.parts.fondsNo)).toStrictEqual(fondsNos);
  });

  test.each([
    ["a fonds with a digit more in front", ["00001-WS·2011-Y-0001"], "300001-WS·2011-Y-0001"],
    ["a fonds with a digit less in front", ["300001-WS·2011-Y-0001"], "00001-WS·2011-Y-0001"],
    ["such a fonds behind other numbers", ["300001-001-0034", "300001-002-0035"], "00001-003-0036"],
    ["hyphens alone", ["Z109-WS·2011-Y-0001"], "Z109-WS-2011-Y-0001"],
    ["a number in place of a category", ["Z109-001-0034", "12-WS·2011-Y-0001"], "12-12-2011-Y-0001"],
    ["pieces in another order", ["Z109-001-0034", "Z109-001-0034-005"], "002-Z110-0035-006"],
    ["a text of two characters", ["1-1-1"], "AB"],
    ["a text that begins with Z", ["Z109-200-1"], "Z200-1"],
    ["a text that begins with 0", ["0012-200-1"], "0200-1"],
    ["a text without a fonds", ["0-200-1"], "-200-1"],
    ["a fonds that ends in Z", ["BZ-200-1", "B-200-1"], "BA-200-1"],
    ["a dot behind a fonds that was not met", ["Z109-WS-Y-0001"], "Z110·WS-Y-0001"],
    ["a dot behind a fonds that was met", ["Z109-WS-Y-0001", "Z110-WS-Y-0002"], "Z109·WS-Y-0001"],
    ["a dot where codes have a hyphen at the end", ["Z109-001-0034"], "Z109-001-0034·"],
    ["a fonds with a full stop", ["Z109-001-0034"], "Z109.-001-0034"],
    ["a fonds with a small letter behind", ["Z109-001-0034"], "Z109a-001-0034"],
    ["a fonds with a slash behind", ["Z109-001-0034"], "Z109/-001-0034"],
    ["a slash in place of a hyphen", ["Z109-001-0034", "0012-001-0034"], "Z109/001-0034"],
    ["a slash behind what was a last number", ["0012-001-0034"], "0034/001-0034"],
    ["a space in place of a hyphen", ["Z109-001-0034"], "Z109 001-0034"],
    ["a full stop in place of a hyphen", ["Z109-001-0034"], "Z109.001-0034"],
    ["a small letter in place of a hyphen", ["Z109-001-0034"], "Z109x001-0034"],
    ["a fonds with an ideograph behind", ["Z109-001-0034"], "Z109全-001-0034"],
    ["a fonds with a colon", ["Z109-001-0034"], "Z10:-001-0034"],
  ])("reads %s as it does alone, after %j", (_, before, text) => {
    const { inList, alone } = bothWays([...before, ...before, ...before, text, ...before, text]);
    expect(inList).toStrictEqual(alone);
  });

  test("reads the codes of more fonds than it keeps the shapes of, and no text that is none for one of them", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const fondsNos = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
    const texts = fondsNos.map((fondsNo) => `${fondsNo}-001-0034`);
    const none = [
      "全宗-001-0034",
      "Z-:-001-0034",
      "zz-001-0034",
      "ZZ-全宗-0034",
      "ZZ·001-0034",
      "ZZ-ZZ-ZZ",
      "-001-0034",
    ];
    const { inList, alone } = bothWays(["Z109-001-0034", ...texts, ...none, ...texts]);
    expect(inList).toStrictEqual(alone);
    expect(inList.slice(1, 677).map(({ code }) => code?.parts.fondsNo)).toStrictEqual(fondsNos);
    expect(inList.slice(677, 684).map(({ code }) => code?.parts.fondsNo)).toStrictEqual(
      none.map((text) => (text === "zz-001-0034" ? "ZZ" : undefined)),
    );
  });

  test("reads a code that comes again and again as it did the first time", () => {
    const texts = ["Z109-WS·2011-Y-BGS-0001", "0012-001-0034", "Z109-KJ·ZC·01-0001-001"];
    for (const text of texts) {
      const parse = referenceCodeParser();
      const first = parse(text);
      expect(first.code?.text).toBe(text);
      for (let time = 2; time <= 6; time++) expect(parse(text)).toStrictEqual(first);
    }
  });

  test("says of every code that is not as it should be what is wrong, however often it comes", () => {
    const texts = [
      "Z109-WS·2011-Y-BGS-001",
      "Z109-XK·2011-Y-BGS-0001",
      "Z109-ws·2011-Y-BGS-0001",
      "Z109-WS2011-Y-0001",
    ];
    const { inList, alone } = bothWays([...texts, ...texts, ...texts]);
    expect(inList).toStrictEqual(alone);
    expect(inList.map(({ findings }) => findings.map(({ code }) => code))).toStrictEqual(
      Array(3)
        .fill([["number-width"], ["category-unknown"], ["lower-case-code"], ["missing-dot"]])
        .flat(),
    );
  });

  test("reads nothing into a text that is cut short, goes on or has an empty piece", () => {
    const code = "Z109-WS·2011-Y-BGS-0001";
    const near = [
      "Z109-WS·2011-Y-BGS",
      "Z109-WS·2011-Y-BGS-",
      `${code}-`,
      `${code}·`,
      `${code}-1`,
      `-${code}`,
      `·${code}`,
      "Z109--WS·2011-Y-BGS-0001",
      "Z109-WS··2011-Y-BGS-0001",
      `${code}${"-1".repeat(70)}`,
      `${code}${"·A".repeat(70)}`,
      "",
      "-",
      "·",
    ];
    const { inList, alone } = bothWays([code, code, ...near, code, ...near, code]);
    expect(inList).toStrictEqual(alone);
    expect(inList.flatMap((reading) => reading.code?.text ?? [])).toStrictEqual([code, code, code, code]);
  });

  test("keeps no part of a code for the next, where lists of parts are long and short by turns", () => {
    const texts = [
      "Z109-KJ·ZC·01·2A·KY-0001-001",
      "X032-KJ·ZC-003",
      "Z109-WS·ZC·2011-Y-BGS-0001",
      "Z109-WS·2011-Y-0001",
      "0012-001-0034",
      "0012-001-0034-005-6",
      "0012-001-0034-005",
    ];
    const { inList, alone } = bothWays([...texts, ...texts, ...texts.toReversed()]);
    expect(inList).toStrictEqual(alone);
    expect(inList[0]?.code?.parts).toStrictEqual({
      fondsNo: "Z109",
      category: "KJ",
      series: ["ZC", "01", "2A"],
      project: "KY",
      volumeNo: "0001",
      itemNo: "001",
    });
  });
});
