import { fc, test as law } from "@fast-check/vitest";
import {
  extendOpeningRules,
  isIdentityNumber,
  OPENING_RULES,
  PERSONAL_DATA_KINDS,
  PERSONAL_DATA_PATTERNS,
  personalDataIn,
  type ScreeningMatcher,
  screener,
} from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

/** Numbers made up for this test: the check character is worked out, the person is not. */
const NUMBERS: readonly (readonly [text: string, kinds: readonly string[]])[] = [
  ["11010519491231002X", ["identity-number"]],
  ["11010519491231002x", ["identity-number"]],
  ["１１０１０５１９４９１２３１００２Ｘ", ["identity-number"]],
  ["110105194912310021", []],
  ["11010519491331002X", []],
  ["110105491231002", ["identity-number"]],
  ["110105491331002", []],
  ["13800138000", ["mobile-number"]],
  ["12800138000", []],
  ["138001380001", []],
  ["013800138000", []],
  ["010-12345678", ["telephone-number"]],
  ["0512-1234567", ["telephone-number"]],
  ["0512-123456789", []],
  ["6222021234567890123", []],
];

describe("personalDataIn", () => {
  test.each(NUMBERS)("%s is %s", (text, kinds) => {
    expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(kinds);
    expect(personalDataIn(`身份证（${text}）在案`)).toEqual(
      kinds.map((kind) => ({ kind, start: 4, end: 4 + text.length })),
    );
  });

  law.prop([fc.string({ unit: fc.constantFrom(..."0123456789０９Xx-省年１") })], { numRuns: 1000 })(
    "finds only what stands there, in order, and never twice",
    (text) => {
      let end = 0;
      for (const found of personalDataIn(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeLessThanOrEqual(text.length);
        end = found.end;
      }
    },
  );
});

describe("isIdentityNumber", () => {
  law.prop([fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 })], { numRuns: 1000 })(
    "notices every single wrong digit",
    (at, shift) => {
      const right = "11010519491231002X";
      const wrong = `${right.slice(0, at)}${(Number(right[at]) + shift) % 10}${right.slice(at + 1)}`;
      expect(isIdentityNumber(right)).toBe(true);
      expect(isIdentityNumber(wrong)).toBe(false);
    },
  );
});

describe("PERSONAL_DATA_PATTERNS", () => {
  test("have a row for every kind", () => {
    expect(PERSONAL_DATA_PATTERNS.map(({ code }) => code)).toEqual([...PERSONAL_DATA_KINDS]);
  });
});

const RULES = extendOpeningRules(OPENING_RULES, {
  id: "our-county",
  deferralStandards: [
    {
      code: "adoption",
      ground: "third-party-rights",
      title: { "zh-CN": "收养登记", en: "adoptions" },
      terms: ["收养", "收养登记", "VIP", " "],
    },
    {
      code: "border",
      ground: "major-interests",
      title: { "zh-CN": "边界", en: "borders" },
      terms: ["勘界"],
      until: "2023-01-01",
    },
  ],
});

describe("screener", () => {
  const screen = screener({ asOf: "2023-06-30", rules: RULES });

  test("finds the terms of the standards in use, the longest at each place, by their offsets", () => {
    const { suggestions, notRun } = screen({ title: "关于收养登记和勘界的ｖＩＰ通知", text: "收养" });
    expect(suggestions.map(({ field, start, end, text, by, ground }) => [field, start, end, text, by, ground])).toEqual(
      [
        ["title", 2, 6, "收养登记", "adoption", "third-party-rights"],
        ["title", 10, 13, "ｖＩＰ", "adoption", "third-party-rights"],
        ["text", 0, 2, "收养", "adoption", "third-party-rights"],
      ],
    );
    expect(notRun).toEqual([]);
  });

  test("uses a standard only on its days, and a ground only on those of its row", () => {
    expect(screener({ asOf: "2022-12-31", rules: RULES })({ title: "勘界" }).suggestions).toHaveLength(1);
    expect(screener({ asOf: "2022-07-31", rules: RULES })({ title: "收养13800138000" }).suggestions).toEqual([]);
  });

  test("finds personal data beside the terms, in the order of the text", () => {
    const { suggestions } = screen({ title: "13800138000收养" });
    expect(suggestions.map(({ by, title }) => [by, title["zh-CN"]])).toEqual([
      ["mobile-number", "手机号码"],
      ["adoption", "收养登记"],
    ]);
  });

  test("asks the host's own matchers, and says which of them did not run", () => {
    const own: ScreeningMatcher = {
      code: "names",
      title: { "zh-CN": "人名", en: "names" },
      ground: "third-party-rights",
      find: (text) => (text.includes("某人") ? [{ start: text.indexOf("某人"), end: text.indexOf("某人") + 2 }] : []),
    };
    const broken: ScreeningMatcher = {
      ...own,
      code: "broken",
      find: () => {
        throw new Error("no model");
      },
    };
    const ours = screener({ asOf: "2023-06-30", rules: OPENING_RULES, matchers: [broken, own] });
    expect(ours({ title: "关于某人的报告" })).toMatchObject({
      suggestions: [{ by: "names", text: "某人", start: 2, end: 4 }],
      notRun: ["broken"],
    });
  });

  test("refuses a matcher whose ground nobody knows, and a day that is none", () => {
    const matcher = { code: "x", title: { "zh-CN": "某", en: "x" }, ground: "constructor", find: () => [] };
    expect(() => screener({ asOf: "2023-06-30", rules: OPENING_RULES, matchers: [matcher] })).toThrow(
      'matchers: expected matchers that suggest a ground of the rules, received "constructor"',
    );
    expect(() => screener({ asOf: "2023-6-30", rules: OPENING_RULES })).toThrow(
      expect.objectContaining({ argument: "asOf" }),
    );
  });

  test("gives suggestions and nothing else: no status, no decision", () => {
    expect(Object.keys(screen({ title: "收养" }))).toEqual(["suggestions", "notRun"]);
  });
});

describe("personalDataIn, at its bounds", () => {
  const kinds = (text: string) => personalDataIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  test.each([
    // Made up: the check characters are right, and only the birthday decides.
    ["110105180001010029", 1],
    ["110105179912310024", 0],
    ["110105209912310029", 1],
    ["110105210001010023", 0],
    ["110105200002300023", 0],
  ] as const)("takes the birthday of %s for %s", (text, found) => {
    expect(personalDataIn(text)).toHaveLength(found);
  });

  test("finds two numbers side by side, each in its own place", () => {
    expect(kinds("13800138000、010-12345678")).toEqual([
      ["mobile-number", "13800138000"],
      ["telephone-number", "010-12345678"],
    ]);
    expect(kinds("０１０－１２３４５６７８")).toEqual([["telephone-number", "０１０－１２３４５６７８"]]);
    expect(kinds("０５１２-1234567转8")).toEqual([["telephone-number", "０５１２-1234567"]]);
  });

  test("takes no short or long number for a telephone", () => {
    for (const text of ["01-12345678", "01234-12345678", "010-123456", "010-", "010", "110-12345678", "010x12345678"]) {
      expect(kinds(text)).toEqual([]);
    }
    expect(kinds("010-123456789012")).toEqual([]);
    expect(kinds("010-13800138000")).toEqual([["mobile-number", "13800138000"]]);
  });

  test("takes a mobile number of its eleven digits only, the second from 3 to 9", () => {
    expect(kinds("13000000000 19999999999")).toHaveLength(2);
    for (const text of ["12999999999", "1380013800", "23800138000"]) expect(kinds(text)).toEqual([]);
  });

  test("takes an X only where seventeen digits stand before it", () => {
    expect(kinds("11010519491231002")).toEqual([]);
    expect(kinds("1101051949123100X")).toEqual([]);
    expect(kinds("11010519491231002Y")).toEqual([]);
    expect(kinds("11010519491231002X3")).toEqual([["identity-number", "11010519491231002X"]]);
    expect(kinds("010105194912310")).toEqual([]);
    expect(isIdentityNumber("01010519491231002X")).toBe(false);
    expect(isIdentityNumber("11010519491231002X ")).toBe(false);
    expect(isIdentityNumber(" 11010519491231002X")).toBe(false);
    expect(isIdentityNumber("11010519491231002x")).toBe(true);
  });

  test("names the text when it is none", () => {
    expect(() => personalDataIn(undefined as unknown as string)).toThrow("text: expected");
  });
});

describe("screener, in order and by day", () => {
  const title = { "zh-CN": "某", en: "x" } as const;
  const standard = (code: string, terms: string[] | undefined, more: object = {}) => ({
    code,
    ground: "third-party-rights",
    title,
    ...(terms === undefined ? {} : { terms }),
    ...more,
  });
  const screened = (
    standards: ReturnType<typeof standard>[],
    text: string,
    asOf: "2023-06-30" | "2023-07-01" = "2023-06-30",
  ) =>
    screener({
      asOf,
      rules: extendOpeningRules(OPENING_RULES, { id: "ours", deferralStandards: standards }),
    })({ title: text }).suggestions;

  test("gives what begins earlier first, and of two from one place the shorter first", () => {
    const found = screened(
      [standard("a", ["收养登记"]), standard("b", ["收养"]), standard("c", ["登记"])],
      "关于收养登记",
    );
    expect(found.map(({ by, start, end }) => [by, start, end])).toEqual([
      ["b", 2, 4],
      ["a", 2, 6],
      ["c", 4, 6],
    ]);
    const [first] = found;
    expect(first).toEqual({
      field: "title",
      start: 2,
      end: 4,
      text: "收养",
      by: "b",
      title,
      ground: "third-party-rights",
    });
  });

  test("gives of one standard the longest of its terms at a place, whatever their order", () => {
    for (const terms of [
      ["收养", "收养登记", "收养登"],
      ["收养登记", "收养登", "收养"],
    ]) {
      expect(screened([standard("a", terms)], "收养登记").map(({ text }) => text)).toEqual(["收养登记"]);
    }
  });

  test("finds terms whatever the width and the capitals of either, also at the end of the alphabet", () => {
    expect(screened([standard("a", ["ＡＺａｚ！～"])], "azAZ!~").map(({ text }) => text)).toEqual(["azAZ!~"]);
    expect(screened([standard("a", [" azaz "])], "ＡＺＡＺ")).toHaveLength(1);
    expect(screened([standard("a", ["@"])], "`[{")).toEqual([]);
    expect(screened([standard("a", undefined)], "收养")).toEqual([]);
  });

  test("uses a standard from its first day to the day before its end", () => {
    const from = [standard("a", ["收养"], { from: "2023-07-01" })];
    expect([screened(from, "收养").length, screened(from, "收养", "2023-07-01").length]).toEqual([0, 1]);
    const until = [standard("a", ["收养"], { until: "2023-07-01" })];
    expect([screened(until, "收养").length, screened(until, "收养", "2023-07-01").length]).toEqual([1, 0]);
  });

  test("names a matcher that fails in several texts once, and keeps what others found", () => {
    const broken: ScreeningMatcher = {
      code: "broken",
      title,
      ground: "third-party-rights",
      *find() {
        yield { start: 0, end: 1 };
        throw new Error("no model");
      },
    };
    const screen = screener({ asOf: "2023-06-30", rules: OPENING_RULES, matchers: [broken] });
    expect(screen({ title: "13800138000", text: "甲" })).toMatchObject({
      suggestions: [{ field: "title", by: "mobile-number" }],
      notRun: ["broken"],
    });
    expect(() => screener({ asOf: "2023-06-30", rules: { ...OPENING_RULES, counting: "x" as "day-after" } })).toThrow(
      "rules.counting: expected one of",
    );
  });
});
