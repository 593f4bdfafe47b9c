import { halfYearReport, reportHtml } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { en, FACTS, zh } from "../county-facts.js";
import { isWellFormed } from "../well-formed.js";

const CHART = {
  option: {},
  title: "各单位<进度>",
  alternative: '甲"已完成"1件',
  table: { columns: ["单位", "已完成"], rows: [["甲", 1]] },
  size: { width: 800, height: 400 },
};
const WITH_CHART = {
  ...FACTS,
  charts: [{ code: "units", section: "digitization", chart: CHART }],
} as unknown as typeof FACTS;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text>甲</text></svg>';
const NO_PICTURES = { pictures: new Map() };

describe("reportHtml", () => {
  test("is one page in the language of the report that asks for nothing from outside", () => {
    const html = reportHtml(halfYearReport(FACTS, zh), NO_PICTURES);
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">')).toBe(true);
    expect(reportHtml(halfYearReport(FACTS, en), NO_PICTURES)).toContain('<html lang="en">');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import|https?:/);
    expect(isWellFormed(html)).toBe(true);
  });

  test("has the title, the note, the sections as headings of their level, and the figures at the end", () => {
    const html = reportHtml(halfYearReport(FACTS, zh), NO_PICTURES);
    expect(html).toContain("<h1>青禾县档案馆2023年上半年工作情况报告</h1>");
    expect(html).toContain('<p class="note">示例数据，纯属虚构</p>');
    expect(html).toContain("<h2>一、上半年工作情况</h2>\n<h3>（一）馆藏档案数字化</h3>\n<p>第八期");
    expect(html).toContain("<h2>附：数据说明</h2>");
    expect(html).toContain("<td>7997卷件 ÷ 10000卷件 = 79.97%</td>");
    expect(html).toContain('<td class="number">57000</td>');
    expect(html).toContain("<td>2021</td>");
    expect(html).toContain('<th scope="col">到期年度</th><th scope="col" class="number">目录（条）</th>');
    expect(html).toContain('aria-label="挂接情况" tabindex="0"><table><caption>挂接情况</caption>');
  });

  test("puts in a picture as handed over, with its alternative and its table folded", () => {
    const html = reportHtml(halfYearReport(WITH_CHART, zh), { pictures: new Map([["units", SVG]]) });
    expect(html).toContain(
      `<figure><div class="picture" role="img" aria-label="甲&quot;已完成&quot;1件" tabindex="0">${SVG}</div><figcaption>各单位&lt;进度&gt;</figcaption><details><summary>各单位&lt;进度&gt;（数据表）</summary>`,
    );
    expect(html).toContain('<tr><td>甲</td><td class="number">1</td></tr>');
    expect(isWellFormed(html)).toBe(true);
  });

  test("without a picture gives the alternative and the table", () => {
    const html = reportHtml(halfYearReport(WITH_CHART, zh), NO_PICTURES);
    expect(html).toContain("<figure><figcaption>各单位&lt;进度&gt;</figcaption><p>甲&quot;已完成&quot;1件</p>");
    expect(html).not.toContain("<details>");
  });

  test("escapes the five signs of HTML, and sets apart as numbers only cells of digits", () => {
    const rows = [
      ["&", "12", "1", "5"],
      ["'", "345", "1a", "a5"],
    ];
    const table = { columns: ["<", '"', "b", "c"], rows };
    const chart = { ...CHART, table };
    const facts = { ...FACTS, charts: [{ code: "c", section: "plan", chart }] } as unknown as typeof FACTS;
    const html = reportHtml(halfYearReport(facts, zh), NO_PICTURES);
    expect(html).toContain(
      '<tr><th scope="col">&lt;</th><th scope="col" class="number">&quot;</th><th scope="col">b</th><th scope="col">c</th></tr></thead>\n' +
        '<tbody><tr><td>&amp;</td><td class="number">12</td><td class="number">1</td><td class="number">5</td></tr>\n' +
        '<tr><td>&#39;</td><td class="number">345</td><td>1a</td><td>a5</td></tr></tbody>',
    );
  });

  test("calls no column of an empty table one of numbers", () => {
    const chart = { ...CHART, table: { columns: ["单位", "件"], rows: [] } };
    const facts = { ...FACTS, charts: [{ code: "c", section: "plan", chart }] } as unknown as typeof FACTS;
    expect(reportHtml(halfYearReport(facts, zh), NO_PICTURES)).toContain(
      '<tr><th scope="col">单位</th><th scope="col">件</th></tr></thead>\n<tbody></tbody>',
    );
  });

  test("leaves out note and figures where there are none", () => {
    const { county, span, asOf } = FACTS;
    const html = reportHtml(halfYearReport({ county, span, asOf }, zh), NO_PICTURES);
    expect(html).not.toContain('class="note"');
    expect(html).not.toContain("<table");
    expect(html).toContain('</h1>\n<p class="dateline">（数据截至2023年6月30日）</p>\n</main>\n</body>');
  });
});
