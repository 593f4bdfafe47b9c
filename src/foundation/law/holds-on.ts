import type { CivilDay } from "../dates/index.js";

/**
 * Whether a row of a table holds on a day: from its first day, to the day before it ends. A row without a first day has always held, and one without an
 * end still holds.
 *
 * @param row - the first day on which it holds, and the first on which it no longer does
 * @param day - the day asked for; both are compared as they stand, so that a caller checks them first
 * @returns true when it holds that day
 * @example
 * ```ts
 * const term = { from: "2014-01-01", until: "2024-03-01" } as const;
 * [holdsOn(term, "2024-02-29"), holdsOn(term, "2024-03-01")]; // => [true, false]
 * ```
 */
export function holdsOn(
  { from, until }: { readonly from?: CivilDay; readonly until?: CivilDay },
  day: CivilDay,
): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}
