import { partAround, type TextDivision } from "lantai/written-figures";
import { describe, expect, test } from "vitest";

const TEXT = "本馆概况\n共展出展板38个，展柜4个；接待参观100余人。明年再办。\r另有一段";

function around(word: string, division: TextDivision, text = TEXT): string {
  const start = text.indexOf(word);
  const part = partAround(text, { start, end: start + word.length }, division);
  return text.slice(part.start, part.end);
}

describe("partAround", () => {
  test.each([
    ["38个", "clause", "共展出展板38个"],
    ["4个", "clause", "展柜4个"],
    ["38个", "sentence", "共展出展板38个，展柜4个"],
    ["100余人", "sentence", "接待参观100余人"],
    ["明年", "sentence", "明年再办"],
    ["38个", "paragraph", "共展出展板38个，展柜4个；接待参观100余人。明年再办。"],
    ["本馆", "paragraph", "本馆概况"],
    ["一段", "paragraph", "另有一段"],
  ] as const)("finds around %s the %s", (word, division, part) => {
    expect(around(word, division)).toBe(part);
  });

  test.each(["|", "：", "（", "”", "、"])("parts clauses at %s, as in a list or a table", (mark) => {
    expect(around("38个", "clause", `展板${mark}38个${mark}展柜`)).toBe("38个");
  });

  test("gives back a stretch that stands between two marks, and one that is the whole text", () => {
    expect(around("38个", "sentence", "。38个。")).toBe("38个");
    expect(around("38个", "sentence", "38个")).toBe("38个");
  });

  test("follows a text without marks 400 characters to each side", () => {
    const text = `${"前".repeat(500)}38个${"后".repeat(500)}`;
    expect(partAround(text, { start: 500, end: 503 }, "sentence")).toEqual({ start: 100, end: 903 });
  });

  test("refuses what is no text, and a division that there is none of", () => {
    const part = { start: 0, end: 1 };
    expect(() => partAround(undefined as unknown as string, part, "clause")).toThrow("text: expected a string");
    expect(() => partAround("甲", part, "word" as TextDivision)).toThrow(
      "division: expected one of paragraph, sentence, clause",
    );
  });
});
