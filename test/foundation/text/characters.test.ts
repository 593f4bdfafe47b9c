import { foldedText, matchKey } from "lantai/text";
import { describe, expect, test } from "vitest";

/** Characters by what a code makes of them; the names are those of the Unicode character database. */
const SPACES =
  "\t\n\v\f\r\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe58\ufe63\uff0d";
const MIDDLE_DOTS = "\u2022\u2027\u2219\u22c5\u30fb\uff65";
/** ZERO WIDTH SPACE, WORD JOINER, BYTE ORDER MARK. */
const UNMEANT = "\u200b\u2060\ufeff";
/** SOFT HYPHEN, the joiners and the marks of direction: no code has them, a title may. */
const FORMAT_MARKS = "\u00ad\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
const CONTROLS = characters(0x00, 0x9f).filter((sign) => /\p{Cc}/u.test(sign) && !SPACES.includes(sign));

const EVERY = [...characters(0x0000, 0xd7ff), ...characters(0xe000, 0xffff)];

function characters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}

describe("foldedText, character by character", () => {
  test.each([
    ["a space", [...SPACES], "ab", ["inner-space"]],
    ["a dash", [...DASHES], "a-b", ["dash"]],
    ["a middle dot", [...MIDDLE_DOTS], "a·b", ["middle-dot"]],
    ["nothing", [...CONTROLS, ...UNMEANT, ...FORMAT_MARKS], "ab", ["control-character"]],
  ])("takes as %s in a code what is one", (_kind, signs, text, repairs) => {
    for (const sign of signs) {
      expect(foldedText(`a${sign}b`), inHex(sign)).toMatchObject({ text, repairs: [...repairs, ...composition(sign)] });
    }
  });

  test("writes the full-width letters, digits and signs and the yuan sign narrow, as the compatibility form of Unicode has them", () => {
    const wide = [...characters(0xff01, 0xff5e), "\uffe5"].filter((sign) => !DASHES.includes(sign));
    for (const sign of wide) {
      expect(foldedText(`a${sign}b`), inHex(sign)).toMatchObject({
        text: `a${sign.normalize("NFKC")}b`,
        repairs: ["width"],
      });
    }
  });

  test("leaves every other character of a code as it is, composed", () => {
    const touched = new Set([...SPACES, ...DASHES, ...MIDDLE_DOTS, ...CONTROLS, ...UNMEANT, ...FORMAT_MARKS]);
    const others = EVERY.filter((sign) => !touched.has(sign) && !/[\uff01-\uff5e\uffe5]/.test(sign));
    const changed = others.filter((sign) => foldedText(`a${sign}b`).text !== `a${sign}b`.normalize("NFC"));
    expect(changed.map(inHex)).toEqual([]);
  });

  test("takes out of a title what nobody meant, and what breaks a line becomes a space", () => {
    for (const sign of [...CONTROLS, ...UNMEANT]) {
      expect(foldedText(`a${sign}b`, "title"), inHex(sign)).toMatchObject({
        text: "ab",
        repairs: ["control-character"],
      });
    }
    for (const sign of "\t\n\v\f\r\u0085\u2028\u2029") {
      expect(foldedText(`a${sign}b`, "title"), inHex(sign)).toMatchObject({
        text: "a b",
        repairs: ["control-character"],
      });
    }
  });

  test("leaves every other character of a title as it is, composed", () => {
    const touched = new Set([...CONTROLS, ...UNMEANT, ..."\t\n\v\f\r\u0085\u2028\u2029"]);
    const others = EVERY.filter((sign) => !touched.has(sign));
    const changed = others.filter((sign) => foldedText(`a${sign}b`, "title").text !== `a${sign}b`.normalize("NFC"));
    expect(changed.map(inHex)).toEqual([]);
  });

  test.each(["code", "title"] as const)("trims every kind of space from a %s and says so", (form) => {
    for (const sign of SPACES) {
      const trimmed = { text: "a", repairs: ["edge-space", ...composition(sign)] };
      expect(foldedText(`${sign}a`, form), inHex(sign)).toMatchObject(trimmed);
      expect(foldedText(`a${sign}`, form), inHex(sign)).toMatchObject(trimmed);
    }
  });

  test("says of a blank text that its spaces are gone, and of the beginning of a title that a mark is", () => {
    expect(foldedText("   ")).toEqual({ text: "", original: "   ", repairs: ["edge-space"] });
    expect(foldedText("   ", "title")).toEqual({ text: "", original: "   ", repairs: ["edge-space"] });
    expect(foldedText("\ufeff会议", "title").repairs).toEqual(["control-character"]);
  });
});

describe("matchKey, character by character", () => {
  test("makes the capitals A to Z small, also among other letters", () => {
    for (const sign of characters(0x41, 0x5a)) expect(matchKey(`x${sign}y`)).toBe(`x${sign.toLowerCase()}y`);
  });

  test("leaves every other printed character of ASCII and every ideograph alone", () => {
    const others = [...characters(0x21, 0x7e).filter((sign) => !/[A-Z]/.test(sign)), ...characters(0x4e00, 0x9fff)];
    expect(others.filter((sign) => matchKey(`x${sign}y`) !== `x${sign}y`)).toEqual([]);
  });
});

/** EN QUAD and EM QUAD are other spaces once composed. */
function composition(sign: string): string[] {
  return sign === sign.normalize("NFC") ? [] : ["composition"];
}

function inHex(sign: string): string {
  return sign.charCodeAt(0).toString(16);
}
