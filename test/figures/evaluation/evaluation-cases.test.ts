import {
  checkEvaluationScores,
  DIGITAL_ARCHIVES_TEST,
  evaluation,
  evaluationGrade,
  extendEvaluationScheme,
  ZHANGZHOU_2021,
} from "lantai/evaluation";
import { describe, expect, test } from "vitest";
import {
  DIGITAL_ARCHIVES_GRADES,
  DIGITAL_ARCHIVES_PARTS,
  EVALUATION_CASES,
  ZHANGZHOU_DIMENSIONS,
} from "../../cases/evaluations.js";

const part = (code: string, weight: `${number}`) => ({
  code,
  title: { "zh-CN": code, en: code },
  weight,
  indicators: [],
});
const grade = (code: string, from: `${number}`) => ({ code, title: { "zh-CN": code, en: code }, from });
const SCHEMES = {
  "zhangzhou-2021": ZHANGZHOU_2021,
  "three-parts": extendEvaluationScheme(ZHANGZHOU_2021, {
    id: "three-parts",
    dimensions: [part("a", "50"), part("b", "30"), part("c", "20")],
    grades: [grade("good", "90"), grade("passed", "80")],
  }),
};

describe("evaluation", () => {
  test.each(EVALUATION_CASES)("$source: $expected", ({ scheme, scores, expected }) => {
    const verdict = evaluation(scores, { scheme: SCHEMES[scheme], asOf: "2021-12-31" });
    if (verdict.kind !== "decided") return expect(verdict.kind).toBe(expected);
    const { total, grade: reached } = verdict.value;
    expect([Number(total).toFixed(2), ...(reached === undefined ? [] : [reached])]).toEqual(expected);
  });
});

describe("evaluationGrade", () => {
  test.each(DIGITAL_ARCHIVES_GRADES)("$source: $total is $grade", ({ total, grade: expected }) => {
    expect(evaluationGrade(total, DIGITAL_ARCHIVES_TEST)?.code).toBe(expected);
  });
});

describe("DIGITAL_ARCHIVES_TEST", () => {
  test("has the parts and the points that were seen", () => {
    expect(
      DIGITAL_ARCHIVES_TEST.dimensions.map(({ code, title, weight }) => [code, title["zh-CN"], weight ?? undefined]),
    ).toEqual(DIGITAL_ARCHIVES_PARTS.map(({ of, title, points }) => [of, title, points]));
  });

  test.each(DIGITAL_ARCHIVES_PARTS)("gives no $tooMany points for $of ($source)", ({ of, tooMany, points }) => {
    const found = checkEvaluationScores([{ of, score: tooMany }], DIGITAL_ARCHIVES_TEST);
    expect(found.map(({ code }) => code)).toEqual(["score-out-of-range"]);
    if (points !== undefined) expect(checkEvaluationScores([{ of, score: points }], DIGITAL_ARCHIVES_TEST)).toEqual([]);
  });
});

describe("ZHANGZHOU_2021", () => {
  test("has the dimensions, weights and numbers of indicators that were seen", () => {
    expect(
      ZHANGZHOU_2021.dimensions.map(({ code, title, weight, indicatorCount }) => {
        return [code, title["zh-CN"], weight, indicatorCount];
      }),
    ).toEqual(ZHANGZHOU_DIMENSIONS.map(({ of, title, weight, indicators }) => [of, title, weight, indicators]));
  });
});
