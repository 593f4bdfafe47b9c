import { isCallerError } from "lantai/findings";
import { formatChineseNumeral, parseChineseNumeral } from "lantai/text";
import { describe, expect, test } from "vitest";

const WRITTEN = [
  [0, "零"],
  [8, "八"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [105, "一百零五"],
  [110, "一百一十"],
  [535, "五百三十五"],
  [8298, "八千二百九十八"],
  [10_000, "一万"],
  [10_005, "一万零五"],
  [59_545, "五万九千五百四十五"],
  [100_500, "十万零五百"],
  [201_000, "二十万一千"],
  [200_000_000, "二亿"],
  [100_005_000, "一亿零五千"],
  [100_000_500, "一亿零五百"],
] as const;

describe("parseChineseNumeral", () => {
  test.each(WRITTEN)("reads %i from %s", (number, text) => {
    expect(parseChineseNumeral(text)).toBe(number);
  });

  test.each([
    ["两千", 2000],
    ["两", 2],
    ["廿二", 22],
    ["二〇二三", 2023],
    ["一九四九", 1949],
    ["一十二", 12],
    ["一百〇五", 105],
  ])("reads %s as %i too", (text, number) => {
    expect(parseChineseNumeral(text)).toBe(number);
  });

  test.each([
    "",
    "三万五",
    "五五",
    "一百五",
    "十十",
    "百",
    "万",
    "八千二百九十八件",
    "若干",
    "12",
    "一万亿",
    "一千万亿",
    "千百",
    "五千五千亿",
    "九千九千亿",
    "十".repeat(41),
  ])("reads no number from %j", (text) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });
});

describe("formatChineseNumeral", () => {
  test("says what it writes, as the reader says what it reads", () => {
    expect(() => formatChineseNumeral(1e12)).toThrow(
      "number: expected a whole number from 0, below 10^12, received 1000000000000",
    );
    expect(() => parseChineseNumeral(12 as unknown as string)).toThrow("text: expected a string, received 12");
  });

  test.each(WRITTEN)("writes %i as %s", (number, text) => {
    expect(formatChineseNumeral(number)).toBe(text);
  });

  test.each([-1, 1.5, 1e12, Number.NaN])("refuses %d", (number) => {
    let thrown: unknown;
    try {
      formatChineseNumeral(number);
    } catch (error) {
      thrown = error;
    }
    expect(isCallerError(thrown)).toBe(true);
  });
});
