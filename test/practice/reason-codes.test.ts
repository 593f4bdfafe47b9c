import { describe, expect, test } from "vitest";
import { openingReasons as englishOpening } from "../../src/words/en/open-appraisal.js";
import { retentionReasons as englishRetention } from "../../src/words/en/retention.js";
import { openingReasons } from "../../src/words/zh-cn/open-appraisal.js";
import { retentionReasons } from "../../src/words/zh-cn/retention.js";

describe("the reasons of two concepts", () => {
  test("have no code in common, since all of them share one word list", () => {
    const shared = Object.keys(openingReasons).filter((code) => Object.hasOwn(retentionReasons, code));
    expect(shared).toEqual([]);
  });

  test("have the same codes in both languages", () => {
    expect(Object.keys(englishOpening)).toEqual(Object.keys(openingReasons));
    expect(Object.keys(englishRetention)).toEqual(Object.keys(retentionReasons));
  });
});
