import { formatDocumentNo, parseDocumentNo } from "lantai/catalogue";
import { CallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";
import { DOCUMENT_NO_CASES } from "../../cases/document-numbers.js";

describe("parseDocumentNo", () => {
  test.each(DOCUMENT_NO_CASES)("reads “$text” as $read ($source)", ({ text, read }) => {
    const { documentNo, findings } = parseDocumentNo(text);
    expect(documentNo === undefined ? findings[0]?.code : formatDocumentNo(documentNo)).toBe(read);
    if (documentNo !== undefined)
      expect(findings.map(({ repair }) => repair)).toStrictEqual(text === read ? [] : [read]);
  });

  test.each(["", " ", "　"])("says nothing about the blank text %j", (text) => {
    expect(parseDocumentNo(text)).toStrictEqual({ findings: [] });
  });

  test("proposes the form of today as a hint, with the text as recorded", () => {
    expect(parseDocumentNo("X市财发(1992)字第36号").findings).toStrictEqual([
      {
        code: "document-no-irregular",
        severity: "hint",
        place: { field: "documentNo", value: "X市财发(1992)字第36号" },
        data: { text: "X市财发(1992)字第36号", repair: "X市财发〔1992〕36号" },
        repair: "X市财发〔1992〕36号",
      },
    ]);
  });
});

describe("formatDocumentNo", () => {
  test.each([
    { issuer: "", year: 1992, number: 1 },
    { issuer: "财〔发", year: 1992, number: 1 },
    { issuer: "财 发", year: 1992, number: 1 },
    { issuer: "财发", year: 92, number: 1 },
    { issuer: "财发", year: 1992, number: 0 },
    { issuer: "财发", year: 1992, number: 1.5 },
  ])("refuses %j", (documentNo) => {
    expect(() => formatDocumentNo(documentNo)).toThrow(CallerError);
  });
});
