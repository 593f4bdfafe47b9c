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
