import { type CivilDay, requireCivilDay } from "../dates/index.js";
import { LANTAI_VERSION } from "./version.js";

/** What an answer was worked out from, so that a host that stores it knows when to ask again. */
export interface Basis {
  /** The version of lantai. */
  readonly lantai: string;
  /** The `id` of the rules value. */
  readonly rulesId: string;
  /** The day of the answer. */
  readonly asOf: CivilDay;
  /** The choice taken for each open question, by the question's key. */
  readonly interpretations: Readonly<Record<string, string>>;
}

/**
 * The basis of an answer.
 *
 * @param rulesId - the `id` of the rules value
 * @param asOf - the day of the answer
 * @param interpretations - the choice taken for each open question
 * @returns a plain value to store beside the answer
 * @example
 * ```ts
 * basisOf("national-opening", "2023-06-30", { counting: "day-after" }).rulesId; // => "national-opening"
 * ```
 */
export function basisOf(rulesId: string, asOf: CivilDay, interpretations: Readonly<Record<string, string>>): Basis {
  requireCivilDay(asOf, "asOf");
  return Object.freeze({
    lantai: LANTAI_VERSION,
    rulesId,
    asOf,
    interpretations: Object.freeze({ ...interpretations }),
  });
}

/**
 * Whether two answers rest on the same basis: the same lantai, rules, day and readings. When not, ask again.
 *
 * @param one - the basis of a stored answer
 * @param other - the basis an answer would have now
 * @returns true when the stored answer still stands
 * @example
 * ```ts
 * const stored = basisOf("national-opening", "2023-06-30", {});
 * sameBasis(stored, basisOf("national-opening", "2023-07-01", {})); // => false
 * ```
 */
export function sameBasis(one: Basis, other: Basis): boolean {
  const keys = Object.keys(one.interpretations);
  return (
    one.lantai === other.lantai &&
    one.rulesId === other.rulesId &&
    one.asOf === other.asOf &&
    keys.length === Object.keys(other.interpretations).length &&
    keys.every(
      (key) => Object.hasOwn(other.interpretations, key) && one.interpretations[key] === other.interpretations[key],
    )
  );
}
