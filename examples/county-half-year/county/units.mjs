/** The four units of phase 8: names as a county writes them, numbers and matters made up. */
export const UNITS = [
  {
    fondsNo: "0012",
    name: "县妇联",
    party: "XX县妇女联合会",
    symbol: "X妇",
    organs: [
      { code: "BGS", name: "办公室" },
      { code: "QYB", name: "权益部" },
    ],
    volumes: 121,
    items: 1986,
    matters: [
      "妇女儿童发展规划实施",
      "“三八”国际妇女节纪念活动",
      "妇女创业就业培训",
      "巾帼建功竞赛",
      "妇女儿童权益保护",
      "最美家庭评选",
    ],
  },
  {
    fondsNo: "0027",
    name: "县民政局",
    party: "XX县民政局",
    symbol: "X民",
    organs: [
      { code: "BGS", name: "办公室" },
      { code: "JJG", name: "救济股" },
      { code: "QHG", name: "区划股" },
    ],
    volumes: 214,
    items: 3402,
    matters: [
      "城乡居民最低生活保障",
      "救灾款物发放",
      "村民委员会换届选举",
      "行政区划与地名管理",
      "殡葬改革",
      "养老服务设施建设",
      "优待抚恤",
    ],
  },
  {
    fondsNo: "0034",
    name: "县直属工委",
    party: "中共XX县直属机关工作委员会",
    symbol: "X直工",
    organs: [
      { code: "BGS", name: "办公室" },
      { code: "ZZB", name: "组织部" },
    ],
    volumes: 88,
    items: 1654,
    matters: ["机关党建工作", "党员发展与教育管理", "支部换届选举", "作风建设专项检查", "党费收缴使用", "主题教育"],
  },
  {
    fondsNo: "0041",
    name: "县档案馆",
    party: "XX县档案馆",
    symbol: "X档",
    organs: [
      { code: "BGS", name: "办公室" },
      { code: "BGG", name: "保管利用股" },
    ],
    volumes: 112,
    items: 1256,
    periods: ["Y", "Y", "Y", "D30", "D30", "D10"],
    matters: ["档案接收进馆", "馆藏档案数字化", "档案安全保管", "档案编研与展览", "机关档案业务指导", "档案利用服务"],
  },
];

/** Others that write to a county unit. */
const SUPERIORS = [
  { party: "中共XX县委办公室", symbol: "X委办" },
  { party: "XX县人民政府办公室", symbol: "X府办" },
  { party: "XX县财政局", symbol: "X财" },
  { party: "中共XX县委组织部", symbol: "X组" },
];

const KINDS = ["通知", "报告", "请示", "批复", "意见", "方案", "函"];
const SUMMARIES = ["总结", "计划"];

/** A document of a unit or one that it received: who wrote it, its record number (hexagonal brackets, no leading zero), its title. */
export function documentOf(random, unit, year) {
  const { party, symbol } = random.pick([unit, unit, unit, ...SUPERIORS]);
  const matter = random.pick(unit.matters);
  const topic = `${random.pick(["做好", "开展", "加强", "进一步规范"])}${year}年${matter}工作`;
  const titles = [
    `${party}关于${topic}的${random.pick(KINDS)}`,
    `${party}关于${matter}有关事项的${random.pick(KINDS)}`,
    `${party}${year}年${matter}工作${random.pick(SUMMARIES)}`,
  ];
  return { party, documentNo: `${symbol}〔${year}〕${random.between(1, 180)}号`, title: random.pick(titles) };
}
