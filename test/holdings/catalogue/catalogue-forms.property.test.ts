import { fc, test } from "@fast-check/vitest";
import { formatDocumentNo, formatRecordTitle, parseDocumentNo, parseRecordTitle } from "lantai/catalogue";
import { describe, expect } from "vitest";

const anyText = fc.string({ unit: "binary", maxLength: 40 });
const documentNos = fc.record(
  {
    issuer: fc.constantFrom("X市财发", "国发", "政办函", "A-1"),
    year: fc.integer({ min: 1000, max: 2999 }),
    number: fc.integer({ min: 1, max: 999_999 }),
  },
  { noNullPrototype: true },
);

describe("parseDocumentNo and formatDocumentNo", () => {
  test.prop([documentNos])("read back what they wrote, without a finding", (documentNo) => {
    expect(parseDocumentNo(formatDocumentNo(documentNo))).toStrictEqual({ documentNo, findings: [] });
  });

  test.prop([
    fc.oneof(
      anyText,
      fc.tuple(anyText, anyText).map(([a, b]) => `${a}〔1992〕字第${b}36号`),
    ),
  ])("never throw on text, and a repair needs no other", (text) => {
    for (const { repair } of parseDocumentNo(text).findings) {
      if (repair !== undefined) expect(parseDocumentNo(repair).findings).toStrictEqual([]);
    }
  });

  test.each(["〔", "(", "1", "第", "\ud800"])("take very long texts of %j", (part) => {
    expect(parseDocumentNo(part.repeat(100_000)).documentNo).toBeUndefined();
  });
});

describe("parseRecordTitle and formatRecordTitle", () => {
  const texts = fc.oneof(anyText, fc.string({ unit: fc.constantFrom("[", "]", "［", "］", "通", " ") }));

  test.prop([texts])("read back what they wrote", (text) => {
    const title = parseRecordTitle(text);
    expect(parseRecordTitle(formatRecordTitle(title))).toStrictEqual(title);
  });

  test.each(["[", "]", "[]", "通"])("take very long texts of %j", (part) => {
    expect(parseRecordTitle(part.repeat(100_000)).author).toBe("record");
  });
});
