import type { EvaluationScore } from "lantai/evaluation";

/** Scores under a scheme, and the total and grade that come out. */
export interface EvaluationCase {
  /** The scheme it rests on, and what it shows. */
  readonly source: string;
  readonly scheme: "zhangzhou-2021" | "three-parts";
  readonly scores: readonly EvaluationScore[];
  /** Total and grade; undetermined where a score is missing. */
  readonly expected: readonly [total: string, grade?: string] | "undetermined";
}

const ZHANGZHOU = "漳州市2021年业务建设评价：五个维度，权重20、10、37、22、11";
const PARTS = "合成方案：权重50、30、20，80分合格，90分优秀";
const dimensions = (...scores: readonly string[]): EvaluationScore[] =>
  ["conditions", "administration", "basics", "services", "implementation"].flatMap((of, at) =>
    scores[at] === undefined ? [] : [{ of, score: scores[at] }],
  );

export const EVALUATION_CASES: readonly EvaluationCase[] = [
  {
    source: ZHANGZHOU,
    scheme: "zhangzhou-2021",
    scores: dimensions("90", "80", "85", "70", "100"),
    expected: ["83.85"],
  },
  {
    source: ZHANGZHOU,
    scheme: "zhangzhou-2021",
    scores: dimensions("100", "100", "100", "100", "100"),
    expected: ["100.00"],
  },
  { source: ZHANGZHOU, scheme: "zhangzhou-2021", scores: dimensions("0", "0", "0", "0", "0"), expected: ["0.00"] },
  {
    source: `${ZHANGZHOU}；缺一个维度的得分，不当作零`,
    scheme: "zhangzhou-2021",
    scores: dimensions("90", "80", "85", "70"),
    expected: "undetermined",
  },
  {
    source: `${PARTS}；正好90`,
    scheme: "three-parts",
    scores: [
      { of: "a", score: "90" },
      { of: "b", score: "90" },
      { of: "c", score: "90" },
    ],
    expected: ["90.00", "good"],
  },
  {
    source: `${PARTS}；89.996印作90.00，但未到90`,
    scheme: "three-parts",
    scores: [
      { of: "a", score: "90" },
      { of: "b", score: "90" },
      { of: "c", score: "89.98" },
    ],
    expected: ["90.00", "passed"],
  },
  {
    source: `${PARTS}；不到80，没有等次`,
    scheme: "three-parts",
    scores: [
      { of: "a", score: "70" },
      { of: "b", score: "80" },
      { of: "c", score: "90" },
    ],
    expected: ["77.00"],
  },
];

/** A total, and the grade of the test of digital archives that it has. */
export interface GradeCase {
  readonly source: string;
  readonly total: string;
  /** The code of the grade; absent where the total is below all of them. */
  readonly grade?: string;
}

const TESTED = "数字档案馆系统测试办法（2014年12月）：80分以上为国家级数字档案馆，90分以上为全国示范数字档案馆";

export const DIGITAL_ARCHIVES_GRADES: readonly GradeCase[] = [
  { source: TESTED, total: "100", grade: "national-model" },
  { source: `${TESTED}；正好90`, total: "90", grade: "national-model" },
  { source: `${TESTED}；不足90，四舍五入前比较`, total: "89.999", grade: "national" },
  { source: `${TESTED}；正好80`, total: "80", grade: "national" },
  { source: `${TESTED}；不足80`, total: "79.999" },
];

/** A part of the test of digital archives with the points that it may have at most, where they were seen. */
export interface PartCase {
  readonly source: string;
  readonly of: string;
  readonly title: string;
  /** Full marks as a decimal text; absent where they were not seen. */
  readonly points?: string;
  /** A score above full marks; any number is one where they are not known. */
  readonly tooMany: string;
}

const FIVE_PARTS = "数字档案馆系统测试：基础设施（12分）、系统功能、档案资源、保障体系、服务绩效";

export const DIGITAL_ARCHIVES_PARTS: readonly PartCase[] = [
  { source: FIVE_PARTS, of: "infrastructure", title: "基础设施", points: "12", tooMany: "12.01" },
  { source: FIVE_PARTS, of: "functions", title: "系统功能", tooMany: "none" },
  { source: FIVE_PARTS, of: "resources", title: "档案资源", tooMany: "none" },
  { source: FIVE_PARTS, of: "safeguards", title: "保障体系", tooMany: "none" },
  { source: FIVE_PARTS, of: "performance", title: "服务绩效", tooMany: "none" },
];

/** A dimension of the evaluation of Zhangzhou as it was seen. */
export interface DimensionCase {
  readonly source: string;
  readonly of: string;
  readonly title: string;
  readonly weight: string;
  readonly indicators: number;
}

const SEEN = "漳州市2021年业务建设评价：五个维度66项指标";

export const ZHANGZHOU_DIMENSIONS: readonly DimensionCase[] = [
  { source: SEEN, of: "conditions", title: "条件与保障", weight: "20", indicators: 16 },
  { source: SEEN, of: "administration", title: "馆务建设", weight: "10", indicators: 7 },
  { source: SEEN, of: "basics", title: "档案基础业务", weight: "37", indicators: 22 },
  { source: SEEN, of: "services", title: "开发利用服务", weight: "22", indicators: 13 },
  { source: SEEN, of: "implementation", title: "工作落实", weight: "11", indicators: 8 },
];
