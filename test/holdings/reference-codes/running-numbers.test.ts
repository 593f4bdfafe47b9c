import { checkRunningNumbers, parseReferenceCode, type ReferenceCode, runningNumberGaps } from "lantai/reference-codes";
import { describe, expect, test } from "vitest";

function codesOf(...texts: readonly string[]): readonly ReferenceCode[] {
  return texts.flatMap((text) => parseReferenceCode(text).code ?? []);
}

describe("runningNumberGaps", () => {
  test("finds 3 between 2 and 4", () => {
    const codes = codesOf("Z109-WS·2011-Y-BGS-0004", "Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011·Y·BGS-0002");
    expect(runningNumberGaps(codes)).toStrictEqual([{ series: "Z109-WS·2011-Y-BGS", from: 3, to: 3 }]);
  });

  test("keeps volumes, items and lowest classes apart", () => {
    const codes = codesOf("0012-001-0001", "0012-001-0005", "0012-001-0005-2", "0012-001-0006-9", "0012-002-0009");
    expect(runningNumberGaps(codes)).toStrictEqual([{ series: "0012-001", from: 2, to: 4 }]);
  });

  test("does not count what lies before the first number", () => {
    expect(runningNumberGaps(codesOf("0012-001-0100", "0012-001-0101"))).toStrictEqual([]);
  });

  test("names a gap of ten million without listing it", () => {
    expect(runningNumberGaps(codesOf("0012-001-1", "0012-001-10000000"))).toStrictEqual([
      { series: "0012-001", from: 2, to: 9_999_999 },
    ]);
  });

  test("names a county's own code whole where its number does not end it", () => {
    const own = (text: string, itemNo: string) => ({ text, scheme: "own", parts: { fondsNo: "A", itemNo } });
    expect(runningNumberGaps([own("A/I", "1"), own("A/III", "3")])).toStrictEqual([{ series: "A/I", from: 2, to: 2 }]);
    expect(runningNumberGaps([own("1-A", "1"), own("3-A", "3")])).toStrictEqual([{ series: "1-A", from: 2, to: 2 }]);
  });

  test("passes over codes whose number is none", () => {
    const own = { text: "A-1-x", scheme: "own", parts: { fondsNo: "A", catalogueNo: "1", volumeNo: "x" } };
    expect(runningNumberGaps([own, { text: "A", scheme: "own", parts: { fondsNo: "A" } }])).toStrictEqual([]);
    const volume = (volumeNo: string) => ({ text: `A-${volumeNo}`, scheme: "own", parts: { fondsNo: "A", volumeNo } });
    for (const written of ["x5", "5x", "1234567890123456"]) {
      expect(runningNumberGaps([volume("1"), volume(written)])).toStrictEqual([]);
      expect(checkRunningNumbers([volume(written), volume(written)])).toStrictEqual([]);
    }
    expect(runningNumberGaps([volume("1"), volume("123456789012345")])).toStrictEqual([
      { series: "A", from: 2, to: 123_456_789_012_344 },
    ]);
  });

  test("keeps volumes and items apart that have all other parts in common, and counts a repeated number once", () => {
    const own = (number: string, part: "volumeNo" | "itemNo") => ({
      text: `A-${number}`,
      scheme: "own",
      parts: { fondsNo: "A", [part]: number },
    });
    expect(runningNumberGaps([own("1", "volumeNo"), own("3", "itemNo"), own("3", "itemNo")])).toStrictEqual([]);
  });
});

describe("checkRunningNumbers", () => {
  test("hints at gaps, warns of repeats in either punctuation, hints at differing widths", () => {
    const codes = codesOf(
      "Z109-WS·2011-Y-BGS-0001",
      "Z109-WS·2011·Y·BGS-0001",
      "Z109-WS·2011·Y·BGS-001",
      "Z109-WS·2011-Y-BGS-0004",
    );
    expect(checkRunningNumbers(codes)).toStrictEqual([
      {
        code: "reference-code-repeated",
        severity: "warning",
        place: { value: "Z109-WS·2011·Y·BGS-0001" },
        data: { text: "Z109-WS·2011·Y·BGS-0001" },
      },
      {
        code: "number-width-differs",
        severity: "hint",
        place: { value: "Z109-WS·2011·Y·BGS-001" },
        data: { one: "Z109-WS·2011-Y-BGS-0001", other: "Z109-WS·2011·Y·BGS-001" },
      },
      {
        code: "running-number-gap",
        severity: "hint",
        place: { value: "Z109-WS·2011-Y-BGS" },
        data: { series: "Z109-WS·2011-Y-BGS", from: 2, to: 3 },
      },
    ]);
  });

  test("places a repeat at its own row and a gap at the row of the code behind it", () => {
    const codes = codesOf("0012-001-0007", "0012-001-0001", "0012-001-0002", "0012-001-0001", "0012-001-01").map(
      (code, at) => ({ ...code, place: { file: "目录.csv", row: at + 2, value: "另有所记" } }),
    );
    expect(checkRunningNumbers(codes).map(({ code, place }) => [code, place])).toStrictEqual([
      ["reference-code-repeated", { file: "目录.csv", row: 5, value: "0012-001-0001" }],
      ["number-width-differs", { file: "目录.csv", row: 6, value: "0012-001-01" }],
      ["running-number-gap", { file: "目录.csv", row: 2, value: "0012-001" }],
    ]);
  });

  test("finds nothing in an unbroken list", () => {
    expect(checkRunningNumbers(codesOf("0012-001-0001", "0012-001-0002"))).toStrictEqual([]);
  });
});
