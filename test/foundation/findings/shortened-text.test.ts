import { shortenedText } from "lantai/findings";
import { describe, expect, test } from "vitest";

describe("shortenedText", () => {
  test("leaves a text as it is that is short enough", () => {
    expect(shortenedText("", 5)).toBe("");
    expect(shortenedText("关于防汛的", 5)).toBe("关于防汛的");
  });

  test("shows the beginning of a longer one, and that it goes on", () => {
    expect(shortenedText("关于防汛的通知", 5)).toBe("关于防汛的…");
  });

  test("cuts no rare character in two", () => {
    const surnames = "𠮷𠮷𠮷";
    expect(shortenedText(surnames, 4)).toBe("𠮷𠮷…");
    expect(shortenedText(surnames, 3)).toBe("𠮷…");
    expect(shortenedText(surnames, 6)).toBe(surnames);
  });

  test("refuses what is no text", () => {
    expect(() => shortenedText(5 as never, 4)).toThrow("text: expected a string, received 5");
  });
});
