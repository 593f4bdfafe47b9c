import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { publicValues } from "./public-values.js";

const parsers = (await publicValues()).filter(
  (entry): entry is typeof entry & { value: (text: string) => unknown } =>
    typeof entry.value === "function" && /^(?:parse|recorded|folded|read(?=.*Mark))/.test(entry.name),
);

/** Names that every object has, and what else has broken parsers. */
const NASTY = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\0",
  "\uD800",
  "\uFEFF",
  "-".repeat(500),
  "·-·-",
  "0".repeat(400),
];

const pieces = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    ...NASTY,
    "〔",
    "〕",
    "★",
    "[",
    "]",
    "～",
    "至",
    "年",
    "月",
    "日",
    "民国",
    "不详",
    "号",
    "－",
    "・",
    "１９９９",
  ),
  fc.stringMatching(/^[0-9.\-/年月日[\]?~]{0,20}$/),
);
const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));

describe("text parsers", () => {
  test("are found", () => {
    expect(parsers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["parseReferenceCode", "parseUncertainDate"]),
    );
  });

  for (const { place, value } of parsers) {
    test.prop([text], { numRuns: 1000 })(`${place} never throws, whatever the text`, (written) => {
      value(written);
    });

    test(`${place} never throws on names that every object has, and leaves Object.prototype alone`, () => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      for (const written of NASTY) value(written);
      value("年".repeat(100_000));
      value("0".repeat(100_000));
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    });
  }
});
