import type { TableFinding } from "./findings.js";
import type { ListPlan } from "./list-plan.js";
import { canonical, recordsDigest } from "./records-digest.js";

/** What became of a plan: the records as they are to be, or why it was not carried out. */
export type AppliedPlan<Noun> = PlanResult<Noun> | PlanRefusal;

/** The records after a plan. */
export interface PlanResult<Noun> {
  /** As they are to be. */
  readonly records: readonly Noun[];
  /** None. */
  readonly finding?: never;
}

/** A plan that was not carried out. */
export interface PlanRefusal {
  /** Why. */
  readonly finding: TableFinding;
  /** None. */
  readonly records?: never;
}

/**
 * Carries a plan out on the records it was made from: changed records in the place of the held ones, additions behind them. On other records
 * it is not carried out.
 *
 * @param plan - the plan
 * @param held - the records that the host holds now
 * @returns the records as they are to be; or `plan-outdated` when the held records are not those of the plan
 * @example
 * ```ts
 * const plan = listPlan(itemList, { rows: [] }, []);
 * appliedPlan(plan, [{ level: "item", title: "会议纪要" }]).finding?.code; // => "plan-outdated"
 * ```
 */
export function appliedPlan<Noun extends object>(plan: ListPlan<Noun>, held: Iterable<Noun>): AppliedPlan<Noun> {
  const records = [...held];
  const actual = recordsDigest(records);
  if (actual !== plan.digest) {
    const data = { expected: plan.digest, actual };
    return { finding: { code: "plan-outdated", severity: "error", place: {}, data } };
  }
  // A plan that was stored in between holds copies, so that records are found again by what they say. Of changed ones no
  // two say the same: their key would be held twice, which is a conflict.
  const changed = new Map(plan.change.map(({ held: from, record }) => [canonical(from), record]));
  const kept = records.map((record) => changed.get(canonical(record)) ?? record);
  return { records: [...kept, ...plan.add.map(({ record }) => record)] };
}
