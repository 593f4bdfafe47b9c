import { matchKey } from "lantai/text";
import { describe, expect, test } from "vitest";

describe("matchKey", () => {
  test.each([
    [" 档　号（ＩＤ）", "档号(id)"],
    ["ITEM NO", "itemno"],
    ["题名", "题名"],
    ["页\n数", "页数"],
    ["Re\u0301sume\u0301", "résumé"],
    ["", ""],
  ])("takes %j for %j", (text, key) => {
    expect(matchKey(text)).toBe(key);
  });

  test("keeps dashes and dots apart, since file names may differ by them", () => {
    expect(matchKey("WS·2011—1")).toBe("ws·2011—1");
  });

  test("refuses what is not text", () => {
    expect(() => matchKey(undefined as unknown as string)).toThrow("text: expected a string");
  });
});
