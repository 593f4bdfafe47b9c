import { type HalfYearFacts, halfYearReport, reportMarkdown } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { FACTS, zh } from "../county-facts.js";

const BARE: HalfYearFacts = { county: FACTS.county, span: FACTS.span, asOf: FACTS.asOf };

describe("reportMarkdown", () => {
  test("writes headings, paragraphs, tables with their notes, and the figures", () => {
    const text = reportMarkdown(halfYearReport({ ...BARE, note: "示例", coverage: FACTS.coverage! }, zh));
    expect(text).toBe(`# 青禾县档案馆2023年上半年工作情况报告

**示例**

（数据截至2023年6月30日）

## 一、上半年工作情况

### （一）挂接与目录质量

截至2023年6月30日，图像与目录页数逐一相符、已挂接的有500卷、8000件、57000页。未挂接5卷、98件、545页（1卷件未著录页数，其页数未计入）。部分挂接30卷、200件、2000页。

**挂接情况**

| 挂接情况 | 卷 | 件 | 页 | 未著录页数（卷件） |
| --- | --- | --- | --- | --- |
| 未挂接 | 5 | 98 | 545 | 1 |
| 部分挂接 | 30 | 200 | 2000 | 0 |
| 已挂接 | 500 | 8000 | 57000 | 0 |
| 页号不符 | 0 | 0 | 0 | 0 |
| 待核 | 0 | 0 | 0 | 0 |

计算方法：各卷、以件整理的各件及其页数分别相加，卷内文件不另计件。数据来源：图像清单.csv。数据日期：2023年6月30日。

## 二、存在问题

1.有30卷、200件、2000页图像与目录不能一一对应。

## 三、下半年工作计划

1.逐卷逐件核对图像与目录不能一一对应的30卷、200件、2000页，补扫缺页、改正著录后重新挂接。

## 附：数据说明

| 指标 | 数值 | 计算方法 | 数据来源 | 数据日期 |
| --- | --- | --- | --- | --- |
| 数据截止日 | 2023年6月30日 | 由报告单位确定 |  | 2023年6月30日 |
| 图像与目录不能一一对应 | 30卷、200件、2000页 | 部分挂接、页号不符和待核三项之和 | 图像清单.csv | 2023年6月30日 |
`);
  });

  test("escapes what Markdown or HTML would read, also at the start of a line", () => {
    const noted = (note: string) => reportMarkdown(halfYearReport({ ...BARE, note }, zh)).split("\n")[2];
    expect(noted("*a* <b> [c](d) | e\n# f & _g_")).toBe("**\\*a\\* &lt;b&gt; \\[c\\](d) \\| e \\# f &amp; \\_g\\_**");
    const dated = (dateline: string) => reportMarkdown({ ...halfYearReport(BARE, zh), dateline }).split("\n")[2];
    expect(["12. a", "1.", "3) b", "1.5", " + c", "= d", "x-y", "a  b\n\n c"].map(dated)).toEqual([
      "12\\. a",
      "1\\.",
      "3\\) b",
      "1.5",
      " \\+ c",
      "\\= d",
      "x-y",
      "a b c",
    ]);
    const [county] = ["1. a", "- b"].map((zhCn) => ({ "zh-CN": zhCn, en: zhCn }));
    const report = halfYearReport({ ...BARE, county: county! }, zh);
    expect(
      reportMarkdown({ ...report, dateline: "- b" })
        .split("\n")
        .slice(0, 3),
    ).toEqual(["# 1\\. a档案馆2023年上半年工作情况报告", "", "\\- b"]);
  });

  test("is a title and a day when nothing is known", () => {
    expect(reportMarkdown(halfYearReport(BARE, zh))).toBe(
      "# 青禾县档案馆2023年上半年工作情况报告\n\n（数据截至2023年6月30日）\n",
    );
  });

  test("writes a chart as its alternative and its table", () => {
    const chart = {
      option: {},
      title: "进度",
      alternative: "甲已完成1件。",
      table: { columns: ["单位", "件"], rows: [["甲", 1]] },
      size: { width: 1, height: 1 },
    };
    const facts = { ...BARE, charts: [{ code: "c", section: "plan", chart }] } as unknown as HalfYearFacts;
    expect(reportMarkdown(halfYearReport(facts, zh))).toContain(
      "**进度**\n\n甲已完成1件。\n\n**进度（数据表）**\n\n| 单位 | 件 |\n| --- | --- |\n| 甲 | 1 |\n",
    );
  });
});
