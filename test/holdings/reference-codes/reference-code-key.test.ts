import {
  parseReferenceCode,
  type ReferenceCode,
  referenceCodeKey,
  referenceCodeOrder,
  sameReferenceCode,
} from "lantai/reference-codes";
import { describe, expect, test } from "vitest";

function codeOf(text: string): ReferenceCode {
  const { code } = parseReferenceCode(text);
  if (code === undefined) throw new Error(`no code: ${text}`);
  return code;
}

describe("sameReferenceCode", () => {
  test.each([
    ["Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011·Y·BGS-0001", true],
    ["A-2026- 001", "A-2026-001", true],
    ["Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011-Y-BGS-00001", false],
    ["Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011-Y-0001", false],
    ["C038-001-002", "C038-001-002-003", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(sameReferenceCode(codeOf(one), codeOf(other))).toBe(same);
  });
});

describe("referenceCodeKey", () => {
  test("writes every part in its place", () => {
    expect(referenceCodeKey(codeOf("3100-KU·01·01·2025-D30-0001"))).toBe("3100-KU-01·01--2025-D30-----0001-");
  });

  test("tells a separator inside a part from one between parts", () => {
    const keys = [
      { fondsNo: "A", series: ["1", "2"] },
      { fondsNo: "A", series: ["1·2"] },
      { fondsNo: "A", series: ["1-2"] },
      { fondsNo: "A", series: ["1%2"] },
      { fondsNo: "A", series: ["1%b72"] },
      { fondsNo: "A-", series: ["1", "2"] },
      { fondsNo: "A", category: "", series: ["1", "2"] },
    ].map((parts) => referenceCodeKey({ parts }));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("referenceCodeOrder", () => {
  test("follows the shelf, part by part", () => {
    const texts = [
      "Z109-WA·Z·2013-Y-0001",
      "0012-002-1",
      "0012-001-10",
      "0012-001-9-2",
      "0012-001-9",
      "Z109-WS·2011·Y·BGS-0001",
      "Z109-WS·2011-Y-BGS-0001",
      "Z109-WS·A·2010-Y-0001",
      "Z109-WS·B·2009-Y-0001",
      "Z109-WS·A·B·2010-Y-0001",
      "Z109-WS·2012-Y-BGS-0001",
      "Z110-WS·A·E·2009-Y-0001",
      "Z110-WS·A·B·2010-Y-0001",
      "Z111-WS·2012·Y-0001",
      "Z111-WS·Y·2011-0001",
      "Z111-WS·Y·2013-0001",
    ];
    expect(
      texts
        .map(codeOf)
        .sort(referenceCodeOrder)
        .map((code) => code.text),
    ).toStrictEqual([
      "0012-001-9",
      "0012-001-9-2",
      "0012-001-10",
      "0012-002-1",
      "Z109-WA·Z·2013-Y-0001",
      "Z109-WS·2011-Y-BGS-0001",
      "Z109-WS·2011·Y·BGS-0001",
      "Z109-WS·2012-Y-BGS-0001",
      "Z109-WS·A·2010-Y-0001",
      "Z109-WS·A·B·2010-Y-0001",
      "Z109-WS·B·2009-Y-0001",
      "Z110-WS·A·B·2010-Y-0001",
      "Z110-WS·A·E·2009-Y-0001",
      "Z111-WS·Y·2011-0001",
      "Z111-WS·2012·Y-0001",
      "Z111-WS·Y·2013-0001",
    ]);
  });
});
