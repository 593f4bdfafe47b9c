import type { Language } from "lantai/findings";
import { addedCounts, type CountBound, formatVagueCount, parseVagueCount } from "lantai/quantities";
import { describe, expect, test } from "vitest";

describe("parseVagueCount", () => {
  test.each([
    ["100余人", 100, "at-least", "人"],
    ["100多", 100, "at-least", ""],
    ["约100", 100, "about", ""],
    ["近100人次", 100, "about", "人次"],
    ["100人左右", 100, "about", "人"],
    ["至少4个", 4, "at-least", "个"],
    ["超过50件", 50, "at-least", "件"],
    ["50件以上", 50, "at-least", "件"],
    ["38个", 38, "exact", "个"],
    ["8,298", 8_298, "exact", ""],
    ["１００余 人", 100, "at-least", "人"],
    ["10余万人", 100_000, "at-least", "人"],
    ["1万多件", 10_000, "at-least", "件"],
    ["5.9545万幅", 59_545, "exact", "幅"],
    ["约100余人", 100, "about", "人"],
    ["1千余人", 1000, "at-least", "人"],
    ["3百人", 300, "exact", "人"],
    ["1.5千件", 1500, "exact", "件"],
    ["3百余万元", 3_000_000, "at-least", "元"],
    ["10余千件", 10_000, "at-least", "件"],
    ["5千万元", 50_000_000, "exact", "元"],
    ["1万亿元", 1_000_000_000_000, "exact", "元"],
    ["3万千克", 30_000, "exact", "千克"],
    ["10余万多人", 100_000, "at-least", "人"],
    ["5两", 5, "exact", "两"],
    ["逾200人", 200, "at-least", "人"],
    ["突破8000件", 8000, "at-least", "件"],
    ["0", 0, "exact", ""],
  ] as const)("reads %j", (text, count, bound, unit) => {
    expect(parseVagueCount(text)).toStrictEqual({ count: { count, bound }, unit, findings: [] });
  });

  test.each([
    "",
    "数百人",
    "38.5个",
    "100-200人",
    "-5",
    "8,29",
    "__proto__",
    "约",
    "3千五百人",
    "3万两千人",
    "3万数千人",
    "3万5千件",
    "5十人",
    "0.155百人",
  ])("finds no count in %j", (text) => {
    expect(parseVagueCount(text)).toStrictEqual({
      unit: "",
      findings: [{ code: "count-unreadable", severity: "error", place: { value: text }, data: { text } }],
    });
  });

  test("finds no count in a number of a hundred thousand digits", () => {
    expect(parseVagueCount("9".repeat(100_000)).count).toBeUndefined();
  });
});

describe("formatVagueCount", () => {
  test.each([
    [100, "at-least", "100余", "at least 100"],
    [4, "at-least", "至少4", "at least 4"],
    [0, "at-least", "至少0", "at least 0"],
    [100, "about", "约100", "about 100"],
    [38, "exact", "38", "38"],
  ] as const)("writes %d %s as %s, %s", (count, bound, zh, en) => {
    expect(formatVagueCount({ count, bound }, "zh-CN")).toBe(zh);
    expect(formatVagueCount({ count, bound }, "en")).toBe(en);
  });

  test("refuses half a person and a language that does not exist", () => {
    expect(() => formatVagueCount({ count: 0.5, bound: "exact" }, "en")).toThrow(
      "count.count: expected a whole number",
    );
    expect(() => formatVagueCount({ count: 1, bound: "exact" }, "fr" as Language)).toThrow(
      'language: expected one of zh-CN, en, received "fr"',
    );
  });
});

describe("addedCounts", () => {
  test.each([
    [["exact", "exact"], "exact"],
    [["exact", "at-least"], "at-least"],
    [["about", "at-least"], "about"],
    [[], "exact"],
  ] as readonly (readonly [readonly CountBound[], CountBound])[])("of %j is %s", (bounds, bound) => {
    const counts = bounds.map((one) => ({ count: 2, bound: one }));
    expect(addedCounts(counts)).toStrictEqual({ count: 2 * bounds.length, bound });
  });

  test("refuses a sum that is not exact", () => {
    const most = { count: Number.MAX_SAFE_INTEGER, bound: "exact" } as const;
    expect(() => addedCounts([most, { count: 1, bound: "exact" }])).toThrow("counts: expected a whole number from 0");
    expect(() => addedCounts([{ count: -1, bound: "exact" }, most])).toThrow(
      "counts: expected a whole number from 0, received -1",
    );
  });
});
