import { fc, test } from "@fast-check/vitest";
import { foldedText, formatChineseNumeral, matchKey, naturalOrder, parseChineseNumeral, TEXT_FORMS } from "lantai/text";
import { describe, expect } from "vitest";

const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ..." \t\n\u3000\u00a0\u200b\u200c\ufeff\u00ad\u0301\u0327\u0338－—–・•．．（ＡａZz09·-ΣİẞKﬁ가\u1161\ud800",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});
const numbered = fc.string({ unit: fc.constantFrom(..."0019ab-·档"), maxLength: 8 });

describe("foldedText", () => {
  test.prop([awkward, fc.constantFrom(...TEXT_FORMS)], { numRuns: 2000 })("folds once for all", (text, form) => {
    const folded = foldedText(text, form);
    expect(folded.original).toBe(text);
    expect(folded.repairs.length === 0).toBe(folded.text === text);
    expect(foldedText(folded.text, form)).toEqual({ text: folded.text, original: folded.text, repairs: [] });
  });
});

describe("matchKey", () => {
  test.prop([awkward], { numRuns: 2000 })("is its own key", (text) => {
    expect(matchKey(matchKey(text))).toBe(matchKey(text));
  });
});

describe("naturalOrder", () => {
  test.prop([numbered, numbered, numbered], { numRuns: 3000 })("is a total order", (one, two, three) => {
    expect(Math.sign(naturalOrder(one, two))).toBe(0 - Math.sign(naturalOrder(two, one)));
    expect(naturalOrder(one, two) === 0).toBe(one === two);
    if (naturalOrder(one, two) <= 0 && naturalOrder(two, three) <= 0) {
      expect(naturalOrder(one, three)).toBeLessThanOrEqual(0);
    }
  });

  test.prop([fc.nat(), fc.nat()])("orders numbers as numbers", (one, other) => {
    expect(Math.sign(naturalOrder(`p${one}.jpg`, `p${other}.jpg`))).toBe(Math.sign(one - other));
  });
});

describe("parseChineseNumeral and formatChineseNumeral", () => {
  test.prop([fc.oneof(fc.nat({ max: 20_000 }), fc.integer({ min: 0, max: 999_999_999_999 }))])(
    "give every number back",
    (number) => {
      expect(parseChineseNumeral(formatChineseNumeral(number))).toBe(number);
    },
  );

  test.prop([fc.string({ unit: fc.constantFrom(..."〇零一二两三九十百千万亿廿件 ") })])(
    "never throw on any text, and read no two numbers from one",
    (text) => {
      const number = parseChineseNumeral(text);
      if (number !== undefined) expect(parseChineseNumeral(formatChineseNumeral(number))).toBe(number);
    },
  );
});
