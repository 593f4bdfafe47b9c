import type { EvaluationFindings, EvaluationReasons } from "../../figures/evaluation/index.js";
import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";

/** What the findings about scores say in Chinese. */
export const evaluationFindings: FindingWords<EvaluationFindings> = {
  "score-of-nothing": {
    name: "评分项不在方案中",
    says: ({ of }) => `评价方案中没有“${of}”这一维度或指标。`,
    cure: () => "请核对编码；如方案已修订，请先更新方案。",
  },
  "score-repeated": {
    name: "重复评分",
    says: ({ title }) => `“${title["zh-CN"]}”打了两次分。`,
    cure: () => "请核对评分表，只保留一个得分。",
  },
  "score-out-of-range": {
    name: "得分超出范围",
    says: ({ title, score, full }) =>
      full === undefined
        ? `“${title["zh-CN"]}”的得分“${score}”不是不小于0的数。`
        : `“${title["zh-CN"]}”的得分“${score}”不在0至${full}分之间。`,
    cure: () => "请按评分表改正得分。",
  },
  "score-not-by-indicator": {
    name: "应按指标逐项评分",
    says: ({ title, indicators }) => `“${title["zh-CN"]}”按${indicators}项指标逐项评分，不直接打总分。`,
    cure: () => "请逐项填写各指标的得分。",
  },
};

/** What the reasons of evaluations say in Chinese. */
export const evaluationReasons: ReasonWords<EvaluationReasons> = {
  "evaluation-scored": ({ total, dimensions }) => `${dimensions}个维度均已评分，合计${total}分。`,
  "evaluation-graded": ({ total, grade, from }) => `${total}分，达到${grade["zh-CN"]}的标准（${from}分以上）。`,
  "evaluation-below-grades": ({ total, grade, from }) =>
    `${total}分${Number(total) < Number(from) ? "" : `（四舍五入前不足${from}分）`}，未达到${grade["zh-CN"]}的标准（${from}分以上）。`,
  "evaluation-scores-missing": ({ of, least, most }) =>
    `${of.map((title) => `“${title["zh-CN"]}”`).join("、")}尚无有效得分，总分在${least}至${most}分之间。`,
  "evaluation-scheme-not-in-force": ({ scheme, asOf }) =>
    `“${scheme["zh-CN"]}”在${asOf}不在施行期内，不能据以评价；请核对评价日期，或选用当时施行的评价方案。`,
  "evaluation-weights-missing": ({ of }) =>
    `评价方案缺少${of.map((title) => `“${title["zh-CN"]}”`).join("、")}的权重或分值，不能计算总分；请按评价文件补上。`,
};
