import type { CivilDay } from "../dates/index.js";
import type { Decided, Reason, Undetermined, Verdict } from "./verdict.js";

/** A record that falls due, with the answer that says so. */
export interface DueRecord<T, Value, R extends Reason> {
  /** The host's own record. */
  readonly record: T;
  /** The first day on which it is due. */
  readonly dueDay: CivilDay;
  /** Why. */
  readonly verdict: Decided<Value, R>;
}

/** A record of which it cannot be said whether it falls due. */
export interface UndeterminedRecord<T, R extends Reason> {
  /** The host's own record. */
  readonly record: T;
  /** What is missing. */
  readonly verdict: Undetermined<R>;
}

/** A list of what falls due (到期清单): a task for people. Nothing is opened or destroyed by it. */
export interface DueList<T, Value, R extends Reason> {
  /** The records that are due, in the order in which they came. */
  readonly due: readonly DueRecord<T, Value, R>[];
  /** The records that cannot be decided, each with what is missing. */
  readonly undetermined: readonly UndeterminedRecord<T, R>[];
  /** How many records were asked for. */
  readonly asked: number;
}

/**
 * The due list of any rule: one pass over the records, each asked once.
 *
 * @param records - the host's records
 * @param assess - the compiled rule
 * @param dueDay - the day on which a decided answer makes its record due, or undefined when it is not due
 * @returns the records that are due and those that cannot be decided
 * @example
 * ```ts
 * const verdict = { kind: "not-applicable", reasons: [], basis: basisOf("rules", "2023-06-30", {}) } as const;
 * dueList(["a", "b"], () => verdict, () => undefined).asked; // => 2
 * ```
 */
export function dueList<T, Value, R extends Reason>(
  records: Iterable<T>,
  assess: (record: T) => Verdict<Value, R>,
  dueDay: (value: Value) => CivilDay | undefined,
): DueList<T, Value, R> {
  const due: DueRecord<T, Value, R>[] = [];
  const undetermined: UndeterminedRecord<T, R>[] = [];
  let asked = 0;
  for (const record of records) {
    asked += 1;
    const verdict = assess(record);
    if (verdict.kind === "undetermined") undetermined.push({ record, verdict });
    if (verdict.kind !== "decided") continue;
    const day = dueDay(verdict.value);
    if (day !== undefined) due.push({ record, dueDay: day, verdict });
  }
  return { due, undetermined, asked };
}
