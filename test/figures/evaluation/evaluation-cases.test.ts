import { evaluation, extendEvaluationScheme, ZHANGZHOU_2021 } from "lantai/evaluation";
import { describe, expect, test } from "vitest";
import { EVALUATION_CASES } from "../../cases/evaluations.js";

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
