import { FONDS_TYPES } from "lantai/fonds";
import { describe, expect, test } from "vitest";

describe("FONDS_TYPES", () => {
  test("are the four of the rules for the management of fonds", () => {
    expect(FONDS_TYPES.map(({ code, title }) => [code, title["zh-CN"]])).toStrictEqual([
      ["unit", "机构全宗"],
      ["subject", "主题全宗"],
      ["combined", "联合全宗"],
      ["collected", "汇集全宗"],
    ]);
  });

  test("cite their clause on every row", () => {
    for (const { citation } of FONDS_TYPES) {
      expect(citation).toStrictEqual({ instrument: "gb-t-13967-2026", article: "6", confidence: "quoted" });
    }
  });
});
