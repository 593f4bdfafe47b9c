import { extendOpeningRules, isIdentityNumber, OPENING_RULES, personalDataIn, screener } from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

describe("personalDataIn", () => {
  test("finds several numbers in one text, each with its place", () => {
    const text = "010-12345678转13800138000，11010519491231002X。０５１２－１２３４５６７";
    expect(personalDataIn(text)).toStrictEqual([
      { kind: "telephone-number", start: 0, end: 12 },
      { kind: "mobile-number", start: 13, end: 24 },
      { kind: "identity-number", start: 25, end: 43 },
      { kind: "telephone-number", start: 44, end: 56 },
    ]);
    expect(personalDataIn("")).toStrictEqual([]);
  });

  test.each([
    ["an area code of two digits", "01-12345678"],
    ["an area code of five digits", "01234-12345678"],
    ["a number behind no area code", "123-12345678"],
    ["six digits behind an area code", "010-123456"],
    ["nine digits behind an area code", "010-123456789"],
    ["an area code with something else than a hyphen", "010+12345678"],
    ["18 digits of which the last is not the check", "110105194912310012"],
    ["17 digits and a letter that is no check", "11010519491231002Y"],
    ["15 digits without a day", "110105493112345"],
    ["16 digits, though 15 of them could be a number", "2110105491231002"],
    ["19 digits, though 18 of them are a number", "1101051949123100115"],
    ["an X behind 18 digits", "110105194912310012X"],
  ])("takes %s for no personal data", (_, text) => {
    expect(personalDataIn(text)).toStrictEqual([]);
    expect(personalDataIn(`（${text}）`)).toStrictEqual([]);
  });

  test.each([
    ["mobile-number", "+8613800138000"],
    ["mobile-number", "8613800138000"],
    ["mobile-number", "+86 138 0013 8000"],
    ["mobile-number", "＋８６－１３８－００１３－８０００"],
    ["mobile-number", "138-0013-8000"],
    ["mobile-number", "138　0013　8000"],
    ["identity-number", "110105 19491231 002X"],
    ["identity-number", "110105-19491231-002x"],
    ["identity-number", "１１０１０５　１９４９１２３１　００２Ｘ"],
    ["identity-number", "110105 19491231 0011"],
  ] as const)("finds a %s as forms print it: %s", (kind, text) => {
    const start = /^[+＋]/.test(text) ? 7 : 6;
    expect(personalDataIn(`电话/证件：${text}。`)).toStrictEqual([{ kind, start, end: 6 + text.length }]);
  });

  test.each([
    "0012-138-2013-0012",
    "138-2013-0012-003",
    "A138-2013-0012",
    "128-0013-8000",
    "138-0013-80001",
    "110105 19491231 0021",
    "110105 19491331 002X",
    "110105 19491231 00110",
    "5110105 19491231 0011",
    "8612800138000",
  ])("takes %s for none, being a reference code or no such number", (text) => {
    expect(personalDataIn(`（${text}）`)).toStrictEqual([]);
  });

  test("finds numbers in groups among others, in the order of the text", () => {
    const text = "13800138000、138-0013-8000、110105 19491231 002X、010-12345678";
    expect(personalDataIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["mobile-number", "13800138000"],
      ["mobile-number", "138-0013-8000"],
      ["identity-number", "110105 19491231 002X"],
      ["telephone-number", "010-12345678"],
    ]);
  });

  test("finds a number whole beside groups that are none", () => {
    const text = "110105 13800138000 0021、110105 19491231 0021、138-0013-8000、110105 19491231 0021";
    expect(personalDataIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["mobile-number", "13800138000"],
      ["mobile-number", "138-0013-8000"],
    ]);
  });

  test("finds two numbers that a hyphen joins, each by itself", () => {
    expect(personalDataIn("13800138000-13900139000").map(({ start, end }) => [start, end])).toEqual([
      [0, 11],
      [12, 23],
    ]);
  });

  test("finds a number behind an area code without one, where it is one by itself", () => {
    expect(personalDataIn("010-13800138000")).toStrictEqual([{ kind: "mobile-number", start: 4, end: 15 }]);
  });
});

describe("isIdentityNumber", () => {
  test("says no of a number with something before or after it", () => {
    const asked = ["110105194912310011", "1101051949123100115", "5110105194912310011", "11010519491231001", ""];
    expect(asked.map(isIdentityNumber)).toEqual([true, false, false, false, false]);
  });
});

describe("screener", () => {
  const standard = (code: string, terms?: readonly string[]) => ({
    code,
    ground: "third-party-rights",
    title: { "zh-CN": code, en: code },
    ...(terms === undefined ? {} : { terms }),
  });
  const rules = extendOpeningRules(OPENING_RULES, {
    id: "ours",
    deferralStandards: [standard("blank", ["", " "]), standard("no-terms"), standard("signs", ["·", "！"])],
  });
  const screen = screener({ asOf: "2023-06-30", rules });

  test("finds no blank term, nothing by a standard without terms, and nothing in a text without any of them", () => {
    expect(screen({ title: "收 养", text: "" })).toStrictEqual({ suggestions: [], notRun: [] });
  });

  test("takes a sign of full width for that of half width, and a half-width kana for no other sign", () => {
    const found = (title: string) => screen({ title }).suggestions.map(({ start, text }) => [start, text]);
    expect(found("阿·买！")).toEqual([
      [1, "·"],
      [3, "！"],
    ]);
    expect(found("阿!")).toEqual([[1, "!"]]);
    expect(found("ﾗ")).toEqual([]);
  });
});
