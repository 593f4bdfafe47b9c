import { figureUnit, type HalfYearFacts } from "lantai/half-year-report";

const fact = (
  code: string,
  zh: string,
  value: NonNullable<HalfYearFacts["activities"]>[number]["value"],
  unit: string,
) => ({
  code,
  title: { "zh-CN": zh, en: code },
  value,
  unit: figureUnit(unit),
  sources: ["2023年上半年工作进展情况报告"],
});

/**
 * What a county archives published of its half-year to 2023-06-30. Four units are named and 等 follows, so that four is a lower bound;
 * “100余人” is one too. The rate of the year is not published; its target is.
 */
export const SEED_FACTS: HalfYearFacts = {
  county: { "zh-CN": "某县", en: "A County" },
  span: { from: "2023-01-01", until: "2023-07-01" },
  asOf: "2023-06-30",
  phase: {
    phase: { no: 8, title: "第八期馆藏档案数字化项目", startedOn: "2023-05-01" },
    done: { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 },
    units: { count: 4, bound: "at-least" },
    sources: ["2023年上半年工作进展情况报告"],
  },
  rates: [
    {
      rate: {
        share: {
          part: 79,
          whole: 100,
          of: { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } },
        },
        coverage: "linked",
        unit: "volumes",
        excluded: [],
      },
      target: "80",
      sources: ["“十四五”规划"],
    },
  ],
  activities: [
    fact("units-visited", "走访检查指导", 16, "units"),
    fact("display-boards", "展出展板", 38, "个"),
    fact("display-cases", "展出展柜", 4, "个"),
    fact("visitors", "接待参观", { count: 100, bound: "at-least" }, "人"),
  ],
};
