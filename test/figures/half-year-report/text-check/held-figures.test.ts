import { checkReportText, type FigureValue, figureUnit, type ReportFigure } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { ALL, extent, zh } from "../county-facts.js";

const AS_OF = figure("as-of", "数据截止日", "2023-06-30", "day");

function figure(code: string, title: string, value: FigureValue, unit: string): ReportFigure {
  const name = { "zh-CN": title, en: code };
  return { code, title: name, value, unit: figureUnit(unit), formula: name, sources: [], day: "2023-06-30" };
}

/** Each figure of a text with its outcome, and behind a colon the figures that it was held against. */
function held(text: string, ...figures: readonly ReportFigure[]): string[] {
  const checked = checkReportText(text, { figures, asOf: "2023-06-30" }, zh).figures;
  return checked.map(({ written, outcome, figures: codes }) => `${written.text} ${outcome}: ${codes.join(" ")}`);
}

describe("what a text says of a figure", () => {
  test("is recognised by one word where the title has no more, and else by two", () => {
    expect(held("举办培训3次。", figure("courses", "培训", 3, "times"))).toEqual(["3次 same: courses"]);
    expect(held("举办展览3次。", figure("shows", "主题展览", 3, "times"))).toEqual(["3次 not-covered: "]);
    expect(held("举办主题展览3次。", figure("shows", "主题展览", 3, "times"))).toEqual(["3次 same: shows"]);
  });

  test("is not recognised by the words that every report is full of", () => {
    expect(held("档案与工作的数量3件。", figure("work", "档案工作数量", 3, "items"))).toEqual(["3件 not-covered: "]);
  });

  test("may begin in the sentence before, when a word of the title stands beside the number too", () => {
    const boards = figure("boards", "主题展览展板", 38, "boards");
    expect(held("主题展开幕。展板38块。", boards)).toEqual(["38块 same: boards"]);
    expect(held("展览开幕。展板38块。", boards)).toEqual(["38块 not-covered: "]);
    expect(held("主题展览展板。共38块。", boards)).toEqual(["38块 not-covered: "]);
  });

  test("is held against the figure whose words stand nearest, and then against the one with most in the sentence", () => {
    const lectures = figure("lectures", "课程培训", 100, "people");
    const shows = figure("shows", "展览课程", 100, "people");
    expect(held("展览之后，培训课程100人。", shows, lectures)).toEqual(["100人 same: lectures"]);
    const visitors = figure("visitors", "展览参观人数", 100, "people");
    const others = figure("others", "展览人数", 100, "people");
    for (const order of [
      [visitors, others],
      [others, visitors],
    ]) {
      expect(held("展览参观，人数100人。", ...order)).toEqual(["100人 same: visitors"]);
    }
  });

  test("is shown against three figures at most", () => {
    const alike = ["a", "b", "c", "d"].map((code) => figure(code, "培训", 4, "times"));
    expect(held("培训3次。", ...alike)).toEqual(["3次 differs: a b c"]);
  });

  test("shares its words with the figures beside it, six of them at most", () => {
    const boards = figure("boards", "展板", 99, "boards");
    expect(held("展板1块、2块、3块、4块、5块、6块、7块", boards)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((count) => `${count}块 differs: boards`),
      "7块 not-covered: ",
    ]);
  });
});

describe("a count in a text", () => {
  test("may be any that the sentence speaks of when it is exact; a bound only the one it speaks of most", () => {
    const many = figure("many", "主题参观培训", 50, "people");
    const few = figure("few", "培训", 100, "people");
    expect(held("主题参观培训100人。", many, few)).toEqual(["100人 same: few"]);
    expect(held("主题参观培训100余人。", many, few)).toEqual(["100余人 differs: many"]);
    const units = [figure("many", "主题参观培训", 1, "units"), figure("few", "培训", 5, "units")];
    expect(held("主题参观培训涉及甲局、乙局等单位。", ...units)).toEqual(["甲局、乙局等单位 differs: many"]);
  });

  test("in 个 may be of what has a measure word of its own, and never of volumes", () => {
    expect(held("展板38个。", figure("boards", "展板", 38, "boards"))).toEqual(["38个 same: boards"]);
    expect(held("走访16个。", figure("visits", "走访", 16, "units"))).toEqual(["16个 same: visits"]);
    expect(held("入库38个。", figure("stored", "入库", 38, "volumes"))).toEqual(["38个 not-covered: "]);
  });

  test("about nothing is nothing", () => {
    expect(held("入库约0件。", figure("stored", "入库", 0, "items"))).toEqual(["约0件 same: stored"]);
    expect(held("入库约0件。", figure("stored", "入库", 1, "items"))).toEqual(["约0件 differs: stored"]);
  });

  test("is no number that stands in the title of a figure", () => {
    expect(held("走访前10个单位。", figure("visits", "走访前10个单位", 12, "units"))).toEqual([
      "10个单位 differs: visits",
    ]);
  });

  test("may be both numbers of a plan", () => {
    const plan = figure("plan", "走访", { done: 12, planned: 10 }, "units");
    expect(held("走访12个单位，走访计划10个单位。", plan)).toEqual(["12个单位 same: plan", "10个单位 same: plan"]);
  });

  test("may be a median that is whole, and no other", () => {
    const wait = (numerator: number) => figure("wait", "等候", { numerator, denominator: 2 }, "minutes");
    expect(held("等候12分钟。", wait(24))).toEqual(["12分钟 same: wait"]);
    expect(held("等候约13分钟。", wait(25))).toEqual(["约13分钟 not-covered: "]);
  });

  test("of records without a page count is held against those that are known", () => {
    const done = (uncounted: number) => figure("done", "数字化", extent(3, 5, 9, uncounted), "extent");
    const text = "其中3卷件未著录页数。";
    expect(held(text, AS_OF, done(3))).toEqual(["3卷件 same: done"]);
    expect(held(text, AS_OF, done(2))).toEqual(["3卷件 differs: done"]);
    expect(held(text, AS_OF, done(0))).toEqual(["3卷件 not-covered: "]);
    const items = figure("done", "数字化", extent(0, 5, 9, 3), "extent");
    expect(held(text, AS_OF, items)).toEqual(["3卷件 same: done"]);
    expect(held("其中3件未著录页数。", AS_OF, items)).toEqual(["3件 same: done"]);
    expect(held("其中2件未著录页数。", AS_OF, items)).toEqual(["2件 differs: done"]);
    expect(held("其中3卷未著录页数。", AS_OF, figure("done", "数字化", extent(5, 0, 9, 3), "extent"))).toEqual([
      "3卷 same: done",
    ]);
  });
});

describe("a percentage in a text", () => {
  test("is the same with any number of zeros behind it", () => {
    const set = (percent: "80" | "80.5" | "80.50") => figure("set", "挂接", percent, "percent");
    expect(held("挂接80.00%。", set("80"))).toEqual(["80.00% same: set"]);
    expect(held("挂接80.5%。", set("80.50"))).toEqual(["80.5% same: set"]);
    expect(held("挂接80%。", set("80.5"))).toEqual(["80% differs: set"]);
    expect(held("挂接80.05%。", set("80.5"))).toEqual(["80.05% differs: set"]);
  });

  test("is none of a whole of nothing", () => {
    expect(held("挂接0%。", figure("rate", "挂接", { part: 0, whole: 0, of: ALL }, "volumes"))).toEqual([
      "0% differs: rate",
    ]);
  });

  test("may be any that the clause speaks of when it is exact; 达到 only the one it speaks of most", () => {
    const rate = figure("rate", "馆藏挂接率", { part: 70, whole: 100, of: ALL }, "volumes");
    const aim = figure("aim", "挂接", "80", "percent");
    expect(held("馆藏挂接率80%。", rate, aim)).toEqual(["80% same: aim"]);
    expect(held("馆藏挂接率达到80%。", rate, aim)).toEqual(["80% differs: rate"]);
  });
});

describe("a date in a text", () => {
  const started = figure("phase-started", "项目", "2023-05-04", "day");

  test.each([
    ["项目于2023年5月4日启动。", "2023年5月4日 same: phase-started"],
    ["项目于2023年5月5日启动。", "2023年5月5日 differs: phase-started"],
    ["项目于2022年5月启动。", "2022年5月 differs: phase-started"],
    ["项目于5月启动。", "5月 same: phase-started"],
    ["项目于6月启动。", "6月 differs: phase-started"],
    ["项目于今年5月启动。", "今年5月 same: phase-started"],
    ["项目于2022年启动。", "2022年 not-covered: "],
  ])("%s", (text, outcome) => {
    expect(held(text, started, AS_OF)).toEqual([outcome]);
  });

  test("of this year is of the year of the data", () => {
    const before = figure("phase-started", "项目", "2022-05-04", "day");
    expect(held("项目于今年5月启动。", before)).toEqual(["今年5月 differs: phase-started"]);
  });

  test("needs no words where it is the day, the half-year or the year of the data", () => {
    const december = figure("as-of", "数据截止日", "2023-12-31", "day");
    expect(held("2023年6月30日、2023年上半年、2023年", started, AS_OF)).toEqual([
      "2023年6月30日 same: as-of",
      "2023年上半年 same: as-of",
      "2023年 same: as-of",
    ]);
    expect(held("2023年下半年、2022年、2022年6月30日、6月30日、2023年6月", started, AS_OF)).toEqual([
      "2023年下半年 not-covered: ",
      "2022年 not-covered: ",
      "2022年6月30日 not-covered: ",
      "6月30日 not-covered: ",
      "2023年6月 not-covered: ",
    ]);
    expect(held("2023年下半年、2023年上半年", december)).toEqual([
      "2023年下半年 same: as-of",
      "2023年上半年 not-covered: ",
    ]);
    expect(held("2023年", started)).toEqual(["2023年 not-covered: "]);
  });
});

describe("an ordinal in a text", () => {
  test("is held against one that numbers the same kind of thing", () => {
    const phase = figure("phase", "第八期数字化项目", 3, "units");
    expect(held("数字化项目第八期", phase)).toEqual(["第八期 same: phase"]);
    expect(held("数字化项目第九期", phase)).toEqual(["第九期 differs: phase"]);
    expect(held("数字化项目第九批", phase)).toEqual(["第九批 not-covered: "]);
  });
});
