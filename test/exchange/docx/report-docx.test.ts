import { OFFICIAL_LAYOUT, type ReportDocxOptions, reportDocx } from "lantai/docx";
import { isCallerError } from "lantai/findings";
import { type HalfYearFacts, type HalfYearTexts, halfYearReport } from "lantai/half-year-report";
import { describe, expect, test, vi } from "vitest";
import { en, FACTS, zh } from "../../figures/half-year-report/county-facts.js";

import { unzipped } from "./unzipped.js";
import { isWellFormedXml } from "./well-formed-xml.js";

async function partsOf(facts: HalfYearFacts, options?: ReportDocxOptions, words: HalfYearTexts = zh) {
  return unzipped(await reportDocx(halfYearReport(facts, words), options));
}

/** Each paragraph outside tables with its style. */
function paragraphsOf(parts: ReadonlyMap<string, string>): [style: string, text: string][] {
  const body = (parts.get("word/document.xml") ?? "").replace(/<w:tbl>.*?<\/w:tbl>/gs, "");
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = ""]) => [
    /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? "",
    [...inner.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(""),
  ]);
}

/** What no XML document can hold. */
function isForbidden(sign: string): boolean {
  const code = sign.codePointAt(0)!;
  return (
    (code < 0x20 && !"\t\n\r".includes(sign)) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfffe ||
    code === 0xffff
  );
}

const { phase } = FACTS;
const SMALL: HalfYearFacts = { county: FACTS.county, span: FACTS.span, asOf: FACTS.asOf, phase: phase! };

describe("reportDocx", () => {
  test("writes title, dateline, numbered headings, text and signature, each in its style", async () => {
    const parts = await partsOf(SMALL, { signature: { name: "青禾县档案馆", day: "2023-07-05" } });
    expect(paragraphsOf(parts)).toEqual([
      ["ReportTitle", "青禾县档案馆2023年上半年工作情况报告"],
      ["ReportDateline", "（数据截至2023年6月30日）"],
      ["Heading1", "一、上半年工作情况"],
      ["Heading2", "（一）馆藏档案数字化"],
      [
        "",
        "第八期馆藏档案数字化项目于2023年5月4日启动。截至2023年6月30日，第八期馆藏档案数字化项目已完成至少4个单位档案535卷、8298件、59545页的数字化加工。本期计划500卷、10000件。按卷计，完成本期计划的107.00%。按件计，完成本期计划的82.98%。",
      ],
      ["Heading1", "附：数据说明"],
      ["ReportSignature", ""],
      ["ReportSignature", "青禾县档案馆"],
      ["ReportSignature", "2023年7月5日"],
    ]);
  });

  test("says what the report says, paragraph by paragraph", async () => {
    const report = halfYearReport(FACTS, zh);
    const told = report.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
    const written = paragraphsOf(unzipped(await reportDocx(report))).map(([, text]) => text);
    expect(told.filter((text) => !written.includes(text))).toEqual([]);
  });

  test("writes every row of every table, the heading repeated on each page", async () => {
    const report = halfYearReport(FACTS, zh);
    const tables = [...report.sections.flatMap((section) => section.tables), report.figuresTable];
    const document = (await partsOf(FACTS)).get("word/document.xml") ?? "";
    expect(document.match(/<w:tbl>/g)).toHaveLength(tables.length);
    expect(document.match(/<w:tr>/g)).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length + 1, 0));
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  });

  test("lays the page out as an official document", async () => {
    const parts = await partsOf(SMALL);
    const document = parts.get("word/document.xml") ?? "";
    // A4, and margins that leave 156 mm × 225 mm.
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(document).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    const styles = parts.get("word/styles.xml") ?? "";
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? "";
    expect(defaults).toContain('w:eastAsia="仿宋_GB2312"');
    expect(defaults).toContain('<w:sz w:val="32"/>');
    expect(defaults).toContain('w:firstLineChars="200"');
    expect(defaults).toContain('w:line="579" w:lineRule="exact"');
    const title = /<w:style [^>]*w:styleId="ReportTitle".*?<\/w:style>/s.exec(styles)?.[0] ?? "";
    expect(title).toContain('w:eastAsia="方正小标宋简体"');
    expect(title).toContain('<w:sz w:val="44"/>');
  });

  test("numbers the pages at the outer edge", async () => {
    const parts = await partsOf(SMALL);
    const footers = ["word/footer1.xml", "word/footer2.xml"].map((path) => parts.get(path) ?? "");
    expect(footers.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)?.[1])).toEqual(["right", "left"]);
    for (const footer of footers) {
      expect(
        [...footer.matchAll(/<w:t [^>]*>([^<]*)|<w:instrText[^>]*>([^<]*)/g)].map(([, text, field]) => text ?? field),
      ).toEqual(["— ", "PAGE", " —"]);
    }
    expect(parts.get("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  });

  test("asks for other fonts where the preferred ones are not installed, also a host's own", async () => {
    expect((await partsOf(SMALL)).get("word/fontTable.xml")).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,Noto Serif CJK SC"/></w:font>',
    );
    const fonts = { ...OFFICIAL_LAYOUT.fonts, body: ["思源宋体"] as const };
    const own = await partsOf(SMALL, { layout: { ...OFFICIAL_LAYOUT, fonts } });
    expect(own.get("word/fontTable.xml")).toContain('<w:font w:name="思源宋体"></w:font>');
    expect(own.get("word/styles.xml")).toContain('w:eastAsia="思源宋体"');
  });

  test("says the day it is told, and the day of the data when it is told none", async () => {
    const core = async (options?: ReportDocxOptions) => (await partsOf(SMALL, options)).get("docProps/core.xml") ?? "";
    expect(await core()).toContain(">2023-06-30T00:00:00Z</dcterms:created>");
    expect(await core({ createdOn: "2023-07-05" })).toContain(">2023-07-05T00:00:00Z</dcterms:modified>");
  });

  test("gives the same bytes whenever it is run", async () => {
    vi.useFakeTimers({ now: Date.UTC(2001, 0, 1), toFake: ["Date"] });
    try {
      const report = halfYearReport(FACTS, zh);
      const first = await reportDocx(report);
      vi.setSystemTime(Date.UTC(2030, 5, 5, 5, 5, 5));
      expect(Buffer.from(first).equals(await reportDocx(report))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test("lets no markup and no forbidden character of the data through", async () => {
    const nasty = '<w:p>&amp;"\u0000\u0007\ud800\uffff\n]]>';
    const title = { "zh-CN": nasty, en: nasty };
    const parts = await partsOf({ ...FACTS, county: title, note: nasty, fonds: [{ fondsNo: "0001", title: nasty }] });
    for (const [path, xml] of parts) {
      expect(isWellFormedXml(xml), path).toBe(true);
      expect(Array.from(xml).filter(isForbidden), path).toEqual([]);
    }
    expect(paragraphsOf(parts)[0]?.[1]).toContain("&lt;w:p&gt;&amp;amp;");
  });

  test("writes a chart as its text alternative and its table", async () => {
    const chart = {
      title: "到期",
      alternative: "二〇二一年最多。",
      table: { columns: ["年度", "卷"], rows: [[2021, 5]] },
      size: { width: 1, height: 1 },
      option: {},
    };
    const charts = [{ code: "due", section: "digitization", chart }] as unknown as NonNullable<HalfYearFacts["charts"]>;
    const written = paragraphsOf(await partsOf({ ...SMALL, charts }));
    expect(written.filter(([, text]) => text.includes("二〇二一年最多") || text.includes("到期"))).toEqual([
      ["", "二〇二一年最多。"],
      ["ReportCaption", "到期（数据表）"],
    ]);
  });

  test("writes English too", async () => {
    const options = { signature: { name: "Qinghe County Archives", day: "2023-07-05" } } as const;
    expect(paragraphsOf(await partsOf(SMALL, options, en)).at(-1)).toEqual(["ReportSignature", "2023-07-05"]);
  });

  test.each([
    [{ createdOn: "2023-02-30" }, "options.createdOn"],
    [{ signature: { name: "", day: "7月5日" } }, "options.signature.day"],
  ])("refuses %j", async (options, argument) => {
    const report = halfYearReport(SMALL, zh);
    const error: unknown = await reportDocx(report, options as ReportDocxOptions).catch((thrown: unknown) => thrown);
    expect(isCallerError(error) && error.argument).toBe(argument);
  });
});
