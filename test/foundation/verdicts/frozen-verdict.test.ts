import { basisOf, frozenVerdict, type Verdict } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

const basis = basisOf("rules", "2023-06-30", {});
const title = { "zh-CN": "例", en: "example" };

function frozenParts(value: object): boolean[] {
  return [value, ...Object.values(value).filter((part) => typeof part === "object")].map(Object.isFrozen);
}

describe("frozenVerdict", () => {
  test("freezes a decided verdict with all that is its own, and leaves what the rules share with it", () => {
    const verdict: Verdict<object> = {
      kind: "decided",
      value: { outcome: "review-due" },
      reasons: [{ code: "closure-complete", data: { title }, citations: Object.freeze([]) }],
      assumed: [{ interpretation: "counting", choice: "day-after" }],
      changesOn: { day: "2024-01-01", because: "closure-running" },
      basis,
    };
    expect(frozenVerdict(verdict)).toBe(verdict);
    expect(frozenParts(verdict)).toStrictEqual(frozenParts(verdict).map(() => true));
    expect(verdict.reasons.flatMap(frozenParts)).toStrictEqual([true, true, true]);
    expect(verdict.kind === "decided" && verdict.assumed.every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(title)).toBe(false);
  });

  test("freezes what is missing and the bounds of an undetermined verdict", () => {
    const verdict = frozenVerdict({
      kind: "undetermined",
      missing: ["date"],
      reasons: [],
      bounds: { earliest: "2023-01-01" },
      basis,
    });
    expect(frozenParts(verdict)).toStrictEqual([true, true, true, true, true]);
  });

  test("freezes a verdict that does not apply", () => {
    const verdict = frozenVerdict({ kind: "not-applicable", reasons: [], basis });
    expect(frozenParts(verdict)).toStrictEqual([true, true, true]);
  });
});
