import { fc, test } from "@fast-check/vitest";
import { evaluation, ZHANGZHOU_2021 } from "lantai/evaluation";
import { describe, expect } from "vitest";

const CODES = ZHANGZHOU_2021.dimensions.map(({ code }) => code);
const marks = fc.tuple(...CODES.map(() => fc.nat(1000)));
const asScores = (tenths: readonly number[]) =>
  CODES.map((of, at) => ({ of, score: `${Math.floor(tenths[at]! / 10)}.${tenths[at]! % 10}` }));
const options = { scheme: ZHANGZHOU_2021, asOf: "2021-12-31" } as const;

function totalOf(tenths: readonly number[]): number {
  const verdict = evaluation(asScores(tenths), options);
  return verdict.kind === "decided" ? Number(verdict.value.total) : Number.NaN;
}

describe("evaluation", () => {
  test.prop([marks, fc.nat(CODES.length - 1), fc.nat(1000)])("never falls when a score rises", (tenths, at, to) => {
    const better = tenths.map((tenth, n) => (n === at ? Math.max(tenth, to) : tenth));
    expect(totalOf(better)).toBeGreaterThanOrEqual(totalOf(tenths));
  });

  test.prop([marks, fc.subarray(CODES)])(
    "lies between the bounds that were told before all scores were in",
    (tenths, left) => {
      const known = asScores(tenths).filter(({ of }) => !left.includes(of));
      const early = evaluation(known, options);
      const reason = early.reasons[0];
      if (reason?.code !== "evaluation-scores-missing") {
        expect(left).toEqual([]);
        return;
      }
      expect(totalOf(tenths)).toBeGreaterThanOrEqual(Number(reason.data.least));
      expect(totalOf(tenths)).toBeLessThanOrEqual(Number(reason.data.most));
    },
  );

  test.prop([marks])("gives and takes in each dimension what is its weight", (tenths) => {
    const verdict = evaluation(asScores(tenths), options);
    if (verdict.kind !== "decided") throw new Error("every dimension is scored");
    for (const { weight, points, lost } of verdict.value.dimensions) {
      expect(Math.abs(Number(points) + Number(lost) - Number(weight))).toBeLessThan(0.011);
    }
  });
});
