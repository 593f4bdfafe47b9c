import { type SentenceWords, sentence } from "lantai/findings";
import type { Reason } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

describe("Reason", () => {
  const own: Reason = {
    code: "clan-dispute",
    data: {},
    citations: [],
    title: { "zh-CN": "宗族纠纷", en: "clan dispute" },
  };

  test.each([
    ["zh-CN", "宗族纠纷"],
    ["en", "clan dispute"],
  ] as const)("of a host prints its title in %s, also after it was stored", (language, said) => {
    const words: SentenceWords = { language, findings: {}, reasons: {} };
    expect(sentence(own, words)).toBe(said);
    expect(sentence(JSON.parse(JSON.stringify(own)), words)).toBe(said);
  });
});
