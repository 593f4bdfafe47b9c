/** What else was done in the half-year, as the county registers it: some groups were not counted, and one is known only as a lower bound. */
export const ACTIVITIES = [
  {
    kind: "guidance",
    title: "局馆协同走访检查指导",
    on: "2023-03-08",
    units: ["县妇联", "县民政局", "县直属工委", "县供销联社", "县文化馆", "县水文站", "县园林所"],
    unitCount: { count: 16, bound: "exact" },
    topics: ["归档文件整理", "移交进馆准备", "声像档案收集"],
  },
  {
    kind: "training",
    title: "档案业务知识培训",
    on: "2023-05-18",
    people: { count: 92, bound: "exact" },
    topics: ["机关档案文书整理", "档案移交进馆要求", "机关档案信息化建设", "三合一制度"],
  },
  { kind: "exhibition", title: "国际档案日主题展", on: "2023-06-09", boards: 38, cases: 4 },
  { kind: "group-visit", title: "小学生代表", on: "2023-06-12" },
  { kind: "group-visit", title: "各单位档案工作人员", on: "2023-06-14" },
  { kind: "group-visit", title: "社区退休党员", on: "2023-06-16", people: { count: 100, bound: "at-least" } },
];
