import type { Reason, Verdict } from "./verdict.js";

/**
 * A verdict that nobody can change, since a compiled rule gives the same one to every record that it holds for. What it shares with the rules,
 * such as citations and titles, is theirs to freeze.
 *
 * @param verdict - a verdict that was made just now
 * @returns the same verdict, frozen
 * @example
 * ```ts
 * const basis = basisOf("rules", "2023-06-30", {});
 * Object.isFrozen(frozenVerdict({ kind: "undetermined", missing: ["date"], reasons: [], basis }).missing); // => true
 * ```
 */
export function frozenVerdict<V extends Verdict<object, Reason>>(verdict: V): V {
  const { reasons } = verdict;
  for (const reason of reasons) {
    Object.freeze(reason.data);
    Object.freeze(reason);
  }
  Object.freeze(reasons);
  if (verdict.kind === "decided") {
    const { assumed } = verdict;
    for (const each of assumed) Object.freeze(each);
    Object.freeze(assumed);
    Object.freeze(verdict.value);
    Object.freeze(verdict.changesOn);
  } else if (verdict.kind === "undetermined") {
    Object.freeze(verdict.missing);
    Object.freeze(verdict.bounds);
    Object.freeze(verdict.changesOn);
  }
  return Object.freeze(verdict);
}
