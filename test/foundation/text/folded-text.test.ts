import { foldedText, type TextForm } from "lantai/text";
import { describe, expect, test } from "vitest";

describe("foldedText", () => {
  test.each([
    ["Z109－WS・2011・Y・BGS－0001", "Z109-WS·2011·Y·BGS-0001", ["dash", "middle-dot"]],
    ["Ｚ１０９", "Z109", ["width"]],
    ["0012—001–0034‐005−1", "0012-001-0034-005-1", ["dash"]],
    ["KU•01‧02∙03⋅04･05", "KU·01·02·03·04·05", ["middle-dot"]],
    ["A-2026- 001", "A-2026-001", ["inner-space"]],
    ["\u3000A-1\u00a0", "A-1", ["edge-space"]],
    [" A - 1\t", "A-1", ["inner-space", "edge-space"]],
    ["\ufeffA\u200b-1\u00ad", "A-1", ["control-character"]],
    ["￥１２．３０", "¥12.30", ["width"]],
    ["e\u0301", "é", ["composition"]],
    ["e\u200b\u0301", "é", ["control-character", "composition"]],
  ])("writes the code %j as %j", (text, folded, repairs) => {
    expect(foldedText(text)).toEqual({ text: folded, original: text, repairs });
  });

  test.each(["", "Z109-WS·2011·Y·办公室-0001", "12.34万元"])("leaves the code %j alone", (text) => {
    expect(foldedText(text, "code")).toEqual({ text, original: text, repairs: [] });
  });

  test("keeps Chinese punctuation, full-width characters and inner spaces of a title", () => {
    const title = "关于“五一”放假的通知（２０２３年）——兼谈 值班・安全\u3000工作";
    expect(foldedText(title, "title")).toEqual({ text: title, original: title, repairs: [] });
  });

  test.each([
    ["\u3000会议纪要\n", "会议纪要", ["edge-space"]],
    ["会议\u0000纪要\ufeff", "会议纪要", ["control-character"]],
    ["会议\r\n纪要", "会议  纪要", ["control-character"]],
  ])("writes the title %j as %j", (text, folded, repairs) => {
    expect(foldedText(text, "title")).toEqual({ text: folded, original: text, repairs });
  });

  test("folds a hundred thousand characters in linear time", () => {
    expect(foldedText("　－".repeat(50_000)).text).toBe("-".repeat(50_000));
    expect(foldedText("\n".repeat(100_000), "title").text).toBe("");
  });

  test("refuses what is not text and a form that does not exist", () => {
    expect(() => foldedText(5 as unknown as string)).toThrow("text: expected a string, received 5");
    expect(() => foldedText("1", "number" as TextForm)).toThrow("form: expected one of code, title");
  });
});
