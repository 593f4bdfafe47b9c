import { cure, sentence } from "lantai/findings";
import {
  checkReportText,
  FIGURE_CUES,
  figureDefinition,
  type HalfYearFacts,
  halfYearReport,
  reportMarkdown,
} from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { SEED_FACTS } from "../../../cases/seed-figures.js";
import { SEED_REPORT, SEED_REPORT_FIGURES } from "../../../cases/seed-report.js";
import { FACTS, zh } from "../county-facts.js";

const SEED = halfYearReport(SEED_FACTS, zh);

function outcomes(text: string, facts: HalfYearFacts = SEED_FACTS): string[] {
  const { figures } = checkReportText(text, halfYearReport(facts, zh), zh);
  return figures.map(({ written, outcome }) => `${written.text} ${outcome}`);
}

/** The seed facts with another value for one activity. */
function withActivity(code: string, value: NonNullable<HalfYearFacts["activities"]>[number]["value"]): HalfYearFacts {
  const activities = SEED_FACTS.activities?.map((fact) => (fact.code === code ? { ...fact, value } : fact));
  return { ...SEED_FACTS, ...(activities === undefined ? {} : { activities }) };
}

describe("checkReportText", () => {
  test("holds the seed report against its figures", () => {
    const { figures } = checkReportText(SEED_REPORT, SEED, zh);
    expect(figures.map(({ written, outcome }) => [written.text, outcome])).toEqual(SEED_REPORT_FIGURES);
  });

  test("names the figures that it was held against", () => {
    const { figures } = checkReportText(SEED_REPORT, SEED, zh);
    const against = new Map(figures.map((figure) => [figure.written.text, figure.figures]));
    expect(against.get("8298件")).toEqual(["phase-done"]);
    expect(against.get("80％")).toEqual(["rate-target:all-holdings:linked:volumes"]);
    expect(against.get("4个")).toEqual(["activity:display-cases"]);
    expect(against.get("2021年")).toEqual([]);
  });

  test.each([
    ["8298件", "8289件"],
    ["535卷", "553卷"],
    ["59545页", "59455页"],
    ["等16个单位", "等17个单位"],
    ["80％", "85％"],
    ["第八期", "第九期"],
    ["展板38个", "展板36个"],
    ["今年5月开始启动", "今年4月开始启动"],
    ["100余人", "200余人"],
  ])("finds that %s was written as %s, and nothing else", (right, wrong) => {
    const { figures, findings } = checkReportText(SEED_REPORT.replace(right, wrong), SEED, zh);
    const changed = figures.filter(({ outcome }) => outcome === "differs");
    expect(changed.map(({ written }) => wrong.includes(written.text))).toEqual([true]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "report-figure-differs",
    ]);
  });

  test("does not let the boards answer for the cases", () => {
    const cases = withActivity("display-cases", 5);
    const four = {
      ...cases,
      activities: cases.activities!.map((fact) => (fact.code === "display-boards" ? { ...fact, value: 4 } : fact)),
    };
    expect(outcomes("本次主题展共展出展板38个，馆藏各类珍贵实物档案展柜4个。", four)).toEqual([
      "38个 differs",
      "4个 differs",
    ]);
  });

  test.each([
    ["100余人", { count: 137, bound: "exact" }, "same"],
    ["100余人", { count: 100, bound: "at-least" }, "same"],
    ["100余人", { count: 98, bound: "exact" }, "differs"],
    ["100余人", { count: 100, bound: "about" }, "differs"],
    ["100人", { count: 100, bound: "at-least" }, "differs"],
    ["约100人", { count: 98, bound: "exact" }, "same"],
    ["约100人", { count: 149, bound: "exact" }, "same"],
    ["约100人", { count: 150, bound: "exact" }, "differs"],
    ["约98人", { count: 98, bound: "exact" }, "same"],
    ["约98人", { count: 99, bound: "exact" }, "differs"],
  ] as const)("a text that says %s of %j is %s", (written, value, outcome) => {
    expect(outcomes(`先后接待参观${written}。`, withActivity("visitors", value))).toEqual([`${written} ${outcome}`]);
  });

  test("takes a list that ends in 等 for a lower bound, and 等16个单位 for a count", () => {
    const units = (count: number, bound: "exact" | "at-least") => ({
      ...SEED_FACTS,
      phase: { ...SEED_FACTS.phase!, units: { count, bound } },
    });
    const list = "第八期馆藏档案数字化项目涉及县妇联、县民政、县直属工委等单位。";
    expect(outcomes(list, units(3, "exact")).at(-1)).toBe("县妇联、县民政、县直属工委等单位 same");
    expect(outcomes(list, units(9, "exact")).at(-1)).toBe("县妇联、县民政、县直属工委等单位 same");
    expect(outcomes(list, units(2, "exact")).at(-1)).toBe("县妇联、县民政、县直属工委等单位 differs");
    const exact = "第八期馆藏档案数字化项目涉及县妇联、县民政等16个单位。";
    expect(outcomes(exact, units(16, "exact")).at(-1)).toBe("16个单位 same");
    expect(outcomes(exact, units(17, "exact")).at(-1)).toBe("16个单位 differs");
  });

  test("says where a text is more exact than the data", () => {
    const { findings } = checkReportText("第八期馆藏档案数字化项目涉及县妇联、县民政等4个单位。", SEED, zh);
    const title = { "zh-CN": "第八期馆藏档案数字化项目涉及单位", en: "第八期馆藏档案数字化项目: units" };
    expect(findings).toEqual([
      {
        code: "report-figure-too-exact",
        severity: "warning",
        place: { row: 1, value: "4个单位" },
        data: { text: "4个单位", figures: [{ title, text: "至少4个单位" }] },
      },
    ]);
  });

  test("finds more names than the number behind 等 says", () => {
    const { findings } = checkReportText("走访检查指导县教育局、县卫健局、县妇联等2个单位。", SEED, zh);
    expect(findings.map(({ code }) => code)).toEqual(["report-figure-differs", "report-list-too-long"]);
    expect(findings[1]).toEqual({
      code: "report-list-too-long",
      severity: "warning",
      place: { row: 1, value: "2个单位" },
      data: { text: "2个单位", named: 3 },
    });
    const enough = checkReportText("走访检查指导县教育局、县卫健局等2个单位。", SEED, zh).findings;
    expect(enough.map(({ code }) => code)).toEqual(["report-figure-differs"]);
  });

  test("hints at a figure that the data do not know, with its line", () => {
    expect(checkReportText("本馆概况\n\n全馆面积3000平方米。", SEED, zh).findings).toEqual([
      {
        code: "report-figure-not-covered",
        severity: "hint",
        place: { row: 3, value: "3000平方米" },
        data: { text: "3000平方米" },
      },
    ]);
  });

  test("refuses what is no text, and a reading that there is none of", () => {
    expect(() => checkReportText(undefined as unknown as string, SEED, zh)).toThrow("text: expected a string");
    expect(() => checkReportText("", SEED, zh, { reading: "nested" as "parallel" })).toThrow(
      "reading: expected one of",
    );
  });

  test("does not read a masked amount as a number", () => {
    const { findings } = checkReportText("\n积极争取县财政资金XX.XX万元。", SEED, zh);
    expect(findings).toEqual([
      {
        code: "report-figure-masked",
        severity: "warning",
        place: { row: 2, value: "XX.XX万元" },
        data: { text: "XX.XX万元" },
      },
    ]);
  });

  test("compares 达到80% before rounding, and a rate as it is written", () => {
    const short = { ...FACTS, rates: [{ rate: FACTS.rates![0]!.rate, sources: [] }] };
    expect(outcomes("全部馆藏数字化率为80%。", short)).toEqual(["80% same"]);
    expect(outcomes("全部馆藏数字化率为79.97%。", short)).toEqual(["79.97% same"]);
    expect(outcomes("全部馆藏数字化率为79.9%。", short)).toEqual(["79.9% differs"]);
    expect(outcomes("全部馆藏数字化率已达到80%。", short)).toEqual(["80% differs"]);
    expect(outcomes("全部馆藏数字化率已达到79%。", short)).toEqual(["79% same"]);
  });

  test("does not take a target for what has been reached", () => {
    expect(outcomes("全部馆藏数字化率已达到80%。", FACTS)).toEqual(["80% differs"]);
    expect(outcomes("全部馆藏数字化率尚未达到80%的目标。", FACTS)).toEqual(["80% same"]);
  });

  test("reads 卷 and 件 as parallel unless told otherwise; nested, the one that is not counted is not covered", () => {
    const text = "第八期馆藏档案数字化项目已完成535卷、8298件的数字化加工。";
    const read = (reading: "parallel" | "nested-by-volume" | "nested-by-item") =>
      checkReportText(text, SEED, zh, { reading }).figures.map(({ outcome }) => outcome);
    expect(read("parallel")).toEqual(["same", "same", "same"]);
    expect(read("nested-by-volume")).toEqual(["same", "same", "not-covered"]);
    expect(read("nested-by-item")).toEqual(["same", "not-covered", "same"]);
    const alone = "第八期馆藏档案数字化项目已完成8298件、59545页的数字化加工。";
    const { figures } = checkReportText(alone, SEED, zh, { reading: "nested-by-volume" });
    expect(figures.map(({ outcome }) => outcome)).toEqual(["same", "same", "same"]);
  });

  test("tells figures apart that are counted in the same unit of the host's own", () => {
    const unit = { code: "batches", title: { "zh-CN": "个批次", en: "batches" } };
    const passed = (code: string, zh: string, part: number, whole: number) => ({
      code,
      title: { "zh-CN": zh, en: code },
      value: { part, whole, of: { code, title: { "zh-CN": "批次", en: "batches" } } },
      unit,
      sources: [],
    });
    const a4 = { code: "a4", title: { "zh-CN": "页（折算A4）", en: "A4 pages" } };
    const facts: HalfYearFacts = {
      ...SEED_FACTS,
      activities: [
        passed("batches", "批次验收一次通过", 32, 33),
        passed("visits", "上门预检一次通过", 1, 3),
        { code: "payable", title: { "zh-CN": "应付数字化页数", en: "payable" }, value: 57_435, unit: a4, sources: [] },
      ],
    };
    const text = "上门预检一次通过1个批次，占已预检的（3个批次）的33.33%。应付数字化页数57435页（折算A4）。";
    expect(outcomes(text, facts)).toEqual(["1个 same", "3个 same", "33.33% same", "57435页 same"]);
  });

  test("finds nothing that differs in the report that it wrote itself", () => {
    const { figures } = checkReportText(reportMarkdown(halfYearReport(FACTS, zh)), halfYearReport(FACTS, zh), zh);
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.filter(({ outcome }) => outcome === "differs")).toEqual([]);
    // The day by which an entry of the ledger is due is told in its table, and the formula of a figure counts its terms.
    const uncovered = figures.filter(({ outcome }) => outcome === "not-covered");
    expect(uncovered.map(({ written }) => written.text)).toEqual(["2023年5月31日", "三项"]);
  });

  test("says in both sentences what is wrong and what to do", () => {
    const wrong =
      "第八期馆藏档案数字化项目已完成8289件数字化加工，XX.XX万元，2021年，县妇联、县民政等4个单位，甲、乙、丙等2个单位。";
    const { findings } = checkReportText(wrong, SEED, zh);
    expect(findings.map((finding) => sentence(finding, zh))[0]).toBe(
      "报告写“8289件”，数据为第八期馆藏档案数字化项目完成数量535卷、8298件、59545页。",
    );
    expect(new Set(findings.map(({ code }) => code)).size).toBe(5);
    for (const finding of findings) expect(cure(finding, zh)).toMatch(/^请.*。$/);
  });
});

describe("FIGURE_CUES", () => {
  test("stand for figures that there are", () => {
    expect(FIGURE_CUES.filter(({ code }) => figureDefinition(code) === undefined)).toEqual([]);
  });
});
