import { checkReportText, type FigureValue, figureUnit, type ReportFigure } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { ALL, extent, zh } from "../county-facts.js";

function figure(code: string, title: string, value: FigureValue, unit: string): ReportFigure {
  const name = { "zh-CN": title, en: code };
  return { code, title: name, value, unit: figureUnit(unit), formula: name, sources: [], day: "2023-06-30" };
}

/** The last figure of a text with its outcome, and the figures that it was held against. */
function last(text: string, figures: readonly ReportFigure[]): string {
  const {
    written,
    outcome,
    figures: codes,
  } = checkReportText(text, { figures, asOf: "2023-06-30" }, zh).figures.at(-1)!;
  return [`${written.text} ${outcome}:`, ...codes].join(" ");
}

const PHASE = [
  figure("phase-done", "第八期馆藏档案数字化项目完成数量", extent(535, 8298, 59_545), "extent"),
  figure("phase-planned", "第八期馆藏档案数字化项目计划数量", extent(600, 10_000, 70_000), "extent"),
  figure(
    "phase-attainment:volumes",
    "第八期馆藏档案数字化项目计划完成率（卷）",
    { done: 535, planned: 600 },
    "volumes",
  ),
  figure(
    "phase-attainment:items",
    "第八期馆藏档案数字化项目计划完成率（件）",
    { done: 8298, planned: 10_000 },
    "items",
  ),
  figure("digitization-rate:a", "数字化率（全部馆藏件，已挂接）", { part: 48_298, whole: 60_000, of: ALL }, "items"),
];

describe("the cues of a phase", () => {
  test.each([
    ["已完成600卷", "600卷 differs: phase-done"],
    ["已完成535卷", "535卷 same: phase-done"],
    ["已完成82.98%", "82.98% same: phase-attainment:items"],
    ["已完成了近83％", "近83％ same: phase-attainment:items"],
    ["已完成83.98%", "83.98% differs: phase-attainment:volumes phase-attainment:items"],
    ["已完成总量的82.98%", "82.98% same: phase-attainment:items"],
    ["加工进度已达82.98%", "82.98% same: phase-attainment:items"],
    ["总体进度是约82.98%", "约82.98% same: phase-attainment:items"],
    ["工作进度为82.98%", "82.98% same: phase-attainment:items"],
    ["进度达到82.98%", "82.98% same: phase-attainment:volumes phase-attainment:items"],
    ["进度目前为82.98%", "82.98% same: phase-attainment:items"],
    ["进度提升到83.98%", "83.98% differs: phase-attainment:volumes phase-attainment:items"],
    ["进度按件计83.98%", "83.98% differs: phase-attainment:items"],
    ["完成比例83.98%（按件计）", "83.98% differs: phase-attainment:items"],
    ["完成进度（按件计）82.98%", "82.98% same: phase-attainment:items"],
    ["完成进度83.98%（按件计）", "83.98% differs: phase-attainment:items"],
  ])("take 已完成, 总量 and 进度 for an attainment only beside a percentage: %s", (text, expected) => {
    expect(last(`第八期数字化项目${text}。`, PHASE)).toBe(expected);
  });

  test.each([
    ["第八期数字化项目进度滞后，需补扫300件。", "300件 not-covered:"],
    ["项目进度滞后，需补扫300件。", "300件 not-covered:"],
    ["第八期数字化项目需补扫300件。", "300件 not-covered:"],
    ["第八期数字化项目进度加快，需移交300件。", "300件 not-covered:"],
    ["第八期数字化项目需数字化10000件。", "10000件 same: phase-planned"],
    ["第八期数字化项目需数字化9000件。", "9000件 differs: phase-planned"],
    ["第八期数字化项目总量10000件。", "10000件 same: phase-planned"],
    ["第八期数字化项目总量9000件。", "9000件 differs: phase-planned"],
    ["第八期数字化项目完成后，馆藏档案总量达到60000件。", "60000件 not-covered:"],
    ["第八期数字化项目完成后，馆藏档案总量达到60000件，数字化率较高。", "60000件 same: digitization-rate:a"],
  ])("do not take 需 and 总量 for the plan by themselves: %s", (text, expected) => {
    expect(last(text, PHASE)).toBe(expected);
  });
});

describe("the cues of what is overdue", () => {
  const figures = [
    figure("accession-received", "接收进馆数量", extent(120, 3400, 21_000), "extent"),
    figure("accession-overdue", "逾期未移交数量", extent(3, 250, 1000), "extent"),
    figure("accession-overdue-unit:1", "逾期未移交：县水利局", extent(3, 200, 900), "extent"),
  ];

  test.each([
    "逾期6卷",
    "超期6卷",
    "尚有6卷未按时移交",
    "尚有6卷未按期移交",
    "尚有6卷未移交",
    "尚有6卷没有移交",
    "到期未交6卷",
    "有6卷逾期",
  ])("县水利局%s is held against it", (words) => {
    expect(last(`县水利局${words}。`, figures)).toMatch(/^6卷 differs: .*accession-overdue-unit:1/);
    expect(last(`县水利局${words.replace("6", "3")}。`, figures)).toMatch(/^3卷 same: .*accession-overdue-unit:1/);
  });

  test.each([
    ["接收县水利局等单位档案120卷。", "120卷 not-covered:"],
    ["接收进馆档案120卷，其中县水利局6卷。", "6卷 not-covered:"],
    ["读者逾期归还6卷。", "6卷 not-covered:"],
    ["县水利局成果已移交，未交付65卷。", "65卷 not-covered:"],
  ])("nothing else is: %s", (text, expected) => {
    expect(last(text, figures)).toBe(expected);
  });
});

describe("a figure in a county's own unit", () => {
  const unit = { code: "hole", title: { "zh-CN": "孔", en: "cave dwellings" } };
  const figures = [{ ...figure("note:caves", "窑洞库房", 12, "items"), unit }];

  test("is told in 个, as people do of what has no unit that the text check knows", () => {
    expect(last("窑洞库房12个。", figures)).toBe("12个 same: note:caves");
    expect(last("窑洞库房13个。", figures)).toBe("13个 differs: note:caves");
  });
});
