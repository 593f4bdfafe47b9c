import { cure, type FindingWords, findingName, type ReasonWords, type SentenceWords, sentence } from "lantai/findings";
import { describe, expect, test } from "vitest";

interface PageFindings {
  "page-count-missing": { readonly title: string };
}
interface AgeReasons {
  "age-not-reached": { readonly years: number };
}

const findings: FindingWords<PageFindings> = {
  "page-count-missing": { name: "缺页数", says: ({ title }) => `“${title}”未著录页数。`, cure: () => "请补录页数。" },
};
const reasons: ReasonWords<AgeReasons> = { "age-not-reached": ({ years }) => `形成未满${years}年` };
const zhCn: SentenceWords = { language: "zh-CN", findings, reasons };
const en: SentenceWords = { language: "en", findings: {}, reasons: {} };

const missing = {
  code: "page-count-missing",
  severity: "error",
  place: { row: 2 },
  data: { title: "会议纪要" },
} as const;
const inherited = ["constructor", "__proto__", "toString", "hasOwnProperty", ""];

describe("sentence", () => {
  test("says a finding with its data", () => {
    expect(sentence(missing, zhCn)).toBe("“会议纪要”未著录页数。");
  });

  test("says a reason with its data", () => {
    expect(sentence({ code: "age-not-reached", data: { years: 25 } }, zhCn)).toBe("形成未满25年");
  });

  test.each([
    ["zh-CN", zhCn, "宗族纠纷"],
    ["en", en, "clan dispute"],
  ] as const)("says a host's own code by its title in %s", (_, words, said) => {
    const own = { code: "county-ground", data: {}, title: { "zh-CN": "宗族纠纷", en: "clan dispute" } };
    expect(sentence(own, words)).toBe(said);
  });

  test("says the words of the list before a title", () => {
    expect(sentence({ ...missing, title: { "zh-CN": "缺页数", en: "no pages" } }, zhCn)).toBe("“会议纪要”未著录页数。");
  });

  test("says a code that nobody knows as it is", () => {
    expect(sentence({ code: "a-host-code", data: {} }, en)).toBe("a-host-code");
  });

  test.each(inherited)("takes %j for a code like any other", (code) => {
    expect(sentence({ code, data: {} }, zhCn)).toBe(code);
  });
});

describe("cure", () => {
  test("says what to do", () => {
    expect(cure(missing, zhCn)).toBe("请补录页数。");
  });

  test.each([...inherited, "a-host-code", "age-not-reached"])(
    "is empty for the code %j, which is no finding",
    (code) => {
      expect(cure({ code, severity: "hint", place: {}, data: {} }, zhCn)).toBe("");
    },
  );
});

describe("findingName", () => {
  test("names a kind of finding in a few words", () => {
    expect(findingName(missing, zhCn)).toBe("缺页数");
  });

  test("names a host's own kind by its title, and an unknown one by its code", () => {
    expect(findingName({ code: "moth-eaten", title: { "zh-CN": "虫蛀", en: "moth-eaten" } }, en)).toBe("moth-eaten");
    expect(findingName({ code: "a-host-code" }, zhCn)).toBe("a-host-code");
  });

  test.each(inherited)("finds nothing under %j, which every object inherits", (code) => {
    expect(findingName({ code }, zhCn)).toBe(code);
  });
});
