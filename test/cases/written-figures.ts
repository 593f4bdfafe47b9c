import type { WrittenValue } from "lantai/written-figures";

/** A sentence of a report, and the figures in it. */
export interface WrittenCase {
  /** The sentence. */
  readonly text: string;
  /** The figures as written, and what they say. */
  readonly figures: readonly (readonly [text: string, value: WrittenValue])[];
  /** Where the form was seen. */
  readonly source: string;
}

const SEED = "the half-year report of a county archives, 2023";
const PRACTICE = "usual form in reports";

const count = (number: number, unit: string, bound: "exact" | "at-least" | "about" = "exact") =>
  ({ kind: "count", count: { count: number, bound }, unit }) as const;

export const WRITTEN_CASES: readonly WrittenCase[] = [
  {
    text: "535卷、8298件，59545页数字化加工",
    figures: [
      ["535卷", count(535, "volumes")],
      ["8298件", count(8298, "items")],
      ["59545页", count(59_545, "pages")],
    ],
    source: SEED,
  },
  { text: "增长到80％", figures: [["80％", { kind: "percent", percent: "80", bound: "exact" }]], source: SEED },
  {
    text: "县教育局、县卫健局等16个单位",
    figures: [["16个单位", { ...count(16, "units"), names: { start: 0, count: 2 } }]],
    source: SEED,
  },
  {
    text: "已完成县档案馆、县妇联、县民政、县直属工委等单位档案",
    figures: [
      [
        "县档案馆、县妇联、县民政、县直属工委等单位",
        { kind: "list", count: { count: 4, bound: "at-least" }, unit: "units" },
      ],
    ],
    source: SEED,
  },
  { text: "退休老党员100余人参观", figures: [["100余人", count(100, "people", "at-least")]], source: SEED },
  {
    text: "展板38块，展柜4个",
    figures: [
      ["38块", count(38, "things")],
      ["4个", count(4, "things")],
    ],
    source: SEED,
  },
  { text: "争取资金XX.XX万元", figures: [["XX.XX万元", { kind: "masked", unit: "yuan" }]], source: SEED },
  { text: "第八期项目", figures: [["第八期", { kind: "ordinal", no: 8, unit: "期" }]], source: SEED },
  { text: "第8期项目", figures: [["第8期", { kind: "ordinal", no: 8, unit: "期" }]], source: PRACTICE },
  { text: "今年5月开始", figures: [["今年5月", { kind: "date", year: 2023, month: 5 }]], source: SEED },
  { text: "2023年上半年", figures: [["2023年上半年", { kind: "date", year: 2023, half: 1 }]], source: SEED },
  { text: "党的XX大精神，XX市、XX县，XX部门", figures: [], source: SEED },
  { text: "“6·9国际档案日”，县一中、县一小，三合一制度，“十四五”规划，一是逐一销号", figures: [], source: SEED },
  { text: "1.经费有限\n2.人员不足", figures: [], source: SEED },
  {
    text: "１６个单位、８，２９８件，接收1，234，567页，1 234件，共8件，298卷",
    figures: [
      ["１６个单位", count(16, "units")],
      ["8件", count(8, "items")],
      ["298卷", count(298, "volumes")],
    ],
    source:
      "between digits a full-width comma or a space parts clauses or thousands, so that neither 298 nor 8298 is read",
  },
  { text: "共8,298件", figures: [["8,298件", count(8298, "items")]], source: PRACTICE },
  { text: "扫描5.9545万幅", figures: [["5.9545万幅", count(59_545, "frames")]], source: "form DA-3, 万幅" },
  { text: "接待10余万人次", figures: [["10余万人次", count(100_000, "person-times", "at-least")]], source: PRACTICE },
  {
    text: "约100人，近90件",
    figures: [
      ["约100人", count(100, "people", "about")],
      ["近90件", count(90, "items", "about")],
    ],
    source: PRACTICE,
  },
  {
    text: "超过120卷，30件以上",
    figures: [
      ["超过120卷", count(120, "volumes", "at-least")],
      ["30件以上", count(30, "items", "at-least")],
    ],
    source: PRACTICE,
  },
  {
    text: "八千二百九十八件、十二万页",
    figures: [
      ["八千二百九十八件", count(8298, "items")],
      ["十二万页", count(120_000, "pages")],
    ],
    source: "Chinese numerals",
  },
  {
    text: "百余人、两个展柜",
    figures: [
      ["百余人", count(100, "people", "at-least")],
      ["两个", count(2, "things")],
    ],
    source: "Chinese numerals",
  },
  {
    text: "二次验收，二次元，二十二次，两次，第二次，二条",
    figures: [
      ["二十二次", count(22, "times")],
      ["两次", count(2, "times")],
      ["第二次", { kind: "ordinal", no: 2, unit: "次" }],
      ["二条", count(2, "records")],
    ],
    source: "二次 is the second time; two times are 两次",
  },
  { text: "数百人，若干件，一件一档", figures: [], source: "words that name no number" },
  { text: "“两个维护”", figures: [], source: "a numeral in quotation marks is part of a name" },
  {
    text: "二〇二三年六月三十日",
    figures: [["二〇二三年六月三十日", { kind: "date", year: 2023, month: 6, day: 30 }]],
    source: "GB/T 9704 writes days in digits; older papers do not",
  },
  {
    text: "2023-06-30、2023.6.30",
    figures: [
      ["2023-06-30", { kind: "date", year: 2023, month: 6, day: 30 }],
      ["2023.6.30", { kind: "date", year: 2023, month: 6, day: 30 }],
    ],
    source: PRACTICE,
  },
  {
    text: "1.2023年建成",
    figures: [["2023年", { kind: "date", year: 2023 }]],
    source: "a numbered paragraph that begins with a year",
  },
  {
    text: "销号率80.00%，百分之八十",
    figures: [
      ["80.00%", { kind: "percent", percent: "80.00", bound: "exact" }],
      ["百分之八十", { kind: "percent", percent: "80", bound: "exact" }],
    ],
    source: PRACTICE,
  },
  { text: "已达到80%", figures: [["80%", { kind: "percent", percent: "80", bound: "at-least" }]], source: PRACTICE },
  {
    text: "尚未达到80%",
    figures: [["80%", { kind: "percent", percent: "80", bound: "exact" }]],
    source: "not reached: the percentage is the target",
  },
  {
    text: "档号0012-001-0034，〔1992〕36号，等候10—15分钟，A4纸",
    figures: [],
    source: "codes, document numbers and ranges",
  },
  { text: "提高2.5个百分点", figures: [], source: "no whole number" },
  {
    text: "十十月",
    figures: [["十十月", { kind: "date", month: 0 }]],
    source: "a numeral that is none is a month that no calendar has",
  },
  { text: "第三方机构，第1.5期，第十十期", figures: [], source: "nothing that is numbered, or no number" },
  { text: "第12期", figures: [["第12期", { kind: "ordinal", no: 12, unit: "期" }]], source: PRACTICE },
  { text: "2023年下半年", figures: [["2023年下半年", { kind: "date", year: 2023, half: 2 }]], source: PRACTICE },
  {
    text: "约80%，80%以上，百分之80.",
    figures: [
      ["约80%", { kind: "percent", percent: "80", bound: "about" }],
      ["80%以上", { kind: "percent", percent: "80", bound: "at-least" }],
      ["百分之80", { kind: "percent", percent: "80", bound: "exact" }],
    ],
    source: PRACTICE,
  },
  {
    text: "未完成的已达到80%",
    figures: [["80%", { kind: "percent", percent: "80", bound: "at-least" }]],
    source: PRACTICE,
  },
  { text: "达到80%", figures: [["80%", { kind: "percent", percent: "80", bound: "at-least" }]], source: PRACTICE },
  { text: "版本1.2.3%，共8298.件，十十件", figures: [], source: "no numbers" },
  {
    text: "千余人，万余件",
    figures: [
      ["千余人", count(1000, "people", "at-least")],
      ["万余件", count(10_000, "items", "at-least")],
    ],
    source: "Chinese numerals",
  },
  {
    text: "结余5件，新增120卷近代档案",
    figures: [
      ["5件", count(5, "items")],
      ["120卷", count(120, "volumes")],
    ],
    source: "a word that bounds a count elsewhere: 余 behind the number, 近 before it",
  },
  {
    text: "数据量120GB，备份3TB",
    figures: [
      ["120GB", count(120, "gigabytes")],
      ["3TB", count(3, "terabytes")],
    ],
    source: PRACTICE,
  },
  {
    text: "拨款××万元，整理XX卷，增长XX％，共XX",
    figures: [
      ["××万元", { kind: "masked", unit: "yuan" }],
      ["XX卷", { kind: "masked", unit: "volumes" }],
      ["XX％", { kind: "masked", unit: "percent" }],
    ],
    source: "figures that are blacked out before a paper is published",
  },
  {
    text: `“${"字".repeat(61)}两个展柜`,
    figures: [["两个", count(2, "things")]],
    source: "a quotation mark that is not closed and stands further back than any name",
  },
  {
    text: "县委办等单位参加，接待学生等120人",
    figures: [["120人", count(120, "people")]],
    source: "等 behind no list",
  },
  {
    text: "会议，甲局、乙局等单位",
    figures: [["甲局、乙局等单位", { kind: "list", count: { count: 2, bound: "at-least" }, unit: "units" }]],
    source: "a list begins behind a comma",
  },
  {
    text: "、甲局、、乙局、等单位",
    figures: [["甲局、、乙局、等单位", { kind: "list", count: { count: 2, bound: "at-least" }, unit: "units" }]],
    source: "a mark that is doubled or stands too much names nobody",
  },
  {
    text: "县人力资源和社会保障局、县妇联等单位",
    figures: [
      ["县人力资源和社会保障局、县妇联等单位", { kind: "list", count: { count: 2, bound: "at-least" }, unit: "units" }],
    ],
    source: "names that begin alike, of which the first is the longest",
  },
  {
    text: "本月已走访县妇联、县民政局、妇幼保健院等单位",
    figures: [
      [
        "走访县妇联、县民政局、妇幼保健院等单位",
        { kind: "list", count: { count: 3, bound: "at-least" }, unit: "units" },
      ],
    ],
    source: "names that do not begin alike: the first is taken to be no longer than the longest",
  },
  {
    text: "已走访教育局、卫健局等2个单位",
    figures: [["2个单位", { ...count(2, "units"), names: { start: 3, count: 2 } }]],
    source: "the number behind 等 is no part of the last name",
  },
  {
    text: "3个街道、12个乡镇等单位",
    figures: [
      ["3个街道、12个乡镇等单位", { kind: "list", count: { count: 2, bound: "at-least" }, unit: "units" }],
      ["3个", count(3, "things")],
      ["12个", count(12, "things")],
    ],
    source: "a list that begins with a count comes before it",
  },
  {
    text: "完成 535 卷、约 100 人，达到 80 %，2023 年 6 月 30 日，第 8 期，表1 535卷",
    figures: [
      ["535 卷", count(535, "volumes")],
      ["约 100 人", count(100, "people", "about")],
      ["80 %", { kind: "percent", percent: "80", bound: "at-least" }],
      ["2023 年 6 月 30 日", { kind: "date", year: 2023, month: 6, day: 30 }],
      ["第 8 期", { kind: "ordinal", no: 8, unit: "期" }],
    ],
    source: "typesetting puts a space between digits and characters; two numbers with a space between them may be one",
  },
  { text: "案卷  535  件  8298  页", figures: [], source: "several spaces part the columns of a table" },
  {
    text: "等候5至10分钟，接收三到五件，1到6月，由60%增长到80%，达到五件",
    figures: [
      ["60%", { kind: "percent", percent: "60", bound: "exact" }],
      ["80%", { kind: "percent", percent: "80", bound: "exact" }],
      ["五件", count(5, "items")],
    ],
    source: "a range is no count; what has risen to a number is one",
  },
  {
    text: "几十件，数百人次，好几千卷，总数十件，共二十件",
    figures: [["二十件", count(20, "items")]],
    source: "words that name no number",
  },
  {
    text: "百分之八十点五，百分之百，三点五万件，一点二亿元，九点二十个单位到场",
    figures: [
      ["百分之八十点五", { kind: "percent", percent: "80.5", bound: "exact" }],
      ["百分之百", { kind: "percent", percent: "100", bound: "exact" }],
      ["三点五万件", { ...count(35_000, "items"), roundedTo: 1000 }],
      ["一点二亿元", { ...count(120_000_000, "yuan"), roundedTo: 10_000_000 }],
      ["二十个单位", count(20, "units")],
    ],
    source: "Chinese numerals with decimals, and a time of day",
  },
  {
    text: "按照档案法第二十八条、第3页、第1卷、第5条",
    figures: [],
    source: "articles, pages and volumes by their number, of which none is a count",
  },
  {
    text: "不足100件，不到100件，不满100件，不超过100件，不超100件，未满100件，未超过100件，未超100件，没有超过100件，不多于100件，不高于100件，不大于100件，少于100件，低于100件，小于100件，最多100件，至多100件，100件以下，100件以内，100件之内，低于80%，80%以下，不到百分之五",
    figures: [],
    source: "only less than a number is said, which bounds no count from below",
  },
  {
    text: "未达到100件，不少于100件，不低于80%，最近30天，附近3个单位，预约100人次，节约3万元，签约16家",
    figures: [
      ["100件", count(100, "items")],
      ["不少于100件", count(100, "items", "at-least")],
      ["不低于80%", { kind: "percent", percent: "80", bound: "at-least" }],
      ["30天", count(30, "days")],
      ["3个单位", count(3, "units")],
      ["100人次", count(100, "person-times")],
      ["3万元", count(30_000, "yuan")],
      ["16家", count(16, "units")],
    ],
    source: "what is to be reached, and words that end in 近 or 约 and bound nothing",
  },
  {
    text: "预约3次，节约3次，签约3次，制约3次，合约3次，契约3次，公约3次，条约3次，违约3次，续约3次，履约3次，最近3次，附近3次，邻近3次，新近3次，大约3次，将近3次",
    figures: [
      ...new Array(15).fill(["3次", count(3, "times")] as const),
      ["大约3次", count(3, "times", "about")],
      ["近3次", count(3, "times", "about")],
    ],
    source: "words that end in 近 or 约 and bound nothing",
  },
  {
    text: "完成县教育局、县卫健局等 16 个单位",
    figures: [["16 个单位", { ...count(16, "units"), names: { start: 2, count: 2 } }]],
    source: "typesetting puts a space between digits and characters",
  },
  {
    text: "已完成9千余件，3百人次，2百余万元，3千五百件，3万5千余件，3万5000件，３万 5000件，3万千件，A4两份，接待1.2千人",
    figures: [
      ["9千余件", count(9000, "items", "at-least")],
      ["3百人次", count(300, "person-times")],
      ["2百余万元", count(2_000_000, "yuan", "at-least")],
      ["两份", count(2, "copies")],
      ["1.2千人", { ...count(1200, "people"), roundedTo: 100 }],
    ],
    source: "千 and 百 behind digits multiply them; of digits and numerals mixed nothing is read, and never their tail",
  },
  {
    text: "共5.95万页，5.90万件，约5.9万卷，0.5亿元",
    figures: [
      ["5.95万页", { ...count(59_500, "pages"), roundedTo: 100 }],
      ["5.90万件", { ...count(59_000, "items"), roundedTo: 100 }],
      ["约5.9万卷", { ...count(59_000, "volumes", "about"), roundedTo: 1000 }],
      ["0.5亿元", { ...count(50_000_000, "yuan"), roundedTo: 10_000_000 }],
    ],
    source: "a decimal of 万 is rounded to what its last digit counts",
  },
  {
    text: "等候4.5分钟，约1.5小时，2.5天以上，不足4.5分钟，4.5分钟以内，4.5万分钟，4.0分钟，4.5件",
    figures: [
      ["4.5分钟", { kind: "duration", number: "4.5", bound: "exact", unit: "minutes" }],
      ["约1.5小时", { kind: "duration", number: "1.5", bound: "about", unit: "hours" }],
      ["2.5天以上", { kind: "duration", number: "2.5", bound: "at-least", unit: "days" }],
      ["4.5万分钟", { ...count(45_000, "minutes"), roundedTo: 1000 }],
      ["4.0分钟", count(4, "minutes")],
    ],
    source: "a median of minutes lies between two of them; of half an item nobody reports",
  },
  {
    text: "接待9批，两批次，第三批",
    figures: [
      ["9批", count(9, "times")],
      ["两批次", count(2, "times")],
      ["第三批", { kind: "ordinal", no: 3, unit: "批" }],
    ],
    source: "groups and consignments, as the report counts them",
  },
  {
    text: "去年5月，上年5月4日，前年5月，明年5月，本年5月",
    figures: [
      ["去年5月", { kind: "date", year: 2022, month: 5 }],
      ["上年5月4日", { kind: "date", year: 2022, month: 5, day: 4 }],
      ["前年5月", { kind: "date", year: 2021, month: 5 }],
      ["明年5月", { kind: "date", year: 2024, month: 5 }],
      ["本年5月", { kind: "date", year: 2023, month: 5 }],
    ],
    source: PRACTICE,
  },
  {
    text: "逾500卷，突破8000件，未突破100件，没有突破100件，已突破80%，未突破80%，逾期3项",
    figures: [
      ["逾500卷", count(500, "volumes", "at-least")],
      ["突破8000件", count(8000, "items", "at-least")],
      ["突破80%", { kind: "percent", percent: "80", bound: "at-least" }],
      ["3项", count(3, "ledger-entries")],
    ],
    source: PRACTICE,
  },
  {
    text: "80%至85%，5件至10件，每天300页—500页，80%～85%，三件到五件，1.5分钟——2.5分钟，5件-10件，共8件",
    figures: [["8件", count(8, "items")]],
    source: "a range is no count, also where each of its ends has the unit",
  },
  {
    text: "由60%到80%，由5件到10件，由县馆，5件到10件，5件至10卷，5件、10件，第一期至第三期，3件至",
    figures: [
      ["60%", { kind: "percent", percent: "60", bound: "exact" }],
      ["80%", { kind: "percent", percent: "80", bound: "exact" }],
      ["5件", count(5, "items")],
      ["10件", count(10, "items")],
      ["5件", count(5, "items")],
      ["10卷", count(10, "volumes")],
      ["5件", count(5, "items")],
      ["10件", count(10, "items")],
      ["第一期", { kind: "ordinal", no: 1, unit: "期" }],
      ["第三期", { kind: "ordinal", no: 3, unit: "期" }],
      ["3件", count(3, "items")],
    ],
    source: "由 tells a change and no range; two units make none",
  },
  {
    text: "从60%到80%的提升，从去年底的5件到10件，从5分钟到10分钟不等，由5件到10件之间，从去年的5件到10件之间，从县馆，5件到10件增加",
    figures: [
      ["60%", { kind: "percent", percent: "60", bound: "exact" }],
      ["80%", { kind: "percent", percent: "80", bound: "exact" }],
      ["5件", count(5, "items")],
      ["10件", count(10, "items")],
    ],
    source:
      "从 tells a change as 由 does with a time beside it or a word of change behind it; 不等 and 之间 tell a range",
  },
  {
    text: "等候时间从1分钟到15分钟，每个单位从50卷到200卷，各乡镇数字化率从75%到85%，比去年提高，从事档案工作3件到5件，自从3件到5件，服从3件到5件，从严3件到5件",
    figures: [],
    source: "从 begins a range where nothing says that something has changed, in its own clause",
  },
  {
    text: "达到80.5%，已达到80.50%，达到80.0%，达到百分之八十点五，未达到80.5%，达到80.5%以上，达到不低于80.5%",
    figures: [
      ["80.5%", { kind: "percent", percent: "80.5", bound: "at-least", orRounded: true }],
      ["80.50%", { kind: "percent", percent: "80.50", bound: "at-least", orRounded: true }],
      ["80.0%", { kind: "percent", percent: "80.0", bound: "at-least" }],
      ["百分之八十点五", { kind: "percent", percent: "80.5", bound: "at-least", orRounded: true }],
      ["80.5%", { kind: "percent", percent: "80.5", bound: "exact" }],
      ["80.5%以上", { kind: "percent", percent: "80.5", bound: "at-least" }],
      ["不低于80.5%", { kind: "percent", percent: "80.5", bound: "at-least" }],
    ],
    source: "a percentage with decimals is a mark that is reached, such as 99.5%, or was worked out and rounded",
  },
  {
    text: "走访县教育局、县卫健局等共16个单位，走访甲局、乙局等（16个单位），走访甲局、乙局等(共计 16 个单位)，走访甲局、乙局等合计16个单位，走访甲局、乙局等共有16个单位，等共16个单位，甲局、乙局（共16个单位）",
    figures: [
      ["16个单位", { ...count(16, "units"), names: { start: 2, count: 2 } }],
      ["16个单位", { ...count(16, "units"), names: { start: 21, count: 2 } }],
      ["16 个单位", { ...count(16, "units"), names: { start: 37, count: 2 } }],
      ["16个单位", { ...count(16, "units"), names: { start: 57, count: 2 } }],
      ["16个单位", { ...count(16, "units"), names: { start: 73, count: 2 } }],
      ["16个单位", count(16, "units")],
      ["16个单位", count(16, "units")],
    ],
    source: PRACTICE,
  },
];

/** Units as reports write them: after a number each is a count of the same thing. */
export interface WrittenUnitCase {
  readonly source: string;
  /** The code of what is counted. */
  readonly unit: string;
  /** The ways in which it is written. */
  readonly written: readonly string[];
}

const FORMS = "units of the statistical forms DA-2 and DA-3";

export const WRITTEN_UNIT_CASES: readonly WrittenUnitCase[] = [
  { source: FORMS, unit: "volumes-and-items", written: ["卷、件", "卷（件）", "卷(件)", "卷件"] },
  { source: FORMS, unit: "uses", written: ["卷（件）次", "卷(件)次", "卷件次", "卷次", "件次"] },
  { source: FORMS, unit: "volumes", written: ["卷"] },
  { source: FORMS, unit: "items", written: ["件"] },
  { source: PRACTICE, unit: "pages", written: ["页"] },
  { source: FORMS, unit: "sheets", written: ["张"] },
  { source: FORMS, unit: "frames", written: ["画幅", "幅"] },
  { source: FORMS, unit: "discs", written: ["盘"] },
  { source: PRACTICE, unit: "groups", written: ["组"] },
  { source: FORMS, unit: "records", written: ["条"] },
  { source: PRACTICE, unit: "findings", written: ["处问题", "处"] },
  { source: PRACTICE, unit: "ledger-entries", written: ["项问题", "个问题", "项"] },
  { source: FORMS, unit: "kinds", written: ["类", "种"] },
  { source: PRACTICE, unit: "units", written: ["个单位", "家单位", "个部门", "家"] },
  { source: PRACTICE, unit: "fonds", written: ["个全宗"] },
  { source: PRACTICE, unit: "years", written: ["个年度"] },
  { source: PRACTICE, unit: "months", written: ["个月"] },
  { source: PRACTICE, unit: "days", written: ["天"] },
  { source: FORMS, unit: "hours", written: ["小时"] },
  { source: PRACTICE, unit: "minutes", written: ["分钟"] },
  { source: FORMS, unit: "person-times", written: ["人次"] },
  { source: FORMS, unit: "people", written: ["人", "名", "位"] },
  { source: PRACTICE, unit: "times", written: ["场次", "批次", "场", "批", "次"] },
  { source: PRACTICE, unit: "phases", written: ["期"] },
  { source: PRACTICE, unit: "things", written: ["个", "块", "面", "台", "套"] },
  { source: PRACTICE, unit: "copies", written: ["份", "部", "册"] },
  { source: PRACTICE, unit: "percentage-points", written: ["个百分点"] },
  { source: FORMS, unit: "gigabytes", written: ["GB"] },
  { source: PRACTICE, unit: "terabytes", written: ["TB"] },
  { source: FORMS, unit: "metres", written: ["米"] },
  { source: FORMS, unit: "square-metres", written: ["平方米"] },
  { source: PRACTICE, unit: "yuan", written: ["元"] },
];
