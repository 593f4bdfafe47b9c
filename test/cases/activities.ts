import type { Activity, ActivityFigure } from "lantai/activities";

/** One reading of what a county published of its half-year. */
export interface ActivityCase {
  /** The case. */
  readonly name: string;
  /** What was recorded. */
  readonly activities: readonly Activity[];
  /** The figures by code: the number with its bound. */
  readonly expected: readonly (readonly [code: string, count: number, bound: ActivityFigure["value"]["bound"]])[];
  /** Where it is from. */
  readonly source: string;
}

const REPORT = "县档案馆2023年上半年工作进展情况报告（隐去县名）";
const NAMED = ["县人社局", "县民政局", "县教育局", "县自然资源局", "县卫健局", "县人大办", "县交通运输局"];

export const ACTIVITY_CASES: readonly ActivityCase[] = [
  {
    name: "“走访了县人社局……等16个单位”：seven are named, and 16 is exact",
    activities: [
      {
        kind: "guidance",
        title: "局馆协同走访",
        on: "2023-03-08",
        units: NAMED,
        unitCount: { count: 16, bound: "exact" },
        topics: ["档案整理"],
      },
    ],
    expected: [
      ["guidance", 1, "exact"],
      ["guidance:units", 16, "exact"],
      ["guidance:topics", 1, "exact"],
    ],
    source: REPORT,
  },
  {
    name: "“开展规模较大的档案业务知识培训”：four topics, and no number of people is made up",
    activities: [
      {
        kind: "training",
        title: "档案业务知识培训",
        on: "2023-05-18",
        topics: ["机关档案文书整理", "档案移交进馆要求", "机关档案信息化建设", "三合一制度"],
      },
    ],
    expected: [
      ["training", 1, "exact"],
      ["training:topics", 4, "exact"],
    ],
    source: REPORT,
  },
  {
    name: "“共展出展板38个，实物档案展柜4个”",
    activities: [{ kind: "exhibition", title: "奋进新征程 兰台谱新篇", on: "2023-06-09", boards: 38, cases: 4 }],
    expected: [
      ["exhibition", 1, "exact"],
      ["exhibition:boards", 38, "exact"],
      ["exhibition:cases", 4, "exact"],
    ],
    source: REPORT,
  },
  {
    name: "“退休老党员100余人”, the pupils and the staff of units: at least 100 in three groups",
    activities: [
      { kind: "group-visit", title: "县一小学生代表", on: "2023-06-12" },
      { kind: "group-visit", title: "各相关单位档案工作人员", on: "2023-06-13" },
      { kind: "group-visit", title: "南区退休老党员", on: "2023-06-14", people: { count: 100, bound: "at-least" } },
    ],
    expected: [
      ["group-visit", 3, "exact"],
      ["group-visit:people", 100, "at-least"],
    ],
    source: REPORT,
  },
  {
    name: "a known group and one of which nothing is known are at least the known one",
    activities: [
      { kind: "group-visit", title: "一组", on: "2023-06-12", people: { count: 32, bound: "exact" } },
      { kind: "group-visit", title: "二组", on: "2023-06-13" },
    ],
    expected: [
      ["group-visit", 2, "exact"],
      ["group-visit:people", 32, "at-least"],
    ],
    source: "a missing count is not zero",
  },
  {
    name: "a unit visited twice is one unit",
    activities: [
      { kind: "guidance", title: "一季度", on: "2023-03-08", units: ["县民政局", "县教育局"] },
      { kind: "guidance", title: "二季度", on: "2023-05-08", units: ["县民政局"] },
    ],
    expected: [
      ["guidance", 2, "exact"],
      ["guidance:units", 2, "exact"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "units that nobody names may be the same ones, so the greater count is a lower bound",
    activities: [
      { kind: "guidance", title: "一季度", on: "2023-03-08", unitCount: { count: 9, bound: "exact" } },
      {
        kind: "guidance",
        title: "二季度",
        on: "2023-05-08",
        units: ["县民政局"],
        unitCount: { count: 12, bound: "exact" },
      },
    ],
    expected: [
      ["guidance", 2, "exact"],
      ["guidance:units", 12, "at-least"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "about so many from both sides stays about",
    activities: [
      { kind: "guidance", title: "一季度", on: "2023-03-08", unitCount: { count: 9, bound: "about" } },
      { kind: "guidance", title: "二季度", on: "2023-05-08", unitCount: { count: 12, bound: "about" } },
    ],
    expected: [
      ["guidance", 2, "exact"],
      ["guidance:units", 12, "about"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "the units of one visit are those that it names",
    activities: [{ kind: "guidance", title: "一季度", on: "2023-03-08", units: ["县民政局", "县教育局"] }],
    expected: [
      ["guidance", 1, "exact"],
      ["guidance:units", 2, "exact"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "a unit that is named twice in one visit is one unit, also beside other visits",
    activities: [
      { kind: "guidance", title: "一季度", on: "2023-03-08", units: ["县民政局", "县民政局"] },
      { kind: "guidance", title: "二季度", on: "2023-05-08", units: ["县教育局"] },
    ],
    expected: [
      ["guidance", 2, "exact"],
      ["guidance:units", 2, "exact"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "as many exactly as are named are those that are named",
    activities: [
      { kind: "guidance", title: "一季度", on: "2023-03-08", units: NAMED, unitCount: { count: 7, bound: "exact" } },
      { kind: "guidance", title: "二季度", on: "2023-05-08", units: ["县委组织部"] },
    ],
    expected: [
      ["guidance", 2, "exact"],
      ["guidance:units", 8, "exact"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "at least as many as are named may be more",
    activities: [
      { kind: "guidance", title: "一季度", on: "2023-03-08", units: NAMED, unitCount: { count: 7, bound: "at-least" } },
      { kind: "guidance", title: "四月", on: "2023-04-09" },
      { kind: "guidance", title: "二季度", on: "2023-05-08", units: ["县委组织部"] },
    ],
    expected: [
      ["guidance", 3, "exact"],
      ["guidance:units", 8, "at-least"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "a count that is only about so many says nothing for sure beside one that is exact",
    activities: [
      { kind: "guidance", title: "一季度", on: "2023-03-08", unitCount: { count: 9, bound: "exact" } },
      { kind: "guidance", title: "二季度", on: "2023-05-08", unitCount: { count: 12, bound: "about" } },
    ],
    expected: [
      ["guidance", 2, "exact"],
      ["guidance:units", 9, "at-least"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "one name among counts of about so many does not make “at least 1” of them",
    activities: [
      {
        kind: "guidance",
        title: "一季度",
        on: "2023-03-08",
        units: ["县民政局"],
        unitCount: { count: 30, bound: "about" },
      },
      { kind: "guidance", title: "二季度", on: "2023-05-08", unitCount: { count: 20, bound: "about" } },
    ],
    expected: [
      ["guidance", 2, "exact"],
      ["guidance:units", 30, "about"],
    ],
    source: "units are counted, not visits",
  },
  {
    name: "about so many stays about so many where another activity says nothing: that there were so many is not sure",
    activities: [
      { kind: "group-visit", title: "一组", on: "2023-06-12", people: { count: 30, bound: "about" } },
      { kind: "group-visit", title: "二组", on: "2023-06-13" },
    ],
    expected: [
      ["group-visit", 2, "exact"],
      ["group-visit:people", 30, "about"],
    ],
    source: "a missing count is not zero, and about so many no lower bound",
  },
  {
    name: "a matter that was advised on twice is one matter, and no list and an empty list say nothing",
    activities: [
      { kind: "guidance", title: "一季度", on: "2023-03-08", topics: ["补齐归档", "声像档案收集"] },
      { kind: "guidance", title: "二季度", on: "2023-05-08", topics: ["补齐归档"] },
      { kind: "guidance", title: "三月", on: "2023-03-09", topics: [], units: [] },
      { kind: "guidance", title: "四月", on: "2023-04-09" },
    ],
    expected: [
      ["guidance", 4, "exact"],
      ["guidance:topics", 2, "at-least"],
    ],
    source: "a missing count is not zero",
  },
  {
    name: "what began before or after the half-year is not of it, and a county's own kind stands last",
    activities: [
      { kind: "档案进校园", title: "县一中", on: "2023-06-30", people: { count: 45, bound: "exact" } },
      { kind: "exhibition", title: "上年展览", on: "2022-12-31", boards: 20, cases: 2 },
      { kind: "exhibition", title: "下半年展览", on: "2023-07-01", boards: 20, cases: 2 },
      { kind: "exhibition", title: "元旦展", on: "2023-01-01", boards: 10 },
    ],
    expected: [
      ["exhibition", 1, "exact"],
      ["exhibition:boards", 10, "exact"],
      ["档案进校园", 1, "exact"],
      ["档案进校园:people", 45, "exact"],
    ],
    source: "a half-year is from 1 January to 30 June",
  },
];
