import { type CivilDay, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import {
  type Basis,
  frozenVerdict,
  type Reason,
  type ReasonOf,
  type Verdict,
} from "../../foundation/verdicts/index.js";

/** The mark on a catalogue entry whose record was destroyed (已销毁), which stays in the catalogue. */
export interface DestroyedMark {
  /** The day of the destruction. */
  readonly on: CivilDay;
  /** The destruction register (销毁清册) that lists it. */
  readonly registerNo: string;
}

/** Why nothing is asked of a record any more, by code. */
export interface DestructionReasons {
  /** The record was destroyed: its entry stays in the catalogue, and nothing is due of it any more. */
  "already-destroyed": DestroyedMark;
}

/** A reason of {@link DestructionReasons}. */
export type DestructionReason = ReasonOf<DestructionReasons>;

/** A record that may carry the mark of its destruction. */
export interface DestructionSubject {
  /** Its destruction; absent for a record that exists. */
  readonly destroyed?: DestroyedMark;
}

/**
 * Whether a record was destroyed (已销毁) by a day. On the days before its destruction it was still held, and a mark without a day of the
 * calendar takes nothing away.
 *
 * @param record - a record or its catalogue entry
 * @param asOf - the day
 * @returns true from the day of the destruction on
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const entry = { destroyed: { on: "2023-06-30", registerNo: "2023-1" } } as const;
 * [wasDestroyed(entry, "2023-06-29"), wasDestroyed(entry, "2023-06-30"), wasDestroyed({}, "2023-06-30")]; // => [false, true, false]
 * ```
 */
export function wasDestroyed({ destroyed }: DestructionSubject, asOf: CivilDay): boolean {
  requireCivilDay(asOf, "asOf");
  // A database gives null for what it has not.
  return isCivilDay(destroyed?.on) && destroyed.on <= asOf;
}

/**
 * What a rule answers of a record that carries the mark of its destruction: from its day on the question does not arise, and until then the
 * answer changes on it at the latest.
 *
 * @param destroyed - the mark
 * @param question - the day of the question, and the basis of its answers
 * @param held - what the rule answers while the record is held
 * @returns the answer
 * @example
 * ```ts
 * import { basisOf } from "lantai/verdicts";
 * const question = { asOf: "2023-06-30", basis: basisOf("rules", "2023-06-30", {}) } as const;
 * const held = () => ({ kind: "undetermined", missing: ["date"], reasons: [], basis: question.basis }) as const;
 * answerOfDestroyed({ on: "2023-06-30", registerNo: "2023-1" }, question, held).kind; // => "not-applicable"
 * answerOfDestroyed({ on: "2023-07-01", registerNo: "2023-1" }, question, held).kind; // => "undetermined"
 * ```
 */
export function answerOfDestroyed<Value extends object, R extends Reason>(
  destroyed: DestroyedMark,
  { asOf, basis }: { readonly asOf: CivilDay; readonly basis: Basis },
  held: () => Verdict<Value, R>,
): Verdict<Value, R | DestructionReason> {
  const { on, registerNo } = destroyed;
  if (wasDestroyed({ destroyed }, asOf)) {
    const reason: DestructionReason = { code: "already-destroyed", data: { on, registerNo }, citations: [] };
    return frozenVerdict({ kind: "not-applicable", reasons: [reason], basis });
  }
  const verdict = held();
  if (verdict.kind === "not-applicable" || !isCivilDay(on)) return verdict;
  if (verdict.changesOn !== undefined && verdict.changesOn.day < on) return verdict;
  return frozenVerdict({ ...verdict, changesOn: { day: on, because: "already-destroyed" } });
}
