import { sentence } from "lantai/findings";
import { checkReportText, type FigureValue, figureUnit, type ReportFigure } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { ALL, extent, zh } from "../county-facts.js";

function figure(code: string, title: string, value: FigureValue, unit: string): ReportFigure {
  const name = { "zh-CN": title, en: code };
  return { code, title: name, value, unit: figureUnit(unit), formula: name, sources: [], day: "2023-06-30" };
}

function checked(text: string, ...figures: readonly ReportFigure[]) {
  return checkReportText(text, { figures, asOf: "2023-06-30" }, zh);
}

/** Each figure of a text with its outcome. */
function outcomes(text: string, ...figures: readonly ReportFigure[]): string[] {
  return checked(text, ...figures).figures.map(({ written, outcome }) => `${written.text} ${outcome}`);
}

const LEDGER = figure("ledger-closed", "销号率", { part: 1, whole: 3, of: ALL }, "ledger-entries");
const OPEN = figure("ledger-open", "未销号", 2, "ledger-entries");
const OVERDUE = figure("ledger-overdue", "逾期未销号", 1, "ledger-entries");
const DONE = figure("phase-done", "第八期数字化项目完成数量", extent(535, 8298, 59_545), "extent");
const PLANNED = figure("phase-planned", "第八期数字化项目计划数量", extent(600, 10_000, 70_000), "extent");
const ATTAINED = figure(
  "phase-attainment:items",
  "第八期数字化项目计划完成率（件）",
  { done: 8298, planned: 10_000 },
  "items",
);
const RATE = figure(
  "digitization-rate:a",
  "数字化率（全部馆藏件，已挂接）",
  { part: 48_298, whole: 60_000, of: ALL },
  "items",
);
const PHASE = [DONE, PLANNED, ATTAINED, RATE];

describe("what a text says of a number", () => {
  test.each([
    ["问题台账共3项，已销号1项。", ["3项 same", "1项 same"]],
    ["问题台账共3项，已销号3项。", ["3项 same", "3项 differs"]],
    ["问题台账共1项。", ["1项 differs"]],
    ["问题台账共5项，已销号4项。", ["5项 differs", "4项 differs"]],
    ["尚未销号2项，其中逾期1项。", ["2项 same", "1项 same"]],
    ["尚未销号3项。", ["3项 differs"]],
  ])("tells the part of a ledger from its whole: %s", (text, expected) => {
    expect(outcomes(text, LEDGER, OPEN, OVERDUE)).toEqual(expected);
  });

  test.each([
    ["第八期数字化项目已完成档案535卷、8298件、59545页。", ["535卷 same", "8298件 same", "59545页 same"]],
    ["第八期数字化项目已完成档案600卷、10000件、70000页。", ["600卷 differs", "10000件 differs", "70000页 differs"]],
    ["按件计，第八期数字化项目完成10000件。", ["10000件 differs"]],
    ["第八期数字化项目按计划完成8298件。", ["8298件 same"]],
    ["第八期数字化项目照计划完成8298件。", ["8298件 same"]],
    ["第八期数字化项目超计划完成8298件。", ["8298件 same"]],
    ["第八期数字化项目共8298件。", ["8298件 same"]],
    ["第八期数字化项目应完成10000件。", ["10000件 same"]],
    ["第八期数字化项目应完成8298件。", ["8298件 differs"]],
    ["第八期数字化项目应完成600卷。", ["600卷 same"]],
    ["第八期数字化项目，本期计划600卷、10000件、70000页。", ["600卷 same", "10000件 same", "70000页 same"]],
    ["第八期数字化项目计划535卷。", ["535卷 differs"]],
    ["第八期数字化项目完成10000件任务。", ["10000件 same"]],
    ["第八期数字化项目完成10000件的计划。", ["10000件 same"]],
    ["第八期数字化项目10000件的目标。", ["10000件 same"]],
    ["第八期数字化项目任务10000件。", ["10000件 same"]],
    ["第八期数字化项目约定10000件。", ["10000件 same"]],
    ["第八期数字化项目未完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目未能完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目没有完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目计划完成8298件。", ["8298件 differs"]],
    ["第八期数字化项目预计完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目再完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目拟完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目将完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目力争完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目确保完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目争取完成8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目尚差8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目还差8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目尚缺8298件。", ["8298件 not-covered"]],
    ["第八期数字化项目剩余8298件。", ["8298件 not-covered"]],
  ])("tells what is done from what is planned: %s", (text, expected) => {
    expect(outcomes(text, ...PHASE).filter((outcome) => !outcome.startsWith("第八期"))).toEqual(expected);
  });

  test.each([
    ["数字化率80.50%（60000件中已挂接48298件）。", ["80.50% same", "60000件 same", "48298件 same"]],
    ["数字化率80.50%（60000件中已挂接60000件）。", ["80.50% same", "60000件 same", "60000件 differs"]],
    ["数字化率80.50%（48298件中已挂接48298件）。", ["80.50% same", "48298件 differs", "48298件 same"]],
    ["数字化率已挂接60000件中的48298件。", ["60000件 same", "48298件 same"]],
    ["数字化率共有60000件，共计60000件，共60000件。", ["60000件 same", "60000件 same", "60000件 same"]],
    ["数字化率共有48298件。", ["48298件 differs"]],
    ["数字化率占60000件。", ["60000件 same"]],
    ["数字化率占48298件。", ["48298件 differs"]],
  ])("tells the part of a whole from it: %s", (text, expected) => {
    expect(outcomes(text, RATE)).toEqual(expected);
  });

  test.each(["完成", "已有", "已销号", "已挂接", "已收", "已整改", "已开放", "一次通过"])(
    "takes %s for what is reached",
    (word) => {
      const rate = figure("rate", "卫生评比", { part: 5, whole: 7, of: ALL }, "plans");
      expect(outcomes(`卫生评比${word}5项。卫生评比${word}7项。`, rate)).toEqual(["5项 same", "7项 differs"]);
    },
  );

  test.each(["应有", "应收", "应移交", "应完成"])("takes %s for all there is", (word) => {
    const rate = figure("rate", "卫生评比", { part: 5, whole: 7, of: ALL }, "plans");
    expect(outcomes(`卫生评比${word}5项。卫生评比${word}7项。`, rate)).toEqual(["5项 differs", "7项 same"]);
  });

  test("does not take a word of a figure's own title for more than its title", () => {
    const plan = figure("activity:plan", "年度计划走访", { done: 12, planned: 10 }, "units");
    expect(outcomes("年度计划走访12个单位，计划10个单位。", plan)).toEqual(["12个单位 same", "10个单位 same"]);
    const due = figure("activity:due", "应收声像", { part: 1, whole: 3, of: ALL }, "plans");
    expect(outcomes("应收声像1项。", due)).toEqual(["1项 same"]);
    expect(outcomes("尚缺应收声像1项。", due)).toEqual(["1项 not-covered"]);
  });

  test("takes no whole of another figure for a number that it is a share of", () => {
    expect(outcomes("第八期数字化项目已完成535卷，占馆藏5000卷的10.7%。", DONE, RATE).slice(1)).toEqual([
      "535卷 same",
      "5000卷 not-covered",
      "10.7% not-covered",
    ]);
  });

  test("tells a rate by volumes from one by items", () => {
    const volumes = figure(
      "phase-attainment:volumes",
      "第八期项目计划完成率（卷）",
      { done: 535, planned: 600 },
      "volumes",
    );
    const items = figure(
      "phase-attainment:items",
      "第八期项目计划完成率（件）",
      { done: 8298, planned: 10_000 },
      "items",
    );
    const said = (text: string) => outcomes(text, volumes, items).filter((outcome) => outcome.includes("%"));
    expect(said("第八期项目按件计，完成率82.98%；按卷计，完成率82.98%。")).toEqual(["82.98% same", "82.98% differs"]);
    expect(said("第八期项目按件计完成率82.98%，按卷计完成率89.17%，按件计完成率89.17%。")).toEqual([
      "82.98% same",
      "89.17% same",
      "89.17% differs",
    ]);
    expect(said("第八期项目按档案总页计，完成率82.98%。第八期项目完成率82.98%。")).toEqual([
      "82.98% not-covered",
      "82.98% same",
    ]);
  });

  test("does not hold what is still ahead against the plan", () => {
    expect(outcomes("计划下半年第八期数字化项目再完成65卷、1702件。", ...PHASE).slice(1)).toEqual([
      "65卷 not-covered",
      "1702件 not-covered",
    ]);
  });

  test("lets no plan answer for a rate that is wrong", () => {
    const items = figure(
      "phase-attainment:items",
      "第八期馆藏档案数字化项目计划完成率（件）",
      { done: 89, planned: 100 },
      "items",
    );
    for (const said of ["达到85%", "超过88%", "89%", "达到82%，完成规划任务"]) {
      expect(outcomes(`馆藏档案数字化率${said}。`, items, RATE)[0]).toMatch(/differs$/);
    }
    expect(outcomes("第八期项目完成率89%，完成计划的89%，完成任务的89%。", items).slice(1)).toEqual([
      "89% same",
      "89% same",
      "89% same",
    ]);
  });
});

describe("a number of last year or of a change", () => {
  test.each([
    ["数字化率由去年底的67.9%提高到80.50%。", ["67.9% not-covered", "80.50% same"]],
    ["数字化率由去年底的67.9%提高到81.50%。", ["67.9% not-covered", "81.50% differs"]],
    ["数字化率上年末达到80.50%。", ["80.50% not-covered"]],
    ["数字化率前年80.50%，上一年80.50%。", ["80.50% not-covered", "80.50% not-covered"]],
    ["数字化率去年开始提升，数字化率去年启动后67.9%。", ["67.9% differs"]],
    ["去年以来数字化率67.9%，去年起数字化率67.9%。", ["67.9% differs", "67.9% differs"]],
    [
      "去年至今数字化率67.9%，去年开工的数字化率67.9%，去年开始的数字化率67.9%。",
      ["67.9% differs", "67.9% differs", "67.9% differs"],
    ],
    [
      "数字化率由67.9%提高到80.50%，数字化率由67.9%到80.50%。",
      ["67.9% not-covered", "80.50% same", "67.9% not-covered", "80.50% same"],
    ],
    ["数字化率由67.9%升至81.50%。", ["67.9% not-covered", "81.50% differs"]],
    ["由县馆核对的数字化率67.9%。", ["67.9% differs"]],
    ["数字化率比计划提高了12.6%，数字化率较计划增长12.6%。", ["12.6% not-covered", "12.6% not-covered"]],
    ["数字化率提高12.6%，数字化率比12.6%。", ["12.6% differs", "12.6% differs"]],
  ])("is no figure of the data: %s", (text, expected) => {
    expect(outcomes(text, RATE)).toEqual(expected);
  });

  test("tells the day of last year from that of this one", () => {
    const started = figure("phase-started", "项目", "2023-05-04", "day");
    expect(outcomes("去年5月，项目启动。去年5月启动项目。上年5月4日启动项目。本年5月启动项目。", started)).toEqual([
      "去年5月 not-covered",
      "去年5月 differs",
      "上年5月4日 differs",
      "本年5月 same",
    ]);
  });
});

describe("a clause that only goes on", () => {
  const visits = [figure("a", "走访检查指导", 1, "times"), figure("b", "走访检查指导", 16, "units")];
  const years = figure("accession-collected", "应收尽收", { part: 9, whole: 12, of: ALL }, "years");
  const lists = [
    figure("d", "待开放审核：条目", 412, "records"),
    figure("e", "待开放审核：数量", extent(20, 392, 5000), "extent"),
  ];

  test.each([
    ["走访检查指导1次，涉及16个单位。", ["1次 same", "16个单位 same"]],
    ["走访检查指导1次，涉及19个单位。", ["1次 same", "19个单位 differs"]],
    ["走访检查指导1次,涉及19个单位。", ["1次 same", "19个单位 differs"]],
    ["走访检查指导1次，培训中涉及19个单位。", ["1次 same", "19个单位 not-covered"]],
    ["走访检查指导1次（涉及19个单位）。", ["1次 same", "19个单位 not-covered"]],
  ])("has the subject of the one before: %s", (text, expected) => {
    expect(outcomes(text, ...visits)).toEqual(expected);
  });

  test("of another sentence it has not", () => {
    expect(outcomes("走访检查指导1次。涉及19个单位。", ...visits)).toEqual(["1次 same", "19个单位 not-covered"]);
  });

  test("goes on from one clause to the next, three at most", () => {
    const text = "应收尽收，到期应移交的15个年度，已收齐9个年度，占78.00%。";
    expect(outcomes(text, years)).toEqual(["15个年度 differs", "9个年度 same", "78.00% differs"]);
    expect(outcomes("应收尽收，已收齐9个年度，占一，占二，占78.00%。", years)).toEqual([
      "9个年度 same",
      "78.00% not-covered",
    ]);
    expect(outcomes("应收尽收，已收到9个年度，占78.00%。", years)).toEqual(["9个年度 same", "78.00% differs"]);
    expect(outcomes("占78.00%", years)).toEqual(["78.00% not-covered"]);
  });

  test("counts what the one before names", () => {
    expect(outcomes("待开放审核的412条，计23卷、392件、5003页。", ...lists)).toEqual([
      "412条 same",
      "23卷 differs",
      "392件 same",
      "5003页 differs",
    ]);
    const plans = figure("preparedness-plans", "应急预案", { part: 5, whole: 7, of: ALL }, "plans");
    expect(outcomes("应有的应急预案7项，已有8项。", plans)).toEqual(["7项 same", "8项 differs"]);
    expect(outcomes("应急预案应有7项，目前已有8项。", plans)).toEqual(["7项 same", "8项 differs"]);
    expect(outcomes("第八期数字化项目，应完成10000件。", DONE, ATTAINED).at(-1)).toBe("10000件 same");
  });
});

describe("a rounded number", () => {
  test.each([
    ["第八期数字化项目已完成5.95万页。", "5.95万页 same"],
    ["第八期数字化项目已完成5.96万页。", "5.96万页 differs"],
    ["第八期数字化项目已完成5.9545万页。", "5.9545万页 same"],
    ["第八期数字化项目已完成5.954万页。", "5.954万页 differs"],
    ["第八期数字化项目已完成6万页。", "6万页 differs"],
    ["第八期数字化项目已完成8.3千件。", "8.3千件 same"],
    ["第八期数字化项目已完成逾500卷。", "逾500卷 same"],
    ["第八期数字化项目已完成突破9000件。", "突破9000件 differs"],
    ["第八期数字化项目已完成9千余件。", "9千余件 differs"],
  ])("%s", (text, outcome) => {
    expect(outcomes(text, DONE).slice(1)).toEqual([outcome]);
  });

  test("of a count that is only a bound is too exact", () => {
    const known = figure("a", "接待参观", { count: 59_545, bound: "at-least" }, "people");
    expect(checked("接待参观5.95万人。", known).findings.map(({ code }) => code)).toEqual(["report-figure-too-exact"]);
  });

  test.each([
    ["等候1.5分钟。", 3, 2, "1.5分钟 same"],
    ["等候4.5分钟。", 3, 2, "4.5分钟 differs"],
    ["等候约1.5分钟。", 3, 2, "约1.5分钟 same"],
    ["等候超过1.4分钟。", 3, 2, "超过1.4分钟 same"],
    ["等候超过1.6分钟。", 3, 2, "超过1.6分钟 differs"],
    ["等候1.5分钟。", 2, 1, "1.5分钟 differs"],
    ["等候2分钟。", 2, 1, "2分钟 same"],
    ["等候3分钟。", 2, 1, "3分钟 differs"],
    ["等候2分钟。", 3, 2, "2分钟 differs"],
    ["等候超过1分钟。", 3, 2, "超过1分钟 same"],
    ["等候超过2分钟。", 3, 2, "超过2分钟 differs"],
    ["等候2小时。", 3, 2, "2小时 not-covered"],
    ["等候1.5小时。", 3, 2, "1.5小时 not-covered"],
    ["等候约2分钟。", 3, 2, "约2分钟 not-covered"],
  ])("is held against a median: %s of %i/%i", (text, numerator, denominator, outcome) => {
    expect(outcomes(text, figure("wait", "等候", { numerator, denominator }, "minutes"))).toEqual([outcome]);
  });

  test("of days is held against days that were counted", () => {
    const late = figure("late", "逾期", 5, "days");
    expect(outcomes("逾期4.5天，逾期4.5天以上，逾期5.5天以上。", late)).toEqual([
      "4.5天 differs",
      "4.5天以上 same",
      "5.5天以上 differs",
    ]);
    expect(outcomes("逾期4.5天。", figure("late", "逾期", "2023-06-30", "day"))).toEqual(["4.5天 not-covered"]);
  });
});

describe("what is found", () => {
  test("tells a count from the numbers of a rate, a percentage from the rate", () => {
    const said = (text: string) => checked(text, RATE).findings.map((finding) => sentence(finding, zh));
    expect(said("数字化率中已挂接3600件。")).toEqual([
      "报告写“3600件”，数据为数字化率（全部馆藏件，已挂接）48298件 ÷ 60000件。",
    ]);
    expect(said("数字化率81%。")).toEqual(["报告写“81%”，数据为数字化率（全部馆藏件，已挂接）80.50%。"]);
    expect(said("全馆面积3000平方米。")).toEqual([
      "报告写“3000平方米”，从前后文字认不出是现有数据中的哪一项，未作核对。",
    ]);
  });

  test("does not take 馆藏档案 for the name of a phase", () => {
    const done = figure("phase-done", "第八期馆藏档案数字化项目完成数量", extent(535, 8298, 59_545), "extent");
    expect(outcomes("馆藏档案6万件，数字化率80.5%。", done, RATE)).toEqual(["6万件 same", "80.5% same"]);
  });
});
