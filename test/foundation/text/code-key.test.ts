import { codeKey } from "lantai/text";
import { describe, expect, test } from "vitest";

describe("codeKey", () => {
  test("is one for the writings of one code", () => {
    const writings = [
      "0012-WS·2011-0001",
      "００１２－ＷＳ・２０１１－０００１",
      "0012—ws•2011–0001",
      " 0012-WS·2011 -0001 ",
    ];
    expect([...new Set(writings.map(codeKey))]).toEqual(["0012-ws·2011-0001"]);
  });

  test("keeps apart what is written with other digits or parts", () => {
    expect(new Set(["0012-001", "0012-01", "0012-0010", "0012001"].map(codeKey)).size).toBe(4);
  });

  test("is blank for a blank code, and its own key", () => {
    expect([codeKey(""), codeKey(" 　")]).toEqual(["", ""]);
    expect(codeKey(codeKey("Ｘ０１３－ＷＳ"))).toBe("x013-ws");
  });

  test("names what is no text", () => {
    expect(() => codeKey(12 as unknown as string)).toThrow("text: expected a string");
  });
});
