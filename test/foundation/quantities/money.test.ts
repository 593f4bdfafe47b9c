import { formatMoney, type MoneyUnit, parseMoney } from "lantai/quantities";
import { describe, expect, test } from "vitest";

describe("parseMoney", () => {
  test.each([
    ["12.34万元", 12_340_000],
    ["1,234.56元", 123_456],
    ["5000元", 500_000],
    ["￥12.30", 1_230],
    ["¥1,234,567", 123_456_700],
    ["人民币３万元", 3_000_000],
    ["1.5亿元", 15_000_000_000],
    ["2万", 2_000_000],
    ["0元", 0],
    ["-0元", 0],
    ["00000000000000000000000000012元", 1_200],
    ["-0.05元", -5],
    ["0012.50 元", 1_250],
    ["0.000001万元", 1],
    ["90071992547409.91元", 9_007_199_254_740_991],
    ["12,345元", 1_234_500],
    ["123,456元", 12_345_600],
  ])("reads %j as %d fen", (text, fen) => {
    expect(parseMoney(text)).toStrictEqual({ money: { fen }, findings: [] });
  });

  test("takes the unit of the column for an amount that names none", () => {
    expect(parseMoney("12.34", { unit: "ten-thousand-yuan" }).money).toStrictEqual({ fen: 12_340_000 });
    expect(parseMoney("12.34", { unit: "yuan" }).money).toStrictEqual({ fen: 1_234 });
    expect(parseMoney("12.34元", { unit: "ten-thousand-yuan" }).money).toStrictEqual({ fen: 1_234 });
  });

  test.each([
    ["XX.XX万元", "money-masked"],
    ["**万元", "money-masked"],
    ["1X.5万元", "money-masked"],
    ["￥××", "money-masked"],
    ["5000", "money-unit-missing"],
    ["", "money-unreadable"],
    ["元", "money-unreadable"],
    ["1.234元", "money-unreadable"],
    ["1.2.3元", "money-unreadable"],
    ["12,34元", "money-unreadable"],
    ["1,23元", "money-unreadable"],
    ["约5万元", "money-unreadable"],
    ["99999999999999999999元", "money-unreadable"],
    // One fen more than the largest exact number, and the largest.
    ["90071992547409.92元", "money-unreadable"],
    ["1,2345元", "money-unreadable"],
    ["1234,567元", "money-unreadable"],
    ["__proto__", "money-unreadable"],
    [",元", "money-unreadable"],
  ] as const)("finds in %j no amount: %s", (text, code) => {
    expect(parseMoney(text)).toStrictEqual({
      findings: [{ code, severity: "error", place: { value: text }, data: { text } }],
    });
  });

  test("refuses what is not text and a unit that does not exist", () => {
    expect(() => parseMoney(5 as unknown as string)).toThrow("text: expected a string");
    expect(() => parseMoney("5", { unit: "fen" as MoneyUnit })).toThrow(
      'options.unit: expected one of yuan, ten-thousand-yuan, received "fen"',
    );
  });

  test.each(["5元", "¥5", "XX.XX万元"])(
    "refuses a unit that does not exist for %s too, which does not need it",
    (text) => {
      expect(() => parseMoney(text, { unit: "fen" as MoneyUnit })).toThrow("options.unit: expected one of");
    },
  );
});

describe("formatMoney", () => {
  test.each([
    [500_000, "yuan", "5000元"],
    [123_450, "yuan", "1234.50元"],
    [5, "yuan", "0.05元"],
    [-123_456, "yuan", "-1234.56元"],
    [12_340_000, "ten-thousand-yuan", "12.34万元"],
    [1, "ten-thousand-yuan", "0.000001万元"],
    [0, "ten-thousand-yuan", "0万元"],
    [1_500_000, "ten-thousand-yuan", "1.5万元"],
  ] as const)("writes %d fen in %s as %s", (fen, unit, text) => {
    expect(formatMoney({ fen }, unit)).toBe(text);
  });

  test("refuses half a fen and a unit that does not exist", () => {
    expect(() => formatMoney({ fen: 0.5 }, "yuan")).toThrow("money.fen: expected a whole number, received 0.5");
    expect(() => formatMoney({ fen: 1 }, "fen" as MoneyUnit)).toThrow("unit: expected one of yuan");
  });
});
