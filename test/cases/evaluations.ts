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
