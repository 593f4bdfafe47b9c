/**
 * Whether a value is a count: a whole number from 0 that is exact. What a table, a form or another system hands over as a count may be a
 * fraction, a negative number or a text; such a value says nothing, and is not added to anything.
 *
 * @param value - what came
 * @returns whether it can be added as it stands
 * @example
 * ```ts
 * [4, 0, -1, 2.5, "4"].map(isCount); // => [true, true, false, false, false]
 * ```
 */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
