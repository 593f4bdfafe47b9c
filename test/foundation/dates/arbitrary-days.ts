import { UTCDate } from "@date-fns/utc";
import { fc } from "@fast-check/vitest";
import type { CivilDay } from "lantai/dates";

/** How often each law is tried. */
export const RUNS = { numRuns: 2000 } as const;

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 1800-01-01 to 2200-12-31, made without lantai. */
export const civilDays: fc.Arbitrary<CivilDay> = fc
  .integer({ min: Date.UTC(1800, 0, 1) / MILLISECONDS_A_DAY, max: Date.UTC(2200, 11, 31) / MILLISECONDS_A_DAY })
  .map((days) => civilDayFrom(new Date(days * MILLISECONDS_A_DAY)));

/** Each 29 February from 1804 to 2196. */
export const leapDays: fc.Arbitrary<CivilDay> = fc
  .integer({ min: 1804 / 4, max: 2196 / 4 })
  .filter((quarter) => quarter % 25 !== 0 || quarter % 100 === 0)
  .map((quarter) => `${quarter * 4}-02-29` as CivilDay);

export function utcDate(day: CivilDay): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}

export function civilDayFrom(date: Date): CivilDay {
  return date.toISOString().slice(0, 10) as CivilDay;
}
