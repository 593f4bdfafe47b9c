import { citationText } from "lantai/law";
import { describe, expect, test } from "vitest";

describe("citationText", () => {
  test.each([
    ["1", "第一条"],
    ["10", "第十条"],
    ["19", "第十九条"],
    ["20", "第二十条"],
    ["52", "第五十二条"],
    ["200", "第二百条"],
    ["1260", "第一千二百六十条"],
  ])("article %s is numbered in characters as the text numbers it", (article, shown) => {
    const citation = { instrument: "implementation-regulations-2024", article, confidence: "seen" } as const;
    expect(citationText(citation, "zh-CN")).toBe(`《中华人民共和国档案法实施条例》${shown}`);
  });

  test("a language that lantai does not print in is refused by name", () => {
    const citation = { instrument: "da-t-22-2015", confidence: "quoted" } as const;
    expect(() => citationText(citation, "fr" as "en")).toThrow('language: expected one of zh-CN, en, received "fr"');
  });

  test("a clause of a standard keeps its own numbering", () => {
    const citation = { instrument: "da-t-22-2015", article: "5.4.2", confidence: "quoted" } as const;
    expect(citationText(citation, "zh-CN")).toBe("《DA/T 22-2015 归档文件整理规则》第5.4.2条");
    expect(citationText(citation, "en")).toBe("DA/T 22-2015 Rules for Arranging Filed Documents, art. 5.4.2");
  });

  test("without an article the instrument alone is named", () => {
    const citation = { instrument: "da-t-31-2017", confidence: "recalled" } as const;
    expect(citationText(citation, "zh-CN")).toBe("《DA/T 31-2017 纸质档案数字化规范》");
    expect(citationText(citation, "en")).toBe("DA/T 31-2017 Specification for the Digitization of Paper-based Records");
  });

  test("an instrument that a county brings along is named by its own title", () => {
    const own = {
      id: "county-measures",
      title: { "zh-CN": "某县档案开放细则", en: "county measures" },
      rank: "rule",
      inForceFrom: "2023-01-01",
      confidence: "seen",
    } as const;
    const citation = { instrument: "county-measures", article: "3", confidence: "seen" } as const;
    expect(citationText(citation, "zh-CN", [own])).toBe("《某县档案开放细则》第三条");
    expect(citationText(citation, "en")).toBe("county-measures, art. 3");
  });
});
