import type { CivilDay } from "./civil-days.js";

/**
 * The earliest of some days, of which some may not be known.
 *
 * @param days - the days; what is undefined is left out
 * @returns the earliest, or undefined when none is known
 * @example
 * ```ts
 * earliestDay("2023-06-30", undefined, "2022-08-01"); // => "2022-08-01"
 * ```
 */
export function earliestDay(...days: readonly [CivilDay, ...(CivilDay | undefined)[]]): CivilDay;
export function earliestDay(...days: readonly (CivilDay | undefined)[]): CivilDay | undefined;
export function earliestDay(...days: readonly (CivilDay | undefined)[]): CivilDay | undefined {
  let earliest: CivilDay | undefined;
  for (const day of days) {
    if (day !== undefined && (earliest === undefined || day < earliest)) earliest = day;
  }
  return earliest;
}

/**
 * The latest of some days, of which some may not be known.
 *
 * @param days - the days; what is undefined is left out
 * @returns the latest, or undefined when none is known
 * @example
 * ```ts
 * latestDay("2023-06-30", undefined, "2022-08-01"); // => "2023-06-30"
 * ```
 */
export function latestDay(...days: readonly [CivilDay, ...(CivilDay | undefined)[]]): CivilDay;
export function latestDay(...days: readonly (CivilDay | undefined)[]): CivilDay | undefined;
export function latestDay(...days: readonly (CivilDay | undefined)[]): CivilDay | undefined {
  let latest: CivilDay | undefined;
  for (const day of days) {
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  }
  return latest;
}
