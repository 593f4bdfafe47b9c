import { describe, expect, test } from "vitest";
import { halfYearWords as enWords } from "../../../../src/words/en/half-year-report.js";
import { halfYearWords as zhWords } from "../../../../src/words/zh-cn/half-year-report.js";

/** Answers every text with its name, so that a sentence shows which it uses. */
const NAMES = new Proxy({}, { get: (_, name) => `{${String(name)}}` }) as Readonly<Record<string, string>>;

const sentencesOf = (words: typeof zhWords) =>
  Object.entries(words.sentences as unknown as Readonly<Record<string, (texts: typeof NAMES) => string>>).map(
    ([code, sentence]) => [code, sentence(NAMES)] as const,
  );

describe.each([
  ["zh-cn", zhWords],
  ["en", enWords],
])("the words of the report in %s", (_, words) => {
  test("hold no number of their own", () => {
    expect(sentencesOf(words).filter(([, text]) => /\d/.test(text))).toEqual([]);
  });

  test("end every sentence but the part of one", () => {
    const open = sentencesOf(words).filter(([, text]) => !/[。.]$/.test(text));
    expect(open.map(([code]) => code)).toEqual(["problem-finding", "problem-ledger-entry"]);
  });
});

test("both languages have a sentence for the same codes, and print the same texts", () => {
  const used = (words: typeof zhWords) =>
    sentencesOf(words).map(([code, text]) => [code, [...new Set(text.match(/\{\w+\}/g))].sort()]);
  expect(used(enWords)).toEqual(used(zhWords));
});
